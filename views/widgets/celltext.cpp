// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/celltext.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>

namespace rd::views {

namespace {

const SaysCellText *sayerOf(const QAbstractItemView &view, const QModelIndex &index)
{
    return dynamic_cast<const SaysCellText *>(view.itemDelegateForIndex(index));
}

/// Tabs and line ends would become cells and rows of what is pasted.
QString inOneLine(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QString shownText(const QAbstractItemView &view, const QModelIndex &index)
{
    const SaysCellText *sayer = sayerOf(view, index);
    return inOneLine(sayer ? sayer->cellText(index) : index.data(Qt::DisplayRole).toString());
}

QString shownCaption(const QAbstractItemView &view, const QModelIndex &index)
{
    const SaysCellText *sayer = sayerOf(view, index);
    return sayer ? inOneLine(sayer->cellCaption(index)) : QString();
}

} // namespace rd::views
