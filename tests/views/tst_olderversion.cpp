// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Books of an older program are checked and copied before they are brought up to date, which may take minutes: what is
// seen of it before there is a window, and what stopping it leaves.
#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "tests/views/openedbooks.h"
#include "views/shell/openingnote.h"

#include <QDir>
#include <QLabel>
#include <QProgressBar>

using namespace rd;
using namespace rd::views;

namespace {

/// The note that is seen; nullptr = none is.
OpeningNote *shownNote()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *note = qobject_cast<OpeningNote *>(widget); note && note->isVisible())
            return note;
    }
    return nullptr;
}

QPushButton *stopOf(const OpeningNote *note)
{
    return note ? note->findChild<QPushButton *>() : nullptr;
}

qint64 versionOf(const QString &directory)
{
    const auto db = storage::Database::open(directory + u"/desk.sqlite"_s, storage::Database::Access::Read);
    return db ? (*db)->number("PRAGMA user_version", 0).value_or(-1) : -1;
}

} // namespace

class TestOlderVersion : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(books()));
        const auto db = storage::Database::open(books() + u"/desk.sqlite"_s, storage::Database::Access::Write);
        QVERIFY(db);
        const auto older = storage::migrations().first(storage::migrations().size() - 1);
        const Status made = storage::migrate(**db, older, {books() + u"/backups"_s, fromUnixSeconds(1'767'225'600)});
        QVERIFY(made);
    }
    void cleanup() { QTRY_VERIFY_WITH_TIMEOUT(!shownNote(), 30'000); }

    void howFarItIsStandsBeforeTheWindow()
    {
        SlowCheck check;
        Opened desk;
        desk.begin(books(), &check);
        QTRY_VERIFY_WITH_TIMEOUT(stopOf(shownNote()), 30'000);
        const OpeningNote *note = shownNote();
        const QString said = allText(*note);
        QVERIFY2(said.contains(u"Opening the workspace"_s), qPrintable(said));
        QVERIFY2(said.contains(u"megabytes checked: 1,000 of 4,000"_s), qPrintable(said));
        const auto *bar = note->findChild<QProgressBar *>();
        QVERIFY(bar);
        QCOMPARE(bar->value(), 1000);
        QCOMPARE(bar->maximum(), 4000);
        QVERIFY(!desk.windows().newestWindow());
        check.isReleased = true;
        QTRY_VERIFY_WITH_TIMEOUT(desk.windows().newestWindow(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!shownNote(), 30'000);
        QVERIFY(desk.failed.isEmpty());
        QCOMPARE(check.begun.load(), 1);
        QCOMPARE(versionOf(books()), qint64(storage::schemaVersion()));
        QCOMPARE(copies().size(), 1);
    }

    void stoppingIsSaidAndChangesNothing_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("the button") << int(Qt::Key_Space);
        QTest::newRow("Escape") << int(Qt::Key_Escape);
    }
    void stoppingIsSaidAndChangesNothing()
    {
        QFETCH(const int, key);
        SlowCheck check;
        Opened desk;
        desk.begin(books(), &check);
        QTRY_VERIFY_WITH_TIMEOUT(stopOf(shownNote()), 30'000);
        OpeningNote *note = shownNote();
        note->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(note, 30'000));
        QPushButton *stop = stopOf(note);
        for (int i = 0; i < 10 && !stop->hasFocus(); ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : note, Qt::Key_Tab);
        QVERIFY(stop->hasFocus());
        QTest::keyClick(stop, static_cast<Qt::Key>(key));
        QTRY_COMPARE_WITH_TIMEOUT(desk.failed.size(), 1, 30'000);
        const Error &error = desk.failed.constFirst();
        QCOMPARE(error.kind, ErrorKind::Cancelled);
        QCOMPARE(error.code, u"check-stopped"_s);
        QVERIFY2(error.text.contains(u"nothing was changed"_s), qPrintable(error.text));
        QTRY_VERIFY_WITH_TIMEOUT(!shownNote(), 30'000);
        QVERIFY(!desk.windows().newestWindow());
        QCOMPARE(check.stopped.load(), 1);
        QCOMPARE(versionOf(books()), qint64(storage::schemaVersion() - 1));
        QVERIFY(copies().isEmpty());
    }

    /// The program ends in the middle: nobody waits for the check.
    void theEndOfTheProgramStopsIt()
    {
        SlowCheck check;
        {
            Opened desk;
            desk.begin(books(), &check);
            QTRY_VERIFY_WITH_TIMEOUT(check.begun > 0, 30'000);
            desk.endNow();
        }
        QCOMPARE(check.stopped.load(), 1);
        QCOMPARE(versionOf(books()), qint64(storage::schemaVersion() - 1));
    }

    /// Chosen twice in the list of recent workspaces, they are opened once.
    void aSecondClickOpensNothing()
    {
        const QString others = m_folder->filePath(u"others"_s);
        QVERIFY(app::Composition::open(Opened::optionsOf(others)).has_value());
        Opened desk(others);
        const QString more = m_folder->filePath(u"more"_s);
        QVERIFY(app::Composition::open(Opened::optionsOf(more)).has_value());
        QSignalSpy opened(&desk.windows(), &app::DeskWindows::opened);
        Q_EMIT desk.window->workspaceRequested(more);
        Q_EMIT desk.window->workspaceRequested(more);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!services::isWorking(), 30'000);
        QCoreApplication::processEvents();
        QCOMPARE(opened.size(), 1);
        QVERIFY(!desk.window->banners()->banner(u"failed"_s));
        QVERIFY(!desk.window->banners()->banner(u"holder"_s));
    }

private:
    [[nodiscard]] QString books() const { return m_folder->filePath(u"books"_s); }
    [[nodiscard]] QStringList copies() const { return QDir(books() + u"/backups"_s).entryList(QDir::Files); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    TestOlderVersion test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_olderversion.moc"
