// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/instant.h"

namespace rd {

/// How far a change of one customer's sales reaches in a campaign. All versions count: a later one may be in force for
/// a later sale of somebody else.
enum class Reach {
    Customer, ///< no further than the customer
    Participant, ///< all customers of the participant: tiers, milestones, caps of a participant
    Campaign, ///< all customers of the campaign: caps of the campaign, rankings
    Unclear ///< not known without computing everything: referrals that count without a sale, codes that move customers
};

[[nodiscard]] Reach reachOf(const Campaign &campaign);
/// Whether what holds its rewards for review looks at all referrals of a participant (duplicates, bursts).
[[nodiscard]] bool reviewsTogether(const Campaign &campaign);
/// Whether a ranking may have closed in (from, to]: each month's end in the merchant's calendar, and the campaign's
/// end.
[[nodiscard]] bool mayHaveClosed(const Campaign &campaign, const Calendar &calendar, Instant from, Instant to);

} // namespace rd
