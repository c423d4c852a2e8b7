// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncrun.h"
#include "models/services/syncservice.h"

namespace rd::services {

/// The sync of one connection: first run or relist with windows, later runs by the change feed.
class ConnectionSync {
public:
    ConnectionSync(SyncRepository &sync, WorkspaceRepository &workspace, Clock &clock, const Connection &connection,
        CommerceSource &source, ProgressSink progress, CancelToken cancel);
    /// Everything that went wrong is in the report; what was pulled before is stored.
    [[nodiscard]] ConnectionSyncReport run(bool full);

private:
    [[nodiscard]] Status pull(bool full);
    [[nodiscard]] Status beginBackfill();
    [[nodiscard]] Status continueBackfill(const SyncState &state);
    [[nodiscard]] Status followFeed(const SyncState &state);
    [[nodiscard]] Status retrySkipped();
    [[nodiscard]] PullOutcome runItems(std::vector<PullItem> items, std::vector<DeletedRecord> deleted = {});
    [[nodiscard]] Status bulk(const std::function<Status()> &work);
    /// An error for everything that forbids to call the connection complete; optional streams are only named.
    [[nodiscard]] Status judge(const PullOutcome &outcome);
    void addTotals(const StoreTotals &totals);
    void nameSkipped(const QString &word);
    [[nodiscard]] Result<std::map<Stream, qint64>> knownRows();
    [[nodiscard]] Status noteRows();
    [[nodiscard]] Result<QStringList> skippedBefore();
    [[nodiscard]] QString settingName(const QString &what) const;

    SyncRepository &m_sync;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
    const Connection &m_connection;
    CommerceSource &m_source;
    ProgressSink m_progress;
    CancelToken m_cancel;
    Instant m_startedAt;
    StoreTotals m_totals;
    ConnectionSyncReport m_report;
    bool m_relisted = false; ///< row counts start anew
};

} // namespace rd::services
