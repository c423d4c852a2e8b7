// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/listconditions.h"

namespace rd::storage {

/// In place of a connection, of rows that belong to none and have a mode of their own.
inline constexpr qint64 kRowsOfLive = -1;
inline constexpr qint64 kRowsOfTest = -2;

/// How a list is read: its table, and its own order, newest last.
struct ListShape {
    std::string_view from;
    std::string_view id;
    std::string_view always; ///< condition of every row
    std::string_view naturalField; ///< that stands for the list's own order
    std::string_view newestFirst; ///< ORDER BY
    std::string_view newestLast;
    /// Columns that are added up: connection (or kRowsOfLive, kRowsOfTest), currency, amount; empty = nothing is.
    std::string_view sums;
    std::string_view count; ///< rows of the list
};
[[nodiscard]] const ListShape &shapeOf(BooksList list);

/// What rows are ordered by besides the list's own order.
struct ListOrder {
    enum class Key {
        Number, ///< compared as it is
        FewTexts, ///< a text that few rows differ in, or a word people read as another (ListQuery::orderPlaces)
        LongTexts, ///< a text of nearly every row
        Domain, ///< the id of a text: `domain` gives the ids in the order of their texts, whatever the case
        SharedDomain, ///< the same; ids that follow one another with the same second number stand at the same place
        Payment, ///< a conversion, which stands where its provider's id does
    };
    std::string_view major; ///< compared first; empty = nothing
    std::string_view key;
    std::string_view domain;
    Key how = Key::Number;
    std::string_view asRead = {}; ///< instead of `key` where ListQuery::orderText says how a text reads
};
/// BadInput where the list has no such field, or none that it can be ordered by.
[[nodiscard]] Result<ListOrder> orderOf(BooksList list, const QString &field);

/// Adds what the words and terms of a query ask for. Errors: BadInput (no such field), Storage.
[[nodiscard]] Status addConditions(Database &db, const ListQuery &query, ListConditions &conditions);

} // namespace rd::storage
