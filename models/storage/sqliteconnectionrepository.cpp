// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqliteconnectionrepository.h"

#include "models/storage/chain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr std::string_view kSelect =
    "SELECT id, name, provider, account_id, account_name, mode, api_base, options, missing_read, missing_write, "
    "masked_secret, "
    "secret_stored, active, backfill_complete, created_at, last_success, last_error FROM connection ORDER BY name";

QString optionsToText(const QMap<QString, QString> &options)
{
    QJsonObject object;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> optionsFromText(const QString &text)
{
    QMap<QString, QString> options;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        options.insert(it.key(), it.value().toString());
    return options;
}

QStringList wordsFromText(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

Connection readConnection(const Statement &row)
{
    Connection c;
    c.id = row.id<ConnectionId>(0);
    c.name = row.string(1);
    c.provider = row.string(2);
    c.accountId = row.string(3);
    c.accountName = row.string(4);
    c.mode = row.string(5);
    c.apiBase = row.string(6);
    c.options = optionsFromText(row.string(7));
    c.missingRead = wordsFromText(row.string(8));
    c.missingWrite = wordsFromText(row.string(9));
    c.maskedSecret = row.string(10);
    c.secretStored = row.flag(11);
    c.active = row.flag(12);
    c.backfillComplete = row.flag(13);
    c.createdAt = row.instant(14);
    c.lastSuccess = row.instant(15);
    c.lastError = row.string(16);
    return c;
}

} // namespace

Result<std::vector<Connection>> SqliteConnectionRepository::connections()
{
    RD_TRY(reading, m_store.read());
    std::vector<Connection> connections;
    auto row = reading.db().query(kSelect);
    while (row.next())
        connections.push_back(readConnection(row));
    RD_CHECK(row.status());
    return connections;
}

Result<std::optional<Connection>> SqliteConnectionRepository::connection(const QString &name)
{
    RD_TRY(all, connections());
    for (Connection &c : all) {
        if (c.name == name)
            return std::optional(std::move(c));
    }
    return std::optional<Connection>();
}

Result<ConnectionId> SqliteConnectionRepository::addConnection(const Connection &c, const QString &actor)
{
    return m_store.write([&](Database &db) -> Result<ConnectionId> {
        RD_TRY(known, db.number("SELECT id FROM connection WHERE name = ?1", 0, c.name));
        if (known != 0)
            return fail(ErrorKind::Conflict, u"there is already a connection named %1"_s.arg(c.name), {},
                u"connection-exists"_s);
        RD_TRY(id,
            db.insert("INSERT INTO connection (name, provider, account_id, account_name, mode, api_base, options, "
                      "missing_read, "
                      "missing_write, masked_secret, secret_stored, active, created_at) "
                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                c.name, c.provider, c.accountId, c.accountName, c.mode, c.apiBase, optionsToText(c.options),
                c.missingRead.join(u' '), c.missingWrite.join(u' '), c.maskedSecret, c.secretStored, c.active,
                c.createdAt));
        const QString facts =
            u"connection %1 added: %2 %3 %4"_s.arg(QString::number(id), c.provider, c.accountId, c.mode);
        RD_CHECK(appendOne(db, settingEntry(EntryKind::ConnectionChanged, facts, actor), m_store.clock().now()));
        return ConnectionId{id};
    });
}

Status SqliteConnectionRepository::updateConnection(const Connection &c, const QString &actor)
{
    return m_store.write([&](Database &db) -> Status {
        RD_CHECK(db.run("UPDATE connection SET name = ?2, provider = ?3, account_id = ?4, account_name = ?5, mode = "
                        "?6, api_base = ?7, "
                        "options = ?8, missing_read = ?9, missing_write = ?10, masked_secret = ?11, secret_stored = "
                        "?12, active = ?13 "
                        "WHERE id = ?1",
            c.id, c.name, c.provider, c.accountId, c.accountName, c.mode, c.apiBase, optionsToText(c.options),
            c.missingRead.join(u' '), c.missingWrite.join(u' '), c.maskedSecret, c.secretStored, c.active));
        if (db.changes() == 0)
            return fail(ErrorKind::NotFound, u"there is no connection %1"_s.arg(c.name));
        const QString facts = u"connection %1 %2: %3 %4 %5"_s.arg(
            QString::number(c.id.value), c.active ? u"changed"_s : u"disconnected"_s, c.provider, c.accountId, c.mode);
        return appendOne(db, settingEntry(EntryKind::ConnectionChanged, facts, actor), m_store.clock().now());
    });
}

Status SqliteConnectionRepository::noteSync(ConnectionId id, Instant at, const QString &error)
{
    return m_store.write([&](Database &db) {
        if (error.isEmpty())
            return db.run("UPDATE connection SET last_success = ?2, last_error = '' WHERE id = ?1", id, at);
        return db.run("UPDATE connection SET last_error = ?2 WHERE id = ?1", id, error);
    });
}

} // namespace rd::storage
