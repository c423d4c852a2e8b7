// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/writer.h"

#include "models/storage/platform.h"

namespace rd::storage {

Writer::Writer(std::unique_ptr<Database> db) : m_db(std::move(db)), m_thread([this] { loop(); }) {}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Writer::enqueue(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void Writer::loop()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
    }
}

Status Writer::setSynchronous(bool full)
{
    if (full == m_full)
        return {};
    RD_CHECK(m_db->execute(full ? "PRAGMA synchronous=FULL; PRAGMA secure_delete=ON"
                                : "PRAGMA synchronous=NORMAL; PRAGMA secure_delete=OFF"));
    m_full = full;
    return {};
}

Status Writer::setBulk(bool on)
{
    return callBare([this, on](Database &db) -> Status {
        m_bulk = on;
        if (on)
            return db.execute("PRAGMA wal_autocheckpoint=16384; PRAGMA cache_size=-65536");
        RD_CHECK(setSynchronous(true));
        RD_CHECK(db.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        RD_CHECK(db.execute("PRAGMA wal_autocheckpoint=1000; PRAGMA cache_size=-8192"));
        db.releaseMemory();
        giveMemoryBack();
        return {};
    });
}

Status Writer::setRoomy(bool on)
{
    return callBare([on](Database &db) -> Status {
        if (on)
            return db.execute("PRAGMA wal_autocheckpoint=16384; PRAGMA cache_size=-65536");
        RD_CHECK(db.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        RD_CHECK(db.execute("PRAGMA wal_autocheckpoint=1000; PRAGMA cache_size=-8192"));
        db.releaseMemory();
        giveMemoryBack();
        return {};
    });
}

} // namespace rd::storage
