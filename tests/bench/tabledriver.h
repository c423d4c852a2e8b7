// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/tablewatch.h"

#include <QStringList>

#include <string>
#include <vector>

namespace rd::items {
class RowModel;
class WindowModel;
} // namespace rd::items

namespace rd::views {
class TablePage;
class TurnWatch;
} // namespace rd::views

namespace rd::bench {

/// What is typed into and sorted in a table.
struct TableUse {
    std::string name;
    QStringList words; ///< that some row has, with each letter others: without rows no table is painted
    std::vector<int> numbers; ///< columns
    std::vector<int> texts;
};

/// The real page, driven as a person drives it: prints T1 to T3, U2, and how long the window is deaf while everything
/// is selected and read again. Tables whose rows are all in memory, and long lists that are read in windows.
class TableDriver {
public:
    /// @param page with all its rows; outlives this
    TableDriver(views::TablePage &page, TableUse use, int rounds);
    void measure();

private:
    [[nodiscard]] std::string named(const char *pattern) const;
    [[nodiscard]] Figure tail(const char *pattern, const char *unit, const char *gate) const;
    static views::TurnWatch &turns();
    void press(QChar c);
    void typeWord(const QString &word, Figure &typing, Figure &counting);
    void measureTyping();
    void measureSorting(const char *pattern, const char *gate, const std::vector<int> &columns);
    void measureScrolling();
    void measureSelecting();
    void measureReading();

    views::TablePage &m_page;
    items::RowModel &m_model;
    const items::WindowModel *m_list; ///< the model, where it is one
    TableUse m_use;
    int m_rounds;
    int m_rows;
    TableWatch m_watch;
};

} // namespace rd::bench
