// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/autosync.h"

#include "models/services/synclines.h"
#include "views/shell/networkwatch.h"
#include "views/shell/session.h"
#include "views/widgets/viewstate.h"

#include <QActionGroup>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kMostMinutes = 15; ///< between two tries while the network is away

} // namespace

AutoSync::AutoSync(Session &session, QWidget *window)
    : QObject(window),
      m_session(session),
      m_window(window),
      m_network(NetworkWatch::of(session)),
      m_timer(new QTimer(this)),
      m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &AutoSync::syncNow);
    connect(m_retry, &QTimer::timeout, this, &AutoSync::retry);
    connect(&m_network, &NetworkWatch::changed, this, &AutoSync::followNetwork);
    connect(&session, &Session::syncFinished, this, [this] {
        if (!m_network.isOffline())
            return;
        m_network.waiting().isOwed = true;
        followNetwork();
    });
    const int kept = session.viewState().load(u"sync/minutes"_s).toInt();
    setMinutes(choices().contains(kept) ? kept : 0);
    followNetwork(); // what the window before this one owed
}

bool AutoSync::goesOn() const
{
    return m_minutes > 0 || m_network.waiting().isOwed;
}

const QList<int> &AutoSync::choices()
{
    static const QList<int> kChoices{0, 15, 30, 60, 240};
    return kChoices;
}

QString AutoSync::textOf(int minutes)
{
    return minutes == 0 ? tr("Only when asked") : tr("Every %Ln minutes", nullptr, minutes);
}

void AutoSync::setMinutes(int minutes)
{
    m_minutes = minutes;
    m_session.viewState().save(u"sync/minutes"_s, QByteArray::number(minutes));
    if (minutes > 0)
        m_timer->start(std::chrono::minutes(minutes));
    else
        m_timer->stop();
    Q_EMIT minutesChanged(minutes);
}

void AutoSync::fill(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    for (const int minutes : choices()) {
        QAction *action = menu.addAction(textOf(minutes));
        action->setStatusTip(tr("How often this window syncs by itself while it is open"));
        action->setCheckable(true);
        action->setChecked(minutes == m_minutes);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, minutes] { setMinutes(minutes); });
        connect(this, &AutoSync::minutesChanged, action,
            [action, minutes](int now) { action->setChecked(now == minutes); });
    }
}

bool AutoSync::maySync() const
{
    const auto &connections = m_session.connections();
    const bool hasActive = std::any_of(
        connections.begin(), connections.end(), [](const Connection &connection) { return connection.active; });
    // Closed means closed: nobody sees it syncing, and sending, any more.
    return m_window->isVisible() && hasActive && !m_session.runningTask();
}

void AutoSync::syncNow()
{
    if (m_network.isOffline()) {
        m_network.waiting().isOwed = true;
        followNetwork();
    } else if (maySync()) {
        const services::SyncOrigin origin({services::SyncOrigin::Kind::Timer, m_session.desk().actor});
        m_session.startSync();
    }
}

void AutoSync::followNetwork()
{
    NetworkWatch::Waiting &waiting = m_network.waiting();
    if (!m_network.isOffline()) {
        m_retry->stop();
        waiting.tries = 0;
        // Who found the network without being told has synced.
        waiting.isOwed = waiting.isOwed && m_network.isTold();
        // From the event loop: the task that found the network may not have ended for everybody yet.
        if (waiting.isOwed)
            m_retry->start(0);
        return;
    }
    if (m_network.isTold() || !waiting.isOwed) {
        m_retry->stop();
        return;
    }
    if (!m_retry->isActive())
        m_retry->start(std::chrono::minutes(std::min(1 << std::min(waiting.tries, 4), kMostMinutes)));
}

void AutoSync::retry()
{
    if (!maySync()) {
        m_retry->start(std::chrono::minutes(1));
        return;
    }
    NetworkWatch::Waiting &waiting = m_network.waiting();
    ++waiting.tries;
    waiting.isOwed = waiting.isOwed && m_network.isOffline(); // until it has been tried
    const services::SyncOrigin origin({services::SyncOrigin::Kind::Network, m_session.desk().actor});
    m_session.startSync();
}

} // namespace rd::views
