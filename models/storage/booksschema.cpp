// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/storage/database.h"

// People, campaigns and what follows from them; units as in schema.cpp.

namespace rd::storage {

namespace {

constexpr const char *kPeopleTables = R"(
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    mode TEXT NOT NULL CHECK (mode IN ('test', 'live')),
    email TEXT NOT NULL,
    first_identity INTEGER
) STRICT;
CREATE INDEX customer_email ON customer (mode, email) WHERE email <> '';
CREATE TABLE participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    email_key TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    group_name TEXT NOT NULL,
    country TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 5),
    joined_at INTEGER NOT NULL
) STRICT;
-- A retired code still says whose it was (rulings.md 14).
CREATE TABLE participant_code (
    code_key TEXT PRIMARY KEY,
    participant INTEGER NOT NULL REFERENCES participant (id),
    n INTEGER NOT NULL,
    code TEXT NOT NULL,
    retired INTEGER NOT NULL CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_code_owner ON participant_code (participant, n);
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('test', 'live')),
    created_at INTEGER NOT NULL
) STRICT;
CREATE TABLE campaign_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    valid_from INTEGER NOT NULL,
    terms TEXT NOT NULL
) STRICT;
CREATE INDEX campaign_version_campaign ON campaign_version (campaign);
CREATE TABLE campaign_connection (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    connection INTEGER NOT NULL REFERENCES connection (id),
    PRIMARY KEY (campaign, connection)
) STRICT, WITHOUT ROWID;
CREATE TABLE campaign_participant (
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    joined_at INTEGER NOT NULL,
    PRIMARY KEY (campaign, participant)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_participant_participant ON campaign_participant (participant);
CREATE TABLE touch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant INTEGER NOT NULL REFERENCES participant (id),
    campaign INTEGER REFERENCES campaign (id),
    email_key TEXT NOT NULL,
    ext_id TEXT NOT NULL,
    at INTEGER NOT NULL,
    fixed INTEGER NOT NULL CHECK (fixed IN (0, 1)),
    manual INTEGER NOT NULL CHECK (manual IN (0, 1)),
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX touch_subject ON touch (email_key, ext_id);
-- Which people a touch means, once found (rulings.md 18); one for each mode it was found in.
CREATE TABLE touch_customer (
    touch INTEGER NOT NULL REFERENCES touch (id),
    customer INTEGER NOT NULL REFERENCES customer (id),
    PRIMARY KEY (touch, customer)
) STRICT, WITHOUT ROWID;
)";

constexpr const char *kBooksTables = R"(
-- Texts that many rows share, as numbers.
CREATE TABLE symbol (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
) STRICT;
-- `sale` is the row of the invoice or charge. Lines are packed (linecodec.h): they are only ever read whole, a million at a time.
CREATE TABLE conversion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    object INTEGER NOT NULL CHECK (object BETWEEN 1 AND 4),
    sale INTEGER NOT NULL,
    connection INTEGER NOT NULL REFERENCES connection (id),
    customer INTEGER NOT NULL REFERENCES customer (id),
    provider_customer INTEGER NOT NULL,
    subscription INTEGER NOT NULL,
    card INTEGER NOT NULL,
    billed_at INTEGER NOT NULL,
    paid_at INTEGER NOT NULL,
    currency INTEGER NOT NULL CHECK (currency > 0),
    total INTEGER NOT NULL CHECK (abs(total) <= 1000000000000000),
    paid INTEGER NOT NULL CHECK (abs(paid) <= 1000000000000000),
    refunded INTEGER NOT NULL CHECK (refunded BETWEEN 0 AND 1000000000000000),
    credit_note_net INTEGER NOT NULL,
    marks INTEGER NOT NULL,
    ext_id TEXT NOT NULL,
    lines BLOB NOT NULL,
    facts TEXT NOT NULL,
    hash INTEGER NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0 CHECK (gone IN (0, 1)),
    UNIQUE (object, sale)
) STRICT;
CREATE TABLE conversion_evidence (
    conversion INTEGER NOT NULL REFERENCES conversion (id),
    n INTEGER NOT NULL,
    source INTEGER NOT NULL,
    field INTEGER NOT NULL,
    is_coupon INTEGER NOT NULL,
    at INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    object TEXT NOT NULL,
    PRIMARY KEY (conversion, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE referral (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    customer INTEGER NOT NULL REFERENCES customer (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    rank INTEGER NOT NULL,
    source INTEGER NOT NULL,
    field INTEGER NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    object TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    first_conversion INTEGER,
    hash INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;
CREATE UNIQUE INDEX referral_current ON referral (campaign, customer) WHERE ended_at IS NULL;
CREATE INDEX referral_participant ON referral (participant) WHERE ended_at IS NULL;
-- `subject` is the conversion (slot 0), the customer (fixed rewards) or the participant (milestones): rulings.md 2 and 34.
CREATE TABLE reward (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    slot INTEGER NOT NULL,
    beneficiary INTEGER NOT NULL CHECK (beneficiary IN (0, 1)),
    subject INTEGER NOT NULL,
    version INTEGER NOT NULL,
    participant INTEGER NOT NULL REFERENCES participant (id),
    customer INTEGER,
    conversion INTEGER,
    connection INTEGER,
    object_type INTEGER NOT NULL,
    object_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    has_amount INTEGER NOT NULL CHECK (has_amount IN (0, 1)),
    currency INTEGER NOT NULL,
    granted INTEGER NOT NULL CHECK (granted BETWEEN 0 AND 1000000000000000),
    target INTEGER NOT NULL CHECK (target BETWEEN 0 AND 1000000000000000),
    booked INTEGER NOT NULL,
    issued INTEGER NOT NULL CHECK (issued >= 0),
    phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 6),
    flags_raised INTEGER NOT NULL,
    flags_cleared INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    paid_at INTEGER NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    reference TEXT NOT NULL DEFAULT '',
    issued_at INTEGER NOT NULL DEFAULT 0,
    last_failure TEXT NOT NULL DEFAULT '',
    last_blocker INTEGER,
    last_blocker_detail TEXT NOT NULL DEFAULT '',
    CHECK (has_amount = 0 OR currency > 0),
    UNIQUE (campaign, slot, beneficiary, subject)
) STRICT;
CREATE INDEX reward_participant ON reward (participant);
CREATE TABLE intent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reward INTEGER NOT NULL REFERENCES reward (id),
    key TEXT NOT NULL,
    step INTEGER NOT NULL CHECK (step > 0),
    step_name TEXT NOT NULL,
    method TEXT NOT NULL,
    connection INTEGER REFERENCES connection (id),
    account TEXT NOT NULL,
    mode TEXT NOT NULL,
    generation INTEGER NOT NULL CHECK (generation > 0),
    idempotency_key TEXT NOT NULL,
    http_method TEXT NOT NULL,
    path TEXT NOT NULL,
    body BLOB NOT NULL,
    body_hash BLOB NOT NULL,
    natural_key TEXT NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
    created_at INTEGER NOT NULL,
    first_attempt INTEGER NOT NULL,
    last_attempt INTEGER NOT NULL,
    window_end INTEGER NOT NULL,
    last_lookup INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    empty_lookups INTEGER NOT NULL,
    reference TEXT NOT NULL,
    error TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX intent_once ON intent (key, step) WHERE state NOT IN (6, 7);
CREATE INDEX intent_reward ON intent (reward);
CREATE INDEX intent_open ON intent (connection) WHERE state IN (1, 2, 3, 4);
CREATE TABLE ledger (
    seq INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    reward INTEGER,
    reward_key TEXT NOT NULL,
    participant INTEGER,
    debit INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 1000000000000000),
    currency INTEGER NOT NULL,
    facts TEXT NOT NULL,
    actor TEXT NOT NULL,
    at INTEGER NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK (kind >= 32 OR (amount > 0 AND currency > 0))
) STRICT;
CREATE INDEX ledger_reward ON ledger (reward) WHERE reward IS NOT NULL;
CREATE TRIGGER ledger_no_update BEFORE UPDATE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
CREATE TRIGGER ledger_no_delete BEFORE DELETE ON ledger BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
-- Figures of the overview by local day, kept with the bonds (performance.md, Dashboards).
CREATE TABLE rollup_day (
    campaign INTEGER NOT NULL, day INTEGER NOT NULL, currency INTEGER NOT NULL, revenue INTEGER NOT NULL,
    conversions INTEGER NOT NULL, refunded INTEGER NOT NULL,
    PRIMARY KEY (campaign, day, currency)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_bond (
    campaign INTEGER NOT NULL, day INTEGER NOT NULL, referrals INTEGER NOT NULL,
    PRIMARY KEY (campaign, day)
) STRICT, WITHOUT ROWID;
-- Kept with every change of a reward (rewardrollup.h).
CREATE TABLE rollup_reward (
    campaign INTEGER NOT NULL, month INTEGER NOT NULL, currency INTEGER NOT NULL, connection INTEGER NOT NULL,
    due_at INTEGER NOT NULL, states INTEGER NOT NULL, amount INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (campaign, month, currency, connection, due_at, states)
) STRICT, WITHOUT ROWID;
CREATE TABLE rollup_participant (
    campaign INTEGER NOT NULL, participant INTEGER NOT NULL, currency INTEGER NOT NULL, revenue INTEGER NOT NULL,
    customers INTEGER NOT NULL,
    PRIMARY KEY (campaign, participant, currency)
) STRICT, WITHOUT ROWID;
)";

} // namespace

Status createBooksTables(Database &db)
{
    RD_CHECK(db.execute(kPeopleTables));
    return db.execute(kBooksTables);
}

Status addIntentTimes(Database &db)
{
    return db.execute("ALTER TABLE intent ADD COLUMN first_attempt_server INTEGER NOT NULL DEFAULT 0;"
                      "ALTER TABLE intent ADD COLUMN last_attempt_server INTEGER NOT NULL DEFAULT 0;"
                      "ALTER TABLE intent ADD COLUMN first_empty INTEGER NOT NULL DEFAULT 0;");
}

} // namespace rd::storage
