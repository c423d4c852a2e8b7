// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/touchedbooks.h"

#include "models/storage/findingstore.h"
#include "models/storage/meta.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr int kCustomer = 1;
constexpr int kParticipant = 2;

constexpr const char *kTouchTables = R"(
-- One row. `terms` counts changes from which any reward may follow; `terms_seen` is the count that the last complete
-- computation saw (-1: none yet), `basis` what it rested on outside of the tables, `as_of` its moment.
CREATE TABLE books_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    terms INTEGER NOT NULL,
    terms_seen INTEGER NOT NULL,
    basis TEXT NOT NULL,
    as_of INTEGER NOT NULL
) STRICT;
INSERT INTO books_state VALUES (1, 0, -1, '', 0);
-- Who has to be looked at again. Kind: 1 customer, 2 participant, 3 promotion code (row). A later mark of the same gets a
-- later number, so that what is marked during a computation outlives it.
CREATE TABLE touched_book (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
    subject INTEGER NOT NULL,
    UNIQUE (kind, subject)
) STRICT;
-- What a changed conversion counted in the figures before; counts = 0: nothing.
CREATE TABLE conversion_before (
    conversion INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL,
    paid_at INTEGER NOT NULL,
    currency INTEGER NOT NULL,
    base INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    counts INTEGER NOT NULL CHECK (counts IN (0, 1))
) STRICT;
CREATE INDEX touch_customer_customer ON touch_customer (customer);
CREATE INDEX finding_customer ON finding (customer);
-- Inserting here marks; while everything has to be looked at anyway, counting is enough.
CREATE VIEW touched_mark AS SELECT kind, subject FROM touched_book;
CREATE TRIGGER touched_mark_insert INSTEAD OF INSERT ON touched_mark BEGIN
    UPDATE books_state SET terms = terms + 1 WHERE terms <> terms_seen;
    DELETE FROM touched_book WHERE kind = new.kind AND subject = new.subject;
    INSERT INTO touched_book (kind, subject) SELECT new.kind, new.subject FROM books_state WHERE terms = terms_seen;
END;
CREATE TRIGGER touched_touch AFTER INSERT ON touch_customer BEGIN
    INSERT INTO touched_mark VALUES (1, new.customer);
END;
CREATE TRIGGER touched_touch_gone AFTER DELETE ON touch_customer BEGIN
    INSERT INTO touched_mark VALUES (1, old.customer);
END;
CREATE TRIGGER touched_account AFTER UPDATE OF metadata, created_s ON provider_customer
WHEN new.customer IS NOT NULL AND (old.metadata IS NOT new.metadata
    OR (new.metadata IS NOT NULL AND old.created_s <> new.created_s)) BEGIN
    INSERT INTO touched_mark VALUES (1, new.customer);
END;
CREATE TRIGGER touched_identity AFTER UPDATE OF email, first_identity ON customer
WHEN old.email <> new.email OR old.first_identity IS NOT new.first_identity BEGIN
    INSERT INTO touched_mark VALUES (1, new.id);
    -- Who was a participant by the old address is not known any more.
    UPDATE books_state SET terms = terms + 1 WHERE old.email <> '' AND old.email <> new.email;
END;
CREATE TRIGGER touched_code AFTER INSERT ON promotion_code BEGIN
    INSERT INTO touched_mark VALUES (3, new.id);
END;
CREATE TRIGGER touched_code_change AFTER UPDATE OF code, coupon ON promotion_code
WHEN old.code <> new.code OR old.coupon IS NOT new.coupon BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_account AFTER UPDATE OF customer ON provider_customer
WHEN old.customer IS NOT NULL AND old.customer IS NOT new.customer BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_touch AFTER UPDATE ON touch BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_touch_gone AFTER DELETE ON touch BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_participant AFTER UPDATE OF email_key, group_name, state ON participant
WHEN old.email_key <> new.email_key OR old.group_name <> new.group_name OR old.state <> new.state BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_participant_new AFTER INSERT ON participant BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_participant_gone AFTER DELETE ON participant BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_code AFTER INSERT ON participant_code BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_code_change AFTER UPDATE OF code_key, participant ON participant_code
WHEN old.code_key <> new.code_key OR old.participant <> new.participant BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_code_gone AFTER DELETE ON participant_code BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_member AFTER INSERT ON campaign_participant BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_member_gone AFTER DELETE ON campaign_participant BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_campaign AFTER INSERT ON campaign BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_campaign_change AFTER UPDATE ON campaign BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_version AFTER INSERT ON campaign_version BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_version_change AFTER UPDATE ON campaign_version BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_version_gone AFTER DELETE ON campaign_version BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_connection AFTER INSERT ON campaign_connection BEGIN UPDATE books_state SET terms = terms + 1; END;
CREATE TRIGGER terms_connection_gone AFTER DELETE ON campaign_connection BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_rate AFTER INSERT ON exchange_rate BEGIN UPDATE books_state SET terms = terms + 1; END;
)";

/// Counts changes of the rules inside one version of the program: the books are computed anew once.
constexpr auto kRulesRevision = " r2"_L1;

/// What rewards follow from beside the tables.
Result<QString> basisOf(Database &db, const QString &file)
{
    RD_TRY(zone, workspaceZone(db));
    RD_TRY(own, readOwnMailDomains(file));
    const QByteArray digest = QCryptographicHash::hash(own, QCryptographicHash::Sha256).toHex();
    return QString(QLatin1StringView(RD_VERSION) + kRulesRevision + u' ' + QString::fromLatin1(zone) + u' '
        + QString::fromLatin1(digest));
}

/// Whether a participant has this code.
Result<bool> isParticipantCode(Database &db, std::string_view text)
{
    RD_TRY(found, db.number("SELECT 1 FROM participant_code WHERE code_key = ?1", 0, foldCode(text)));
    return found != 0;
}

/// A new code at the provider matters where it is a participant's, or makes a coupon less clearly a participant's
/// (rulings.md 14).
Result<bool> concernsParticipants(Database &db, qint64 promotionCode)
{
    auto row = db.query("SELECT o.ext_id, o.code, c.code FROM promotion_code o LEFT JOIN promotion_code c ON "
                        "c.connection = o.connection AND c.coupon = o.coupon AND c.coupon IS NOT NULL WHERE o.id = ?1",
        promotionCode);
    while (row.next()) {
        for (const int column : {0, 1, 2}) {
            RD_TRY(known, isParticipantCode(db, row.text(column)));
            if (known)
                return true;
        }
    }
    RD_CHECK(row.status());
    return false;
}

} // namespace

Status addTouchTables(Database &db)
{
    RD_CHECK(db.execute(kTouchTables));
    return db.execute("CREATE INDEX IF NOT EXISTS conversion_customer ON conversion (customer)");
}

Status createConversionIndexes(Database &db)
{
    // The second one holds all that a list of payments is filtered, ordered and added up by: rows themselves are some
    // twenty times as long (sqlitelistrepository.cpp). `gone` is in it, too: for a column
    // that only the index's own condition names, SQLite 3.40 would read the row.
    return db.execute("CREATE INDEX IF NOT EXISTS conversion_customer ON conversion (customer);"
                      "CREATE INDEX IF NOT EXISTS conversion_paid ON conversion (paid_at, id, customer, connection, "
                      "currency, paid, refunded, gone) WHERE gone = 0");
}

Status dropConversionIndexes(Database &db)
{
    return db.execute("DROP INDEX IF EXISTS conversion_customer;DROP INDEX IF EXISTS conversion_paid");
}

BookMarks::BookMarks(Database &db) : m_insert(db, "INSERT INTO touched_mark VALUES (?1, ?2)") {}

Status BookMarks::customer(qint64 customer)
{
    return mark(kCustomer, customer);
}

Status BookMarks::participant(qint64 participant)
{
    return mark(kParticipant, participant);
}

Status BookMarks::mark(int kind, qint64 subject)
{
    if (subject == 0 || !m_known.emplace(kind, subject).second)
        return {};
    return m_insert.with(kind, subject).run();
}

Result<TouchedBooks> readTouched(Database &db, const QString &file)
{
    TouchedBooks touched;
    RD_TRY(basis, basisOf(db, file));
    touched.basis = basis;
    auto state = db.query("SELECT terms, terms_seen, basis, as_of FROM books_state");
    if (state.next()) {
        touched.terms = state.integer(0);
        touched.everything = touched.terms != state.integer(1) || state.string(2) != basis;
        touched.asOf = state.instant(3);
    }
    RD_CHECK(state.status());
    RD_TRY(count, db.number("SELECT ifnull(max(id), 0) FROM customer", 0));
    touched.customerCount = count;
    auto row = db.query("SELECT n, kind, subject FROM touched_book ORDER BY n");
    while (row.next()) {
        touched.lastMark = row.integer(0);
        if (row.integer(1) == kCustomer) {
            touched.customers.push_back(row.id<CustomerId>(2));
        } else if (row.integer(1) == kParticipant) {
            touched.participants.push_back(row.id<ParticipantId>(2));
        } else if (!touched.everything) {
            RD_TRY(concerns, concernsParticipants(db, row.integer(2)));
            touched.everything = concerns;
        }
    }
    RD_CHECK(row.status());
    return touched;
}

Status forgetTouched(Database &db, const TouchedBooks &seen)
{
    RD_CHECK(db.run("DELETE FROM touched_book WHERE n <= ?1", seen.lastMark));
    RD_CHECK(db.run("DELETE FROM conversion_before"));
    return db.run("UPDATE books_state SET terms_seen = ?1, basis = ?2, as_of = ?3", seen.terms, seen.basis, seen.asOf);
}

} // namespace rd::storage
