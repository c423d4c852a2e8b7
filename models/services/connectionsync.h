// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/syncrecheck.h"
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
    /// Reads these objects afresh; the place in the feed stays.
    [[nodiscard]] ConnectionSyncReport readAgain(const std::vector<ChangeFeed::Change> &changes);

private:
    [[nodiscard]] ConnectionSyncReport report(const std::function<Status()> &work);
    [[nodiscard]] Status pull(bool full);
    [[nodiscard]] Status readChanges(const std::vector<ChangeFeed::Change> &changes);
    [[nodiscard]] Status beginBackfill();
    /// Lists what lies between the start chosen now and the one that was read before.
    [[nodiscard]] Status readOlder();
    [[nodiscard]] Status loadStart();
    /// Lists of payments begin where they were chosen to.
    void limitLists(std::vector<PullItem> &items) const;
    [[nodiscard]] Status continueBackfill(const SyncState &state);
    [[nodiscard]] Status followFeed(const SyncState &state);
    [[nodiscard]] Status retrySkipped();
    /// A small portion of all lists: finds what was deleted or changed without an event (stripe.md 7).
    [[nodiscard]] Status recheck();
    /// Compares one portion; the walks are at its end where it could be read.
    [[nodiscard]] Status comparePortion(std::vector<RecheckWalk> &walks, std::vector<PullItem> items);
    [[nodiscard]] Result<std::vector<PullItem>> suspects(std::vector<RecheckWalk> &walks);
    void countOnlyFinds(const StoreTotals &before);
    [[nodiscard]] Status noteSkipped();
    using PageSeen = std::function<void(const PullItem &, const RecordPage &)>;
    [[nodiscard]] PullOutcome runItems(
        std::vector<PullItem> items, std::vector<DeletedRecord> deleted = {}, PageSeen pageSeen = {});
    [[nodiscard]] Status bulk(const std::function<Status()> &work);
    /// An error for everything that forbids to call the connection complete; optional streams are only named.
    [[nodiscard]] Status judge(const PullOutcome &outcome);
    void addTotals(const StoreTotals &totals);
    void nameSkipped(const QString &word);
    [[nodiscard]] Result<std::map<Stream, qint64>> knownRows();
    [[nodiscard]] Result<std::map<Stream, qint64>> rowsOfWholeLists();
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
    std::optional<qint64> m_fromS; ///< payments are read from then on (syncstart.h); nothing = all
    StoreTotals m_totals;
    ConnectionSyncReport m_report;
    bool m_relisted = false; ///< row counts start anew
};

} // namespace rd::services
