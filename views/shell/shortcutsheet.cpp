// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcutsheet.h"

#include "views/shell/actiontext.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"
#include "views/support/textrows.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/sortmenu.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kRowsSeen = 14;

QString nativeText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

ShortcutSheet::ShortcutSheet(Session &session, MainWindow &window)
    : Sheet(session, tr("Keyboard shortcuts"), 84, &window),
      m_search(new SearchField(tr("Search commands and keys"))),
      m_table(new ElidedTable(tr("Keyboard shortcuts"))),
      m_rows(new TextRows(
          {{u"keys"_s, tr("Keys"), false}, {u"command"_s, tr("Command"), false}, {u"where"_s, tr("Where"), false}},
          this))
{
    body()->addWidget(m_search);
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnWidths({20, 0, 20});
    m_table->setMinimumHeight(rowHeight(m_table->fontMetrics()) * kRowsSeen);
    body()->addWidget(m_table, 1);
    for (const QAction *menu : window.menuBar()->actions()) {
        // What a page offers is listed with the page.
        if (menu->menu() && menu->menu()->objectName() != "commands"_L1)
            addMenu(*menu->menu(), plainText(*menu));
    }
    for (int i = 0; i < kPageCount; ++i) {
        const auto id = static_cast<PageId>(i);
        for (const QAction *action : window.page(id)->commands())
            addAction(*action, MainWindow::titleOf(id));
    }
    addTables();
    std::vector<TextRows::Row> rows;
    for (const auto &[command, where, keys] : m_found)
        rows.push_back({{keys}, {command}, {where}});
    m_rows->setRows(std::move(rows));
    setDone();
    connect(m_search, &SearchField::searchChanged, m_rows, &TextRows::setSearch);
    m_search->edit()->setFocus();
}

void ShortcutSheet::add(const QString &command, const QString &where, const QString &keys)
{
    const std::array<QString, 3> line{command, where, keys};
    if (std::find(m_found.begin(), m_found.end(), line) == m_found.end())
        m_found.push_back(line);
}

void ShortcutSheet::addAction(const QAction &action, const QString &where)
{
    QStringList keys;
    for (const QKeySequence &shortcut : action.shortcuts())
        keys += nativeText(shortcut);
    keys.removeDuplicates();
    if (!keys.isEmpty())
        add(plainText(action), where, keys.join(u", "_s));
}

void ShortcutSheet::addMenu(const QMenu &menu, const QString &where)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(*action->menu(), where);
        else
            addAction(*action, where);
    }
}

/// What tables, charts and panels do with keys, without an action of their own.
void ShortcutSheet::addTables()
{
    const QString tables = tr("All tables");
    add(tr("Open the current row"), tables, nativeText(Qt::Key_Return));
    add(tr("Close the panel"), tables, nativeText(Qt::Key_Escape));
    add(tr("Select all rows that match"), tables, nativeText(QKeySequence::SelectAll));
    add(tr("Copy the selected rows with their titles"), tables, nativeText(QKeySequence::Copy));
    add(tr("Sort the rows by a column"), tables, nativeText(SortMenu::key()));
    add(tr("Fields to search in, and saved filters"), tables, nativeText(QKeySequence(Qt::ALT | Qt::Key_Down)));
    add(tr("Select further rows"), tables,
        nativeText(QKeySequence(Qt::SHIFT | Qt::Key_Up)) + u", "_s
            + nativeText(QKeySequence(Qt::SHIFT | Qt::Key_Down)));
    add(tr("What can be done with the row"), tables, nativeText(Qt::Key_Menu));
    const QString charts = tr("Charts");
    add(tr("Go from value to value"), charts, nativeText(Qt::Key_Left) + u", "_s + nativeText(Qt::Key_Right));
    add(tr("Open the rows behind a value"), charts, nativeText(Qt::Key_Return));
}

} // namespace rd::views
