// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/historylist.h"

#include "views/support/tablepage.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/format.h"
#include "views/widgets/frozentable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/sortmenu.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>

#include <utility>

namespace rd::views {

namespace {

constexpr int kMostFollowed = 2'000; ///< selected rows

} // namespace

HistoryList::HistoryList(const Words &words, Icon icon, std::vector<items::ColumnInfo> columns, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_stack(new QStackedLayout),
      m_table(new FrozenTable(words.name)),
      m_empty(new EmptyState(icon, words.nothing, words.sentence)),
      m_rows(new PagedRows(std::move(columns), this)),
      m_order(captionLabel({}))
{
    connect(m_rows, &QAbstractItemModel::layoutAboutToBeChanged, this, &HistoryList::dropScattered); // before the table
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTwoLineRows(true);
    m_table->setFrozenColumn(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Small));
    column->addLayout(m_stack, 1);
    column->addWidget(m_order);
    m_order->setWordWrap(true);
    m_order->hide();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_rows, &PagedRows::orderChanged, this, &HistoryList::sayOrder);
    connect(m_table, &ElidedTable::contextMenuWanted, this,
        [this](const QModelIndex &, const QPoint &at) { openMenu(at); });
    connect(m_table, &ElidedTable::copyCut, this, [this](int copied) {
        Q_EMIT told(tr("Only the first %1 of the selected rows were copied.").arg(formatCount(copied)));
    });
    setFocusProxy(m_table);
    connect(m_empty, &EmptyState::actionTriggered, this, &HistoryList::retryWanted);
}

ElidedTable *HistoryList::table() const
{
    return m_table;
}

void HistoryList::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::get(Icon::Copy), tr("Copy rows with titles"), m_table, &ElidedTable::copySelection)
        ->setEnabled(m_table->selectionModel()->hasSelection());
    // Of a long past as much as was read: it comes page by page.
    menu->addAction(Icons::get(Icon::Check), tr("Select all rows that are read"), m_table, &ElidedTable::selectAll);
    menu->addAction(Icons::get(Icon::Table), tr("Sort rows by …"), this, [this] { SortMenu::open(*m_table); });
    menu->addAction(Icons::get(Icon::Columns), tr("Columns …"), this, [this, at] {
        auto *columns = new QMenu(this);
        columns->setAttribute(Qt::WA_DeleteOnClose);
        m_table->fillColumnMenu(columns);
        columns->popup(at);
    });
    menu->popup(at);
}

/// Every cell of what is selected is followed into a new order: of very many rows in pieces that would take seconds.
void HistoryList::dropScattered()
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    int selected = 0;
    for (const QItemSelectionRange &range : selection)
        selected += range.height();
    if (selected <= kMostFollowed || selected == m_rows->rowCount())
        return;
    m_table->clearSelection();
    Q_EMIT told(TablePage::tr("The rows have changed, and what was selected is scattered over too many places now.")
        + u' ' + TablePage::tr("Nothing is selected any more. Select the rows again."));
}

void HistoryList::clear()
{
    m_rows->clear();
    m_isLoading = false;
    m_stack->setCurrentWidget(m_table);
}

bool HistoryList::beginPage()
{
    return !std::exchange(m_isLoading, true);
}

void HistoryList::addPage(std::vector<PagedRows::Row> rows, bool more)
{
    m_isLoading = false;
    const bool isFirst = m_rows->rowCount() == 0;
    m_rows->addPage(std::move(rows), more);
    if (isFirst && m_rows->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_rows->index(0, 0), QItemSelectionModel::NoUpdate);
    m_empty->setText(m_words.nothing, m_words.sentence);
    m_empty->setAction({});
    m_stack->setCurrentIndex(m_rows->rowCount() == 0 ? 1 : 0);
}

void HistoryList::failPage()
{
    m_isLoading = false;
    if (m_rows->isGathering())
        m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_rows->giveUpPage();
    if (m_rows->rowCount() > 0)
        return;
    m_empty->setText(tr("This could not be read"), tr("Nothing is lost. Try again in a moment."));
    m_empty->setAction(tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

/// A long past takes a moment to be put in order, and one that has no end is only put in order up to a point.
void HistoryList::sayOrder()
{
    if (m_rows->isGathering())
        m_order->setText(
            tr("Reading all rows, to put them in order. %1 so far …").arg(formatCount(m_rows->rowCount())));
    else if (m_rows->isCut())
        m_order->setText(tr("Only the first %1 rows are here, in this order. The page of this list has all of them.")
                             .arg(formatCount(m_rows->rowCount())));
    m_order->setVisible(m_rows->rowCount() > 0 && (m_rows->isGathering() || m_rows->isCut()));
}

bool HistoryList::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

} // namespace rd::views
