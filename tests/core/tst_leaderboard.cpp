// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// Rankings of closed periods (kind leaderboard).
class TestLeaderboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void ranksByConversions();
    void ranksByRevenueOfOneCurrency();
    void waitsForTheEndOfThePeriod();
    void breaksTiesByTheEarlierTime();
    void countsWhatWasKept();
    void closesQuartersYearsAndCampaigns_data();
    void closesQuartersYearsAndCampaigns();
    void endsAPeriodAtLocalMidnight();
    void usesTheTermsWhenThePeriodClosed();
    void anEditedEndMakesNoSecondPeriod();
};

namespace {

RewardSpec cash(qint64 minor)
{
    RewardSpec spec = EngineWorld::spec(RewardKind::Cash);
    spec.amount = {Money{minor, currencyOf("USD")}};
    return spec;
}

EngineWorld race(RankPeriod period = RankPeriod::Month)
{
    EngineWorld world;
    world.people.push_back({"carl@example.com", {"CARL"}, {1}, {}});
    world.terms().kind = CampaignKind::Leaderboard;
    world.terms().referrer.reset();
    world.terms().rules.clear();
    world.terms().leaderboard = Leaderboard{RankBy::Conversions, {}, period, {cash(10000), cash(5000)}};
    return world;
}

void sellFor(EngineWorld &world, qint64 participant, const char *id, const char *when, qint64 net = 1000)
{
    const std::string customer = "of" + std::to_string(participant);
    if (std::none_of(world.touches.begin(), world.touches.end(),
            [&customer](const TouchSpec &touch) { return touch.customer == customer; }))
        world.bond(customer, participant);
    world.sell(id, customer, when, net);
}

int monthSlot(int month)
{
    return prizeSlot(RankPeriod::Month, toLocalDay(QDate(2026, month, 1)));
}

/// "p2 #1 10000" for each prize of a slot.
QStringList prizes(const EngineWorld &world, int slot)
{
    QStringList list;
    for (const RewardTarget &reward : world.rewardsOf(slot))
        list << u"p%1 #%2 %3"_s.arg(reward.participant.value).arg(reward.rank).arg(reward.target);
    return list;
}

} // namespace

void TestLeaderboard::ranksByConversions()
{
    EngineWorld world = race();
    sellFor(world, 1, "a1", "2026-03-01");
    sellFor(world, 2, "b1", "2026-03-02");
    sellFor(world, 2, "b2", "2026-03-03");
    sellFor(world, 3, "c1", "2026-03-04");
    sellFor(world, 3, "c2", "2026-04-04"); // another month
    QCOMPARE(prizes(world, monthSlot(3)), QStringList({u"p2 #1 10000"_s, u"p1 #2 5000"_s}));
    QCOMPARE(prizes(world, monthSlot(4)), QStringList({u"p3 #1 10000"_s}));
    const auto first = world.rewardsOf(monthSlot(3)).front();
    QCOMPARE(first.dueAt, at("2026-05-01")); // closed on 1 April, held for 30 days
    QCOMPARE(first.beneficiary, Beneficiary::Referrer);
}

void TestLeaderboard::ranksByRevenueOfOneCurrency()
{
    EngineWorld world = race();
    world.terms().leaderboard->by = RankBy::Revenue;
    world.terms().leaderboard->currency = currencyOf("USD");
    sellFor(world, 1, "a1", "2026-03-01", 3000);
    sellFor(world, 2, "b1", "2026-03-02", 1000);
    sellFor(world, 2, "b2", "2026-03-03", 1000);
    sellFor(world, 3, "c1", "2026-03-04", 9000);
    world.sales.back().currency = currencyOf("EUR");
    QCOMPARE(prizes(world, monthSlot(3)), QStringList({u"p1 #1 10000"_s, u"p2 #2 5000"_s}));
}

void TestLeaderboard::waitsForTheEndOfThePeriod()
{
    EngineWorld world = race();
    sellFor(world, 1, "a1", "2026-03-01");
    world.asOf = at("2026-03-31T23:59:59Z");
    QVERIFY(prizes(world, monthSlot(3)).isEmpty());
    world.asOf = at("2026-04-01");
    QCOMPARE(prizes(world, monthSlot(3)).size(), 1);
}

void TestLeaderboard::breaksTiesByTheEarlierTime()
{
    EngineWorld world = race();
    sellFor(world, 2, "b1", "2026-03-02");
    sellFor(world, 1, "a1", "2026-03-03");
    sellFor(world, 3, "c1", "2026-03-03");
    QCOMPARE(prizes(world, monthSlot(3)), QStringList({u"p2 #1 10000"_s, u"p1 #2 5000"_s}));
    sellFor(world, 3, "c2", "2026-03-05");
    sellFor(world, 1, "a2", "2026-03-06"); // as many as the other, but later
    QCOMPARE(prizes(world, monthSlot(3)), QStringList({u"p3 #1 10000"_s, u"p1 #2 5000"_s}));
}

void TestLeaderboard::countsWhatWasKept()
{
    EngineWorld world = race();
    sellFor(world, 1, "a1", "2026-03-01");
    sellFor(world, 2, "b1", "2026-03-02");
    sellFor(world, 2, "b2", "2026-03-03");
    world.sales.back().refund(1000);
    world.sales[1].refund(1000);
    QCOMPARE(prizes(world, monthSlot(3)), QStringList({u"p1 #1 10000"_s}));
}

void TestLeaderboard::closesQuartersYearsAndCampaigns_data()
{
    QTest::addColumn<RankPeriod>("period");
    QTest::addColumn<Instant>("closed");
    QTest::newRow("quarter") << RankPeriod::Quarter << at("2026-07-01");
    QTest::newRow("year") << RankPeriod::Year << at("2027-01-01");
    QTest::newRow("campaign") << RankPeriod::Campaign << at("2026-08-15T12:00:00Z");
}

void TestLeaderboard::closesQuartersYearsAndCampaigns()
{
    QFETCH(RankPeriod, period);
    QFETCH(Instant, closed);
    EngineWorld world = race(period);
    world.terms().endsAt = at("2026-08-15T12:00:00Z");
    world.terms().holdDays = 0;
    sellFor(world, 1, "a1", "2026-04-01");
    sellFor(world, 1, "a2", "2026-06-30");
    const int slot = prizeSlot(period, toLocalDay(QDate(2026, 5, 1)));
    world.asOf = closed - std::chrono::milliseconds(1);
    QVERIFY(prizes(world, slot).isEmpty());
    world.asOf = closed;
    QCOMPARE(prizes(world, slot), QStringList({u"p1 #1 10000"_s}));
    QCOMPARE(world.rewardsOf(slot).front().dueAt, closed);
}

void TestLeaderboard::endsAPeriodAtLocalMidnight()
{
    // 1 April in UTC, still 31 March in New York
    EngineWorld world = race();
    world.calendar = *Calendar::forZone("America/New_York");
    sellFor(world, 1, "a1", "2026-04-01T03:30:00Z");
    QCOMPARE(prizes(world, monthSlot(3)).size(), 1);
    QVERIFY(prizes(world, monthSlot(4)).isEmpty());
}

void TestLeaderboard::usesTheTermsWhenThePeriodClosed()
{
    EngineWorld world = race();
    sellFor(world, 1, "a1", "2026-03-01");
    sellFor(world, 1, "a2", "2026-04-01");
    CampaignVersion later = world.campaigns[0].versions[0];
    later.id = {101};
    later.validFrom = at("2026-04-20");
    later.terms.leaderboard->prizes = {cash(777)};
    world.campaigns[0].versions.push_back(later);
    QCOMPARE(prizes(world, monthSlot(3)), QStringList({u"p1 #1 10000"_s}));
    QCOMPARE(prizes(world, monthSlot(4)), QStringList({u"p1 #1 777"_s}));
}

void TestLeaderboard::anEditedEndMakesNoSecondPeriod()
{
    // given a race to the end of June, which is prolonged to the end of July on 10 June
    EngineWorld world = race(RankPeriod::Campaign);
    world.terms().endsAt = at("2026-07-01");
    CampaignVersion later = world.campaigns[0].versions[0];
    later.id = {101};
    later.validFrom = at("2026-06-10");
    later.terms.endsAt = at("2026-08-01");
    world.campaigns[0].versions.push_back(later);
    sellFor(world, 1, "a1", "2026-06-01");
    sellFor(world, 2, "b1", "2026-06-02");
    sellFor(world, 2, "b2", "2026-07-15");
    const int slot = prizeSlot(RankPeriod::Campaign, toLocalDay(QDate(2026, 6, 1)));
    // then nothing closes at the old end, and everybody is ranked once
    world.asOf = at("2026-07-02");
    QVERIFY(prizes(world, slot).isEmpty());
    world.asOf = at("2026-08-01");
    QCOMPARE(prizes(world, slot), QStringList({u"p2 #1 10000"_s, u"p1 #2 5000"_s}));
}

QTEST_GUILESS_MAIN(TestLeaderboard)
#include "tst_leaderboard.moc"
