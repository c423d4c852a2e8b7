// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include <QtTest>

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

/// Which campaign a sale belongs to once something was given for it, and which sale uses up a right that exists once.
class TestTakenSales : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatLeftKeepsItsSale();
    void whatLeftKeepsItsSaleWhenPrioritiesChange();
    void bothThatLeftStay();
    void sharedCampaignsKeepNothing();
    void connectionsCountFromTheirEditOn_1();
    void anUnlistedCurrencyUsesUpNothing_22_data();
    void anUnlistedCurrencyUsesUpNothing_22();
};

namespace {

/// ANNA's customer has paid twice; campaign 2 comes before campaign 1.
EngineWorld twoCampaigns()
{
    EngineWorld world("30");
    world.bond("c@example.com");
    world.addCampaign("10");
    world.people.front().campaigns = {1, 2};
    world.terms(1).priority = 5;
    world.sell("in_1", "c@example.com", "2026-02-01", 1000);
    world.sell("in_2", "c@example.com", "2026-03-01", 1000);
    return world;
}

KeptRate leftFrom(const EngineWorld &world, qint64 campaign, const char *sale)
{
    return {{campaign}, 0, Beneficiary::Referrer, world.idOf(sale), {}};
}

/// "in_1 c1 300" for each reward.
QStringList rewardsOf(const EngineWorld &world, const std::vector<KeptRate> &left)
{
    EngineFacts facts = world.facts();
    facts.buildIndex();
    facts.keptRates = left;
    QStringList lines;
    const auto result = Engine(facts, world.calendar).run();
    if (!result)
        return {result.error().text};
    for (const RewardTarget &reward : result->rewards)
        lines << QString::fromStdString(facts.symbols[facts.conversions[reward.conversion].objectId])
                + u" c%1 %2"_s.arg(reward.campaign.value).arg(reward.target);
    lines.sort();
    return lines;
}

} // namespace

/// domain.md 3.1, 3.7: an earlier campaign takes what is free, never what another one has given out for.
void TestTakenSales::whatLeftKeepsItsSale()
{
    const EngineWorld world = twoCampaigns();
    QCOMPARE(rewardsOf(world, {}), QStringList({u"in_1 c2 100"_s, u"in_2 c2 100"_s}));
    QCOMPARE(rewardsOf(world, {leftFrom(world, 1, "in_1")}), QStringList({u"in_1 c1 300"_s, u"in_2 c2 100"_s}));

    EngineFacts facts = world.facts();
    facts.buildIndex();
    facts.keptRates = {leftFrom(world, 1, "in_1")};
    const auto verdicts = Engine(facts, world.calendar).verdicts({world.idOf("in_1")});
    QVERIFY(verdicts);
    QCOMPARE(verdicts->campaigns.front().name, u"Campaign 2"_s);
    QCOMPARE(verdicts->campaigns.front().reason, NoReward::WonByOtherCampaign);
    const ExplanationStep &why = verdicts->campaigns.front().steps.back();
    QVERIFY2(why.text.contains(u"\"Campaign 1\" has sent out its reward"_s), qPrintable(why.text));
    QCOMPARE(verdicts->campaigns.back().reason, NoReward::None);
}

void TestTakenSales::whatLeftKeepsItsSaleWhenPrioritiesChange()
{
    EngineWorld world = twoCampaigns();
    CampaignVersion later = world.campaigns[1].versions.front();
    later.id.value += 1;
    later.validFrom = at("2026-02-15");
    world.terms(1).priority = -1; // until then
    world.campaigns[1].versions.push_back(later);
    QCOMPARE(rewardsOf(world, {}), QStringList({u"in_1 c1 300"_s, u"in_2 c2 100"_s}));
    QCOMPARE(rewardsOf(world, {leftFrom(world, 2, "in_1"), leftFrom(world, 1, "in_2")}),
        QStringList({u"in_1 c2 100"_s, u"in_2 c1 300"_s}));
}

void TestTakenSales::bothThatLeftStay()
{
    const EngineWorld world = twoCampaigns();
    QCOMPARE(rewardsOf(world, {leftFrom(world, 1, "in_1"), leftFrom(world, 2, "in_1")}),
        QStringList({u"in_1 c1 300"_s, u"in_1 c2 100"_s, u"in_2 c2 100"_s}));
}

void TestTakenSales::sharedCampaignsKeepNothing()
{
    EngineWorld world = twoCampaigns();
    world.terms(0).exclusive = false;
    const QStringList both{u"in_1 c1 300"_s, u"in_1 c2 100"_s, u"in_2 c1 300"_s, u"in_2 c2 100"_s};
    QCOMPARE(rewardsOf(world, {}), both);
    QCOMPARE(rewardsOf(world, {leftFrom(world, 1, "in_1")}), both);
}

/// rulings.md 1, domain.md 5.4.20: another connection from February on.
void TestTakenSales::connectionsCountFromTheirEditOn_1()
{
    EngineWorld world("30");
    world.bond("c@example.com");
    world.terms().connections = {u"old"_s};
    CampaignVersion later = world.campaigns[0].versions.front();
    later.id.value += 1;
    later.validFrom = at("2026-02-01");
    later.terms.connections = {u"new"_s};
    world.campaigns[0].versions.push_back(later);
    world.campaigns[0].connections = {ConnectionId{1}, ConnectionId{2}};
    world.connectionNames = {{u"new"_s, {2}}, {u"old"_s, {1}}};
    world.sell("in_1", "c@example.com", "2026-01-10", 1000);
    world.sell("in_2", "c@example.com", "2026-01-20", 1000).connection = 2;
    world.sell("in_3", "c@example.com", "2026-02-10", 1000);
    world.sell("in_4", "c@example.com", "2026-02-20", 1000).connection = 2;
    QCOMPARE(rewardsOf(world, {}), QStringList({u"in_1 c1 300"_s, u"in_4 c1 300"_s}));
    QCOMPARE(world.whyNothing("in_2"), u"other-mode"_s);
    QCOMPARE(world.whyNothing("in_3"), u"other-mode"_s);
    world.campaigns[0].versions.back().terms.connections = {u"new"_s, u"old"_s}; // one more
    QCOMPARE(rewardsOf(world, {}), QStringList({u"in_1 c1 300"_s, u"in_3 c1 300"_s, u"in_4 c1 300"_s}));
}

void TestTakenSales::anUnlistedCurrencyUsesUpNothing_22_data()
{
    using Change = std::function<void(CampaignTerms &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("euro"); ///< why the first sale, in EUR, earns nothing
    QTest::addColumn<qint64>("dollar"); ///< what the second one, in USD, gives
    const auto row = [](const char *name, const char *euro, qint64 dollar, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(euro) << dollar;
    };
    row("not listed", "currency-not-listed", 500, [](CampaignTerms &) {});
    row("listed", "none", -1, [](CampaignTerms &terms) { terms.referrer->amount.push_back({400, currencyOf("EUR")}); });
    row("payout currency listed", "none", -1, [](CampaignTerms &terms) { terms.payoutCurrency = currencyOf("USD"); });
    row("payout currency not listed", "currency-not-listed", 500,
        [](CampaignTerms &terms) { terms.payoutCurrency = currencyOf("JPY"); });
    row("the other side gives something", "none", -1,
        [](CampaignTerms &terms) { terms.referee = EngineWorld::spec(RewardKind::Coupon); });
    row("the other side waits for it", "currency-not-listed", 500, [](CampaignTerms &terms) {
        terms.referee = EngineWorld::spec(RewardKind::Coupon);
        terms.refereeWaits = true;
    });
    row("with rules", "currency-not-listed", 500, [](CampaignTerms &terms) {
        terms.rules = {EngineWorld::percentRule("10")};
        terms.rules.front().payments = 1;
    });
}

/// "Once per referral, at the first conversion that earns": one without a listed amount earns nothing.
void TestTakenSales::anUnlistedCurrencyUsesUpNothing_22()
{
    using Change = std::function<void(CampaignTerms &)>;
    QFETCH(Change, change);
    QFETCH(QString, euro);
    QFETCH(qint64, dollar);
    EngineWorld world;
    world.bond("c@example.com");
    world.terms().rules.clear();
    world.terms().referrer->amount = {{500, currencyOf("USD")}};
    change(world.terms());
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).currency = currencyOf("EUR");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    QCOMPARE(world.whyNothing("in_1", 0, 1), euro);
    QCOMPARE(world.owed("in_2"), dollar);
}

QTEST_GUILESS_MAIN(TestTakenSales)
#include "tst_takensales.moc"
