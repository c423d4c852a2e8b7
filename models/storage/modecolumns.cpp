// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/modecolumns.h"

#include "models/storage/meta.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr const char *kColumns = R"(
ALTER TABLE adjustment ADD COLUMN mode TEXT NOT NULL DEFAULT 'live' CHECK (mode IN ('test', 'live'));
ALTER TABLE write_off ADD COLUMN mode TEXT NOT NULL DEFAULT 'live' CHECK (mode IN ('test', 'live'));
DROP INDEX write_off_open;
CREATE UNIQUE INDEX write_off_open ON write_off (participant, currency, mode) WHERE state = 1;
)";

/// Uniqueness that knew no mode can only be changed with the table.
constexpr const char *kTables = R"(
CREATE TABLE manual_sale_moded (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL CHECK (reference <> ''),
    connection INTEGER NOT NULL REFERENCES connection (id),
    customer_email TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    participant INTEGER REFERENCES participant (id),
    campaign INTEGER REFERENCES campaign (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency INTEGER NOT NULL CHECK (currency > 0),
    paid_at INTEGER NOT NULL,
    product TEXT NOT NULL,
    note TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE (connection, reference)
) STRICT;
INSERT INTO manual_sale_moded (id, reference, connection, customer_email, customer_id, participant, campaign, amount,
    currency, paid_at, product, note, author, at)
    SELECT id, reference, connection, customer_email, customer_id, participant, campaign, amount, currency, paid_at,
    product, note, author, at FROM manual_sale;
DROP TABLE manual_sale;
ALTER TABLE manual_sale_moded RENAME TO manual_sale;
-- Commissions another system has paid. State: 1 waits for its reward, 2 settled, 3 amounts differ.
CREATE TABLE paid_elsewhere_moded (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    system TEXT NOT NULL,
    reference TEXT NOT NULL CHECK (reference <> ''),
    participant INTEGER NOT NULL REFERENCES participant (id),
    customer_email TEXT NOT NULL,
    customer_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    sold_at INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    currency INTEGER NOT NULL CHECK (currency > 0),
    paid_at INTEGER NOT NULL,
    author TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    reward INTEGER REFERENCES reward (id),
    mode TEXT NOT NULL CHECK (mode IN ('test', 'live')),
    UNIQUE (system, reference, mode)
) STRICT;
INSERT INTO paid_elsewhere_moded (id, system, reference, participant, customer_email, customer_id, object_id, sold_at,
    amount, currency, paid_at, author, state, reward, mode)
    SELECT id, system, reference, participant, customer_email, customer_id, object_id, sold_at, amount, currency,
    paid_at, author, state, reward, 'live' FROM paid_elsewhere;
DROP TABLE paid_elsewhere;
ALTER TABLE paid_elsewhere_moded RENAME TO paid_elsewhere;
CREATE INDEX paid_elsewhere_open ON paid_elsewhere (participant) WHERE state = 1;
)";

/// What a reward says is beyond doubt; what was moved from one reward to another names the first.
constexpr const char *kByReward = R"(
UPDATE adjustment SET mode = (SELECT c.mode FROM reward r JOIN campaign c ON c.id = r.campaign WHERE r.id = adjustment.reward)
    WHERE reward IS NOT NULL;
UPDATE adjustment SET mode = ifnull((SELECT c.mode FROM reward r JOIN campaign c ON c.id = r.campaign
    WHERE r.id = CAST(substr(adjustment.reason, length('moved from reward ') + 1) AS INTEGER)), mode)
    WHERE reward IS NULL AND author = 'automatic' AND reason LIKE 'moved from reward %';
UPDATE paid_elsewhere SET mode = (SELECT c.mode FROM reward r JOIN campaign c ON c.id = r.campaign
    WHERE r.id = paid_elsewhere.reward) WHERE reward IS NOT NULL;
)";

constexpr const char *kAllAreTest = R"(
UPDATE adjustment SET mode = 'test';
UPDATE write_off SET mode = 'test';
UPDATE paid_elsewhere SET mode = 'test';
UPDATE rollup_day SET campaign = -1 WHERE campaign = 0;
UPDATE rollup_participant SET campaign = -1 WHERE campaign = 0;
)";

} // namespace

Result<Modes> connectionModes(Database &db)
{
    Modes modes;
    auto row = db.query("SELECT DISTINCT mode FROM connection");
    while (row.next())
        modes.add(modeFromWord(row.string(0)).value_or(Mode::Live));
    RD_CHECK(row.status());
    return modes;
}

Status addModeColumns(Database &db)
{
    RD_CHECK(db.execute(kColumns));
    RD_CHECK(db.execute(kTables));
    RD_TRY(modes, connectionModes(db));
    if (modes.both()) {
        // Added up over both modes: opening the workspace makes them anew.
        RD_CHECK(db.execute(
            "DELETE FROM rollup_day WHERE campaign = 0; DELETE FROM rollup_participant WHERE campaign = 0;"));
        RD_CHECK(setMetaValue(db, "figures", u"stale"_s));
    } else if (modes.test) {
        RD_CHECK(db.execute(kAllAreTest));
    }
    return db.execute(kByReward);
}

} // namespace rd::storage
