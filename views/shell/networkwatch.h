// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

namespace rd {
struct Error;
}

namespace rd::views {

class Session;

/// Whether the network is away. The system says so where it can; where it cannot, the last attempts do: a sync in which
/// no provider could be reached, or a task that ended for that reason. GUI thread.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    /// The one of this session, made when it is first asked for; its child.
    [[nodiscard]] static NetworkWatch &of(Session &session);

    [[nodiscard]] bool isOffline() const { return m_isOffline; }
    /// The system tells when the network is back; else somebody has to try.
    [[nodiscard]] bool isTold() const { return m_reachable.has_value(); }
    /// What the system says; nothing = it does not say.
    void setReachable(std::optional<bool> reachable);

    /// What waits for the network belongs to the session: a window on it may be replaced meanwhile.
    struct Waiting {
        bool isOwed = false; ///< a sync was due, or was begun, while the network was away
        int tries = 0; ///< since it went, where nobody tells whether it is back
    };
    [[nodiscard]] Waiting &waiting() { return m_waiting; }

Q_SIGNALS:
    void changed(); ///< isOffline(), or while it is: isTold()

private:
    explicit NetworkWatch(Session &session);
    void look();
    void lookAtSync();
    /// Nothing that is synced is elsewhere: the sample merchant, a test server.
    [[nodiscard]] bool isAllHere() const;

    Session &m_session;
    std::optional<bool> m_reachable;
    bool m_failed = false; ///< the last attempt reached nobody
    bool m_isOffline = false;
    Waiting m_waiting;
    bool m_isTelling = false; ///< a failure is said again that was no network's
};

} // namespace rd::views
