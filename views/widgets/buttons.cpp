// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/buttons.h"

#include "views/widgets/safetext.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr const char *kKeptOut = "rdKeptOut";

/// Enter presses the button that has the focus, as Space does. Without this a sheet would give it to its default
/// button, and who went to Cancel would have saved.
class Button : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter || (event->modifiers() & ~Qt::KeypadModifier) != 0) {
            QPushButton::keyPressEvent(event);
            return;
        }
        // A key held down since the sheet before must not agree to this one.
        if (!event->isAutoRepeat())
            click();
        event->accept();
    }
};

void mirror(QPushButton *button, const QAction *action)
{
    button->setText(action->text());
    button->setIcon(action->icon());
    button->setEnabled(action->isEnabled());
    const bool isShown = action->isVisible() && !button->property(kKeptOut).toBool();
    // Before it has a place it would be a window of its own for a moment, and take the keyboard away.
    if (!isShown || button->parentWidget())
        button->setVisible(isShown);
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString words = action->statusTip().isEmpty() ? QString(action->text()).remove(u'&') : action->statusTip();
    button->setToolTip(tipText(keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, keys)));
    button->setMenu(action->menu());
}

} // namespace

void setEmphasis(QAbstractButton *button, Emphasis emphasis)
{
    button->setProperty("rdPrimary", emphasis == Emphasis::Primary);
    button->setProperty("rdDanger", emphasis == Emphasis::Danger);
    button->setProperty("rdQuiet", emphasis == Emphasis::Quiet);
    button->update();
}

QPushButton *makeButton(const QString &text, Emphasis emphasis, QWidget *parent)
{
    auto *button = new Button(text, parent);
    button->setAutoDefault(false);
    setEmphasis(button, emphasis);
    return button;
}

QPushButton *makeButton(Icon icon, const QString &text, Emphasis emphasis, QWidget *parent)
{
    auto *button = makeButton(text, emphasis, parent);
    button->setIcon(emphasis == Emphasis::Danger ? Icons::get(icon, Token::Negative) : Icons::get(icon));
    return button;
}

QPushButton *buttonFor(QAction *action, Emphasis emphasis, QWidget *parent)
{
    auto *button = makeButton(QString(), emphasis, parent);
    mirror(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { mirror(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, [action] {
        if (!action->menu())
            action->trigger();
    });
    return button;
}

void letShrink(QPushButton *button)
{
    button->setSizePolicy(QSizePolicy::Maximum, button->sizePolicy().verticalPolicy());
    button->setMinimumWidth(button->fontMetrics().averageCharWidth() * 8);
    if (button->toolTip().isEmpty())
        button->setToolTip(tipText(QString(button->text()).remove(u'&')));
}

void keepOut(QPushButton *button, bool out)
{
    button->setProperty(kKeptOut, out);
}

QToolButton *iconButton(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::get(icon));
    button->setAccessibleName(name);
    button->setToolTip(tipText(name));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    return button;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = makeButton(text, Emphasis::Quiet, parent);
    button->setProperty("rdLink", true);
    return button;
}

} // namespace rd::views
