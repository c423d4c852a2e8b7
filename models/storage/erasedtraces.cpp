// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/erasedtraces.h"

#include "models/core/engine.h"
#include "models/storage/erasurelist.h"
#include "models/storage/metadatatext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::storage {

using namespace Qt::StringLiterals;

namespace {

using TextRows = std::vector<std::pair<qint64, std::string>>;

Result<TextRows> rowsOf(Statement row)
{
    TextRows rows;
    while (row.next())
        rows.emplace_back(row.integer(0), row.stdString(1));
    RD_CHECK(row.status());
    return rows;
}

/// Replaces the code wherever a rule of a campaign names its participants.
QJsonValue withoutCode(const QJsonValue &value, const std::string &code, const QString &with, bool isNames)
{
    if (value.isString() && isNames && foldCode(value.toString().toStdString()) == code)
        return with;
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array.append(withoutCode(item, code, with, isNames));
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject before = value.toObject();
    QJsonObject object;
    for (auto it = before.constBegin(); it != before.constEnd(); ++it)
        object.insert(it.key(), withoutCode(it.value(), code, with, it.key() == "participants"_L1));
    return object;
}

} // namespace

Status ErasedTraces::setText(const std::string &table, const std::string &column, qint64 row, const std::string &text)
{
    ++m_texts;
    if (text.empty())
        return m_db.run(joined({"UPDATE ", table, " SET ", column, " = NULL WHERE rowid = ?1"}), row);
    return m_db.run(joined({"UPDATE ", table, " SET ", column, " = ?2 WHERE rowid = ?1"}), row, text);
}

Status ErasedTraces::replaceIn(const std::string &table, const std::string &column, const std::string &code)
{
    RD_TRY(rows,
        rowsOf(m_db.query(
            joined({"SELECT rowid, ", column, " FROM ", table, " WHERE rd_finds(", column, ", ?1)"}), code)));
    for (const auto &[row, text] : rows) {
        if (foldCode(text) == code)
            RD_CHECK(setText(table, column, row, m_pseudonym));
    }
    return {};
}

Status ErasedTraces::replaceInMetadata(const std::string &table, const std::string &code)
{
    RD_TRY(rows,
        rowsOf(m_db.query(
            joined({"SELECT id, metadata FROM ", table, " WHERE metadata IS NOT NULL AND rd_finds(metadata, ?1)"}),
            code)));
    for (const auto &[row, text] : rows) {
        MetadataPairs pairs = metadataFromText(text);
        for (auto &[key, value] : pairs) {
            if (foldCode(value) == code)
                value = m_pseudonym;
        }
        if (const std::string changed = metadataToText(pairs); changed != text)
            RD_CHECK(setText(table, "metadata", row, changed));
    }
    return {};
}

Status ErasedTraces::replaceInTerms(const std::string &code)
{
    RD_TRY(rows, rowsOf(m_db.query("SELECT id, terms FROM campaign_version WHERE rd_finds(terms, ?1)", code)));
    for (const auto &[row, text] : rows) {
        const QJsonObject before = QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
        const QJsonObject after = withoutCode(before, code, QString::fromStdString(m_pseudonym), false).toObject();
        if (after != before)
            RD_CHECK(setText(
                "campaign_version", "terms", row, QJsonDocument(after).toJson(QJsonDocument::Compact).toStdString()));
    }
    return {};
}

Status ErasedTraces::replaceCodes(const std::set<std::string> &codes)
{
    for (const std::string &code : codes) {
        RD_CHECK(touchSalesWith(code));
        for (const auto &[table, column] : {std::pair<const char *, const char *>{"promotion_code", "code"},
                 {"checkout_session", "client_reference"}, {"referral", "value"}})
            RD_CHECK(replaceIn(table, column, code));
        // Without row numbers: by value, since codes are compared without regard to case.
        RD_CHECK(m_db.run("UPDATE conversion_evidence SET value = ?2 WHERE rd_finds(value, ?1) AND "
                          "length(trim(value)) = length(?1)",
            code, m_pseudonym));
        m_texts += m_db.changes();
        for (const char *table : {"provider_customer", "subscription", "invoice", "charge", "payment_intent",
                 "checkout_session", "payment_link"})
            RD_CHECK(replaceInMetadata(table, code));
        RD_CHECK(replaceInTerms(code));
    }
    return {};
}

Status ErasedTraces::keepOnly(const std::string &table, const std::string &where, qint64 connection,
    const std::string &value, const std::set<std::string> &keys)
{
    RD_TRY(rows,
        rowsOf(m_db.query(joined({"SELECT id, metadata FROM ", table,
                              " WHERE metadata IS NOT NULL AND (?1 = 0 OR "
                              "connection = ?1) AND ",
                              where, " = ?2"}),
            connection, value)));
    for (const auto &[row, text] : rows) {
        MetadataPairs pairs = metadataFromText(text);
        keepOfOwn(pairs, keys, m_pseudonym);
        if (const std::string changed = metadataToText(pairs); changed != text)
            RD_CHECK(setText(table, "metadata", row, changed));
    }
    return {};
}

Status ErasedTraces::dropMetadata(const std::vector<std::pair<qint64, std::string>> &accounts)
{
    RD_TRY(keys, keptMetadataKeys(m_db));
    struct Own {
        const char *table;
        const char *account;
        const char *email;
    };
    constexpr Own kOwn[] = {{"provider_customer", "ext_id", "email"}, {"subscription", "customer", nullptr},
        {"invoice", "customer", "customer_email"}, {"charge", "customer", "email"},
        {"payment_intent", "customer", "email"}, {"checkout_session", "customer", "email"}};
    for (const Own &own : kOwn) {
        for (const auto &[connection, account] : accounts)
            RD_CHECK(keepOnly(own.table, own.account, connection, account, keys));
        if (own.email != nullptr)
            RD_CHECK(keepOnly(own.table, own.email, 0, m_pseudonym, keys));
    }
    return {};
}

Status ErasedTraces::touchSalesWith(const std::string &needle)
{
    // 7 and 8 are the streams of invoices (a shop's orders are kept as such) and charges; generation 0 is older than
    // any computation.
    return m_db.run("INSERT OR IGNORE INTO touched_sale (connection, kind, ext_id, generation) "
                    "SELECT DISTINCT v.connection, CASE v.object WHEN 2 THEN 8 ELSE 7 END, v.ext_id, 0 "
                    "FROM conversion_evidence e JOIN conversion v ON v.id = e.conversion "
                    "WHERE v.object IN (1, 2, 3) AND rd_finds(e.value, ?1)",
        needle);
}

Status ErasedTraces::touchSalesOf(qint64 customer)
{
    return m_db.run("INSERT OR IGNORE INTO touched_sale (connection, kind, ext_id, generation) "
                    "SELECT connection, CASE object WHEN 2 THEN 8 ELSE 7 END, ext_id, 0 FROM conversion "
                    "WHERE object IN (1, 2, 3) AND customer = ?1",
        customer);
}

} // namespace rd::storage
