// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rewardtable.h"

#include "models/services/blockerrules.h"

namespace rd::services {

Result<RewardTable> loadRewardTable(const RewardTableParts &parts)
{
    RewardTable table;
    table.asOf = parts.clock.earlier(); // dues by the earlier clock (reliability.md 11)
    RD_TRY(columns, parts.history.rewardColumns(table.asOf));
    RD_TRY(restored, parts.books.restoredBooks());
    RD_TRY(campaigns, parts.campaigns.campaigns());
    BlockerRules rules(std::move(restored), std::move(campaigns));
    const std::size_t count = columns->index().size();
    for (std::size_t row = 0; row < count; ++row) {
        const RewardRow reward = columns->lean(row);
        rules.noteCash(reward);
        rules.noteRipe(reward);
    }
    RD_TRY(claims, parts.books.claims({}));
    rules.setOwed(claims);
    RD_TRY(least, PayoutMinimums::load(parts.workspace, parts.methods, {}));
    rules.setMinimums(std::move(least));
    for (std::size_t row = 0; row < count; ++row)
        rules.tell(columns->lean(row), [&](Blocker blocker) { columns->addBlocker(row, blocker); });
    table.rewards = columns->finish();
    return table;
}

} // namespace rd::services
