// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/figurefunctions.h"
#include "models/storage/log.h"
#include "models/storage/rowbatch.h"
#include "models/storage/textfunctions.h"

#include <QFile>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorKind::Damaged;
    case SQLITE_CONSTRAINT:
        return ErrorKind::Conflict;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::Locked;
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
        return ErrorKind::Internal;
    default:
        return ErrorKind::Storage;
    }
}

QString ownFileHint()
{
    return u"Check that the file and its folder belong to you and can be written."_s;
}

/// What went wrong with which file, and what helps; no word of the database's language.
Error plainError(int code, const QString &file)
{
    Error error;
    error.kind = kindOf(code);
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        error.text = u"%1 is not a workspace of this program"_s.arg(file);
        error.hint =
            u"Choose another directory with --workspace, or bring a backup back with referral-desk restore FILE."_s;
        break;
    case SQLITE_CORRUPT:
        error.text = u"%1 is damaged"_s.arg(file);
        error.hint = u"Bring the newest backup back with referral-desk restore FILE."_s;
        break;
    case SQLITE_CANTOPEN:
        error.text = u"%1 cannot be opened"_s.arg(file);
        error.hint = ownFileHint();
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        error.text = u"%1 cannot be changed"_s.arg(file);
        error.hint = ownFileHint();
        break;
    case SQLITE_FULL:
        error.text = u"the disk of %1 is full"_s.arg(file);
        error.hint = u"Free some space and try again; nothing was changed."_s;
        break;
    case SQLITE_IOERR:
        error.text = u"the disk failed while %1 was read or written"_s.arg(file);
        error.hint = u"Check the disk and whether it has space left, then try again."_s;
        break;
    case SQLITE_NOMEM:
        error.text = u"there is not enough memory"_s;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        error.text = u"%1 is in use by another program"_s.arg(file);
        error.hint = u"Wait until it is done, or close it."_s;
        break;
    case SQLITE_CONSTRAINT:
        error.text = u"the books refused an entry that contradicts them; nothing was changed"_s;
        error.hint = u"The log has the details."_s;
        break;
    default:
        error.text = u"the database of the workspace answered with error %1; nothing was changed"_s.arg(code);
        error.hint = u"The log has the details."_s;
        break;
    }
    return error;
}

} // namespace

Database::Database(sqlite3 *handle, QString file) : m_handle(handle), m_file(std::move(file)) {}

Database::~Database()
{
    for (auto &[sql, statements] : m_idle) {
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    }
    if (sqlite3_close(m_handle) != SQLITE_OK)
        qCWarning(rdStorage, "a statement was still open when its connection closed");
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access)
{
    // Counting its own memory would take a lock at each allocation; nobody reads the count.
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    sqlite3 *handle = nullptr;
    const int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        | (access == Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY);
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &handle, flags, nullptr);
    if (handle == nullptr)
        return fail(ErrorKind::Storage, u"%1 cannot be opened: there is not enough memory"_s.arg(file));
    std::unique_ptr<Database> db(new Database(handle, file));
    if (code != SQLITE_OK)
        return fail(db->lastError(code, "open"));
    RD_CHECK(db->configure(access));
    return db;
}

Status Database::requirePragma(const char *name, const char *value, qint64 expected)
{
    const std::string base = joined({"PRAGMA ", name});
    RD_CHECK(execute((base + '=' + value).c_str()));
    RD_TRY(actual, number(base, -1));
    if (actual != expected)
        return fail(ErrorKind::Storage,
            u"the database refuses the setting %1=%2"_s.arg(QLatin1StringView(name), QLatin1StringView(value)));
    return {};
}

Status Database::configure(Access access)
{
    sqlite3_busy_timeout(m_handle, 5000);
    if (access == Access::Write) {
        auto mode = query("PRAGMA journal_mode=WAL");
        const bool wal = mode.next() && mode.text(0) == "wal";
        RD_CHECK(mode.status());
        if (!wal)
            return fail(ErrorKind::Storage, u"the file system does not support the write-ahead log"_s,
                u"Keep the workspace on a local disk."_s);
    }
    RD_CHECK(requirePragma("foreign_keys", "ON", 1));
    RD_CHECK(requirePragma("trusted_schema", "OFF", 0));
    RD_CHECK(requirePragma("cell_size_check", "ON", 1));
    RD_CHECK(execute("PRAGMA mmap_size=0"));
    RD_CHECK(requirePragma("temp_store", "MEMORY", 2));
    if (access == Access::Read) {
        if (const int code = registerTextFunctions(m_handle); code != SQLITE_OK)
            return fail(lastError(code, "rd_has"));
        if (const int code = registerFigureFunctions(m_handle); code != SQLITE_OK)
            return fail(lastError(code, "rd_revenue"));
        RD_CHECK(requirePragma("query_only", "ON", 1));
        return requirePragma("wal_autocheckpoint", "0", 0);
    }
#ifdef Q_OS_MACOS
    RD_CHECK(requirePragma("fullfsync", "ON", 1));
#endif
    if (const int code = registerRowBatches(m_handle, &m_rows); code != SQLITE_OK)
        return fail(lastError(code, "rd_rows"));
    RD_CHECK(requirePragma("secure_delete", "ON", 1));
    return requirePragma("synchronous", "FULL", 2);
}

Status Database::execute(const char *sql)
{
    if (faultDue())
        return fail(lastError(SQLITE_FULL, sql));
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(lastError(code, sql));
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::clearLastInsertId()
{
    sqlite3_set_last_insert_rowid(m_handle, 0);
}

qint64 Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

Error Database::lastError(int code, std::string_view sql) const
{
    const bool own = (sqlite3_errcode(m_handle) & 0xff) == (code & 0xff);
    const QString text = QString::fromUtf8(own ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code));
    // Only the beginning of the statement: enough to find it, and it never holds values. People get a sentence, the log
    // gets this.
    const auto head = QString::fromUtf8(sql.data(), static_cast<qsizetype>(std::min<std::size_t>(sql.size(), 60)));
    qCInfo(rdStorage, "%s (%d) in \"%s\"", qUtf8Printable(text), code, qUtf8Printable(head.simplified()));
    return plainError(code, m_file);
}

sqlite3_stmt *Database::take(std::string_view sql, int &code)
{
    std::string key(sql);
    if (auto found = m_idle.find(key); found != m_idle.end() && !found->second.empty()) {
        sqlite3_stmt *statement = found->second.back();
        found->second.pop_back();
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    code = sqlite3_prepare_v3(
        m_handle, key.c_str(), static_cast<int>(key.size() + 1), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    return statement;
}

void Database::giveBack(sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sqlite3_sql(statement)].push_back(statement);
}

Result<Transaction> Transaction::begin(Database &db)
{
    RD_CHECK(db.execute("BEGIN IMMEDIATE"));
    return Transaction(db);
}

Transaction::Transaction(Transaction &&other) noexcept : m_db(std::exchange(other.m_db, nullptr)) {}

Transaction::~Transaction()
{
    if (m_db == nullptr)
        return;
    m_db->noteRollback();
    // A full disk has rolled back by itself; asking twice would be an error.
    if (!m_db->inTransaction())
        return;
    m_db->failStatement(0);
    if (auto status = m_db->execute("ROLLBACK"); !status)
        qCWarning(rdStorage, "rollback failed: %s", qUtf8Printable(status.error().text));
}

Status Transaction::commit()
{
    RD_CHECK(m_db->execute("COMMIT"));
    m_db = nullptr;
    return {};
}

} // namespace rd::storage
