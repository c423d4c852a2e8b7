// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/datedelegate.h"

#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

namespace rd::views {

DateDelegate::DateDelegate(int instantRole, const QTimeZone &zone, QObject *parent)
    : QStyledItemDelegate(parent), m_role(instantRole), m_zone(zone)
{
}

QString DateDelegate::textOf(qint64 ms) const
{
    return formatDateShort(fromUnixMs(ms), m_zone);
}

QString MomentDelegate::textOf(qint64 ms) const
{
    return formatDateTime(fromUnixMs(ms), zone());
}

QString DateDelegate::cellText(const QModelIndex &index) const
{
    const qint64 ms = index.data(m_role).toLongLong();
    return ms == 0 ? QString(QChar(0x2014)) : textOf(ms);
}

void DateDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->features |= QStyleOptionViewItem::HasDisplay;
    option->text = cellText(index);
}

bool DateDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const qint64 ms = index.data(m_role).toLongLong();
    if (event->type() != QEvent::ToolTip || ms == 0)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tipText(formatDateFull(fromUnixMs(ms), m_zone)), view->viewport());
    return true;
}

} // namespace rd::views
