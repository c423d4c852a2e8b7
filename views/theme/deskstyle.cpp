// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/deskstyle.h"

#include "views/theme/iconset.h"
#include "views/theme/layoutside.h"
#include "views/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

bool hasFocusWithin(const QWidget *widget)
{
    return widget && (widget->hasFocus() || (widget->focusProxy() && widget->focusProxy()->hasFocus()));
}

bool isGround(const QWidget *widget)
{
    return widget && widget->property("rdGround").toBool();
}

/// Short dates of some languages have two digits for the year: beside a day and a month nobody can tell which is which.
void writeYearsOut(QDateEdit &day)
{
    static const QRegularExpression twoDigits(u"(?<!y)yy(?!y)"_s);
    const QString usual = day.displayFormat();
    const QString written = QString(usual).replace(twoDigits, u"yyyy"_s);
    if (written != usual)
        day.setDisplayFormat(written);
}

} // namespace

DeskStyle::DeskStyle() : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"referraldesk"_s);
}

void DeskStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractSpinBox *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QHeaderView *>(widget))
        widget->setAttribute(Qt::WA_Hover, true);
    if (auto *day = qobject_cast<QDateEdit *>(widget))
        writeYearsOut(*day);
}

void DeskStyle::unpolish(QWidget *widget)
{
    QProxyStyle::unpolish(widget);
}

void DeskStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::button(painter, *button, widget);
        break;
    case PE_PanelButtonTool:
        return paint::toolPanel(painter, *option, widget);
    case PE_PanelLineEdit: {
        // Spin boxes and combo boxes draw the field around their inner editor themselves.
        const bool inner = widget
            && (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget())
                || qobject_cast<const QComboBox *>(widget->parentWidget()));
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!inner && frame && frame->lineWidth > 0)
            paint::fieldPanel(painter, *option, option->state.testFlag(State_HasFocus));
        return;
    }
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paint::indicator(painter, *option, false);
    case PE_IndicatorRadioButton:
        return paint::indicator(painter, *option, true);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget)) {
            paint::box(painter, option->rect, {}, color(Token::Accent), scaled(3), 1.5);
            return;
        }
        return paint::focusRing(painter, option->rect, scaled(4));
    case PE_Frame:
        if (isGround(widget))
            return;
        return paint::box(painter, option->rect, color(Token::Surface),
            hasFocusWithin(widget) ? color(Token::Accent) : color(Token::Line), cornerRadius(),
            hasFocusWithin(widget) ? 2.0 : 1.0);
    case PE_FrameMenu:
    case PE_PanelMenu:
        painter->fillRect(option->rect, color(Token::Surface));
        painter->setPen(color(Token::Line));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, color(Token::Raised));
        painter->setPen(mix(color(Token::Line), color(Token::Muted), 0.3));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameTabBarBase:
        return paint::bottomLine(painter, option->rect, color(Token::Line));
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paint::itemRow(painter, *item, widget);
        return;
    case PE_FrameTabWidget:
        return painter->fillRect(
            QRect(option->rect.x(), option->rect.y(), option->rect.width(), 1), color(Token::Line));
    case PE_PanelScrollAreaCorner:
    case PE_FrameGroupBox:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameWindow:
        return;
    case PE_PanelToolBar:
    case PE_PanelMenuBar:
        return painter->fillRect(option->rect, color(Token::Window));
    case PE_IndicatorHeaderArrow:
        return;
    case PE_IndicatorArrowDown:
        return Icons::paint(painter, option->rect, Icon::ChevronDown, color(Token::Muted));
    case PE_IndicatorArrowUp:
        return Icons::paint(painter, option->rect, Icon::ChevronUp, color(Token::Muted));
    case PE_IndicatorArrowLeft:
        return Icons::paint(painter, option->rect, Icon::ChevronLeft, color(Token::Muted));
    case PE_IndicatorArrowRight:
        return Icons::paint(painter, option->rect, Icon::ChevronRight, color(Token::Muted));
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children)) {
            const int edge = std::min(scaled(14), option->rect.width());
            QRect arrow(0, 0, edge, edge);
            arrow.moveCenter(option->rect.center());
            Icons::paint(painter, arrow, option->state.testFlag(State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
                color(Token::Muted), option->direction);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void DeskStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::button(painter, *button, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return paint::buttonLabel(painter, *button, widget);
        break;
    case CE_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            paint::button(painter, *button, widget);
            return paint::buttonLabel(painter, *button, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon && !button->icon.isNull())
            return paint::toolLabel(painter, *button);
        break;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QStyleOptionProgressBar part(*bar);
            part.rect = subElementRect(SE_ProgressBarGroove, bar, widget);
            paint::progressGroove(painter, part.rect);
            paint::progressContents(painter, part);
            part.rect = subElementRect(SE_ProgressBarLabel, bar, widget);
            return paint::progressLabel(painter, part);
        }
        break;
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            paint::headerSection(painter, *header);
            QStyleOptionHeader label(*header);
            label.rect = subElementRect(SE_HeaderLabel, option, widget);
            return paint::headerLabel(painter, label);
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerSection(painter, *header);
        painter->fillRect(option->rect, color(Token::Surface));
        return paint::bottomLine(painter, option->rect, color(Token::Line));
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return paint::headerLabel(painter, *header);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // The selection is a soft ground: text keeps its colour on it.
            QStyleOptionViewItem copy(*item);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                copy.palette.setColor(group, QPalette::HighlightedText, copy.palette.color(group, QPalette::Text));
            const auto besides = QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator;
            if (!(copy.features & besides)) { // a text alone: at the side of the layout, as the language is read
                copy.displayAlignment = QStyle::visualAlignment(copy.direction, copy.displayAlignment);
                copy.direction = paint::readingDirection();
            }
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tabShape(painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paint::tabLabel(painter, *tab);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuItem(painter, *item);
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paint::menuBarItem(painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        return painter->fillRect(option->rect, color(Token::Window));
    case CE_ProgressBarGroove:
        return paint::progressGroove(painter, option->rect);
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paint::progressContents(painter, *bar);
        break;
    case CE_ProgressBarLabel:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return paint::progressLabel(painter, *bar);
        break;
    case CE_Splitter: {
        QRect line = option->rect;
        if (option->state.testFlag(State_Horizontal))
            line = QRect(line.center().x(), line.y(), 1, line.height());
        else
            line = QRect(line.x(), line.center().y(), line.width(), 1);
        return painter->fillRect(line, color(option->state.testFlag(State_MouseOver) ? Token::Accent : Token::Line));
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine)
                return painter->fillRect(
                    QRect(frame->rect.x(), frame->rect.center().y(), frame->rect.width(), 1), color(Token::Line));
            if (frame->frameShape == QFrame::VLine)
                return painter->fillRect(
                    QRect(frame->rect.center().x(), frame->rect.y(), 1, frame->rect.height()), color(Token::Line));
            if (frame->frameShape == QFrame::StyledPanel || frame->frameShape == QFrame::Box)
                return drawPrimitive(PE_Frame, option, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DeskStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return paint::comboBox(painter, *combo);
        break;
    case CC_SpinBox:
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return paint::spinBox(painter, *spin, widget);
        break;
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            if (!qobject_cast<const QScrollBar *>(widget) || !widget->parentWidget())
                painter->fillRect(option->rect, color(Token::Window));
            return paint::scrollBar(painter, *bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget));
        }
        break;
    case CC_Slider:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return paint::slider(painter, *bar, subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                subControlRect(CC_Slider, option, SC_SliderHandle, widget));
        break;
    case CC_GroupBox:
        if (const auto *group = qstyleoption_cast<const QStyleOptionGroupBox *>(option)) {
            if (group->subControls.testFlag(SC_GroupBoxCheckBox))
                break;
            painter->save();
            painter->setFont(textFont(TextRole::Strong, painter->font()));
            painter->setPen(color(Token::Text));
            QRect words = subControlRect(CC_GroupBox, option, SC_GroupBoxLabel, widget);
            words.setWidth(words.width() + scaled(40));
            if (option->direction == Qt::RightToLeft)
                words.translate(-scaled(40), 0);
            paint::write(painter, words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, group->text);
            painter->restore();
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void DeskStyle::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled,
    const QString &text, QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(
        painter, rect, paint::readingFlags(flags, paint::layoutOf(*painter)), palette, enabled, text, role);
}

QIcon DeskStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TabCloseButton:
    case SP_TitleBarCloseButton:
        return Icons::get(Icon::Cross, Token::Muted);
    case SP_MessageBoxInformation:
        return Icons::get(Icon::Info, Token::Info);
    case SP_MessageBoxWarning:
        return Icons::get(Icon::Warning, Token::Warning);
    case SP_MessageBoxCritical:
        return Icons::get(Icon::Error, Token::Negative);
    case SP_MessageBoxQuestion:
        return Icons::get(Icon::Help, Token::Accent);
    case SP_ToolBarHorizontalExtensionButton:
        return Icons::get(Icon::More);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace rd::views
