// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/paint.h"

#include "views/theme/iconset.h"

#include <QWidget>

namespace rd::views::paint {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool wants(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

/// Ground of something that can be touched: deeper under the pointer, deeper still when pressed.
QColor touched(const QStyleOption &option, const QColor &ground, const QColor &towards)
{
    if (!has(option, QStyle::State_Enabled))
        return ground;
    if (has(option, QStyle::State_Sunken))
        return mix(ground, towards, 0.16);
    return has(option, QStyle::State_MouseOver) ? mix(ground, towards, 0.08) : ground;
}

QColor fadedText()
{
    return mix(color(Token::Surface), color(Token::Muted), 0.7);
}

} // namespace

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, int radius, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (line.isValid()) {
        painter->setPen(QPen(line, width));
        const double half = width / 2;
        painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius - half, radius - half);
    } else {
        painter->setPen(Qt::NoPen);
        painter->drawRoundedRect(rect, radius, radius);
    }
    painter->restore();
}

void focusRing(QPainter *painter, const QRect &rect, int radius)
{
    box(painter, rect, {}, color(Token::Accent), radius, 2.0);
}

void bottomLine(QPainter *painter, const QRect &rect, const QColor &line)
{
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
}

void button(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focused = has(option, QStyle::State_HasFocus);
    const int radius = cornerRadius();
    if (wants(widget, "rdPrimary") && enabled) {
        box(painter, option.rect, touched(option, color(Token::Accent), color(Token::Text)), {}, radius);
        if (focused)
            box(painter, option.rect.adjusted(2, 2, -2, -2), {}, color(Token::OnAccent), radius - 2, 1.5);
        return;
    }
    const bool quiet = wants(widget, "rdQuiet") || option.features.testFlag(QStyleOptionButton::Flat);
    const bool active = enabled && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (!quiet || active || has(option, QStyle::State_On)) {
        QColor ground = enabled ? color(Token::Surface) : color(Token::Window);
        if (has(option, QStyle::State_On))
            ground = color(Token::AccentSoft);
        box(painter, option.rect, touched(option, quiet ? color(Token::Raised) : ground, color(Token::Text)),
            quiet ? QColor() : mix(color(Token::Line), color(Token::Muted), enabled ? 0.15 : 0.0), radius);
    }
    if (focused)
        focusRing(painter, option.rect, radius);
}

void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool primary = wants(widget, "rdPrimary") && enabled;
    QColor ink = color(Token::Text);
    if (!enabled)
        ink = fadedText();
    else if (primary)
        ink = color(Token::OnAccent);
    else if (wants(widget, "rdDanger"))
        ink = color(Token::Negative);
    else if (has(option, QStyle::State_On) || wants(widget, "rdLink"))
        ink = color(Token::Accent);

    QRect rect = option.rect;
    const bool menu = option.features.testFlag(QStyleOptionButton::HasMenu);
    if (menu) {
        const int edge = scaled(12);
        const QRect arrow(rect.right() - edge - space(Space::Small), rect.center().y() - edge / 2, edge, edge);
        Icons::paint(painter, QStyle::visualRect(option.direction, option.rect, arrow), Icon::ChevronDown, ink);
        rect = QStyle::visualRect(option.direction, option.rect, rect.adjusted(0, 0, -edge - space(Space::Tight), 0));
    }
    const int gap = option.text.isEmpty() || option.icon.isNull() ? 0 : space(Space::Small) - 1;
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width();
    // A button that had to become narrower than its words shortens them.
    const bool isBare = option.text.isEmpty() || wants(widget, "rdLink");
    const int edges = isBare ? 0 : 2 * space(Space::Small);
    const QString words = option.fontMetrics.elidedText(
        option.text, Qt::ElideRight, std::max(0, rect.width() - iconWidth - gap - edges), Qt::TextShowMnemonic);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, words).width();
    int x = rect.x() + std::max(0, (rect.width() - iconWidth - gap - textWidth) / 2);
    if (wants(widget, "rdStart"))
        x = rect.x() + space(Space::Medium);
    if (iconWidth > 0) {
        const QRect place(x, rect.center().y() - option.iconSize.height() / 2, iconWidth, option.iconSize.height());
        const bool danger = wants(widget, "rdDanger") && enabled;
        auto mode = QIcon::Normal;
        if (!enabled)
            mode = QIcon::Disabled;
        else if (danger)
            mode = QIcon::Active;
        else if (primary || has(option, QStyle::State_On))
            mode = QIcon::Selected;
        option.icon.paint(painter, QStyle::visualRect(option.direction, rect, place), Qt::AlignCenter, mode,
            primary || danger ? QIcon::On : QIcon::Off);
    }
    painter->setPen(ink);
    const QRect text(
        x + iconWidth + gap, rect.y(), std::min(textWidth + 2, rect.right() - x - iconWidth - gap), rect.height());
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
        | (has(option, QStyle::State_KeyboardFocusChange) || !widget ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    write(painter, QStyle::visualRect(option.direction, rect, text), flags, words);
}

void toolPanel(QPainter *painter, const QStyleOption &option, const QWidget *widget)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool framed = wants(widget, "rdFramed");
    const int radius = cornerRadius();
    const bool active = enabled && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (on)
        box(painter, option.rect, color(Token::AccentSoft), {}, radius);
    else if (framed)
        box(painter, option.rect, touched(option, color(Token::Surface), color(Token::Text)),
            mix(color(Token::Line), color(Token::Muted), 0.15), radius);
    else if (active)
        box(painter, option.rect, touched(option, color(Token::Window), color(Token::Text)), {}, radius);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, radius);
}

void toolLabel(QPainter *painter, const QStyleOptionToolButton &option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const int edge = option.iconSize.width();
    const QRect rect = option.rect.adjusted(space(Space::Small), 0, -space(Space::Small), 0);
    const QRect mark(rect.x(), rect.center().y() - edge / 2, edge, edge);
    option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, mark), Qt::AlignCenter,
        !enabled                            ? QIcon::Disabled
            : has(option, QStyle::State_On) ? QIcon::Selected
                                            : QIcon::Normal);
    const QRect words = rect.adjusted(edge + space(Space::Tight) + 2, 0, 0, 0);
    painter->setFont(option.font);
    painter->setPen(!enabled ? fadedText() : has(option, QStyle::State_On) ? color(Token::Accent) : color(Token::Text));
    write(painter, QStyle::visualRect(option.direction, option.rect, words),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter | Qt::TextSingleLine
            | Qt::TextShowMnemonic,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, words.width() + 2, Qt::TextShowMnemonic));
}

void fieldPanel(QPainter *painter, const QStyleOption &option, bool focused)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor ground =
        enabled && !has(option, QStyle::State_ReadOnly) ? color(Token::Surface) : color(Token::Window);
    QColor line = mix(color(Token::Line), color(Token::Muted), enabled ? 0.25 : 0.0);
    if (enabled && has(option, QStyle::State_MouseOver))
        line = mix(color(Token::Line), color(Token::Muted), 0.6);
    box(painter, option.rect, ground, focused ? color(Token::Accent) : line, cornerRadius(), focused ? 2.0 : 1.0);
}

void indicator(QPainter *painter, const QStyleOption &option, bool round)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool set = has(option, QStyle::State_On) || partly;
    const int edge = std::min(option.rect.width(), option.rect.height());
    const QRect rect(option.rect.x() + (option.rect.width() - edge) / 2,
        option.rect.y() + (option.rect.height() - edge) / 2, edge, edge);
    const int radius = round ? edge / 2 : scaled(4);
    const QColor fill = !enabled ? mix(color(Token::Window), color(Token::Muted), set ? 0.5 : 0.0)
        : set                    ? color(Token::Accent)
                                 : color(Token::Surface);
    box(painter, rect, touched(option, fill, color(Token::Text)),
        set ? QColor() : mix(color(Token::Line), color(Token::Muted), enabled ? 0.6 : 0.2), radius, 1.25);
    if (!set)
        return;
    const QColor ink = enabled ? color(Token::OnAccent) : color(Token::Surface);
    if (round)
        box(painter, rect.adjusted(edge * 5 / 16, edge * 5 / 16, -edge * 5 / 16, -edge * 5 / 16), ink, {}, edge);
    else if (partly)
        painter->fillRect(QRect(rect.x() + edge / 4, rect.center().y(), edge - edge / 2, 2), ink);
    else
        Icons::paint(painter, rect.adjusted(1, 1, -1, -1), Icon::Check, ink);
}

void comboBox(QPainter *painter, const QStyleOptionComboBox &option)
{
    if (option.frame)
        fieldPanel(painter, option, has(option, QStyle::State_HasFocus));
    const int edge = scaled(14);
    const QRect arrow(
        option.rect.right() - edge - space(Space::Small), option.rect.center().y() - edge / 2 + 1, edge, edge);
    Icons::paint(painter, QStyle::visualRect(option.direction, option.rect, arrow), Icon::ChevronDown,
        has(option, QStyle::State_Enabled) ? color(Token::Muted) : fadedText());
}

void spinBox(QPainter *painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    if (option.frame)
        fieldPanel(painter, option, has(option, QStyle::State_HasFocus));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto part = [&](QStyle::SubControl control, Icon icon, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect rect =
            widget ? widget->style()->subControlRect(QStyle::CC_SpinBox, &option, control, widget) : QRect();
        const bool usable = has(option, QStyle::State_Enabled) && option.stepEnabled.testFlag(step);
        const bool pressed = has(option, QStyle::State_Sunken) && option.activeSubControls == control;
        Icons::paint(painter, rect.adjusted(1, 0, -1, 0), icon,
            !usable       ? mix(color(Token::Surface), color(Token::Muted), 0.4)
                : pressed ? color(Token::Accent)
                          : color(Token::Muted));
    };
    part(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    part(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &handle)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const bool upright = option.orientation == Qt::Vertical;
    const int thickness = active ? scaled(8) : scaled(6);
    const QRect bar = upright
        ? QRect(handle.x() + (handle.width() - thickness) / 2, handle.y() + 2, thickness, handle.height() - 4)
        : QRect(handle.x() + 2, handle.y() + (handle.height() - thickness) / 2, handle.width() - 4, thickness);
    box(painter, bar, mix(color(Token::Line), color(Token::Muted), active ? 0.6 : 0.25), {}, thickness / 2);
}

void slider(QPainter *painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const int thickness = scaled(4);
    const bool level = option.orientation == Qt::Horizontal;
    const QRect track = level ? QRect(groove.x(), groove.center().y() - thickness / 2, groove.width(), thickness)
                              : QRect(groove.center().x() - thickness / 2, groove.y(), thickness, groove.height());
    box(painter, track, color(Token::Line), {}, thickness / 2);
    const int edge = std::min(handle.width(), handle.height());
    QRect knob(0, 0, edge, edge);
    knob.moveCenter(handle.center());
    box(painter, knob, color(Token::Surface),
        has(option, QStyle::State_Enabled) ? color(Token::Accent) : color(Token::Line), edge / 2,
        has(option, QStyle::State_HasFocus) ? 4.0 : 2.0);
}

} // namespace rd::views::paint
