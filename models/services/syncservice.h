// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/syncrepository.h"
#include "models/services/automaticissue.h"
#include "models/services/bookservice.h"
#include "models/services/connectionservice.h"

namespace rd::services {

struct StreamReport {
    Stream stream = Stream::Customers;
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
};

struct ConnectionSyncReport {
    QString name;
    QString provider;
    QString mode;
    bool complete = false; ///< everything the provider has up to the start of this run is stored
    bool cancelled = false;
    qint64 requests = 0;
    std::vector<StreamReport> streams;
    QStringList skippedStreams; ///< missing permission
    std::optional<Error> error; ///< why it is not complete
};

struct SyncReport {
    std::vector<ConnectionSyncReport> connections;
    BookReport books;
    std::optional<ClockWarning> clock;
    AutomaticReport automatic;
};

/// Pulls what is new from each connection, then brings the books up to date. A first run (or one after 28 days) lists
/// everything in created-windows side by side and takes the feed place before it begins; later runs follow the change
/// feed. Stopped anywhere it goes on from the last stored page. A stream the key may not read is left out and named;
/// everything else is kept. At last what may go out without a person does. Blocking.
class SyncService {
public:
    SyncService(SyncRepository &sync, ConnectionService &connections, ConnectionRepository &connectionRows,
        BookService &books, WorkspaceRepository &workspace, Clock &clock);
    /// Issues after each sync; nothing does without it. Outlives this.
    void setAutomaticIssue(AutomaticIssue *automatic) { m_automatic = automatic; }
    /// @param names empty = all active connections
    /// @param full relist everything even if the feed would do
    [[nodiscard]] Result<SyncReport> sync(
        const QStringList &names, bool full, const ProgressSink &progress, const CancelToken &cancel);

private:
    [[nodiscard]] Result<std::vector<Connection>> chosen(const QStringList &names);
    [[nodiscard]] Result<ConnectionSyncReport> syncOne(
        const Connection &connection, bool full, const ProgressSink &progress, const CancelToken &cancel);

    std::mutex m_running;
    AutomaticIssue *m_automatic = nullptr;
    SyncRepository &m_sync;
    ConnectionService &m_connections;
    ConnectionRepository &m_connectionRows;
    BookService &m_books;
    WorkspaceRepository &m_workspace;
    Clock &m_clock;
};

} // namespace rd::services
