// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How things stand: the line at the bottom, the counters of the navigation, and the network.
#include "models/services/background.h"
#include "models/services/waitingapproval.h"
#include "views/shell/autosync.h"
#include "views/shell/mainwindow.h"
#include "views/shell/networkwatch.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/timeago.h"
#include "views/widgets/banner.h"
#include "views/widgets/format.h"
#include "views/widgets/navigationrail.h"
#include "views/widgets/safetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

Instant MainWindow::newestSync() const
{
    Instant newest;
    for (const Connection &connection : m_session.connections()) {
        if (connection.active)
            newest = std::max(newest, connection.lastSuccess);
    }
    return newest;
}

/// Nothing is wrong here: what was synced stays readable, and the rest follows.
void MainWindow::showNetwork()
{
    refreshStatus();
    refreshBroken();
    if (!m_network.isOffline()) {
        m_banners->dismiss(u"offline"_s);
        return;
    }
    m_banners->dismiss(u"failed"_s);
    const Instant newest = newestSync();
    const auto *automatic = findChild<AutoSync *>();
    const QString known = toUnixMs(newest) == 0
        ? tr("Offline. Nothing has been synced yet.")
        : tr("Offline. What is here is as of %1.").arg(formatDateTime(newest, merchantsZone(m_session)));
    const QString then = automatic && automatic->goesOn() ? tr("Sync goes on by itself when the network is back.")
                                                          : tr("Sync again when the network is back.");
    m_banners->showBanner(u"offline"_s,
        {Tone::Info, tr("%1 %2", "two sentences").arg(known, then),
            tr("You can go on working: look, decide, prepare payouts. Nothing is sent to providers until then."),
            {{tr("Try now"), [this] { m_session.startSync(); }}}, true});
}

void MainWindow::refreshStatus()
{
    if (m_session.runningTask())
        return;
    if (m_network.isOffline()) {
        const Instant last = newestSync();
        m_taskBar->setStatus(Tone::Neutral, Icon::Offline,
            toUnixMs(last) == 0 ? tr("Offline")
                                : tr("Offline · as of %1").arg(formatDateTime(last, merchantsZone(m_session))));
        return;
    }
    Instant newest;
    QString name;
    QString trouble;
    for (const Connection &connection : m_session.connections()) {
        if (!connection.active)
            continue;
        if (connection.lastSuccess > newest) {
            newest = connection.lastSuccess;
            name = connection.name;
        }
        if (!connection.lastError.isEmpty())
            trouble = connection.name;
    }
    if (!trouble.isEmpty())
        m_taskBar->setStatus(
            Tone::Negative, Icon::Error, tr("The last sync of %1 did not finish").arg(safeText(trouble, 60)));
    else if (toUnixMs(newest) != 0)
        m_taskBar->setStatus(Tone::Positive, Icon::Success,
            tr("Synced %1 · %2", "1: how long ago, 2: connection").arg(timeAgo(m_session, newest), safeText(name, 60)));
    else
        m_taskBar->setStatus(Tone::Neutral, Icon::Info, tr("Nothing synced yet"));
}

void MainWindow::refreshCounters()
{
    services::inBackground(
        this,
        [&desk = m_session.desk()] {
            return desk.rewards.count({RewardState::Due, RewardState::Approved});
        },
        [this](Result<qint64> count) {
            if (count)
                m_rail->setCounter(u"rewards"_s, *count);
        });
    services::inBackground(
        this, [&desk = m_session.desk()] { return services::batchesAwaiting(desk.batches, desk.gate, desk.actor); },
        [this](const Result<qint64> &count) {
            if (count)
                m_rail->setCounter(u"payouts"_s, *count,
                    tr("%1, %2 to be approved by you", "place in the navigation, number of payout batches"));
        });
}

/// Connections whose last sync did not finish. Without a network that says nothing about them.
void MainWindow::refreshBroken()
{
    const auto &all = m_session.connections();
    const auto broken = std::count_if(all.begin(), all.end(),
        [](const Connection &connection) { return connection.active && !connection.lastError.isEmpty(); });
    m_rail->setCounter(u"connections"_s, m_network.isOffline() ? 0 : broken,
        tr("%1, %2 not working", "place in the navigation, number of connections"));
}

} // namespace rd::views
