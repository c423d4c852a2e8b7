// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/accessroles.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// A button that Qt has no interface for: pressed, switched, or one of several.
class ButtonAccess : public QAccessibleWidget {
public:
    explicit ButtonAccess(QAbstractButton *button) : QAccessibleWidget(button) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (!button()->isCheckable())
            return QAccessible::Button;
        const bool isOneOfSeveral = button()->autoExclusive() || (button()->group() && button()->group()->exclusive());
        return isOneOfSeveral ? QAccessible::PageTab : QAccessible::CheckBox;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.pressed = button()->isDown();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button()->isChecked();
        } else {
            state.checkable = button()->isCheckable();
            state.checked = button()->isChecked();
        }
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QString own = QAccessibleWidget::text(which);
        return own.isEmpty() && which == QAccessible::Name ? QString(button()->text()).remove(u'&') : own;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        if (!button()->isEnabled())
            return {};
        QStringList names{role() == QAccessible::CheckBox ? toggleAction() : pressAction()};
        if (button()->focusPolicy() != Qt::NoFocus)
            names += setFocusAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (!button()->isEnabled())
            return;
        if (name == pressAction() || name == toggleAction())
            button()->animateClick(); // whoever asks has its answer before a sheet opens
        else
            QAccessibleWidget::doAction(name);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override
    {
        const QKeySequence keys = button()->shortcut();
        return name == pressAction() && !keys.isEmpty() ? QStringList(keys.toString()) : QStringList();
    }

private:
    [[nodiscard]] QAbstractButton *button() const { return static_cast<QAbstractButton *>(widget()); }
};

struct RoleOf {
    QLatin1StringView name;
    QAccessible::Role role;
};

/// By the class's name, so that no class has to be known here.
constexpr RoleOf kRoles[] = {{"rd::views::Banner"_L1, QAccessible::AlertMessage},
    {"rd::views::SegmentBar"_L1, QAccessible::PageTabList}, {"rd::views::NavigationRail"_L1, QAccessible::PageTabList},
    {"rd::views::StateBadge"_L1, QAccessible::StaticText}, {"rd::views::StepLine"_L1, QAccessible::StaticText},
    {"rd::views::TestModeBand"_L1, QAccessible::StaticText}, {"rd::views::TaskBar"_L1, QAccessible::StatusBar},
    {"rd::views::ActionBar"_L1, QAccessible::ToolBar}, {"rd::views::FilterBar"_L1, QAccessible::ToolBar},
    {"rd::views::SidePanel"_L1, QAccessible::Pane}, {"rd::views::Card"_L1, QAccessible::Grouping},
    {"rd::views::TourStrip"_L1, QAccessible::HelpBalloon}, {"rd::views::PageHeader"_L1, QAccessible::Grouping}};

QAccessibleInterface *accessOf(const QString &className, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    if (className == "QAbstractButton"_L1)
        return new ButtonAccess(static_cast<QAbstractButton *>(widget));
    if (className == "QWidget"_L1 && widget->objectName() == "grip"_L1)
        return new QAccessibleWidget(widget, QAccessible::Grip);
    const auto found = std::find_if(
        std::begin(kRoles), std::end(kRoles), [&className](const RoleOf &one) { return className == one.name; });
    return found == std::end(kRoles) ? nullptr : new QAccessibleWidget(widget, found->role);
}

} // namespace

void installAccessRoles()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(accessOf);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace rd::views
