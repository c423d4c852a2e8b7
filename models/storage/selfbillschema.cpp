// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"
#include "models/core/ledger.h"
#include "models/storage/database.h"
#include "models/storage/meta.h"
#include "models/storage/selfbillrows.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// "Goes on with this number" was kept without its series: the one of the day on which it was said.
Status keepWhatWasSaid(Database &db)
{
    qint64 next = 0;
    {
        auto row = db.query("SELECT value FROM setting WHERE name = 'payout-self-billing-next'");
        next = row.next() ? row.string(0).toLongLong() : 0;
        RD_CHECK(row.status());
    }
    if (next <= 0)
        return {};
    RD_TRY(saidAt,
        db.number(
            "SELECT ifnull(max(at), 0) FROM ledger WHERE kind = ?1 AND facts LIKE 'setting payout-self-billing-next%'",
            0, static_cast<int>(EntryKind::PayoutMethodChanged)));
    RD_TRY(zone, workspaceZone(db));
    RD_TRY(calendar, Calendar::forZone(zone));
    RD_TRY(rule, loadSelfBilling(db));
    const Instant said = fromUnixMs(saidAt);
    RD_CHECK(db.run("INSERT OR IGNORE INTO self_bill_start VALUES (?1, ?2, ?3, (SELECT ifnull(max(seq), 0) FROM ledger "
                    "WHERE kind = ?4 AND at <= ?3))",
        selfBillSeries(rule, calendar.dayOf(said)), next, said, static_cast<int>(EntryKind::Restored)));
    return db.run("DELETE FROM setting WHERE name = 'payout-self-billing-next'");
}

} // namespace

Status addSelfBillTables(Database &db)
{
    return db.execute(R"(
-- Numbers of self-billing invoices: given once, in the transaction that makes the payout paid, and never taken away.
CREATE TABLE self_bill (
    payout INTEGER PRIMARY KEY REFERENCES payout (id),
    participant INTEGER NOT NULL REFERENCES participant (id),
    series TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    number TEXT NOT NULL UNIQUE,
    given_at INTEGER NOT NULL,
    UNIQUE (series, ordinal)
) STRICT;
CREATE INDEX self_bill_participant ON self_bill (participant, given_at);
CREATE TRIGGER self_bill_no_update BEFORE UPDATE ON self_bill BEGIN SELECT RAISE(ABORT, 'invoice numbers stay'); END;
CREATE TRIGGER self_bill_no_delete BEFORE DELETE ON self_bill BEGIN SELECT RAISE(ABORT, 'invoice numbers stay'); END;
-- Of participants, encrypted like destinations; emptied when somebody is erased.
CREATE TABLE participant_tax (
    participant INTEGER PRIMARY KEY REFERENCES participant (id),
    uid TEXT NOT NULL UNIQUE,
    envelope BLOB NOT NULL
) STRICT;
)");
}

Status addSelfBillParties(Database &db)
{
    RD_CHECK(db.execute(R"(
-- An invoice never changes: when it was paid, as it was known with its number, and who stood on it.
DROP TRIGGER self_bill_no_update;
ALTER TABLE self_bill ADD COLUMN paid_at INTEGER;
UPDATE self_bill SET paid_at = (SELECT CASE o.state WHEN 3 THEN o.settled_at ELSE self_bill.given_at END FROM payout o
    WHERE o.id = self_bill.payout);
CREATE TRIGGER self_bill_no_update BEFORE UPDATE ON self_bill BEGIN SELECT RAISE(ABORT, 'invoice numbers stay'); END;
CREATE TABLE self_bill_buyer (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    tax_number TEXT NOT NULL,
    address TEXT NOT NULL,
    UNIQUE (name, tax_number, address)
) STRICT;
-- The supplier is a person: sealed like a destination, and emptied when they are erased.
CREATE TABLE self_bill_party (
    payout INTEGER PRIMARY KEY REFERENCES self_bill (payout),
    buyer INTEGER NOT NULL REFERENCES self_bill_buyer (id),
    uid TEXT NOT NULL UNIQUE,
    envelope BLOB NOT NULL
) STRICT;
CREATE TABLE self_bill_cancel (
    payout INTEGER PRIMARY KEY REFERENCES self_bill (payout),
    cancelled_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER self_bill_cancel_no_update BEFORE UPDATE ON self_bill_cancel
    BEGIN SELECT RAISE(ABORT, 'invoices stay cancelled'); END;
CREATE TRIGGER self_bill_cancel_no_delete BEFORE DELETE ON self_bill_cancel
    BEGIN SELECT RAISE(ABORT, 'invoices stay cancelled'); END;
-- Payouts that were paid while no number could be given.
CREATE TABLE self_bill_waiting (
    payout INTEGER PRIMARY KEY REFERENCES payout (id),
    since INTEGER NOT NULL
) STRICT;
-- Where a person said that a series begins, or goes on after these books came back from a backup (restored: the record
-- of the chain about that; 0 = none).
CREATE TABLE self_bill_start (
    series TEXT NOT NULL,
    ordinal INTEGER NOT NULL CHECK (ordinal > 0),
    said_at INTEGER NOT NULL,
    restored INTEGER NOT NULL,
    PRIMARY KEY (series, ordinal)
) STRICT;
CREATE TRIGGER self_bill_start_no_delete BEFORE DELETE ON self_bill_start
    WHEN EXISTS (SELECT 1 FROM self_bill s WHERE s.series = OLD.series AND s.ordinal >= OLD.ordinal)
    BEGIN SELECT RAISE(ABORT, 'numbers were given from there on'); END;
-- Until now nobody kept where a person had let a series begin or go on: it is what it is.
INSERT INTO self_bill_start SELECT series, ordinal, given_at, 0 FROM (
    SELECT series, ordinal, given_at, lag(ordinal, 1, 0) OVER (PARTITION BY series ORDER BY ordinal) AS prior
    FROM self_bill) WHERE ordinal <> prior + 1;
)"));
    // The payment came back: known since the posting about it (PayoutReturned), else since the provider's time.
    RD_CHECK(db.run("INSERT INTO self_bill_cancel SELECT s.payout, max(s.given_at, coalesce((SELECT min(l.at) FROM "
                    "payout_reward i JOIN ledger l ON l.reward = i.reward AND l.kind = ?1 AND l.at >= s.given_at WHERE "
                    "i.payout = s.payout), o.settled_at, 0)) FROM self_bill s JOIN payout o ON o.id = s.payout WHERE "
                    "o.state <> 3",
        static_cast<int>(EntryKind::PayoutReturned)));
    // Refunds and disputes of a shop's orders that only the payment's own provider tells of are read with them now.
    // 7 is the stream that orders are kept as.
    RD_CHECK(db.run("INSERT OR IGNORE INTO touched_sale (connection, kind, ext_id, generation) SELECT connection, 7, "
                    "ext_id, 0 FROM invoice WHERE billing_reason = 'order'"));
    return keepWhatWasSaid(db);
}

} // namespace rd::storage
