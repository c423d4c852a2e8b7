// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elidedtable.h"

#include "views/theme/paint.h"
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
#include <QToolTip>

namespace rd::views {

namespace {

/// Enough for what a person pastes; whole tables are exported instead.
constexpr int kMaxCopiedRows = 10'000;

QString cellText(const QModelIndex &index)
{
    QString text = index.data(Qt::DisplayRole).toString();
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
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
    connect(header, &QHeaderView::sectionResized, this, &ElidedTable::keepLayout);
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

void ElidedTable::resetColumns()
{
    auto *header = horizontalHeader();
    const int count = header->count();
    for (int column = 0; column < count; ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, m_hiddenAtFirst.contains(column));
        if (const int characters = m_widths.value(column); characters > 0)
            header->resizeSection(column, fontMetrics().averageCharWidth() * characters + 2 * space(Space::Small));
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
    applyRowHeight();
}

void ElidedTable::keepLayout()
{
    if (!m_state || m_restoring)
        return;
    m_state->save(m_key, horizontalHeader()->saveState());
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
            setColumnHidden(column, !shown);
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
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && rows.size() < kMaxCopiedRows; ++row)
            rows.append(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.isEmpty())
        return {};
    QStringList lines{titles.join(u'\t')};
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells.append(cellText(model()->index(row, column)));
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

void ElidedTable::copySelection() const
{
    if (const QString text = selectionAsText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
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

void ElidedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyRowHeight();
}

} // namespace rd::views
