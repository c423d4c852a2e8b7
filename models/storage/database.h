// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/storage/statement.h"

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

struct sqlite3;

namespace rd::storage {

class RowBatch;

/// One SQLite connection with its cache of prepared statements. Used by one thread at a time; private to this folder.
class Database {
public:
    enum class Access { Write, Read };
    /// Opens with the pragmas of reliability.md 9 and reads them back. Write creates the file when it is absent.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement with its values bound from position 1.
    template <typename... Args>
    [[nodiscard]] Statement query(std::string_view sql, const Args &...args)
    {
        Statement statement(*this, sql);
        [[maybe_unused]] int index = 0;
        (statement.bind(++index, args), ...);
        return statement;
    }
    template <typename... Args>
    [[nodiscard]] Status run(std::string_view sql, const Args &...args)
    {
        Statement statement(*this, sql);
        [[maybe_unused]] int index = 0;
        (statement.bind(++index, args), ...);
        return statement.run();
    }
    /// Runs an INSERT and returns the row number it got.
    template <typename... Args>
    [[nodiscard]] Result<qint64> insert(std::string_view sql, const Args &...args)
    {
        RD_CHECK(run(sql, args...));
        return lastInsertId();
    }
    /// First column of the first row as a number; `absent` without a row.
    template <typename... Args>
    [[nodiscard]] Result<qint64> number(std::string_view sql, qint64 absent, const Args &...args)
    {
        Statement statement = query(sql, args...);
        const bool found = statement.next();
        RD_CHECK(statement.status());
        return found ? statement.integer(0) : absent;
    }
    [[nodiscard]] Status execute(const char *sql); ///< statements without values; several may follow one another

    [[nodiscard]] qint64 lastInsertId() const;
    void clearLastInsertId();
    [[nodiscard]] qint64 changes() const; ///< rows changed by the last statement
    [[nodiscard]] bool inTransaction() const;
    void releaseMemory(); ///< gives back the pages kept for later
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] Error lastError(int code, std::string_view sql) const;

    /// Whose rows the virtual table of batches shows, for as long as one statement.
    void showRows(const RowBatch *rows) { m_rows = rows; }

    /// Grows with each rollback: what was cached from inside a transaction is void then.
    [[nodiscard]] int rollbacks() const { return m_rollbacks; }
    void noteRollback() { ++m_rollbacks; }

    /// For failure tests: the n-th statement started from now on fails as a full disk would; 0 = never.
    void failStatement(int n) { m_faultCountdown = n; }
    [[nodiscard]] bool faultDue() { return m_faultCountdown > 0 && --m_faultCountdown == 0; }

private:
    friend class Statement;
    Database(sqlite3 *handle, QString file);
    [[nodiscard]] Status configure(Access access);
    [[nodiscard]] Status requirePragma(const char *name, const char *value, qint64 expected);
    [[nodiscard]] sqlite3_stmt *take(std::string_view sql, int &code);
    void giveBack(sqlite3_stmt *statement);

    sqlite3 *m_handle = nullptr;
    const RowBatch *m_rows = nullptr;
    QString m_file; ///< for messages
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>> m_idle;
    int m_rollbacks = 0;
    int m_faultCountdown = 0;
};

/// BEGIN IMMEDIATE that rolls back unless it was committed.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Database &db);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    [[nodiscard]] Status commit();

private:
    explicit Transaction(Database &db) : m_db(&db) {}
    Database *m_db;
};

} // namespace rd::storage
