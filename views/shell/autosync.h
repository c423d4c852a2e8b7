// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QMenu;
class QTimer;
class QWidget;

namespace rd::views {

class Session;

/// Syncs by itself every so many minutes while the window is open, if somebody wants that; a task under way or a
/// workspace without a connection is left alone until the next time. GUI thread.
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

Q_SIGNALS:
    void minutesChanged(int minutes);

private:
    void syncNow();

    Session &m_session;
    QWidget *m_window;
    QTimer *m_timer;
    int m_minutes = 0;
};

} // namespace rd::views
