// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/statement.h"

#include "models/storage/database.h"

#include <sqlite3.h>

namespace rd::storage {

Statement::Statement(Database &db, std::string_view sql) : m_db(&db)
{
    int code = SQLITE_OK;
    m_statement = db.take(sql, code);
    if (m_statement == nullptr)
        m_error = db.lastError(code, sql);
}

Statement::~Statement()
{
    if (m_statement != nullptr)
        m_db->giveBack(m_statement);
}

Statement::Statement(Statement &&other) noexcept
    : m_db(other.m_db), m_statement(std::exchange(other.m_statement, nullptr)), m_error(std::move(other.m_error))
{
}

void Statement::note(int code)
{
    if (!m_error)
        m_error = m_db->lastError(code, m_statement != nullptr ? sqlite3_sql(m_statement) : "");
}

void Statement::bind(int index, qint64 value)
{
    if (m_statement != nullptr && sqlite3_bind_int64(m_statement, index, value) != SQLITE_OK)
        note(SQLITE_RANGE);
}

void Statement::bind(int index, std::string_view text)
{
    // An empty view may have no address, which SQLite would take for NULL.
    const char *data = text.data() != nullptr ? text.data() : "";
    if (m_statement != nullptr
        && sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8) != SQLITE_OK)
        note(SQLITE_RANGE);
}

void Statement::bind(int index, Ref reference)
{
    if (reference.text.empty())
        bind(index, std::nullopt);
    else
        bind(index, reference.text);
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_statement != nullptr
        && sqlite3_bind_text64(m_statement, index, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
               SQLITE_TRANSIENT, SQLITE_UTF8)
            != SQLITE_OK)
        note(SQLITE_RANGE);
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (m_statement != nullptr
        && sqlite3_bind_blob64(
               m_statement, index, blob.constData(), static_cast<sqlite3_uint64>(blob.size()), SQLITE_STATIC)
            != SQLITE_OK)
        note(SQLITE_RANGE);
}

void Statement::bind(int index, std::nullopt_t)
{
    if (m_statement != nullptr && sqlite3_bind_null(m_statement, index) != SQLITE_OK)
        note(SQLITE_RANGE);
}

bool Statement::next()
{
    if (m_error || m_statement == nullptr)
        return false;
    if (sqlite3_stmt_busy(m_statement) == 0 && m_db->faultDue()) {
        note(SQLITE_FULL);
        return false;
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        note(code);
    // An open statement would hold back the write-ahead log.
    sqlite3_reset(m_statement);
    return false;
}

Status Statement::status() const
{
    if (m_error)
        return fail(*m_error);
    return {};
}

Status Statement::run()
{
    while (next()) {}
    return status();
}

void Statement::reset()
{
    if (m_statement != nullptr)
        sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    if (data == nullptr)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

QString Statement::string(int column) const
{
    const std::string_view view = text(column);
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QByteArray Statement::blob(int column) const
{
    const std::string_view view = bytes(column);
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

std::string_view Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    if (data == nullptr)
        return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

} // namespace rd::storage
