// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

class QMenu;

namespace rd::views {

class ElidedTable;

/// What a click on a title does, for the keyboard: the columns that are shown, and both directions. Choosing the column
/// that is sorted by turns the order round, as a second click does.
class SortMenu {
public:
    /// In every table; hardly any program has a key for it.
    [[nodiscard]] static QKeySequence key();
    static void fill(ElidedTable &table, QMenu &menu);
    /// At the table; nothing happens where its order is fixed. The menu deletes itself.
    static void open(ElidedTable &table);
};

} // namespace rd::views
