// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/grouplist.h"

#include "models/items/rewardgroupmodel.h"
#include "views/rewards/groupdelegates.h"
#include "views/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>

namespace rd::views {

namespace {

constexpr int kNameCharacters = 30;
constexpr int kTotalCharacters = 17;
/// Beyond these a letter would take longer than a frame.
constexpr int kMostLookedThrough = 20'000;

int column(items::RewardGroupColumn which)
{
    return static_cast<int>(which);
}

} // namespace

GroupList::GroupList(const AmountText &amountText, QWidget *parent)
    : ElidedTable(tr("Groups of rewards"), parent), m_groups(new items::RewardGroupModel(this))
{
    using enum items::RewardGroupColumn;
    m_groups->setAmountText(amountText);
    setModel(m_groups);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegateForColumn(column(Group), new GroupNameDelegate(*m_groups, this));
    setItemDelegateForColumn(column(Total), new GroupTotalDelegate(*m_groups, amountText, this));
    setColumnWidths({0, kTotalCharacters});
    setFixedColumns({column(Group), column(Total)});
    horizontalHeader()->setSectionsMovable(false);
    sortByColumn(column(Total), Qt::DescendingOrder);
    // After the view and its headers have taken them.
    connect(m_groups, &QAbstractItemModel::modelReset, this, [this] {
        setHeights();
        place(m_shown);
    });
    if (const Theme *theme = Theme::instance()) // after the table has taken the height of other rows
        connect(theme, &Theme::densityChanged, this, &GroupList::setHeights);
    connect(this, &ElidedTable::rowActivated, this, &GroupList::rewardsWanted);
    setHeights();
}

int GroupList::usualWidth() const
{
    return fontMetrics().averageCharWidth() * (kNameCharacters + kTotalCharacters) + 4 * space(Space::Small);
}

int GroupList::linesOfRows() const
{
    const items::RewardGroups *groups = m_groups->groups();
    return groups ? static_cast<int>(groups->mostTotals()) : 0;
}

void GroupList::setGroups(std::shared_ptr<const items::RewardGroups> groups, std::optional<qint64> shown)
{
    m_shown = shown;
    const int lines = groups ? static_cast<int>(groups->mostTotals()) : 0;
    // A header that has rows gives each of a million another height one by one.
    if (groupRowHeight(font(), lines) != verticalHeader()->defaultSectionSize()) {
        const QScopedValueRollback guard(m_isPlacing, true);
        m_groups->setGroups(nullptr);
        verticalHeader()->setDefaultSectionSize(groupRowHeight(font(), lines));
    }
    m_groups->setGroups(std::move(groups));
}

/// All groups together have more currencies than one alone.
void GroupList::setHeights()
{
    const int usual = groupRowHeight(font(), linesOfRows());
    if (verticalHeader()->defaultSectionSize() != usual)
        verticalHeader()->setDefaultSectionSize(usual);
    if (m_groups->rowCount() > 0)
        verticalHeader()->resizeSection(
            0, groupRowHeight(font(), static_cast<int>(m_groups->groups()->allTotals().size())));
}

void GroupList::place(std::optional<qint64> shown)
{
    m_shown = shown;
    const QScopedValueRollback guard(m_isPlacing, true);
    const int row = m_groups->rowOf(shown);
    if (row >= 0 && (row != currentIndex().row() || !selectionModel()->isRowSelected(row)))
        selectRow(row);
}

void GroupList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    ElidedTable::currentChanged(current, previous);
    if (m_isPlacing || !current.isValid() || current.row() == previous.row())
        return;
    m_shown = m_groups->idOf(current.row());
    Q_EMIT groupWanted(m_shown);
}

/// There is always a row that is shown: a click beside all rows, or with Ctrl, does not take it away.
QItemSelectionModel::SelectionFlags GroupList::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    if (!index.isValid())
        return QItemSelectionModel::NoUpdate;
    const auto command = ElidedTable::selectionCommand(index, event);
    return command.testFlag(QItemSelectionModel::Deselect)
        ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
        : command;
}

void GroupList::keyboardSearch(const QString &search)
{
    if (m_groups->rowCount() <= kMostLookedThrough)
        ElidedTable::keyboardSearch(search);
}

void GroupList::keyPressEvent(QKeyEvent *event)
{
    // Back to all: Escape, where no panel has taken it before.
    if (event->key() == Qt::Key_Escape && m_shown) {
        selectRow(0);
        return;
    }
    ElidedTable::keyPressEvent(event);
}

void GroupList::changeEvent(QEvent *event)
{
    ElidedTable::changeEvent(event);
    if (m_groups && (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange))
        setHeights();
}

} // namespace rd::views
