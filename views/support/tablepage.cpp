// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/tablepage.h"

#include "models/services/background.h"
#include "models/services/freeing.h"
#include "views/shell/session.h"
#include "views/support/filtermenu.h"
#include "views/support/firstsync.h"
#include "views/support/tabletools.h"
#include "views/support/unread.h"
#include "views/widgets/banner.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/frozentable.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// So many rows are searched one by one within a frame.
constexpr qint64 kQuickRows = 5'000;
/// Each range of a selection is asked for each cell that is painted.
constexpr std::size_t kMostRuns = 2'000;
constexpr std::chrono::seconds kPatience{1};

} // namespace

TablePage::TablePage(PageId id, Session &session, const Words &words, Icon icon, QWidget *parent)
    : Page(id, session, parent),
      m_header(new PageHeader(words.title)),
      m_banners(new BannerHost),
      m_filters(new FilterBar),
      m_table(new FrozenTable(words.tableName)),
      m_empty(new EmptyState(icon, {}, {})),
      m_list(new QWidget(this)),
      m_panel(new SidePanel(words.panel, m_list)),
      m_tools(new TableTools(session, *m_table, *m_filters, words.key, m_list)),
      m_key(words.key)
{
    m_header->setTruth(tr("Loading …"));
    m_tools->setTitle(words.title);
    m_panel->remember(&session.viewState(), m_key + u"/panel"_s);
    connect(&session, &Session::failed, this, [this] {
        // It may have been about something else, and the rows are about to come.
        QTimer::singleShot(kPatience, this, [this] {
            if (!m_loaded && isVisible())
                tellUnread(*this, *m_header, *m_banners);
        });
    });
    buildTable(words);
    buildBody();
}

void TablePage::buildTable(const Words &words)
{
    m_filters->addSearch(words.search);
    connect(m_filters, &FilterBar::searchChanged, this, [this](const QString &text) {
        if (!m_model)
            return;
        m_model->setSearch(text);
        refreshEmpty();
    });
    connect(m_table, &ElidedTable::rowActivated, this, [this](const QModelIndex &index) { activateRow(index); });
    connect(m_table, &ElidedTable::contextMenuWanted, this, [this](const QModelIndex &, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(commands());
        menu->popup(at);
    });
}

void TablePage::buildBody()
{
    m_places = new QStackedLayout(this);
    m_places->addWidget(m_list);
    m_column = new QVBoxLayout(m_list);
    m_column->setContentsMargins(space(Space::Page), space(Space::Page), space(Space::Page), space(Space::Large));
    m_column->setSpacing(space(Space::Medium));
    m_column->addWidget(m_header);
    m_column->addWidget(m_banners);
    m_column->addWidget(m_filters);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *first = new FirstSync(session());
    m_stack->addWidget(first);
    connect(first, &FirstSync::changed, this, &TablePage::refreshEmpty);
    m_row = new QHBoxLayout;
    m_row->setSpacing(space(Space::Large));
    m_row->addLayout(m_stack, 1);
    m_row->addWidget(m_panel);
    m_column->addLayout(m_row, 1);
    m_column->addWidget(m_tools->footer());
    m_tools->tellIn(*m_banners);
    connect(m_empty, &EmptyState::otherTriggered, this, [this] { m_tools->filterMenu()->open(); });
    setFocusProxy(m_table);
}

QList<QAction *> TablePage::commands() const
{
    // What concerns the table is of no use while something else is shown.
    if (isPlaceBelowShown())
        return m_listBelow ? m_commands + m_listBelow->commands() : m_commands;
    return m_commands + m_tools->commands();
}

ElidedTable *TablePage::table() const
{
    return m_table;
}

QWidget *TablePage::searchField() const
{
    return m_listBelow && isPlaceBelowShown() ? m_listBelow->searchField() : m_filters;
}

void TablePage::open(const QString &argument)
{
    m_filters->search()->setText(argument);
}

bool TablePage::isEmptyShown() const
{
    return m_stack->currentWidget() == m_empty;
}

QAction *TablePage::addCommand(const QString &text, Icon icon, const QKeySequence &shortcut, const QString &tip)
{
    auto *action = new QAction(Icons::get(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setStatusTip(tip);
    addAction(action);
    m_commands += action;
    return action;
}

void TablePage::addAboveFilters(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_filters), widget);
}

void TablePage::addBeforeTable(QWidget *widget)
{
    m_row->insertWidget(0, widget);
}

void TablePage::addBelowTable(QWidget *widget)
{
    m_column->addWidget(widget);
}

void TablePage::setModel(items::RowModel *model, QAbstractItemView::SelectionMode mode)
{
    m_model = model;
    m_table->setModel(model);
    m_table->setSelectionMode(mode);
    m_tools->setModel(model);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (!current.isValid())
                return;
            m_currentId = current.data(items::IdRole).toLongLong();
            if (m_panel->isOpen())
                fillPanel(current);
        });
}

void TablePage::freezeColumn(int column)
{
    m_table->setFrozenColumn(column);
}

void TablePage::setEmptyWords(const EmptyWords &nothing, const QString &filteredSentence, const QString &filteredVerb)
{
    m_nothing = nothing;
    m_filtered = filteredSentence;
    m_filteredVerb = filteredVerb;
}

void TablePage::showRows(qint64 total)
{
    setTotal(total, total > 0);
    showRows();
}

void TablePage::showRows()
{
    m_loaded = true;
    m_banners->dismiss(u"unread"_s);
    m_tools->noteLoaded();
    m_filters->fillWanted();
    const int row = m_currentId == 0 ? -1 : m_model->rowOfId(m_currentId);
    const bool isThere = row >= 0 && row == m_table->currentIndex().row(); // it stays where it is scrolled to
    if (isThere)
        m_currentId = m_model->idOfRow(row);
    else if (row >= 0 && m_table->selectionMode() == QAbstractItemView::SingleSelection)
        m_table->selectRow(row);
    else if (row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    else if (m_panel->isOpen())
        m_panel->close();
    // The arrow keys begin at the first row.
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    refreshEmpty();
    Q_EMIT reloaded();
}

void TablePage::setTotal(qint64 total, bool filtersUseful)
{
    m_total = total;
    m_filtersUseful = filtersUseful;
    m_tools->setTotal(total);
    m_filters->search()->setInstant(total <= kQuickRows || m_model->isQuick());
    refreshEmpty();
}

void TablePage::refreshEmpty()
{
    auto *first = static_cast<FirstSync *>(m_stack->widget(2));
    // What a person makes or what the program did is told as it is, also meanwhile.
    const bool isFilledBySync = id() != PageId::Campaigns && id() != PageId::Activity;
    if (first->isOn() && m_total == 0 && isFilledBySync) {
        m_filters->hide();
        m_stack->setCurrentWidget(first);
        return;
    }
    if (!m_loaded) {
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool empty = m_model->rowCount() == 0;
    const QString complaint = m_tools->complaint();
    const QString fields = m_tools->filterMenu() ? tr("Fields to search in …") : QString();
    if (!complaint.isEmpty()) {
        m_empty->setText(tr("This search cannot be answered"), complaint);
        m_empty->setAction({});
        m_empty->setOtherAction(fields);
    } else if (empty && m_total > 0) {
        m_empty->setText(tr("Nothing matches the filter"), m_filtered);
        m_empty->setAction(m_filteredVerb);
        m_empty->setOtherAction(fields);
    } else if (empty) {
        m_empty->setText(m_nothing.title, m_nothing.sentence);
        m_empty->setAction(m_nothing.verb);
        m_empty->setOtherAction({});
    }
    m_filters->setVisible(m_filtersUseful);
    m_stack->setCurrentIndex(empty ? 1 : 0);
}

void TablePage::openPanel(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    fillPanel(index);
    m_panel->open();
}

void TablePage::openRow(qint64 id)
{
    if (goToRow(id))
        openPanel(m_table->currentIndex());
}

items::TableUpdate::Runs TablePage::selectedRuns() const
{
    items::TableUpdate::Runs runs;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        runs.emplace_back(range.top(), range.bottom());
    return runs;
}

void TablePage::select(const items::TableUpdate::Runs &runs)
{
    if (runs.size() > kMostRuns) {
        m_banners->showBanner(u"selection"_s,
            {Tone::Info, tr("The rows have changed, and what was selected is scattered over too many places now."),
                tr("Nothing is selected any more. Select the rows again."), {}, true});
        return;
    }
    QItemSelection again;
    for (const auto &[first, last] : runs)
        again += QItemSelectionRange(m_model->index(first, 0), m_model->index(last, m_model->columnCount() - 1));
    m_table->selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
}

std::function<void()> TablePage::keepSelection()
{
    std::vector<qint64> ids;
    for (const auto &[first, last] : selectedRuns()) {
        for (int row = first; row <= last; ++row)
            ids.push_back(m_model->idOfRow(row));
    }
    return [this, ids = std::move(ids)] {
        if (!ids.empty())
            select(m_model->runsOf(ids));
    };
}

bool TablePage::beginReading()
{
    m_isOutdated = m_isReading;
    return !std::exchange(m_isReading, true);
}

void TablePage::endReading()
{
    m_isReading = false;
    if (std::exchange(m_isOutdated, false))
        reload();
}

void TablePage::renewRows(items::TableUpdate::Fill fill, std::function<void()> then)
{
    Q_ASSERT(qobject_cast<const items::ColumnModel *>(m_model));
    Q_ASSERT(m_isReading);
    prepareRows(std::move(fill), std::move(then));
}

void TablePage::prepareRows(items::TableUpdate::Fill fill, std::function<void()> then)
{
    const auto *shown = static_cast<const items::ColumnModel *>(m_model);
    services::inBackground(
        this,
        [update = std::make_shared<items::TableUpdate>(*shown, std::move(fill), selectedRuns(), meaningOfSelection())] {
            update->prepare();
            return update;
        },
        [this, then = std::move(then)](std::shared_ptr<items::TableUpdate> ready) {
            const auto *model = static_cast<const items::ColumnModel *>(m_model);
            if (!ready->fits(*model, selectedRuns())) {
                // Meanwhile somebody has typed, sorted or selected. Where the books have changed, too, they are read
                // again, and these rows are not made ready in vain.
                if (m_isOutdated) {
                    services::freeInBackground(std::move(ready));
                    endReading();
                    return;
                }
                prepareRows(ready->fill(), then);
                services::freeInBackground(std::move(ready));
                return;
            }
            takeOver(*ready);
            // The former rows go before more are read.
            services::freeInBackground(std::move(ready));
            then();
            endReading();
        });
}

void TablePage::takeOver(items::TableUpdate &update)
{
    auto *model = static_cast<items::ColumnModel *>(m_model);
    const int current = m_table->currentIndex().row();
    // Who looks at the first rows goes on looking at the first ones.
    const bool isAtTop = m_table->verticalScrollBar()->value() == 0;
    const std::pair<int, int> top = isAtTop ? std::pair(-1, 0) : m_table->topRow();
    if (update.areSame()) {
        update.apply(*model);
    } else {
        // Qt would follow each of a million selected rows by itself.
        const QSignalBlocker quiet(m_table->selectionModel());
        m_table->selectionModel()->clearSelection();
        update.apply(*model);
        select(update.selected());
    }
    keepPlace(update, current, top);
}

/// @param current the former row, −1 = none
/// @param top what ElidedTable::topRow() said before
void TablePage::keepPlace(const items::TableUpdate &update, int current, std::pair<int, int> top)
{
    const auto *model = static_cast<const items::ColumnModel *>(m_model);
    if (const QModelIndex now = m_table->currentIndex(); now.isValid()) {
        if (m_panel->isOpen())
            fillPanel(now); // it says what is true now
    } else if (const int after = current < 0 ? -1 : update.rowAfter(*model, current);
               after >= 0 && goesOnAfter(m_currentId)) {
        m_table->selectRow(after); // the panel comes along
    } else if (current >= 0) {
        // The thing of the panel is gone; the arrow keys go on where it was.
        m_panel->close();
        if (const int next = update.rowNear(*model, current); next >= 0)
            m_table->selectionModel()->setCurrentIndex(model->index(next, 0), QItemSelectionModel::NoUpdate);
    }
    if (update.areSame() || top.first < 0)
        return;
    if (const int row = update.rowNear(*model, top.first); row >= 0)
        m_table->putRow(row, top.second);
}

bool TablePage::goToRow(qint64 id)
{
    const int row = id == 0 ? -1 : m_model->rowOfId(id);
    if (row >= 0)
        m_table->selectRow(row);
    return row >= 0;
}

void TablePage::setPlaceBelow(QWidget *place)
{
    m_below = place;
    m_places->addWidget(place);
}

void TablePage::showPlaceBelow(bool shown)
{
    if (!m_below || shown == isPlaceBelowShown())
        return;
    m_places->setCurrentIndex(shown ? 1 : 0);
    if (m_back)
        m_back->setEnabled(shown); // else Esc closes the panel
    setFocusProxy(shown ? m_below : static_cast<QWidget *>(m_table));
    setFocus(Qt::OtherFocusReason);
}

void TablePage::setListBelow(TablePage *list, QAction *open)
{
    setPlaceBelow(list);
    m_listBelow = list;
    m_back = addCommand(tr("Back to the list before"), Icon::ChevronLeft, {}, tr("Leave this list"));
    // One key for two things would do neither: while the list's panel is open, Esc is the panel's.
    const auto leaveEscape = [this, panel = list->m_panel] {
        QList<QKeySequence> keys{QKeySequence(QKeySequence::Back)};
        if (!panel->isOpen())
            keys += QKeySequence(Qt::Key_Escape);
        m_back->setShortcuts(keys);
    };
    leaveEscape();
    connect(list->m_panel, &SidePanel::opened, m_back, leaveEscape);
    connect(list->m_panel, &SidePanel::closed, m_back, leaveEscape);
    m_back->setEnabled(false);
    list->m_header->setBackVisible(true);
    connect(list->m_header, &PageHeader::backRequested, this, [this] { showPlaceBelow(false); });
    connect(open, &QAction::triggered, this, [this] { showPlaceBelow(true); });
    connect(m_back, &QAction::triggered, this, [this] {
        if (m_listBelow->m_panel->isOpen())
            m_listBelow->m_panel->close();
        else
            showPlaceBelow(false);
    });
}

bool TablePage::isPlaceBelowShown() const
{
    return m_below && m_places->currentWidget() == m_below;
}

} // namespace rd::views
