// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody is in the table, and the way back there in another window.
#include "models/items/rowmodel.h"
#include "views/support/savedfilters.h"
#include "views/support/tablepage.h"
#include "views/support/tableplace.h"
#include "views/support/tabletools.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/frozentable.h"
#include "views/widgets/sidepanel.h"

#include <QScrollBar>
#include <QTimer>

namespace rd::views {

namespace {

/// Looking up more rows than these would take the window's time; who has selected so many selects them again.
constexpr qint64 kMostKept = 10'000;

} // namespace

TablePlace TablePage::tablePlace() const
{
    TablePlace here;
    here.isKnown = m_loaded && m_model;
    here.filters = m_filters->state();
    here.isListBelowShown = m_listBelow && isPlaceBelowShown();
    if (m_listBelow)
        here.listBelow.push_back(m_listBelow->tablePlace());
    if (!here.isKnown)
        return here;
    if (m_table->selectionMode() == QAbstractItemView::ExtendedSelection) {
        const items::TableUpdate::Runs runs = selectedRuns();
        qint64 count = 0;
        for (const auto &[first, last] : runs)
            count += last - first + 1;
        here.isAllSelected = count > 0 && count == m_model->rowCount();
        for (const auto &[first, last] : runs) {
            for (int row = first; row <= last && !here.isAllSelected && count <= kMostKept; ++row)
                here.selected.push_back(m_model->idOfRow(row));
        }
    }
    if (const int current = m_table->currentIndex().row(); current >= 0)
        here.current = m_model->idOfRow(current);
    here.isPanelOpen = m_panel->isOpen();
    if (m_table->verticalScrollBar()->value() > 0) {
        const auto [row, below] = m_table->topRow();
        here.top = row < 0 ? 0 : m_model->idOfRow(row);
        here.below = below;
    }
    return here;
}

void TablePage::putBack(const TablePlace &there)
{
    const auto setFilters = [this, wanted = there.filters] {
        if (m_filters->state() == wanted)
            return;
        if (wanted.isEmpty())
            m_filters->clear();
        else
            m_filters->restore(wanted);
        // Nobody is typing: what is selected must not come before the search.
        Q_EMIT m_filters->search()->searchChanged(m_filters->search()->text());
    };
    setFilters();
    // What the workspace keeps may be older by a moment.
    connect(m_tools->savedFilters(), &SavedFilters::loaded, this, setFilters, Qt::SingleShotConnection);
    if (there.isListBelowShown)
        showPlaceBelow(true);
    if (m_listBelow && !there.listBelow.empty())
        m_listBelow->putBack(there.listBelow.front());
    if (!there.isKnown)
        return;
    connect(
        this, &TablePage::reloaded, this,
        [this, there] {
            // After what the page itself does with new rows.
            QTimer::singleShot(0, this, [this, there] { goBackTo(there); });
        },
        Qt::SingleShotConnection);
}

void TablePage::goBackTo(const TablePlace &there)
{
    // Somebody has been led to another row meanwhile.
    if (m_panel->isOpen())
        return;
    if (there.isAllSelected)
        m_table->selectAll();
    else if (!there.selected.empty())
        select(m_model->runsOf(there.selected));
    const int current = there.current == 0 ? -1 : m_model->rowOfId(there.current);
    if (current >= 0 && m_table->selectionMode() == QAbstractItemView::SingleSelection)
        m_table->selectRow(current);
    else if (current >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
    if (const int top = there.top == 0 ? -1 : m_model->rowOfId(there.top); top >= 0)
        m_table->putRow(top, there.below);
    if (there.isPanelOpen && current >= 0)
        openPanel(m_table->currentIndex());
}

} // namespace rd::views
