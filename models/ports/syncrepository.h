// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/records.h"
#include "models/core/result.h"

#include <atomic>
#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace rd {

/// A piece of a backfill: one stream over one created-range [from, to), with the place it has reached.
struct SyncWindow {
    qint64 id = 0;
    Stream stream = Stream::Customers;
    std::optional<qint64> fromS;
    std::optional<qint64> toS;
    std::string cursor; ///< empty = nothing fetched yet
    bool done = false;
};

struct SyncState {
    bool backfillComplete = false;
    bool backfillRunning = false; ///< windows exist and are not all done
    std::vector<SyncWindow> windows;
    std::string feedCursor; ///< place in the change feed to go on from
    Instant lastSuccess; ///< epoch = never
};

/// One page to be stored, together with the progress it stands for: both in one transaction.
struct StoreJob {
    RecordPage page;
    std::optional<SyncWindow> window; ///< its new cursor and done
};

/// Ties the calls of one run together: true once one of them has failed.
using StoreLine = std::shared_ptr<std::atomic_bool>;

struct StoreCounts {
    struct PerStream {
        Stream stream = Stream::Customers;
        qint64 read = 0;
        qint64 added = 0;
        qint64 changed = 0; ///< rows whose stored content differs
    };
    std::vector<PerStream> streams;
};

/// A stored object, as much as is needed to look whether it still exists.
struct StoredObject {
    std::string id;
    qint64 createdS = 0;
};

/// Storing provider objects and the places the sync has reached. Blocking unless it says otherwise.
class SyncRepository {
public:
    virtual ~SyncRepository() = default;
    [[nodiscard]] virtual Result<SyncState> syncState(ConnectionId connection) = 0;
    /// Replaces the windows of this connection; the feed place becomes valid when the backfill completes.
    [[nodiscard]] virtual Status beginBackfill(
        ConnectionId connection, const std::vector<SyncWindow> &windows, const std::string &feedCursor) = 0;
    /// Cuts a long window: `shrunk` keeps its id with a new fromS, `rest` is new. One transaction. Returns the id of
    /// the rest.
    [[nodiscard]] virtual Result<qint64> splitWindow(
        ConnectionId connection, const SyncWindow &shrunk, const SyncWindow &rest) = 0;
    /// Stores pages on the writer thread in one transaction and marks touched sales; returns at once. Jobs are applied
    /// in call order. A row is never replaced by an equal one: `changed` counts real changes. Deleted objects get a
    /// tombstone.
    /// @param line set by the first call of a run that fails; later calls with the same line then store nothing, since
    /// the place a later page stands for would skip the lost one. Null = a call on its own.
    [[nodiscard]] virtual std::future<Result<StoreCounts>> storePages(
        ConnectionId connection, std::vector<StoreJob> jobs, StoreLine line = {}) = 0;
    /// All windows done: the connection's backfill is complete and the feed place counts.
    [[nodiscard]] virtual Status finishBackfill(ConnectionId connection, Instant at) = 0;
    [[nodiscard]] virtual Status setFeedCursor(ConnectionId connection, const std::string &cursor, Instant at) = 0;
    /// Objects that are stored and not known to be gone, created in [fromS, toS), newest first, at most `limit`. Only
    /// for streams with a time of creation.
    [[nodiscard]] virtual Result<std::vector<StoredObject>> storedObjects(
        ConnectionId connection, Stream stream, qint64 fromS, qint64 toS, int limit) = 0;
    /// Relaxed durability for provider data while a backfill runs (performance.md, Store); end() goes back with a
    /// checkpoint.
    [[nodiscard]] virtual Status beginBulk() = 0;
    [[nodiscard]] virtual Status endBulk() = 0;
};

} // namespace rd
