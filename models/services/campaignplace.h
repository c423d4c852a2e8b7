// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/ports/connectionrepository.h"

namespace rd::services {

/// Where a campaign takes its payments from.
struct CampaignPlace {
    QString mode; ///< "test" or "live"
    std::vector<ConnectionId> connections;
};

/// The connections a document names; they must exist and share one mode (rulings.md 3).
[[nodiscard]] Result<CampaignPlace> placeOf(const CampaignTerms &terms, const std::vector<Connection> &all);
/// A campaign keeps the mode it was made in.
[[nodiscard]] Status checkMode(
    const CampaignTerms &terms, const CampaignPlace &place, const std::vector<Campaign> &known);

/// A campaign keeps its kind, too: what was counted under one kind would else be counted anew under the other. Only one
/// that was never more than a draft, and so has no past, may change it.
[[nodiscard]] Status checkKind(const CampaignTerms &terms, const std::vector<Campaign> &known);

} // namespace rd::services
