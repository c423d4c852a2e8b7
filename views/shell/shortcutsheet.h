// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/support/sheet.h"

#include <array>

class QAction;
class QMenu;

namespace rd::views {

class ElidedTable;
class MainWindow;
class SearchField;
class TextRows;

/// Every key the window listens to: of the menus, of each page and of all tables; found by typing.
class ShortcutSheet : public Sheet {
    Q_OBJECT
public:
    ShortcutSheet(Session &session, MainWindow &window);
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] TextRows *rows() const { return m_rows; }

private:
    void addMenu(const QMenu &menu, const QString &where);
    void addAction(const QAction &action, const QString &where);
    void addTables();
    void add(const QString &command, const QString &where, const QString &keys);

    SearchField *m_search;
    ElidedTable *m_table;
    TextRows *m_rows;
    std::vector<std::array<QString, 3>> m_found;
};

} // namespace rd::views
