// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/autosync.h"

#include "views/shell/session.h"
#include "views/widgets/viewstate.h"

#include <QActionGroup>
#include <QMenu>
#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace rd::views {

AutoSync::AutoSync(Session &session, QWidget *window)
    : QObject(window), m_session(session), m_window(window), m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &AutoSync::syncNow);
    const int kept = session.viewState().load(u"sync/minutes"_s).toInt();
    setMinutes(choices().contains(kept) ? kept : 0);
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

void AutoSync::syncNow()
{
    const auto &connections = m_session.connections();
    const bool hasActive = std::any_of(
        connections.begin(), connections.end(), [](const Connection &connection) { return connection.active; });
    // Closed means closed: nobody sees it syncing, and sending, any more.
    if (m_window->isVisible() && hasActive && !m_session.runningTask())
        m_session.startSync();
}

} // namespace rd::views
