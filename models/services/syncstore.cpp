// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/syncstore.h"

namespace rd::services {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kBatchRows = 5'000; // performance.md, Store
constexpr auto kBatchAge = 1'000ms;
constexpr std::size_t kMaxOutstanding = 2;

} // namespace

PageStore::PageStore(SyncRepository &sync, Clock &clock, ConnectionId connection)
    : m_sync(sync), m_clock(clock), m_connection(connection)
{
}

void PageStore::add(StoreJob job)
{
    if (m_waiting.empty())
        m_waitingSince = m_clock.monotonic();
    m_waitingRows += job.page.rows;
    m_waiting.push_back(std::move(job));
}

bool PageStore::isFull() const
{
    return m_waitingRows >= kBatchRows && m_outstanding.size() >= kMaxOutstanding;
}

void PageStore::flush(bool now)
{
    if (m_waiting.empty() || m_error || m_outstanding.size() >= kMaxOutstanding)
        return;
    const bool old = m_outstanding.empty() && m_clock.monotonic() - m_waitingSince >= kBatchAge;
    if (!now && !old && m_waitingRows < kBatchRows)
        return;
    Outstanding outstanding;
    for (const auto &job : m_waiting) {
        if (job.window)
            outstanding.windows.push_back(*job.window);
    }
    outstanding.future = m_sync.storePages(m_connection, std::exchange(m_waiting, {}), m_line);
    m_waitingRows = 0;
    m_outstanding.push_back(std::move(outstanding));
}

void PageStore::storeNow()
{
    while ((hasWaiting() && !m_error) || hasOutstanding()) {
        flush(true);
        waitOne();
    }
}

void PageStore::reap()
{
    while (!m_outstanding.empty() && m_outstanding.front().future.wait_for(0s) == std::future_status::ready)
        waitOne();
}

void PageStore::waitOne()
{
    if (m_outstanding.empty())
        return;
    auto oldest = std::move(m_outstanding.front());
    m_outstanding.pop_front();
    take(std::move(oldest));
}

void PageStore::take(Outstanding outstanding)
{
    auto counts = outstanding.future.get();
    if (!counts) {
        if (!m_error)
            m_error = counts.error();
        return;
    }
    for (const auto &stream : counts->streams) {
        auto &total = m_totals[stream.stream];
        total.read += stream.read;
        total.added += stream.added;
        total.changed += stream.changed;
    }
    if (!windowStored)
        return;
    for (const auto &window : outstanding.windows)
        windowStored(window);
}

} // namespace rd::services
