// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/pool.h"

#include <QCoreApplication>
#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <unordered_map>

namespace rd::services {

namespace {

/// What waits or runs, by its owner.
class WorkCount {
public:
    void begin(const QObject *owner)
    {
        const std::lock_guard lock(m_mutex);
        ++m_all;
        ++m_owned[owner];
    }
    void end(const QObject *owner)
    {
        const std::lock_guard lock(m_mutex);
        if (--m_owned[owner] == 0)
            m_owned.erase(owner);
        if (--m_all == 0)
            m_idle.notify_all();
    }
    std::vector<const QObject *> owners()
    {
        const std::lock_guard lock(m_mutex);
        std::vector<const QObject *> list;
        for (const auto &[owner, count] : m_owned)
            list.push_back(owner);
        return list;
    }
    bool hasAny()
    {
        const std::lock_guard lock(m_mutex);
        return m_all > 0;
    }
    void wait()
    {
        std::unique_lock lock(m_mutex);
        m_idle.wait(lock, [this] { return m_all == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_idle;
    std::unordered_map<const QObject *, int> m_owned;
    int m_all = 0;
};

WorkCount &workCount()
{
    static WorkCount kept;
    return kept;
}

/// Answers are posted to the application: none may come after it. Qt waits like this for its own pool only.
struct Pools {
    Pools()
    {
        // Two tasks of two windows wait for providers at once, also on one core.
        tasks.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
        reserved.setMaxThreadCount(1);
        qAddPostRoutine(waitForWork);
    }
    QThreadPool tasks;
    QThreadPool reserved;
};

QThreadPool &poolOf(Lane lane)
{
    static Pools pools;
    switch (lane) {
    case Lane::Short:
        break;
    case Lane::Long:
        return pools.tasks;
    case Lane::Reserved:
        return pools.reserved;
    }
    return *QThreadPool::globalInstance();
}

const QObject *topmost(const QObject *object)
{
    while (object && object->parent())
        object = object->parent();
    return object;
}

} // namespace

void startWork(Lane lane, const QObject *owner, std::function<void()> work)
{
    const QObject *whose = topmost(owner);
    workCount().begin(whose);
    poolOf(lane).start([whose, work = std::move(work)]() mutable {
        work();
        work = {}; // what it holds goes before it counts as done
        workCount().end(whose);
    });
}

bool isWorking()
{
    return workCount().hasAny();
}

std::vector<const QObject *> workingOwners()
{
    return workCount().owners();
}

void waitForWork()
{
    workCount().wait();
}

} // namespace rd::services
