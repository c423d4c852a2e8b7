// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/iconset.h"

#include <QPushButton>
#include <QToolButton>

#include <functional>

class QAction;

namespace rd::views {

/// How loud a button is. At most one Primary in a place; a destructive one is Danger, never Primary.
enum class Emphasis { Normal, Primary, Danger, Quiet };

void setEmphasis(QAbstractButton *button, Emphasis emphasis);
[[nodiscard]] QPushButton *makeButton(
    const QString &text, Emphasis emphasis = Emphasis::Normal, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *makeButton(
    Icon icon, const QString &text, Emphasis emphasis = Emphasis::Normal, QWidget *parent = nullptr);
/// A button that mirrors an action: text, icon, tooltip with shortcut, enabled, visible, checked, and triggers it.
[[nodiscard]] QPushButton *buttonFor(QAction *action, Emphasis emphasis = Emphasis::Normal, QWidget *parent = nullptr);
/// Where there is no room for all its words the button becomes narrower and shortens them, with the whole in the tool
/// tip, instead of pushing its neighbours out of the place.
void letShrink(QPushButton *button);
/// Hides a button of buttonFor() although its action can be seen, until it is called with false.
void keepOut(QPushButton *button, bool out);
/// A button without words; `name` is its accessible name and tooltip.
[[nodiscard]] QToolButton *iconButton(Icon icon, const QString &name, QWidget *parent = nullptr);
/// Text in the accent that behaves as a button.
[[nodiscard]] QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);

} // namespace rd::views
