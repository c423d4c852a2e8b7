// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/commercesource.h"
#include "models/ports/progress.h"
#include "models/ports/syncrepository.h"
#include "models/services/syncplan.h"
#include "models/services/syncstore.h"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace rd::services {

/// What a run has come to.
struct PullOutcome {
    std::optional<Error> error; ///< the first that stopped the connection or one of its streams
    std::vector<Stream> forbidden; ///< streams the key may not read
    bool cancelled = false;
    [[nodiscard]] bool isWhole() const { return !error && forbidden.empty() && !cancelled; }
};

/// Pulls a list of work items (chains of pages, single objects) from one source into the store: up to the source's
/// number of requests on their way at once, streams taking turns, long windows cut while slots are free, stores in the
/// background. Runs on the calling thread, one use.
class SyncRun {
public:
    SyncRun(SyncRepository &sync, CommerceSource &source, Clock &clock, ConnectionId connection, bool live,
        ProgressSink progress, CancelToken cancel);
    ~SyncRun();
    SyncRun(const SyncRun &) = delete;
    SyncRun &operator=(const SyncRun &) = delete;

    /// Returns when everything is stored or nothing more can be. Pages that arrived are stored in every case.
    [[nodiscard]] PullOutcome run(std::vector<PullItem> items);
    [[nodiscard]] const StoreTotals &totals() const { return m_store.totals(); }
    /// Stores a page that did not come from the source (tombstones).
    void storeDirectly(RecordPage page);

    /// Told about each page before it is stored; `item` has its new place. May be empty.
    std::function<void(const PullItem &item, const RecordPage &page)> pageSeen;

private:
    struct Arrival {
        std::size_t item = 0;
        std::optional<Result<RecordPage>> page; ///< a request was answered
        std::optional<Result<qint64>> cut; ///< or a cut was written
        qint64 cutAtS = 0;
    };
    /// Shared with callbacks on other threads.
    struct Inbox {
        std::mutex mutex;
        std::condition_variable arrived;
        std::deque<Arrival> arrivals;
    };

    void dispatch();
    [[nodiscard]] std::optional<std::size_t> nextItem();
    void send(std::size_t index);
    [[nodiscard]] bool takeArrivals(bool wait);
    void handle(Arrival arrival);
    void handlePage(std::size_t index, Result<RecordPage> result);
    void handleCut(const Arrival &arrival);
    void fail(Stream stream, const Error &error);
    void dropStream(Stream stream);
    void stop(const Error &error);
    void maybeCut(std::size_t index);
    [[nodiscard]] int activeChains() const;
    void report(Stream stream);
    void storeWhatIsReady();

    SyncRepository &m_sync;
    CommerceSource &m_source;
    Clock &m_clock;
    ConnectionId m_connection;
    bool m_live;
    ProgressSink m_progress;
    CancelToken m_cancel;
    PageStore m_store;
    std::vector<PullItem> m_items;
    std::shared_ptr<Inbox> m_inbox; ///< callbacks may still hold it while the run unwinds
    std::size_t m_firstOpen = 0; ///< all items before are done
    int m_inFlight = 0;
    int m_cutting = 0;
    bool m_stopped = false;
    qint64 m_rows = 0;
    qint64 m_beginS = 0; ///< the oldest object of a list that was walked to its end
    std::chrono::milliseconds m_begin;
    PullOutcome m_outcome;
};

} // namespace rd::services
