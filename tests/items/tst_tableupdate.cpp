// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/participantmodel.h"
#include "models/items/referralmodel.h"
#include "models/items/rewardmodel.h"
#include "models/items/tableupdate.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <random>
#include <set>
#include <thread>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::items;

namespace {

using Runs = TableUpdate::Runs;
using Selected = TableUpdate::Selected;

Currency euro()
{
    return Currency::parse(u"EUR").value();
}

/// One reward, by its number.
struct Made {
    qint64 id = 0;
    RewardState state = RewardState::Due;
    qint64 minor = 0;
};

std::shared_ptr<const RewardIndex> indexOf(const std::vector<Made> &rewards)
{
    constexpr int kPeople = 100;
    RewardIndexBuilder builder(rewards.size());
    std::vector<quint32> people;
    for (int i = 0; i < kPeople; ++i) {
        const std::string name = "Person " + std::to_string(i);
        people.push_back(builder.addPerson(ParticipantId{i + 1}, name, name + "@example.org", false));
    }
    const quint32 campaign = builder.campaign(CampaignId{1}, "Partners");
    const quint32 connection = builder.connection("shop", "stripe");
    for (const Made &made : rewards) {
        RewardIndexBuilder::Reward reward;
        reward.id = RewardId{made.id};
        reward.person = people[static_cast<std::size_t>(made.id * 7 % kPeople)];
        reward.campaign = campaign;
        reward.connection = connection;
        reward.state = made.state;
        reward.amount = Money{made.minor, euro()};
        reward.dueAt = fromUnixMs(1'700'000'000'000 + made.id * 13 % 997 * 86'400'000);
        builder.add(reward, {});
    }
    return builder.finish();
}

std::vector<Made> manyRewards(int count)
{
    std::vector<Made> rewards;
    for (int i = 0; i < count; ++i)
        rewards.push_back({10 + 2 * qint64{i}, RewardState::Due, 100 + qint64{i} * 7'919 % 10'007});
    return rewards;
}

TableUpdate::Fill filling(std::shared_ptr<const RewardIndex> rewards)
{
    return [rewards = std::move(rewards)](ColumnModel &model) { static_cast<RewardModel &>(model).setIndex(rewards); };
}

std::vector<qint64> idsOf(const RowModel &model)
{
    std::vector<qint64> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.push_back(model.idOfRow(row));
    return ids;
}

std::set<qint64> idsOf(const RowModel &model, const Runs &runs)
{
    std::set<qint64> ids;
    for (const auto &[first, last] : runs) {
        for (int row = first; row <= last; ++row)
            ids.insert(model.idOfRow(row));
    }
    return ids;
}

/// As a page does it, in one go.
TableUpdate renew(RewardModel &model, const std::vector<Made> &rewards, const Runs &selected = {})
{
    TableUpdate update(model, filling(indexOf(rewards)), selected, Selected::Things);
    update.prepare();
    if (!update.fits(model, selected))
        qFatal("nobody has asked anything else");
    update.apply(model);
    return update;
}

} // namespace

/// Rows that were read anew take the place of those shown; the window's thread only exchanges them.
class TestTableUpdate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rewards = manyRewards(1'000);
        m_model = std::make_unique<RewardModel>();
        m_model->setFieldTerms(true);
        m_model->sort(int(RewardColumn::Amount), Qt::DescendingOrder);
        m_model->setIndex(indexOf(m_rewards));
    }

    void saysThatRowsStayWhereTheyAre()
    {
        m_model->setCondition({1U << unsigned(RewardState::Due), false, {}, {}, {}});
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moves(m_model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        const std::vector<qint64> before = idsOf(*m_model);
        m_rewards[5].state = RewardState::Due;
        m_rewards.push_back({9'999'999, RewardState::Issued, 5}); // in another list
        const TableUpdate update = renew(*m_model, m_rewards, {{3, 7}});
        QVERIFY(update.areSame());
        QCOMPARE(update.selected(), (Runs{{3, 7}}));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(moves.size(), 0);
        QCOMPARE(changes.size(), 1);
        QVERIFY(idsOf(*m_model) == before);
    }

    /// An issue of a few rewards: they leave their list, the others move up.
    void followsRowsThatMove()
    {
        m_model->setCondition({1U << unsigned(RewardState::Due), false, {}, {}, {}});
        const QPersistentModelIndex stays = m_model->index(500, 2);
        const QPersistentModelIndex goes = m_model->index(400, 0);
        const qint64 staying = m_model->idOfRow(500);
        const qint64 going = m_model->idOfRow(400);
        for (Made &made : m_rewards) {
            if (made.id == going)
                made.state = RewardState::Issued;
        }
        m_rewards.push_back({9'999'999, RewardState::Due, 1'000'000}); // the largest of all
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy moves(m_model.get(), &QAbstractItemModel::layoutChanged);
        const Runs selected{{390, 410}, {700, 999}};
        std::set<qint64> ids = idsOf(*m_model, selected);
        ids.erase(going);
        const TableUpdate update = renew(*m_model, m_rewards, selected);
        QVERIFY(!update.areSame());
        QCOMPARE(resets.size(), 0);
        QCOMPARE(moves.size(), 1);
        QCOMPARE(m_model->rowCount(), 1'000);
        QCOMPARE(m_model->idOfRow(0), 9'999'999);
        QVERIFY(!goes.isValid());
        QCOMPARE(stays.row(), 500); // one more before it, one less
        QCOMPARE(stays.column(), 2);
        QCOMPARE(m_model->idOfRow(stays.row()), staying);
        QVERIFY(idsOf(*m_model, update.selected()) == ids);
        QCOMPARE(update.selected().size(), std::size_t{2});
        QCOMPARE(update.rowNear(*m_model, 500), 500);
        QCOMPARE(update.rowNear(*m_model, 400), 401); // what came after it
        QCOMPARE(update.rowNear(*m_model, 0), 1);
    }

    void findsARowBeforeWhereNoneComesAfter()
    {
        m_model->setCondition({1U << unsigned(RewardState::Due), false, {}, {}, {}});
        const std::vector<qint64> before = idsOf(*m_model);
        const std::set<qint64> gone(before.begin() + 900, before.end());
        std::erase_if(m_rewards, [&gone](const Made &made) { return gone.contains(made.id); });
        const TableUpdate update = renew(*m_model, m_rewards);
        QCOMPARE(m_model->rowCount(), 900);
        QCOMPARE(update.rowNear(*m_model, 950), 899);
    }

    /// "Select all that match" is one range before and after; what is new is no part of it, unless the filter is meant.
    void keepsAllThatMatchInOneRange()
    {
        const Runs all{{0, 999}};
        m_rewards.push_back({9'999'999, RewardState::Due, 0}); // the last one
        QCOMPARE(renew(*m_model, m_rewards, all).selected(), all);
        m_rewards.push_back({9'999'998, RewardState::Due, 1'000'000});
        TableUpdate update(*m_model, filling(indexOf(m_rewards)), {{0, 1'000}}, Selected::AllShown);
        update.prepare();
        QCOMPARE(update.selected(), (Runs{{0, 1'001}}));
        TableUpdate nothing(*m_model, filling(indexOf(m_rewards)), {}, Selected::AllShown);
        nothing.prepare();
        QVERIFY(nothing.selected().empty());
    }

    void isOfNoUseOnceSomethingElseIsAsked_data()
    {
        QTest::addColumn<int>("what");
        for (const auto &[name, what] :
            {std::pair("search", 0), {"order", 1}, {"condition", 2}, {"rows", 3}, {"selection", 4}, {"update", 5}})
            QTest::newRow(name) << what;
    }
    void isOfNoUseOnceSomethingElseIsAsked()
    {
        QFETCH(int, what);
        const Runs selected{{1, 2}};
        TableUpdate update(*m_model, filling(indexOf(m_rewards)), selected, Selected::Things);
        update.prepare();
        QVERIFY(update.fits(*m_model, selected));
        switch (what) {
        case 0:
            m_model->setSearch(u"person 1"_s);
            break;
        case 1:
            m_model->sort(int(RewardColumn::Due), Qt::AscendingOrder);
            break;
        case 2:
            m_model->setCondition({1U << unsigned(RewardState::Issued), false, {}, {}, {}});
            break;
        case 3:
            m_model->setIndex(indexOf({}));
            break;
        case 4:
            QVERIFY(!update.fits(*m_model, {{1, 3}}));
            return;
        default:
            renew(*m_model, m_rewards);
        }
        QVERIFY(!update.fits(*m_model, selected));
    }

    /// Whatever was asked: the same answer as of a model that was given the rows at once.
    void answersAsIfTheRowsWereGiven()
    {
        std::mt19937 dice(11);
        QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QStringList searches{{}, u"person 1"_s, u"amount:>50"_s, u"state:due person"_s, u"no:field"_s};
        for (int round = 0; round < 60; ++round) {
            const QString search = searches[qsizetype(dice() % std::size_t(searches.size()))];
            const int column = int(dice() % 10);
            const auto order = dice() % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder;
            const RewardModel::Condition condition{
                dice() % 3 == 0 ? ~0U : 1U << unsigned(RewardState::Due), false, {}, {}, {}};
            RewardModel fresh;
            fresh.setFieldTerms(true);
            for (RewardModel *model : {m_model.get(), &fresh}) {
                model->setSearch(search);
                model->sort(column, order);
                model->setCondition(condition);
            }
            if (round % 20 == 19)
                m_rewards.clear();
            for (Made &made : m_rewards) {
                if (dice() % 50 == 0)
                    made.state = made.state == RewardState::Due ? RewardState::Issued : RewardState::Due;
            }
            std::erase_if(m_rewards, [&dice](const Made &) { return dice() % 30 == 0; });
            for (qint64 next = m_rewards.empty() ? 1 : m_rewards.back().id + 1; dice() % 20 != 0;
                 next += 1 + dice() % 3)
                m_rewards.push_back({next, RewardState::Due, qint64(dice() % 9'000)});
            const int count = m_model->rowCount();
            const Runs selected = count < 10 ? Runs{} : Runs{{count / 4, count / 3}, {count / 2, count - 1}};
            std::set<qint64> chosen = idsOf(*m_model, selected);
            fresh.setIndex(indexOf(m_rewards));
            const TableUpdate update = renew(*m_model, m_rewards, selected);
            const std::vector<qint64> now = idsOf(fresh);
            QVERIFY(idsOf(*m_model) == now);
            std::erase_if(chosen, [&now](qint64 id) { return std::find(now.begin(), now.end(), id) == now.end(); });
            QVERIFY(idsOf(*m_model, update.selected()) == chosen);
            for (int row = 0; row < m_model->rowCount(); ++row)
                QCOMPARE(m_model->rowOfId(m_model->idOfRow(row)), row);
            for (const Made &made : m_rewards)
                QCOMPARE(m_model->rowOfId(made.id), fresh.rowOfId(made.id));
            QCOMPARE(m_model->complaint().has_value(), fresh.complaint().has_value());
            const auto sums = m_model->totals();
            const auto expected = fresh.shownTotals();
            QCOMPARE(sums.size(), expected.size());
            for (std::size_t i = 0; i < sums.size(); ++i)
                QCOMPARE(sums[i].amount, expected[i].amount);
        }
    }

    /// People type while the rows are made ready on another thread.
    void isMadeReadyWhileTheModelIsUsed()
    {
        for (int round = 0; round < 20; ++round) {
            m_rewards.push_back({100'000 + round, RewardState::Due, round});
            TableUpdate update(*m_model, filling(indexOf(m_rewards)), {{0, 99}}, Selected::Things);
            std::thread pool([&update] { update.prepare(); });
            m_model->setSearch(u"person %1"_s.arg(round % 3));
            m_model->setSearch({});
            m_model->sort(round % 4, Qt::DescendingOrder);
            const std::vector<qint64> shown = idsOf(*m_model);
            pool.join();
            QVERIFY(!update.fits(*m_model, {{0, 99}}));
            QVERIFY(idsOf(*m_model) == shown);
            renew(*m_model, m_rewards);
            QCOMPARE(m_model->rowCount(), int(m_rewards.size()));
        }
    }

    void takesOverParticipantsAndReferrals()
    {
        const auto text = [](const QList<Money> &) { return QString(); };
        ParticipantModel people(text, euro());
        std::vector<ParticipantSummary> rows(50);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].participant.id = ParticipantId{qint64(i) + 1};
            rows[i].participant.name = u"P%1"_s.arg(99 - i);
            rows[i].participant.state = i % 2 == 0 ? ParticipantState::Active : ParticipantState::Left;
            ParticipantFigures figures;
            figures.currency = euro();
            figures.due = qint64(i);
            rows[i].figures = {figures};
        }
        people.setRows(rows);
        people.setFilter(u"active"_s, {});
        people.sort(int(ParticipantColumn::Due), Qt::DescendingOrder);
        QSignalSpy resets(&people, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex last = people.index(24, 0);
        rows.front().figures.front().due = 500;
        TableUpdate update(
            people, [rows](ColumnModel &twin) { static_cast<ParticipantModel &>(twin).setRows(rows); }, {{24, 24}},
            Selected::Things);
        update.prepare();
        update.apply(people);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(people.rowCount(), 25);
        QCOMPARE(last.row(), 0);
        QCOMPARE(update.selected(), (Runs{{0, 0}}));
        QCOMPARE(people.amounts(people.index(0, int(ParticipantColumn::Due))).constFirst().minor, 500);
        QCOMPARE(people.totals().front().amount.minor, 500 + (2 + 48) * 24 / 2);

        ReferralModel referrals;
        std::vector<ReferralRow> bonds(30);
        for (std::size_t i = 0; i < bonds.size(); ++i) {
            bonds[i].id = ReferralId{qint64(i) + 1};
            bonds[i].campaign = i % 2 == 0 ? u"one"_s : u"two"_s;
            bonds[i].customerEmail = u"c%1@example.org"_s.arg(i);
        }
        referrals.setRows(bonds);
        ReferralModel::Condition condition;
        condition.campaign = u"one"_s;
        referrals.setCondition(condition);
        QSignalSpy again(&referrals, &QAbstractItemModel::modelReset);
        bonds.erase(bonds.begin());
        TableUpdate less(
            referrals, [bonds](ColumnModel &twin) { static_cast<ReferralModel &>(twin).setRows(bonds); }, {{0, 14}},
            Selected::Things);
        less.prepare();
        less.apply(referrals);
        QCOMPARE(again.size(), 0);
        QCOMPARE(referrals.rowCount(), 14);
        QCOMPARE(less.selected(), (Runs{{0, 13}}));
    }

    /// What the window's thread does takes no longer for more rows: 300,000 of them, all selected, within 5 ms,
    /// counting the time of this thread alone.
    void takesOverManyRowsAtOnce()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        constexpr double kMostMs = 50;
#else
        constexpr double kMostMs = 5;
#endif
        constexpr int kMany = 300'000;
        std::vector<Made> rewards = manyRewards(kMany);
        m_model->setIndex(indexOf(rewards));
        rewards.erase(rewards.begin() + kMany / 2);
        const auto milliseconds = [] { return 1'000.0 * double(std::clock()) / CLOCKS_PER_SEC; };
        const double begin = milliseconds();
        TableUpdate update(*m_model, filling(indexOf(std::vector<Made>())), {{0, kMany - 1}}, Selected::Things);
        const double asked = milliseconds() - begin;
        TableUpdate ready(*m_model, filling(indexOf(rewards)), {{0, kMany - 1}}, Selected::Things);
        ready.prepare();
        const double applying = milliseconds();
        QVERIFY(ready.fits(*m_model, {{0, kMany - 1}}));
        ready.apply(*m_model);
        QVERIFY(m_model->totals().size() == 1);
        QVERIFY(m_model->rowOfId(rewards.back().id) >= 0);
        const double applied = milliseconds() - applying;
        QCOMPARE(m_model->rowCount(), kMany - 1);
        QCOMPARE(ready.selected(), (Runs{{0, kMany - 2}}));
        QVERIFY2(asked + applied <= kMostMs, qPrintable(u"%1 + %2 ms"_s.arg(asked).arg(applied)));
    }

private:
    std::vector<Made> m_rewards;
    std::unique_ptr<RewardModel> m_model;
};

QTEST_GUILESS_MAIN(TestTableUpdate)
#include "tst_tableupdate.moc"
