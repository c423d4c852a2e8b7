// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition.h"
#include "app/settings.h"
#include "tests/views/fakedialogs.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"

#include <functional>
#include <memory>

namespace rd::bench {

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
