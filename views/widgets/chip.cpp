// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/chip.h"

#include "views/theme/paint.h"
#include "views/widgets/safetext.h"

#include <QKeyEvent>
#include <QPainter>

namespace rd::views {

namespace {

QFont chipFont(const QFont &base)
{
    QFont font = textFont(TextRole::Caption, base);
    font.setWeight(QFont::Medium);
    return font;
}

int chipHeight(const QFontMetrics &metrics)
{
    return metrics.height() + scaled(6);
}

int chipIcon()
{
    return scaled(12);
}

} // namespace

QSize chipSize(const ChipContent &content, const QFont &font)
{
    const QFontMetrics metrics(chipFont(font));
    return {metrics.horizontalAdvance(content.text) + chipIcon() + scaled(4) + 2 * space(Space::Small),
        chipHeight(metrics)};
}

void paintChip(
    QPainter *painter, const QRect &rect, const ChipContent &content, const QFont &font, Qt::LayoutDirection direction)
{
    const QSize wanted = chipSize(content, font);
    const QSize size(std::min(wanted.width(), rect.width()), wanted.height());
    if (size.width() < chipIcon() + space(Space::Small))
        return;
    const QRect chip = QStyle::visualRect(
        direction, rect, QRect(rect.x(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height()));
    const ToneColors tone = toneColors(content.look.tone);
    paint::box(painter, chip, tone.soft, {}, size.height() / 2);
    const int edge = chipIcon();
    const QRect mark(chip.x() + space(Space::Small) - 1, chip.y() + (chip.height() - edge) / 2, edge, edge);
    Icons::paint(painter, QStyle::visualRect(direction, chip, mark), content.look.icon, tone.ink);
    const QRect words = chip.adjusted(space(Space::Small) + edge + scaled(3), 0, -space(Space::Small), 0);
    painter->save();
    painter->setFont(chipFont(font));
    painter->setPen(tone.ink);
    paint::write(painter, QStyle::visualRect(direction, chip, words),
        Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(content.text, Qt::ElideRight, words.width() + 1));
    painter->restore();
}

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StateBadge::StateBadge(const ChipContent &content, QWidget *parent) : StateBadge(parent)
{
    setContent(content);
}

void StateBadge::setContent(const ChipContent &content)
{
    m_content = content;
    setAccessibleName(content.text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return chipSize(m_content, font());
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_content, font(), layoutDirection());
}

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(plainMnemonic(text));
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setCheckable(!removable);
    setAccessibleDescription(removable ? tr("Press to remove this filter") : QString());
    updateGeometry();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int mark = m_removable || isChecked() ? chipIcon() + scaled(4) : 0;
    return {
        metrics.horizontalAdvance(accessibleName()) + mark + 2 * space(Space::Medium), metrics.height() + scaled(10)};
}

void Chip::nextCheckState()
{
    if (m_removable) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::nextCheckState();
    updateGeometry();
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removed();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool on = isChecked() || m_removable;
    QColor ground = on ? color(Token::AccentSoft) : color(Token::Surface);
    if (underMouse() && isEnabled())
        ground = mix(ground, color(Token::Text), 0.06);
    paint::box(&painter, rect(), ground,
        on ? color(Token::AccentSoft) : mix(color(Token::Line), color(Token::Muted), 0.15), height() / 2);
    const QColor ink = on ? color(Token::Accent) : isEnabled() ? color(Token::Text) : color(Token::Muted);
    QRect words = rect().adjusted(space(Space::Medium), 0, -space(Space::Medium), 0);
    const int edge = chipIcon();
    if (m_removable) {
        const QRect mark(words.right() - edge + 1, words.center().y() - edge / 2, edge, edge);
        Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), Icon::Cross, ink);
        words.adjust(0, 0, -edge - scaled(4), 0);
    } else if (isChecked()) {
        const QRect mark(words.x(), words.center().y() - edge / 2, edge, edge);
        Icons::paint(&painter, QStyle::visualRect(layoutDirection(), rect(), mark), Icon::Check, ink);
        words.adjust(edge + scaled(4), 0, 0, 0);
    }
    painter.setPen(ink);
    paint::write(&painter, QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignCenter | Qt::TextSingleLine,
        accessibleName());
    if (hasFocus())
        paint::focusRing(&painter, rect(), height() / 2);
}

} // namespace rd::views
