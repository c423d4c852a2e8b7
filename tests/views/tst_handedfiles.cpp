// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are dropped on the window, or opened from its menu: what they are, and where they lead.
#include "tests/views/deskfixture.h"
#include "views/campaigns/editsheet.h"
#include "views/participants/importsheet.h"
#include "views/shell/fileguide.h"
#include "views/shell/filesheet.h"

#include <QComboBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>

using namespace rd;
using namespace rd::views;

namespace {

const QByteArray kPeople = "email,name,code\nnew@example.com,New Person,NEWCODE1\n";

} // namespace

class TestHandedFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
        m_guide = m_desk->window->findChild<FileGuide *>();
        QVERIFY(m_guide);
    }
    void cleanup() { QVERIFY(m_desk->tidyUp()); }
    void cleanupTestCase() { m_desk.reset(); }

    void isToldByWhatItHas_data()
    {
        QTest::addColumn<QStringList>("columns");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("kind"); // -1 = not to be told
        const auto table = [](const char *name, const QString &columns, int kind) {
            QTest::newRow(name) << columns.split(u',') << columns.toUtf8() << kind;
        };
        table("participants", u"email,name,code"_s, int(FileKind::Participants));
        table("participants, written differently", u" Name, EMAIL ,shoe size"_s, int(FileKind::Participants));
        table("referrals", u"customer_email,participant_code,campaign"_s, int(FileKind::Referrals));
        table("sales", u"reference,customer_email,participant_code,amount,currency,paid_at"_s, int(FileKind::Sales));
        table(
            "paid", u"system,reference,participant_email,conversion,amount,currency"_s, int(FileKind::PaidCommissions));
        table("to compare", u"participant_email,conversion,amount,currency"_s, int(FileKind::Comparison));
        table("rates", u"date,from,to,rate"_s, int(FileKind::Rates));
        table("something else", u"shoe size,colour"_s, -1);
        table("nothing", QString(), -1);
        const auto text = [](const char *name, const QByteArray &head, int kind) {
            QTest::newRow(name) << QStringList() << head << kind;
        };
        text("campaign", "{\"name\": \"Partners\", \"type\": \"affiliate\"}", int(FileKind::Campaign));
        text("campaign after a mark", "\xef\xbb\xbf \n{\"rules\": []}", int(FileKind::Campaign));
        text("event", "{\"id\": \"evt_1\", \"object\": \"event\", \"type\": \"x\"}", int(FileKind::Events));
        text("events in lines", "{\"object\":\"event\"}\n{\"object\":\"event\"}", int(FileKind::Events));
        text("a bank's answer", "<?xml version=\"1.0\"?><Document/>", int(FileKind::Results));
        text("another document", "{\"colour\": \"blue\"}", -1);
        text("a list", "[1, 2]", -1);
        text("no text", QByteArray("\0\1\2\377", 4), -1);
    }
    void isToldByWhatItHas()
    {
        QFETCH(QStringList, columns);
        QFETCH(QByteArray, head);
        QFETCH(int, kind);
        const auto guess = guessFileKind(columns, head);
        QCOMPARE(guess ? int(*guess) : -1, kind);
    }

    void aDroppedListLeadsToItsImport()
    {
        m_desk->window->go(PageId::Overview);
        FileSheet *sheet = drop(m_desk->file(u"people.csv"_s, kPeople));
        QVERIFY(sheet);
        QVERIFY(DeskFixture::unnamed(sheet).isEmpty());
        QVERIFY2(sheet->sentence().contains(u"people.csv"_s), qPrintable(sheet->sentence()));
        QCOMPARE(sheet->kindChoice()->currentData().toInt(), int(FileKind::Participants));
        QTest::keyClick(sheet, Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<ImportSheet *>(QApplication::activeModalWidget()));
        auto *import = qobject_cast<ImportSheet *>(QApplication::activeModalWidget());
        QCOMPARE(m_desk->window->currentPage(), PageId::Participants);
        QVERIFY(m_desk->settle());
        QVERIFY(import->report().has_value());
        QCOMPARE(import->report()->read, 1);
        QVERIFY(!import->report()->imported); // looked at, not taken
    }

    void aPersonSaysWhatCannotBeTold()
    {
        FileSheet *sheet = drop(m_desk->file(u"list.csv"_s, "who,what\na,b\n"));
        QVERIFY(sheet);
        QVERIFY(!sheet->goButton()->isEnabled());
        sheet->kindChoice()->setCurrentIndex(sheet->kindChoice()->findData(int(FileKind::Referrals)));
        QVERIFY(sheet->goButton()->isEnabled());
        QTest::mouseClick(sheet->goButton(), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<ImportSheet *>(QApplication::activeModalWidget()));
        QCOMPARE(m_desk->window->currentPage(), PageId::Referrals);
    }

    void resultsNeedABatchThatWaits()
    {
        FileSheet *sheet = drop(m_desk->file(u"pain.xml"_s, "<?xml version=\"1.0\"?><Document></Document>"));
        QVERIFY(sheet);
        QCOMPARE(sheet->kindChoice()->currentData().toInt(), int(FileKind::Results));
        QVERIFY(!sheet->goButton()->isEnabled()); // there is none
        QVERIFY(!sheet->placeChoice()->isVisible());
        // What has no columns is no table.
        QCOMPARE(sheet->kindChoice()->findData(int(FileKind::Participants)), -1);
    }

    void anEventLogNamesItsConnection()
    {
        FileSheet *sheet = drop(m_desk->file(u"events.jsonl"_s, "{\"object\": \"event\", \"id\": \"evt_1\"}\n"));
        QVERIFY(sheet);
        QCOMPARE(sheet->kindChoice()->currentData().toInt(), int(FileKind::Events));
        QVERIFY(sheet->placeChoice()->isVisible());
        QCOMPARE(sheet->placeChoice()->currentData().toString(), m_desk->session().connections().front().name);
    }

    void theMenuOpensTheSame()
    {
        m_desk->dialogs.fileAnswer =
            m_desk->file(u"terms.json"_s, "{\"name\": \"From a file\", \"type\": \"affiliate\"}");
        QVERIFY(m_desk->activate());
        QSignalSpy asked(m_guide, &FileGuide::asked);
        QTest::keyClick(m_desk->window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(asked.size(), 1);
        auto *sheet = asked.constFirst().constFirst().value<FileSheet *>();
        QCOMPARE(sheet->kindChoice()->currentData().toInt(), int(FileKind::Campaign));
        QTest::mouseClick(sheet->goButton(), Qt::LeftButton);
        QCOMPARE(m_desk->window->currentPage(), PageId::Campaigns);
        QVERIFY(m_desk->settle()); // and says there what is wrong with it, or what it changes
    }

    void whatIsNoFileIsLeftAlone()
    {
        QMimeData data;
        data.setText(u"only words"_s);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(!enter.isAccepted());
        data.setUrls({QUrl(u"https://example.com/list.csv"_s)});
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }

    void severalFilesAreNotReadAndItIsSaid()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_desk->file(u"one.csv"_s, "name,email\nAnn,ann@example.org\n")),
            QUrl::fromLocalFile(m_desk->file(u"two.csv"_s, "name,email\nBob,bob@example.org\n"))});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        QVERIFY2(enter.isAccepted(), "else nobody could say anything");
        QSignalSpy asked(m_guide, &FileGuide::asked);
        QSignalSpy failed(&m_desk->session(), &Session::failed);
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &drop);
        QVERIFY(m_desk->settle());
        QCOMPARE(failed.size(), 1);
        QVERIFY(asked.isEmpty());
        QVERIFY(failed.constFirst().constFirst().value<Error>().text.contains(u"one file"_s));
    }

    void aFileThatIsGoneIsTold()
    {
        QSignalSpy failed(&m_desk->session(), &Session::failed);
        m_guide->take(m_desk->path(u"not-there.csv"_s));
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    /// As a desktop does it: over the window, then let go.
    FileSheet *drop(const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &enter);
        if (!enter.isAccepted())
            return nullptr;
        QSignalSpy asked(m_guide, &FileGuide::asked);
        QDropEvent drop({50, 50}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_desk->window.get(), &drop);
        if (asked.isEmpty() && !asked.wait(30'000))
            return nullptr;
        (void)m_desk->settle();
        return asked.constFirst().constFirst().value<FileSheet *>();
    }
    std::unique_ptr<DeskFixture> m_desk;
    FileGuide *m_guide = nullptr;
};

QTEST_MAIN(TestHandedFiles)
#include "tst_handedfiles.moc"
