// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/conversionwriter.h"

#include "models/storage/contenthash.h"
#include "models/storage/linecodec.h"
#include "models/storage/rollups.h"

namespace rd::storage {

namespace {

qint64 marksOf(const ConversionDraft &draft)
{
    return (draft.refundPending ? kRefundPending : 0) | (draft.disputeOpen ? kDisputeOpen : 0)
        | (draft.taxUnknown ? kTaxUnknown : 0);
}

} // namespace

qint64 hashOf(const ConversionDraft &draft)
{
    ContentHash hash;
    for (const std::string *text :
        {&draft.objectId, &draft.customer, &draft.email, &draft.subscription, &draft.cardFingerprint, &draft.facts})
        hash.add(*text);
    for (const qint64 value :
        {draft.billedAtMs, draft.paidAtMs, draft.total, draft.paid, draft.refunded, draft.creditNoteNet, marksOf(draft),
            qint64{draft.currency.packed()}, static_cast<qint64>(draft.lines.size())})
        hash.add(value);
    for (const ConversionLine &line : draft.lines) {
        hash.add(line.product);
        hash.add(line.price);
        hash.add(line.quantity);
        hash.add(line.net);
        hash.add(line.longInterval);
    }
    for (const SaleEvidence &evidence : draft.evidence) {
        hash.add(static_cast<int>(evidence.source) * 100 + static_cast<int>(evidence.field) * 2
            + (evidence.isCoupon ? 1 : 0));
        hash.add(evidence.key);
        hash.add(evidence.value);
        hash.add(evidence.atMs);
        hash.add(evidence.object);
    }
    return hash.value();
}

Status addMovedSales(Database &db)
{
    return db.execute("CREATE TABLE moved_sale (conversion INTEGER PRIMARY KEY REFERENCES conversion (id), "
                      "account INTEGER NOT NULL) STRICT;");
}

ConversionWriter::ConversionWriter(Database &db, ConnectionId connection, const QString &mode)
    : m_db(db),
      m_connection(connection),
      m_people(db, connection, mode),
      m_symbols(db),
      m_insert(db,
          "INSERT INTO conversion (object, sale, connection, customer, provider_customer, subscription, card, "
          "billed_at, paid_at, currency, "
          "total, paid, refunded, credit_note_net, marks, ext_id, lines, facts, hash) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)"),
      m_update(db,
          "UPDATE conversion SET customer = ?4, provider_customer = ?5, subscription = ?6, card = ?7, billed_at = ?8, "
          "paid_at = ?9, "
          "currency = ?10, total = ?11, paid = ?12, refunded = ?13, credit_note_net = ?14, marks = ?15, ext_id = ?16, "
          "lines = ?17, "
          "facts = ?18, hash = ?19, gone = 0 WHERE object = ?1 AND sale = ?2 AND connection = ?3"),
      m_evidence(db, "INSERT INTO conversion_evidence VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"),
      m_owner(db, "SELECT customer, provider_customer FROM conversion WHERE id = ?1"),
      m_marks(db)
{
}

Status ConversionWriter::begin()
{
    RD_TRY(pending, m_db.number("SELECT terms <> terms_seen FROM books_state", 1));
    m_notes = pending == 0;
    return {};
}

/// Before a conversion is overwritten: whose it was, and what it counted when the books were last complete.
Status ConversionWriter::noteBefore(qint64 conversion)
{
    if (!m_notes)
        return {};
    auto row = m_db.query(
        "SELECT customer, paid_at, currency, total, paid, refunded, credit_note_net, lines, gone FROM conversion "
        "WHERE id = ?1",
        conversion);
    if (!row.next())
        return row.status();
    RD_CHECK(m_marks.customer(row.integer(0)));
    RD_TRY(net, netOfLines(row.bytes(7)));
    const qint64 base = baseOf(net, row.integer(3), row.integer(4) - row.integer(5), row.integer(6));
    return m_db.run("INSERT OR IGNORE INTO conversion_before VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", conversion,
        row.integer(0), row.integer(1), row.integer(2), base, row.integer(5), !row.flag(8));
}

Status ConversionWriter::noteNew(qint64 conversion, qint64 customer)
{
    if (!m_notes)
        return {};
    RD_CHECK(m_marks.customer(customer));
    return m_db.run("INSERT OR IGNORE INTO conversion_before VALUES (?1, ?2, 0, 0, 0, 0, 0)", conversion, customer);
}

/// The charge behind an invoice is the same conversion (domain.md 3.6, rulings.md 39): its row becomes the invoice's,
/// so that rewards, decisions and what was given stay with it. Where the invoice was a sale of its own, that row
/// becomes the charge's, which is none any more. 0 where somebody else has it by now.
Result<qint64> ConversionWriter::takeOver(const DerivedSale &sale)
{
    RD_TRY(known,
        m_db.number("SELECT id FROM conversion WHERE id = ?1 AND object = ?2", 0, sale.inherited,
            static_cast<int>(SaleObject::Charge)));
    if (known == 0)
        return 0;
    if (sale.conversion != 0) {
        ++m_counts.changed;
        RD_CHECK(noteBefore(sale.conversion));
        RD_CHECK(m_db.run("DELETE FROM conversion_evidence WHERE conversion = ?1", sale.conversion));
        RD_TRY(charge, m_db.number("SELECT sale FROM conversion WHERE id = ?1", 0, known));
        // A number that no charge has, until the other one has given its own up.
        RD_CHECK(m_db.run("UPDATE conversion SET sale = -sale WHERE id = ?1", known));
        RD_CHECK(
            m_db.run("UPDATE conversion SET object = ?2, sale = ?3, gone = 1, hash = 0, ext_id = (SELECT ext_id FROM "
                     "conversion WHERE id = ?4) WHERE id = ?1",
                sale.conversion, static_cast<int>(SaleObject::Charge), charge, known));
    }
    RD_CHECK(m_db.run(
        "UPDATE conversion SET object = ?2, sale = ?3 WHERE id = ?1", known, static_cast<int>(sale.object), sale.row));
    return known;
}

Status ConversionWriter::remove(const DerivedSale &sale)
{
    const qint64 conversion = sale.conversion;
    RD_TRY(own,
        m_db.number("SELECT 1 FROM conversion WHERE id = ?1 AND object = ?2 AND sale = ?3", 0, conversion,
            static_cast<int>(sale.object), sale.row));
    if (own == 0)
        return {}; // an invoice has taken it over
    ++m_counts.changed;
    RD_CHECK(noteBefore(conversion));
    RD_CHECK(m_db.run("DELETE FROM conversion_evidence WHERE conversion = ?1", conversion));
    // The row stays, so that rewards can still say what they were for; a sale that comes back is stored again.
    return m_db.run("UPDATE conversion SET gone = 1, hash = 0 WHERE id = ?1", conversion);
}

Result<QByteArray> ConversionWriter::packLines(const ConversionDraft &draft)
{
    PackedWriter packed;
    for (const ConversionLine &line : draft.lines) {
        RD_TRY(product, m_symbols.number(line.product));
        RD_TRY(price, m_symbols.number(line.price));
        packed.put(product);
        packed.put(price);
        packed.put(line.quantity);
        packed.put(line.net);
        packed.put(line.longInterval ? 1 : 0);
    }
    return packed.bytes();
}

/// Whose it is: that of its account, but for a sale that has another account by now.
Result<PersonFinder::Person> ConversionWriter::personOf(const DerivedSale &sale, qint64 conversion)
{
    PersonFinder::Person person{sale.customer, sale.account};
    if (sale.customer == 0) {
        RD_TRY(found, m_people.personOf(sale.draft->customer, sale.draft->email, sale.conversionCustomer));
        person = found;
    }
    if (conversion == 0)
        return person;
    m_owner.with(conversion);
    const bool isKnown = m_owner.next();
    RD_CHECK(m_owner.status());
    const PersonFinder::Person first{isKnown ? m_owner.integer(0) : 0, isKnown ? m_owner.integer(1) : 0};
    m_owner.reset();
    // Said anew each time: also by a sale that has no account any more.
    RD_CHECK(m_db.run("DELETE FROM moved_sale WHERE conversion = ?1", conversion));
    if (first.account == 0 || person.account == 0 || first.account == person.account)
        return person;
    RD_CHECK(m_db.run("INSERT INTO moved_sale VALUES (?1, ?2)", conversion, person.account));
    return first;
}

Status ConversionWriter::write(const DerivedSale &sale)
{
    if (!sale.draft)
        return remove(sale);
    const ConversionDraft &d = *sale.draft;
    qint64 conversion = sale.conversion;
    if (sale.inherited != 0) {
        RD_TRY(taken, takeOver(sale));
        if (taken != 0)
            conversion = taken;
    }
    RD_TRY(person, personOf(sale, conversion));
    RD_TRY(subscription, m_symbols.number(d.subscription));
    RD_TRY(card, m_symbols.number(d.cardFingerprint));
    RD_TRY(lines, packLines(d));
    if (conversion != 0)
        RD_CHECK(noteBefore(conversion));
    Statement &statement = conversion == 0 ? m_insert : m_update;
    RD_CHECK(statement
                 .with(static_cast<int>(sale.object), sale.row, m_connection, person.customer, person.account,
                     subscription, card, d.billedAtMs, d.paidAtMs, d.currency, d.total, d.paid, d.refunded,
                     d.creditNoteNet, marksOf(d), d.objectId, lines, d.facts, sale.hash)
                 .run());
    if (conversion == 0) {
        ++m_counts.added;
        const qint64 made = m_db.lastInsertId();
        RD_CHECK(noteNew(made, person.customer));
        return writeEvidence(made, d);
    }
    ++m_counts.changed;
    if (m_notes)
        RD_CHECK(m_marks.customer(person.customer));
    RD_CHECK(m_db.run("DELETE FROM conversion_evidence WHERE conversion = ?1", conversion));
    return writeEvidence(conversion, d);
}

Status ConversionWriter::writeEvidence(qint64 conversion, const ConversionDraft &draft)
{
    int n = 0;
    for (const SaleEvidence &e : draft.evidence) {
        RD_CHECK(m_evidence
                     .with(conversion, n++, static_cast<int>(e.source), static_cast<int>(e.field), e.isCoupon, e.atMs,
                         e.key, e.value, e.object)
                     .run());
    }
    return {};
}

} // namespace rd::storage
