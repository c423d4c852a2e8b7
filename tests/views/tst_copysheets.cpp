// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backups.h"
#include "models/services/eraseservice.h"
#include "tests/fakes/untilcancelled.h"
#include "tests/views/deskfixture.h"
#include "views/support/backupsheet.h"
#include "views/support/restoresheet.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Secret secret(const char *text)
{
    QByteArray bytes(text);
    return Secret::take(bytes);
}

/// Copies that never end by themselves.
class EndlessCopies : public services::BooksCopies {
public:
    Result<services::CopyMade> backUp(
        const QString &, const Secret &, const ProgressSink &progress, const CancelToken &cancel) override
    {
        progress({u"copying"_s, 2048, 1 << 20, 0});
        return waitFor(cancel);
    }
    bool isEncrypted(const QString &) const override { return false; }
    Result<services::CopyBroughtBack> bringBack(const QString &, const QString &, const Secret &,
        const ProgressSink &progress, const CancelToken &cancel) override
    {
        progress({u"reading"_s, 2048, 1 << 20, 0});
        return waitFor(cancel);
    }

private:
    static tl::unexpected<Error> waitFor(const CancelToken &cancel)
    {
        fakes::waitUntilCancelled(cancel);
        return fail(ErrorKind::Cancelled, u"cancelled"_s);
    }
};

} // namespace

/// Backup and restore from the window: by clicks and keys, stopped, refused, and what comes back.
class TestCopySheets : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_desk;
    std::unique_ptr<app::DeskCopies> m_copies;
    QString m_wanted; ///< books that a person wants to see in a window

    [[nodiscard]] QString home() const { return m_desk->session().workspace().directory; }
    [[nodiscard]] QString place(const QString &name) const
    {
        const QString path = m_desk->path(name);
        QDir().mkpath(path);
        return path;
    }
    /// Opens the File menu and presses the letter of a command, as a person without a mouse does.
    template <typename S>
    [[nodiscard]] S *opened(Qt::Key letter)
    {
        QMenu *file = m_desk->window->menuBar()->actions().constFirst()->menu();
        file->popup(m_desk->window->mapToGlobal(QPoint(0, 0)));
        QTest::keyClick(file, letter);
        return qobject_cast<S *>(QApplication::activeModalWidget());
    }
    [[nodiscard]] static QString banner(Sheet *sheet)
    {
        QStringList texts;
        for (const Banner *one : sheet->findChildren<Banner *>())
            texts += one->content().text;
        return texts.join(u' ');
    }
    static bool hasBooks(const QString &directory) { return QFile::exists(directory + u"/desk.sqlite"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_desk = std::make_unique<DeskFixture>(true);
        m_copies = std::make_unique<app::DeskCopies>(home(), m_desk->desk());
        MainWindow *window = m_desk->window.get();
        // What the application does.
        connect(window, &MainWindow::backupRequested, this,
            [this, window] { (new BackupSheet(m_desk->session(), *m_copies, window))->open(); });
        connect(window, &MainWindow::restoreRequested, this, [this, window] {
            auto *sheet = new RestoreSheet(m_desk->session(), *m_copies, window);
            connect(sheet, &RestoreSheet::openWanted, this, [this](const QString &directory) { m_wanted = directory; });
            sheet->open();
        });
        QVERIFY(m_desk->show());
    }
    void init() { QVERIFY(m_desk->activate()); }
    void cleanup()
    {
        const auto unnamed = [](QWidget *sheet) {
            const QStringList found = DeskFixture::unnamed(sheet);
            QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        };
        QVERIFY(m_desk->tidyUp(unnamed));
    }
    void cleanupTestCase()
    {
        m_desk->window.reset();
        m_copies.reset();
        m_desk.reset();
    }

    /// There and back by hand: typed, clicked, read.
    void thereAndBackByHand()
    {
        auto *backup = opened<BackupSheet>(Qt::Key_B);
        QVERIFY(backup);
        QVERIFY(QTest::qWaitForWindowActive(backup, 30'000));
        QTRY_VERIFY(backup->passphraseField()->hasFocus());
        QTest::keyClicks(backup->passphraseField(), u"seven77"_s);
        QTest::keyClicks(backup->repeatField(), u"seven77"_s);
        QVERIFY2(!backup->writeButton()->isEnabled(), "seven characters are too few");
        QTest::keyClicks(backup->passphraseField(), u" and more"_s);
        QVERIFY2(!backup->writeButton()->isEnabled(), "the two are different");
        QTest::keyClicks(backup->repeatField(), u" and more"_s);
        QVERIFY(backup->writeButton()->isEnabled());
        const QString file = m_desk->path(u"books.backup"_s);
        m_desk->dialogs.fileAnswer = file;
        QSignalSpy written(backup, &BackupSheet::written);
        QTest::keyClick(backup->repeatField(), Qt::Key_Return);
        QVERIFY(m_desk->settle());
        QCOMPARE(written.count(), 1);
        QVERIFY2(banner(backup).isEmpty(), qPrintable(banner(backup)));
        QVERIFY2(backup->sentence().contains(u"books.backup"_s) && backup->sentence().contains(u"It is encrypted"_s),
            qPrintable(backup->sentence()));
        QVERIFY(backup->passphraseField()->text().isEmpty() && backup->repeatField()->text().isEmpty());
        const QByteArray bytes = bytesOf(file);
        QVERIFY(bytes.size() > 100'000);
        QVERIFY2(!bytes.contains("SQLite format 3"), "the database is to be sealed");
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));

        // never over another file
        QTest::keyClicks(backup->passphraseField(), u"another one"_s);
        QTest::keyClicks(backup->repeatField(), u"another one"_s);
        QTest::mouseClick(backup->writeButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY2(banner(backup).contains(u"exists already"_s), qPrintable(banner(backup)));
        QCOMPARE(bytesOf(file), bytes);
        backup->close();

        auto *restore = opened<RestoreSheet>(Qt::Key_T);
        QVERIFY(restore);
        QVERIFY(!restore->restoreButton()->isEnabled());
        QVERIFY(!restore->passphraseField()->isEnabled());
        QTest::keyClick(restore->fileButton(), Qt::Key_Space);
        QVERIFY(m_desk->settle());
        QVERIFY2(restore->passphraseField()->isEnabled(), "the file says that it is encrypted");
        QVERIFY(restore->fileField()->text().endsWith(u"books.backup"_s));

        // over the open books: refused, and nothing of them is touched
        m_desk->dialogs.fileAnswer = home();
        QTest::mouseClick(restore->folderButton(), Qt::LeftButton);
        QTest::keyClicks(restore->passphraseField(), u"seven77 and more"_s);
        QTest::mouseClick(restore->restoreButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY2(banner(restore).contains(u"here are books in"_s), qPrintable(banner(restore)));
        QVERIFY(QDir(home()).entryList({u"restore-*"_s}).isEmpty());

        // another passphrase
        const QString folder = place(u"back"_s);
        m_desk->dialogs.fileAnswer = folder;
        QTest::mouseClick(restore->folderButton(), Qt::LeftButton);
        QTest::keyClicks(restore->passphraseField(), u"another one"_s);
        QTest::mouseClick(restore->restoreButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY2(banner(restore).contains(u"passphrase"_s), qPrintable(banner(restore)));
        QVERIFY(!hasBooks(folder));

        QSignalSpy restored(restore, &RestoreSheet::restored);
        QTest::keyClicks(restore->passphraseField(), u"seven77 and more"_s);
        QTest::keyClick(restore->passphraseField(), Qt::Key_Return);
        QVERIFY(m_desk->settle());
        QCOMPARE(restored.count(), 1);
        QVERIFY2(hasBooks(folder), qPrintable(banner(restore)));
        QVERIFY2(restore->sentence().contains(u"whole and checked"_s), qPrintable(restore->sentence()));
        QVERIFY2(restore->sentence().contains(u"older copy"_s), qPrintable(restore->sentence()));
        QVERIFY(restore->openButton()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(restore->openButton()->hasFocus(), 30'000);
        QTest::keyClick(restore->openButton(), Qt::Key_Space);
        QCOMPARE(m_wanted, folder);

        // the same rewards
        app::CompositionOptions options;
        options.directory = folder;
        options.isCopy = true;
        auto copy = app::Composition::open(options);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().text));
        const auto theirs = (*copy)->desk().rewards.list({});
        const auto ours = m_desk->desk().rewards.list({});
        QVERIFY(theirs && ours && !ours->rows.empty());
        QCOMPARE(theirs->rows.size(), ours->rows.size());
        for (std::size_t i = 0; i < ours->rows.size(); ++i) {
            QCOMPARE(theirs->rows[i].key.toString(), ours->rows[i].key.toString());
            QVERIFY(theirs->rows[i].amount == ours->rows[i].amount);
        }
    }

    void withoutAPassphraseItIsSaid()
    {
        auto *backup = opened<BackupSheet>(Qt::Key_B);
        QVERIFY(backup);
        QTest::keyClick(backup->plainChoice(), Qt::Key_Space);
        QVERIFY(!backup->passphraseField()->isEnabled());
        m_desk->dialogs.fileAnswer = m_desk->path(u"plain.backup"_s);
        QTest::mouseClick(backup->writeButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QVERIFY2(backup->sentence().contains(u"not encrypted"_s), qPrintable(backup->sentence()));
        QVERIFY(bytesOf(*m_desk->dialogs.fileAnswer).contains("SQLite format 3"));
        QVERIFY(!m_copies->isEncrypted(*m_desk->dialogs.fileAnswer));
    }

    /// A person changes their mind in the middle: Esc stops it, and the sheet says so.
    void escStopsIt()
    {
        EndlessCopies endless;
        auto *backup = new BackupSheet(m_desk->session(), endless, m_desk->window.get());
        backup->open();
        QTest::mouseClick(backup->plainChoice(), Qt::LeftButton, {}, QPoint(8, backup->plainChoice()->height() / 2));
        QVERIFY(backup->plainChoice()->isChecked());
        m_desk->dialogs.fileAnswer = m_desk->path(u"never.backup"_s);
        QSignalSpy written(backup, &BackupSheet::written);
        QTest::mouseClick(backup->writeButton(), Qt::LeftButton);
        QVERIFY(backup->isWorking());
        QVERIFY(!backup->writeButton()->isEnabled());
        const auto *bar = backup->findChild<QProgressBar *>();
        QVERIFY(bar);
        QTRY_VERIFY2(bar->isVisible() && bar->maximum() > 0, "its progress is seen");
        QTest::keyClick(backup, Qt::Key_Escape);
        QVERIFY(m_desk->settle());
        QCOMPARE(written.count(), 1);
        QVERIFY(!backup->isWorking());
        QVERIFY2(backup->sentence().isEmpty(), qPrintable(backup->sentence()));
        backup->close();

        auto *restore = new RestoreSheet(m_desk->session(), endless, m_desk->window.get());
        restore->open();
        QTest::mouseClick(restore->fileButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        m_desk->dialogs.fileAnswer = place(u"nowhere"_s);
        QTest::mouseClick(restore->folderButton(), Qt::LeftButton);
        QSignalSpy restored(restore, &RestoreSheet::restored);
        QTest::mouseClick(restore->restoreButton(), Qt::LeftButton);
        QVERIFY(restore->isWorking());
        QVERIFY(!restore->restoreButton()->isEnabled());
        const auto *reading = restore->findChild<QProgressBar *>();
        QVERIFY(reading);
        QTRY_VERIFY2_WITH_TIMEOUT(
            reading->isVisible() && reading->maximum() > 0 && reading->value() > 0, "its progress is seen", 30'000);
        QVERIFY(!DeskFixture::accessibleName(restore->findChild<QProgressBar *>()).isEmpty());
        QTest::mouseClick(restore->cancelButton(), Qt::LeftButton);
        QVERIFY(m_desk->settle());
        QCOMPARE(restored.count(), 1);
        QVERIFY(!restore->openButton()->isVisible());
    }

    /// Stopped while the file is written, or while it is read back: nothing stays behind.
    void whatIsStoppedLeavesNothing()
    {
        const QString file = m_desk->path(u"stopped.backup"_s);
        for (const QString &when : {u"copying"_s, u"writing"_s}) {
            CancelToken cancel;
            if (when == "copying"_L1)
                cancel.cancel(); // small books are copied before anybody looks
            const auto stop = [&](const Progress &progress) {
                if (progress.stage == when)
                    cancel.cancel();
            };
            const auto made = m_copies->backUp(file, secret("a long passphrase"), stop, cancel);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, ErrorKind::Cancelled);
            QVERIFY(!QFile::exists(file));
            QVERIFY(!QFile::exists(file + u".part"_s));
        }
        QStringList stages;
        const auto note = [&stages](const Progress &progress) {
            if (!stages.contains(progress.stage))
                stages += progress.stage;
            QVERIFY(progress.done <= progress.total);
        };
        const auto made = m_copies->backUp(file, secret("a long passphrase"), note, {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        QVERIFY2(stages.contains(u"writing"_s), qPrintable(stages.join(u' ')));
        QVERIFY(made->isEncrypted && made->records > 0);

        const QString folder = place(u"stopped"_s);
        CancelToken cancel;
        const auto stop = [&cancel](const Progress &progress) {
            if (progress.stage == "reading"_L1)
                cancel.cancel();
        };
        const auto back = m_copies->bringBack(file, folder, secret("a long passphrase"), stop, cancel);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Cancelled);
        QVERIFY(!hasBooks(folder));
        QVERIFY(QDir(folder).entryList({u"restore-*"_s}).isEmpty());
    }

    /// reliability.md 11: who was erased from the open books does not come back with an older copy beside them.
    void erasedPeopleDoNotComeBackInACopy()
    {
        const auto people = app::parseSheet("name,email\r\nNora Nobody,nora.nobody@example.org\r\n", u"people.csv"_s);
        QVERIFY(people);
        services::ImportOptions options;
        options.actor = m_desk->desk().actor;
        const auto imported = m_desk->desk().people.importParticipants(*people, options, {}, {});
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text));
        const QString file = m_desk->path(u"with-nora.backup"_s);
        QVERIFY(m_copies->backUp(file, {}, {}, {}));
        services::EraseRequest request;
        request.who = u"nora.nobody@example.org"_s;
        request.reason = u"asked to be forgotten"_s;
        request.member = m_desk->desk().actor;
        const auto erased = m_desk->desk().erasing.erase(request, {}, {});
        QVERIFY2(erased, erased ? "" : qPrintable(erased.error().text));
        const QString folder = place(u"without-nora"_s);
        const auto back = m_copies->bringBack(file, folder, {}, {}, {});
        QVERIFY2(back, back ? "" : qPrintable(back.error().text));
        QCOMPARE(back->erasedAgain, 1);
        QVERIFY(back->isCopyOfOpen);
        app::CompositionOptions open;
        open.directory = folder;
        open.isCopy = true;
        auto copy = app::Composition::open(open);
        QVERIFY(copy);
        QVERIFY(!(*copy)->desk().people.participantId(u"nora.nobody@example.org"_s));
    }
};

QTEST_MAIN(TestCopySheets)
#include "tst_copysheets.moc"
