// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QList>
#include <QStyledItemDelegate>

#include <functional>

namespace rd::views {

/// A cell with amounts of several currencies: the first one large, the others below it, all of them in the tooltip.
class FiguresDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using Amounts = std::function<QList<Money>(const QModelIndex &)>;
    explicit FiguresDelegate(Amounts amounts, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    Amounts m_amounts;
};

} // namespace rd::views
