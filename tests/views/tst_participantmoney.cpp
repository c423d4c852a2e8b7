// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/batchservice.h"
#include "models/services/historyservice.h"
#include "models/services/payoutmethods.h"
#include "models/services/statementmonths.h"
#include "models/services/statementservice.h"
#include "tests/views/cashbatches.h"
#include "tests/views/deskfixture.h"
#include "views/participants/historylist.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/participants/payoutrows.h"
#include "views/participants/statementprintsheet.h"
#include "views/participants/statementsheet.h"
#include "views/payouts/batchview.h"
#include "views/payouts/payoutspage.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/format.h"
#include "views/widgets/segmentbar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// What the page of a participant tells about money that went out: payouts, statements by month, and all of it in the
/// timeline.
class TestParticipantMoney : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;
    ParticipantsPage *m_page = nullptr;
    BatchId m_batch;
    Payout m_paid;
    Payout m_failed;

    /// Pictures are kept where RD_PICTURES names a folder.
    static void keepPicture(QWidget *of, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("RD_PICTURES"); !folder.isEmpty())
            QVERIFY(of->grab().save(u"%1/%2.png"_s.arg(folder, name)));
    }
    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    [[nodiscard]] ParticipantView *person() const { return m_page->person(); }

    /// A batch of everybody's dollars, of which one was paid and one has failed.
    Status prepare()
    {
        RD_TRY(batch, makeDollarBatch(desk()));
        m_batch = batch;
        RD_CHECK(writeBatch(desk(), m_batch, desk().actor));
        RD_TRY(payouts, desk().batches.payouts(m_batch));
        RD_CHECK(answerBatch(desk(), m_batch,
            payouts.at(0).reference.toUtf8() + ",paid,\r\n" + payouts.at(1).reference.toUtf8()
                + ",failed,account closed\r\n"));
        RD_TRY(after, desk().batches.payouts(m_batch));
        m_paid = after.at(0);
        m_failed = after.at(1);
        return {};
    }
    void open(ParticipantId id)
    {
        m_full->window->go(PageId::Participants);
        QVERIFY(m_full->settle());
        m_page->open(u"id %1"_s.arg(id.value));
        QVERIFY(m_full->settle());
        QCOMPARE(person()->participant(), id);
    }
    /// A list by the mouse, as its button is read.
    void clickList(const QString &words) const
    {
        for (auto *button : person()->lists()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName().startsWith(words))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QVERIFY(m_full->settle());
    }
    [[nodiscard]] static QString textsOf(const HistoryList *list, int row)
    {
        QStringList texts;
        for (const PagedRows::Cell &cell : list->rows()->rows().at(static_cast<std::size_t>(row)).cells)
            texts += cell.text + u' ' + cell.caption;
        return texts.join(u'|');
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        if (qEnvironmentVariable("RD_DRESS") == "dark"_L1)
            Theme::setMode(ThemeMode::Dark);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show(qEnvironmentVariable("RD_DRESS") == "small"_L1 ? QSize(1024, 640) : QSize(1280, 800)));
        m_full->window->go(PageId::Participants);
        QVERIFY(m_full->settle());
        m_page = qobject_cast<ParticipantsPage *>(m_full->window->page(PageId::Participants));
        const Status ready = prepare();
        QVERIFY2(ready.has_value(), qPrintable(ready ? QString() : ready.error().text));
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup() { QVERIFY(m_full->tidyUp()); }
    void cleanupTestCase() { m_full.reset(); }

    void payoutsAreListedAndLeadToTheirBatch()
    {
        open(m_failed.participant);
        clickList(u"Payouts"_s);
        QCOMPARE(person()->payouts()->rows()->rowCount(), 1);
        keepPicture(m_full->window.get(), u"person-payouts"_s);
        const QString said = textsOf(person()->payouts(), 0);
        const Batch batch = desk().batches.show(m_batch).value().batch;
        for (const QString &wanted :
            {batch.number, formatMoney(m_failed.amount), m_failed.reference, u"account closed"_s, u"Failed"_s})
            QVERIFY2(said.contains(wanted), qPrintable(wanted + u" in "_s + said));
        person()->payouts()->table()->setFocus();
        QTest::keyClick(person()->payouts()->table(), Qt::Key_Return);
        QVERIFY(m_full->settle());
        QCOMPARE(m_full->window->currentPage(), PageId::Payouts);
        auto *payouts = qobject_cast<PayoutsPage *>(m_full->window->page(PageId::Payouts));
        QCOMPARE(payouts->batch()->batchId(), m_batch);
        QCOMPARE(payouts->batch()->table()->currentIndex().row(), m_failed.line - 1);
        payouts->backAction()->trigger();
        QVERIFY(m_full->settle());
    }

    /// Somebody without a payout reads that there is none.
    void whoWasNeverPaidHasAnEmptyList()
    {
        const auto people = desk().people.participants().value();
        const auto never = std::find_if(people.begin(), people.end(), [this](const ParticipantSummary &one) {
            return desk().history.payouts(one.participant.id).value().empty();
        });
        QVERIFY(never != people.end());
        open(never->participant.id);
        clickList(u"Payouts"_s);
        QVERIFY(person()->payouts()->isEmptyShown());
    }

    void whatIsCarriedIsExplained()
    {
        const Currency usd = Currency::parse(u"USD"_s).value();
        services::ParticipantBalance below;
        below.currency = usd;
        below.payable = below.carried = 1250;
        below.reason = Blocker::BelowThreshold;
        services::ParticipantBalance owed;
        owed.currency = Currency::parse(u"EUR"_s).value();
        owed.recoverable = 700;
        owed.payable = -700;
        owed.reason = Blocker::NegativeBalance;
        services::ParticipantBalance fine;
        fine.currency = usd;
        fine.payable = 100;
        const QStringList said = PayoutRows::carriedSentences({below, owed, fine}, false);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said.at(0).contains(formatMoney({1250, usd})) && said.at(0).contains(u"least amount"_s),
            qPrintable(said.at(0)));
        QVERIFY2(said.at(1).contains(formatMoney({700, owed.currency})) && said.at(1).contains(u"pay back"_s),
            qPrintable(said.at(1)));
        open(m_paid.participant);
        const auto balances = desk().balances.balances(m_paid.participant).value();
        QCOMPARE(person()->carriedText(), PayoutRows::carriedSentences(balances, false).join(u'\n'));
    }

    /// Month by month each balance begins where the one before ended, and the last one is that of the whole.
    void statementsAreListedByMonth()
    {
        open(m_paid.participant);
        clickList(u"Statements"_s);
        const Statement whole = desk().statements.statement(m_paid.participant, {}).value();
        const auto months = services::monthsOf(whole).value();
        QVERIFY(!months.empty());
        QCOMPARE(person()->statements()->rows()->rowCount(), static_cast<int>(months.size()));
        for (const StatementAccount &account : whole.accounts) {
            std::optional<qint64> later;
            for (const services::StatementMonth &month : months) { // newest first
                if (month.account.currency != account.currency || month.account.kind != account.kind)
                    continue;
                QCOMPARE(month.account.closing, later.value_or(account.closing));
                later = month.account.opening;
            }
            QCOMPARE(later.value_or(account.opening), account.opening);
        }
        keepPicture(m_full->window.get(), u"person-statements"_s);
        const QString said = textsOf(person()->statements(), 0);
        QVERIFY2(said.contains(formatAmount({months.front().account.closing, months.front().account.currency})),
            qPrintable(said));

        // Enter opens that month's statement.
        person()->statements()->table()->setFocus();
        QTest::keyClick(person()->statements()->table(), Qt::Key_Return);
        QVERIFY(m_full->settle());
        auto *sheet = person()->findChild<StatementSheet *>();
        QVERIFY(sheet && sheet->isVisible());
        QCOMPARE(sheet->firstDay()->date(), toDate(months.front().from));
        QCOMPARE(sheet->lastDay()->date(), toDate(months.front().to));
        QVERIFY(sheet->printButton()->isVisible() && sheet->printButton()->isEnabled());
        keepPicture(sheet, u"statement"_s);
        QTest::mouseClick(sheet->printButton(), Qt::LeftButton);
        QTRY_VERIFY(sheet->findChild<StatementPrintSheet *>());
    }

    /// Of several months none is meant more than the others: nothing is printed before one is chosen.
    void oneOfSeveralMonthsIsChosenFirst()
    {
        open(m_paid.participant);
        clickList(u"Statements"_s);
        ElidedTable *table = person()->statements()->table();
        QVERIFY(table->model()->rowCount() > 1);
        table->setFocus();
        QVERIFY(person()->printStatementButton()->isEnabled());
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(table->selectionModel()->selectedRows().size() > 1);
        QVERIFY(!person()->printStatementButton()->isEnabled());
        QTest::keyClick(table, Qt::Key_Up);
        QVERIFY(person()->printStatementButton()->isEnabled());
    }

    void aStatementIsWrittenAsPdf()
    {
        open(m_paid.participant);
        clickList(u"Statements"_s);
        QTest::mouseClick(person()->printStatementButton(), Qt::LeftButton);
        QTRY_VERIFY(person()->findChild<StatementPrintSheet *>());
        auto *sheet = person()->findChild<StatementPrintSheet *>();
        const QString path = m_full->path(u"statement.pdf"_s);
        m_full->dialogs.fileAnswer = path;
        QSignalSpy printed(sheet, &StatementPrintSheet::printed);
        QTest::mouseClick(sheet->pdfButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 30'000);
        QVERIFY2(printed.front().front().toString().contains(u"1 page"_s)
                || printed.front().front().toString().contains(u"pages"_s),
            qPrintable(printed.front().front().toString()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(person()->banners()->banner(u"care"_s));
    }

    /// Payouts, a change of the payout method and suspicions stand among what happened, newest first.
    void theTimelineHasAllOfIt()
    {
        QVERIFY(desk().payoutMethods.set(
            {m_failed.participant, u"paypal"_s, u"new-address@example.org"_s, {}}, desk().actor));
        open(m_failed.participant);
        clickList(u"Timeline"_s);
        keepPicture(m_full->window.get(), u"person-timeline"_s);
        QStringList said;
        qint64 last = std::numeric_limits<qint64>::max();
        for (const PagedRows::Row &row : person()->timeline()->rows()->rows()) {
            said += row.cells[1].text;
            const qint64 at = row.cells[0].number.value_or(0);
            QVERIFY2(at <= last, qPrintable(said.join(u", "_s)));
            last = at;
        }
        for (const QString &wanted : {u"Joined"_s, u"Brought the first customer"_s, u"Put into a payout batch"_s,
                 u"Payout failed"_s, u"Payout method changed"_s})
            QVERIFY2(said.contains(wanted), qPrintable(wanted + u" in "_s + said.join(u", "_s)));
        QCOMPARE(said.count(u"Payout failed"_s), 1);
    }

    /// A suspicion that holds many rewards is told once.
    void aSuspicionIsToldOnce()
    {
        const auto people = desk().people.participants().value();
        bool found = false;
        for (const ParticipantSummary &one : people) {
            const auto page = desk().history.timeline(one.participant).value();
            for (const services::TimelineEvent &event : page.events) {
                if (event.kind != services::TimelineEvent::Kind::Entry || event.entry.kind != EntryKind::Flagged)
                    continue;
                found = true;
                const auto twins = std::count_if(
                    page.events.begin(), page.events.end(), [&event](const services::TimelineEvent &other) {
                        return other.entry.kind == EntryKind::Flagged && other.at == event.at
                            && other.entry.facts == event.entry.facts && other.entry.campaign == event.entry.campaign;
                    });
                QCOMPARE(twins, 1);
            }
        }
        QVERIFY2(found, "the sample merchant has suspicions");
    }
};

QTEST_MAIN(TestParticipantMoney)
#include "tst_participantmoney.moc"
