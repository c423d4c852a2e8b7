// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/historylist.h"

#include "views/widgets/elidedtable.h"
#include "views/widgets/emptystate.h"

#include <QStackedLayout>

#include <utility>

namespace rd::views {

HistoryList::HistoryList(const Words &words, Icon icon, std::vector<items::ColumnInfo> columns, QWidget *parent)
    : QWidget(parent),
      m_words(words),
      m_stack(new QStackedLayout(this)),
      m_table(new ElidedTable(words.name)),
      m_empty(new EmptyState(icon, words.nothing, words.sentence)),
      m_rows(new PagedRows(std::move(columns), this))
{
    m_table->setModel(m_rows);
    m_table->setSortingEnabled(false); // pages come in the order of the books
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTwoLineRows(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_table);
    connect(m_empty, &EmptyState::actionTriggered, this, &HistoryList::retryWanted);
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
    m_rows->giveUpPage();
    if (m_rows->rowCount() > 0)
        return;
    m_empty->setText(tr("This could not be read"), tr("Nothing is lost. Try again in a moment."));
    m_empty->setAction(tr("Try again"));
    m_stack->setCurrentWidget(m_empty);
}

bool HistoryList::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

} // namespace rd::views
