// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cohorttables.h"

#include "models/storage/database.h"

namespace rd::storage {

namespace {

constexpr const char *kTables = R"(
-- Of the customers who first paid in one month, those who paid in a later one; months by the local day they begin with.
-- Campaign as in rollup_day.
CREATE TABLE rollup_cohort (
    campaign INTEGER NOT NULL, currency INTEGER NOT NULL, first_month INTEGER NOT NULL, month INTEGER NOT NULL,
    customers INTEGER NOT NULL, revenue INTEGER NOT NULL,
    PRIMARY KEY (campaign, currency, first_month, month)
) STRICT, WITHOUT ROWID;
-- Of the referrals that began on a local day (rollup_bond), those who bought, bought again, and led to a reward that was
-- given out.
CREATE TABLE rollup_funnel (
    campaign INTEGER NOT NULL, day INTEGER NOT NULL, bought INTEGER NOT NULL, repeated INTEGER NOT NULL,
    rewarded INTEGER NOT NULL,
    PRIMARY KEY (campaign, day)
) STRICT, WITHOUT ROWID;
-- How many rewards for a referral have been given out; kept with every change of a reward (rewardrollup.h).
CREATE TABLE rollup_rewarded (
    campaign INTEGER NOT NULL, customer INTEGER NOT NULL, rewards INTEGER NOT NULL,
    PRIMARY KEY (campaign, customer)
) STRICT, WITHOUT ROWID;
)";

} // namespace

Status addCohortTables(Database &db)
{
    return db.execute(kTables);
}

} // namespace rd::storage
