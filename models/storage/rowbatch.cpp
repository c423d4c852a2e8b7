// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rowbatch.h"

#include <sqlite3.h>

namespace rd::storage {

namespace {

// The virtual table "rd_rows" with columns c0 to c31: what SQLite calls for it.

struct Table {
    sqlite3_vtab base; // first, as SQLite knows it
    const RowBatch **current;
};
struct Cursor {
    sqlite3_vtab_cursor base; // first, as SQLite knows it
    const RowBatch *batch;
    std::size_t row;
};

std::string columnName(int column)
{
    return std::string("c").append(std::to_string(column));
}

int connectTable(sqlite3 *handle, void *current, int, const char *const *, sqlite3_vtab **table, char **)
{
    std::string sql = "CREATE TABLE rd_rows (";
    for (int column = 0; column < RowBatch::kMostColumns; ++column)
        sql.append(column == 0 ? "" : ", ").append(columnName(column));
    const int code = sqlite3_declare_vtab(handle, sql.append(")").c_str());
    if (code != SQLITE_OK)
        return code;
    auto *made = new Table{{}, static_cast<const RowBatch **>(current)};
    *table = &made->base;
    return SQLITE_OK;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete reinterpret_cast<Table *>(table);
    return SQLITE_OK;
}

int chooseIndex(sqlite3_vtab *, sqlite3_index_info *)
{
    return SQLITE_OK; // one way only: all rows in order
}

int openCursor(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    auto *made = new Cursor{{}, *reinterpret_cast<Table *>(table)->current, 0};
    *cursor = &made->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete reinterpret_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int firstRow(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **)
{
    reinterpret_cast<Cursor *>(cursor)->row = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *cursor)
{
    ++reinterpret_cast<Cursor *>(cursor)->row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    const auto *at = reinterpret_cast<Cursor *>(cursor);
    return at->batch == nullptr || at->row >= at->batch->rowCount() ? 1 : 0;
}

int readColumn(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const auto *at = reinterpret_cast<Cursor *>(cursor);
    const RowBatch::Cell cell = at->batch->cell(at->row, column);
    switch (cell.type) {
    case RowBatch::Cell::Type::Integer:
        sqlite3_result_int64(context, cell.value);
        break;
    case RowBatch::Cell::Type::Text:
        sqlite3_result_text(context, at->batch->bytes(cell), static_cast<int>(cell.length), SQLITE_STATIC);
        break;
    case RowBatch::Cell::Type::Blob:
        sqlite3_result_blob(context, at->batch->bytes(cell), static_cast<int>(cell.length), SQLITE_STATIC);
        break;
    case RowBatch::Cell::Type::Null:
        sqlite3_result_null(context);
        break;
    }
    return SQLITE_OK;
}

int readRowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = static_cast<sqlite3_int64>(reinterpret_cast<Cursor *>(cursor)->row);
    return SQLITE_OK;
}

sqlite3_module makeModule()
{
    sqlite3_module module{};
    module.iVersion = 1;
    module.xConnect = connectTable; // without xCreate it exists in every statement and in no schema
    module.xBestIndex = chooseIndex;
    module.xDisconnect = disconnectTable;
    module.xOpen = openCursor;
    module.xClose = closeCursor;
    module.xFilter = firstRow;
    module.xNext = nextRow;
    module.xEof = isAtEnd;
    module.xColumn = readColumn;
    module.xRowid = readRowId;
    return module;
}

} // namespace

RowBatch::RowBatch(std::string_view table, int columns) : m_columns(columns)
{
    m_sql.append("INSERT INTO ").append(table).append(" SELECT ");
    for (int column = 0; column < columns; ++column)
        m_sql.append(column == 0 ? "" : ", ").append(columnName(column));
    m_sql.append(" FROM rd_rows");
}

Status RowBatch::insert(Database &db)
{
    if (m_cells.empty())
        return {};
    db.showRows(this);
    const Status inserted = db.run(m_sql);
    db.showRows(nullptr);
    m_cells.clear();
    m_bytes.clear();
    return inserted;
}

int registerRowBatches(sqlite3 *handle, const RowBatch **current)
{
    static const sqlite3_module kModule = makeModule();
    return sqlite3_create_module(handle, "rd_rows", &kModule, current);
}

} // namespace rd::storage
