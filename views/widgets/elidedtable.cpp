// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elidedtable.h"

#include "models/items/rowmodel.h"
#include "views/theme/paint.h"
#include "views/widgets/celltext.h"
#include "views/widgets/safetext.h"
#include "views/widgets/viewstate.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace rd::views {

namespace {

/// How narrow a column of texts may become before another one goes, in hundredths of its usual width. Narrower columns
/// hold dates, states and figures, which are of no use when they are cut.
constexpr int kLeastShare = 75;
constexpr int kTextCharacters = 28;
/// Room in characters for the column that takes the rest.
constexpr int kLeastRest = 22;

/// Enough for what a person pastes; whole tables are exported instead.
constexpr int kMaxCopiedRows = 10'000;

struct RowsToCopy {
    QList<int> rows;
    bool isCut = false; ///< there are more
};

/// Selected rows, in their order; no more than anybody pastes.
RowsToCopy rowsToCopy(const QItemSelectionModel *selection)
{
    RowsToCopy copied;
    if (!selection)
        return copied;
    QItemSelection ranges = selection->selection();
    std::ranges::sort(ranges, {}, &QItemSelectionRange::top);
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row) {
            if (copied.rows.size() == kMaxCopiedRows) {
                copied.isCut = true;
                return copied;
            }
            copied.rows.append(row);
        }
        next = std::max(next, range.bottom() + 1);
    }
    return copied;
}

/// As long as it lives no section stretches: beside one that does, those that are hidden would keep their room until
/// some later time, or for good in a table that is not shown.
class NoStretch {
public:
    explicit NoStretch(QHeaderView &header) : m_header(header), m_isLast(header.stretchLastSection())
    {
        m_header.setStretchLastSection(false);
        for (int section = 0; section < m_header.count(); ++section) {
            if (m_header.sectionResizeMode(section) != QHeaderView::Stretch)
                continue;
            m_sections.append(section);
            m_header.setSectionResizeMode(section, QHeaderView::Interactive);
        }
    }
    ~NoStretch()
    {
        for (const int section : std::as_const(m_sections))
            m_header.setSectionResizeMode(section, QHeaderView::Stretch);
        m_header.setStretchLastSection(m_isLast);
    }
    Q_DISABLE_COPY_MOVE(NoStretch)

private:
    QHeaderView &m_header;
    bool m_isLast;
    QList<int> m_sections;
};

} // namespace

ElidedTable::ElidedTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    setProperty("rdLined", true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    // The style shortens titles itself: only it knows how wide its bold letters and the arrow are.
    header->setTextElideMode(Qt::ElideNone);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    applyRowHeight();
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &position) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(position));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int now) {
        // By hand, not because the window or the last column changed.
        if (before > 0 && now > 0 && !m_restoring && QGuiApplication::mouseButtons() != Qt::NoButton)
            setOwnWidths();
        keepLayout();
    });
    connect(header, &QHeaderView::sectionMoved, this, &ElidedTable::keepLayout);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ElidedTable::keepLayout);
    connect(this, &QTableView::doubleClicked, this, &ElidedTable::rowActivated);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        Q_EMIT contextMenuWanted(indexAt(position), viewport()->mapToGlobal(position));
    });
}

void ElidedTable::setModel(QAbstractItemModel *model)
{
    const QScopedValueRollback guard(m_restoring, true);
    // The model's own order, until somebody asks for another; an arrow before that would not be true.
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QTableView::setModel(model);
    resetColumns();
}

void ElidedTable::setDensity(Density density)
{
    m_density = density;
    setProperty("rdCompact", density == Density::Compact);
    applyRowHeight();
}

void ElidedTable::setTwoLineRows(bool twoLines)
{
    m_twoLines = twoLines;
    applyRowHeight();
}

void ElidedTable::applyRowHeight()
{
    int height = views::rowHeight(fontMetrics(), m_density);
    if (m_twoLines)
        height += QFontMetrics(textFont(TextRole::Caption, font())).height();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(height);
}

void ElidedTable::setColumnWidths(const QList<int> &characters)
{
    m_widths = characters;
    resetColumns();
}

void ElidedTable::hideAtFirst(int column)
{
    m_hiddenAtFirst.append(column);
    setColumnHidden(column, true);
}

void ElidedTable::setFixedColumns(const QList<int> &columns)
{
    m_fixed = columns;
}

void ElidedTable::setColumnPriority(const QList<int> &columns)
{
    m_priority = columns;
    fitColumns();
}

int ElidedTable::usualWidth(int column) const
{
    const int characters = m_widths.value(column);
    return fontMetrics().averageCharWidth() * (characters > 0 ? characters : kLeastRest) + 2 * space(Space::Small);
}

int ElidedTable::leastWidth(int column) const
{
    if (m_ownWidths && !isColumnHidden(column) && m_widths.value(column) > 0)
        return columnWidth(column);
    return m_widths.value(column) >= kTextCharacters ? usualWidth(column) * kLeastShare / 100 : usualWidth(column);
}

QList<int> ElidedTable::columnsByPriority() const
{
    QList<int> order = m_fixed;
    for (const int column : m_asked)
        order.append(column);
    order += m_priority;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        order.append(column);
    QList<int> unique;
    for (const int column : order) {
        const bool hidden = isColumnHidden(column) && !m_gone.contains(column);
        if (!unique.contains(column) && !hidden)
            unique.append(column);
    }
    return unique;
}

/// How much of what they can give the columns shown have to give, in hundredths.
int ElidedTable::missingShare(const QList<int> &shown, const QSet<int> &gone, int spare) const
{
    int mayGive = 0;
    for (const int column : shown) {
        if (!gone.contains(column))
            mayGive += usualWidth(column) - leastWidth(column);
    }
    return spare < 0 && mayGive > 0 ? qMin(100, -spare * 100 / mayGive + 1) : 0;
}

/// Which columns have room, and how wide they are.
void ElidedTable::fitColumns()
{
    if (m_priority.isEmpty() || !model() || m_restoring || viewport()->width() <= 0)
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const QList<int> order = columnsByPriority();
    const int room = viewport()->width();
    int least = 0;
    int usual = 0;
    QSet<int> gone;
    for (const int column : order) {
        least += leastWidth(column);
        if (least > room && !m_fixed.contains(column) && !m_asked.contains(column))
            gone.insert(column);
        else
            usual += usualWidth(column);
        // What comes after is less important: it does not take the place of what had to go.
        if (!gone.isEmpty())
            least = room + 1;
    }
    // Hidden columns give their room at once only where none stretches.
    auto *header = horizontalHeader();
    const int rest = static_cast<int>(m_widths.indexOf(0));
    header->setStretchLastSection(false);
    if (rest >= 0)
        header->setSectionResizeMode(rest, QHeaderView::Interactive);
    for (const int column : order)
        setColumnHidden(column, gone.contains(column));
    m_gone = gone;
    // What is missing is taken from the columns of texts.
    const int share = missingShare(order, gone, room - usual);
    for (const int column : order) {
        if (m_ownWidths || gone.contains(column) || m_widths.value(column) == 0)
            continue;
        // Rounded up: a pixel too many brings a scroll bar.
        const int give = ((usualWidth(column) - leastWidth(column)) * share + 99) / 100;
        header->resizeSection(column, usualWidth(column) - give);
    }
    if (rest >= 0)
        header->setSectionResizeMode(rest, QHeaderView::Stretch);
    header->setStretchLastSection(rest < 0 || isColumnHidden(rest));
}

void ElidedTable::resetColumns()
{
    m_ownWidths = false;
    if (m_state)
        m_state->save(ownKey(), {});
    m_gone.clear();
    m_asked.clear();
    placeColumns();
    fitColumns();
}

void ElidedTable::placeColumns()
{
    const QScopedValueRollback guard(m_restoring, true);
    auto *header = horizontalHeader();
    const int count = header->count();
    for (int column = 0; column < count; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, m_hiddenAtFirst.contains(column));
        if (m_widths.value(column) > 0)
            header->resizeSection(column, usualWidth(column));
    }
    const qsizetype rest = m_widths.indexOf(0);
    for (int column = 0; column < count; ++column)
        header->setSectionResizeMode(column, column == rest ? QHeaderView::Stretch : QHeaderView::Interactive);
    header->setStretchLastSection(rest < 0);
}

void ElidedTable::remember(ViewState *state, const QString &key)
{
    m_state = state;
    m_key = key;
    const QScopedValueRollback guard(m_restoring, true);
    const QByteArray kept = state->load(key);
    // A state of another program version with other columns is refused by the header itself.
    if (!kept.isEmpty() && !horizontalHeader()->restoreState(kept))
        resetColumns();
    else
        m_ownWidths = state->load(ownKey()) == "1";
    applyRowHeight();
}

QString ElidedTable::ownKey() const
{
    return m_key + QStringLiteral("/widths");
}

void ElidedTable::setOwnWidths()
{
    m_ownWidths = true;
    if (m_state)
        m_state->save(ownKey(), "1");
}

void ElidedTable::selectRow(int row)
{
    // QTableView::selectRow() asks for the column at the edge of the viewport, where from right to left there is none.
    const auto *header = horizontalHeader();
    int visual = 0;
    while (visual < header->count() && header->isSectionHidden(header->logicalIndex(visual)))
        ++visual;
    if (!model() || row < 0 || row >= model()->rowCount() || visual >= header->count())
        return;
    const QModelIndex index = model()->index(row, header->logicalIndex(visual));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

std::pair<int, int> ElidedTable::topRow() const
{
    const int row = rowAt(0);
    return {row, row < 0 ? 0 : rowViewportPosition(row)};
}

void ElidedTable::putRow(int row, int below)
{
    executeDelayedItemsLayout(); // else the bar would know the former rows only
    verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - below);
}

void ElidedTable::keepLayout()
{
    if (!m_state || m_restoring)
        return;
    {
        // A narrow window is not a wish: what had to go for it is kept as shown.
        const QScopedValueRollback guard(m_restoring, true);
        for (const int column : std::as_const(m_gone))
            setColumnHidden(column, false);
        m_state->save(m_key, horizontalHeader()->saveState());
        if (!m_gone.isEmpty()) {
            const NoStretch still(*horizontalHeader());
            for (const int column : std::as_const(m_gone))
                setColumnHidden(column, true);
        }
    }
    Q_EMIT layoutKept();
}

void ElidedTable::fillColumnMenu(QMenu *menu)
{
    auto *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(plainMnemonic(title));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(!m_fixed.contains(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_gone.remove(column);
            shown ? void(m_asked.insert(column)) : void(m_asked.remove(column));
            setColumnHidden(column, !shown);
            fitColumns();
            keepLayout();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        keepLayout();
    });
}

QString ElidedTable::selectionAsText() const
{
    if (!selectionModel())
        return {};
    const auto *header = horizontalHeader();
    QList<int> columns;
    QStringList titles;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns.append(column);
        titles.append(model()->headerData(column, Qt::Horizontal).toString());
    }
    const QList<int> rows = rowsToCopy(selectionModel()).rows;
    if (rows.isEmpty())
        return {};
    QStringList lines{titles.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(shownText(*this, model()->index(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void ElidedTable::copySelection()
{
    const RowsToCopy wanted = rowsToCopy(selectionModel());
    const auto copy = [this, isCut = wanted.isCut](const Status &read) {
        const QString text = read ? selectionAsText() : QString();
        if (text.isEmpty())
            return;
        QGuiApplication::clipboard()->setText(text);
        if (isCut)
            Q_EMIT copyCut(kMaxCopiedRows);
    };
    auto *rows = qobject_cast<items::RowModel *>(model());
    if (!rows) {
        copy({});
        return;
    }
    std::vector<std::size_t> sources;
    for (const int row : wanted.rows)
        sources.push_back(rows->source(row));
    // A table that is read in windows has them a moment later.
    rows->load(sources, selectionModel(), copy);
}

void ElidedTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex());
        return;
    }
    if (event->key() == Qt::Key_Menu && currentIndex().isValid()) {
        Q_EMIT contextMenuWanted(currentIndex(), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
        return;
    }
    QTableView::keyPressEvent(event);
}

void ElidedTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT rowFocused(current);
}

bool ElidedTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        const QString given = index.data(Qt::ToolTipRole).toString();
        const QString text = index.data(Qt::DisplayRole).toString();
        const bool cut = itemDelegateForIndex(index) && sizeHintForIndex(index).width() > visualRect(index).width();
        // The model's own tip is trusted to be escaped; cell text never is.
        if (index.isValid() && given.isEmpty() && cut && !text.isEmpty()) {
            QToolTip::showText(help->globalPos(), tipText(text), viewport(), visualRect(index));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void ElidedTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (hasFocus() && !currentIndex().isValid()) {
        QPainter painter(viewport());
        paint::focusRing(&painter, viewport()->rect(), scaled(4));
    }
}

void ElidedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ElidedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

} // namespace rd::views
