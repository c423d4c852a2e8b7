// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/background.h"
#include "models/services/task.h"
#include "tests/fakes/patience.h"

#include <QSignalSpy>
#include <QtTest>

#include <semaphore>
#include <stdexcept>

using namespace rd;
using namespace rd::services;
using namespace Qt::StringLiterals;

class TestTask : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsOnceWithTheOutcomeOfItsWork()
    {
        QObject parent;
        auto *task = new Task(
            u"work"_s, [](const ProgressSink &, const CancelToken &) { return Status(); }, &parent);
        QSignalSpy finished(task, &Task::finished);
        task->start();
        task->start();
        QVERIFY(task->isRunning());
        QTRY_COMPARE(finished.count(), 1);
        QVERIFY(finished.front().front().value<Status>().has_value());
        QVERIFY(!task->isRunning());
    }

    void anErrorReachesTheListener()
    {
        QObject parent;
        auto *task = new Task(
            u"work"_s,
            [](const ProgressSink &, const CancelToken &) -> Status { return fail(ErrorKind::Offline, u"no line"_s); },
            &parent);
        QSignalSpy finished(task, &Task::finished);
        task->start();
        QTRY_COMPARE(finished.count(), 1);
        const auto outcome = finished.front().front().value<Status>();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Offline);
    }

    void anExceptionIsABugAndEndsAsAnError()
    {
        QObject parent;
        auto *task = new Task(
            u"work"_s, [](const ProgressSink &, const CancelToken &) -> Status { throw std::runtime_error("boom"); },
            &parent);
        QSignalSpy finished(task, &Task::finished);
        task->start();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.front().front().value<Status>().error().kind, ErrorKind::Internal);
    }

    void progressIsThinnedAndTheLastReportIsNeverLost()
    {
        QObject parent;
        auto *task = new Task(
            u"work"_s,
            [](const ProgressSink &sink, const CancelToken &) {
                for (qint64 i = 1; i <= 100'000; ++i)
                    sink({u"rows"_s, i, 100'000, 0});
                return Status();
            },
            &parent);
        QSignalSpy progressed(task, &Task::progressed);
        QSignalSpy finished(task, &Task::finished);
        QElapsedTimer timer;
        timer.start();
        task->start();
        QTRY_COMPARE(finished.count(), 1);
        // at most ten a second, and one at the end
        QVERIFY(progressed.count() <= timer.elapsed() / 100 + 2);
        QCOMPARE(progressed.back().front().value<Progress>().done, 100'000);
        QCOMPARE(task->progress().done, 100'000);
    }

    void cancellingReachesTheWork()
    {
        QObject parent;
        std::binary_semaphore begun{0};
        std::binary_semaphore asked{0};
        auto *task = new Task(
            u"work"_s,
            [&](const ProgressSink &, const CancelToken &cancel) -> Status {
                begun.release();
                asked.acquire();
                return cancel.isCancelled() ? Status(fail(ErrorKind::Cancelled, u"stopped"_s)) : Status();
            },
            &parent);
        QSignalSpy finished(task, &Task::finished);
        task->start();
        begun.acquire();
        task->cancel();
        asked.release();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.front().front().value<Status>().error().kind, ErrorKind::Cancelled);
    }

    void withoutAParentItGoesAwayByItself()
    {
        QPointer<Task> task = new Task(u"work"_s, [](const ProgressSink &, const CancelToken &) { return Status(); });
        task->start();
        QTRY_VERIFY(task.isNull());
    }

    void aTaskDestroyedEarlyDropsItsResult()
    {
        std::binary_semaphore begun{0};
        std::binary_semaphore asked{0};
        std::atomic<bool> cancelled = false;
        std::binary_semaphore ended{0};
        auto task = std::make_unique<Task>(u"work"_s, [&](const ProgressSink &sink, const CancelToken &cancel) {
            begun.release();
            asked.acquire();
            cancelled = cancel.isCancelled();
            sink({u"late"_s, 1, 1, 0});
            ended.release();
            return Status();
        });
        QSignalSpy finished(task.get(), &Task::finished);
        task->start();
        begun.acquire();
        task.reset();
        asked.release();
        ended.acquire();
        QVERIFY(cancelled);
        waitForWork();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(finished.count(), 0);
    }

    void backgroundWorkComesBackToItsContextOnly()
    {
        QObject alive;
        int result = 0;
        inBackground(
            &alive, [] { return 42; }, [&result](int value) { result = value; });
        QTRY_COMPARE(result, 42);

        auto gone = std::make_unique<QObject>();
        bool called = false;
        std::binary_semaphore go{0};
        inBackground(
            gone.get(),
            [&go] {
                go.acquire();
                return 1;
            },
            [&called](int) { called = true; });
        gone.reset();
        go.release();
        waitForWork();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!called);
    }
};

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
