// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/recomputefloor.h"

#include "tests/bench/figure.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <vector>

namespace rd::bench {

namespace {

struct Sale {
    qint64 id = 0;
    qint64 customer = 0;
    qint64 paidAt = 0;
    qint64 kept = 0;
};

void run(sqlite3 *db, const char *sql)
{
    require(sqlite3_exec(db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql);
}

sqlite3_stmt *prepare(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    require(sqlite3_prepare_v3(db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) == SQLITE_OK, sql);
    return statement;
}

void insert(sqlite3_stmt *statement)
{
    require(sqlite3_step(statement) == SQLITE_DONE, "floor: an insert failed");
    sqlite3_reset(statement);
}

std::vector<Sale> readSales(sqlite3 *db)
{
    std::vector<Sale> sales;
    sqlite3_stmt *row =
        prepare(db, "SELECT id, customer, paid_at, paid - refunded FROM conversion ORDER BY paid_at, id");
    while (sqlite3_step(row) == SQLITE_ROW) {
        sales.push_back({sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1), sqlite3_column_int64(row, 2),
            sqlite3_column_int64(row, 3)});
    }
    sqlite3_finalize(row);
    return sales;
}

} // namespace

qint64 runRecomputeFloor(const QString &directory)
{
    sqlite3 *db = nullptr;
    require(sqlite3_open(qUtf8Printable(directory + QStringLiteral("/desk.sqlite")), &db) == SQLITE_OK,
        "floor: cannot open the workspace");
    run(db,
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;"
        "CREATE TABLE floor_reward (id INTEGER PRIMARY KEY, sale INT UNIQUE, customer INT, paid_at INT, amount INT);"
        "CREATE TABLE floor_ledger (seq INTEGER PRIMARY KEY, reward INT, amount INT, previous BLOB, hash BLOB);"
        "CREATE INDEX floor_ledger_reward ON floor_ledger (reward);");
    const std::vector<Sale> sales = readSales(db);
    sqlite3_stmt *reward = prepare(db, "INSERT INTO floor_reward VALUES (?1, ?2, ?3, ?4, ?5)");
    sqlite3_stmt *entry = prepare(db, "INSERT INTO floor_ledger VALUES (?1, ?1, ?2, ?3, ?4)");
    QByteArray previous(32, '\0');
    qint64 n = 0;
    for (const Sale &sale : sales) {
        if (n % 5'000 == 0)
            run(db, n == 0 ? "BEGIN" : "COMMIT; BEGIN");
        const qint64 numbers[] = {++n, sale.id, sale.customer, sale.paidAt, sale.kept * 3 / 10};
        for (int i = 0; i < 5; ++i)
            sqlite3_bind_int64(reward, i + 1, numbers[i]);
        insert(reward);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(previous);
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(numbers), sizeof numbers));
        const QByteArray next = hash.result();
        sqlite3_bind_int64(entry, 1, n);
        sqlite3_bind_int64(entry, 2, numbers[4]);
        sqlite3_bind_blob(entry, 3, previous.constData(), 32, SQLITE_STATIC);
        sqlite3_bind_blob(entry, 4, next.constData(), 32, SQLITE_STATIC);
        insert(entry);
        previous = next;
    }
    run(db, "COMMIT");
    sqlite3_finalize(reward);
    sqlite3_finalize(entry);
    sqlite3_close(db);
    return n;
}

} // namespace rd::bench
