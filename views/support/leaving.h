// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QDialog;
class QString;

namespace rd::views {

class Dialogs;

/// "Leave without saving?" over a sheet; `leave` runs where the person says so.
/// @param lost what is lost, in a sentence
void askToLeave(Dialogs &dialogs, QDialog *sheet, const QString &lost, std::function<void()> leave);

} // namespace rd::views
