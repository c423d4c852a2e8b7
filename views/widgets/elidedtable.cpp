// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elidedtable.h"

#include "models/items/rowmodel.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"
#include "views/widgets/celltext.h"
#include "views/widgets/safetext.h"
#include "views/widgets/sortmenu.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>

namespace rd::views {

namespace {

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

/// Titles that say nothing of what is selected. For each one it paints Qt asks, shown or not, whether the whole column
/// is selected, and to answer that it walks all rows that are: a second for a few million.
class Titles final : public QHeaderView {
public:
    explicit Titles(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(true); // as those of every table
        setHighlightSections(false);
    }
    void setSelectionModel(QItemSelectionModel *selection) override
    {
        // The one Qt makes for the header itself, in which nothing is ever selected, in place of the table's.
        if (selection && selection->parent() == this)
            QHeaderView::setSelectionModel(selection);
    }
};

/// The first cell of a selection; invalid for none.
QModelIndex firstOf(const QItemSelection &selection)
{
    return selection.isEmpty() ? QModelIndex() : QModelIndex(selection.constFirst().topLeft());
}

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
    setHorizontalHeader(new Titles(this));
    setMouseTracking(true);
    setSortingEnabled(true);
    setProperty("rdLined", true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setSectionsMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    // The style shortens titles itself: only it knows how wide its bold letters and the arrow are.
    header->setTextElideMode(Qt::ElideNone);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    applyRowHeight();
    if (const Theme *theme = Theme::instance())
        connect(theme, &Theme::densityChanged, this, &ElidedTable::applyRowHeight);
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
    // The arrow in a title is seen only.
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        const QString title =
            model() && column >= 0 ? model()->headerData(column, Qt::Horizontal).toString() : QString();
        setAccessibleDescription(title.isEmpty() ? QString()
                : order == Qt::AscendingOrder    ? tr("Sorted by %1, ascending").arg(title)
                                                 : tr("Sorted by %1, descending").arg(title));
    });
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
    applyRowHeight();
}

void ElidedTable::setTwoLineRows(bool twoLines)
{
    m_twoLines = twoLines;
    applyRowHeight();
}

void ElidedTable::applyRowHeight()
{
    // A table that is compact by itself stays so.
    const Density density = m_density == Density::Compact ? Density::Compact : Theme::density();
    setProperty("rdCompact", density == Density::Compact);
    int height = views::rowHeight(fontMetrics(), density);
    if (m_twoLines)
        height += QFontMetrics(textFont(TextRole::Caption, font())).height();
    verticalHeader()->setMinimumSectionSize(1);
    if (height == verticalHeader()->defaultSectionSize())
        return;
    const std::pair<int, int> top = model() ? topRow() : std::pair(-1, 0);
    {
        // Of each of a million rows the view would note that it has another height now.
        const QSignalBlocker quiet(verticalHeader());
        verticalHeader()->setDefaultSectionSize(height);
    }
    scheduleDelayedItemsLayout();
    if (top.first > 0)
        putRow(top.first, std::min(0, top.second));
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
    if (QKeySequence(event->keyCombination()) == SortMenu::key()) {
        SortMenu::open(*this);
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

/// QTableView's makes an index of every selected cell to name the first of them to assistive technology.
void ElidedTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    tellSelection(firstOf(selected), QAccessible::SelectionAdd);
    tellSelection(firstOf(deselected), QAccessible::SelectionRemove);
    QAbstractItemView::selectionChanged(selected, deselected);
}

void ElidedTable::tellSelection(const QModelIndex &cell, QAccessible::Event what)
{
    if (!cell.isValid())
        return;
    // The children of a table: row by row, with the titles of columns and rows.
    QAccessibleEvent event(this, what);
    event.setChild((cell.row() + 1) * (model()->columnCount() + 1) + cell.column() + 1);
    tell(event);
}

void ElidedTable::tell(QAccessibleEvent &event)
{
    if (QAccessible::isActive())
        QAccessible::updateAccessibility(&event);
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
