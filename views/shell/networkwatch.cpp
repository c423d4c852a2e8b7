// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/networkwatch.h"

#include "views/shell/session.h"

#include <QScopedValueRollback>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

NetworkWatch &NetworkWatch::of(Session &session)
{
    auto *watch = session.findChild<NetworkWatch *>(QString(), Qt::FindDirectChildrenOnly);
    return watch ? *watch : *new NetworkWatch(session);
}

NetworkWatch::NetworkWatch(Session &session) : QObject(&session), m_session(session)
{
    connect(&session, &Session::failed, this, [this](const Error &error) {
        if (error.kind != ErrorKind::Offline || m_isTelling)
            return;
        m_failed = true;
        look();
    });
    connect(&session, &Session::syncFinished, this, &NetworkWatch::lookAtSync);
    connect(&session, &Session::connectionsChanged, this, &NetworkWatch::look);
}

void NetworkWatch::setReachable(std::optional<bool> reachable)
{
    // What failed while it was away says nothing of what is there now.
    if (reachable == true)
        m_failed = false;
    // A network that comes up is first only a local one, of which the system says nothing: what it said last holds.
    else if (!reachable && m_reachable == false)
        m_failed = m_isOffline;
    const bool wasOffline = m_isOffline;
    const bool wasTold = isTold();
    m_reachable = reachable;
    look();
    if (wasOffline && m_isOffline && wasTold != isTold())
        Q_EMIT changed(); // from now on somebody has to try, or need not any more
}

/// One provider that answers is enough: then it is the other one that is away, and its card says so.
void NetworkWatch::lookAtSync()
{
    const auto &report = m_session.lastSync();
    if (!report || report->connections.empty())
        return;
    const auto ended = [&report](ErrorKind kind) {
        return std::count_if(report->connections.begin(), report->connections.end(),
            [kind](const services::ConnectionSyncReport &one) { return one.error && one.error->kind == kind; });
    };
    if (ended(ErrorKind::Cancelled) > 0)
        return; // who stops it proves nothing
    const bool wasOffline = m_isOffline;
    m_failed = ended(ErrorKind::Offline) == static_cast<qint64>(report->connections.size());
    look();
    // The task's end was heard before its report, taken for the network's and so not said as a failure: it was one.
    const auto first = std::find_if(report->connections.begin(), report->connections.end(),
        [](const services::ConnectionSyncReport &one) { return one.error.has_value(); });
    if (!wasOffline || m_isOffline || first == report->connections.end() || first->error->kind != ErrorKind::Offline)
        return;
    const QScopedValueRollback telling(m_isTelling, true);
    m_session.report(*first->error);
}

bool NetworkWatch::isAllHere() const
{
    const auto &all = m_session.connections();
    return std::all_of(all.begin(), all.end(), [](const Connection &connection) {
        const QString host = QUrl(connection.apiBase).host();
        return !connection.active || host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    });
}

void NetworkWatch::look()
{
    const bool isOffline = m_reachable ? !*m_reachable && !isAllHere() : m_failed;
    if (isOffline == m_isOffline)
        return;
    m_isOffline = isOffline;
    Q_EMIT changed();
}

} // namespace rd::views
