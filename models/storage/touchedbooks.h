// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Schema version 7: what changed since rewards were last computed, noted in the transaction of the change itself.
/// Where any reward may follow from a change, triggers count it (books_state.terms); sales and people are marked one by
/// one.
[[nodiscard]] Status addTouchTables(Database &db);
/// The indexes from customers to conversions, and of conversions by time, which the first conversions of all do
/// without.
[[nodiscard]] Status createConversionIndexes(Database &db);
[[nodiscard]] Status dropConversionIndexes(Database &db);

/// Marks what has to be looked at again. Writer thread, lives for one transaction.
class BookMarks {
public:
    explicit BookMarks(Database &db);
    [[nodiscard]] Status customer(qint64 customer);
    [[nodiscard]] Status participant(qint64 participant);

private:
    [[nodiscard]] Status mark(int kind, qint64 subject);
    Statement m_insert;
    std::set<std::pair<int, qint64>> m_known;
};

/// @param file the database's, beside which mail-domains.txt may lie
[[nodiscard]] Result<TouchedBooks> readTouched(Database &db, const QString &file);
/// What was seen has been looked at; marks made meanwhile stay. Writer thread, inside a transaction.
[[nodiscard]] Status forgetTouched(Database &db, const TouchedBooks &seen);

} // namespace rd::storage
