// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/keychainthread.h"

#include <QCoreApplication>
#include <QMutex>
#include <QWaitCondition>

#include <qt6keychain/keychain.h>

namespace rd::keychain {

namespace {

constexpr unsigned long kStopLimitMs = 1000;

/// Where caller and job meet. Shared by both, because either may be the last to leave.
struct Meeting {
    QMutex mutex;
    QWaitCondition ended;
    bool isEnded = false;
    bool isAbandoned = false;
};

void end(Meeting &meeting, QKeychain::Job *job, const KeychainThread::Finished &finished)
{
    const QMutexLocker lock(&meeting.mutex);
    if (!meeting.isAbandoned)
        finished(*job);
    meeting.isEnded = true;
    meeting.ended.wakeAll();
    job->deleteLater();
}

} // namespace

KeychainThread &KeychainThread::instance()
{
    // Never destroyed: a prompt that nobody answers may keep a job, and with it the thread, busy beyond the end of
    // main().
    static auto *const thread = new KeychainThread;
    return *thread;
}

KeychainThread::KeychainThread()
{
    m_thread.setObjectName(QStringLiteral("rd-keychain"));
    m_thread.start();
    m_context.moveToThread(&m_thread);
    qAddPostRoutine([] { instance().stop(); });
}

void KeychainThread::stop()
{
    m_thread.quit();
    m_thread.wait(kStopLimitMs);
}

bool KeychainThread::run(const std::function<QKeychain::Job *()> &make, Finished finished, int limitMs)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    if (!m_thread.isRunning())
        return false;
    const auto meeting = std::make_shared<Meeting>();
    QMetaObject::invokeMethod(
        &m_context,
        [this, make, finished = std::move(finished), meeting] {
            QKeychain::Job *job = make();
            job->setAutoDelete(false);
            job->setInsecureFallback(false);
            QObject::connect(job, &QKeychain::Job::finished, &m_context,
                [meeting, finished](QKeychain::Job *ended) { end(*meeting, ended, finished); });
            job->start();
        },
        Qt::QueuedConnection);
    const QMutexLocker lock(&meeting->mutex);
    const QDeadlineTimer deadline(limitMs);
    while (!meeting->isEnded) {
        if (!meeting->ended.wait(&meeting->mutex, deadline)) {
            meeting->isAbandoned = !meeting->isEnded;
            return meeting->isEnded;
        }
    }
    return true;
}

} // namespace rd::keychain
