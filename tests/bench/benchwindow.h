// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/deskwindows.h"
#include "app/settings.h"
#include "tests/views/fakedialogs.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"

#include <chrono>
#include <functional>
#include <memory>

namespace rd::bench {

/// Runs this program again as a child that drives a window; what it prints is printed. Ends the bench with `failure`
/// where the child does not end well in time. A screen paints when it can: without one Qt would wait for 5 ms each
/// time, so it is told not to.
void runDriven(const QStringList &arguments, std::chrono::milliseconds patience, const char *failure);

/// The window as the program opens it, over books that lie in a directory; of an application that is there.
class ProgramWindow {
public:
    /// Returns when the window is open; its pages are read only then.
    explicit ProgramWindow(const QString &directory);
    [[nodiscard]] views::MainWindow &window() { return *m_windows.newestWindow(); }

private:
    app::VolatileViewState m_viewState;
    app::DeskWindows m_windows;
};

/// The window over books that lie in a directory, open and at rest, with a merchant it can sync with.
class BenchWindow {
public:
    /// @param join connects the desk to a merchant, who outlives this, before the window opens
    BenchWindow(const QString &directory, const std::function<void(services::Desk &)> &join);
    ~BenchWindow();
    BenchWindow(const BenchWindow &) = delete;
    BenchWindow &operator=(const BenchWindow &) = delete;

    [[nodiscard]] services::Desk &desk() { return m_composition->desk(); }
    [[nodiscard]] views::Session &session() { return *m_session; }
    [[nodiscard]] views::MainWindow &window() { return *m_window; }
    /// Runs the event loop.
    static void waitUntil(const std::function<bool()> &isSo);
    /// Until no task and no reading is under way and all answers were taken.
    void settle();

private:
    std::unique_ptr<app::Composition> m_composition;
    app::VolatileViewState m_viewState;
    views::FakeDialogs m_dialogs;
    std::unique_ptr<views::Session> m_session;
    std::unique_ptr<views::MainWindow> m_window;
};

} // namespace rd::bench
