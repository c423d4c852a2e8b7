// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/focusorder.h"

#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QWidget>

namespace rd::views {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(const QLayout *layout, QList<QWidget *> &order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), order);
        else if (item->layout())
            collect(item->layout(), order);
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    // A field around an edit goes with it: left where it was made, it would send the Tab key back to its edit.
    const QWidget *proxy = widget->focusProxy();
    if (widget->focusPolicy() == Qt::NoFocus && proxy && widget->isAncestorOf(proxy) && widget->layout()) {
        QList<QWidget *> inner;
        collect(widget->layout(), inner);
        if (!inner.isEmpty() && inner.constFirst() == proxy)
            inner.front() = widget;
        order += inner;
        return;
    }
    // Buttons of an exclusive group take the Tab key in turn: each counts.
    if (widget->focusPolicy() != Qt::NoFocus)
        order += widget;
    const auto *scroll = qobject_cast<QScrollArea *>(widget);
    if (scroll && scroll->widget())
        collect(scroll->widget(), order);
    else if (widget->layout())
        collect(widget->layout(), order);
}

} // namespace

void tabInVisualOrder(QWidget &place)
{
    QList<QWidget *> order;
    if (place.layout())
        collect(place.layout(), order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order.at(i - 1), order.at(i));
}

} // namespace rd::views
