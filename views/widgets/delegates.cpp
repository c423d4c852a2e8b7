// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/delegates.h"

#include "views/theme/paint.h"
#include "views/widgets/apart.h"
#include "views/widgets/chipclicks.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QApplication>
#include <QPainter>

namespace rd::views {

namespace {

/// Ground, selection and focus of the cell without its words.
void paintGround(QPainter *painter, QStyleOptionViewItem &option)
{
    option.text.clear();
    option.icon = {};
    option.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

QRect inside(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(space(Space::Small), 0, -space(Space::Small), 0);
}

} // namespace

ChipDelegate::ChipDelegate(int codeRole, QObject *parent)
    : ChipDelegate(
        [codeRole](const QModelIndex &index) -> QList<ChipContent> {
            const QString text = index.data(Qt::DisplayRole).toString();
            if (text.isEmpty())
                return {};
            return {{text, stateLook(index.data(codeRole).toString())}};
        },
        parent)
{
}

ChipDelegate::ChipDelegate(Contents contents, QObject *parent)
    : QStyledItemDelegate(parent), m_contents(std::move(contents))
{
}

void ChipDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem copy(option);
    initStyleOption(&copy, index);
    paintGround(painter, copy);
    const QList<ChipContent> chips = m_contents(index);
    const QList<QRect> places = chipPlaces(option.rect, chips, copy.font, option.direction);
    for (qsizetype i = 0; i < places.size(); ++i)
        paintChip(painter, places.at(i), chips.at(i), copy.font, option.direction);
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size(2 * space(Space::Small), QStyledItemDelegate::sizeHint(option, index).height());
    for (const ChipContent &content : m_contents(index))
        size.rwidth() += chipSize(content, option.font).width() + space(Space::Tight);
    return size;
}

MoneyDelegate::MoneyDelegate(int minorRole, QObject *parent) : QStyledItemDelegate(parent), m_minorRole(minorRole) {}

MoneyDelegate::MoneyDelegate(Amount amount, QObject *parent) : QStyledItemDelegate(parent), m_amount(std::move(amount))
{
}

MoneyDelegate::MoneyDelegate(Amount amount, Note note, QObject *parent)
    : QStyledItemDelegate(parent), m_amount(std::move(amount)), m_note(std::move(note))
{
}

QString MoneyDelegate::textOf(const QModelIndex &index) const
{
    if (!m_amount)
        return index.data(Qt::DisplayRole).toString();
    const std::optional<Money> money = m_amount(index);
    return money ? formatMoney(*money) : QStringLiteral("\u2014");
}

bool MoneyDelegate::isNegative(const QModelIndex &index) const
{
    if (!m_amount)
        return index.data(m_minorRole).toLongLong() < 0;
    const std::optional<Money> money = m_amount(index);
    return money && money->minor < 0;
}

void MoneyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem copy(option);
    initStyleOption(&copy, index);
    const QFont font = copy.font;
    paintGround(painter, copy);
    const QString text = textOf(index);
    painter->save();
    painter->setFont(font);
    painter->setPen(isNegative(index) ? color(Token::Negative) : copy.palette.color(QPalette::Text));
    const Qt::Alignment right = QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignVCenter;
    const QString note = m_note ? m_note(index) : QString();
    QRect line = inside(option);
    if (note.isEmpty()) {
        drawTabular(painter, line, right, text);
    } else {
        const QFont small = textFont(TextRole::Caption, font);
        const int upper = QFontMetrics(font).height();
        const int lower = QFontMetrics(small).height();
        line.setTop(line.y() + (line.height() - upper - lower) / 2);
        line.setHeight(upper);
        drawTabular(painter, line, right, text);
        painter->setFont(small);
        painter->setPen(color(Token::Warning));
        paint::write(painter, line.translated(0, upper).adjusted(0, 0, 0, lower - upper), int(right), note);
    }
    painter->restore();
}

QSize MoneyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {tabularWidth(option.fontMetrics, textOf(index)) + 2 * space(Space::Small) + 2,
        QStyledItemDelegate::sizeHint(option, index).height()};
}

/// A test amount says so on paper and in copies, too.
QString MoneyDelegate::cellText(const QModelIndex &index) const
{
    const QString note = m_note ? m_note(index) : QString();
    return note.isEmpty() ? textOf(index) : tr("%1 (%2)", "amount, test mode").arg(textOf(index), note);
}

TwoLineDelegate::TwoLineDelegate(int captionRole, QObject *parent)
    : QStyledItemDelegate(parent), m_captionRole(captionRole)
{
}

QString TwoLineDelegate::cellText(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

QString TwoLineDelegate::cellCaption(const QModelIndex &index) const
{
    return index.data(m_captionRole).toString();
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem copy(option);
    initStyleOption(&copy, index);
    const QString first = copy.text;
    const QString second = index.data(m_captionRole).toString();
    const QFont font = copy.font;
    paintGround(painter, copy);
    const QFont small = textFont(TextRole::Caption, font);
    const QFontMetrics upper(font);
    const QFontMetrics lower(small);
    const QRect rect = inside(option);
    const int height = second.isEmpty() ? upper.height() : upper.height() + lower.height();
    int y = rect.y() + (rect.height() - height) / 2;
    const int flags =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->save();
    painter->setFont(font);
    painter->setPen(copy.palette.color(QPalette::Text));
    paint::write(painter, QRect(rect.x(), y, rect.width(), upper.height()), flags,
        inItsPlace(upper.elidedText(first, Qt::ElideRight, rect.width())));
    y += upper.height();
    painter->setFont(small);
    painter->setPen(color(Token::Muted));
    paint::write(painter, QRect(rect.x(), y, rect.width(), lower.height()), flags,
        inItsPlace(lower.elidedText(second, Qt::ElideRight, rect.width())));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    const QFontMetrics lower(textFont(TextRole::Caption, option.font));
    return {
        std::max(base.width(), lower.horizontalAdvance(index.data(m_captionRole).toString()) + 2 * space(Space::Small)),
        option.fontMetrics.height() + lower.height() + space(Space::Small) + 2};
}

} // namespace rd::views
