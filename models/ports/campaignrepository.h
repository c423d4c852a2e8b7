// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"

namespace rd {

class CampaignRepository {
public:
    virtual ~CampaignRepository() = default;
    [[nodiscard]] virtual Result<std::vector<Campaign>> campaigns() = 0; ///< older first
    /// Adds the campaign, or a version to the one of that name; equal terms change nothing. The first version is in
    /// force from the beginning of history, later ones from `now` (rulings.md 1). One chained entry.
    struct Applied {
        CampaignId id;
        bool created = false;
        bool changed = false;
    };
    [[nodiscard]] virtual Result<Applied> applyCampaign(const CampaignTerms &terms, const QString &mode,
        const std::vector<ConnectionId> &connections, Instant now, const QString &actor) = 0;
    /// Who made each version, in their order, as the chain says; empty where it cannot be found.
    [[nodiscard]] virtual Result<QStringList> authors(const Campaign &campaign) = 0;
    /// The days of the merchant (domain.md 1.1: one time zone a workspace), for dates that people have written, in the
    /// zone that is set now. Errors: Storage, Damaged; BadInput where this computer does not know the zone.
    [[nodiscard]] virtual Result<Calendar> calendar() = 0;
};

} // namespace rd
