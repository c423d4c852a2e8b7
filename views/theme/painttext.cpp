// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/layoutside.h"
#include "views/theme/paint.h"

#include <QGuiApplication>
#include <QLocale>
#include <QWidget>

namespace rd::views::paint {

Qt::LayoutDirection readingDirection()
{
    return QLocale().textDirection();
}

Qt::LayoutDirection layoutOf(const QPainter &painter)
{
    const QPaintDevice *device = painter.device();
    if (device && device->devType() == QInternal::Widget)
        return static_cast<const QWidget *>(device)->layoutDirection();
    return QGuiApplication::layoutDirection();
}

int readingFlags(int flags, Qt::LayoutDirection layout)
{
    constexpr int kDirections = Qt::TextForceLeftToRight | Qt::TextForceRightToLeft;
    constexpr int kSides = Qt::AlignHorizontal_Mask;
    const Qt::Alignment side = QStyle::visualAlignment(layout, Qt::Alignment(flags & kSides));
    const int direction = readingDirection() == Qt::RightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return (flags & ~kSides & ~kDirections) | int(side) | direction;
}

void write(QPainter *painter, const QRect &rect, int flags, const QString &words, QRect *used)
{
    // A line may be a fraction of a pixel higher than its font's metrics say, and a text that does not fit is cut: then
    // the lowest strokes are missing, which are the underscores of ids.
    const bool isLine = flags & Qt::AlignVCenter;
    painter->drawText(isLine ? rect.adjusted(0, -1, 0, 1) : rect, readingFlags(flags, layoutOf(*painter)), words, used);
}

} // namespace rd::views::paint
