// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace rd::services {
class Task;
}

namespace rd::views {

class MainWindow;

/// Says that the file of the workspace is being checked since it was not closed properly, how large it is, what waits
/// for it, and offers to stop it; how far it is stands in the line at the bottom of the window. Only where the check
/// takes longer than a moment. Goes when the check ends. GUI thread.
class FileCheckNotice : public QObject {
    Q_OBJECT
public:
    /// @param task the check, which has just begun
    /// @param window that says it; its child
    /// @param bytes of the file
    FileCheckNotice(services::Task &task, MainWindow &window, qint64 bytes);
    /// Whether the window is to close once the check has stopped: its own button says so, no other way to stop it does.
    [[nodiscard]] bool wantsClose() const { return m_wantsClose; }
    /// Key of the banner.
    [[nodiscard]] static QString key();
    /// In its place: the check ended without an answer and is owed still.
    static void showOwed(MainWindow &window, const std::function<void()> &check);

private:
    bool m_wantsClose = false;
};

} // namespace rd::views
