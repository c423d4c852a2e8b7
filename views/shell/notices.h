// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/theme/tokens.h"

#include <QObject>

#include <functional>
#include <memory>

class QSystemTrayIcon;

namespace rd {
struct Error;
}

namespace rd::views {

class BannerHost;
class MainWindow;
class Session;

/// Tells somebody who is elsewhere what happened here meanwhile: rewards that became due with a sync, or something that
/// failed. Only where they asked for it, and never about people or amounts: others may see the screen. Where the
/// desktop has no place for messages, the window keeps them until it is looked at. GUI thread.
class Notices : public QObject {
    Q_OBJECT
public:
    struct Notice {
        Tone tone = Tone::Info;
        QString title;
        QString text;
    };
    /// Shows it outside of the window; false where that is not possible.
    using Outlet = std::function<bool(const Notice &notice)>;

    /// All outlive this; the window is its parent.
    Notices(Session &session, MainWindow &window, BannerHost &banners);
    ~Notices() override;

    [[nodiscard]] bool isWanted() const { return m_wanted; }
    /// Kept for the next start.
    void setWanted(bool wanted);
    /// Whether this desktop shows messages of programs.
    [[nodiscard]] static bool hasDesktop();
    /// In place of the desktop.
    void setOutlet(Outlet outlet) { m_outlet = std::move(outlet); }
    /// What a click on the message does: the window comes to the front with the place the last one was about.
    void openLast();

Q_SIGNALS:
    void told(const QString &title, const QString &text);

private:
    void recount();
    void countDue(std::function<void(qint64 count)> then);
    void lookAfterSync();
    void lookAtFailure(const Error &error);
    void tellFailure(const Error &error);
    void tell(const Notice &notice, bool isAboutDue);
    bool showOnDesktop(const Notice &notice);

    Session &m_session;
    MainWindow &m_window;
    BannerHost &m_banners;
    std::unique_ptr<QSystemTrayIcon> m_tray;
    Outlet m_outlet;
    qint64 m_due = -1; ///< as last counted while nothing ran; -1 = not yet
    bool m_working = false; ///< a task runs, or has just ended
    bool m_wanted = false;
    bool m_lastWasDue = false;
};

} // namespace rd::views
