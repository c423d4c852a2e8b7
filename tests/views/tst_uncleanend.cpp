// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The program was killed, or the power went: what the window says and does about the file that was left open.
#include "models/storage/database.h"
#include "tests/views/openedbooks.h"
#include "tests/views/turnwatch.h"
#include "views/widgets/taskbar.h"

#include <QProgressBar>

using namespace rd;
using namespace rd::views;

namespace {

/// Books that a killed program leaves.
bool makeUnclean(const QString &directory)
{
    if (!app::Composition::open(Opened::optionsOf(directory)))
        return false;
    const auto db = storage::Database::open(directory + u"/desk.sqlite"_s, storage::Database::Access::Write);
    return db && (*db)->execute("UPDATE meta SET value = '0' WHERE name = 'clean'").has_value();
}

/// All there is in the books but what says who has them open.
QString contentOf(const QString &directory)
{
    const auto db = storage::Database::open(directory + u"/desk.sqlite"_s, storage::Database::Access::Read);
    if (!db)
        return u"cannot be read"_s;
    QString text;
    QStringList tables;
    {
        auto row =
            (*db)->query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name "
                         "<> 'meta' ORDER BY name");
        while (row.next())
            tables << row.string(0);
    }
    for (const QString &table : tables) {
        const auto rows = (*db)->number(u"SELECT count(*) FROM %1"_s.arg(table).toStdString(), 0);
        text += u"%1: %2\n"_s.arg(table).arg(rows.value_or(-1));
    }
    auto row = (*db)->query("SELECT hex(hash) FROM ledger ORDER BY seq DESC LIMIT 1");
    return text + (row.next() ? row.string(0) : QString());
}

} // namespace

class TestUncleanEnd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(makeUnclean(books()));
    }

    void theWindowSaysWhatIsBeingDone()
    {
        SlowCheck check;
        Opened desk(books(), &check);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner(), 30'000);
        const BannerContent &said = desk.banner()->content();
        const QString size =
            QLocale().formattedDataSize(QFileInfo(books() + u"/desk.sqlite"_s).size(), 1, QLocale::DataSizeSIFormat);
        QCOMPARE(said.text, u"The workspace was not closed properly. Its file is being checked: %1."_s.arg(size));
        QVERIFY2(said.detail.contains(u"Nothing is issued"_s), qPrintable(said.detail));
        QVERIFY(desk.banner()->isVisible());
        // How far it is stands at the bottom.
        auto *bar = desk.window->findChild<TaskBar *>();
        QVERIFY(bar);
        QTRY_COMPARE(bar->tasks().size(), 1);
        QTRY_COMPARE(bar->tasks().constFirst().done, 1000);
        QCOMPARE(bar->tasks().constFirst().total, 4000);
        QVERIFY(bar->tasks().constFirst().cancellable);
        const auto *shown = bar->findChild<QProgressBar *>();
        QVERIFY(shown && shown->isVisible());
        QCOMPARE(shown->value() * 4, shown->maximum());
        QVERIFY(shown->maximum() > 0);
        // The end takes it away; then comes what a killed program left to be looked up, and the file counts as whole.
        check.isReleased = true;
        QTRY_VERIFY_WITH_TIMEOUT(!desk.banner(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bar->tasks().isEmpty(), 30'000);
        QVERIFY(desk.failed.isEmpty());
        QVERIFY(desk.window->isVisible());
        desk.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isGone(), 30'000);
        QCOMPARE(check.begun.load(), 1);
        const auto again = app::Composition::openFile(Opened::optionsOf(books()));
        QVERIFY(again.has_value());
        QCOMPARE((*again)->uncheckedBytes(), 0);
    }

    /// Within 0.3 s of its beginning. A busy machine may be late, but not each time.
    void itIsSaidSoon()
    {
        qint64 quickest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 4 && quickest > 300; ++i) {
            SlowCheck check;
            Opened desk(books(), &check);
            QTRY_VERIFY_WITH_TIMEOUT(check.begun > 0, 30'000);
            QTRY_VERIFY_WITH_TIMEOUT(desk.banner(), 30'000);
            quickest = std::min(quickest, check.since.elapsed());
            desk.window->close();
            QTRY_VERIFY_WITH_TIMEOUT(desk.isGone(), 30'000);
        }
        QVERIFY2(quickest <= 300, qPrintable(QString::number(quickest)));
    }

    /// A file that is looked over within a moment is not worth a word.
    void aMomentIsNotWorthAWord()
    {
        SlowCheck check;
        check.isReleased = true; // done at once
        Opened desk(books(), &check);
        QSignalSpy said(desk.window->banners(), &BannerHost::dismissed);
        QTRY_VERIFY_WITH_TIMEOUT(check.begun > 0, 30'000);
        // Whoever would say it goes with the check.
        QTRY_VERIFY_WITH_TIMEOUT(!desk.window->findChild<FileCheckNotice *>(), 30'000);
        QVERIFY(!desk.banner());
        for (const auto &one : said)
            QVERIFY(one.constFirst().toString() != FileCheckNotice::key());
    }

    void aKeyStopsItAndTheBooksAreClosedAgain()
    {
        const QString before = contentOf(books());
        SlowCheck check;
        {
            Opened desk(books(), &check);
            QTRY_VERIFY_WITH_TIMEOUT(desk.stopButton(), 30'000);
            QVERIFY(QTest::qWaitForWindowActive(desk.window, 30'000));
            QPushButton *stop = desk.stopButton();
            QVERIFY(stop->text().remove(u'&').contains(u"Stop and close"_s));
            // Somebody without a mouse gets there.
            for (int i = 0; i < 200 && !stop->hasFocus(); ++i)
                QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : desk.window, Qt::Key_Tab);
            QVERIFY(stop->hasFocus());
            QTest::keyClick(stop, Qt::Key_Space);
            QTRY_COMPARE_WITH_TIMEOUT(desk.failed.size(), 1, 30'000);
            QCOMPARE(desk.failed.constFirst().kind, ErrorKind::Cancelled);
            QCOMPARE(desk.failed.constFirst().code, u"check-stopped"_s);
            QVERIFY2(desk.failed.constFirst().text.contains(u"nothing was changed"_s),
                qPrintable(desk.failed.constFirst().text));
            QTRY_VERIFY_WITH_TIMEOUT(desk.isGone(), 30'000);
        }
        QCOMPARE(check.begun.load(), 1);
        QCOMPARE(check.stopped.load(), 1);
        QCOMPARE(contentOf(books()), before);
        // Nobody holds it, and it is owed still.
        const auto again = app::Composition::openFile(Opened::optionsOf(books()));
        QVERIFY(again.has_value());
        QVERIFY((*again)->uncheckedBytes() > 0);
    }

    /// The line at the bottom stops the check and no more: what waits for it waits on, and it can be begun again.
    void stoppedAtTheBottomItIsOwed()
    {
        SlowCheck check;
        Opened desk(books(), &check);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner(), 30'000);
        auto *bar = desk.window->findChild<TaskBar *>();
        Q_EMIT bar->cancelRequested(bar->tasks().constFirst().id);
        QTRY_COMPARE_WITH_TIMEOUT(check.stopped.load(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(desk.stopButton() && desk.stopButton()->text().remove(u'&') == u"Check now"_s, 30'000);
        QVERIFY(desk.window->isVisible());
        QVERIFY(desk.failed.isEmpty());
        check.isReleased = true;
        QTest::mouseClick(desk.stopButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(check.begun.load(), 2, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.banner() && bar->tasks().isEmpty(), 30'000);
    }

    /// Whoever closes the window knows that it closes.
    void closingTheWindowStopsItWithoutAWord()
    {
        SlowCheck check;
        Opened desk(books(), &check);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner(), 30'000);
        desk.window->close();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isGone(), 30'000);
        QCOMPARE(check.stopped.load(), 1);
        QVERIFY(desk.failed.isEmpty());
    }

    /// Another window of the program goes on, and says it.
    void anotherWindowSaysThatItWasClosed()
    {
        const QString others = m_folder->filePath(u"others"_s);
        QVERIFY(app::Composition::open(Opened::optionsOf(others)).has_value());
        Opened desk(others);
        const QPointer<MainWindow> other = desk.window;
        SlowCheck check;
        desk.open(books(), &check);
        QVERIFY(other != desk.window);
        QTRY_VERIFY_WITH_TIMEOUT(desk.stopButton(), 30'000);
        QTest::mouseClick(desk.stopButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isGone(), 30'000);
        QVERIFY(desk.failed.isEmpty());
        QVERIFY(other && other->isVisible());
        const Banner *said = Opened::bannerOf(other, u"failed"_s);
        QVERIFY(said);
        QVERIFY2(said->content().text.contains(u"was stopped"_s), qPrintable(said->content().text));
    }

    /// Pages are read and shown while the check lasts, and nothing keeps the window from hearing.
    void theWindowIsNeverDeafMeanwhile()
    {
        auto *watch = static_cast<TurnWatch *>(qApp);
        SlowCheck check;
        Opened desk(books(), &check);
        QTRY_VERIFY_WITH_TIMEOUT(desk.banner(), 30'000);
        // Shown for the first time, which is another test's business.
        for (const PageId page : {PageId::Participants, PageId::Activity, PageId::Overview}) {
            desk.window->go(page);
            QVERIFY(desk.isRead());
        }
        watch->begin();
        for (const PageId page : {PageId::Participants, PageId::Activity, PageId::Overview}) {
            desk.window->go(page);
            QVERIFY(desk.isRead());
        }
        QVERIFY2(watch->longestMs() <= kLongestTurnMs, qPrintable(watch->what()));
        QVERIFY(desk.banner());
        QCOMPARE(check.begun.load(), 1);
        check.isReleased = true;
        QTRY_VERIFY_WITH_TIMEOUT(!desk.banner(), 30'000);
    }

private:
    [[nodiscard]] QString books() const { return m_folder->filePath(u"books"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    TurnWatch application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    QApplication::setQuitOnLastWindowClosed(false);
    TestUncleanEnd test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_uncleanend.moc"
