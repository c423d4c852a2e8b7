// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page of rewards with a million of them: what it does with those that are selected, and with groups of them.
#include "models/items/rewardgroupmodel.h"
#include "models/items/rewardmodel.h"
#include "tests/views/deskfixture.h"
#include "tests/views/turnwatch.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/grouplist.h"
#include "views/rewards/issuesheet.h"
#include "views/rewards/rewardlists.h"
#include "views/rewards/rewardspage.h"
#include "views/support/currencies.h"
#include "views/theme/theme.h"
#include "views/widgets/actionbar.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/plainlabel.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>
#include <array>
#include <map>
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
constexpr quint32 kPeople = kRewards / 10 * 6;
constexpr int kTries = 3;

/// Of many people, in no order that means anything: the worst for whoever looks at all of them.
std::shared_ptr<const RewardIndex> manyRewards()
{
    std::mt19937 dice(5);
    RewardIndexBuilder builder(kRewards);
    for (quint32 person = 0; person < kPeople; ++person) {
        const std::string number = std::to_string(dice() % 10'000'000);
        (void)builder.addPerson(ParticipantId{1 + qint64{person}}, "Partner " + number, number + "@example.org", false);
    }
    const std::array currencies{Currency::parse(u"EUR").value(), Currency::parse(u"USD").value()};
    for (int i = 0; i < kRewards; ++i) {
        RewardIndexBuilder::Reward reward;
        reward.id = RewardId{1 + i};
        reward.person = static_cast<quint32>(dice() % kPeople);
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

} // namespace

class TestManyRewards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        Theme::install(*qApp);
        m_fixture = std::make_unique<DeskFixture>(false);
        QVERIFY(m_fixture->show());
        m_fixture->window->go(PageId::Rewards);
        m_page = static_cast<RewardsPage *>(m_fixture->window->page(PageId::Rewards));
        QVERIFY(m_fixture->settle());
        m_many = manyRewards();
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
    /// The page may have read the books meanwhile, which are empty.
    void init() { fill(); }
    void cleanupTestCase() { m_fixture.reset(); }

    /// All of them, all but one, half of them: counted to the last cent, and nothing waits for it.
    void countsWhatIsSelected()
    {
        Tries tries;
        for (int i = 0; i < kTries; ++i) {
            tries.begin();
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
            tries.add();
        }
        QVERIFY2(tries.areGood(kTries), tries.what().constData());
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
        Tries tries;
        for (int i = 0; i < kTries; ++i) {
            fill();
            QVERIFY(m_fixture->activate());
            press(Qt::Key_A, Qt::ControlModifier);
            QVERIFY(m_fixture->settle());
            tries.begin();
            press(Qt::Key_Return, Qt::ControlModifier);
            tries.act("row", [this] { table().selectRow(0); });
            QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<IssueSheet *>(), 30'000);
            QPointer<IssueSheet> sheet = m_page->findChild<IssueSheet *>();
            const QList<PlainLabel *> labels = sheet->findChildren<PlainLabel *>();
            QVERIFY(std::any_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
                return label->text().contains(QLocale().toString((kRewards + 5) / 6)); // the coupons approved
            }));
            tries.act("close", [&] { sheet->close(); });
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QVERIFY(m_fixture->settle());
            QVERIFY(!sheet);
            tries.add();
        }
        QVERIFY2(tries.areGood(kTries), tries.what().constData());
    }

    /// Hundreds of thousands of groups, in each order, one alone and all again.
    void groupsThem()
    {
        GroupControl &groups = *m_page->groups();
        GroupList &list = *groups.list();
        Tries tries;
        for (int i = 0; i < kTries; ++i) {
            tries.begin();
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
            tries.add();
        }
        QVERIFY2(tries.areGood(kTries), tries.what().constData());
    }

private:
    void fill() const
    {
        m_page->model()->setIndex(m_many);
        m_page->open(u"all"_s);
        QVERIFY(m_fixture->settle());
        QCOMPARE(m_page->model()->rowCount(), kRewards);
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
