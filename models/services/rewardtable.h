// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchrepository.h"
#include "models/ports/booksrepository.h"
#include "models/ports/campaignrepository.h"
#include "models/ports/clock.h"
#include "models/ports/historyrepository.h"
#include "models/ports/rewardindex.h"
#include "models/ports/workspacerepository.h"

namespace rd::services {

/// Every reward there is, with blockers.
struct RewardTable {
    std::shared_ptr<const RewardIndex> rewards;
    Instant asOf;
};

/// What a table of rewards is made of. All outlive who uses them.
struct RewardTableParts {
    HistoryRepository &history;
    BooksRepository &books;
    CampaignRepository &campaigns;
    WorkspaceRepository &workspace;
    BatchRepository &methods;
    Clock &clock;
};
/// The same rewards and blockers as RewardService::list() without conditions gives, as columns: for up to a few
/// millions. Blocking.
[[nodiscard]] Result<RewardTable> loadRewardTable(const RewardTableParts &parts);

} // namespace rd::services
