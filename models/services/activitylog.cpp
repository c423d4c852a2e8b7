// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/activitylog.h"

namespace rd::services {

using namespace Qt::StringLiterals;

ActivityLine::ActivityLine(WorkspaceRepository &workspace, Clock &clock, const QString &kind, const QString &subject)
    : m_workspace(workspace), m_clock(clock), m_begin(clock.monotonic())
{
    Activity activity;
    activity.at = clock.now();
    activity.kind = kind;
    activity.subject = subject;
    activity.outcome = u"running"_s;
    if (const auto id = workspace.addActivity(activity))
        m_id = *id;
}

ActivityLine::~ActivityLine()
{
    if (!m_ended)
        end(u"failed"_s, {});
}

void ActivityLine::end(const QString &outcome, const QString &detail)
{
    m_ended = true;
    if (m_id == 0)
        return;
    const auto duration = m_clock.monotonic() - m_begin;
    // The line is a convenience; the work it describes has its own records.
    static_cast<void>(m_workspace.finishActivity(m_id, outcome, detail, duration.count()));
}

void ActivityLine::end(const Error &error)
{
    end(error.kind == ErrorKind::Cancelled ? u"cancelled"_s : u"failed"_s, error.text);
}

} // namespace rd::services
