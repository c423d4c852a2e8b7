// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/batchmodel.h"
#include "models/items/payoutlistmodel.h"
#include "models/items/payoutmodel.h"
#include "models/services/batchservice.h"
#include "tests/views/cashbatches.h"
#include "tests/views/deskfixture.h"
#include "views/payouts/batchview.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutspage.h"
#include "views/shell/commandpalette.h"
#include "views/support/exportsheet.h"
#include "views/support/tabletools.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/sidepanel.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

/// The payouts of all batches in one table: there and back, searched, filtered, exported, and from there to the batch.
class TestPayoutListPage : public QObject {
    Q_OBJECT

    std::unique_ptr<DeskFixture> m_full;
    PayoutsPage *m_page = nullptr;
    qsizetype m_payouts = 0;
    std::map<PayoutState, int> m_inState; ///< how many payouts

    [[nodiscard]] services::Desk &desk() const { return m_full->desk(); }
    [[nodiscard]] PayoutListPage *list() const { return m_page->allPayouts(); }

    /// A batch of each currency that somebody is paid in.
    Status prepare()
    {
        RD_TRY(made, makeCashBatches(desk()));
        for (const Batch &batch : made)
            m_payouts += batch.count;
        return {};
    }

    /// What providers said of the batches: some were paid, on days in no order, some failed for different reasons, and
    /// some are still waited for.
    Status tellResults()
    {
        RD_TRY(batches, desk().batches.list());
        int said = 0;
        for (const Batch &batch : batches) {
            RD_CHECK(writeBatch(desk(), batch.id, desk().actor));
            RD_TRY(payouts, desk().batches.payouts(batch.id));
            services::ResultOrder results;
            results.batch = batch.id;
            results.member = desk().actor;
            results.bytes = "payout_id,status,error,paid_at\r\n";
            for (const Payout &payout : payouts) {
                const int kind = said++ % 3;
                const int number = 10 + said * 7 % 18;
                const QString day = toIso(desk().clock.now() - std::chrono::days(number));
                if (kind == 0)
                    results.bytes += payout.reference.toUtf8() + ",paid,," + day.toUtf8() + "\r\n";
                else if (kind == 1)
                    results.bytes += payout.reference.toUtf8() + ",failed,reason " + QByteArray::number(number)
                        + " of the bank,\r\n";
            }
            RD_CHECK(desk().batches.applyResults(results));
            RD_TRY(told, desk().batches.payouts(batch.id));
            for (const Payout &payout : told)
                ++m_inState[payout.state];
        }
        return {};
    }

    /// As soon as it is at hand; an empty one where it does not come.
    [[nodiscard]] ListedPayout payoutAt(int row) const
    {
        const auto isThere = [this, row] {
            return row < list()->model()->rowCount() && list()->model()->rowAt(row).id.isValid();
        };
        return QTest::qWaitFor(isThere, 30'000) ? list()->model()->rowAt(row) : ListedPayout();
    }
    [[nodiscard]] ListedPayout firstPayout() const { return payoutAt(0); }
    /// By the keyboard, as who has no mouse does.
    void choose(const QString &state)
    {
        QComboBox *states = list()->stateChoice();
        states->setFocus();
        QTest::keyClick(states, Qt::Key_Home);
        for (int i = states->findData(state); i > 0; --i)
            QTest::keyClick(states, Qt::Key_Down);
    }
    /// What the rows are ordered by, as texts that have the same order.
    [[nodiscard]] QStringList keysOf(int column) const
    {
        const auto number = [](qint64 value) { return u"%1"_s.arg(value, 20, 10, QLatin1Char('0')); };
        QStringList keys;
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            const ListedPayout one = payoutAt(row);
            switch (static_cast<items::ListedPayoutColumn>(column)) {
            case items::ListedPayoutColumn::Made:
                keys += number(toUnixMs(one.madeAt));
                break;
            case items::ListedPayoutColumn::Batch:
                keys += one.batchNumber;
                break;
            case items::ListedPayoutColumn::Participant:
                keys += items::PayoutListModel::personOf(one).toLower();
                break;
            case items::ListedPayoutColumn::Amount:
                keys += number(one.amount.currency.packed()) + number(one.amount.minor);
                break;
            case items::ListedPayoutColumn::State:
                keys += number(static_cast<int>(one.state));
                break;
            case items::ListedPayoutColumn::Settled:
                keys += number(one.settledAt ? toUnixMs(*one.settledAt) : 0);
                break;
            case items::ListedPayoutColumn::Note:
                keys += items::PayoutListModel::noteOf(one).toCaseFolded();
                break;
            case items::ListedPayoutColumn::Payout:
                keys += one.reference;
                break;
            }
        }
        return keys;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_full = std::make_unique<DeskFixture>(true);
        QVERIFY(m_full->show());
        const Status ready = prepare().and_then([this] { return tellResults(); });
        QVERIFY2(ready.has_value(), qPrintable(ready ? QString() : ready.error().text));
        QVERIFY2(m_inState[PayoutState::Paid] > 1 && m_inState[PayoutState::Failed] > 1, "there is something to order");
        QVERIFY(m_inState[PayoutState::Sent] > 0 && m_inState[PayoutState::Returned] == 0);
        m_full->window->go(PageId::Payouts);
        QVERIFY(m_full->settle());
        m_page = qobject_cast<PayoutsPage *>(m_full->window->page(PageId::Payouts));
        QVERIFY(m_page && m_payouts > 1);
    }
    void init() { QVERIFY(m_full->activate()); }
    void cleanup()
    {
        const QStringList found = DeskFixture::unnamed(m_page);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u' ')));
        QVERIFY(m_full->tidyUp());
    }
    void cleanupTestCase() { m_full.reset(); }

    void thereAndBackWithKeys()
    {
        QVERIFY(m_page->commands().contains(m_page->allPayoutsAction()));
        QTest::keyClick(m_full->window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *palette = qobject_cast<CommandPalette *>(QApplication::activeModalWidget());
        QVERIFY(palette);
        QTest::keyClicks(palette->input(), u"all payouts"_s);
        QTest::keyClick(palette->input(), Qt::Key_Return);
        QVERIFY(m_full->activate() && m_full->settle());
        QVERIFY(m_page->isListShown());
        QCOMPARE(list()->model()->rowCount(), m_payouts);
        QVERIFY(m_page->searchField() == list()->searchField());
        QTest::keyClick(list()->table(), Qt::Key_Escape);
        QVERIFY(!m_page->isListShown() && !m_page->isPlaceBelowShown());
    }

    void searchedFilteredAndAddedUp()
    {
        m_page->open(u"payouts"_s);
        QVERIFY(m_full->settle());
        const ListedPayout first = firstPayout();
        QVERIFY(first.id.isValid());
        QLineEdit *edit = list()->filters()->search()->edit();
        edit->setFocus();
        QTest::keyClicks(edit, first.reference);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, 30'000);
        QVERIFY(m_full->settle());
        QCOMPARE(firstPayout().id, first.id);
        const auto totals = list()->model()->shownTotals();
        QCOMPARE(totals.size(), std::size_t(1));
        QVERIFY(totals.front().amount == first.amount);
        edit->clear();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), m_payouts, 30'000);
        // as terms, and by the choice beside
        QTest::keyClicks(edit, u"state:returned"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(list()->isEmptyShown(), 30'000);
        edit->clear();
        choose(word(PayoutState::Returned));
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(list()->isEmptyShown(), 30'000);
        for (const auto &[state, count] : m_inState) {
            choose(word(state));
            QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), count, 30'000);
        }
        choose({});
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), m_payouts, 30'000);
        // what is no field is said, not searched for
        QTest::keyClicks(edit, u"destination:x"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list()->isEmptyShown(), 30'000);
        QVERIFY(!list()->tools()->complaint().isEmpty());
        edit->clear();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), m_payouts, 30'000);
    }

    /// Every field of the table and those beside it find the payout they are about, and not the others.
    void fieldTerms_data()
    {
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("other");
        m_page->open(u"payouts"_s);
        QVERIFY(m_full->settle());
        const ListedPayout payout = firstPayout();
        QVERIFY(payout.id.isValid());
        const QString amount = toDecimal(payout.amount);
        QTest::newRow("batch") << u"batch:%1"_s.arg(payout.batchNumber) << u"batch:B-1999-0001"_s;
        QTest::newRow("participant") << u"participant:%1"_s.arg(payout.participantEmail) << u"participant:nobody@x"_s;
        QTest::newRow("amount") << u"amount:%1"_s.arg(amount) << u"amount:>99999999"_s;
        QTest::newRow("state") << u"state:%1"_s.arg(word(payout.state)) << u"state:returned"_s;
        QTest::newRow("made") << u"made:>=2020-01-01"_s << u"made:<2020-01-01"_s;
        QTest::newRow("settled") << u"settled:>=2020-01-01"_s << u"settled:<2020-01-01"_s;
        QTest::newRow("not settled") << u"-settled:>=2020-01-01"_s << u"-settled:>=2020-01-01 state:paid"_s;
        QTest::newRow("payout") << u"payout:%1"_s.arg(payout.reference) << u"payout:B-1999-0001-00001"_s;
        QTest::newRow("format") << u"format:generic-csv"_s << u"format:nacha"_s;
        QTest::newRow("currency") << u"currency:%1"_s.arg(payout.amount.currency.code()) << u"currency:CHF"_s;
        QTest::newRow("mode") << u"mode:%1"_s.arg(word(payout.mode))
                              << u"mode:%1"_s.arg(word(payout.mode == Mode::Test ? Mode::Live : Mode::Test));
    }
    void fieldTerms()
    {
        QFETCH(QString, term);
        QFETCH(QString, other);
        m_page->open(u"payouts "_s + term);
        QVERIFY(m_full->settle());
        QVERIFY2(list()->tools()->complaint().isEmpty(), qPrintable(list()->tools()->complaint()));
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->rowCount() > 0, 30'000);
        const qint64 wanted = firstPayout().id.value;
        m_page->open(u"payouts %1 payout:%2"_s.arg(term, firstPayout().reference));
        QTRY_VERIFY_WITH_TIMEOUT(list()->model()->isWhole() && list()->model()->rowCount() == 1, 30'000);
        QCOMPARE(list()->model()->rowOfId(wanted), 0);
        m_page->open(u"payouts "_s + other);
        QTRY_VERIFY2_WITH_TIMEOUT(
            list()->model()->isWhole() && list()->model()->rowCount() == 0, qPrintable(other), 30'000);
        QVERIFY(list()->tools()->complaint().isEmpty());
    }

    void everyColumnIsSorted_data()
    {
        QTest::addColumn<int>("column");
        for (int column = 0; column < list()->model()->columnCount(); ++column)
            QTest::newRow(qPrintable(list()->model()->columns()[static_cast<std::size_t>(column)].title)) << column;
    }
    /// By a click on its title, up and down; each time all rows are there.
    void everyColumnIsSorted()
    {
        QFETCH(int, column);
        m_page->open(u"payouts"_s);
        QVERIFY(m_full->settle());
        list()->table()->sortByColumn(column, Qt::AscendingOrder);
        QVERIFY(m_full->settle());
        const QStringList up = keysOf(column);
        QCOMPARE(up.size(), m_payouts);
        if (column == int(items::ListedPayoutColumn::Note) || column == int(items::ListedPayoutColumn::Settled))
            QVERIFY2(QSet<QString>(up.begin(), up.end()).size() > 2, "there is something to order");
        QVERIFY2(!list()->banners()->banner(u"order"_s), "the order is not refused");
        QVERIFY2(std::is_sorted(up.begin(), up.end()), qPrintable(up.join(u'\n')));
        list()->table()->sortByColumn(column, Qt::DescendingOrder);
        QVERIFY(m_full->settle());
        const QStringList down = keysOf(column);
        QVERIFY2(std::is_sorted(down.rbegin(), down.rend()), qPrintable(down.join(u'\n')));
        list()->table()->sortByColumn(0, Qt::DescendingOrder);
        QVERIFY(m_full->settle());
    }

    /// Enter opens the batch of a payout, and back leads to the list again.
    void fromAPayoutToItsBatchAndBack()
    {
        m_page->open(u"payouts"_s);
        QVERIFY(m_full->settle());
        QVERIFY(m_payouts > 2);
        const ListedPayout payout = payoutAt(1);
        const BatchId batch = payout.batch;
        list()->table()->setFocus();
        list()->table()->selectRow(1);
        QTest::keyClick(list()->table(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(list()->panel()->isOpen());
        QTest::keyClick(list()->table(), Qt::Key_Escape);
        QVERIFY2(!list()->panel()->isOpen() && m_page->isListShown(), "first the panel goes");
        QTest::keyClick(list()->table(), Qt::Key_Return);
        QVERIFY(m_full->settle());
        QVERIFY(!m_page->isListShown() && m_page->isPlaceBelowShown());
        QCOMPARE(m_page->batch()->detail()->batch.id, batch);
        const QModelIndex line = m_page->batch()->table()->currentIndex();
        QVERIFY2(line.isValid() && m_page->batch()->lines()->row(line).payout.reference == payout.reference,
            "at the line of this payout");
        QTest::keyClick(m_page->batch()->table(), Qt::Key_Escape);
        QVERIFY(m_full->settle());
        QVERIFY(m_page->isListShown());
        QTest::keyClick(list()->table(), Qt::Key_Escape);
        QVERIFY(!m_page->isPlaceBelowShown());
    }

    /// Only a batch that is left becomes the selected row.
    void leavingTheListLeavesTheRowAsItIs()
    {
        m_page->backAction()->trigger();
        const auto *batches = m_page->model();
        QVERIFY(batches->rowCount() > 0);
        m_page->openBatch(batches->row(batches->index(0, 0)).id);
        QVERIFY(m_full->settle());
        m_page->backAction()->trigger();
        QVERIFY(!m_page->isPlaceBelowShown());
        QVERIFY(m_page->table()->selectionModel()->hasSelection());
        m_page->table()->clearSelection();
        m_page->allPayoutsAction()->trigger();
        QVERIFY(m_full->settle());
        QVERIFY(m_page->isListShown());
        m_page->backAction()->trigger();
        QVERIFY(!m_page->isPlaceBelowShown());
        QVERIFY(!m_page->table()->selectionModel()->hasSelection());
    }

    void exportedAsATable()
    {
        m_page->open(u"payouts"_s);
        QVERIFY(m_full->settle());
        m_full->dialogs.fileAnswer = m_full->path(u"payouts.csv"_s);
        list()->table()->setFocus();
        QTest::keyClick(list()->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = qobject_cast<ExportSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        QSignalSpy exported(sheet, &ExportSheet::exported);
        QTest::mouseClick(sheet->exportButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
        QFile file(*m_full->dialogs.fileAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(bytes.count("\r\n"), m_payouts + 1);
        QVERIFY(bytes.contains(firstPayout().reference.toUtf8()));
    }
};

QTEST_MAIN(TestPayoutListPage)
#include "tst_payoutlistpage.moc"
