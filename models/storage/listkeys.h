// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/distincttexts.h"
#include "models/storage/listfields.h"

#include <functional>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rd::storage {

/// What the rows of a long list are ordered by, taken while they are walked: numbers, or places of texts among each
/// other. Nothing is sorted by SQLite, whose sorter would keep whole rows in memory.
class ListKeys {
public:
    using Read = std::function<QString(const QString &stored)>;
    /// @param places of stored words, see ListQuery::orderPlaces
    /// @param read see ListQuery::orderText; nothing = texts read as they are stored
    explicit ListKeys(const ListOrder &order, std::map<QString, qint64> places = {}, Read read = {})
        : m_order(order), m_places(std::move(places)), m_read(std::move(read))
    {
    }
    /// Columns of the statement from `first` on: major where there is one, then key.
    void take(const Statement &row, int first);
    /// Puts the rows, in the order in which they were taken, in theirs; equal ones stay as they stood. Errors: Storage.
    [[nodiscard]] Status order(Database &db, std::vector<quint32> &ids, bool descending);

private:
    [[nodiscard]] std::string_view folded(std::string_view text);
    [[nodiscard]] quint32 numberAsRead(std::string_view stored);
    void rankTextsFound();
    void orderByLongTexts(std::vector<quint32> &ids, bool descending);
    [[nodiscard]] Status rankByDomain(Database &db);
    [[nodiscard]] Status rankPayments(Database &db);

    ListOrder m_order;
    std::map<QString, qint64> m_places;
    Read m_read;
    std::unordered_map<std::string, quint32> m_known; ///< long texts met before: the number of how they read
    std::vector<qint64> m_majors;
    std::vector<qint64> m_keys;
    std::unordered_map<std::string, qint64> m_texts; ///< few of them, by their number
    DistinctTexts m_long; ///< of nearly every row, folded; many rows say the same all the same
    std::vector<quint32> m_longs; ///< its number, row by row
    std::string m_folded;
};

} // namespace rd::storage
