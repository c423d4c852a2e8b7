// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chipclicks.h"

#include "views/widgets/safetext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// A chip with less room would say nothing.
constexpr int kLeastWidth = 28;

} // namespace

QList<QRect> chipPlaces(
    const QRect &cell, const QList<ChipContent> &chips, const QFont &font, Qt::LayoutDirection direction)
{
    const QRect room = cell.adjusted(space(Space::Small), 0, -space(Space::Small), 0);
    QList<QRect> places;
    int x = room.x();
    for (const ChipContent &chip : chips) {
        const int rest = room.x() + room.width() - x;
        if (rest < scaled(kLeastWidth))
            break;
        const QSize wanted = chipSize(chip, font);
        const QSize size(std::min(wanted.width(), rest), wanted.height());
        const QRect place(QPoint(x, room.y() + (room.height() - size.height()) / 2), size);
        places += QStyle::visualRect(direction, room, place);
        x += wanted.width() + space(Space::Tight);
    }
    return places;
}

ChipClicks::ChipClicks(QAbstractItemView &view, const QString &promise)
    : QObject(&view), m_view(view), m_promise(promise)
{
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
}

void ChipClicks::add(int column, Contents contents)
{
    m_columns.insert(column, std::move(contents));
}

QRect ChipClicks::placeOf(const QModelIndex &index, int chip) const
{
    const auto contents = m_columns.constFind(index.column());
    if (!index.isValid() || contents == m_columns.constEnd())
        return {};
    const QList<QRect> places =
        chipPlaces(m_view.visualRect(index), (*contents)(index), m_view.font(), m_view.layoutDirection());
    const QRect place = places.value(chip);
    return m_view.viewport()->rect().intersects(place) ? place : QRect();
}

ChipClicks::Hit ChipClicks::hitAt(const QPoint &position) const
{
    const QModelIndex index = m_view.indexAt(position);
    const auto contents = m_columns.constFind(index.column());
    if (!index.isValid() || contents == m_columns.constEnd())
        return {};
    const QList<ChipContent> chips = (*contents)(index);
    const QList<QRect> places = chipPlaces(m_view.visualRect(index), chips, m_view.font(), m_view.layoutDirection());
    for (int i = 0; i < places.size(); ++i) {
        if (places.at(i).contains(position))
            return {index, i, places.at(i), chips.at(i).text};
    }
    return {};
}

bool ChipClicks::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        move(*static_cast<const QMouseEvent *>(event));
        break;
    case QEvent::MouseButtonPress: {
        const auto *press = static_cast<const QMouseEvent *>(event);
        m_pressed = {};
        const bool isPlain = press->button() == Qt::LeftButton && press->modifiers() == Qt::NoModifier;
        if (const Hit hit = isPlain ? hitAt(press->position().toPoint()) : Hit(); hit.chip >= 0)
            m_pressed = {QPersistentModelIndex(hit.index), hit.chip};
        break;
    }
    case QEvent::MouseButtonRelease:
        release(*static_cast<const QMouseEvent *>(event));
        break;
    case QEvent::ToolTip:
        return tell(*static_cast<const QHelpEvent *>(event)) || QObject::eventFilter(watched, event);
    default:
        break;
    }
    return QObject::eventFilter(watched, event); // the table goes on with it: the row is selected as ever
}

void ChipClicks::move(const QMouseEvent &event)
{
    const bool isHand = event.buttons() == Qt::NoButton && hitAt(event.position().toPoint()).chip >= 0;
    if (std::exchange(m_isHand, isHand) == isHand)
        return;
    if (isHand)
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    else
        m_view.viewport()->unsetCursor();
}

void ChipClicks::release(const QMouseEvent &event)
{
    const auto pressed = std::exchange(m_pressed, {});
    if (event.button() != Qt::LeftButton || !pressed.first.isValid())
        return;
    const Hit hit = hitAt(event.position().toPoint());
    if (hit.chip != pressed.second || hit.index != QModelIndex(pressed.first))
        return; // dragged to somewhere else
    // Once the table has had the click: what opens now may take the mouse.
    QMetaObject::invokeMethod(
        this,
        [this, index = QPersistentModelIndex(hit.index), hit] {
            if (index.isValid())
                Q_EMIT clicked(index, hit.chip, hit.place);
        },
        Qt::QueuedConnection);
}

bool ChipClicks::tell(const QHelpEvent &event) const
{
    const Hit hit = hitAt(event.pos());
    if (hit.chip < 0)
        return false;
    const QString words = hit.text + u'\n' + m_promise;
    QToolTip::showText(event.globalPos(), tipText(words), m_view.viewport(), hit.place);
    return true;
}

} // namespace rd::views
