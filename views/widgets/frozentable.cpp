// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/frozentable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace rd::views {

/// The title above the strip: looks like the header's own and passes on what happens to it, as if it were there.
class FrozenTitle : public QWidget {
public:
    explicit FrozenTitle(FrozenTable &table) : QWidget(table.horizontalHeader()), m_table(table)
    {
        setFocusPolicy(Qt::NoFocus);
        setMouseTracking(true);
        setAccessibleName(table.horizontalHeader()->accessibleName());
        setContextMenuPolicy(Qt::NoContextMenu); // the header's own
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        // Only to reach a protected member.
        struct Reach : QHeaderView {
            using QHeaderView::paintSection;
        };
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface));
        painter.setFont(m_table.horizontalHeader()->font());
        (m_table.horizontalHeader()->*(&Reach::paintSection))(&painter, rect(), m_table.frozenColumn());
    }
    bool event(QEvent *event) override
    {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::MouseMove: {
            auto *mouse = static_cast<QMouseEvent *>(event);
            QHeaderView *header = m_table.horizontalHeader();
            const QPointF there =
                mouse->position() + QPointF(header->sectionViewportPosition(m_table.frozenColumn()), 0);
            QMouseEvent copy(mouse->type(), there, mouse->globalPosition(), mouse->button(), mouse->buttons(),
                mouse->modifiers(), mouse->pointingDevice());
            QCoreApplication::sendEvent(header->viewport(), &copy);
            event->accept();
            return true;
        }
        default:
            return QWidget::event(event);
        }
    }

private:
    FrozenTable &m_table;
};

FrozenTable::FrozenTable(const QString &name, QWidget *parent)
    : ElidedTable(name, parent), m_title(new FrozenTitle(*this))
{
    const auto repaint = [this] {
        placeTitle();
        viewport()->update();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, repaint);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, repaint);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, m_title, qOverload<>(&QWidget::update));
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, repaint);
}

void FrozenTable::setFrozenColumn(int column)
{
    m_frozen = column;
    placeTitle();
    viewport()->update();
}

QRect FrozenTable::frozenStrip() const
{
    if (m_frozen < 0 || !model() || m_frozen >= model()->columnCount() || isColumnHidden(m_frozen)
        || horizontalScrollBar()->value() == 0)
        return {};
    const auto *header = horizontalHeader();
    for (int visual = header->visualIndex(m_frozen) - 1; visual >= 0; --visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return {};
    }
    const int width = columnWidth(m_frozen);
    // In a very narrow window there must be something left to scroll.
    if (width > viewport()->width() * 6 / 10)
        return {};
    return {isRightToLeft() ? viewport()->width() - width : 0, 0, width, viewport()->height()};
}

QWidget *FrozenTable::frozenTitle() const
{
    return m_title;
}

void FrozenTable::placeTitle()
{
    const QRect strip = frozenStrip();
    m_title->setVisible(!strip.isEmpty());
    const QWidget *titles = horizontalHeader()->viewport();
    m_title->setGeometry(titles->x() + strip.x(), titles->y(), strip.width(), titles->height());
    m_title->raise();
}

QModelIndex FrozenTable::indexAt(const QPoint &position) const
{
    if (!frozenStrip().contains(position))
        return ElidedTable::indexAt(position);
    const int row = rowAt(position.y());
    return row < 0 ? QModelIndex() : model()->index(row, m_frozen, rootIndex());
}

QRect FrozenTable::visualRect(const QModelIndex &index) const
{
    const QRect strip = index.isValid() && index.column() == m_frozen ? frozenStrip() : QRect();
    if (strip.isEmpty())
        return ElidedTable::visualRect(index);
    return {strip.x(), rowViewportPosition(index.row()), strip.width(), rowHeight(index.row())};
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    const bool isAlwaysSeen = index.column() == m_frozen && !frozenStrip().isEmpty();
    ElidedTable::scrollTo(index, hint);
    if (isAlwaysSeen) {
        bar->setValue(before);
        return;
    }
    const QRect strip = frozenStrip();
    const QRect cell = visualRect(index);
    if (strip.isEmpty() || !index.isValid() || index.column() == m_frozen || !cell.intersects(strip))
        return;
    const int covered = isRightToLeft() ? cell.right() + 1 - strip.left() : strip.right() + 1 - cell.left();
    bar->setValue(bar->value() - covered);
}

void FrozenTable::scrollContentsBy(int dx, int dy)
{
    ElidedTable::scrollContentsBy(dx, dy);
    if (m_frozen < 0 || dx == 0)
        return;
    // What was there has been moved along.
    viewport()->update();
    placeTitle();
}

void FrozenTable::resizeEvent(QResizeEvent *event)
{
    ElidedTable::resizeEvent(event);
    placeTitle();
}

QRegion FrozenTable::visualRegionForSelection(const QItemSelection &selection) const
{
    const QRegion region = ElidedTable::visualRegionForSelection(selection);
    return selection.isEmpty() ? region : region + frozenStrip();
}

void FrozenTable::paintCell(QPainter &painter, const QModelIndex &index, const QRect &place)
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = place;
    option.state &= ~(QStyle::State_MouseOver | QStyle::State_HasFocus | QStyle::State_Selected);
    if (selectionModel()->isSelected(index))
        option.state |= QStyle::State_Selected;
    if (index == currentIndex() && hasFocus())
        option.state |= QStyle::State_HasFocus;
    if (viewport()->underMouse() && rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()) == index.row())
        option.state |= QStyle::State_MouseOver;
    painter.fillRect(place, viewport()->palette().brush(viewport()->backgroundRole()));
    style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
    itemDelegateForIndex(index)->paint(&painter, option, index);
}

void FrozenTable::paintEvent(QPaintEvent *event)
{
    ElidedTable::paintEvent(event);
    const QRect strip = frozenStrip();
    if (strip.isEmpty() || !event->rect().intersects(strip))
        return;
    QPainter painter(viewport());
    painter.setClipRect(strip);
    painter.fillRect(strip, viewport()->palette().brush(viewport()->backgroundRole()));
    for (int row = rowAt(0); row >= 0 && row < model()->rowCount() && rowViewportPosition(row) < strip.bottom(); ++row)
        paintCell(painter, model()->index(row, m_frozen, rootIndex()),
            {strip.x(), rowViewportPosition(row), strip.width(), rowHeight(row)});
    painter.setPen(color(Token::Line));
    const int edge = isRightToLeft() ? strip.left() : strip.right();
    painter.drawLine(edge, strip.top(), edge, strip.bottom());
}

} // namespace rd::views
