// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/schema.h"

namespace rd::storage {

namespace {

constexpr const char *kDeskTables = R"(
-- Typed entries of domain.md 1.3. A positive one is paid through its reward; a negative one is taken off what is paid later,
-- `offset_minor` says how much of it already was.
CREATE TABLE adjustment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant INTEGER NOT NULL REFERENCES participant (id),
    currency INTEGER NOT NULL CHECK (currency > 0),
    amount INTEGER NOT NULL CHECK (amount <> 0 AND abs(amount) <= 1000000000000000),
    offset_minor INTEGER NOT NULL DEFAULT 0 CHECK (offset_minor BETWEEN 0 AND max(-amount, 0)),
    reward INTEGER REFERENCES reward (id),
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    CHECK ((amount > 0) = (reward IS NOT NULL))
) STRICT;
CREATE INDEX adjustment_participant ON adjustment (participant);
-- State: 1 requested, 2 done, 3 refused.
CREATE TABLE write_off (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uuid TEXT NOT NULL UNIQUE,
    participant INTEGER NOT NULL REFERENCES participant (id),
    currency INTEGER NOT NULL CHECK (currency > 0),
    amount INTEGER NOT NULL CHECK (amount BETWEEN 1 AND 1000000000000000),
    reason TEXT NOT NULL,
    requested_by TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 3),
    decided_by TEXT NOT NULL DEFAULT '',
    decided_at INTEGER NOT NULL DEFAULT 0,
    one_person INTEGER NOT NULL DEFAULT 0 CHECK (one_person IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX write_off_open ON write_off (participant, currency) WHERE state = 1;
CREATE TABLE manual_sale (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reference TEXT NOT NULL UNIQUE CHECK (reference <> ''),
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
    at INTEGER NOT NULL
) STRICT;
-- Commissions another system has paid. State: 1 waits for its reward, 2 settled, 3 amounts differ.
CREATE TABLE paid_elsewhere (
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
    UNIQUE (system, reference)
) STRICT;
CREATE INDEX paid_elsewhere_open ON paid_elsewhere (participant) WHERE state = 1;
-- Whom nobody may bring back: by keyed digest of the address, and by account at the provider.
CREATE TABLE erased_person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    pseudonym TEXT NOT NULL UNIQUE,
    is_participant INTEGER NOT NULL CHECK (is_participant IN (0, 1)),
    person INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE TABLE erased_digest (
    digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
    person INTEGER NOT NULL REFERENCES erased_person (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE erased_account (
    connection INTEGER NOT NULL,
    ext_id TEXT NOT NULL,
    person INTEGER NOT NULL REFERENCES erased_person (id),
    PRIMARY KEY (connection, ext_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_settled ON ledger (participant, currency) WHERE debit = 4 OR credit = 4;
CREATE INDEX ledger_recoverable ON ledger (participant, currency) WHERE debit = 5 OR credit = 5;
)";

} // namespace

Status createDeskTables(Database &db)
{
    return db.execute(kDeskTables);
}

} // namespace rd::storage
