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

/// What the slow re-check of a sync came to; what it changed is counted with the streams.
struct RecheckReport {
    qint64 listed = 0; ///< objects compared with what is stored
    qint64 gone = 0; ///< objects found to be deleted without an event
    bool roundEnded = false; ///< all lists have been walked to their end; the next sync begins anew
    std::optional<Error> error; ///< why this portion was passed over; what is new is stored all the same
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
    QStringList remarks; ///< what else the merchant should know, a sentence each
    RecheckReport recheck;
    std::optional<Error> error; ///< why it is not complete
};

/// What an event log saved elsewhere came to.
struct EventImportReport {
    ConnectionSyncReport sync; ///< the fresh reads
    bool imported = false; ///< false = there were problems and nothing was done
    qint64 events = 0; ///< good ones
    qint64 verified = 0; ///< of them, by their signature
    qint64 ignored = 0; ///< of kinds the books do not use
    qint64 objects = 0; ///< different objects they are about
    std::vector<LogProblem> problems;
    BookReport books;
};

struct EventImport {
    QByteArray bytes;
    QString connection; ///< name; empty = the only active one
    bool skipBad = false; ///< leave out what has problems instead of doing nothing
    std::optional<Secret> signing; ///< empty = what keychain or environment has
};

struct SyncReport {
    std::vector<ConnectionSyncReport> connections;
    BookReport books;
    std::optional<ClockWarning> clock;
    AutomaticReport automatic;
};

/// Pulls what is new from each connection, then brings the books up to date. A first run (or one after 28 days) lists
/// everything in created-windows side by side and takes the feed place before it begins; later runs follow the change
/// feed and walk a small portion of all lists, to find what changed without a word of the feed. Stopped anywhere it
/// goes on from the last stored page. A stream the key may not read is left out and named; everything else is kept. At
/// last what may go out without a person does. Blocking.
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

    /// Reads the objects afresh that the events of a log are about, by the same road as the change feed; what an event
    /// says of them is never taken for a fact, so an import repeated or forged changes nothing that is not so at the
    /// provider. The feed's place stays. SecretMissing "signing-secret-needed" where signed events cannot be verified,
    /// Conflict before the first sync is complete.
    [[nodiscard]] Result<EventImportReport> importEvents(
        const EventImport &order, const ProgressSink &progress, const CancelToken &cancel);

private:
    [[nodiscard]] Result<std::vector<Connection>> chosen(const QStringList &names);
    [[nodiscard]] Result<Connection> onlyOne(const QString &name);
    [[nodiscard]] Result<EventLog> readLog(const Connection &connection, const EventImport &order);
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
