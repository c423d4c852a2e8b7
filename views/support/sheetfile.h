// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/tablefile.h"

#include <functional>

class QWidget;

namespace rd::views {

class Session;

/// Asks for a table of any program, whose encoding and separator are found out and whose columns may have any names,
/// reads it on the pool and hands it to `then`, on the GUI thread; where it cannot be read the window says why. Nothing
/// follows when nobody chooses, or `parent` is gone by then.
/// @param title of the question
void chooseTableFile(
    Session &session, QWidget *parent, const QString &title, std::function<void(services::TableFile)> then);

} // namespace rd::views
