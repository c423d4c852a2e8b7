// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/task.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <exception>
#include <mutex>

namespace rd::services {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kReportEveryMs = 100;

/// An exception is a bug; it must not leave the pool thread, and the user must see that the work did not succeed.
Status runGuarded(const Task::Work &work, const ProgressSink &sink, const CancelToken &cancel)
{
    try {
        return work(sink, cancel);
    } catch (const std::exception &exception) {
        return fail(ErrorKind::Internal, u"unexpected failure: "_s + QString::fromUtf8(exception.what()));
    } catch (...) {
        return fail(ErrorKind::Internal, u"unexpected failure"_s);
    }
}

} // namespace

/// The newest report, waiting for the GUI thread.
struct Task::Mailbox {
    std::mutex mutex;
    Progress latest;
    bool waiting = false; ///< a delivery is on its way
};

Task::Task(QString title, Work work, QObject *parent)
    : QObject(parent), m_title(std::move(title)), m_work(std::move(work)), m_mailbox(std::make_shared<Mailbox>())
{
}

Task::~Task()
{
    m_cancel.cancel();
}

void Task::start(const QObject *owner, Lane lane)
{
    if (m_started)
        return;
    m_started = true;
    m_running = true;
    QPointer<Task> guard(this);
    ProgressSink sink = [guard, mailbox = m_mailbox](const Progress &progress) {
        {
            const std::lock_guard lock(mailbox->mutex);
            mailbox->latest = progress;
            if (mailbox->waiting)
                return;
            mailbox->waiting = true;
        }
        // The guard is only looked at on the GUI thread, where the task lives and dies.
        QMetaObject::invokeMethod(
            qApp,
            [guard] {
                if (guard)
                    guard->deliver();
            },
            Qt::QueuedConnection);
    };
    const auto run = [guard, work = std::move(m_work), sink = std::move(sink), cancel = m_cancel] {
        const auto outcome = runGuarded(work, sink, cancel);
        QMetaObject::invokeMethod(
            qApp,
            [guard, outcome] {
                if (guard)
                    guard->finish(outcome);
            },
            Qt::QueuedConnection);
    };
    startWork(lane, owner ? owner : this, run);
}

void Task::cancel()
{
    m_cancel.cancel();
}

void Task::deliver()
{
    if (!m_running)
        return;
    const qint64 wait = m_sinceReport.isValid() ? kReportEveryMs - m_sinceReport.elapsed() : 0;
    if (wait > 0) {
        QTimer::singleShot(static_cast<int>(wait), this, &Task::deliver);
        return;
    }
    {
        const std::lock_guard lock(m_mailbox->mutex);
        m_progress = m_mailbox->latest;
        m_mailbox->waiting = false;
    }
    m_sinceReport.start();
    Q_EMIT progressed(m_progress);
}

void Task::finish(const Status &outcome)
{
    bool unseen = false;
    {
        const std::lock_guard lock(m_mailbox->mutex);
        unseen = m_mailbox->waiting;
        m_progress = m_mailbox->latest;
    }
    if (unseen)
        Q_EMIT progressed(m_progress);
    m_running = false;
    QPointer<Task> self(this);
    Q_EMIT finished(outcome);
    if (self && !parent())
        deleteLater();
}

} // namespace rd::services
