// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What another program has paid, taken over or compared with, from the list as that program writes it: which column is
// which, how the file is read, what is wrong with it.
#include "tests/views/deskfixture.h"
#include "views/moving/comparesheet.h"
#include "views/moving/paidsheet.h"
#include "views/participants/columnspane.h"
#include "views/shell/fileguide.h"
#include "views/shell/filesheet.h"
#include "views/support/textrows.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace rd;
using namespace rd::views;

namespace {

/// Text as a spreadsheet of Western Europe saves it.
QByteArray latin(const QString &text)
{
    return text.toLatin1();
}

} // namespace

class TestMovingColumns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskFixture>(true);
        QVERIFY(m_desk->show());
        services::RewardQuery query;
        query.states = {RewardState::Due};
        const auto list = m_desk->desk().rewards.list(query);
        QVERIFY(list);
        QHash<QString, int> ofSale;
        for (const RewardRow &row : list->rows)
            ++ofSale[row.objectId];
        for (const RewardRow &row : list->rows) {
            if (row.amount && row.amount->minor > 0 && row.beneficiary == Beneficiary::Referrer
                && ofSale.value(row.objectId) == 1 && !row.objectId.isEmpty())
                m_due.push_back(row);
        }
        QVERIFY(m_due.size() >= 3);
    }
    void init() { QVERIFY(m_desk->activate()); }
    void cleanup() { QVERIFY(m_desk->tidyUp()); }
    void cleanupTestCase() { m_desk.reset(); }

    void anotherProgramsListIsComparedWithTheKeyboard()
    {
        const RewardRow &ours = m_due.front();
        auto *sheet = choose<CompareSheet>(u"Provisionen.csv"_s,
            latin(u"Provisions-ID;Werber;Rechnung;Provision;Währung;Notiz\nP-1;"_s) + lineOf(ours, ";") + ";x\n");
        QVERIFY(sheet);
        QVERIFY(DeskFixture::unnamed(sheet).isEmpty());
        // Nothing is compared before somebody has said that the columns are right.
        QVERIFY(m_desk->settle());
        QVERIFY(!sheet->report());
        QVERIFY(!sheet->saveButton()->isVisible());
        ColumnsPane *columns = sheet->columns();
        QVERIFY(columns->isVisible());
        QVERIFY(columns->separatorChoice()->currentText().contains(u"Semicolon"_s));
        QVERIFY(columns->encodingChoice()->currentText().contains(u"Windows-1252"_s));
        QCOMPARE(columns->columnChoice(u"reference"_s)->currentText(), u"Provisions-ID"_s);
        QCOMPARE(columns->columnChoice(u"amount"_s)->currentText(), u"Provision"_s);
        QCOMPARE(columns->columnChoice(u"currency"_s)->currentText(), u"Währung"_s);
        QCOMPARE(columns->columnChoice(u"conversion"_s)->currentText(), u"Rechnung"_s);
        QComboBox *who = columns->columnChoice(u"participant_email"_s);
        QCOMPARE(who->currentIndex(), 0); // nobody knows that name
        QVERIFY(pick(who, u"Werber"_s));
        // Enter goes on, wherever the focus is.
        QSignalSpy compared(sheet, &CompareSheet::compared);
        QTest::keyClick(who, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, 30000);
        QCOMPARE(sheet->report()->equal, 1);
        QCOMPARE(sheet->report()->onlyTheirs, 0);
        QVERIFY(sheet->report()->problems.empty());
        QVERIFY2(allText(*sheet).contains(u"Not read: Notiz"_s), qPrintable(allText(*sheet)));
        QVERIFY(sheet->saveButton()->isVisible());
        // Back at the columns nothing of the former answer stays.
        QTest::mouseClick(sheet->columnsButton(), Qt::LeftButton);
        QVERIFY(!sheet->report());
        QCOMPARE(sheet->rows()->rowCount(), 0);
        QVERIFY(!sheet->saveButton()->isVisible());
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 2, 30000);
        QVERIFY(sheet->close());

        // The next list of the kind is proposed in the same way, in whatever order its columns are.
        auto *next = choose<CompareSheet>(u"more.csv"_s, "Notiz,Provision,Werber,Rechnung\n,1,x@example.org,in_1\n");
        QVERIFY(next);
        QCOMPARE(next->columns()->columnChoice(u"participant_email"_s)->currentText(), u"Werber"_s);
        QVERIFY2(!m_desk->session().viewState().load(u"import/columns-comparison"_s).contains("@"),
            "settings know no people");
        // Each kind has a choice of its own.
        QVERIFY(m_desk->session().viewState().load(u"import/columns-paid"_s).isEmpty());
    }

    void whatAnotherProgramPaidIsTakenOver()
    {
        const RewardRow &ours = m_due.at(1);
        const QByteArray list = "Notes\tCommission\tCurrency\tPartner\tSale\tPayout no.\n\t"
            + toDecimal(*ours.amount).toUtf8() + '\t' + ours.amount->currency.code().toUtf8() + '\t'
            + ours.participantEmail.toUtf8() + '\t' + ours.objectId.toUtf8() + "\tN-77\n";
        auto *sheet = choose<PaidSheet>(u"paid.tsv"_s, list);
        QVERIFY(sheet);
        QVERIFY(DeskFixture::unnamed(sheet).isEmpty());
        QVERIFY(m_desk->settle());
        QVERIFY(!sheet->report());
        QVERIFY(!sheet->importButton()->isVisible());
        ColumnsPane *columns = sheet->columns();
        QCOMPARE(columns->columnChoice(u"amount"_s)->currentText(), u"Commission"_s);
        QCOMPARE(columns->columnChoice(u"participant_email"_s)->currentText(), u"Partner"_s);
        // What is needed and not found is named.
        QVERIFY(!sheet->checkButton()->isEnabled());
        QVERIFY2(columns->sentence().contains(u"Reference"_s)
                && columns->sentence().contains(u"Sale’s id at the provider or Sold on"_s),
            qPrintable(columns->sentence()));
        QVERIFY(pick(columns->columnChoice(u"reference"_s), u"Payout no."_s));
        QVERIFY(!sheet->checkButton()->isEnabled());
        QVERIFY(pick(columns->columnChoice(u"conversion"_s), u"Sale"_s));
        QVERIFY(sheet->checkButton()->isEnabled());
        QSignalSpy previewed(sheet, &PaidSheet::previewed);
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 30000);
        // Without a day of the sale a line needs one of the payment: the field is named as the step before names it.
        QCOMPARE(sheet->report()->import.problems.size(), 1U);
        QCOMPARE(cell(*sheet->rows(), 0, 1), u"Paid on"_s);
        QVERIFY(!sheet->importButton()->isEnabled());
        QVERIFY(m_desk->session().viewState().load(u"import/columns-paid"_s).isEmpty()); // nothing was done
        m_desk->dialogs.agree = true; // that the choice is lost
        QVERIFY(sheet->close());

        auto *again = choose<PaidSheet>(u"paid.tsv"_s, withDay(list, ours));
        QVERIFY(again);
        QVERIFY(pick(again->columns()->columnChoice(u"reference"_s), u"Payout no."_s));
        QVERIFY(pick(again->columns()->columnChoice(u"conversion"_s), u"Sale"_s));
        QCOMPARE(again->columns()->columnChoice(u"paid_at"_s)->currentText(), u"Payout date"_s);
        QSignalSpy tried(again, &PaidSheet::previewed);
        QTest::mouseClick(again->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 1, 30000);
        QCOMPARE(again->report()->settled, 1);
        QVERIFY(!again->report()->import.imported);
        QVERIFY2(allText(*again).contains(u"Not read: Notes"_s), qPrintable(allText(*again)));
        // Without a line that needs a look the sentence stays where it is read, below the steps.
        QLabel *sentence = nullptr;
        for (QLabel *label : again->findChildren<QLabel *>())
            sentence = label->text().contains(u"Not read"_s) && label->isVisible() ? label : sentence;
        QVERIFY(sentence);
        QVERIFY2(sentence->height() < again->height() / 4, qPrintable(QString::number(sentence->height())));
        QSignalSpy imported(again, &PaidSheet::imported);
        again->importButton()->setFocus();
        QTest::keyClick(again->importButton(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(imported.size(), 1, 60000);
        QVERIFY(again->report()->import.imported);
        QCOMPARE(again->report()->settled, 1);
        QVERIFY(!again->columnsButton()->isVisible());
        QVERIFY(!again->importButton()->isVisible());
        again->close(); // done: nothing is asked

        auto *next = choose<PaidSheet>(u"more.csv"_s, "Payout no.,Sale,Partner,Commission\n1,in_1,x@example.org,1\n");
        QVERIFY(next);
        QCOMPARE(next->columns()->columnChoice(u"reference"_s)->currentText(), u"Payout no."_s);
        QCOMPARE(next->columns()->columnChoice(u"conversion"_s)->currentText(), u"Sale"_s);
        const QByteArray kept = m_desk->session().viewState().load(u"import/columns-paid"_s);
        QVERIFY2(!kept.contains("@") && !kept.contains(ours.objectId.toUtf8()), "settings know names of columns only");
    }

    /// Another program's list has what it still owes, too: that settles nothing, and who leaves such lines out has seen
    /// them.
    void whatIsNotPaidYetSettlesNothing()
    {
        const QByteArray who = m_due.at(2).participantEmail.toUtf8();
        const QByteArray list = "Commission ID;Partner email;Invoice ID;Commission;Currency;Sold on;Paid on\nP-1;"
            + lineOf(m_due.at(2), ";") + ";2026-11-01;2026-11-05\nP-2;" + who + ";in_2;5.00;USD;2026-11-01;\n";
        auto *sheet = choose<PaidSheet>(u"all.csv"_s, list);
        QVERIFY(sheet);
        QCOMPARE(sheet->columns()->columnChoice(u"paid_at"_s)->currentText(), u"Paid on"_s);
        QSignalSpy tried(sheet, &PaidSheet::previewed);
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 1, 30000);
        QCOMPARE(sheet->report()->settled, 1);
        QCOMPARE(sheet->report()->import.problems.size(), 1U);
        QCOMPARE(cell(*sheet->rows(), 0, 1), u"Paid on"_s);
        QVERIFY(cell(*sheet->rows(), 0, 4).startsWith(u"is empty: what was not paid yet settles nothing"_s));
        QVERIFY(!allText(*sheet).contains(u"every line is taken as paid"_s));
        QVERIFY(!sheet->importButton()->isEnabled());
        auto *skip = sheet->findChild<QCheckBox *>();
        QVERIFY(skip && skip->isVisible());
        QTest::keyClick(skip, Qt::Key_Space);
        QVERIFY(sheet->importButton()->isEnabled());
        // Of other columns other lines have problems: those nobody has agreed to leave out yet.
        QTest::mouseClick(sheet->columnsButton(), Qt::LeftButton);
        QVERIFY(pick(sheet->columns()->columnChoice(u"amount"_s), u"Sold on"_s));
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 2, 30000);
        QCOMPARE(sheet->report()->import.problems.size(), 2U);
        QVERIFY(!skip->isChecked());
        QVERIFY(!sheet->importButton()->isEnabled());
        // A list that says of no line when it was paid is said to be taken as paid.
        QTest::mouseClick(sheet->columnsButton(), Qt::LeftButton);
        for (const QString &field : {u"amount"_s, u"paid_at"_s})
            QTest::keyClick(sheet->columns()->columnChoice(field), Qt::Key_Home);
        QCOMPARE(sheet->columns()->columnChoice(u"paid_at"_s)->currentIndex(), 0);
        QVERIFY(pick(sheet->columns()->columnChoice(u"amount"_s), u"Commission"_s));
        QTest::mouseClick(sheet->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(tried.size(), 3, 30000);
        QVERIFY2(allText(*sheet).contains(u"every line is taken as paid"_s), qPrintable(allText(*sheet)));
        m_desk->dialogs.agree = true; // that the choice is lost
        QVERIFY(sheet->close());
    }

    void ourOwnColumnsNeedNoStep()
    {
        const QByteArray own = "reference,participant_email,conversion,amount,currency,sold_at\nP-9,"
            + lineOf(m_due.at(2), ",") + ",2026-11-01\n";
        auto *compare = choose<CompareSheet>(u"own.csv"_s, own);
        QVERIFY(compare);
        QTRY_VERIFY_WITH_TIMEOUT(compare->report(), 30000);
        QCOMPARE(compare->report()->equal, 1);
        // Somebody may look nevertheless.
        QTest::mouseClick(compare->columnsButton(), Qt::LeftButton);
        QVERIFY(compare->columns()->isVisible());
        QVERIFY(compare->checkButton()->isEnabled());
        QVERIFY(compare->close()); // nothing was chosen, nothing is asked

        auto *paid = choose<PaidSheet>(u"own.csv"_s, own);
        QVERIFY(paid);
        QTRY_VERIFY_WITH_TIMEOUT(paid->report(), 30000);
        QCOMPARE(paid->report()->settled, 1);
        QVERIFY(paid->importButton()->isEnabled());
        QTest::mouseClick(paid->columnsButton(), Qt::LeftButton);
        QVERIFY(paid->columns()->isVisible());
        QVERIFY(!paid->report());
        QVERIFY(!paid->importButton()->isVisible());
    }

    void problemsAreNamedByColumnAndValue()
    {
        const QByteArray lines = "Commission ID;Affiliate email;Sale ID;Commission;Currency;Sale date\n"
                                 "C-1;nobody@example.org;in_1;12.50;USD;2026-11-01\n"
                                 "C-2;"
            + m_due.front().participantEmail.toUtf8() + ";in_2;lots;USD;2026-11-01\n";
        auto *paid = choose<PaidSheet>(u"paid.csv"_s, lines);
        QVERIFY(paid);
        QSignalSpy previewed(paid, &PaidSheet::previewed);
        QTest::mouseClick(paid->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 30000);
        QCOMPARE(paid->rows()->rowCount(), 2);
        QCOMPARE(cell(*paid->rows(), 0, 1), u"Affiliate email"_s);
        QCOMPARE(cell(*paid->rows(), 0, 4), u"belongs to no participant. The file says “nobody@example.org”."_s);
        QCOMPARE(cell(*paid->rows(), 1, 1), u"Commission"_s);
        QCOMPARE(cell(*paid->rows(), 1, 4).count(u"lots"_s), 1); // said once, not twice
        paid->close();

        auto *compare = choose<CompareSheet>(u"theirs.csv"_s, lines);
        QVERIFY(compare);
        QSignalSpy compared(compare, &CompareSheet::compared);
        QTest::mouseClick(compare->checkButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(compared.size(), 1, 30000);
        const Banner *banner = compare->banners()->banner(u"problems"_s);
        QVERIFY(banner);
        const QString said = banner->content().detail;
        QVERIFY2(
            said.contains(u"line 3, Commission"_s) && said.contains(u"\"lots\" is not an amount"_s), qPrintable(said));
    }

    void aPersonSaysHowTheFileIsRead()
    {
        auto *sheet =
            choose<CompareSheet>(u"odd.csv"_s, "Commission|Currency,x|Sale ID|Affiliates\n1|USD,x|in_1|Zo\xc3\xab\n");
        QVERIFY(sheet);
        QSignalSpy readAgain(sheet, &CompareSheet::readAgain);
        ColumnsPane *columns = sheet->columns();
        columns->separatorChoice()->setFocus();
        QTest::keyClick(columns->separatorChoice(), Qt::Key_C); // Comma
        QTRY_COMPARE(readAgain.size(), 1);
        QVERIFY(!sheet->checkButton()->isEnabled());
        columns->encodingChoice()->setFocus();
        QTest::keyClick(columns->encodingChoice(), Qt::Key_End);
        QTest::keyClick(columns->encodingChoice(), Qt::Key_Up); // UTF-16: half a sign is left over
        QTRY_VERIFY(sheet->banners()->banner(u"failed"_s));
        QVERIFY(!sheet->checkButton()->isEnabled());
        QTest::keyClick(columns->encodingChoice(), Qt::Key_Home); // what was found
        QTRY_VERIFY(!sheet->banners()->banner(u"failed"_s));
        QTest::keyClick(columns->separatorChoice(), Qt::Key_Home);
        QTRY_COMPARE(columns->columnChoice(u"amount"_s)->currentText(), u"Commission"_s);
    }

    void hostileTextIsOnlyText()
    {
        auto *sheet = choose<PaidSheet>(u"bad.csv"_s,
            "Commission,<b>Name</b>,Commission,\n=cmd|'/c calc'!A1,<img src=x>,2,\xe2\x80\xae"
            "evil\n");
        QVERIFY(sheet);
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QCOMPARE(sheet->columns()->columnChoice(u"amount"_s)->count(), 5); // each can be told from the others
    }

    void aFileThatIsNoTableIsTold()
    {
        QSignalSpy failed(&m_desk->session(), &Session::failed);
        QVERIFY(!choose<PaidSheet>(u"no-table.csv"_s, QByteArray("PK\x03\x04xxxx")));
        QTRY_COMPARE(failed.size(), 1);
        const Error error = failed.constFirst().constFirst().value<Error>();
        QVERIFY2(error.text.contains(u"spreadsheet"_s), qPrintable(error.text));
    }

    void aDroppedListIsToldByItsCommissions_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const QByteArray &header, FileKind kind) {
            QTest::newRow(name) << header << int(kind);
        };
        row("paid", "Commission ID,Affiliate email,Sale ID,Commission,Currency,Paid on", FileKind::PaidCommissions);
        row("paid, in German", "Provisions-ID;Partner-E-Mail;Rechnung;Provision;W\xc3\xa4hrung;Datum",
            FileKind::PaidCommissions);
        row("to compare", "Partner,Customer email,Commission,Currency,Sale date", FileKind::Comparison);
        // What a program owes, or has counted, was not paid by that.
        row("what is owed", "Commission ID,Affiliate email,Sale ID,Earnings,Currency,Date", FileKind::Comparison);
        row("sales", "Order ID,Customer email,Total,Currency,Date", FileKind::Sales);
        // What each has earned makes a list of people no list of commissions.
        row("people", "ID,Name,Email,Commission,Currency,Created at", FileKind::Participants);
        row("partners", "ID,Partner,Email,Commission,Currency,Created at", FileKind::Participants);
        // The address alone is nobody's word for a list of people.
        row("beside a plain address", "Email,Customer email,Commission,Currency,Sale date", FileKind::Comparison);
    }
    void aDroppedListIsToldByItsCommissions()
    {
        QFETCH(QByteArray, header);
        QFETCH(int, kind);
        const char separator = header.contains(';') ? ';' : ',';
        auto *guide = m_desk->window->findChild<FileGuide *>();
        QSignalSpy asked(guide, &FileGuide::asked);
        guide->take(m_desk->file(
            u"dropped.csv"_s, header + '\n' + QByteArray(header.count(separator), separator).prepend('x') + '\n'));
        QTRY_COMPARE(asked.size(), 1);
        auto *question = asked.constFirst().constFirst().value<FileSheet *>();
        QCOMPARE(question->kindChoice()->currentData().toInt(), kind);
        if (kind != int(FileKind::PaidCommissions) && kind != int(FileKind::Comparison))
            return;
        QTest::mouseClick(question->goButton(), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<ColumnsSheet *>(QApplication::activeModalWidget()));
        auto *sheet = qobject_cast<ColumnsSheet *>(QApplication::activeModalWidget());
        QCOMPARE(qobject_cast<PaidSheet *>(sheet) != nullptr, kind == int(FileKind::PaidCommissions));
        QVERIFY(sheet->columns()->isVisible());
        QVERIFY(sheet->checkButton()->isEnabled());
    }

private:
    /// As somebody chooses the file on the page of rewards; null where the window says why not.
    template <typename Wanted>
    Wanted *choose(const QString &name, const QByteArray &bytes)
    {
        m_desk->window->go(PageId::Rewards);
        if (!m_desk->settle())
            return nullptr;
        m_desk->dialogs.fileAnswer = m_desk->file(name, bytes);
        Wanted::choose(m_desk->session(), m_desk->window->page(PageId::Rewards));
        if (!m_desk->settle())
            return nullptr;
        auto *sheet = qobject_cast<Wanted *>(QApplication::activeModalWidget());
        return sheet && QTest::qWaitForWindowActive(sheet) ? sheet : nullptr;
    }
    /// Participant, sale, amount and currency of a reward.
    static QByteArray lineOf(const RewardRow &row, const QByteArray &separator)
    {
        return row.participantEmail.toUtf8() + separator + row.objectId.toUtf8() + separator
            + toDecimal(*row.amount).toUtf8() + separator + row.amount->currency.code().toUtf8();
    }
    /// The list with the day on which it was paid.
    static QByteArray withDay(const QByteArray &list, const RewardRow &row)
    {
        QByteArray dated = list;
        dated.replace("Payout no.", "Payout no.\tPayout date");
        dated.replace("N-77", QByteArray("N-77\t" + toIso(row.paidAt).left(10).toUtf8()));
        return dated;
    }
    /// Down to the entry, with the keyboard.
    static bool pick(QComboBox *choice, const QString &text)
    {
        choice->setFocus();
        while (choice->currentText() != text) {
            const int before = choice->currentIndex();
            QTest::keyClick(choice, Qt::Key_Down);
            if (choice->currentIndex() == before)
                return false;
        }
        return true;
    }
    static QString cell(const TextRows &rows, int row, int column) { return rows.index(row, column).data().toString(); }

    std::unique_ptr<DeskFixture> m_desk;
    std::vector<RewardRow> m_due;
};

QTEST_MAIN(TestMovingColumns)
#include "tst_movingcolumns.moc"
