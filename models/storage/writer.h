// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <thread>

namespace rd::storage {

/// The one thread that writes, with the one connection that can. Work is done in the order it was asked for. A piece of
/// work is a callable `Result<T>(Database &)`; it runs inside BEGIN IMMEDIATE and is rolled back when it returns an
/// error. Never call the blocking form from inside such work.
class Writer {
public:
    explicit Writer(std::unique_ptr<Database> db);
    ~Writer(); ///< finishes what was asked for, then ends the thread
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Durable: the write-ahead log is synced before the future is ready.
    template <typename F>
    [[nodiscard]] auto run(F work) -> std::future<std::invoke_result_t<F &, Database &>>
    {
        return post(std::move(work), true);
    }
    /// For what the provider can give again: not synced while bulk mode is on.
    /// @param ended runs on the writer thread right after the transaction, with whether it was committed
    template <typename F>
    [[nodiscard]] auto runRelaxed(F work, std::function<void(bool committed)> ended)
        -> std::future<std::invoke_result_t<F &, Database &>>
    {
        return post(std::move(work), false, std::move(ended));
    }
    /// run() and wait.
    template <typename F>
    [[nodiscard]] auto call(F work) -> std::invoke_result_t<F &, Database &>
    {
        return run(std::move(work)).get();
    }
    /// Waits for work outside any transaction (pragmas, VACUUM, checkpoint).
    template <typename F>
    [[nodiscard]] auto callBare(F work) -> std::invoke_result_t<F &, Database &>
    {
        using R = std::invoke_result_t<F &, Database &>;
        auto task =
            std::make_shared<std::packaged_task<R()>>([this, work = std::move(work)]() mutable { return work(*m_db); });
        auto future = task->get_future();
        enqueue([task] { (*task)(); });
        return future.get();
    }
    /// Relaxed durability for runRelaxed() while on (performance.md, Store).
    [[nodiscard]] Status setBulk(bool on);
    /// Room for large transactions while on; durability stays as it is.
    [[nodiscard]] Status setRoomy(bool on);

private:
    template <typename F>
    auto post(F work, bool durable, std::function<void(bool)> ended = {})
        -> std::future<std::invoke_result_t<F &, Database &>>
    {
        using R = std::invoke_result_t<F &, Database &>;
        auto task = std::make_shared<std::packaged_task<R()>>(
            [this, work = std::move(work), durable, ended = std::move(ended)]() mutable -> R {
                R result = transacted<R>(work, durable);
                if (ended)
                    ended(result.has_value());
                return result;
            });
        auto future = task->get_future();
        enqueue([task] { (*task)(); });
        return future;
    }
    template <typename R, typename F>
    R transacted(F &work, bool durable)
    {
        RD_CHECK(setSynchronous(durable || !m_bulk));
        RD_TRY(transaction, Transaction::begin(*m_db));
        R result = work(*m_db);
        if (result)
            RD_CHECK(transaction.commit());
        return result;
    }
    [[nodiscard]] Status setSynchronous(bool full);
    void enqueue(std::function<void()> job);
    void loop();

    std::unique_ptr<Database> m_db;
    bool m_bulk = false; ///< writer thread only, like the next
    bool m_full = true;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_jobs;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace rd::storage
