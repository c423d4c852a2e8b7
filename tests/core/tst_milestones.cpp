// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// Milestones in any kind of campaign, and the kinds milestone and newsletter (domain.md 4.8).
class TestMilestones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isReachedOnceByDifferentCustomers();
    void followsTheCountAfterRefunds();
    void isDueByThePaymentThatReachedIt();
    void isHeldWhileOneOfItsReferralsIs();
    void countsWhatQualifiesOnly();
    void countsWhateverTheOrderOfRules();
    void keepsMilestonesOfParticipantsApart();
    void takesTheAmountOfTheCurrency();
    void followsTheTermsWhenItWasReached();
    void takesNothingFromOtherCampaigns();
    void doesNotDependOnTheOrderOfRows();
    void countsLeadsOfANewsletter();
    void countsNobodyTwiceInANewsletter();
    void countsOnlyPeopleOfItsOwnModeInANewsletter();
    void waitsForTheFirstSyncOfWhomNoProviderKnows();
    void explainsItself();
};

namespace {

constexpr int kThird = kFirstMilestoneSlot + 3;

RewardSpec goods()
{
    RewardSpec spec = EngineWorld::spec(RewardKind::Goods);
    spec.label = u"a mug"_s;
    return spec;
}

RewardSpec credit(qint64 minor, const char *currency = "USD")
{
    RewardSpec spec = EngineWorld::spec(RewardKind::AccountCredit);
    spec.amount = {Money{minor, currencyOf(currency)}};
    return spec;
}

/// A campaign of kind milestone: 25.00 of credit for three customers.
EngineWorld milestoneWorld()
{
    EngineWorld world;
    world.terms().kind = CampaignKind::Milestone;
    world.terms().referrer.reset();
    world.terms().rules.clear();
    world.terms().milestones = {{3, credit(2500)}};
    return world;
}

void sellTo(EngineWorld &world, const char *customer, const char *when, qint64 participant = 1)
{
    world.bond(customer, participant);
    world.sell(std::string("in_") + customer, customer, when, 1000);
}

/// Three customers of ANNA.
EngineWorld threeCustomers()
{
    EngineWorld world = milestoneWorld();
    sellTo(world, "a", "2026-01-01");
    sellTo(world, "b", "2026-01-02");
    sellTo(world, "c", "2026-01-03");
    return world;
}

Sale &saleOf(EngineWorld &world, const std::string &id)
{
    return *std::find_if(world.sales.begin(), world.sales.end(), [&id](const Sale &sale) { return sale.id == id; });
}

} // namespace

void TestMilestones::isReachedOnceByDifferentCustomers()
{
    EngineWorld world = threeCustomers();
    world.sales.pop_back();
    world.sell("in_again", "a", "2026-01-05", 1000); // not another customer
    QVERIFY(world.rewardsOf(kThird).empty());

    sellTo(world, "d", "2026-02-01");
    sellTo(world, "e", "2026-02-02");
    const auto rewards = world.rewardsOf(kThird);
    QCOMPARE(rewards.size(), 1U);
    QCOMPARE(rewards[0].participant, ParticipantId{1});
    QCOMPARE(rewards[0].beneficiary, Beneficiary::Referrer);
    QCOMPARE(rewards[0].target, 2500);
    QCOMPARE(rewards[0].granted, 2500);
    QCOMPARE(rewards[0].kind, RewardKind::AccountCredit);
}

void TestMilestones::followsTheCountAfterRefunds()
{
    // given three customers, of whom one gets everything back
    EngineWorld world = threeCustomers();
    saleOf(world, "in_b").refund(1000);
    auto rewards = world.rewardsOf(kThird);
    QCOMPARE(rewards.size(), 1U);
    QCOMPARE(rewards[0].target, 0);
    QCOMPARE(rewards[0].granted, 2500);
    // when that one pays again, then the same milestone is owed again
    world.sell("in_b2", "b", "2026-03-01", 1000);
    rewards = world.rewardsOf(kThird);
    QCOMPARE(rewards.size(), 1U);
    QCOMPARE(rewards[0].target, 2500);
    QCOMPARE(rewards[0].slot, kThird);
    // a partial refund does not change the count
    saleOf(world, "in_a").refund(999);
    QCOMPARE(world.rewardsOf(kThird)[0].target, 2500);
}

void TestMilestones::isDueByThePaymentThatReachedIt()
{
    EngineWorld world = threeCustomers();
    QCOMPARE(world.rewardsOf(kThird)[0].paidAt, at("2026-01-03"));
    QCOMPARE(world.rewardsOf(kThird)[0].dueAt, at("2026-02-02"));
    saleOf(world, "in_a").refund(1000);
    sellTo(world, "d", "2026-05-01");
    QCOMPARE(world.rewardsOf(kThird)[0].paidAt, at("2026-05-01"));
    QCOMPARE(world.rewardsOf(kThird)[0].dueAt, at("2026-05-31"));
}

void TestMilestones::isHeldWhileOneOfItsReferralsIs()
{
    EngineWorld world = threeCustomers();
    saleOf(world, "in_a").disputeOpen = true;
    QCOMPARE(world.rewardsOf(kThird)[0].flags, bit(Flag::Dispute));
    saleOf(world, "in_a").disputeOpen = false;
    sellTo(world, "d", "2026-05-01");
    saleOf(world, "in_d").disputeOpen = true; // the fourth has nothing to do with it
    QCOMPARE(world.rewardsOf(kThird)[0].flags, Flags(0));
}

void TestMilestones::countsWhatQualifiesOnly()
{
    EngineWorld world = threeCustomers();
    world.terms().minimumBase = {Money{1000, currencyOf("USD")}};
    QCOMPARE(world.rewardsOf(kThird).size(), 1U);
    world.terms().minimumBase = {Money{1001, currencyOf("USD")}};
    QVERIFY(world.rewardsOf(kThird).empty());

    // With rules, what no rule takes does not count; what a rule has ended for does.
    world.terms().minimumBase.clear();
    world.terms().rules = {EngineWorld::percentRule("10")};
    world.rule().products = {u"prod_B"_s};
    QVERIFY(world.rewardsOf(kThird).empty());
    world.rule().products = {u"prod_A"_s};
    world.rule().payments = 1;
    QCOMPARE(world.rewardsOf(kThird).size(), 1U);
}

/// One rule lists no amount in the currency, the other one's duration is over: the payment counts, whichever of the two
/// its first line is for.
void TestMilestones::countsWhateverTheOrderOfRules()
{
    for (const bool isTurned : {false, true}) {
        EngineWorld world("10");
        world.rule().products = {u"prod_A"_s};
        world.rule().payments = 1;
        Rule other = EngineWorld::flatRule(100, "EUR");
        other.products = {u"prod_B"_s};
        world.terms().rules.push_back(other);
        world.terms().milestones = {{1, credit(2500)}};
        world.terms().qualifyingPayments = 1;
        world.bond("a");
        world.sell("in_0", "a", "2026-01-01", 1000).paid = 0; // no payment
        world.sell("in_1", "a", "2026-01-02", 1000).refund(1000); // uses the rule up
        Sale &sale = world.sell("in_2", "a", "2026-01-03", 1000);
        sale.lines.push_back({"prod_B", "price_B", 500, 1, false});
        sale.total = sale.paid = 1500;
        if (isTurned)
            std::swap(sale.lines[0], sale.lines[1]);
        const auto rewards = world.rewardsOf(kFirstMilestoneSlot + 1);
        QCOMPARE(rewards.size(), 1U);
        QCOMPARE(rewards.front().target, 2500); // what is kept of in_2 makes the count
    }
}

void TestMilestones::keepsMilestonesOfParticipantsApart()
{
    EngineWorld world = threeCustomers();
    world.touches.back().participant = 2; // the third one is BERT's
    QVERIFY(world.rewardsOf(kThird).empty());
    world.terms().milestones = {{1, goods()}, {2, goods()}};
    QCOMPARE(world.rewardsOf(kFirstMilestoneSlot + 1).size(), 2U);
    QCOMPARE(world.rewardsOf(kFirstMilestoneSlot + 2).size(), 1U);
    QCOMPARE(world.rewardsOf(kFirstMilestoneSlot + 2)[0].participant, ParticipantId{1});
    QVERIFY(!world.rewardsOf(kFirstMilestoneSlot + 2)[0].hasAmount);
}

void TestMilestones::takesTheAmountOfTheCurrency()
{
    EngineWorld world = threeCustomers();
    saleOf(world, "in_c").currency = currencyOf("EUR");
    QVERIFY(world.rewardsOf(kThird).empty()); // no amount in that currency, no reward (rulings.md 22)
    world.terms().milestones[0].reward.amount.push_back({2000, currencyOf("EUR")});
    QCOMPARE(world.rewardsOf(kThird)[0].currency, currencyOf("EUR"));
    QCOMPARE(world.rewardsOf(kThird)[0].target, 2000);
    world.terms().payoutCurrency = currencyOf("USD");
    QCOMPARE(world.rewardsOf(kThird)[0].currency, currencyOf("USD"));
    QCOMPARE(world.rewardsOf(kThird)[0].target, 2500);
}

void TestMilestones::followsTheTermsWhenItWasReached()
{
    EngineWorld world = threeCustomers();
    CampaignVersion later = world.campaigns[0].versions[0];
    later.id = {101};
    later.validFrom = at("2026-01-10");
    later.terms.milestones = {{2, credit(9900)}, {3, credit(100)}, {4, credit(400)}};
    world.campaigns[0].versions.push_back(later);
    // What was reached before stays as it was, and what has been passed is not given afterwards.
    QCOMPARE(world.rewardsOf(kThird)[0].target, 2500);
    QVERIFY(world.rewardsOf(kFirstMilestoneSlot + 2).empty());
    sellTo(world, "d", "2026-02-01");
    QCOMPARE(world.rewardsOf(kFirstMilestoneSlot + 4)[0].target, 400);
}

void TestMilestones::takesNothingFromOtherCampaigns()
{
    EngineWorld world = threeCustomers();
    Campaign &other = world.addCampaign("10");
    other.createdAt = at("2026-01-02");
    for (Person &person : world.people)
        person.campaigns = {1, 2};
    QCOMPARE(world.rewardsOf(kThird).size(), 1U);
    QCOMPARE(world.reward("in_a", Beneficiary::Referrer, 2)->target, 100);
    // The other way round, too: what only counts does not mind that another campaign pays.
    world.campaigns[1].createdAt = at("2025-01-01");
    QCOMPARE(world.rewardsOf(kThird).size(), 1U);
}

void TestMilestones::doesNotDependOnTheOrderOfRows()
{
    EngineWorld world = threeCustomers();
    saleOf(world, "in_b").refund(1000);
    sellTo(world, "d", "2026-02-01");
    const QStringList wanted = world.outcome();
    world.keepOrder = true;
    std::reverse(world.sales.begin(), world.sales.end());
    EngineWorld same = world; // ids are those of the places in `sales`; the texts are what must agree
    QCOMPARE(same.outcome(), wanted);
}

void TestMilestones::countsLeadsOfANewsletter()
{
    // given a newsletter with two imported leads and one whom only the provider knows
    EngineWorld world = milestoneWorld();
    world.terms().kind = CampaignKind::Newsletter;
    world.terms().milestones = {{3, goods()}};
    world.touches.push_back({"x", 1, at("2026-01-01"), false, false, 0, 0});
    world.touches.push_back({"y", 1, at("2026-01-02"), false, false, 0, 0});
    QVERIFY(world.rewardsOf(kThird).empty());
    world.leads.push_back({"z", "ANNA", at("2026-01-05")});

    const auto rewards = world.rewardsOf(kThird);
    QCOMPARE(rewards.size(), 1U);
    QCOMPARE(rewards[0].participant, ParticipantId{1});
    QCOMPARE(rewards[0].conversion, kNoIndex);
    QCOMPARE(rewards[0].dueAt, at("2026-02-04"));
    // In a campaign that counts customers they are leads and no more.
    world.terms().kind = CampaignKind::Milestone;
    QVERIFY(world.rewardsOf(kThird).empty());
}

void TestMilestones::countsNobodyTwiceInANewsletter()
{
    EngineWorld world = milestoneWorld();
    world.terms().kind = CampaignKind::Newsletter;
    world.terms().milestones = {{2, goods()}};
    world.touches.push_back({"x", 1, at("2026-01-01"), false, false, 0, 0});
    world.touches.push_back({"x", 1, at("2026-01-03"), false, false, 1, 0});
    world.leads.push_back({"x", "ANNA", at("2026-01-05")});
    world.sell("in_x", "x", "2026-01-06", 1000).refund(1000);
    QVERIFY(world.rewardsOf(kFirstMilestoneSlot + 2).empty());
    world.leads.push_back({"y", "BERT", at("2026-01-05")}); // somebody else's
    QVERIFY(world.rewardsOf(kFirstMilestoneSlot + 2).empty());
    world.leads.push_back({"z", "ANNA", at("2026-01-05")});
    QCOMPARE(world.rewardsOf(kFirstMilestoneSlot + 2).size(), 1U);
}

void TestMilestones::countsOnlyPeopleOfItsOwnModeInANewsletter()
{
    EngineWorld world = milestoneWorld();
    world.terms().kind = CampaignKind::Newsletter;
    world.terms().milestones = {{2, goods()}};
    world.touches.push_back({"x", 1, at("2026-01-01"), false, false, 0, 0});
    world.touches.push_back({"y", 1, at("2026-01-02"), false, false, 0, 0});
    const auto owed = [&world](Mode mode) {
        EngineFacts facts = world.facts();
        facts.customers.back().mode = mode;
        facts.buildIndex();
        return Engine(facts, world.calendar).run()->rewards.size();
    };
    QCOMPARE(owed(Mode::Live), 1U);
    QCOMPARE(owed(Mode::Test), 0U); // the same address in test mode is somebody else
}

void TestMilestones::waitsForTheFirstSyncOfWhomNoProviderKnows()
{
    EngineWorld world = milestoneWorld();
    world.terms().kind = CampaignKind::Newsletter;
    world.terms().milestones = {{1, goods()}};
    world.touches.push_back({"x", 1, at("2026-01-01"), false, false, 0, 0});
    QVERIFY(!world.rewardsOf(kFirstMilestoneSlot + 1).front().provisional);
    world.provisional[1] = true;
    QVERIFY(world.rewardsOf(kFirstMilestoneSlot + 1).front().provisional);
}

void TestMilestones::explainsItself()
{
    const EngineWorld world = threeCustomers();
    QStringList codes;
    for (const ExplanationStep &step : world.explain("in_c", 1, kThird))
        codes << step.code;
    QVERIFY2(codes.contains(u"milestone"_s), qPrintable(codes.join(u' ')));
    QVERIFY(codes.contains(u"amount"_s));
    QCOMPARE(world.whyNothing("in_a", 1, kThird), u"no-rule-matches"_s);
}

QTEST_GUILESS_MAIN(TestMilestones)
#include "tst_milestones.moc"
