// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/recordstore.h"

#include "models/storage/collections.h"
#include "models/storage/recordtables.h"

namespace rd::storage {

namespace {

std::string upsertSql(std::string_view table, std::initializer_list<std::string_view> columns)
{
    std::string names = "connection, ext_id, hash";
    std::string values = "?1, ?2, ?3";
    std::string updates = "hash = excluded.hash";
    int index = 3;
    for (const std::string_view column : columns) {
        names.append(", ").append(column);
        values.append(", ?").append(std::to_string(++index));
        updates.append(", ").append(column).append(" = excluded.").append(column);
    }
    std::string sql = "INSERT INTO ";
    sql.append(table).append(" (").append(names).append(") VALUES (").append(values);
    sql.append(") ON CONFLICT (connection, ext_id) DO UPDATE SET ")
        .append(updates)
        .append(" WHERE hash <> excluded.hash");
    return sql;
}

std::string findSql(std::string_view table)
{
    std::string sql = "SELECT id FROM ";
    sql.append(table).append(" WHERE connection = ?1 AND ext_id = ?2");
    return sql;
}

} // namespace

const char *tableOf(Stream stream)
{
    switch (stream) {
    case Stream::Products:
        return "product";
    case Stream::Prices:
        return "price";
    case Stream::Coupons:
        return "coupon";
    case Stream::PromotionCodes:
        return "promotion_code";
    case Stream::Customers:
        return "provider_customer";
    case Stream::Subscriptions:
        return "subscription";
    case Stream::Invoices:
        return "invoice";
    case Stream::Charges:
        return "charge";
    case Stream::PaymentIntents:
        return "payment_intent";
    case Stream::Refunds:
        return "refund";
    case Stream::Disputes:
        return "dispute";
    case Stream::CheckoutSessions:
        return "checkout_session";
    case Stream::CreditNotes:
        return "credit_note";
    case Stream::PaymentLinks:
        return "payment_link";
    }
    return "";
}

Upsert::Upsert(Database &db, std::string_view table, std::initializer_list<std::string_view> columns)
    : m_db(db), m_insert(db, upsertSql(table, columns)), m_find(db, findSql(table))
{
}

Result<Stored> Upsert::finish(Statement &insert, qint64 connection, const std::string &extId)
{
    RD_CHECK(insert.run());
    if (m_db.changes() == 0)
        return Stored{};
    // SQLite sets the last row number only when it inserts, not when the conflict clause updates.
    if (const qint64 inserted = m_db.lastInsertId(); inserted != 0)
        return Stored{Stored::Outcome::Added, inserted};
    m_find.with(connection, extId);
    const bool found = m_find.next();
    RD_CHECK(m_find.status());
    const qint64 id = found ? m_find.integer(0) : 0;
    m_find.reset();
    return Stored{Stored::Outcome::Changed, id};
}

Status TouchMarks::everything()
{
    RD_CHECK(m_insert.with(m_connection, 0, std::string_view(), m_generation).run());
    m_everything = true;
    return {};
}

Status TouchMarks::mark(Stream stream, std::string_view extId)
{
    if (m_everything || extId.empty())
        return {};
    return m_insert.with(m_connection, static_cast<int>(stream), extId, m_generation).run();
}

RecordStore::RecordStore(Database &db, ConnectionId connection, qint64 generation, bool everything)
    : m_db(db),
      m_connection(connection.value),
      m_marks(db, connection.value, generation),
      m_tables(std::make_unique<Tables>(db))
{
    m_tables->everything = everything;
}

RecordStore::~RecordStore() = default;

bool RecordStore::count(const Stored &stored)
{
    if (stored.outcome == Stored::Outcome::Added)
        ++m_counts.added;
    if (stored.outcome == Stored::Outcome::Changed)
        ++m_counts.changed;
    return stored.outcome != Stored::Outcome::Same;
}

Result<StoreCounts::PerStream> RecordStore::store(const RecordPage &page)
{
    if (std::exchange(m_tables->everything, false))
        RD_CHECK(m_marks.everything());
    m_counts = {page.stream, page.rows, 0, 0};
    RD_CHECK(storeAll(page));
    return m_counts;
}

Status RecordStore::storeAll(const RecordPage &page)
{
    RD_CHECK(storeEach(page.products));
    RD_CHECK(CollectionStore(m_db, m_connection).store(page));
    RD_CHECK(storeEach(page.prices));
    RD_CHECK(storeEach(page.coupons));
    RD_CHECK(storeEach(page.promotionCodes));
    RD_CHECK(storeEach(page.paymentLinks));
    RD_CHECK(storeEach(page.customers));
    RD_CHECK(storeEach(page.subscriptions));
    RD_CHECK(storeEach(page.invoices));
    RD_CHECK(storeEach(page.charges));
    RD_CHECK(storeEach(page.paymentIntents));
    RD_CHECK(storeEach(page.refunds));
    RD_CHECK(storeEach(page.disputes));
    RD_CHECK(storeEach(page.sessions));
    RD_CHECK(storeEach(page.creditNotes));
    return storeEach(page.deleted);
}

Status RecordStore::storeOne(const DeletedRecord &record)
{
    // The fingerprint of a tombstone is 0, so that an object that comes back is stored again.
    std::string sql = "UPDATE ";
    sql.append(tableOf(record.stream))
        .append(" SET deleted = 1, hash = 0 WHERE connection = ?1 AND ext_id = ?2 AND deleted = 0");
    RD_CHECK(m_db.run(sql, m_connection, record.id));
    if (m_db.changes() == 0)
        return {};
    ++m_counts.changed;
    if (record.stream == Stream::Refunds || record.stream == Stream::Disputes)
        return markRefunded(record.stream, record.id);
    return m_marks.mark(record.stream, record.id);
}

Status RecordStore::markRefunded(Stream stream, const std::string &extId)
{
    std::string sql = "SELECT charge, payment_intent FROM ";
    sql.append(tableOf(stream)).append(" WHERE connection = ?1 AND ext_id = ?2");
    auto row = m_db.query(sql, m_connection, extId);
    while (row.next())
        RD_CHECK(markPayment(row.stdString(0), row.stdString(1)));
    return row.status();
}

Status RecordStore::markPayment(const std::string &charge, const std::string &paymentIntent)
{
    RD_CHECK(m_marks.mark(Stream::Charges, charge));
    return m_marks.mark(Stream::PaymentIntents, paymentIntent);
}

Status RecordStore::clearChildren(const Stored &stored, std::initializer_list<std::string_view> deletions)
{
    if (stored.outcome != Stored::Outcome::Changed)
        return {};
    for (const std::string_view sql : deletions)
        RD_CHECK(m_db.run(sql, stored.id));
    return {};
}

} // namespace rd::storage
