// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/figuretables.h"

#include "models/storage/meta.h"
#include "models/storage/rewardrollup.h"
#include "models/storage/schema.h"

namespace rd::storage {

namespace {

constexpr const char *kFigureTables = R"(
-- What was issued on a local day, and what refunds and disputes took from rewards for payments of that day.
CREATE TABLE rollup_reward_day (
    campaign INTEGER NOT NULL, day INTEGER NOT NULL, currency INTEGER NOT NULL, issued INTEGER NOT NULL,
    reversed INTEGER NOT NULL,
    PRIMARY KEY (campaign, day, currency)
) STRICT, WITHOUT ROWID;
-- Rewards whose last attempt failed or was stopped: few.
CREATE INDEX reward_stopped ON reward (campaign) WHERE last_blocker IS NOT NULL OR last_failure <> '';
CREATE INDEX participant_joined ON participant (joined_at);
CREATE INDEX rollup_participant_top ON rollup_participant (campaign, currency, revenue DESC, participant);
)";

constexpr const char *kRewardIndexes = R"(
CREATE INDEX IF NOT EXISTS reward_participant ON reward (participant);
CREATE INDEX IF NOT EXISTS ledger_reward ON ledger (reward) WHERE reward IS NOT NULL;
-- What happened to one person, in the order of the chain: statements and pages.
CREATE INDEX IF NOT EXISTS ledger_participant ON ledger (participant) WHERE participant IS NOT NULL;
-- When rewards were taken back, without a walk over the chain: few.
CREATE INDEX IF NOT EXISTS ledger_reversal ON ledger (reward, at) WHERE kind IN (3, 4);
)";

} // namespace

Status createRewardIndexes(Database &db)
{
    return db.execute(kRewardIndexes);
}

Status dropRewardIndexes(Database &db)
{
    // ledger_reward stays: new rewards come in its order, and growing at its end costs less than sorting it afterwards.
    return db.execute("DROP INDEX IF EXISTS reward_participant; DROP INDEX IF EXISTS ledger_participant");
}

Status addFigureTables(Database &db)
{
    RD_CHECK(db.execute(kFigureTables));
    RD_TRY(rewards, db.number("SELECT EXISTS (SELECT 1 FROM reward)", 0));
    if (rewards == 0)
        return {}; // a new file has no time zone yet
    RD_TRY(zone, workspaceZone(db));
    RD_TRY(calendar, Calendar::forZone(zone));
    return RewardRollup::rebuild(db, calendar);
}

} // namespace rd::storage
