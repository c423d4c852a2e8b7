// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include "models/core/rules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// What a conversion earns (domain.md 4.1 to 4.6; the numbers are those of rulings.md).
class TestEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void firstVersionIsInForceFromTheBeginning_1();
    void linesOfAllRulesAreOneReward_2();
    void fullyRefundedIsListed_7();
    void dueAt_8_data();
    void dueAt_8();
    void baseFollowsTheMoneyKept_19_data();
    void baseFollowsTheMoneyKept_19();
    void creditNoteLowersTheBase_33();
    void filtersChooseDurationEnds_20();
    void precedenceOfRules();
    void collectionsCountAsTheyWereWhenBilled();
    void aProductRuleFitsInAllTimesOfItsProduct();
    void additiveRulesAddUp();
    void durationsCountPerRuleAndReferral_20();
    void durationsCountInTheOrderOfBilling();
    void fullyRefundedPaymentsStillCount();
    void nthPayment_21();
    void minimumSpend_21();
    void onceRewards_22();
    void fixedAmounts_22();
    void fixedAmountsArePaidOnceWithoutRules();
    void flat_23_data();
    void flat_23();
    void caps_24();
    void capPeriods_24_data();
    void capPeriods_24();
    void capsLookAtOneCurrency_24();
    void refundsStayBelowTheGrant_24();
    void tiers_25();
    void tiersByRevenueAndMonth();
    void longHold_25();
    void floorRoundsDown_25();
    void planChanges_data();
    void planChanges();
    void payoutCurrencyNeedsARate();
    void flagsAndProvisional_35();
    void refusesAmountsBeyondTheLimit_data();
    void refusesAmountsBeyondTheLimit();
    void totalsAddUpPerCurrency();
    void explainsTheWholeChain();
    void explainsEveryReasonOnce();
    void fastPercentEqualsTheExactOne();
};

namespace {

Money usd(qint64 minor)
{
    return {minor, currencyOf("USD")};
}

/// One customer of ANNA.
EngineWorld worldOf(const char *percent = "30")
{
    EngineWorld world(percent);
    world.bond("c@example.com");
    return world;
}

QStringList codesOf(const std::vector<ExplanationStep> &steps)
{
    QStringList codes;
    for (const ExplanationStep &step : steps)
        codes << step.code;
    return codes;
}

} // namespace

void TestEngine::firstVersionIsInForceFromTheBeginning_1()
{
    EngineWorld world = worldOf();
    CampaignVersion edited = world.campaigns.front().versions.front();
    edited.id = {101};
    edited.validFrom = at("2026-06-01");
    edited.terms.rules = {EngineWorld::percentRule("50")};
    world.campaigns.front().versions.push_back(edited);
    world.sell("in_1", "c@example.com", "2020-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-05-31T23:59:59Z", 1000).paidAt = at("2026-07-01");
    world.sell("in_3", "c@example.com", "2026-06-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(300));
    QCOMPARE(world.owed("in_2"), qint64(300)); // by what was in force when it was billed
    QCOMPARE(world.owed("in_3"), qint64(500));
    QCOMPARE(world.reward("in_3")->version.value, qint64(101));
}

void TestEngine::linesOfAllRulesAreOneReward_2()
{
    EngineWorld world = worldOf("10");
    Rule special = EngineWorld::percentRule("20");
    special.name = u"B"_s;
    special.products = {u"prod_B"_s};
    world.terms().rules.push_back(special);
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 3000);
    sale.lines = {{"prod_A", "", 1000}, {"prod_B", "", 2000}};
    QCOMPARE(world.compute()->rewards.size(), std::size_t(1));
    QCOMPARE(world.owed("in_1"), qint64(500));
    QCOMPARE(world.reward("in_1")->slot, 0);
}

void TestEngine::fullyRefundedIsListed_7()
{
    EngineWorld world = worldOf();
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).refund(1000);
    QCOMPARE(world.reward("in_1")->granted, qint64(300));
    QCOMPARE(world.reward("in_1")->target, qint64(0));
}

void TestEngine::dueAt_8_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("due");
    QTest::newRow("no hold is due when paid") << 0 << u"2026-03-28T20:00:00Z"_s;
    QTest::newRow("one day over the clock change") << 1 << u"2026-03-28T23:00:00Z"_s;
    QTest::newRow("two days over the clock change") << 2 << u"2026-03-29T22:00:00Z"_s;
}

void TestEngine::dueAt_8()
{
    QFETCH(int, days);
    QFETCH(QString, due);
    EngineWorld world = worldOf();
    world.calendar = *Calendar::forZone("Europe/Berlin");
    world.terms().holdDays = days;
    world.sell("in_1", "c@example.com", "2026-03-28T20:00:00Z", 1000); // 21:00 in Berlin
    QCOMPARE(toIso(world.reward("in_1")->dueAt), due);
}

void TestEngine::baseFollowsTheMoneyKept_19_data()
{
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("refunded");
    QTest::addColumn<qint64>("granted");
    QTest::addColumn<qint64>("target");
    // Lines 75.00 net, asked 90.00 with tax, 10 %.
    QTest::newRow("all") << qint64(9000) << qint64(0) << qint64(750) << qint64(750);
    QTest::newRow("partly by credit") << qint64(6000) << qint64(0) << qint64(500) << qint64(500);
    QTest::newRow("half refunded") << qint64(9000) << qint64(4500) << qint64(750) << qint64(375);
    QTest::newRow("credit and refund") << qint64(6000) << qint64(3000) << qint64(500) << qint64(250);
    QTest::newRow("overpaid and the excess refunded") << qint64(10000) << qint64(1000) << qint64(750) << qint64(750);
}

void TestEngine::baseFollowsTheMoneyKept_19()
{
    QFETCH(qint64, paid);
    QFETCH(qint64, refunded);
    QFETCH(qint64, granted);
    QFETCH(qint64, target);
    EngineWorld world = worldOf("10");
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 7500);
    sale.total = 9000;
    sale.paid = paid;
    sale.refunded = refunded;
    QCOMPARE(world.reward("in_1")->granted, granted);
    QCOMPARE(world.reward("in_1")->target, target);
}

void TestEngine::creditNoteLowersTheBase_33()
{
    EngineWorld world = worldOf("10");
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 7500);
    sale.total = sale.paid = 9000;
    sale.creditNoteNet = 2500;
    QCOMPARE(world.reward("in_1")->granted, qint64(750));
    QCOMPARE(world.reward("in_1")->target, qint64(500));
    sale.creditNoteNet = 9999;
    QCOMPARE(world.reward("in_1")->target, qint64(0));
}

void TestEngine::filtersChooseDurationEnds_20()
{
    EngineWorld world = worldOf("20");
    Rule special = EngineWorld::percentRule("50");
    special.name = u"A once"_s;
    special.products = {u"prod_A"_s};
    special.payments = 1;
    world.terms().rules.push_back(special);
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    world.sell("in_3", "c@example.com", "2026-03-01", 1000).lines = {{"prod_Z", "", 1000}};
    QCOMPARE(world.owed("in_1"), qint64(500));
    QCOMPARE(world.whyNothing("in_2"), u"duration-over"_s); // the 20 % rule is not tried
    QCOMPARE(world.owed("in_3"), qint64(200));
}

void TestEngine::precedenceOfRules()
{
    EngineWorld world = worldOf("10");
    const auto add = [&world](const char *percent, auto &&filter) {
        Rule rule = EngineWorld::percentRule(percent);
        rule.name = QString::fromLatin1(percent);
        filter(rule);
        world.terms().rules.push_back(rule);
    };
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(100));
    add("20", [](Rule &rule) { rule.prices = {u"price_A"_s}; });
    QCOMPARE(world.owed("in_1"), qint64(200));
    add("25", [](Rule &rule) { rule.products = {u"prod_A"_s}; }); // later in the document
    QCOMPARE(world.owed("in_1"), qint64(200));
    world.people.front().group = "Gold";
    add("30", [](Rule &rule) { rule.groups = {u"Gold"_s}; });
    QCOMPARE(world.owed("in_1"), qint64(300));
    add("40", [](Rule &rule) { rule.participants = {u"anna"_s}; });
    QCOMPARE(world.owed("in_1"), qint64(400));
    world.terms().rules.back().participants = {u"Anna@example.com"_s};
    QCOMPARE(world.owed("in_1"), qint64(400));
    world.terms().rules.back().participants = {u"bert@example.com"_s};
    QCOMPARE(world.owed("in_1"), qint64(300));
    world.people.front().group.clear();
    // Both filters of one rule must fit.
    world.terms().rules[1].products = {u"prod_Z"_s};
    QCOMPARE(world.owed("in_1"), qint64(250));
    sale.lines.front().product.clear();
    QCOMPARE(world.owed("in_1"), qint64(100));
    world.terms().rules.front().collections = {u"shoes"_s};
    QCOMPARE(world.whyNothing("in_1"), u"no-rule-matches"_s);
}

void TestEngine::collectionsCountAsTheyWereWhenBilled()
{
    EngineWorld world = worldOf("10");
    Rule shoes = EngineWorld::percentRule("25");
    shoes.name = u"Shoes"_s;
    shoes.collections = {u"77"_s, u"78"_s};
    world.terms().rules.push_back(shoes);
    world.sell("in_1", "c@example.com", "2026-01-01T00:00:00Z", 1000);
    world.sell("in_2", "c@example.com", "2026-03-01T00:00:00Z", 1000);
    world.sell("in_3", "c@example.com", "2026-05-01T00:00:00Z", 1000);
    world.sell("in_4", "c@example.com", "2026-05-02T00:00:00Z", 1000).lines = {{"prod_Z", "", 1000}, {"", "", 1000}};
    world.sales.back().total = world.sales.back().paid = 2000;
    QCOMPARE(world.owed("in_1"), qint64(100)); // no collection is known
    // Another collection, and another product in the right one.
    world.collections = {{"prod_A", "99"}, {"prod_B", "77"}};
    QCOMPARE(world.owed("in_3"), qint64(100));
    // From the very moment on, and until just before the other.
    world.collections = {{"prod_A", "77", at("2026-03-01T00:00:00Z"), at("2026-05-01T00:00:00Z")}};
    QCOMPARE(world.owed("in_1"), qint64(100));
    QCOMPARE(world.owed("in_2"), qint64(250));
    QCOMPARE(world.owed("in_3"), qint64(100));
    // It comes back, into the other one; both at once count once.
    world.collections.push_back({"prod_A", "78", at("2026-04-01T00:00:00Z"), Instant::max()});
    QCOMPARE(world.owed("in_2"), qint64(250));
    QCOMPARE(world.owed("in_3"), qint64(250));
    QCOMPARE(world.owed("in_4"), qint64(200)); // another product, and a line without one
    world.collections.push_back({"prod_Z", "78"});
    QCOMPARE(world.owed("in_4"), qint64(350));
}

void TestEngine::aProductRuleFitsInAllTimesOfItsProduct()
{
    EngineWorld world = worldOf("10");
    Rule own = EngineWorld::percentRule("40");
    own.name = u"Product"_s;
    own.products = {u"prod_A"_s};
    Rule both = EngineWorld::percentRule("5");
    both.name = u"Both"_s;
    both.products = {u"prod_A"_s};
    both.collections = {u"77"_s};
    both.additive = true;
    world.terms().rules.push_back(own);
    world.terms().rules.push_back(both);
    world.collections = {{"prod_A", "77", Instant::min(), at("2026-03-01T00:00:00Z")}};
    world.sell("in_1", "c@example.com", "2026-01-01T00:00:00Z", 1000);
    world.sell("in_2", "c@example.com", "2026-04-01T00:00:00Z", 1000);
    QCOMPARE(world.owed("in_1"), qint64(450));
    QCOMPARE(world.owed("in_2"), qint64(400));
}

void TestEngine::additiveRulesAddUp()
{
    EngineWorld world = worldOf("10");
    Rule bonus = EngineWorld::flatRule(150);
    bonus.additive = true;
    world.terms().rules.push_back(bonus);
    Rule never = EngineWorld::percentRule("90");
    never.name = u"second default"_s;
    world.terms().rules.push_back(never);
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(250));
}

void TestEngine::durationsCountPerRuleAndReferral_20()
{
    EngineWorld world = worldOf("20");
    world.bond("d@example.com");
    world.rule().payments = 1;
    Rule special = EngineWorld::percentRule("50");
    special.name = u"B"_s;
    special.products = {u"prod_B"_s};
    special.payments = 1;
    world.terms().rules.push_back(special);
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-02-01", 1000).lines.front().product = "prod_B";
    world.sell("in_3", "d@example.com", "2026-02-01", 1000);
    world.sell("in_4", "c@example.com", "2026-03-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(200));
    QCOMPARE(world.owed("in_2"), qint64(500));
    QCOMPARE(world.owed("in_3"), qint64(200));
    QCOMPARE(world.owed("in_4"), qint64(-1));
    // An edit of the terms does not start the duration anew.
    CampaignVersion edited = world.campaigns.front().versions.front();
    edited.validFrom = at("2026-02-15");
    edited.terms.rules.front().percent = *Rate::parsePercent(u"25");
    world.campaigns.front().versions.push_back(edited);
    QCOMPARE(world.owed("in_4"), qint64(-1));
}

void TestEngine::durationsCountInTheOrderOfBilling()
{
    EngineWorld world = worldOf("20");
    world.rule().payments = 1;
    // The first invoice failed at first and was paid after the second one.
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).paidAt = at("2026-02-20");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(200));
    QCOMPARE(world.owed("in_2"), qint64(-1));
    world.rule().payments.reset();
    world.rule().months = 1;
    QCOMPARE(world.owed("in_1"), qint64(200));
    QCOMPARE(world.whyNothing("in_2"), u"duration-over"_s);
}

void TestEngine::fullyRefundedPaymentsStillCount()
{
    EngineWorld world = worldOf("20");
    world.rule().payments = 1;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).refund(1000);
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(0));
    QCOMPARE(world.owed("in_2"), qint64(-1));
}

void TestEngine::nthPayment_21()
{
    EngineWorld world = worldOf("10");
    world.terms().qualifyingPayments = 2;
    world.terms().referee = EngineWorld::spec(RewardKind::Coupon);
    for (const char *month : {"2026-01-01", "2026-02-01", "2026-03-01"})
        world.sell(std::string("in_") + month, "c@example.com", month, 1000);
    QCOMPARE(world.whyNothing("in_2026-01-01"), u"not-enough-payments"_s);
    QCOMPARE(world.owed("in_2026-02-01"), qint64(100));
    QCOMPARE(world.owed("in_2026-03-01"), qint64(100));
    QCOMPARE(world.owed("in_2026-02-01", Beneficiary::Referee), qint64(1));
    QCOMPARE(world.owed("in_2026-03-01", Beneficiary::Referee), qint64(-1));
}

void TestEngine::minimumSpend_21()
{
    EngineWorld world = worldOf("10");
    world.terms().minimumBase = {usd(1000)};
    world.terms().qualifyingPayments = 2;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).refund(1000); // counts by its base before refunds
    world.sell("in_2", "c@example.com", "2026-02-01", 999);
    world.sell("in_3", "c@example.com", "2026-03-01", 1000);
    world.sell("in_4", "c@example.com", "2026-04-01", 10).currency = currencyOf("EUR");
    QCOMPARE(world.whyNothing("in_1"), u"not-enough-payments"_s);
    QCOMPARE(world.whyNothing("in_2"), u"below-minimum"_s);
    QCOMPARE(world.owed("in_3"), qint64(100));
    QCOMPARE(world.owed("in_4"), qint64(1));
}

void TestEngine::onceRewards_22()
{
    EngineWorld world = worldOf("10");
    world.terms().kind = CampaignKind::ReferDouble;
    world.terms().referrer = EngineWorld::spec(RewardKind::Coupon);
    world.terms().referee = EngineWorld::spec(RewardKind::Coupon);
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).refund(400);
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    const auto referrer = world.reward("in_1");
    QVERIFY(!referrer->hasAmount);
    QCOMPARE(referrer->slot, 1);
    QCOMPARE(referrer->granted, qint64(1));
    QCOMPARE(referrer->target, qint64(1));
    QCOMPARE(world.owed("in_1", Beneficiary::Referee), qint64(1));
    QCOMPARE(world.compute()->rewards.size(), std::size_t(2));
    // A full refund voids them; they do not move on.
    world.sales.front().refund(600);
    QCOMPARE(world.owed("in_1"), qint64(0));
    QCOMPARE(world.owed("in_1", Beneficiary::Referee), qint64(0));
    QCOMPARE(world.compute()->rewards.size(), std::size_t(2));
}

void TestEngine::fixedAmounts_22()
{
    EngineWorld world = worldOf("10");
    world.terms().referrer->amount = {usd(5000)};
    world.terms().referee = EngineWorld::spec(RewardKind::AccountCredit);
    world.terms().referee->amount = {usd(700), {900, currencyOf("EUR")}};
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(5000)); // not capped at the base
    QCOMPARE(world.owed("in_1", Beneficiary::Referee), qint64(700));
    sale.currency = currencyOf("EUR");
    QCOMPARE(world.owed("in_1"), qint64(-1)); // a currency missing from the list
    QCOMPARE(world.owed("in_1", Beneficiary::Referee), qint64(900));
    sale.currency = currencyOf("GBP");
    QCOMPARE(world.whyNothing("in_1"), u"currency-not-listed"_s);
}

void TestEngine::fixedAmountsArePaidOnceWithoutRules()
{
    EngineWorld world = worldOf();
    world.terms().rules.clear();
    world.terms().referrer->amount = {usd(2000)};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(2000));
    QCOMPARE(world.whyNothing("in_2"), u"duration-over"_s);
}

void TestEngine::flat_23_data()
{
    QTest::addColumn<FlatPer>("per");
    QTest::addColumn<bool>("above");
    QTest::addColumn<bool>("proportional");
    QTest::addColumn<qint64>("refunded");
    QTest::addColumn<qint64>("expected");
    // 4.00 on lines of 10.00 (2 units), 3.00 and a credit of −1.00: base 12.00.
    QTest::newRow("per order") << FlatPer::Order << false << false << qint64(0) << qint64(400);
    QTest::newRow("per line with positive base") << FlatPer::Line << false << false << qint64(0) << qint64(800);
    QTest::newRow("per unit, at the base") << FlatPer::Unit << false << false << qint64(0) << qint64(1200);
    QTest::newRow("per unit, above the base") << FlatPer::Unit << true << false << qint64(0) << qint64(2000);
    QTest::newRow("partial refund changes nothing") << FlatPer::Order << false << false << qint64(1199) << qint64(400);
    QTest::newRow("full refund voids") << FlatPer::Order << false << false << qint64(1200) << qint64(0);
    QTest::newRow("in proportion") << FlatPer::Order << false << true << qint64(300) << qint64(300);
}

void TestEngine::flat_23()
{
    QFETCH(FlatPer, per);
    QFETCH(bool, above);
    QFETCH(bool, proportional);
    QFETCH(qint64, refunded);
    QFETCH(qint64, expected);
    EngineWorld world = worldOf();
    world.terms().rules = {EngineWorld::flatRule(400)};
    world.rule().flatPer = per;
    world.rule().allowAboveBase = above;
    world.rule().flatProportional = proportional;
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 1200);
    sale.lines = {{"prod_A", "", 1000, 2}, {"prod_B", "", 300, 3}, {"prod_C", "", -100, 1}};
    sale.refunded = refunded;
    QCOMPARE(world.owed("in_1"), expected);
}

void TestEngine::caps_24()
{
    EngineWorld world = worldOf("50");
    world.bond("d@example.com");
    world.terms().referee = EngineWorld::spec(RewardKind::AccountCredit);
    world.terms().referee->amount = {usd(100000)};
    world.terms().caps = {
        {CapPer::Participant, CapPeriod::Ever, usd(1200)}, {CapPer::Customer, CapPeriod::Ever, usd(700)}};
    world.sell("in_b", "c@example.com", "2026-01-01", 1000); // 500
    world.sell("in_a", "c@example.com", "2026-01-01", 300); // same time: by id, so the first: 150
    world.sell("in_c", "c@example.com", "2026-01-02", 1000); // the customer has 50 left
    world.sell("in_d", "d@example.com", "2026-01-03", 1000); // the participant has 500 left
    world.sell("in_e", "d@example.com", "2026-01-04", 1000);
    QCOMPARE(world.owed("in_a"), qint64(150));
    QCOMPARE(world.owed("in_b"), qint64(500));
    QCOMPARE(world.owed("in_c"), qint64(50));
    QCOMPARE(world.owed("in_d"), qint64(500));
    QVERIFY(!world.reward("in_e")); // a reward cut to zero has no row
    QCOMPARE(world.whyNothing("in_e"), u"cap-reached"_s);
}

void TestEngine::capPeriods_24_data()
{
    QTest::addColumn<CapPeriod>("period");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<qint64>("expected");
    // The first is paid on Sunday 2026-02-01.
    QTest::newRow("same day") << CapPeriod::Day << QByteArray("2026-02-01T23:59:59Z") << qint64(-1);
    QTest::newRow("next day") << CapPeriod::Day << QByteArray("2026-02-02") << qint64(500);
    QTest::newRow("Monday is a new week") << CapPeriod::Week << QByteArray("2026-02-02") << qint64(500);
    QTest::newRow("same month") << CapPeriod::Month << QByteArray("2026-02-28") << qint64(-1);
    QTest::newRow("next month") << CapPeriod::Month << QByteArray("2026-03-01") << qint64(500);
    QTest::newRow("same month of the next year") << CapPeriod::Month << QByteArray("2027-02-01") << qint64(500);
    QTest::newRow("ever") << CapPeriod::Ever << QByteArray("2036-02-01") << qint64(-1);
}

void TestEngine::capPeriods_24()
{
    QFETCH(CapPeriod, period);
    QFETCH(QByteArray, second);
    QFETCH(qint64, expected);
    EngineWorld world = worldOf("50");
    world.terms().caps = {{CapPer::Campaign, period, usd(500)}};
    world.sell("in_1", "c@example.com", "2026-02-01", 1000);
    world.sell("in_2", "c@example.com", second.constData(), 1000);
    QCOMPARE(world.owed("in_1"), qint64(500));
    QCOMPARE(world.owed("in_2"), expected);
}

void TestEngine::capsLookAtOneCurrency_24()
{
    EngineWorld world = worldOf("50");
    world.terms().caps = {{CapPer::Campaign, CapPeriod::Ever, usd(600)}};
    world.sell("in_1", "c@example.com", "2026-02-01", 1000);
    world.sell("in_2", "c@example.com", "2026-02-02", 1000).currency = currencyOf("EUR");
    world.sell("in_3", "c@example.com", "2026-02-03", 1000);
    QCOMPARE(world.owed("in_2"), qint64(500));
    QCOMPARE(world.owed("in_3"), qint64(100));
}

void TestEngine::refundsStayBelowTheGrant_24()
{
    EngineWorld world = worldOf("50");
    world.terms().caps = {{CapPer::Campaign, CapPeriod::Ever, usd(700)}};
    world.sell("in_1", "c@example.com", "2026-02-01", 1000).refund(1000);
    world.sell("in_2", "c@example.com", "2026-02-02", 1000).refund(200);
    QCOMPARE(world.owed("in_1"), qint64(0));
    // Capacity freed by a reversal is not given to others; 50 % of 800 is more than what was granted.
    QCOMPARE(world.reward("in_2")->granted, qint64(200));
    QCOMPARE(world.owed("in_2"), qint64(200));
    world.sales.back().refund(700);
    QCOMPARE(world.owed("in_2"), qint64(50));
}

void TestEngine::tiers_25()
{
    EngineWorld world = worldOf();
    world.bond("d@example.com");
    Rule tiered;
    tiered.tiers = {{0, Rate{100'000}}, {2, Rate{200'000}}};
    world.terms().rules = {tiered};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).refund(1000); // does not re-rate what follows
    world.sell("in_2", "d@example.com", "2026-01-02", 1000);
    world.sell("in_3", "c@example.com", "2026-01-03", 1000);
    QCOMPARE(world.reward("in_1")->granted, qint64(100));
    QCOMPARE(world.owed("in_2"), qint64(100));
    QCOMPARE(world.owed("in_3"), qint64(200)); // after two earlier ones
    world.terms().minimumBase = {usd(1000)};
    world.sales[1].lines.front().net = world.sales[1].total = world.sales[1].paid = 999;
    QCOMPARE(world.owed("in_3"), qint64(100)); // only one of them qualified
}

void TestEngine::tiersByRevenueAndMonth()
{
    EngineWorld world = worldOf();
    Rule tiered;
    tiered.tierBy = TierBy::Revenue;
    tiered.tierWindow = TierWindow::Month;
    tiered.tiers = {{1000, Rate{200'000}}, {0, Rate{100'000}}};
    world.terms().rules = {tiered};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-01-02", 500).currency = currencyOf("EUR");
    world.sell("in_3", "c@example.com", "2026-01-03", 1000);
    world.sell("in_4", "c@example.com", "2026-02-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(100));
    QCOMPARE(world.owed("in_2"), qint64(50)); // revenue of other currencies is not added
    QCOMPARE(world.owed("in_3"), qint64(200));
    QCOMPARE(world.owed("in_4"), qint64(100));
}

void TestEngine::longHold_25()
{
    EngineWorld world = worldOf();
    world.terms().holdDays = 10;
    world.terms().longIntervalHoldDays = 60;
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 2000);
    sale.lines = {{"prod_A", "", 1000, 1, false}, {"prod_B", "", 1000, 1, true}};
    QCOMPARE(world.reward("in_1")->dueAt, at("2026-03-02"));
    sale.lines.back().longInterval = false;
    QCOMPARE(world.reward("in_1")->dueAt, at("2026-01-11"));
}

void TestEngine::floorRoundsDown_25()
{
    EngineWorld world = worldOf("10");
    world.rule().rounding = Rounding::Floor;
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 90);
    sale.lines = {{"prod_A", "", 105}, {"prod_B", "", -15}}; // 10.5 → 10, −1.5 → −2
    QCOMPARE(world.owed("in_1"), qint64(8));
    world.rule().rounding = Rounding::HalfEven; // 10, −2
    QCOMPARE(world.owed("in_1"), qint64(8));
    world.rule().rounding = Rounding::HalfUp; // 11, −1 or −2 by the mode's own definition
    QCOMPARE(world.owed("in_1"),
        percentOf(105, Rate{100'000}, Rounding::HalfUp) + percentOf(-15, Rate{100'000}, Rounding::HalfUp));
}

void TestEngine::planChanges_data()
{
    QTest::addColumn<qint64>("oldNet");
    QTest::addColumn<qint64>("newNet");
    QTest::addColumn<qint64>("paid");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("upgrade") << qint64(-2000) << qint64(5000) << qint64(3000) << qint64(800);
    QTest::newRow("upgrade, half covered by credit") << qint64(-2000) << qint64(5000) << qint64(1500) << qint64(400);
    QTest::newRow("downgrade") << qint64(-5000) << qint64(2000) << qint64(0) << qint64(-1);
}

void TestEngine::planChanges()
{
    QFETCH(qint64, oldNet);
    QFETCH(qint64, newNet);
    QFETCH(qint64, paid);
    QFETCH(qint64, expected);
    EngineWorld world = worldOf("20");
    Rule old = EngineWorld::percentRule("10");
    old.name = u"old plan"_s;
    old.products = {u"prod_old"_s};
    world.terms().rules.push_back(old);
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", oldNet + newNet);
    sale.paid = paid;
    sale.lines = {{"prod_old", "", oldNet}, {"prod_new", "", newNet}};
    QCOMPARE(world.owed("in_1"), expected);
    if (expected < 0)
        QCOMPARE(world.whyNothing("in_1"), u"base-not-positive"_s);
}

void TestEngine::payoutCurrencyNeedsARate()
{
    EngineWorld world = worldOf("10");
    world.terms().payoutCurrency = currencyOf("EUR");
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    QCOMPARE(world.reward("in_1")->flags, bit(Flag::RateMissing));
    QCOMPARE(world.reward("in_1")->currency, currencyOf("USD"));
    QCOMPARE(world.owed("in_1"), qint64(100));
    // A fixed amount that is listed in the payout currency needs no rate.
    world.terms().referrer->amount = {usd(100), {90, currencyOf("EUR")}};
    QCOMPARE(world.reward("in_1")->flags, Flags(0));
    QCOMPARE(world.owed("in_1"), qint64(90));
}

void TestEngine::flagsAndProvisional_35()
{
    EngineWorld world = worldOf("10");
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    sale.disputeOpen = sale.refundPending = true;
    QCOMPARE(world.reward("in_1")->flags, bit(Flag::Dispute) | bit(Flag::RefundPending));
    QVERIFY(!world.reward("in_1")->provisional);
    world.provisional[1] = true;
    QVERIFY(world.reward("in_1")->provisional);
}

void TestEngine::refusesAmountsBeyondTheLimit_data()
{
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("largest line") << kMaxLineMinor << qint64(1) << true;
    QTest::newRow("one more") << kMaxLineMinor + 1 << qint64(1) << false;
    QTest::newRow("beyond 64 bits in the product") << kMaxLineMinor << kMaxLineMinor << false;
    QTest::newRow("largest number") << std::numeric_limits<qint64>::max() << qint64(1) << false;
}

void TestEngine::refusesAmountsBeyondTheLimit()
{
    QFETCH(qint64, net);
    QFETCH(qint64, quantity);
    QFETCH(bool, accepted);
    EngineWorld world = worldOf();
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", net);
    world.terms().rules = {EngineWorld::flatRule(1'000'000)};
    world.rule().flatPer = FlatPer::Unit;
    world.rule().allowAboveBase = true;
    sale.lines.front().quantity = quantity;
    const auto result = world.compute();
    QCOMPARE(result.has_value(), accepted);
    if (!accepted) {
        QCOMPARE(result.error().kind, ErrorKind::BadInput);
        QVERIFY2(result.error().text.contains(u"in_1"_s), qPrintable(result.error().text));
    }
}

void TestEngine::totalsAddUpPerCurrency()
{
    EngineWorld world = worldOf("10");
    world.terms().referee = EngineWorld::spec(RewardKind::Coupon);
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-01-02", 3000).refund(1500);
    world.sell("in_3", "c@example.com", "2026-01-03", 500).currency = currencyOf("EUR");
    const EngineFacts facts = world.facts();
    const auto totals = Engine(facts, world.calendar).totals();
    QVERIFY(totals.has_value());
    const CampaignId campaign{1};
    const std::vector<RewardTotal> expected{
        {campaign, Beneficiary::Referrer, RewardKind::Cash, currencyOf("USD"), 2, 400, 250},
        {campaign, Beneficiary::Referee, RewardKind::Coupon, {}, 1, 1, 1},
        {campaign, Beneficiary::Referrer, RewardKind::Cash, currencyOf("EUR"), 1, 50, 50}};
    QVERIFY(*totals == expected);
}

void TestEngine::explainsTheWholeChain()
{
    EngineWorld world("30");
    world.terms().caps = {{CapPer::Participant, CapPeriod::Month, usd(2000)}};
    Sale &sale = world.sell("in_1", "c@example.com", "2026-01-01", 7500);
    sale.total = sale.paid = 9000;
    sale.code("ANNA").refund(4500);
    const auto steps = world.explain("in_1");
    QCOMPARE(codesOf(steps),
        (QStringList{u"conversion"_s, u"evidence"_s, u"referral"_s, u"campaign"_s, u"line"_s, u"base"_s, u"rule"_s,
            u"rate"_s, u"product"_s, u"rounding"_s, u"cap"_s, u"hold"_s, u"reversal"_s, u"amount"_s}));
    QVERIFY(steps[1].text.contains(u"promo_ANNA"_s));
    QVERIFY(steps[2].text.contains(u"participant 1 (ANNA)"_s));
    QCOMPARE(steps[7].text, u"30 % of 75.00 USD = 22.50 USD."_s);
    QCOMPARE(steps[8].text, u"Line 1: 75.00 USD × 30 % = 22.50 before rounding, 22.50 USD after."_s);
    QVERIFY(steps[10].text.contains(u"20.00 USD granted"_s));
    QCOMPARE(steps[11].text,
        u"Held for 30 days after payment: paid on 2026-01-01 (UTC) + 30 days = 2026-01-31, from its first instant on: "
        "due on 2026-01-31T00:00:00Z."_s);
    QVERIFY(steps[12].text.contains(u"base 37.50 USD, reward 11.25 USD instead of 20.00 USD"_s));
    QCOMPARE(steps.back().values.back().second, u"1125"_s);
    QCOMPARE(world.owed("in_1"), qint64(1125));

    world.terms().referee = EngineWorld::spec(RewardKind::Coupon);
    QVERIFY(codesOf(world.explain("in_1", 0, 1, Beneficiary::Referee)).contains(u"fixed"_s));
    QVERIFY(world.explain("in_9").empty());
}

void TestEngine::explainsEveryReasonOnce()
{
    EngineWorld world = worldOf();
    world.sell("in_1", "stranger@example.com", "2026-01-01", 1000);
    const auto steps = world.explain("in_1");
    QCOMPARE(codesOf(steps), (QStringList{u"conversion"_s, u"nothing"_s}));
    QCOMPARE(steps.back().values.front().second, u"no-evidence"_s);
    // With two campaigns there is still one answer: that of the campaign which came furthest.
    world.addCampaign("10");
    world.people.front().campaigns = {1, 2};
    world.terms(1).minimumBase = {usd(5000)};
    world.terms(0).state = CampaignState::Draft;
    world.sell("in_2", "c@example.com", "2026-01-01", 1000);
    QCOMPARE(codesOf(world.explain("in_2")).count(u"nothing"_s), qsizetype(1));
    QCOMPARE(world.whyNothing("in_2"), u"below-minimum"_s);
}

void TestEngine::fastPercentEqualsTheExactOne()
{
    for (const qint64 minor : {qint64(0), qint64(1), qint64(5), qint64(15), qint64(25), qint64(3333), qint64(-5),
             qint64(8'999'999'999'999), kMaxLineMinor * 100}) {
        for (const qint64 ppm : {0, 1, 100'000, 125'000, 333'300, 500'000, 999'999, 1'000'000}) {
            for (const Rounding rounding : {Rounding::HalfEven, Rounding::HalfUp, Rounding::Floor})
                QCOMPARE(engine::percentFast(minor, Rate{ppm}, rounding), percentOf(minor, Rate{ppm}, rounding));
        }
    }
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
