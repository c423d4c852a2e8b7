// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/inparts.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace rd {

namespace {

/// Half a million rows: below, a second thread gains less than it takes to wake it.
constexpr std::size_t kFewParts = 500'000 / kPartRows;

/// The thread that helps. Its own: the work of the pool may take seconds, a keystroke cannot wait for that.
QThreadPool &helper()
{
    static QThreadPool pool;
    static const bool isReady = [] {
        pool.setMaxThreadCount(1);
        pool.setExpiryTimeout(-1); // to begin a thread takes longer than many a part
        return true;
    }();
    (void)isReady;
    return pool;
}

struct Work {
    const std::function<void(std::size_t)> *each = nullptr;
    std::size_t parts = 0;
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;

    /// Takes part after part until none is left.
    void run()
    {
        // A part that is taken is waited for: whose the function is, stays. After the last one it may be gone.
        for (std::size_t part = next++; part < parts; part = next++) {
            (*each)(part);
            if (++done == parts)
                done.notify_all();
        }
    }
};

} // namespace

void inParts(std::size_t parts, const std::function<void(std::size_t part)> &work)
{
    if (parts <= kFewParts || QThread::idealThreadCount() < 2) {
        for (std::size_t part = 0; part < parts; ++part)
            work(part);
        return;
    }
    const auto shared = std::make_shared<Work>();
    shared->each = &work;
    shared->parts = parts;
    helper().start([shared] { shared->run(); });
    shared->run();
    for (std::size_t done = shared->done; done < parts; done = shared->done)
        shared->done.wait(done);
}

} // namespace rd
