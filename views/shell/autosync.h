// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QTimer;
class QWidget;

namespace rd::views {

class NetworkWatch;
class Session;

/// Syncs by itself every so many minutes while the window is open, if somebody wants that; a task under way or a
/// workspace without a connection is left alone until the next time. While the network is away it pauses, and goes on
/// once it is back; a sync that a person began and that found no network is made up for then, too, by a window that
/// takes this one's place as well. GUI thread.
class AutoSync : public QObject {
    Q_OBJECT
public:
    /// @param window while it is open; its child
    AutoSync(Session &session, QWidget *window);
    /// The choices of the menu.
    void fill(QMenu &menu);
    [[nodiscard]] int minutes() const { return m_minutes; } ///< 0 = never
    void setMinutes(int minutes);
    [[nodiscard]] static const QList<int> &choices(); ///< minutes, with 0
    [[nodiscard]] static QString textOf(int minutes);
    [[nodiscard]] QTimer *timer() const { return m_timer; }
    /// Whether a sync begins by itself once the network is back.
    [[nodiscard]] bool goesOn() const;
    /// Tries again while nobody says whether the network is back: after one minute, then less and less often.
    [[nodiscard]] QTimer *retryTimer() const { return m_retry; }

Q_SIGNALS:
    void minutesChanged(int minutes);

private:
    void syncNow();
    void followNetwork();
    void retry();
    [[nodiscard]] bool maySync() const;

    Session &m_session;
    QWidget *m_window;
    NetworkWatch &m_network;
    QTimer *m_timer;
    QTimer *m_retry;
    int m_minutes = 0;
};

} // namespace rd::views
