// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filecheck.h"

#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "tests/storage/fixture.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <atomic>
#include <future>
#include <utility>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

/// What a program leaves that was killed.
void leaveOpen(const Desk &desk)
{
    const auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
    RD_OK(db);
    RD_OK((*db)->execute("UPDATE meta SET value = '0' WHERE name = 'clean'"));
}

storage::OpenOptions optionsOf(const Desk &desk)
{
    storage::OpenOptions options;
    options.directory = desk.path();
    return options;
}

/// A table of its own with an index, in the workspace's file.
void addTable(storage::Database &db, int rows)
{
    RD_OK(db.execute("CREATE TABLE odd (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;"
                     "CREATE INDEX odd_name ON odd (name)"));
    RD_OK(db.run("INSERT INTO odd (name) WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
                 "SELECT 'a name of some length, number ' || (i * 7919 % 1000003) FROM n",
        rows));
}

} // namespace

/// A look over the file that lasts until a test lets it go on.
class HeldLook {
public:
    [[nodiscard]] storage::FileCheck look()
    {
        return [this](const ProgressSink &, const CancelToken &) -> Status {
            if (++m_looks == 1)
                m_begun.set_value();
            m_end.wait();
            return {};
        };
    }
    [[nodiscard]] int looks() const { return m_looks; }
    void awaitBegun() { m_begun.get_future().wait(); }
    void letGo()
    {
        if (!std::exchange(m_isOver, true))
            m_release.set_value();
    }
    /// At the end of the test in any case: one that fails ends, too. To be made after what waits.
    [[nodiscard]] auto atEnd()
    {
        return qScopeGuard([this] { letGo(); });
    }

private:
    std::atomic_int m_looks = 0;
    std::promise<void> m_begun;
    std::promise<void> m_release;
    std::shared_future<void> m_end = m_release.get_future().share();
    bool m_isOver = false;
};

/// What is done with a file that was not closed properly (reliability.md 9).
class TestFileCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileThatWasClosedNeedsNoLook()
    {
        Desk desk;
        QCOMPARE(desk.workspace->uncheckedBytes(), 0);
        desk.workspace.reset();
        storage::OpenOptions options = optionsOf(desk);
        options.fileCheck = [](const ProgressSink &, const CancelToken &) -> Status {
            return fail(ErrorKind::Internal, u"nobody asked for it"_s);
        };
        const auto opened = storage::Workspace::open(options, desk.clock);
        RD_OK(opened);
        QCOMPARE((*opened)->uncheckedBytes(), 0);
        RD_OK((*opened)->checkFile({}, {}));
    }

    void aFileThatWasNotIsLookedOverOnce()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        {
            const auto opened = storage::Workspace::open(optionsOf(desk), desk.clock);
            RD_OK(opened);
            QCOMPARE((*opened)->uncheckedBytes(), QFileInfo(desk.file()).size());
            RD_OK((*opened)->checkFile({}, {}));
            QCOMPARE((*opened)->uncheckedBytes(), 0);
        }
        const auto again = storage::Workspace::open(optionsOf(desk), desk.clock);
        RD_OK(again);
        QCOMPARE((*again)->uncheckedBytes(), 0);
    }

    /// The quick check does not compare indexes with their tables; after a crash that is asked for.
    void findsAnIndexThatLacksRows()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        const auto open = [&desk] { return storage::Database::open(desk.file(), storage::Database::Access::Write); };
        {
            const auto db = open();
            RD_OK(db);
            addTable(**db, 100);
            // The index is taken out of sight while a row goes.
            RD_OK((*db)->execute("PRAGMA writable_schema=ON; CREATE TABLE hidden AS SELECT * FROM sqlite_schema WHERE "
                                 "name = 'odd_name'; DELETE FROM sqlite_schema WHERE name = 'odd_name'"));
        }
        {
            const auto db = open();
            RD_OK(db);
            RD_OK((*db)->execute("DELETE FROM odd WHERE id = 50; PRAGMA writable_schema=ON; "
                                 "INSERT INTO sqlite_schema SELECT * FROM hidden; DROP TABLE hidden"));
        }
        {
            const auto db = open();
            RD_OK(db);
            auto quick = (*db)->query("PRAGMA quick_check(1)");
            QVERIFY(quick.next());
            QCOMPARE(quick.string(0), u"ok"_s);
        }
        const auto opened = storage::Workspace::open(optionsOf(desk), desk.clock);
        RD_OK(opened);
        const Status checked = (*opened)->checkFile({}, {});
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Damaged);
        QVERIFY2(checked.error().text.contains(u"odd_name"_s), qPrintable(checked.error().text));
        // Whatever moves money hears the same, without another look.
        QCOMPARE((*opened)->workspace().readyToIssue().error().text, checked.error().text);
    }

    void saysHowFarItIs()
    {
        Desk desk;
        const auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        addTable(**db, 100'000);
        RD_OK((*db)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        const qint64 whole = (QFileInfo(desk.file()).size() + 999'999) / 1'000'000;
        QVERIFY2(whole > 5, qPrintable(QString::number(whole)));
        std::vector<Progress> told;
        RD_OK(storage::checkFile(**db, [&told](const Progress &one) { told.push_back(one); }));
        for (const QString &stage : {u"megabytes read"_s, u"megabytes checked"_s}) {
            std::vector<qint64> done;
            for (const Progress &one : told) {
                if (one.stage != stage)
                    continue;
                QCOMPARE(one.total, whole);
                QVERIFY2(one.done >= 0 && one.done <= whole, qPrintable(QString::number(one.done)));
                done.push_back(one.done);
            }
            QVERIFY2(done.size() > 3, qPrintable(stage));
            QVERIFY(std::is_sorted(done.begin(), done.end()));
            // The end of reading is not told, since the check begins with it.
            QVERIFY2(done.back() >= whole - 2, qPrintable(u"%1 ends at %2"_s.arg(stage).arg(done.back())));
            done.erase(std::unique(done.begin(), done.end()), done.end());
            QVERIFY2(done.size() > 3, qPrintable(stage));
        }
        // Nothing of it stays with the connection.
        told.clear();
        RD_OK((*db)->number("SELECT count(*) FROM odd a, odd b WHERE a.id < 100", 0));
        QVERIFY(told.empty());
    }

    void canBeStoppedAnywhere_data()
    {
        QTest::addColumn<int>("report"); // at which report of its progress somebody wants it stopped
        QTest::newRow("before it begins") << 0;
        QTest::newRow("while the file is read") << 2;
        QTest::newRow("before the walk over its pages") << -1;
        QTest::newRow("among its rows") << -2;
    }
    void canBeStoppedAnywhere()
    {
        QFETCH(const int, report);
        Desk desk;
        const auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        addTable(**db, 150'000);
        RD_OK((*db)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        CancelToken cancel;
        if (report == 0)
            cancel.cancel();
        int reports = 0;
        int checking = 0;
        const auto hear = [&](const Progress &told) {
            ++reports;
            checking += told.stage == "megabytes checked"_L1 ? 1 : 0;
            if (reports == report || (report < 0 && checking == -report))
                cancel.cancel();
        };
        const Status checked = storage::checkFile(**db, hear, cancel);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, ErrorKind::Cancelled);
        if (report == 0)
            QCOMPARE(reports, 0);
        // The connection is as good as before.
        RD_OK(storage::checkFile(**db));
    }

    void whoeverMovesMoneyWaitsForIt()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        HeldLook hold;
        storage::OpenOptions options = optionsOf(desk);
        options.fileCheck = hold.look();
        const auto opened = storage::Workspace::open(options, desk.clock);
        RD_OK(opened);
        auto check = std::async(std::launch::async, [&] { return (*opened)->checkFile({}, {}); });
        hold.awaitBegun();
        auto issue = std::async(std::launch::async, [&] { return (*opened)->workspace().readyToIssue(); });
        const auto atEnd = hold.atEnd();
        // What is there is shown, and what is no money is written.
        RD_OK((*opened)->workspace().members());
        RD_OK((*opened)->workspace().setSetting(u"a"_s, u"b"_s));
        QVERIFY(issue.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
        hold.letGo();
        RD_OK(check.get());
        RD_OK(issue.get());
        QCOMPARE(hold.looks(), 1);
    }

    /// It may take minutes: whoever can show and stop nothing is told instead of sleeping.
    void nobodySleepsForAsLongAsItTakes()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        HeldLook hold;
        storage::OpenOptions options = optionsOf(desk);
        options.fileCheck = hold.look();
        const auto opened = storage::Workspace::open(options, desk.clock);
        RD_OK(opened);
        auto check = std::async(std::launch::async, [&] { return (*opened)->checkFile([](const Progress &) {}, {}); });
        const auto atEnd = hold.atEnd();
        hold.awaitBegun();
        const Status refused = (*opened)->workspace().readyToIssue();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"file-check"_s);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        hold.letGo();
        RD_OK(check.get());
        RD_OK((*opened)->workspace().readyToIssue());
        QCOMPARE(hold.looks(), 1);
    }

    void aStoppedCheckIsOwed()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        int looks = 0;
        storage::OpenOptions options = optionsOf(desk);
        options.fileCheck = [&](const ProgressSink &, const CancelToken &cancel) -> Status {
            ++looks;
            return cancel.isCancelled() ? Status(fail(ErrorKind::Cancelled, u"stopped"_s)) : Status();
        };
        {
            const auto opened = storage::Workspace::open(options, desk.clock);
            RD_OK(opened);
            CancelToken cancel;
            cancel.cancel();
            const Status stopped = (*opened)->checkFile({}, cancel);
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
            QCOMPARE(stopped.error().code, u"check-stopped"_s);
            // Nobody begins it anew without being heard or seen.
            QCOMPARE((*opened)->workspace().readyToIssue().error().code, u"check-stopped"_s);
            QCOMPARE(looks, 1);
            QVERIFY((*opened)->uncheckedBytes() > 0);
        }
        const auto again = storage::Workspace::open(options, desk.clock);
        RD_OK(again);
        QVERIFY((*again)->uncheckedBytes() > 0);
        RD_OK((*again)->workspace().readyToIssue());
        QCOMPARE(looks, 2);
    }

    /// Who opened the workspace shows the check: nobody who moves money begins it unseen, however early they come.
    void onlyWhoOpenedItBeginsIt()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        std::atomic_int looks = 0;
        storage::OpenOptions options = optionsOf(desk);
        options.checksFile = true;
        options.fileCheck = [&](const ProgressSink &, const CancelToken &) -> Status {
            ++looks;
            return {};
        };
        const auto opened = storage::Workspace::open(options, desk.clock);
        RD_OK(opened);
        QCOMPARE((*opened)->workspace().readyToIssue().error().code, u"file-check"_s);
        QCOMPARE(looks.load(), 0);
        RD_OK((*opened)->checkFile({}, {}));
        RD_OK((*opened)->workspace().readyToIssue());
        QCOMPARE(looks.load(), 1);
    }

    void waitingForSomebodyElsesLookCanBeStopped()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        HeldLook hold;
        storage::OpenOptions options = optionsOf(desk);
        options.fileCheck = hold.look();
        const auto opened = storage::Workspace::open(options, desk.clock);
        RD_OK(opened);
        auto issue = std::async(std::launch::async, [&] { return (*opened)->workspace().readyToIssue(); });
        const auto atEnd = hold.atEnd();
        hold.awaitBegun();
        CancelToken cancel;
        cancel.cancel();
        const Status stopped = (*opened)->checkFile({}, cancel);
        hold.letGo();
        RD_OK(issue.get());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, u"check-stopped"_s);
        RD_OK((*opened)->checkFile({}, {})); // it is whole
        QCOMPARE(hold.looks(), 1);
    }

    void whatWasStoppedCanBeBegunAgain()
    {
        Desk desk;
        desk.workspace.reset();
        leaveOpen(desk);
        int looks = 0;
        storage::OpenOptions options = optionsOf(desk);
        options.fileCheck = [&](const ProgressSink &, const CancelToken &) -> Status {
            return ++looks == 1 ? Status(fail(ErrorKind::Cancelled, u"stopped"_s)) : Status();
        };
        const auto opened = storage::Workspace::open(options, desk.clock);
        RD_OK(opened);
        QVERIFY(!(*opened)->checkFile({}, {}));
        QCOMPARE((*opened)->workspace().readyToIssue().error().code, u"check-stopped"_s);
        RD_OK((*opened)->checkFile({}, {}));
        QCOMPARE(looks, 2);
        RD_OK((*opened)->workspace().readyToIssue());
        QCOMPARE((*opened)->uncheckedBytes(), 0);
    }

    void stoppingTheCopyBeforeAnUpgradeLeavesNone()
    {
        Desk desk;
        desk.workspace.reset();
        const auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        addTable(**db, 150'000);
        std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
        steps.push_back({storage::schemaVersion() + 1,
            [](storage::Database &file) { return file.execute("CREATE TABLE more (id INTEGER PRIMARY KEY) STRICT"); }});
        const QString backups = desk.path() + u"/backups"_s;
        for (const QString &stage : {u"megabytes copied"_s, u"megabytes read"_s}) {
            CancelToken cancel;
            bool isCopied = false; // the copy is read after it was made
            const auto hear = [&](const Progress &told) {
                isCopied = isCopied || told.stage == "megabytes copied"_L1;
                if (isCopied && told.stage == stage)
                    cancel.cancel();
            };
            const Status stopped = storage::migrate(**db, steps, {backups, desk.clock.now(), hear, cancel});
            QVERIFY2(!stopped, qPrintable(stage));
            QCOMPARE(stopped.error().code, u"check-stopped"_s);
            QCOMPARE(*(*db)->number("PRAGMA user_version", 0), storage::schemaVersion());
            QVERIFY(QDir(backups).isEmpty());
        }
        RD_OK(storage::migrate(**db, steps, {backups, desk.clock.now()}));
        QCOMPARE(QDir(backups).entryList(QDir::Files).size(), 1);
    }

    void stoppingBeforeAnUpgradeChangesNothing()
    {
        Desk desk;
        desk.workspace.reset();
        const auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
        steps.push_back({storage::schemaVersion() + 1,
            [](storage::Database &file) { return file.execute("CREATE TABLE odd (id INTEGER PRIMARY KEY) STRICT"); }});
        CancelToken cancel;
        cancel.cancel();
        const QString backups = desk.path() + u"/backups"_s;
        const Status stopped = storage::migrate(**db, steps, {backups, desk.clock.now(), {}, cancel});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(*(*db)->number("PRAGMA user_version", 0), storage::schemaVersion());
        QVERIFY(QDir(backups).isEmpty());
        int reports = 0;
        RD_OK(storage::migrate(**db, steps, {backups, desk.clock.now(), [&reports](const Progress &) { ++reports; }}));
        QVERIFY(reports > 0);
        QCOMPARE(*(*db)->number("PRAGMA user_version", 0), storage::schemaVersion() + 1);
    }
};

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"
