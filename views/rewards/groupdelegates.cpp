// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/groupdelegates.h"

#include "models/items/rewardgroupmodel.h"
#include "views/theme/paint.h"
#include "views/theme/theme.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace rd::views {

namespace {

/// A name and what is said below it.
int twoLines(const QFont &font)
{
    return QFontMetrics(font).height() + QFontMetrics(textFont(TextRole::Caption, font)).height();
}

/// Above the first line and below the last one.
int padding(const QFont &font)
{
    const QFontMetrics metrics(font);
    return (rowHeight(metrics, Theme::density()) - metrics.height()) / 2;
}

/// Ground, selection and focus of the cell without its words.
void paintGround(QPainter *painter, QStyleOptionViewItem option)
{
    option.text.clear();
    option.features &= ~QStyleOptionViewItem::ViewItemFeatures(QStyleOptionViewItem::HasDisplay);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

/// The first line of a cell: names and amounts stand beside each other in rows of any height.
QRect firstLine(const QStyleOptionViewItem &option)
{
    return {option.rect.x() + space(Space::Small), option.rect.y() + padding(option.font),
        option.rect.width() - 2 * space(Space::Small), QFontMetrics(option.font).height()};
}

} // namespace

int groupRowHeight(const QFont &font, int lines)
{
    return qMax(twoLines(font), qMin(lines, kMostGroupLines) * QFontMetrics(font).height()) + 2 * padding(font);
}

GroupNameDelegate::GroupNameDelegate(const items::RewardGroupModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

void GroupNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem copy(option);
    initStyleOption(&copy, index);
    const QString name = copy.text;
    paintGround(painter, copy);
    painter->save();
    const QRect whole = firstLine(copy);
    const QRect line = paintCount(*painter, copy, whole, index.row());
    // The first row is about all of them.
    painter->setFont(index.row() == 0 ? textFont(TextRole::Strong, copy.font) : copy.font);
    painter->setPen(copy.palette.color(QPalette::Text));
    const int flags =
        int(QStyle::visualAlignment(copy.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine;
    const QFontMetrics metrics = painter->fontMetrics();
    // In a narrow list the title says of what, rather than that half of a word is left of it.
    const bool isShort = index.row() == 0 && metrics.horizontalAdvance(name) > line.width();
    const QString shown = isShort ? items::RewardGroupModel::shortAllText() : name;
    paint::write(painter, line, flags, metrics.elidedText(shown, Qt::ElideRight, line.width()));
    paintCaption(*painter, copy, whole.translated(0, whole.height()), index.row());
    painter->restore();
}

QRect GroupNameDelegate::paintCount(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, int row) const
{
    const QString count = formatCount(m_model.counts(row).rewards);
    const QFont small = textFont(TextRole::Caption, option.font);
    const QFontMetrics metrics(small);
    const int height = metrics.height() + scaled(2);
    const int width = qMax(height, metrics.horizontalAdvance(count) + 2 * (space(Space::Small) - 1));
    const QRect ground(line.right() - width + 1, line.center().y() - height / 2, width, height);
    const QRect place = QStyle::visualRect(option.direction, line, ground);
    paint::box(&painter, place, color(Token::Raised), {}, height / 2);
    painter.setFont(small);
    painter.setPen(color(Token::Muted));
    paint::write(&painter, place, Qt::AlignCenter, count);
    return QStyle::visualRect(option.direction, line, line.adjusted(0, 0, -width - space(Space::Small), 0));
}

/// One sentence in two colours: its parts follow each other as the language is read, at the side of the layout.
void GroupNameDelegate::paintCaption(
    QPainter &painter, const QStyleOptionViewItem &option, const QRect &line, int row) const
{
    const items::RewardGroups::Counts counts = m_model.counts(row);
    painter.setFont(textFont(TextRole::Caption, option.font));
    const QFontMetrics metrics = painter.fontMetrics();
    const QString ready = items::RewardGroupModel::readyText(counts.ready);
    const QString blocked = items::RewardGroupModel::blockedText(counts.blocked);
    const QString between = ready.isEmpty() || blocked.isEmpty() ? QString() : QStringLiteral(" · ");
    const auto widthOf = [&metrics](const QString &text) { return metrics.horizontalAdvance(text); };
    // What is blocked is said first where there is no room for both: it asks for something.
    const QString first = blocked.isEmpty() || widthOf(ready + between) + widthOf(blocked) <= line.width()
        ? QString(ready + between)
        : QString();
    const int whole = std::min(line.width(), widthOf(first) + widthOf(blocked) + 1);
    const QRect place = QStyle::visualRect(option.direction, line, QRect(line.x(), line.y(), whole, metrics.height()));
    const auto say = [&](const QString &text, Token ink, int from) {
        const QRect part(place.x() + from, place.y(), place.width() - from, place.height());
        painter.setPen(color(ink));
        paint::write(&painter, QStyle::visualRect(paint::readingDirection(), place, part),
            int(QStyle::visualAlignment(paint::readingDirection(), Qt::AlignLeft)) | Qt::TextSingleLine,
            metrics.elidedText(text, Qt::ElideRight, part.width()));
    };
    say(first, Token::Muted, 0);
    say(blocked, Token::Warning, widthOf(first));
}

/// Never too long for its cell: what is cut is in the tooltip of the whole group.
QSize GroupNameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, groupRowHeight(option.font, 2)};
}

bool GroupNameDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(
        event->globalPos(), tipText(m_model.sentences(index.row()).join(QLatin1Char('\n'))), view->viewport());
    return true;
}

QString GroupNameDelegate::cellText(const QModelIndex &index) const
{
    return m_model.sentences(index.row()).join(QStringLiteral(" · "));
}

QString GroupNameDelegate::cellCaption(const QModelIndex &index) const
{
    return index.data(items::CaptionRole).toString();
}

GroupTotalDelegate::GroupTotalDelegate(const items::RewardGroupModel &model, Text text, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_text(std::move(text))
{
}

void GroupTotalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem copy(option);
    initStyleOption(&copy, index);
    paintGround(painter, copy);
    const std::vector<items::ShownTotal> totals = m_model.totals(index.row());
    const std::size_t shown = totals.size() > kMostGroupLines ? kMostGroupLines - 1 : totals.size();
    QRect line = firstLine(copy);
    const Qt::Alignment right = QStyle::visualAlignment(copy.direction, Qt::AlignRight) | Qt::AlignVCenter;
    painter->save();
    painter->setFont(index.row() == 0 ? textFont(TextRole::Strong, copy.font) : copy.font);
    for (std::size_t i = 0; i < shown; ++i) {
        const items::ShownTotal &total = totals[i];
        const QColor text = copy.palette.color(QPalette::Text);
        painter->setPen(total.amount.minor < 0 ? color(Token::Negative) : text);
        drawTabular(painter, line, right, m_text(total));
        line.translate(0, line.height());
    }
    painter->setPen(color(Token::Muted));
    if (totals.empty())
        drawTabular(painter, line, right, QStringLiteral("\u2014"));
    else if (shown < totals.size())
        drawTabular(painter, line, right,
            tr("+ %Ln currencies", "further amounts of a group", static_cast<int>(totals.size() - shown)));
    painter->restore();
}

QSize GroupTotalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, groupRowHeight(option.font, 2)};
}

bool GroupTotalDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines;
    for (const items::ShownTotal &total : m_model.totals(index.row()))
        lines += m_text(total);
    if (!lines.isEmpty())
        QToolTip::showText(event->globalPos(), tipText(lines.join(QLatin1Char('\n'))), view->viewport());
    return true;
}

QString GroupTotalDelegate::cellText(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

} // namespace rd::views
