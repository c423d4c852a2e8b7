// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/batchschema.h"

#include "models/storage/database.h"

namespace rd::storage {

namespace {

constexpr const char *kBatchTables = R"(
-- Data keys that fields were ever sealed with (reliability.md 5); the key itself lies in the keychain.
CREATE TABLE field_key (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key_id BLOB NOT NULL UNIQUE CHECK (length(key_id) = 4),
    added_at INTEGER NOT NULL,
    added_by TEXT NOT NULL
) STRICT;
-- Versions of where participants want to be paid. Currency 0: any that has no method of its own.
CREATE TABLE payout_method (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    participant INTEGER NOT NULL REFERENCES participant (id),
    provider TEXT NOT NULL,
    currency INTEGER NOT NULL CHECK (currency >= 0),
    uid TEXT NOT NULL UNIQUE,
    envelope BLOB NOT NULL,
    fingerprint BLOB NOT NULL,
    digest TEXT NOT NULL,
    salt BLOB NOT NULL,
    valid_from INTEGER NOT NULL,
    changed_by INTEGER NOT NULL,
    changed_by_name TEXT NOT NULL,
    current INTEGER NOT NULL CHECK (current IN (0, 1)),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX payout_method_current ON payout_method (participant, currency) WHERE current = 1;
CREATE INDEX payout_method_history ON payout_method (participant, id);
CREATE TABLE payout_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    year INTEGER NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    format TEXT NOT NULL,
    provider TEXT NOT NULL,
    account TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('test', 'live')),
    currency INTEGER NOT NULL CHECK (currency > 0),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 8),
    created_at INTEGER NOT NULL,
    created_by INTEGER NOT NULL,
    created_by_name TEXT NOT NULL,
    execution_day INTEGER NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    total INTEGER NOT NULL CHECK (total > 0),
    two_person INTEGER NOT NULL CHECK (two_person IN (0, 1)),
    content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
    file_hash BLOB NOT NULL CHECK (length(file_hash) = 32),
    file_uid TEXT NOT NULL,
    file BLOB,
    sealed_hash BLOB,
    head_seq INTEGER NOT NULL DEFAULT 0,
    head_hash BLOB,
    sealed_by TEXT NOT NULL DEFAULT '',
    sealed_at INTEGER,
    exported_to TEXT NOT NULL DEFAULT '',
    exported_by TEXT NOT NULL DEFAULT '',
    exported_at INTEGER,
    exports INTEGER NOT NULL DEFAULT 0,
    discard_reason TEXT NOT NULL DEFAULT '',
    UNIQUE (year, ordinal)
) STRICT;
CREATE TABLE payout (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL REFERENCES payout_batch (id),
    line INTEGER NOT NULL CHECK (line > 0),
    reference TEXT NOT NULL UNIQUE CHECK (length(reference) BETWEEN 1 AND 63),
    participant INTEGER NOT NULL REFERENCES participant (id),
    method INTEGER NOT NULL REFERENCES payout_method (id),
    fingerprint BLOB NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0 AND amount <= 1000000000000000),
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 6),
    provider_id TEXT NOT NULL DEFAULT '',
    word TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT '',
    alert TEXT NOT NULL DEFAULT '',
    fee INTEGER,
    deadline INTEGER,
    settled_at INTEGER,
    by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1)),
    UNIQUE (batch, line),
    UNIQUE (batch, participant)
) STRICT;
CREATE INDEX payout_participant ON payout (participant, id);
-- What a payout pays of a reward. Live: the reward is in this payout now; a failed or returned one lets it go.
CREATE TABLE payout_reward (
    payout INTEGER NOT NULL REFERENCES payout (id),
    reward INTEGER NOT NULL REFERENCES reward (id),
    amount INTEGER NOT NULL CHECK (amount > 0),
    sent INTEGER NOT NULL CHECK (sent >= 0),
    recovered INTEGER NOT NULL CHECK (recovered >= 0),
    adjusted INTEGER NOT NULL CHECK (adjusted >= 0),
    live INTEGER NOT NULL CHECK (live IN (0, 1)),
    PRIMARY KEY (payout, reward),
    CHECK (amount = sent + recovered + adjusted)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX payout_reward_live ON payout_reward (reward) WHERE live = 1;
CREATE TABLE batch_approval (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL REFERENCES payout_batch (id),
    member INTEGER NOT NULL,
    name TEXT NOT NULL,
    at INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    void INTEGER NOT NULL DEFAULT 0 CHECK (void IN (0, 1))
) STRICT;
CREATE INDEX batch_approval_batch ON batch_approval (batch);
CREATE TABLE batch_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    batch INTEGER NOT NULL REFERENCES payout_batch (id),
    file_hash BLOB NOT NULL CHECK (length(file_hash) = 32),
    kind TEXT NOT NULL,
    rows INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    at INTEGER NOT NULL,
    member TEXT NOT NULL
) STRICT;
CREATE INDEX batch_result_batch ON batch_result (batch);
)";

} // namespace

Status addBatchTables(Database &db)
{
    return db.execute(kBatchTables);
}

Status createBatchIndexes(Database &db)
{
    return db.execute("CREATE INDEX IF NOT EXISTS payout_alert ON payout (batch, line) WHERE alert <> '';"
                      "CREATE INDEX IF NOT EXISTS ledger_exported ON ledger (facts) WHERE kind = 61");
}

} // namespace rd::storage
