// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that are read in windows, by keys, with two hundred thousand rows behind them. With five million:
// tst_fivemillion.
#include "models/items/activitymodel.h"
#include "models/items/paymentmodel.h"
#include "models/items/recordmodel.h"
#include "models/storage/database.h"
#include "tests/views/deskfixture.h"
#include "tests/views/neverdeaf.h"
#include "views/activity/activitypage.h"
#include "views/activity/recordspage.h"
#include "views/referrals/paymentspage.h"
#include "views/referrals/paymentssheet.h"
#include "views/referrals/referralspage.h"
#include "views/support/exportsheet.h"
#include "views/support/printsheet.h"
#include "views/support/tabletools.h"
#include "views/theme/theme.h"
#include "views/widgets/banner.h"
#include "views/widgets/celltext.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/format.h"
#include "views/widgets/pageheader.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/sidepanel.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <memory>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

constexpr int kActivities = 200'000;

} // namespace

class TestLongLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true);
        {
            auto file =
                storage::Database::open(m_fixture->path(u"desk/desk.sqlite"_s), storage::Database::Access::Write);
            QVERIFY(file);
            const auto made = (*file)->execute(
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000) "
                "INSERT INTO activity (id, at, kind, subject, outcome, detail, duration_ms) SELECT 1000000 + i, "
                "1767225600000 + i * 60000, iif(i % 2 = 0, 'sync', 'import'), 'file-' || (i % 100), "
                "iif(i % 1000 = 0, 'failed', 'ok'), 'row ' || i, i % 5000 FROM n");
            QVERIFY2(made, made ? "" : qPrintable(made.error().text));
        }
        QVERIFY(m_fixture->show());
    }
    void cleanup()
    {
        QVERIFY(m_fixture->tidyUp());
        for (TablePage *page : {static_cast<TablePage *>(m_activity), static_cast<TablePage *>(m_referrals)}) {
            if (page)
                page->open({}); // no search, nothing below
        }
        QVERIFY(m_fixture->settle());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void everyLineIsThere()
    {
        ActivityPage *page = activities();
        QVERIFY(page->model()->rowCount() >= kActivities);
        QVERIFY(page->model()->isWhole());
        QVERIFY(page->model()->keptRows() < 2'000);
        QCOMPARE(textOf(page, 0, items::ActivityColumn::Detail), u"row 200000"_s);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_End, Qt::ControlModifier);
        QVERIFY(m_fixture->settle());
        const int last = page->model()->rowCount() - 1;
        QCOMPARE(page->table()->currentIndex().row(), last);
        QVERIFY(page->model()->rowAt(last).id != 0);
        QVERIFY(page->model()->keptRows() < 2'000);
        QTest::keyClick(page->table(), Qt::Key_Home, Qt::ControlModifier);
    }

    /// Jumps, keystrokes and orders: the window answers all the time.
    void neverWaits()
    {
        ActivityPage *page = activities();
        neverDeaf([this, page](Tries &tries, int) {
            page->table()->setFocus();
            for (const auto key : {Qt::Key_End, Qt::Key_Home, Qt::Key_End})
                QTest::keyClick(page->table(), key, Qt::ControlModifier);
            QVERIFY(m_fixture->settle());
            type(page, u"row 19"_s);
            QVERIFY(m_fixture->settle());
            type(page, {});
            QVERIFY(m_fixture->settle());
            for (const auto &[column, order] : {std::pair(items::ActivityColumn::Duration, Qt::AscendingOrder),
                     std::pair(items::ActivityColumn::When, Qt::DescendingOrder)}) {
                tries.act("order", [&] { page->table()->sortByColumn(int(column), order); });
                QVERIFY(m_fixture->settle());
            }
            tries.act("selectAll", [&] { page->table()->selectAll(); });
            QVERIFY(m_fixture->settle());
            tries.act("clearSelection", [&] { page->table()->clearSelection(); });
            QVERIFY(m_fixture->settle());
        });
    }

    void searchesAllOfThem()
    {
        ActivityPage *page = activities();
        type(page, u"row 12345"_s);
        QVERIFY(m_fixture->settle());
        QCOMPARE(page->model()->rowCount(), 12); // 12345, 112345 and 123450 to 123459
        QVERIFY2(page->tools()->footer()->text().startsWith(u"12 of "_s), qPrintable(page->tools()->footer()->text()));
        type(page, u"outcome:fail subject:file-0 \"row 19\""_s);
        QVERIFY(m_fixture->settle());
        QCOMPARE(page->model()->rowCount(), 11); // 19000 and 190000 to 199000
        type(page, u"colour:blue"_s);
        QVERIFY(m_fixture->settle());
        QVERIFY(page->isEmptyShown());
        type(page, {});
        QVERIFY(m_fixture->settle());
        QVERIFY(page->model()->rowCount() >= kActivities);
    }

    void writesAllThatMatch()
    {
        ActivityPage *page = activities();
        type(page, u"\"row 5\""_s);
        QVERIFY(m_fixture->settle());
        const int count = page->model()->rowCount();
        QVERIFY(count > 10'000); // many blocks
        m_fixture->dialogs.fileAnswer = m_fixture->path(u"activities.csv"_s);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = qobject_cast<ExportSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        QSignalSpy exported(sheet, &ExportSheet::exported);
        QTest::mouseClick(sheet->exportButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 30'000);
        QFile file(*m_fixture->dialogs.fileAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), count + 1);
        for (qsizetype i = 1; i < lines.size(); ++i)
            QVERIFY2(lines.at(i).contains("row 5"), lines.at(i).constData());
        QVERIFY(page->model()->keptRows() < 12'000);
    }

    void printsAllThatMatch()
    {
        ActivityPage *page = activities();
        type(page, u"\"row 77\""_s);
        QVERIFY(m_fixture->settle());
        const int count = page->model()->rowCount();
        QVERIFY(count > 1'000); // more than the blocks on the screen
        m_fixture->dialogs.fileAnswer = m_fixture->path(u"activities.pdf"_s);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_P, Qt::ControlModifier);
        auto *sheet = qobject_cast<PrintSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        QSignalSpy printed(sheet, &PrintSheet::printed);
        QTest::mouseClick(sheet->pdfButton(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(printed.size(), 1, 60'000);
        QFile file(*m_fixture->dialogs.fileAnswer);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QCOMPARE(count, page->model()->rowCount());
        QVERIFY(page->model()->keptRows() >= std::size_t(count)); // none of them was printed without its texts
    }

    void copiesWhatIsSelected()
    {
        ActivityPage *page = activities();
        QGuiApplication::clipboard()->clear();
        page->table()->setFocus();
        page->table()->selectRow(0);
        QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 4);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"row 199998"_s));
        // All of them are one range, not a list of rows.
        QTest::keyClick(page->table(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page->table()->selectionModel()->selection().size(), 1);
        QCOMPARE(page->table()->selectionModel()->selection().constFirst().height(), page->model()->rowCount());
        // Nobody pastes as many: the first ones are copied, and it is said what takes all.
        const BannerHost *banners = page->banners();
        QVERIFY(!banners->banner(u"copied"_s));
        QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(banners->banner(u"copied"_s), 30'000);
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 10'001);
        const BannerContent &told = banners->banner(u"copied"_s)->content();
        QVERIFY2(told.text.contains(u"10,000"_s), qPrintable(told.text));
        QCOMPARE(told.actions.size(), 1);
        QCOMPARE(told.actions.constFirst().text, page->tools()->exportAction()->text());
    }

    /// As filters count days, whatever zone the computer has.
    void timesAreTheMerchants()
    {
        ActivityPage *page = activities();
        const QModelIndex when = page->model()->index(0, int(items::ActivityColumn::When));
        const Instant at = fromUnixMs(when.data(items::InstantRole).toLongLong());
        const auto *cell = dynamic_cast<const SaysCellText *>(page->table()->itemDelegateForIndex(when));
        QVERIFY(cell);
        QCOMPARE(cell->cellText(when), formatDateTime(at, QTimeZone("Europe/Berlin")));
        QVERIFY(cell->cellText(when) != formatDateTime(at, QTimeZone::utc()));
    }

    void recordsAreOneStepDown()
    {
        ActivityPage *page = activities();
        page->recordsAction()->trigger();
        QVERIFY(m_fixture->settle());
        QVERIFY(page->isPlaceBelowShown());
        RecordsPage *records = page->records();
        QVERIFY(records->model()->rowCount() > 300); // more than the first block
        QVERIFY(DeskFixture::unnamed(records).isEmpty());
        QVERIFY(page->commands().contains(records->tools()->exportAction())); // for the menu
        QCOMPARE(page->searchField(), records->searchField());
        // Newest first, each with its words; they come when they are asked for.
        QTRY_VERIFY(records->model()->rowAt(0).seq > 0);
        QVERIFY(records->model()->rowAt(0).seq > records->model()->rowAt(1).seq);
        QVERIFY(!records->model()->index(0, int(items::RecordColumn::Kind)).data().toString().isEmpty());
        const int all = records->model()->rowCount();
        records->groupChoice()->setFocus();
        QTest::keyClick(records->groupChoice(), Qt::Key_Down);
        QVERIFY(m_fixture->settle());
        QVERIFY(records->model()->rowCount() > 0 && records->model()->rowCount() < all);
        records->groupChoice()->setCurrentIndex(0);
        type(records, u"kind:campaign"_s);
        QVERIFY(m_fixture->settle());
        QVERIFY(records->model()->rowCount() > 0 && records->model()->rowCount() < 50);
        records->table()->setFocus();
        QTest::keyClick(records->table(), Qt::Key_Down);
        QTest::keyClick(records->table(), Qt::Key_Return);
        QVERIFY(records->panel()->isOpen());
        QTest::keyClick(records->table(), Qt::Key_Escape);
        QVERIFY(!records->panel()->isOpen() && page->isPlaceBelowShown());
        QTest::keyClick(records->table(), Qt::Key_Escape);
        QVERIFY(!page->isPlaceBelowShown());
    }

    void allPaymentsWithTheirSums()
    {
        PaymentsPage *payments = allPayments();
        QVERIFY(payments->model()->rowCount() > 100);
        QVERIFY(DeskFixture::unnamed(payments).isEmpty());
        const auto totals = payments->model()->shownTotals();
        QVERIFY(!totals.empty());
        QVERIFY2(payments->tools()->footer()->text().contains(totals.front().amount.currency.code()),
            qPrintable(payments->tools()->footer()->text()));
        // Sums are those of the rows.
        qint64 sum = 0;
        const int count = payments->model()->rowCount();
        QVERIFY(loadAll(payments));
        for (int row = 0; row < count; ++row) {
            const PaymentRow &payment = payments->model()->rowAt(row);
            if (payment.paid.currency == totals.front().amount.currency && payment.mode == totals.front().mode)
                sum += payment.paid.minor;
        }
        QCOMPARE(totals.front().amount.minor, sum);
    }

    void amountsStandByCurrency()
    {
        PaymentsPage *payments = allPayments();
        const int paid = int(items::PaymentColumn::Paid);
        payments->table()->sortByColumn(int(items::PaymentColumn::Amount), Qt::DescendingOrder);
        QVERIFY(m_fixture->settle());
        // The largest first, currency by currency.
        QVERIFY(loadAll(payments));
        std::vector<qint64> currencies;
        for (int row = 0; row < payments->model()->rowCount(); ++row) {
            const QModelIndex cell = payments->model()->index(row, int(items::PaymentColumn::Amount));
            const qint64 currency = cell.data(items::CurrencyRole).toLongLong();
            const qint64 amount = cell.data(items::MinorRole).toLongLong();
            QVERIFY(amount > 0 && currency > 0);
            if (currencies.empty() || currencies.back() != currency) {
                QVERIFY(std::find(currencies.begin(), currencies.end(), currency) == currencies.end());
                currencies.push_back(currency);
            } else {
                QVERIFY(amount <= cell.sibling(row - 1, cell.column()).data(items::MinorRole).toLongLong());
            }
        }
        QVERIFY(currencies.size() < std::size_t(payments->model()->rowCount()));
        payments->table()->sortByColumn(paid, Qt::DescendingOrder);
    }

    /// From a payment to what each campaign made of it.
    void aPaymentExplainsItself()
    {
        PaymentsPage *payments = allPayments();
        QVERIFY(loadAll(payments));
        int row = 0;
        while (row < 150 && !payments->model()->rowAt(row).referral.isValid())
            ++row;
        QVERIFY(payments->model()->rowAt(row).referral.isValid());
        const PaymentRow payment = payments->model()->rowAt(row);
        type(payments, payment.objectId);
        QVERIFY(m_fixture->settle());
        QVERIFY(payments->model()->rowCount() >= 1);
        payments->table()->setFocus();
        payments->table()->selectRow(0);
        payments->whyAction()->trigger(); // whether or not the row is at hand yet
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *sheet = qobject_cast<PaymentsSheet *>(QApplication::activeModalWidget());
        QVERIFY(sheet);
        QCOMPARE(payments->model()->rowAt(0).id, payment.id);
        QVERIFY(m_fixture->settle());
        QCOMPARE(sheet->payments()->currentData().toLongLong(), payment.id.value);
        QVERIFY(!sheet->sentences().isEmpty());
    }

private:
    ActivityPage *activities()
    {
        m_fixture->window->go(PageId::Activity);
        m_activity = static_cast<ActivityPage *>(m_fixture->window->page(PageId::Activity));
        if (!m_fixture->settle() || !m_fixture->activate())
            qFatal("the window does not come to rest");
        return m_activity;
    }
    PaymentsPage *allPayments()
    {
        m_fixture->window->go(PageId::Referrals);
        m_referrals = static_cast<ReferralsPage *>(m_fixture->window->page(PageId::Referrals));
        m_referrals->allPaymentsAction()->trigger();
        if (!m_fixture->settle() || !m_fixture->activate())
            qFatal("the window does not come to rest");
        return m_referrals->allPayments();
    }
    /// Every payment found is at hand.
    static bool loadAll(PaymentsPage *payments)
    {
        std::vector<std::size_t> everything(static_cast<std::size_t>(payments->model()->rowCount()));
        std::iota(everything.begin(), everything.end(), std::size_t{0});
        const auto isRead = std::make_shared<std::optional<bool>>(); // may come when nobody waits any more
        payments->model()->load(everything, payments, [isRead](const Status &read) { *isRead = read.has_value(); });
        return QTest::qWaitFor([&] { return isRead->has_value(); }, 30'000) && **isRead;
    }
    static QString textOf(ActivityPage *page, int row, items::ActivityColumn column)
    {
        return page->model()->index(row, int(column)).data().toString();
    }
    static void type(TablePage *page, const QString &text)
    {
        QLineEdit *edit = page->filters()->search()->edit();
        edit->setFocus();
        edit->selectAll();
        if (text.isEmpty())
            QTest::keyClick(edit, Qt::Key_Delete);
        else
            QTest::keyClicks(edit, text);
        edit->completer()->popup()->hide();
    }

    std::unique_ptr<DeskFixture> m_fixture;
    ActivityPage *m_activity = nullptr;
    ReferralsPage *m_referrals = nullptr;
};

int main(int argc, char **argv)
{
    TurnWatch application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    TestLongLists test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_longlists.moc"
