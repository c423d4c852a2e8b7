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

Status createSecondaryIndexes(Database &db)
{
    return db.execute(kSecondaryIndexes);
}

Status dropSecondaryIndexes(Database &db)
{
    return db.execute(kDropSecondaryIndexes);
}

} // namespace rd::storage
