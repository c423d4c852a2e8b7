// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "models/storage/schema.h"

namespace rd::storage {

namespace {

constexpr const char *kCodeTables = R"(
-- The log of requests that make promotion codes and the coupons behind them, by the rules of `intent` (reliability.md 1).
-- Without a participant: the coupon of the campaign.
CREATE TABLE code_intent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign INTEGER NOT NULL REFERENCES campaign (id),
    participant INTEGER REFERENCES participant (id),
    code TEXT NOT NULL,
    code_key TEXT NOT NULL,
    coupon TEXT NOT NULL,
    expires_s INTEGER NOT NULL,
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
    error TEXT NOT NULL,
    first_attempt_server INTEGER NOT NULL DEFAULT 0,
    last_attempt_server INTEGER NOT NULL DEFAULT 0,
    first_empty INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX code_intent_once ON code_intent (key, step) WHERE state NOT IN (6, 7);
CREATE INDEX code_intent_open ON code_intent (state) WHERE state IN (1, 2, 3, 4);
CREATE INDEX code_intent_participant ON code_intent (participant) WHERE participant IS NOT NULL;
ALTER TABLE payment_link ADD COLUMN url TEXT NOT NULL DEFAULT '';
)";

} // namespace

Status addCodeTables(Database &db)
{
    return db.execute(kCodeTables);
}

} // namespace rd::storage
