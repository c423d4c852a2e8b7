// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/rewardservice.h"

namespace rd::services {

// What the books hold of a conversion beside what its campaigns make of it now.

/// Rewards of the books that a campaign has for the conversion: those it asks for, whoever they belong to by now, and
/// those that once arose from it. Blocking.
[[nodiscard]] Result<std::vector<RewardId>> storedFor(
    BooksRepository &books, const ConversionRef &conversion, const CampaignVerdict &verdict);

/// Adds the rows, and says what the campaign alone does not know: that a reward has gone out and stays with who was
/// given it (domain.md 3.7, 4.8), or that nothing is left of what was earned.
void addStored(ConversionExplanation::InCampaign &campaign, const CampaignVerdict &verdict,
    const ConversionRef &conversion, std::vector<RewardRow> rows);

/// Whether something is owed, or was given, for the conversion. A reason stands in the last step where not.
[[nodiscard]] bool isEarned(const ConversionExplanation::InCampaign &campaign);
/// Why not, in the words of the command line: those of NoReward, or "nothing-left"; empty where it is earned.
[[nodiscard]] QString reasonOf(const ConversionExplanation::InCampaign &campaign);

} // namespace rd::services
