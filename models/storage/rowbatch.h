// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace rd::storage {

/// Rows for one INSERT: SQLite walks them inside a single statement (a virtual table of this connection), so that what
/// it does for each statement, and the way in and out of it, is paid once for thousands of rows. Either all of them are
/// inserted or none. Used by one thread at a time.
class RowBatch {
public:
    static constexpr int kMostColumns = 32;

    /// @param table with the list of its columns: "ledger (seq, kind, …)"
    /// @param columns how many are listed
    RowBatch(std::string_view table, int columns);

    /// One row, its values in the order of the columns; texts and blobs are copied.
    template <typename... Args>
    void add(const Args &...args)
    {
        static_assert(sizeof...(args) <= kMostColumns);
        Q_ASSERT(static_cast<int>(sizeof...(args)) == m_columns);
        (put(args), ...);
    }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    /// Inserts all rows and forgets them.
    [[nodiscard]] Status insert(Database &db);

    /// One value of a row.
    struct Cell {
        enum class Type : quint8 { Null, Integer, Text, Blob };
        qint64 value = 0; ///< the number, or where text or blob begin in `bytes`
        quint32 length = 0;
        Type type = Type::Null;
    };
    [[nodiscard]] std::size_t rowCount() const { return m_cells.size() / static_cast<std::size_t>(m_columns); }
    /// Outside the listed columns: null.
    [[nodiscard]] Cell cell(std::size_t row, int column) const
    {
        return column < m_columns
            ? m_cells[row * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(column)]
            : Cell();
    }
    [[nodiscard]] const char *bytes(const Cell &cell) const { return m_bytes.data() + cell.value; }

private:
    void put(qint64 value) { m_cells.push_back({value, 0, Cell::Type::Integer}); }
    void put(int value) { put(qint64{value}); }
    void put(quint32 value) { put(qint64{value}); }
    void put(bool value) { put(qint64{value ? 1 : 0}); }
    void put(Instant instant) { put(toUnixMs(instant)); }
    void put(Currency currency) { put(qint64{currency.packed()}); }
    void put(std::string_view text) { putBytes(text, Cell::Type::Text); }
    void put(const std::string &text) { put(std::string_view(text)); }
    void put(const QByteArray &blob)
    {
        putBytes({blob.constData(), static_cast<std::size_t>(blob.size())}, Cell::Type::Blob);
    }
    template <typename Tag>
    void put(StrongId<Tag> id) ///< an invalid id is NULL
    {
        m_cells.push_back({id.value, 0, id.isValid() ? Cell::Type::Integer : Cell::Type::Null});
    }
    void putBytes(std::string_view bytes, Cell::Type type)
    {
        m_cells.push_back({static_cast<qint64>(m_bytes.size()), static_cast<quint32>(bytes.size()), type});
        m_bytes.append(bytes);
    }

    std::string m_sql;
    int m_columns;
    std::vector<Cell> m_cells;
    std::string m_bytes;
};

/// Makes the virtual table known to a connection; `current` outlives it and says whose rows the table shows.
[[nodiscard]] int registerRowBatches(sqlite3 *handle, const RowBatch **current);

} // namespace rd::storage
