// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "tests/bench/generated.h"

#include <functional>

class QApplication;

namespace rd::views {
class MainWindow;
class OverviewPage;
} // namespace rd::views

namespace rd::bench {

/// How the program opens a generated workspace.
[[nodiscard]] app::CompositionOptions openOptions(const QString &directory);
/// A generated workspace with all its rewards, in a directory that does not exist yet.
void makeBooks(const QString &directory, const AccountSize &size);
/// Opens the window and calls back once its overview shows figures. Runs the event loop until somebody quits.
int runWindow(QApplication &application, const QString &directory,
    const std::function<void(views::MainWindow &, views::OverviewPage &)> &shown);

} // namespace rd::bench
