// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/workspacerepository.h"

namespace rd::services {

/// One line of the activity page for one piece of work. A line that cannot be written never stops the work. Left
/// without end() it is closed as failed.
class ActivityLine {
public:
    ActivityLine(WorkspaceRepository &workspace, Clock &clock, const QString &kind, const QString &subject);
    ~ActivityLine();
    ActivityLine(const ActivityLine &) = delete;
    ActivityLine &operator=(const ActivityLine &) = delete;
    void end(const QString &outcome, const QString &detail);
    /// "cancelled" or "failed" with the error's text.
    void end(const Error &error);

private:
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
    qint64 m_id = 0;
    std::chrono::milliseconds m_begin;
    bool m_ended = false;
};

} // namespace rd::services
