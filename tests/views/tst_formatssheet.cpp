// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/formatservice.h"
#include "tests/views/payoutdesk.h"
#include "views/payouts/formatsettings.h"
#include "views/payouts/formatssheet.h"
#include "views/payouts/newbatchsheet.h"
#include "views/payouts/payoutspage.h"
#include "views/payouts/templatecolumns.h"
#include "views/payouts/templatefacts.h"
#include "views/payouts/testprintsheet.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/segmentbar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <utility>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// What payout files are made of, with keys and clicks: edited, judged while it is typed, tried, saved, taken back.
class TestFormatsSheet : public QObject {
    Q_OBJECT

    std::unique_ptr<PayoutDesk> m_full;
    PayoutsPage *m_page = nullptr;
    FormatsSheet *m_sheet = nullptr;

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    void choose(const QString &format)
    {
        QComboBox *box = m_sheet->formatChoice();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        QVERIFY(m_full->settle());
        for (int i = 0; i < box->count() && box->currentData().toString() != format; ++i) {
            QTest::keyClick(box, Qt::Key_Down);
            QVERIFY(m_full->settle());
        }
        QCOMPARE(box->currentData().toString(), format);
        QVERIFY(m_full->settle());
    }
    [[nodiscard]] QStringList cells(TextRows *rows, int column) const
    {
        QStringList list;
        for (int row = 0; row < rows->rowCount(); ++row)
            list += rows->index(row, column).data().toString();
        return list;
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void openFormats()
    {
        QVERIFY(m_full->command(u"Formats …"_s));
        m_full->command(u"Formats …"_s)->trigger();
        QVERIFY(m_full->settle());
        m_sheet = m_full->openSheet<FormatsSheet>();
        QVERIFY(m_sheet);
    }
    /// Own columns of Tremendous' file, as if somebody had typed and saved them before.
    Status makeOwn()
    {
        services::FormatService &formats = desk().batches.formatDesk();
        RD_TRY(view, formats.show(u"tremendous-csv"_s));
        PayoutTemplate own = view.state.current;
        auto &columns = own.layouts[0].columns;
        columns[1].title = u"Recipient mail"_s;
        std::swap(columns[0], columns[1]);
        own.separator = u"semicolon"_s;
        return formats.use(own, desk().actor);
    }
    /// The sheet over books that have it.
    void openWithOwn()
    {
        m_sheet->close();
        QVERIFY(m_full->settle());
        const Status made = makeOwn();
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().text));
        openFormats();
    }

private Q_SLOTS:
    void initTestCase() { Theme::install(*qApp); }
    void init()
    {
        m_full = std::make_unique<PayoutDesk>();
        QVERIFY(m_full->open());
        m_page = m_full->page();
        openFormats();
    }
    void cleanup()
    {
        m_full->dialogs.agree = true;
        const QString complaints = m_full->complaints();
        m_full.reset();
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    }

    void showsEachFormatAndWhatIsNotPublished()
    {
        choose(u"paypal-csv"_s);
        QCOMPARE(m_sheet->columns()->rows()->rowCount(), 6);
        QVERIFY(!m_sheet->facts()->headerSwitch()->isChecked());
        QVERIFY2(!m_sheet->facts()->decimalMarkChoice()->isEnabled(), "a setting decides it");
        QVERIFY(m_sheet->facts()->factSwitch(u"encoding"_s)->isChecked());
        QVERIFY(!m_sheet->facts()->factSwitch(u"columns"_s)->isChecked());
        QCOMPARE(m_sheet->facts()->mostLinesField()->value(), 5000);
        QVERIFY(!m_sheet->saveButton()->isEnabled() && !m_sheet->resetButton()->isEnabled());
        choose(u"wise-csv"_s);
        QCOMPARE(m_sheet->layoutChoice()->count(), 8);
        m_sheet->layoutChoice()->setFocus();
        QTest::keyClick(m_sheet->layoutChoice(), Qt::Key_Down);
        QVERIFY(cells(m_sheet->columns()->rows(), 1).contains(u"IBAN"_s));
        choose(u"sepa-pain001"_s);
        QVERIFY2(!m_sheet->columns()->addButton()->isEnabled(), "its bytes are made by the program");
        QVERIFY(m_sheet->testButton()->isEnabled());
    }

    void judgesWhileItIsTypedAndSaves()
    {
        choose(u"tremendous-csv"_s);
        TemplateColumns *columns = m_sheet->columns();
        columns->table()->setFocus();
        QTest::keyClick(columns->table(), Qt::Key_Down); // Email
        QCOMPARE(columns->titleField()->text(), u"Email"_s);
        columns->titleField()->setFocus();
        columns->titleField()->selectAll();
        QTest::keyClick(columns->titleField(), Qt::Key_Backspace);
        QVERIFY(m_full->settle());
        QVERIFY2(!m_sheet->saveButton()->isEnabled(), "a file with a header wants a title");
        QVERIFY2(m_sheet->sentence().contains(u"column 2"_s), qPrintable(m_sheet->sentence()));
        QTest::keyClicks(columns->titleField(), u"Recipient mail"_s);
        QVERIFY(m_full->settle());
        QCOMPARE(columns->titleField()->text(), u"Recipient mail"_s);
        QVERIFY2(m_sheet->saveButton()->isEnabled(), qPrintable(m_sheet->sentence()));
        QCOMPARE(m_sheet->changes()->rowCount(), 1);
        QCOMPARE(cells(m_sheet->changes(), 3), QStringList{u"Recipient mail"_s});
        QVERIFY(!cells(columns->rows(), 5).at(1).isEmpty());
        // what would pay somebody else is refused
        columns->cellChoice()->setFocus();
        const int before = columns->cellChoice()->currentIndex();
        QTest::keyClick(columns->cellChoice(), Qt::Key_End);
        QVERIFY(m_full->settle());
        QVERIFY(!m_sheet->saveButton()->isEnabled());
        columns->cellChoice()->setCurrentIndex(before);
        QVERIFY(m_full->settle());
        // a column further up, another sign between cells
        columns->upButton()->setFocus();
        QTest::keyClick(columns->upButton(), Qt::Key_Space);
        m_sheet->facts()->separatorChoice()->setCurrentIndex(1);
        QVERIFY(m_full->settle());
        QVERIFY(m_sheet->saveButton()->isEnabled());
        QTest::mouseClick(m_sheet->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        const auto view = desk().batches.formatDesk().show(u"tremendous-csv"_s);
        QVERIFY(view.has_value() && view->state.isOwn);
        QCOMPARE(view->state.current.layouts[0].columns[0].title, u"Recipient mail"_s);
        QCOMPARE(view->state.current.separator, u"semicolon"_s);
        QVERIFY(m_sheet->resetButton()->isEnabled() && !m_sheet->saveButton()->isEnabled());
    }

    void printsATestThatIsNoBatch()
    {
        openWithOwn();
        choose(u"tremendous-csv"_s);
        QTest::mouseClick(m_sheet->testButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        auto *print = m_full->openSheet<TestPrintSheet>();
        QVERIFY(print);
        QCOMPARE(print->rows()->rowCount(), 3);
        QCOMPARE(cells(print->rows(), 0).constFirst(), u"test1@payouts.invalid"_s);
        QVERIFY2(cells(print->checks(), 1).count(u"Wrong"_s) == 0, qPrintable(cells(print->checks(), 0).join(u'\n')));
        QVERIFY(print->checks()->rowCount() >= 7);
        print->parts()->setCurrent(u"bytes"_s);
        QVERIFY2(
            print->bytesText().contains(u"0d 0a"_s) && print->bytesText().contains(u"52 65 63 69 70 69 65 6e 74"_s),
            qPrintable(print->bytesText().left(300)));
        const QString path = m_full->path(u"TEST.csv"_s);
        m_full->dialogs.fileAnswer = path;
        QVERIFY(print->saveButton()->isEnabled());
        QTest::mouseClick(print->saveButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(
            bytesOf(path).startsWith("Recipient mail;Name;Amount\r\ntest1@payouts.invalid;TEST Anna Example;1.01\r\n"));
        QVERIFY2(desk().batches.list()->empty(), "nothing of it is kept");
    }

    void asksAboutColumnsThatNobodyKnows()
    {
        choose(u"cashfree-csv"_s);
        m_full->dialogs.fileAnswer =
            m_full->file(u"template.csv"_s, "Beneficiary Name;Transfer ID;Amount;Bank account;IFSC;Cost centre\n");
        QTest::mouseClick(m_sheet->headerButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        TemplateColumns *columns = m_sheet->columns();
        QCOMPARE(columns->rows()->rowCount(), 6);
        QVERIFY2(!m_sheet->saveButton()->isEnabled(), "what goes into the cost centre?");
        QCOMPARE(columns->titleField()->text(), u"Cost centre"_s);
        QCOMPARE(columns->cellChoice()->currentData().toString(), QString());
        columns->cellChoice()->setFocus();
        QTest::keyClick(columns->cellChoice(), Qt::Key_Down); // a fixed text
        QCOMPARE(columns->cellChoice()->currentData().toString(), u"constant"_s);
        QTest::keyClicks(columns->textField()->lineEdit(), u"4711"_s);
        QVERIFY(m_full->settle());
        QVERIFY2(m_sheet->saveButton()->isEnabled(), qPrintable(m_sheet->sentence()));
        QCOMPARE(m_sheet->draft().separator, u"semicolon"_s);
        QTest::mouseClick(m_sheet->testButton(), Qt::LeftButton); // a draft can be tried
        QVERIFY(m_full->settle());
        auto *print = m_full->openSheet<TestPrintSheet>();
        QVERIFY(print);
        QVERIFY(cells(print->rows(), 5).contains(u"4711"_s));
        print->close();
        QVERIFY(!desk().batches.formatDesk().show(u"cashfree-csv"_s)->state.isOwn);
    }

    void changesAreNotLostByAccident()
    {
        choose(u"generic-csv"_s);
        m_sheet->facts()->lineEndChoice()->setCurrentIndex(1);
        QVERIFY(m_full->settle());
        m_full->dialogs.agree = false;
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QVERIFY2(m_sheet->isVisible(), "asked before they are left");
        QCOMPARE(m_full->dialogs.confirmations.size(), 1);
    }

    void goesBackToTheProgramsOwn()
    {
        openWithOwn();
        choose(u"tremendous-csv"_s);
        QVERIFY(m_sheet->resetButton()->isEnabled());
        m_full->dialogs.agree = true;
        QTest::mouseClick(m_sheet->resetButton(), Qt::LeftButton);
        QVERIFY(m_full->settle());
        QVERIFY(!desk().batches.formatDesk().show(u"tremendous-csv"_s)->state.isOwn);
        QCOMPARE(m_sheet->changes()->rowCount(), 0);
        QCOMPARE(m_sheet->columns()->rows()->index(1, 1).data().toString(), u"Email"_s);
    }

    void theDecimalMarkIsAChoice()
    {
        m_sheet->close();
        QVERIFY(m_full->settle());
        m_page->newAction()->trigger();
        auto *made = m_full->openSheet<NewBatchSheet>();
        QVERIFY(made);
        made->formatChoice()->setCurrentIndex(made->formatChoice()->findData(u"paypal-csv"_s));
        QVERIFY(m_full->settle());
        QVERIFY(!made->settings()->field(u"decimal-mark"_s));
        QComboBox *mark = made->settings()->choice(u"decimal-mark"_s);
        QVERIFY(mark);
        QCOMPARE(mark->currentData().toString(), QString());
        QVERIFY(made->settings()->isIncomplete());
        mark->setFocus();
        QTest::keyClicks(mark, u"Com"_s);
        QVERIFY(m_full->settle());
        QCOMPARE(mark->currentData().toString(), u"comma"_s);
        QVERIFY(!made->settings()->isIncomplete());
        const auto stored = desk().batches.settings(u"paypal-csv"_s);
        QVERIFY(stored.has_value());
        QCOMPARE(stored->front(), std::pair(u"decimal-mark"_s, u"comma"_s));
    }
};

QTEST_MAIN(TestFormatsSheet)
#include "tst_formatssheet.moc"
