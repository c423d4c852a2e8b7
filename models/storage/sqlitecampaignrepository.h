// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/campaignrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteCampaignRepository final : public CampaignRepository {
public:
    explicit SqliteCampaignRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<std::vector<Campaign>> campaigns() override;
    [[nodiscard]] Result<Applied> applyCampaign(const CampaignTerms &terms, const QString &mode,
        const std::vector<ConnectionId> &connections, Instant now, const QString &actor) override;
    [[nodiscard]] Result<QStringList> authors(const Campaign &campaign) override;
    [[nodiscard]] Result<Calendar> calendar() override;

private:
    Store &m_store;
};

/// All campaigns with all their versions, older first.
[[nodiscard]] Result<std::vector<Campaign>> loadCampaigns(Database &db);

} // namespace rd::storage
