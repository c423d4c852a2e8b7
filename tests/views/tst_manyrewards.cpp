// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of rewards with a million of them: what it does with those that are selected, and with groups of them.
#include "models/items/rewardgroupmodel.h"
#include "models/items/rewardmodel.h"
#include "models/services/pool.h"
#include "models/services/task.h"
#include "models/storage/database.h"
#include "tests/views/deskfixture.h"
#include "tests/views/neverdeaf.h"
#include "views/payouts/newbatchsheet.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/grouplist.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardlists.h"
#include "views/rewards/rewardspage.h"
#include "views/support/currencies.h"
#include "views/support/textrows.h"
#include "views/theme/theme.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"

#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QSignalSpy>
#include <QThread>

#include <algorithm>
#include <array>
#include <future>
#include <map>
#include <memory>
#include <optional>
#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::views;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int kRewards = 100'000;
#else
constexpr int kRewards = 1'000'000;
#endif
/// So many of them are in the books as well.
constexpr int kInBooks = kRewards / 5;

/// Of many people, in no order that means anything: the worst for whoever looks at all of them.
std::shared_ptr<const RewardIndex> manyRewards(int count)
{
    std::mt19937 dice(5);
    RewardIndexBuilder builder(static_cast<std::size_t>(count));
    const auto people = static_cast<quint32>(count / 10 * 6);
    for (quint32 person = 0; person < people; ++person) {
        const std::string number = std::to_string(dice() % 10'000'000);
        (void)builder.addPerson(ParticipantId{1 + qint64{person}}, "Partner " + number, number + "@example.org", false);
    }
    const std::array currencies{Currency::parse(u"EUR").value(), Currency::parse(u"USD").value()};
    for (int i = 0; i < count; ++i) {
        RewardIndexBuilder::Reward reward;
        reward.id = RewardId{1 + i};
        reward.person = static_cast<quint32>(dice() % people);
        reward.campaign = builder.campaign(CampaignId{1 + i % 7}, "Campaign " + std::to_string(i % 7));
        reward.connection = builder.connection("acme", "stripe");
        reward.state = i % 3 == 0 ? RewardState::Approved : RewardState::Due;
        reward.kind = i % 2 == 0 ? RewardKind::Coupon : RewardKind::Cash;
        reward.amount = Money{qint64(dice() % 100'000), currencies[dice() % currencies.size()]};
        reward.dueAt = fromUnixMs(1'700'000'000'000 + qint64(dice() % 1'000'000) * 1'000);
        builder.add(reward, {});
    }
    return builder.finish();
}

/// Writes the first of them into the books, approved, none of which can be given at a provider or paid in a batch: what
/// is measured is what the window does with so many.
Status fillBooks(const QString &path)
{
    RD_TRY(file, storage::Database::open(path, storage::Database::Access::Write));
    RD_CHECK(file->execute(
        "INSERT INTO campaign (id, name, mode, created_at) VALUES (1, 'Partners', 'live', 0);"
        "INSERT INTO campaign_version (campaign, valid_from, terms) VALUES (1, 0, "
        R"('{"version":1,"name":"Partners","kind":"affiliate","connections":["shop"],)"
        R"("rules":[{"name":"all","percent":"20"}],"hold":{"days":0},"rewards":{"referrer":{"kind":"coupon","percentOff":"10"}}}');)"
        "INSERT INTO participant (id, email_key, email, name, group_name, country, state, joined_at) "
        "VALUES (1, 'ann@example.org', 'ann@example.org', 'Ann', '', '', 2, 0);"));
    const QString rewards =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO reward (id, campaign, slot, beneficiary, subject, version, participant, object_type, object_id, "
        "kind, has_amount, currency, granted, target, booked, issued, phase, flags_raised, flags_cleared, due_at, "
        "paid_at) SELECT i, 1, 0, 0, i, 1, 1, 1, 'in_' || i, 1, 1, %2, 500, 500, 500, 0, 1, 0, 0, i, i FROM n"_s
            .arg(kInBooks)
            .arg(Currency::parse(u"EUR").value().packed());
    return file->execute(rewards.toUtf8().constData());
}

/// Tasks wait for a thread for as long as it lives.
class BusyThreads {
public:
    BusyThreads()
    {
        const std::shared_future<void> end = m_end.get_future().share();
        for (int i = 0; i < QThread::idealThreadCount() + 2; ++i) // more than there are
            services::startWork(services::Lane::Long, nullptr, [end] { end.wait(); });
    }
    ~BusyThreads() { m_end.set_value(); }
    BusyThreads(const BusyThreads &) = delete;
    BusyThreads &operator=(const BusyThreads &) = delete;

private:
    std::promise<void> m_end;
};

} // namespace

class TestManyRewards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(false);
        const Status filled = fillBooks(m_fixture->path(u"desk/desk.sqlite"_s));
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text));
        QVERIFY(m_fixture->show());
        m_fixture->window->go(PageId::Rewards);
        m_page = static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards));
        QVERIFY(m_fixture->settle());
        m_many = manyRewards(kRewards);
        m_known = manyRewards(kInBooks);
        fill();
        QVERIFY(m_page->table()->isVisible());
        m_bar = m_page->findChild<ActionBar *>();
        QVERIFY(m_bar);
    }
    void cleanup()
    {
        QVERIFY(m_fixture->tidyUp());
        m_page->table()->clearSelection();
        QVERIFY(m_fixture->settle() && m_fixture->activate());
    }
    /// The page may have read the books meanwhile, which hold others.
    void init() { fill(); }
    void cleanupTestCase() { m_fixture.reset(); }

    /// All of them, all but one, half of them: counted to the last cent, and nothing waits for it.
    void countsWhatIsSelected()
    {
        neverDeaf([this](Tries &tries, int) {
            press(Qt::Key_A, Qt::ControlModifier);
            QVERIFY2(said().contains(u"counting"_s), qPrintable(said()));
            QVERIFY(m_fixture->settle());
            QCOMPARE(said(), counted());
            QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(4));
            QVERIFY(m_fixture->settle());
            QCOMPARE(said(), counted());
            QCOMPARE(m_page->selectedRewards().size(), std::size_t{kRewards - 1});
            press(Qt::Key_Home, Qt::ControlModifier);
            tries.act("half", [this] { select(0, kRewards / 2); });
            QVERIFY(m_fixture->settle());
            QCOMPARE(said(), counted());
            tries.act("clear", [this] { table().clearSelection(); });
            QVERIFY(m_bar->isHidden());
        });
    }

    /// What was selected before it was counted counts no longer.
    void theLastSelectionIsTold()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        table().selectRow(7); // few are counted at once
        QCOMPARE(m_page->selectedRewards().size(), std::size_t{1});
        QCOMPARE(said(), counted());
        QVERIFY(m_fixture->settle());
        QCOMPARE(said(), counted());
        press(Qt::Key_A, Qt::ControlModifier);
        select(10, kRewards - 1);
        select(20, kRewards - 1);
        QVERIFY(m_fixture->settle());
        QCOMPARE(said(), counted());
        QCOMPARE(m_page->selectedRewards().size(), std::size_t{kRewards - 20});
        table().sortByColumn(int(items::RewardColumn::Amount), Qt::AscendingOrder); // nothing is selected any more
        QVERIFY(m_bar->isHidden());
        press(Qt::Key_A, Qt::ControlModifier);
        m_page->model()->setSearch(u"campaign 3"_s); // in the middle of the count
        QVERIFY(m_fixture->settle());
        QVERIFY(m_bar->isHidden());
        m_page->model()->setSearch({});
    }

    /// What is issued are those that were selected when it was asked for.
    void issuesWhatWasSelected()
    {
        neverDeaf([this](Tries &tries, int) {
            selectAllOf(m_many);
            tries.begin();
            press(Qt::Key_Return, Qt::ControlModifier);
            tries.act("row", [this] { table().selectRow(0); });
            QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<IssueSheet *>(), 30'000);
            QPointer<IssueSheet> sheet = m_page->findChild<IssueSheet *>();
            QVERIFY(says(*sheet, (kRewards + 5) / 6)); // the coupons approved
            tries.act("close", [&] { sheet->close(); });
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(m_fixture->settle());
            QVERIFY(!sheet);
        });
    }

    /// Each of them is looked at in the books and told of, in a time that grows with their number and not faster.
    void looksAtEachBeforeItIsIssued()
    {
        constexpr int kCoupons = (kInBooks + 5) / 6;
        neverDeaf([this](Tries &tries, int) {
            selectAllOf(m_known);
            tries.begin();
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<IssueSheet *>(), 30'000);
            QPointer<IssueSheet> sheet = m_page->findChild<IssueSheet *>();
            QVERIFY(says(*sheet, kCoupons));
            QSignalSpy previewed(sheet, &IssueSheet::previewed);
            QVERIFY(m_fixture->settle());
            QVERIFY2(!previewed.isEmpty(), qPrintable(wordsOf(*sheet)));
            const auto *outcomes = sheet->findChild<OutcomeModel *>();
            QVERIFY(outcomes);
            QCOMPARE(outcomes->rowCount(), kCoupons);
            tries.act("close", [&] { sheet->close(); });
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(m_fixture->settle());
            QVERIFY(!sheet);
        });
    }

    /// Reading so many shows how far it is, and can be stopped as soon as that is seen. Whether it ends there or has
    /// come to its end by itself meanwhile is up to the computer; that it hears of it see below.
    void readingThemCanBeStopped()
    {
        selectAllOf(m_known);
        QPointer<IssueSheet> sheet;
        int told = 0;
        int shown = 0;
        bool isStopped = false;
        std::optional<Status> outcome;
        QObject listener; // goes before what it writes to
        connect(&m_fixture->session(), &Session::taskStarted, &listener, [&](services::Task *task) {
            // After the sheet, which hears of progress first; before there is any.
            QMetaObject::invokeMethod(
                &listener,
                [&, task] {
                    connect(task, &services::Task::finished, &listener, [&](const Status &how) { outcome = how; });
                    connect(task, &services::Task::progressed, &listener, [&, task](const Progress &progress) {
                        if (isStopped || progress.total <= 0)
                            return;
                        sheet = m_page->findChild<IssueSheet *>();
                        const auto *bar = sheet ? sheet->findChild<QProgressBar *>() : nullptr;
                        if (!bar)
                            return;
                        told = static_cast<int>(progress.total);
                        shown = bar->maximum();
                        sheet->close();
                        isStopped = task->isCancelled();
                    });
                },
                Qt::QueuedConnection);
        });
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000);
        QVERIFY2(isStopped, "closing the sheet stops the task");
        QVERIFY(told > 0);
        QCOMPARE(shown, told);
        if (!*outcome)
            QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_fixture->settle());
        QVERIFY(!sheet);
        QVERIFY(!m_fixture->session().runningTask());
    }

    /// Who closes the sheet before anything has been read waits for nothing that nobody wants any more.
    void closedBeforeItIsReadItIsNotRead()
    {
        selectAllOf(m_known);
        QPointer<IssueSheet> sheet;
        std::optional<Status> outcome;
        QObject listener; // goes before what it writes to
        {
            const BusyThreads busy;
            press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<IssueSheet *>(), 30'000);
            sheet = m_page->findChild<IssueSheet *>();
            services::Task *task = m_fixture->session().runningTask();
            QVERIFY(task);
            connect(task, &services::Task::finished, &listener, [&outcome](const Status &how) { outcome = how; });
            sheet->close();
            QVERIFY(!outcome);
        }
        QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 60'000);
        QVERIFY2(!*outcome, "it was read to its end");
        QCOMPARE(outcome->error().kind, ErrorKind::Cancelled);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(m_fixture->settle());
        QVERIFY(!sheet);
        QVERIFY(!m_fixture->session().runningTask());
    }

    /// What is handed to the payouts are the rewards that were selected, as they are: no word is made of each.
    void paysWhatWasSelectedInABatch()
    {
        neverDeaf([this](Tries &tries, int) {
            selectAllOf(m_known);
            tries.begin();
            press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
            // At once, whatever has to be done with each of them.
            QCOMPARE(m_fixture->window->currentPage(), PageId::Payouts);
            QPointer<NewBatchSheet> sheet = m_fixture->window->findChild<NewBatchSheet *>();
            QVERIFY(sheet);
            QSignalSpy previewed(sheet, &NewBatchSheet::previewed);
            tries.act("row", [this] { table().selectRow(0); });
            QTRY_COMPARE_WITH_TIMEOUT(previewed.size(), 1, 60'000);
            QVERIFY(m_fixture->settle());
            QVERIFY2(sheet->leftOutRows()->rowCount() == kInBooks, qPrintable(wordsOf(*sheet)));
            QVERIFY2(sheet->sentence().contains(QLocale().toString(kInBooks)), qPrintable(sheet->sentence()));
            tries.act("close", [&] { sheet->close(); });
            tries.act("end", [] { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); });
            QVERIFY(m_fixture->settle());
            QVERIFY(!sheet);
        });
    }

    /// Some alone, and none in particular.
    void paysAFewOrAll()
    {
        fillWith(m_known);
        QVERIFY(m_fixture->activate());
        select(0, 2);
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = m_fixture->window->findChild<NewBatchSheet *>();
        QVERIFY(sheet);
        QSignalSpy few(sheet, &NewBatchSheet::previewed);
        QTRY_COMPARE_WITH_TIMEOUT(few.size(), 1, 60'000);
        QVERIFY2(sheet->leftOutRows()->rowCount() == 3, qPrintable(wordsOf(*sheet)));
        QVERIFY(m_fixture->tidyUp());
        fillWith(m_known);
        QVERIFY(m_fixture->activate());
        press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        sheet = m_fixture->window->findChild<NewBatchSheet *>();
        QVERIFY(sheet);
        QSignalSpy all(sheet, &NewBatchSheet::previewed);
        QTRY_COMPARE_WITH_TIMEOUT(all.size(), 1, 60'000);
        QCOMPARE(sheet->leftOutRows()->rowCount(), 0); // of everything approved only cash is meant
    }

    /// Hundreds of thousands of groups, in each order, one alone and all again.
    void groupsThem()
    {
        GroupControl &groups = *m_page->groups();
        GroupList &list = *groups.list();
        neverDeaf([&](Tries &tries, int) {
            for (const auto by : {items::RewardGrouping::Participant, items::RewardGrouping::Campaign}) {
                tries.act("group", [&] { groups.setGrouping(by); });
                QVERIFY(m_fixture->settle());
                QVERIFY(list.isVisible());
                QCOMPARE(list.groups()->rowCount() > kRewards / 3, by == items::RewardGrouping::Participant);
                QCOMPARE(list.groups()->counts(0).rewards, quint32{kRewards});
                for (const auto column : {items::RewardGroupColumn::Group, items::RewardGroupColumn::Total}) {
                    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                        tries.act("order", [&] { list.sortByColumn(int(column), order); });
                        QVERIFY(m_fixture->settle());
                    }
                }
                tries.act("step", [&] { groups.step(2); });
                QVERIFY(m_fixture->settle());
                QCOMPARE(quint32(m_page->model()->rowCount()), list.groups()->counts(2).rewards);
                QCOMPARE(list.currentIndex().row(), 2);
                list.setFocus();
                QTest::keyClick(&list, Qt::Key_End, Qt::ControlModifier);
                QVERIFY(m_fixture->settle());
                QCOMPARE(list.currentIndex().row(), list.groups()->rowCount() - 1);
                tries.act("all", [&] { groups.showGroup({}); });
                QVERIFY(m_fixture->settle());
                QCOMPARE(m_page->model()->rowCount(), kRewards);
            }
            tries.act("none", [&] { groups.setGrouping(items::RewardGrouping::None); });
            QVERIFY(m_fixture->settle());
        });
    }

private:
    void fill() const { fillWith(m_many); }
    void fillWith(const std::shared_ptr<const RewardIndex> &rewards) const
    {
        m_fixture->window->go(PageId::Rewards);
        QVERIFY(m_fixture->settle()); // the page may be reading the books
        m_page->model()->setIndex(rewards);
        m_page->open(u"all"_s);
        QVERIFY(m_fixture->settle());
        QCOMPARE(std::size_t(m_page->model()->rowCount()), rewards->size());
    }
    void selectAllOf(const std::shared_ptr<const RewardIndex> &rewards) const
    {
        fillWith(rewards);
        QVERIFY(m_fixture->activate());
        press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_fixture->settle());
    }
    /// A label of the sheet tells this number.
    [[nodiscard]] static bool says(const QWidget &sheet, int number)
    {
        const QList<PlainLabel *> labels = sheet.findChildren<PlainLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [number](const PlainLabel *label) { return label->text().contains(QLocale().toString(number)); });
    }
    [[nodiscard]] static QString wordsOf(const QWidget &sheet)
    {
        QStringList words;
        for (const PlainLabel *label : sheet.findChildren<PlainLabel *>())
            words += label->text();
        return words.join(u" | "_s);
    }
    [[nodiscard]] ElidedTable &table() const { return *m_page->table(); }
    /// Of the bar below the table.
    [[nodiscard]] QString said() const { return m_bar->accessibleDescription(); }
    void press(Qt::Key key, Qt::KeyboardModifiers with) const
    {
        table().setFocus();
        QTest::keyClick(&table(), key, with);
    }
    void select(int first, int last) const
    {
        const auto *model = m_page->model();
        table().selectionModel()->select(QItemSelection(model->index(first, 0), model->index(last, 0)),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QPoint placeOf(int row) const
    {
        return table().visualRect(m_page->model()->index(row, int(items::RewardColumn::Amount))).center();
    }
    /// The same, added up in the plainest way.
    [[nodiscard]] QString counted() const
    {
        const RewardIndex &rewards = m_page->model()->rewards();
        std::map<Currency, qint64> sums;
        RewardTotals totals;
        const QItemSelection selection = table().selectionModel()->selection();
        for (const QItemSelectionRange &range : selection) {
            for (int row = range.top(); row <= range.bottom(); ++row) {
                const Money amount = rewards.amount(m_page->model()->source(row)).value();
                sums[amount.currency] += amount.minor;
                ++totals.count;
            }
        }
        for (const auto &[currency, minor] : sums)
            totals.amounts += Money{minor, currency};
        totals.amounts = baseFirst(totals.amounts, m_fixture->session().workspace().currency);
        return totalsSentence(totals);
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::shared_ptr<const RewardIndex> m_many;
    std::shared_ptr<const RewardIndex> m_known; ///< those that are in the books
    RewardsPage *m_page = nullptr;
    ActionBar *m_bar = nullptr;
};

int main(int argc, char **argv)
{
    TurnWatch application(argc, argv);
    application.setAttribute(Qt::AA_Use96Dpi, true);
    TestManyRewards test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_manyrewards.moc"
