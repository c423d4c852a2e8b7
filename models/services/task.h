// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"
#include "models/services/pool.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace rd {
/// Outcomes are looked at, not compared. Said aloud because the meta-type of a signal's argument asks for `==`, and the
/// template of expected promises one for void that does not compile.
bool operator==(const Status &, const Status &) = delete;
} // namespace rd

namespace rd::services {

/// One long, visible piece of work (sync, import, issue): started once, runs on the pool, reports progress at most ten
/// times a second, can be cancelled, ends with exactly one finished(). Lives on the GUI thread; deletes itself after
/// finished() when it has no parent. Destroying it earlier asks the work to stop and drops its result.
class Task : public QObject {
    Q_OBJECT
public:
    /// @param work runs on a pool thread; its Status is the outcome
    using Work = std::function<Status(const ProgressSink &, const CancelToken &)>;
    Task(QString title, Work work, QObject *parent = nullptr);
    ~Task() override;

    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isCancelled() const { return m_cancel.isCancelled(); }

    /// Once.
    /// @param owner whose work it is (startWork()); nullptr = the task's own topmost parent
    void start(const QObject *owner = nullptr, Lane lane = Lane::Long);
    void cancel(); ///< asks; finished() follows

Q_SIGNALS:
    void progressed(const rd::Progress &progress);
    void finished(const rd::Status &outcome);

private:
    struct Mailbox;
    void deliver();
    void finish(const Status &outcome);
    QString m_title;
    Work m_work;
    CancelToken m_cancel;
    Progress m_progress;
    std::shared_ptr<Mailbox> m_mailbox; ///< shared with the worker, which may outlive this object
    QElapsedTimer m_sinceReport;
    bool m_running = false;
    bool m_started = false;
};

} // namespace rd::services
