// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardmodel.h"
#include "tests/bench/generated.h"
#include "tests/views/deskfixture.h"
#include "tests/views/turnwatch.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardspage.h"
#include "views/theme/theme.h"
#include "views/widgets/elidedtable.h"

#include <QTimer>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

// Rows of a large merchant lie beside those of the merchant on the loopback, which is synced and paid.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kMany = 10'000;
#else
constexpr int kMany = 200'000;
#endif
constexpr int kTries = 3;

TurnWatch &watch()
{
    return *static_cast<TurnWatch *>(qApp);
}

/// As many participants, referrals and rewards.
void addMany(const QString &directory)
{
    bench::AccountSize size;
    size.payments = size.customers = size.participants = kMany;
    bench::copyWorkspace(bench::generatedWorkspace(size), directory);
}

QItemSelection selectionOf(const items::RowModel &model, const std::vector<qint64> &ids)
{
    QItemSelection selection;
    for (const auto &[first, last] : model.runsOf(ids))
        selection += QItemSelectionRange(model.index(first, 0), model.index(last, model.columnCount() - 1));
    return selection;
}

} // namespace

/// "The window never blocks longer than 50 ms while a sync or an issue runs", with the rows of a large merchant.
class TestWatchdog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(true, nullptr, addMany);
        QVERIFY(m_fixture->show());
        // Fonts, icons and the first layout of a page are loaded once.
        for (const PageId id : {PageId::Overview, PageId::Participants, PageId::Referrals, PageId::Rewards}) {
            m_fixture->window->go(id);
            QVERIFY(m_fixture->settle());
        }
    }
    void cleanup() { QVERIFY(m_fixture->tidyUp()); }
    void cleanupTestCase() { m_fixture.reset(); }

    void seesAWindowThatWaits()
    {
        watch().begin();
        bool isOver = false;
        QTimer::singleShot(0, qApp, [&isOver] {
            QThread::msleep(80); // what is to be seen
            isOver = true;
        });
        QTRY_VERIFY(isOver);
        QVERIFY2(watch().longestMs() >= 80, qPrintable(watch().what()));
    }

    void neverWaitsForASync_data()
    {
        QTest::addColumn<int>("page");
        QTest::newRow("overview") << static_cast<int>(PageId::Overview);
        QTest::newRow("participants") << static_cast<int>(PageId::Participants);
        QTest::newRow("referrals") << static_cast<int>(PageId::Referrals);
        QTest::newRow("rewards") << static_cast<int>(PageId::Rewards);
    }
    void neverWaitsForASync()
    {
        QFETCH(int, page);
        m_fixture->window->go(static_cast<PageId>(page));
        auto *table = qobject_cast<TablePage *>(m_fixture->window->page(static_cast<PageId>(page)));
        if (page == static_cast<int>(PageId::Rewards))
            table->open(u"all"_s);
        QVERIFY(m_fixture->settle());
        // Nothing is more to look after than everything selected, in the middle of the table.
        const auto *rewards = static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards));
        QSignalSpy resets(table ? table->table()->model() : rewards->model(), &QAbstractItemModel::modelReset);
        if (table) {
            watch().begin();
            watch().act("selectAll", [table] { table->table()->selectAll(); });
            QVERIFY(m_fixture->settle());
            QVERIFY2(watch().longestMs() <= kLongestTurnMs, qPrintable(watch().what()));
            table->table()->verticalScrollBar()->setValue(table->table()->verticalScrollBar()->maximum() / 2);
        }
        Tries tries;
        for (int i = 0; i < kTries; ++i) {
            const auto before = table ? selectedRuns(*table) : std::vector<std::pair<int, int>>{};
            const qint64 top = table ? topId(*table) : 0;
            m_fixture->addBusiness(3);
            tries.begin();
            services::Task *task = m_fixture->session().startSync({sample::StripeServer::connectionName()});
            QVERIFY(task);
            QSignalSpy finished(task, &services::Task::finished);
            QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), 120'000);
            QVERIFY(m_fixture->settle()); // the lists show what is new
            tries.add();
            if (!table)
                continue;
            QVERIFY(table->table()->model()->rowCount() >= kMany);
            QCOMPARE(topId(*table), top);
            const auto after = selectedRuns(*table);
            QVERIFY(after.size() >= before.size() && after.size() <= before.size() + 3);
        }
        QCOMPARE(resets.size(), 0);
        QVERIFY2(tries.areGood(kTries), tries.what().constData());
    }

    void neverWaitsForAnIssue()
    {
        auto *page = static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards));
        m_fixture->window->go(PageId::Rewards);
        page->open(u"due"_s);
        QVERIFY(m_fixture->settle());
        // Of the merchant on the loopback; all others stand between them.
        const items::RewardModel &model = *page->model();
        std::vector<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rewards().kind(model.source(row)) == RewardKind::Coupon)
                ids.push_back(model.idOfRow(row));
        }
        QVERIFY(ids.size() >= 3 * kTries && model.rowCount() >= kMany);
        QItemSelectionModel *selected = page->table()->selectionModel();
        selected->select(selectionOf(model, ids), QItemSelectionModel::ClearAndSelect);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_A);
        QVERIFY(m_fixture->settle());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const std::size_t portion = ids.size() / kTries;
        Tries tries;
        for (std::size_t i = 0; i < kTries; ++i) {
            const auto first = ids.begin() + static_cast<std::ptrdiff_t>(i * portion);
            const std::vector<qint64> some(first, first + static_cast<std::ptrdiff_t>(portion));
            QVERIFY(m_fixture->activate()); // after a sheet keys go to the window again
            page->table()->setFocus();
            selected->select(selectionOf(model, some), QItemSelectionModel::ClearAndSelect);
            QVERIFY(!page->selectedRewards().empty());
            tries.begin();
            QTest::keyClick(page->table(), Qt::Key_Return, Qt::ControlModifier);
            QPointer<IssueSheet> sheet = page->findChild<IssueSheet *>();
            QVERIFY(sheet);
            QTRY_VERIFY_WITH_TIMEOUT(sheet->issueButton()->isEnabled(), 60'000);
            QSignalSpy issued(sheet, &IssueSheet::issued);
            QTest::mouseClick(sheet->issueButton(), Qt::LeftButton);
            QTRY_COMPARE_WITH_TIMEOUT(issued.size(), 1, 60'000);
            QVERIFY(!sheet->report()->issued.empty() || !sheet->report()->notIssued.empty());
            m_issued += sheet->report()->issued.size();
            sheet->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(m_fixture->settle());
            tries.add();
        }
        QVERIFY(m_issued > 0);
        QCOMPARE(resets.size(), 0);
        QVERIFY2(tries.areGood(kTries), tries.what().constData());
    }

private:
    static std::vector<std::pair<int, int>> selectedRuns(const TablePage &page)
    {
        std::vector<std::pair<int, int>> runs;
        const QItemSelection selection = page.table()->selectionModel()->selection();
        for (const QItemSelectionRange &range : selection)
            runs.emplace_back(range.top(), range.bottom());
        return runs;
    }
    static qint64 topId(const TablePage &page)
    {
        return static_cast<items::RowModel *>(page.table()->model())->idOfRow(page.table()->topRow().first);
    }

    std::size_t m_issued = 0;
    std::unique_ptr<DeskFixture> m_fixture;
};

int main(int argc, char **argv)
{
    TurnWatch application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    TestWatchdog test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchdog.moc"
