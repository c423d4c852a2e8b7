// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sortmenu.h"

#include "views/widgets/elidedtable.h"
#include "views/widgets/safetext.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

namespace rd::views {

QKeySequence SortMenu::key()
{
    return {Qt::CTRL | Qt::SHIFT | Qt::Key_L};
}

void SortMenu::fill(ElidedTable &table, QMenu &menu)
{
    const QHeaderView *header = table.horizontalHeader();
    auto *columns = new QActionGroup(&menu);
    const int sorted = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty() || header->isSectionHidden(column))
            continue;
        QAction *action = columns->addAction(menu.addAction(plainMnemonic(title)));
        action->setCheckable(true);
        action->setChecked(column == sorted);
        QObject::connect(action, &QAction::triggered, &table, [&table, column, sorted, order] {
            const bool turns = column == sorted && order == Qt::AscendingOrder;
            table.sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        if (column == sorted)
            menu.setActiveAction(action);
    }
    menu.addSeparator();
    auto *directions = new QActionGroup(&menu);
    const std::pair<Qt::SortOrder, QString> both[] = {
        {Qt::AscendingOrder, ElidedTable::tr("Smallest or A first", "direction of an order")},
        {Qt::DescendingOrder, ElidedTable::tr("Largest or Z first", "direction of an order")}};
    for (const auto &[direction, words] : both) {
        QAction *action = directions->addAction(menu.addAction(words));
        action->setCheckable(true);
        action->setChecked(sorted >= 0 && order == direction);
        action->setEnabled(sorted >= 0);
        QObject::connect(action, &QAction::triggered, &table,
            [&table, sorted, chosen = direction] { table.sortByColumn(sorted, chosen); });
    }
}

void SortMenu::open(ElidedTable &table)
{
    if (!table.isSortingEnabled() || !table.model())
        return;
    auto *menu = new QMenu(&table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(ElidedTable::tr("Sort by"));
    fill(table, *menu);
    menu->popup(table.horizontalHeader()->mapToGlobal(QPoint(0, table.horizontalHeader()->height())));
}

} // namespace rd::views
