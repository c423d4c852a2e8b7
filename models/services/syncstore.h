// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/syncrepository.h"

#include <deque>
#include <functional>
#include <map>

namespace rd::services {

struct StreamTotals {
    qint64 read = 0;
    qint64 added = 0;
    qint64 changed = 0;
};
using StoreTotals = std::map<Stream, StreamTotals>;

/// Collects pages and hands them to the repository in transactions of some thousand rows, at most two on their way: the
/// network goes on while the writer works, and memory stays bounded. Used from one thread.
class PageStore {
public:
    PageStore(SyncRepository &sync, Clock &clock, ConnectionId connection);

    void add(StoreJob job);
    /// True when pages wait and nothing more should be fetched until a transaction has ended.
    [[nodiscard]] bool isFull() const;
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && m_outstanding.empty(); }
    [[nodiscard]] bool hasWaiting() const { return !m_waiting.empty(); }
    [[nodiscard]] bool hasOutstanding() const { return !m_outstanding.empty(); }
    /// Hands over what waits if it is enough, old enough, or `now`.
    void flush(bool now);
    /// Hands over what waits and returns when it is stored, or known not to be.
    void storeNow();
    /// Takes the results of transactions that have ended.
    void reap();
    /// Waits for the oldest transaction.
    void waitOne();
    /// The first error of a transaction; nothing more is stored after it.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const StoreTotals &totals() const { return m_totals; }

    /// Told about each window whose place is safe now.
    std::function<void(const SyncWindow &)> windowStored;

private:
    struct Outstanding {
        std::future<Result<StoreCounts>> future;
        std::vector<SyncWindow> windows;
    };
    void take(Outstanding outstanding);

    SyncRepository &m_sync;
    Clock &m_clock;
    ConnectionId m_connection;
    std::vector<StoreJob> m_waiting;
    qint64 m_waitingRows = 0;
    std::chrono::milliseconds m_waitingSince{0};
    std::deque<Outstanding> m_outstanding;
    StoreLine m_line = std::make_shared<std::atomic_bool>(false); ///< a batch after a lost one must not be stored
    std::optional<Error> m_error;
    StoreTotals m_totals;
};

} // namespace rd::services
