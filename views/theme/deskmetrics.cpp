// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of DeskStyle: metrics, hints, sizes and places.
#include "views/theme/deskstyle.h"

#include "views/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLineEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace rd::views {

namespace {

bool isInCombo(const QWidget *widget)
{
    for (const QWidget *w = widget; w; w = w->parentWidget()) {
        if (w->inherits("QComboBoxPrivateContainer"))
            return true;
    }
    return false;
}

Density densityOf(const QWidget *widget)
{
    return widget && widget->property("rdCompact").toBool() ? Density::Compact : Density::Normal;
}

QFontMetrics metricsOf(const QStyleOption *option, const QWidget *widget)
{
    return option ? option->fontMetrics : widget ? widget->fontMetrics() : QFontMetrics(textFont(TextRole::Body));
}

} // namespace

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit *>(widget))
            return scaled(4);
        if (widget && widget->inherits("QComboBoxPrivateContainer"))
            return 1;
        // Wide enough for the square viewport to stay inside the rounded frame.
        return qobject_cast<const QAbstractScrollArea *>(widget) ? scaled(3) : 1;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 2;
    case PM_ButtonMargin:
        return space(Space::Large);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_MenuButtonIndicator:
        return scaled(18);
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_ScrollBarSliderMin:
        return scaled(28);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return smallIcon();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space(Space::Small);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space(Space::Medium);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
        return smallIcon();
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize:
        return scaled(32);
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin:
        return space(Space::Small);
    case PM_HeaderDefaultSectionSizeVertical:
        return rowHeight(metricsOf(option, widget), densityOf(widget));
    case PM_HeaderGripMargin:
        return space(Space::Tight);
    case PM_MenuHMargin:
        return 0;
    case PM_MenuVMargin:
        return space(Space::Tight);
    case PM_MenuPanelWidth:
    case PM_ToolBarFrameWidth:
        return 1;
    case PM_MenuBarItemSpacing:
        return 0;
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return space(Space::Small);
    case PM_TabBarTabHSpace:
        return 2 * space(Space::Large);
    case PM_TabBarTabVSpace:
        return space(Space::Large);
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_SplitterWidth:
        return space(Space::Small) - 1;
    case PM_TreeViewIndentation:
        return scaled(20);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Header_ArrowAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return int(color(Token::Line).rgb());
    case SH_ItemView_ShowDecorationSelected:
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_UnderlineShortcut:
        return hint == SH_UnderlineShortcut ? 1 : 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_FormLayoutLabelAlignment:
        return Qt::AlignLeft | Qt::AlignVCenter;
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // expanding fields grow
    case SH_ScrollBar_Transient:
        return 0;
    case SH_TabBar_Alignment:
        return Qt::AlignLeft;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize DeskStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QFontMetrics metrics = metricsOf(option, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        // A link stands among texts and begins where they do.
        if (widget && widget->property("rdLink").toBool())
            return {size.width() + 2 * space(Space::Tight), std::max(controlHeight(metrics), size.height())};
        int width = size.width() + 2 * space(Space::Medium);
        if (button && button->features.testFlag(QStyleOptionButton::HasMenu))
            width += space(Space::Small);
        if (button && !button->icon.isNull())
            width += space(Space::Tight);
        const bool wordless = button && button->text.isEmpty();
        const int height = controlHeight(metrics);
        return {wordless ? height : std::max(width, scaled(72)), std::max(height, size.height())};
    }
    case CT_ToolButton: {
        const int edge = std::max(size.height() + space(Space::Small), controlHeight(metrics));
        const auto *button = qobject_cast<const QToolButton *>(widget);
        const bool wordless = button && button->toolButtonStyle() == Qt::ToolButtonIconOnly;
        return {wordless ? std::max(edge, size.width()) : size.width() + space(Space::Large), edge};
    }
    case CT_SpinBox:
        return {size.width() + scaled(20) + 2 * space(Space::Small), std::max(controlHeight(metrics), size.height())};
    case CT_LineEdit: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(controlHeight(metrics), size.height())};
    }
    case CT_ComboBox:
        return {size.width() + scaled(14) + 2 * space(Space::Medium),
            std::max(controlHeight(metrics), size.height() + scaled(6))};
    case CT_ItemViewItem: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        base.setHeight(std::max(base.height(), rowHeight(metrics, densityOf(widget))));
        if (isInCombo(widget))
            base.rwidth() += space(Space::Large);
        return base;
    }
    case CT_HeaderSection: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        base.setHeight(std::max(base.height(), rowHeight(metrics)));
        base.rwidth() += space(Space::Large);
        return base;
    }
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {size.width(), item->text.isEmpty() ? scaled(9) : rowHeight(metrics, Density::Compact)};
        int width = size.width() + smallIcon() + space(Space::Medium) + space(Space::Small) + space(Space::Page);
        if (item && item->text.contains(QLatin1Char('\t')))
            width += item->reservedShortcutWidth + space(Space::Page);
        return {width, std::max(size.height(), static_cast<int>(metrics.height() * 1.8))};
    }
    case CT_MenuBarItem:
        return {size.width() + space(Space::Large), static_cast<int>(metrics.height() * 1.8)};
    case CT_ProgressBar:
        return {size.width(), std::max(size.height(), metrics.height())};
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove || element == SE_ProgressBarLabel) {
        const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        const int words = bar && bar->textVisible
            ? std::max(option->fontMetrics.horizontalAdvance(QStringLiteral("100%")),
                  option->fontMetrics.horizontalAdvance(bar->text))
                + space(Space::Small)
            : 0;
        const QRect rect = element == SE_ProgressBarLabel
            ? QRect(option->rect.right() - words + 1, option->rect.y(), words, option->rect.height())
            : option->rect.adjusted(0, 0, -words, 0);
        return visualRect(option->direction, option->rect, rect);
    }
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const int side = frame && frame->lineWidth > 0 ? space(Space::Small) - 2 : 0;
        return option->rect.adjusted(side, 0, -side, 0);
    }
    if (element == SE_HeaderLabel) {
        const int side = pixelMetric(PM_HeaderMargin, option, widget);
        return option->rect.adjusted(side, 0, -side, 0);
    }
    if (element == SE_ItemViewItemFocusRect)
        return option->rect.adjusted(1, 1, -1, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect DeskStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        // No arrow buttons: the whole length is the groove.
        const bool level = bar->orientation == Qt::Horizontal;
        const int length = level ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0)
            slider = std::clamp(static_cast<int>(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                std::min(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto along = [&](int from, int size) {
            const QRect rect =
                level ? QRect(from, 0, size, bar->rect.height()) : QRect(0, from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, slider);
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + slider, length - start - slider);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect rect = option->rect.adjusted(space(Space::Small), 2, -scaled(14) - space(Space::Medium), -2);
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : scaled(20);
        const QRect r = option->rect;
        QRect rect = r;
        switch (part) {
        case SC_SpinBoxUp:
            rect = QRect(r.right() - buttons + 1, r.y() + 2, buttons - 3, r.height() / 2 - 2);
            break;
        case SC_SpinBoxDown:
            rect = QRect(r.right() - buttons + 1, r.y() + r.height() / 2, buttons - 3, r.height() / 2 - 2);
            break;
        case SC_SpinBoxEditField:
            rect = r.adjusted(space(Space::Tight), 2, -buttons - 1, -2);
            break;
        default:
            break;
        }
        return visualRect(option->direction, r, rect);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace rd::views
