// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/participants/figuresdelegate.h"

#include "views/theme/tokens.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rd::views {

FiguresDelegate::FiguresDelegate(Amounts amounts, QObject *parent)
    : QStyledItemDelegate(parent), m_amounts(std::move(amounts))
{
}

void FiguresDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const QList<Money> amounts = m_amounts(index);
    if (amounts.isEmpty())
        return;
    QString others;
    if (amounts.size() == 2)
        others = formatMoney(amounts.at(1));
    else if (amounts.size() > 2)
        others = tr("+ %Ln currencies", "further amounts of a cell", static_cast<int>(amounts.size()) - 1);
    const QFont small = textFont(TextRole::Caption, ground.font);
    const QFontMetrics upper(ground.font);
    const QFontMetrics lower(small);
    const QRect inside = option.rect.adjusted(space(Space::Small), 0, -space(Space::Small), 0);
    const int height = upper.height() + (others.isEmpty() ? 0 : lower.height());
    const int top = inside.y() + (inside.height() - height) / 2;
    const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    painter->save();
    painter->setFont(ground.font);
    const Money &first = amounts.constFirst();
    painter->setPen(first.minor < 0 ? color(Token::Negative) : ground.palette.color(QPalette::Text));
    drawTabular(painter, QRect(inside.x(), top, inside.width(), upper.height()), alignment, formatMoney(first));
    painter->setFont(small);
    painter->setPen(color(Token::Muted));
    drawTabular(painter, QRect(inside.x(), top + upper.height(), inside.width(), lower.height()), alignment, others);
    painter->restore();
}

bool FiguresDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QList<Money> amounts = m_amounts(index);
    if (event->type() != QEvent::ToolTip || amounts.size() < 2)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    for (const Money &amount : amounts)
        lines += formatMoney(amount);
    QToolTip::showText(event->globalPos(), tipText(lines.join(QLatin1Char('\n'))), view);
    return true;
}

} // namespace rd::views
