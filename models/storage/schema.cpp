// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema.h"

#include "models/storage/database.h"

namespace rd::storage {

// Amounts are ISO minor units, times UTC milliseconds (…_s: seconds, as providers send them), currencies three letters
// packed into an integer (Currency::packed, 0 = none). Row numbers never leave the computer.

namespace {

constexpr const char *kWorkspaceTables = R"(
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE member (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 4),
    email TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX member_name ON member (name) WHERE active = 1;
CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    outcome TEXT NOT NULL,
    detail TEXT NOT NULL,
    duration_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE connection (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    provider TEXT NOT NULL,
    account_id TEXT NOT NULL,
    account_name TEXT NOT NULL,
    mode TEXT NOT NULL CHECK (mode IN ('test', 'live')),
    api_base TEXT NOT NULL,
    options TEXT NOT NULL,
    missing_read TEXT NOT NULL,
    missing_write TEXT NOT NULL,
    masked_secret TEXT NOT NULL,
    secret_stored INTEGER NOT NULL CHECK (secret_stored IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    backfill_complete INTEGER NOT NULL DEFAULT 0 CHECK (backfill_complete IN (0, 1)),
    backfill_cursor TEXT NOT NULL DEFAULT '',
    feed_cursor TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    last_success INTEGER NOT NULL DEFAULT 0,
    last_error TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE TABLE sync_window (
    id INTEGER PRIMARY KEY,
    connection INTEGER NOT NULL REFERENCES connection (id),
    stream INTEGER NOT NULL,
    from_s INTEGER,
    to_s INTEGER,
    cursor TEXT NOT NULL,
    done INTEGER NOT NULL CHECK (done IN (0, 1))
) STRICT;
CREATE INDEX sync_window_connection ON sync_window (connection);
)";

constexpr const char *kCatalogTables = R"(
CREATE TABLE product (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    name TEXT NOT NULL, active INTEGER NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE price (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    product TEXT, nickname TEXT NOT NULL, currency INTEGER NOT NULL, unit_amount INTEGER, interval TEXT NOT NULL,
    interval_count INTEGER NOT NULL, active INTEGER NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE coupon (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    name TEXT NOT NULL, percent_off_ppm INTEGER, amount_off INTEGER, currency INTEGER NOT NULL, duration TEXT NOT NULL,
    duration_months INTEGER NOT NULL, valid INTEGER NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    intent_key TEXT NOT NULL,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE promotion_code (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    code TEXT NOT NULL, coupon TEXT, customer TEXT, active INTEGER NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    expires_s INTEGER NOT NULL, times_redeemed INTEGER NOT NULL,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE payment_link (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    active INTEGER NOT NULL, deleted INTEGER NOT NULL, metadata TEXT,
    UNIQUE (connection, ext_id)
) STRICT;
-- `customer` is the person behind the account: found once, kept for good (rulings.md 18).
CREATE TABLE provider_customer (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    email TEXT NOT NULL, name TEXT NOT NULL, currency INTEGER NOT NULL, balance INTEGER NOT NULL, deleted INTEGER NOT NULL,
    created_s INTEGER NOT NULL, metadata TEXT, customer INTEGER,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE subscription (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    customer TEXT, status TEXT NOT NULL, currency INTEGER NOT NULL, created_s INTEGER NOT NULL, canceled_s INTEGER NOT NULL,
    period_end_s INTEGER NOT NULL, price TEXT, has_discount INTEGER NOT NULL, deleted INTEGER NOT NULL, metadata TEXT,
    UNIQUE (connection, ext_id)
) STRICT;
)";

constexpr const char *kSaleTables = R"(
CREATE TABLE invoice (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    customer TEXT, customer_email TEXT NOT NULL, subscription TEXT, status TEXT NOT NULL, billing_reason TEXT NOT NULL,
    currency INTEGER NOT NULL, created_s INTEGER NOT NULL, paid_s INTEGER NOT NULL, total INTEGER NOT NULL, tax INTEGER NOT NULL,
    amount_paid INTEGER NOT NULL, paid_off_provider INTEGER NOT NULL, deleted INTEGER NOT NULL, metadata TEXT,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE invoice_line (
    invoice INTEGER NOT NULL, n INTEGER NOT NULL, ext_id TEXT NOT NULL, product TEXT, price TEXT, quantity INTEGER NOT NULL,
    amount INTEGER NOT NULL, discount INTEGER NOT NULL, tax_inclusive INTEGER NOT NULL, tax_exclusive INTEGER NOT NULL,
    period_start_s INTEGER NOT NULL, period_end_s INTEGER NOT NULL, proration INTEGER NOT NULL,
    PRIMARY KEY (invoice, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoice_payment (
    invoice INTEGER NOT NULL, n INTEGER NOT NULL, charge TEXT, payment_intent TEXT, amount_paid INTEGER NOT NULL, paid INTEGER NOT NULL,
    PRIMARY KEY (invoice, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE invoice_discount (
    invoice INTEGER NOT NULL, n INTEGER NOT NULL, promotion_code TEXT, coupon TEXT,
    PRIMARY KEY (invoice, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE charge (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    customer TEXT, payment_intent TEXT, email TEXT NOT NULL, card_fingerprint TEXT NOT NULL, currency INTEGER NOT NULL,
    amount INTEGER NOT NULL, succeeded INTEGER NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL, metadata TEXT,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE payment_intent (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    customer TEXT, latest_charge TEXT, status TEXT NOT NULL, email TEXT NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    metadata TEXT,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE refund (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    charge TEXT, payment_intent TEXT, currency INTEGER NOT NULL, amount INTEGER NOT NULL, status TEXT NOT NULL,
    deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE dispute (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    charge TEXT, payment_intent TEXT, currency INTEGER NOT NULL, amount INTEGER NOT NULL, status TEXT NOT NULL, reason TEXT NOT NULL,
    deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE credit_note (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    invoice TEXT, currency INTEGER NOT NULL, post_payment_amount INTEGER NOT NULL, tax INTEGER NOT NULL, refunded INTEGER NOT NULL,
    issued INTEGER NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE checkout_session (
    id INTEGER PRIMARY KEY, connection INTEGER NOT NULL, ext_id TEXT NOT NULL, hash INTEGER NOT NULL,
    customer TEXT, email TEXT NOT NULL, subscription TEXT, payment_intent TEXT, invoice TEXT, payment_link TEXT,
    client_reference TEXT NOT NULL, complete INTEGER NOT NULL, deleted INTEGER NOT NULL, created_s INTEGER NOT NULL,
    currency INTEGER NOT NULL, total INTEGER NOT NULL, tax INTEGER NOT NULL, shipping INTEGER NOT NULL, metadata TEXT,
    UNIQUE (connection, ext_id)
) STRICT;
CREATE TABLE session_line (
    session INTEGER NOT NULL, n INTEGER NOT NULL, ext_id TEXT NOT NULL, product TEXT, price TEXT, quantity INTEGER NOT NULL,
    amount INTEGER NOT NULL, discount INTEGER NOT NULL, tax_inclusive INTEGER NOT NULL, tax_exclusive INTEGER NOT NULL,
    period_start_s INTEGER NOT NULL, period_end_s INTEGER NOT NULL, proration INTEGER NOT NULL,
    PRIMARY KEY (session, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_discount (
    session INTEGER NOT NULL, n INTEGER NOT NULL, promotion_code TEXT, coupon TEXT,
    PRIMARY KEY (session, n)
) STRICT, WITHOUT ROWID;
-- What may have altered a sale since conversions were last derived. Kind: 0 everything, else a stream number.
CREATE TABLE touched_sale (
    connection INTEGER NOT NULL, kind INTEGER NOT NULL, ext_id TEXT NOT NULL, generation INTEGER NOT NULL,
    PRIMARY KEY (connection, kind, ext_id)
) STRICT, WITHOUT ROWID;
)";

constexpr const char *kSecondaryIndexes = R"(
CREATE INDEX IF NOT EXISTS promotion_code_coupon ON promotion_code (connection, coupon) WHERE coupon IS NOT NULL;
CREATE INDEX IF NOT EXISTS provider_customer_loose ON provider_customer (connection, created_s) WHERE customer IS NULL;
CREATE INDEX IF NOT EXISTS invoice_subscription ON invoice (connection, subscription, created_s) WHERE subscription IS NOT NULL;
CREATE INDEX IF NOT EXISTS invoice_customer ON invoice (connection, customer) WHERE customer IS NOT NULL;
CREATE INDEX IF NOT EXISTS invoice_payment_charge ON invoice_payment (charge) WHERE charge IS NOT NULL;
CREATE INDEX IF NOT EXISTS invoice_payment_intent ON invoice_payment (payment_intent) WHERE payment_intent IS NOT NULL;
CREATE INDEX IF NOT EXISTS charge_customer ON charge (connection, customer) WHERE customer IS NOT NULL;
CREATE INDEX IF NOT EXISTS charge_intent ON charge (connection, payment_intent) WHERE payment_intent IS NOT NULL;
CREATE INDEX IF NOT EXISTS refund_charge ON refund (connection, charge) WHERE charge IS NOT NULL;
CREATE INDEX IF NOT EXISTS refund_intent ON refund (connection, payment_intent) WHERE payment_intent IS NOT NULL;
CREATE INDEX IF NOT EXISTS dispute_charge ON dispute (connection, charge) WHERE charge IS NOT NULL;
CREATE INDEX IF NOT EXISTS dispute_intent ON dispute (connection, payment_intent) WHERE payment_intent IS NOT NULL;
CREATE INDEX IF NOT EXISTS credit_note_invoice ON credit_note (connection, invoice) WHERE invoice IS NOT NULL;
CREATE INDEX IF NOT EXISTS session_invoice ON checkout_session (connection, invoice) WHERE invoice IS NOT NULL;
CREATE INDEX IF NOT EXISTS session_intent ON checkout_session (connection, payment_intent) WHERE payment_intent IS NOT NULL;
CREATE INDEX IF NOT EXISTS session_subscription ON checkout_session (connection, subscription) WHERE subscription IS NOT NULL;
CREATE INDEX IF NOT EXISTS session_link ON checkout_session (connection, payment_link) WHERE payment_link IS NOT NULL;
CREATE INDEX IF NOT EXISTS provider_customer_created ON provider_customer (connection, created_s);
CREATE INDEX IF NOT EXISTS subscription_created ON subscription (connection, created_s);
CREATE INDEX IF NOT EXISTS invoice_created ON invoice (connection, created_s);
CREATE INDEX IF NOT EXISTS charge_created ON charge (connection, created_s);
CREATE INDEX IF NOT EXISTS payment_intent_created ON payment_intent (connection, created_s);
CREATE INDEX IF NOT EXISTS refund_created ON refund (connection, created_s);
CREATE INDEX IF NOT EXISTS checkout_session_created ON checkout_session (connection, created_s);
)";

constexpr const char *kDropSecondaryIndexes = R"(
DROP INDEX IF EXISTS promotion_code_coupon;
DROP INDEX IF EXISTS provider_customer_loose;
DROP INDEX IF EXISTS invoice_subscription;
DROP INDEX IF EXISTS invoice_customer;
DROP INDEX IF EXISTS invoice_payment_charge;
DROP INDEX IF EXISTS invoice_payment_intent;
DROP INDEX IF EXISTS charge_customer;
DROP INDEX IF EXISTS charge_intent;
DROP INDEX IF EXISTS refund_charge;
DROP INDEX IF EXISTS refund_intent;
DROP INDEX IF EXISTS dispute_charge;
DROP INDEX IF EXISTS dispute_intent;
DROP INDEX IF EXISTS credit_note_invoice;
DROP INDEX IF EXISTS session_invoice;
DROP INDEX IF EXISTS session_intent;
DROP INDEX IF EXISTS session_subscription;
DROP INDEX IF EXISTS session_link;
DROP INDEX IF EXISTS provider_customer_created;
DROP INDEX IF EXISTS subscription_created;
DROP INDEX IF EXISTS invoice_created;
DROP INDEX IF EXISTS charge_created;
DROP INDEX IF EXISTS payment_intent_created;
DROP INDEX IF EXISTS refund_created;
DROP INDEX IF EXISTS checkout_session_created;
)";

} // namespace

Status createWorkspaceTables(Database &db)
{
    return db.execute(kWorkspaceTables);
}

Status createProviderTables(Database &db)
{
    RD_CHECK(db.execute(kCatalogTables));
    return db.execute(kSaleTables);
}

Status createSecondaryIndexes(Database &db)
{
    return db.execute(kSecondaryIndexes);
}

Status dropSecondaryIndexes(Database &db)
{
    return db.execute(kDropSecondaryIndexes);
}

} // namespace rd::storage
