// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheetreader.h"

#include <functional>

class QWidget;

namespace rd::views {

class Session;

/// Asks for a CSV file, reads it on the pool and hands its rows to `then`, on the GUI thread; where it cannot be read
/// the window says why. Nothing follows when nobody chooses, or `parent` is gone by then.
/// @param title of the question
void chooseSheetFile(
    Session &session, QWidget *parent, const QString &title, std::function<void(services::Sheet)> then);

} // namespace rd::views
