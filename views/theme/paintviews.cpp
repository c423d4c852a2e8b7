// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/paint.h"

#include "views/theme/iconset.h"

#include <QAbstractItemView>
#include <QWidget>

namespace rd::views::paint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QColor fadedText()
{
    return mix(color(Token::Surface), color(Token::Muted), 0.7);
}

} // namespace

void headerSection(QPainter *painter, const QStyleOptionHeader &option)
{
    const bool active = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(option.rect, active ? color(Token::Raised) : color(Token::Surface));
    if (option.orientation == Qt::Horizontal)
        bottomLine(painter, option.rect, color(Token::Line));
}

void headerLabel(QPainter *painter, const QStyleOptionHeader &option)
{
    painter->save();
    QFont font = painter->font();
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool right = option.textAlignment & Qt::AlignRight;
    const int edge = scaled(12);
    const int room = sorted ? edge + scaled(4) : 0;
    QRect rect = option.rect;
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, rect.width() - room);
    if (sorted) {
        // The arrow stands at the inner side, so that right-aligned titles stay above their figures.
        const int width = metrics.horizontalAdvance(text);
        const int x = right ? rect.right() + 1 - width - room : rect.x() + width + scaled(4);
        const QRect arrow(x, rect.center().y() - edge / 2, edge, edge);
        // Qt names the arrow after where it points from: "SortDown" is ascending.
        Icons::paint(painter, QStyle::visualRect(option.direction, rect, arrow),
            option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown,
            color(Token::Accent));
    }
    painter->setPen(sorted ? color(Token::Text) : color(Token::Muted));
    const auto flags = QStyle::visualAlignment(option.direction, option.textAlignment & Qt::AlignHorizontal_Mask);
    write(painter, rect, int(flags) | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->restore();
}

void itemRow(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget)
{
    const bool selected = has(option, QStyle::State_Selected);
    const bool hovered = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (selected)
        painter->fillRect(option.rect, color(Token::AccentSoft));
    else if (hovered)
        painter->fillRect(option.rect, mix(color(Token::Surface), color(Token::Raised), 0.6));
    if (widget && widget->property("rdLined").toBool())
        bottomLine(painter, option.rect, mix(color(Token::Surface), color(Token::Line), selected ? 0.9 : 0.55));
}

void tabShape(QPainter *painter, const QStyleOptionTab &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    const int thickness = scaled(2);
    if (has(option, QStyle::State_MouseOver) && !selected && has(option, QStyle::State_Enabled))
        box(painter, option.rect.adjusted(1, 3, -1, -4), color(Token::Raised), {}, cornerRadius());
    if (selected)
        painter->fillRect(QRect(option.rect.x() + space(Space::Small), option.rect.bottom() - thickness + 1,
                              option.rect.width() - 2 * space(Space::Small), thickness),
            color(Token::Accent));
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect.adjusted(1, 3, -1, -4), cornerRadius());
}

void tabLabel(QPainter *painter, const QStyleOptionTab &option)
{
    const bool selected = has(option, QStyle::State_Selected);
    const bool enabled = has(option, QStyle::State_Enabled);
    painter->save();
    QFont font = painter->font();
    if (selected)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(!enabled ? fadedText() : selected ? color(Token::Text) : color(Token::Muted));
    QRect rect = option.rect;
    if (!option.icon.isNull()) {
        const int edge = option.iconSize.isValid() ? option.iconSize.width() : smallIcon();
        const QRect place(rect.x() + space(Space::Small), rect.center().y() - edge / 2, edge, edge);
        option.icon.paint(painter, QStyle::visualRect(option.direction, rect, place), Qt::AlignCenter,
            !enabled       ? QIcon::Disabled
                : selected ? QIcon::Selected
                           : QIcon::Normal);
        rect = QStyle::visualRect(option.direction, rect, rect.adjusted(edge + space(Space::Small), 0, 0, 0));
    }
    write(painter, rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
    painter->restore();
}

void menuItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool selected = has(option, QStyle::State_Selected) && enabled;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        if (option.text.isEmpty()) {
            painter->fillRect(
                QRect(option.rect.x() + space(Space::Small), y, option.rect.width() - 2 * space(Space::Small), 1),
                color(Token::Line));
            return;
        }
        painter->setFont(textFont(TextRole::Caption, option.font));
        painter->setPen(color(Token::Muted));
        write(painter, option.rect.adjusted(space(Space::Medium), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
            option.text);
        return;
    }
    if (selected)
        box(painter, option.rect.adjusted(space(Space::Tight), 0, -space(Space::Tight), 0), color(Token::AccentSoft),
            {}, scaled(4));
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const int edge = smallIcon();
    const int left = option.rect.x() + space(Space::Medium);
    const QRect mark(left, option.rect.center().y() - edge / 2, edge, edge);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        Icons::paint(painter, mirrored(mark), Icon::Check, enabled ? color(Token::Accent) : fadedText());
    else if (!option.icon.isNull())
        option.icon.paint(painter, mirrored(mark), Qt::AlignCenter,
            !enabled       ? QIcon::Disabled
                : selected ? QIcon::Selected
                           : QIcon::Normal);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QString text = tab < 0 ? option.text : option.text.left(tab);
    const QRect words(left + edge + space(Space::Small), option.rect.y(), option.rect.width(), option.rect.height());
    painter->save();
    painter->setFont(option.font);
    painter->setPen(enabled ? color(Token::Text) : fadedText());
    write(painter, mirrored(words), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextShowMnemonic, text);
    const QRect end = option.rect.adjusted(0, 0, -space(Space::Large), 0);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(end.right() - scaled(12) + space(Space::Tight), option.rect.center().y() - scaled(6),
            scaled(12), scaled(12));
        Icons::paint(painter, mirrored(arrow), Icon::ChevronRight, color(Token::Muted), option.direction);
    } else if (tab >= 0) {
        painter->setPen(enabled ? color(Token::Muted) : fadedText());
        write(painter, mirrored(end), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    painter->restore();
}

void menuBarItem(QPainter *painter, const QStyleOptionMenuItem &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    painter->fillRect(option.rect, color(Token::Window));
    if (enabled && (option.state & (QStyle::State_Selected | QStyle::State_Sunken)))
        box(painter, option.rect.adjusted(1, 2, -1, -2), color(Token::AccentSoft), {}, scaled(4));
    painter->setPen(enabled ? color(Token::Text) : fadedText());
    write(painter, option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextShowMnemonic, option.text);
}

void progressGroove(QPainter *painter, const QRect &rect)
{
    const int thickness = scaled(6);
    const QRect bar(rect.x(), rect.center().y() - thickness / 2, rect.width(), thickness);
    box(painter, bar, mix(color(Token::Raised), color(Token::Line), 0.7), {}, thickness / 2);
}

void progressContents(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const int thickness = scaled(6);
    QRect bar(option.rect.x(), option.rect.center().y() - thickness / 2, option.rect.width(), thickness);
    const qint64 span = qint64(option.maximum) - option.minimum;
    if (span <= 0) {
        // Unknown length: a quiet middle piece. Nothing moves on its own.
        bar.adjust(bar.width() / 3, 0, -bar.width() / 3, 0);
    } else {
        const double share = std::clamp(double(qint64(option.progress) - option.minimum) / double(span), 0.0, 1.0);
        const int width = static_cast<int>(bar.width() * share);
        if (width <= 0)
            return;
        QRect part(bar.x(), bar.y(), std::max(thickness, width), thickness);
        bar = QStyle::visualRect(option.direction, bar, part);
    }
    box(painter, bar, color(Token::Accent), {}, thickness / 2);
}

void progressLabel(QPainter *painter, const QStyleOptionProgressBar &option)
{
    if (!option.textVisible)
        return;
    painter->setPen(color(Token::Muted));
    write(painter, option.rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, option.text);
}

} // namespace rd::views::paint
