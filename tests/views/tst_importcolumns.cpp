// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of other programs, imported in the window: which column is which, how the file is read, what is wrong with it.
#include "tests/views/deskfixture.h"
#include "views/participants/columnspane.h"
#include "views/participants/importsheet.h"
#include "views/participants/participantspage.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/fileguide.h"
#include "views/shell/filesheet.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace rd;
using namespace rd::views;

class TestImportColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
    }
    void init() { QVERIFY(m_desk->activate()); }
    void cleanup() { QVERIFY(m_desk->tidyUp()); }
    void cleanupTestCase() { m_desk.reset(); }

    void anotherProgramsListIsImportedWithTheKeyboard()
    {
        ImportSheet *sheet = choose(u"Partner.csv"_s,
            "Vorname;Name;E-Mail;Ihr K\xfcrzel;Bemerkung\nAda;K\xf6nig;ada.koenig@example.org;ADAK;x\n"
            "Bea;M\xfcller;bea@example.org;BEAM;\n");
        QVERIFY(sheet);
        QVERIFY(DeskFixture::unnamed(sheet).isEmpty());
        // Nothing is tried before somebody has said that the columns are right.
        QVERIFY(m_desk->settle());
        QVERIFY(!sheet->report());
        QVERIFY(!sheet->importButton()->isVisible());
        ColumnsPane *columns = sheet->columns();
        QVERIFY2(columns->separatorChoice()->currentText().contains(u"Semicolon"_s), "what was found is said");
        QVERIFY(columns->encodingChoice()->currentText().contains(u"Windows-1252"_s));
        QCOMPARE(columns->columnChoice(u"email"_s)->currentText(), u"E-Mail"_s);
        QCOMPARE(columns->columnChoice(u"last_name"_s)->currentText(), u"Name"_s);
        QCOMPARE(columns->columnChoice(u"code"_s)->currentIndex(), 0); // nobody knows that name
        QComboBox *code = columns->columnChoice(u"code"_s);
        code->setFocus();
        while (code->currentText() != u"Ihr Kürzel"_s) {
            const int before = code->currentIndex();
            QTest::keyClick(code, Qt::Key_Down);
            QVERIFY2(code->currentIndex() > before, "the column is not in the list");
        }
        QCOMPARE(sampleText(*columns, 0), u"ada.koenig@example.org|Ada König|ADAK"_s);
        // Enter goes on, wherever the focus is.
        QSignalSpy previewed(sheet, &ImportSheet::previewed);
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE(previewed.size(), 1);
        QCOMPARE(sheet->report()->counts.added, 2);
        QVERIFY(!sheet->report()->imported);
        QVERIFY(sheet->importButton()->isVisible());
        QVERIFY2(allText(*sheet).contains(u"Bemerkung"_s), "what is not read is named");
        QSignalSpy imported(sheet, &ImportSheet::imported);
        sheet->importButton()->setFocus();
        QTest::keyClick(sheet->importButton(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 30000);
        const auto ada = m_desk->desk().people.participant(u"ada.koenig@example.org"_s);
        QVERIFY(ada);
        QCOMPARE(ada->participant.name, u"Ada König"_s);
        QVERIFY(!sheet->columnsButton()->isVisible());
        sheet->close();

        // The next list of the kind is proposed in the same way, in whatever order its columns are.
        ImportSheet *next = choose(u"more.csv"_s, "Ihr K\xc3\xbcrzel,E-Mail\nCIAM,cia@example.org\n");
        QVERIFY(next);
        QCOMPARE(next->columns()->columnChoice(u"code"_s)->currentText(), u"Ihr Kürzel"_s);
        QVERIFY2(!m_desk->session().viewState().load(u"import/columns-participants"_s).contains("example.org"),
            "settings know no people");
    }

    void whatIsMissingIsNamedAndKeepsFromGoingOn()
    {
        ImportSheet *sheet = choose(u"list.csv"_s, "who,what\nann@example.org,Ann\n");
        QVERIFY(sheet);
        QVERIFY(!sheet->checkButton()->isEnabled());
        QVERIFY2(sheet->columns()->sentence().contains(u"E-mail address"_s), qPrintable(sheet->columns()->sentence()));
        QComboBox *email = sheet->columns()->columnChoice(u"email"_s);
        email->setFocus();
        QTest::keyClick(email, Qt::Key_Down);
        QCOMPARE(email->currentText(), u"who"_s);
        QVERIFY(sheet->checkButton()->isEnabled());
        QTest::keyClick(email, Qt::Key_Up);
        QVERIFY(!sheet->checkButton()->isEnabled());
    }

    /// What may be left out for one campaign may not for another: the lines with problems may be others.
    void anotherCampaignAsksAgainWhatIsLeftOut()
    {
        ImportSheet *sheet = choose(u"people.csv"_s, "Mail,Full name\nnobody at all,Ann\nbea@example.com,Bea\n");
        QVERIFY(sheet);
        QSignalSpy previewed(sheet, &ImportSheet::previewed);
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE(previewed.size(), 1);
        QVERIFY(sheet->skipChoice()->isVisible() && !sheet->importButton()->isEnabled());
        sheet->skipChoice()->setFocus();
        QTest::keyClick(sheet->skipChoice(), Qt::Key_Space);
        QVERIFY(sheet->importButton()->isEnabled());
        QVERIFY(sheet->campaignChoice()->count() > 1);
        sheet->campaignChoice()->setFocus();
        QTest::keyClick(sheet->campaignChoice(), Qt::Key_Down);
        QTRY_COMPARE(previewed.size(), 2);
        QVERIFY(sheet->skipChoice()->isVisible() && !sheet->skipChoice()->isChecked());
        QVERIFY(!sheet->importButton()->isEnabled());
    }

    void problemsAreNamedByLineColumnAndValue()
    {
        ImportSheet *sheet =
            choose(u"people.csv"_s, "Mail,Full name\nnobody at all,Ann\nbea@example.com,Bea\nbroken\n");
        QVERIFY(sheet);
        QSignalSpy previewed(sheet, &ImportSheet::previewed);
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE(previewed.size(), 1);
        const QStringList texts = sheet->problemTexts();
        QCOMPARE(texts.size(), 2);
        QCOMPARE(
            texts.at(0), u"Line 2, Mail: is no e-mail address (name@example.com). The file says “nobody at all”."_s);
        QVERIFY2(texts.at(1).startsWith(u"Line 4"_s), qPrintable(texts.at(1)));
        QVERIFY(!sheet->importButton()->isEnabled());
        // Back to the columns and forth again: nothing of the former answer stays.
        QTest::mouseClick(sheet->columnsButton(), Qt::LeftButton);
        QVERIFY(!sheet->report());
        QVERIFY(!sheet->importButton()->isVisible());
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE(previewed.size(), 2);
        // Cancel leaves nothing.
        QTest::keyClick(sheet, Qt::Key_Escape);
        QVERIFY(m_desk->settle());
        QVERIFY(!m_desk->desk().people.participant(u"bea@example.com"_s));
    }

    void aPersonSaysHowTheFileIsRead()
    {
        // One column of commas, and a quote that would be open if commas separated.
        ImportSheet *sheet = choose(u"odd.csv"_s, "E-Mail,x|name\nann@example.org,x|Zo\xc3\xab\n");
        QVERIFY(sheet);
        ColumnsPane *columns = sheet->columns();
        QSignalSpy readAgain(sheet, &ImportSheet::readAgain);
        QComboBox *separator = columns->separatorChoice();
        separator->setFocus();
        QTest::keyClick(separator, Qt::Key_V); // Vertical bar
        QTRY_COMPARE(readAgain.size(), 1);
        QCOMPARE(columns->columnChoice(u"name"_s)->currentText(), u"name"_s);
        columns->encodingChoice()->setFocus();
        QTest::keyClick(columns->encodingChoice(), Qt::Key_W); // Windows-1252
        QTRY_COMPARE(readAgain.size(), 2);
        QVERIFY2(sampleText(*columns, 0).contains(u"ZoÃ«"_s), qPrintable(sampleText(*columns, 0)));
        // What cannot be read in a form says why, and nothing goes on in it.
        QTest::keyClick(columns->encodingChoice(), Qt::Key_Up); // UTF-16
        QTRY_COMPARE(readAgain.size(), 3);
        QVERIFY(sheet->banners()->banner(u"failed"_s));
        QVERIFY(!sheet->checkButton()->isEnabled());
        QTest::keyClick(columns->encodingChoice(), Qt::Key_Home); // what was found
        QTRY_COMPARE(readAgain.size(), 4);
        QVERIFY(!sheet->banners()->banner(u"failed"_s));
        QVERIFY2(sampleText(*columns, 0).contains(u"Zoë"_s), qPrintable(sampleText(*columns, 0)));
    }

    void ourOwnColumnsNeedNoStep()
    {
        ImportSheet *sheet = choose(u"own.csv"_s, "email,name,code\nown@example.org,Own,OWN1\n");
        QVERIFY(sheet);
        QTRY_VERIFY(sheet->report());
        QVERIFY(sheet->importButton()->isVisible());
        // Somebody may look nevertheless.
        QTest::mouseClick(sheet->columnsButton(), Qt::LeftButton);
        QVERIFY(sheet->columns()->isVisible());
        QVERIFY(sheet->checkButton()->isEnabled());
    }

    void hostileTextIsOnlyText()
    {
        ImportSheet *sheet = choose(u"bad.csv"_s,
            "E-Mail,<b>Name</b>,E-Mail,\n=cmd|'/c calc'!A1@example.org,<img src=x>,b@example.org,\xe2\x80\xae"
            "evil\n");
        QVERIFY(sheet);
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(!sampleText(*sheet->columns(), 0).contains(QChar(0x202e)));
        QCOMPARE(sheet->columns()->columnChoice(u"email"_s)->count(), 5); // every column can be told from the others
    }

    void aFileThatIsNoTableIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04xxxx") << u"spreadsheet"_s;
        QTest::newRow("NUL") << QByteArray("email\na\0b\n", 10) << u"NUL"_s;
        QTest::newRow("open quote") << QByteArray("email,name\na@x.org,\"A\n") << u"never closed"_s;
    }
    void aFileThatIsNoTableIsTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        QSignalSpy failed(&m_desk->session(), &Session::failed);
        QVERIFY(!choose(u"no-table.csv"_s, bytes));
        QTRY_COMPARE(failed.size(), 1);
        const Error error = failed.constFirst().constFirst().value<Error>();
        QVERIFY2(error.text.contains(says), qPrintable(error.text));
    }

    void aDroppedListOfAnotherProgramLeadsToItsColumns_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::newRow("people") << QByteArray("Vorname;E-Mail\nAda;ada@example.org\n") << int(FileKind::Participants);
        QTest::newRow("people in UTF-16") << QByteArray("\xff\xfe"
                                                        "E\0-\0M\0a\0i\0l\0\n\0a\0@\0x\0.\0o\0r\0g\0\n\0",
            32) << int(FileKind::Participants);
        QTest::newRow("referrals") << QByteArray("Affiliate email,Customer\nann@example.org,cus_1\n")
                                   << int(FileKind::Referrals);
        QTest::newRow("sales") << QByteArray(
            "Order ID,Customer email,Total,Currency,Date\n1,c@example.org,1,EUR,2026-01-01\n")
                               << int(FileKind::Sales);
        QTest::newRow("rates") << QByteArray("Datum;Von;Nach;Kurs;Quelle\n2026-01-01;EUR;USD;1.1;ECB\n")
                               << int(FileKind::Rates);
    }
    void aDroppedListOfAnotherProgramLeadsToItsColumns()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        FileSheet *question = take(u"dropped.csv"_s, bytes);
        QVERIFY(question);
        QCOMPARE(question->kindChoice()->currentData().toInt(), kind);
        QTest::mouseClick(question->goButton(), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<ImportSheet *>(QApplication::activeModalWidget()));
        auto *sheet = qobject_cast<ImportSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet->columns()->isVisible());
        QVERIFY(sheet->checkButton()->isEnabled());
    }

    void anUnknownFileIsExplained()
    {
        FileSheet *question = take(u"report.xlsx"_s, "PK\x03\x04 and so on");
        QVERIFY(question);
        QVERIFY(!question->goButton()->isEnabled());
        const QString said = allText(*question);
        QVERIFY2(said.contains(u"spreadsheet"_s) && said.contains(u"CSV"_s), qPrintable(said));
    }

private:
    /// As somebody chooses the file on the page of participants; null where the window says why not.
    ImportSheet *choose(const QString &name, const QByteArray &bytes)
    {
        m_desk->window->go(PageId::Participants);
        if (!m_desk->settle())
            return nullptr;
        auto *page = static_cast<ParticipantsPage *>(m_desk->window->page(PageId::Participants));
        m_desk->dialogs.fileAnswer = m_desk->file(name, bytes);
        page->importAction()->trigger();
        if (!m_desk->settle())
            return nullptr;
        auto *sheet = qobject_cast<ImportSheet *>(QApplication::activeModalWidget());
        return sheet && QTest::qWaitForWindowActive(sheet) ? sheet : nullptr;
    }
    FileSheet *take(const QString &name, const QByteArray &bytes)
    {
        auto *guide = m_desk->window->findChild<FileGuide *>();
        QSignalSpy asked(guide, &FileGuide::asked);
        guide->take(m_desk->file(name, bytes));
        if (asked.isEmpty() && !asked.wait(10000))
            return nullptr;
        return asked.constFirst().constFirst().value<FileSheet *>();
    }
    static QString sampleText(const ColumnsPane &columns, int row)
    {
        const QAbstractItemModel *model = columns.sample()->model();
        QStringList cells;
        for (int i = 0; i < model->columnCount(); ++i)
            cells += model->index(row, i).data().toString();
        return cells.join(u'|');
    }
    std::unique_ptr<DeskFixture> m_desk;
};

QTEST_MAIN(TestImportColumns)
#include "tst_importcolumns.moc"
