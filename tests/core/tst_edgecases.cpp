// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// The edge cases of domain.md 5.4 that concern the rules, by their numbers, and amounts at their edges. What concerns
/// issued rewards is in tst_difference and tst_issueservice, files and batches in their own tests.
class TestEdgeCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void case13_suspendedParticipantsGoOnEarning();
    void case13_unlessTheMerchantSaysOtherwise();
    void case13_countsForNothingMeanwhile();
    void case13_theReasonNamesTheDates_data();
    void case13_theReasonNamesTheDates();
    void case15_aReusedAddressMovesNoReward();
    void case20_oldRewardsKeepTheirVersion();
    void case20_theVersionAtTheStartOfTheReferral();
    void case21_stoppedCampaigns_data();
    void case21_stoppedCampaigns();
    void case22_aLateConversionChangesLaterTiers();
    void case22_aLateConversionChangesLaterCaps();
    void case22_aLateConversionChangesTheDuration();
    void case23_anEditedOrderIsComputedAnew();
    void case24_testObjectsEarnNothingInALiveCampaign();
    void sharesAConversionWhereTheCampaignSaysSo();
    void refereeWaitsForTheReferrer();
    void flatRewardsWithOptions_data();
    void flatRewardsWithOptions();
    void additiveRulesAddUp();
    void amountsAtTheEdges_data();
    void amountsAtTheEdges();
    void refusesAmountsBeyondAllBounds_data();
    void refusesAmountsBeyondAllBounds();
    void aFullRefundInTenThousandPartsEndsAtZero();
};

namespace {

CampaignVersion versionFrom(const EngineWorld &world, const char *when, qint64 id = 101)
{
    CampaignVersion version = world.campaigns[0].versions.back();
    version.id = {id};
    version.validFrom = at(when);
    return version;
}

} // namespace

void TestEdgeCases::case13_suspendedParticipantsGoOnEarning()
{
    EngineWorld world;
    world.bond("buyer");
    world.sell("in_1", "buyer", "2026-01-01", 1000);
    world.people[0].suspensions = {{at("2025-12-01"), Instant::max()}};
    QCOMPARE(world.owed("in_1"), 300); // being due is what is blocked, see tst_rewardservice
}

/// The option "accrual continues" turned off in March and on again in June, for somebody who was suspended from
/// February to May and again in July: only what is billed while both hold earns nothing, whenever it is paid.
void TestEdgeCases::case13_unlessTheMerchantSaysOtherwise()
{
    EngineWorld world;
    world.bond("buyer");
    world.bond("other", 2);
    world.withholding = {{at("2026-03-01"), at("2026-06-01")}};
    world.people[0].suspensions = {{at("2026-02-01"), at("2026-05-01")}, {at("2026-07-01"), Instant::max()}};
    world.sell("january", "buyer", "2026-01-15", 1000);
    world.sell("february", "buyer", "2026-02-28T23:59:59Z", 1000).paidAt = at("2026-03-10");
    world.sell("march", "buyer", "2026-03-01", 1000);
    world.sell("april", "buyer", "2026-04-30T23:59:59Z", 1000).paidAt = at("2026-05-20");
    world.sell("may", "buyer", "2026-05-01", 1000);
    world.sell("july", "buyer", "2026-07-02", 1000);
    world.sell("other", "other", "2026-03-15", 1000);
    QCOMPARE(world.owed("january"), 300);
    QCOMPARE(world.owed("february"), 300); // billed before the rule
    QCOMPARE(world.owed("march"), -1);
    QCOMPARE(world.owed("april"), -1); // paid when nobody was suspended, billed when they were
    QCOMPARE(world.owed("may"), 300);
    QCOMPARE(world.owed("july"), 300); // suspended again, and the rule is another one by now
    QCOMPARE(world.owed("other"), 300); // somebody else is not suspended
    QCOMPARE(world.whyNothing("march"), u"participant-not-active"_s);
    QCOMPARE(world.whyNothing("april"), u"participant-not-active"_s);
}

/// No payment of the referral, no beginning of a duration, no step to a milestone, and another campaign may take it.
void TestEdgeCases::case13_countsForNothingMeanwhile()
{
    EngineWorld world;
    world.bond("buyer");
    world.rule().payments = 2;
    world.withholding = {{at("2026-03-01"), Instant::max()}};
    world.people[0].suspensions = {{at("2026-03-01"), at("2026-04-01")}};
    world.terms().milestones = {{2, EngineWorld::spec(RewardKind::Coupon)}};
    world.sell("in_1", "buyer", "2026-03-05", 1000);
    world.sell("in_2", "buyer", "2026-04-05", 1000);
    world.sell("in_3", "buyer", "2026-04-06", 1000);
    world.sell("in_4", "buyer", "2026-04-07", 1000);
    world.bond("second");
    world.sell("in_5", "second", "2026-03-06", 1000);
    QCOMPARE(world.owed("in_1"), -1);
    QCOMPARE(world.owed("in_2"), 300);
    QCOMPARE(world.owed("in_3"), 300); // the second payment that counts
    QCOMPARE(world.owed("in_4"), -1);
    QVERIFY(world.rewardsOf(kFirstMilestoneSlot + 2).empty()); // one referral counted, not two
    world.addCampaign("10");
    world.people[1].campaigns = {1, 2};
    world.touches.push_back({"second", 2, at("2001-01-01"), false, true, 0, 2});
    QCOMPARE(world.reward("in_5", Beneficiary::Referrer, 2)->target, 100);
}

void TestEdgeCases::case13_theReasonNamesTheDates_data()
{
    QTest::addColumn<TimeSpan>("span");
    QTest::addColumn<QString>("when");
    QTest::addRow("over") << TimeSpan{at("2026-03-01"), at("2026-04-01")} << u"from 2026-03-01 to 2026-04-01,"_s;
    QTest::addRow("still") << TimeSpan{at("2026-03-01"), Instant::max()} << u"from 2026-03-01,"_s;
    QTest::addRow("since nobody knows") << TimeSpan{Instant{}, at("2026-04-01")} << u"until 2026-04-01,"_s;
}

void TestEdgeCases::case13_theReasonNamesTheDates()
{
    QFETCH(TimeSpan, span);
    QFETCH(QString, when);
    EngineWorld world;
    world.bond("buyer");
    world.withholding = {{at("2026-02-01"), Instant::max()}};
    world.people[0].suspensions = {span};
    world.sell("in_1", "buyer", "2026-03-05", 1000);
    const auto steps = world.explain("in_1");
    QVERIFY(!steps.empty());
    QCOMPARE(steps.back().code, u"nothing"_s);
    QVERIFY2(steps.back().text.contains(u"was suspended "_s + when), qPrintable(steps.back().text));
    QVERIFY2(steps.back().text.contains(u"billed on 2026-03-05"_s), qPrintable(steps.back().text));
}

void TestEdgeCases::case15_aReusedAddressMovesNoReward()
{
    // Two people with look-alike addresses stay two.
    EngineWorld world;
    world.bond("b.uyer@example.com");
    world.sell("in_1", "b.uyer@example.com", "2026-01-01", 1000);
    world.sell("in_2", "buyer@example.com", "2026-01-02", 1000);
    QCOMPARE(world.owed("in_1"), 300);
    QCOMPARE(world.owed("in_2"), -1);
}

void TestEdgeCases::case20_oldRewardsKeepTheirVersion()
{
    EngineWorld world;
    world.bond("buyer");
    CampaignVersion cheaper = versionFrom(world, "2026-03-01");
    cheaper.terms.rules = {EngineWorld::percentRule("5")};
    world.campaigns[0].versions.push_back(cheaper);
    Sale &late = world.sell("in_1", "buyer", "2026-02-28T23:59:59Z", 1000);
    late.paidAt = at("2026-03-15"); // billed before the edit, paid after it
    world.sell("in_2", "buyer", "2026-03-01", 1000);
    QCOMPARE(world.owed("in_1"), 300);
    QCOMPARE(world.reward("in_1")->version, RuleVersionId{100});
    QCOMPARE(world.owed("in_2"), 50);
    QCOMPARE(world.reward("in_2")->version, RuleVersionId{101});
}

void TestEdgeCases::case20_theVersionAtTheStartOfTheReferral()
{
    // domain.md 4.2.1, option: a referral keeps the terms it began with.
    EngineWorld world;
    world.terms().rulesFrom = RulesFrom::ReferralStart;
    CampaignVersion cheaper = versionFrom(world, "2026-03-01");
    cheaper.terms.rules = {EngineWorld::percentRule("5")};
    world.campaigns[0].versions.push_back(cheaper);
    world.sell("in_1", "old", "2026-02-01", 1000).code("ANNA");
    world.sell("in_2", "old", "2026-04-01", 1000);
    world.sell("in_3", "new", "2026-04-01", 1000).code("ANNA");
    QCOMPARE(world.owed("in_1"), 300);
    QCOMPARE(world.owed("in_2"), 300);
    QCOMPARE(world.owed("in_3"), 50);
}

void TestEdgeCases::case21_stoppedCampaigns_data()
{
    QTest::addColumn<CampaignState>("state");
    QTest::addColumn<WhenStopped>("option");
    QTest::addColumn<qint64>("existing");
    QTest::newRow("paused") << CampaignState::Paused << WhenStopped::KeepEarning << qint64(300);
    QTest::newRow("ended") << CampaignState::Ended << WhenStopped::KeepEarning << qint64(300);
    QTest::newRow("paused, all stops") << CampaignState::Paused << WhenStopped::Stop << qint64(-1);
    QTest::newRow("ended, all stops") << CampaignState::Ended << WhenStopped::Stop << qint64(-1);
    QTest::newRow("by its date") << CampaignState::Active << WhenStopped::KeepEarning << qint64(300);
    QTest::newRow("by its date, all stops") << CampaignState::Active << WhenStopped::Stop << qint64(-1);
}

void TestEdgeCases::case21_stoppedCampaigns()
{
    QFETCH(CampaignState, state);
    QFETCH(WhenStopped, option);
    QFETCH(qint64, existing);
    EngineWorld world;
    CampaignVersion stopped = versionFrom(world, "2026-03-01");
    stopped.terms.state = state;
    stopped.terms.whenStopped = option;
    stopped.terms.endsAt = at("2026-03-01");
    world.campaigns[0].versions.push_back(stopped);
    world.sell("in_1", "old", "2026-02-01", 1000).code("ANNA");
    world.sell("in_2", "old", "2026-04-01", 1000);
    world.sell("in_3", "new", "2026-04-01", 1000).code("ANNA");
    QCOMPARE(world.owed("in_1"), 300);
    QCOMPARE(world.owed("in_2"), existing);
    QCOMPARE(world.owed("in_3"), -1); // no new referral starts
}

void TestEdgeCases::case22_aLateConversionChangesLaterTiers()
{
    EngineWorld world;
    world.rule().percent.reset();
    world.rule().tiers = {{0, *Rate::parsePercent(u"10")}, {1, *Rate::parsePercent(u"20")}};
    world.bond("buyer");
    world.sell("in_2", "buyer", "2026-02-01", 1000);
    QCOMPARE(world.owed("in_2"), 100);
    world.sell("in_1", "buyer", "2026-01-01", 1000); // becomes known later
    QCOMPARE(world.owed("in_1"), 100);
    QCOMPARE(world.owed("in_2"), 200);
}

void TestEdgeCases::case22_aLateConversionChangesLaterCaps()
{
    EngineWorld world;
    world.terms().caps = {{CapPer::Participant, CapPeriod::Month, {400, currencyOf("USD")}}};
    world.bond("buyer");
    world.sell("in_2", "buyer", "2026-01-20", 1000);
    QCOMPARE(world.owed("in_2"), 300);
    world.sell("in_1", "buyer", "2026-01-10", 1000);
    QCOMPARE(world.owed("in_1"), 300);
    QCOMPARE(world.owed("in_2"), 100);
}

void TestEdgeCases::case22_aLateConversionChangesTheDuration()
{
    EngineWorld world;
    world.rule().payments = 1;
    world.bond("buyer");
    world.sell("in_2", "buyer", "2026-01-20", 1000);
    QCOMPARE(world.owed("in_2"), 300);
    world.sell("in_1", "buyer", "2026-01-10", 1000);
    QCOMPARE(world.owed("in_1"), 300);
    QCOMPARE(world.owed("in_2"), -1);
}

void TestEdgeCases::case23_anEditedOrderIsComputedAnew()
{
    EngineWorld world;
    world.bond("buyer");
    Sale &sale = world.sell("in_1", "buyer", "2026-01-01", 1000);
    QCOMPARE(world.owed("in_1"), 300);
    sale.lines = {{"prod_A", "price_A", 600, 1, false}};
    sale.total = sale.paid = 600;
    QCOMPARE(world.owed("in_1"), 180);
    sale.paid = 0; // cancelled before payment
    QCOMPARE(world.owed("in_1"), -1);
}

void TestEdgeCases::case24_testObjectsEarnNothingInALiveCampaign()
{
    EngineWorld world;
    Campaign &trial = world.addCampaign("50");
    trial.mode = u"test"_s;
    trial.connections = {ConnectionId{2}};
    for (Person &person : world.people)
        person.campaigns = {1, 2};
    Sale &sale = world.sell("in_1", "buyer", "2026-01-01", 1000).code("ANNA");
    sale.connection = 2;
    QVERIFY(!world.reward("in_1", Beneficiary::Referrer, 1));
    QCOMPARE(world.reward("in_1", Beneficiary::Referrer, 2)->target, 500);
    QCOMPARE(world.whyNothing("in_1", 1), u"other-mode"_s);
}

void TestEdgeCases::sharesAConversionWhereTheCampaignSaysSo()
{
    // domain.md 3.1: one campaign only, by default.
    EngineWorld world;
    world.addCampaign("5");
    for (Person &person : world.people)
        person.campaigns = {1, 2};
    world.bond("buyer");
    world.sell("in_1", "buyer", "2026-01-01", 1000);
    QVERIFY(!world.reward("in_1", Beneficiary::Referrer, 2));
    world.terms(1).exclusive = false;
    QCOMPARE(world.reward("in_1", Beneficiary::Referrer, 2)->target, 50);
    QCOMPARE(world.reward("in_1", Beneficiary::Referrer, 1)->target, 300);
}

void TestEdgeCases::refereeWaitsForTheReferrer()
{
    EngineWorld world;
    world.terms().referee = EngineWorld::spec(RewardKind::Coupon);
    world.terms().caps = {{CapPer::Participant, CapPeriod::Ever, {300, currencyOf("USD")}}};
    world.bond("a");
    world.bond("b");
    world.sell("in_1", "a", "2026-01-01", 1000);
    world.sell("in_2", "b", "2026-01-02", 1000); // the cap leaves the referrer nothing
    QCOMPARE(world.owed("in_2", Beneficiary::Referee), 1);
    world.terms().refereeWaits = true;
    QCOMPARE(world.owed("in_1", Beneficiary::Referee), 1);
    QCOMPARE(world.owed("in_2", Beneficiary::Referee), -1);
}

void TestEdgeCases::flatRewardsWithOptions_data()
{
    QTest::addColumn<bool>("aboveBase");
    QTest::addColumn<bool>("proportional");
    QTest::addColumn<qint64>("refunded");
    QTest::addColumn<qint64>("expected");
    QTest::newRow("at most the base") << false << false << qint64(0) << qint64(1000);
    QTest::newRow("above the base") << true << false << qint64(0) << qint64(1500);
    QTest::newRow("a partial refund changes nothing") << true << false << qint64(999) << qint64(1500);
    QTest::newRow("a full refund voids it") << true << false << qint64(1000) << qint64(0);
    QTest::newRow("in proportion") << true << true << qint64(400) << qint64(900);
    QTest::newRow("in proportion, all") << false << true << qint64(1000) << qint64(0);
}

void TestEdgeCases::flatRewardsWithOptions()
{
    QFETCH(bool, aboveBase);
    QFETCH(bool, proportional);
    QFETCH(qint64, refunded);
    QFETCH(qint64, expected);
    EngineWorld world;
    world.rule() = EngineWorld::flatRule(1500);
    world.rule().allowAboveBase = aboveBase;
    world.rule().flatProportional = proportional;
    world.bond("buyer");
    world.sell("in_1", "buyer", "2026-01-01", 1000).refund(refunded);
    QCOMPARE(world.owed("in_1"), expected);
}

void TestEdgeCases::additiveRulesAddUp()
{
    EngineWorld world;
    Rule extra = EngineWorld::percentRule("5");
    extra.name = u"Extra"_s;
    extra.additive = true;
    world.terms().rules.push_back(extra);
    world.bond("buyer");
    world.sell("in_1", "buyer", "2026-01-01", 1000);
    QCOMPARE(world.owed("in_1"), 350);
}

void TestEdgeCases::amountsAtTheEdges_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("percent");
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, const char *currency, const char *percent, qint64 net, qint64 expected) {
        QTest::newRow(name) << QByteArray(currency) << QByteArray(percent) << net << expected;
    };
    row("yen, half to even down", "JPY", "12.5", 100, 12);
    row("yen, half to even up", "JPY", "12.5", 300, 38);
    row("dinar", "KWD", "7.5", 12'345, 926); // 925.875
    row("smallest percentage of the largest line", "USD", "0.0001", kMaxLineMinor, 1'000'000);
    row("smallest percentage, half", "USD", "0.0001", 500'000, -1); // 0.5 to even is nothing
    row("smallest percentage, more than half", "USD", "0.0001", 500'001, 1);
    row("all of the largest line", "USD", "100", kMaxLineMinor, kMaxLineMinor);
    row("one unit", "JPY", "50", 1, -1); // 0.5 to even
}

void TestEdgeCases::amountsAtTheEdges()
{
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, percent);
    QFETCH(qint64, net);
    QFETCH(qint64, expected);
    EngineWorld world(percent.constData());
    world.bond("buyer");
    world.sell("in_1", "buyer", "2026-01-01", net).currency = currencyOf(currency.constData());
    QCOMPARE(world.owed("in_1"), expected);
}

void TestEdgeCases::refusesAmountsBeyondAllBounds_data()
{
    QTest::addColumn<qint64>("net");
    QTest::addColumn<qint64>("total");
    QTest::newRow("line") << kMaxLineMinor + 1 << qint64(1000);
    QTest::newRow("total") << qint64(1000) << kMaxLineMinor + 1;
    QTest::newRow("largest integer") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max();
    QTest::newRow("smallest integer") << std::numeric_limits<qint64>::min() << qint64(1000);
}

void TestEdgeCases::refusesAmountsBeyondAllBounds()
{
    QFETCH(qint64, net);
    QFETCH(qint64, total);
    EngineWorld world("100");
    world.bond("buyer");
    Sale &sale = world.sell("in_huge", "buyer", "2026-01-01", 1000);
    sale.lines.front().net = net;
    sale.total = sale.paid = total;
    const auto result = world.compute();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QCOMPARE(result.error().code, u"amount-too-large"_s);
    QVERIFY2(result.error().text.contains(u"in_huge"_s), qPrintable(result.error().text));
}

void TestEdgeCases::aFullRefundInTenThousandPartsEndsAtZero()
{
    EngineWorld world("33.3333");
    world.bond("buyer");
    Sale &sale = world.sell("in_1", "buyer", "2026-01-01", 1'000'003);
    const qint64 granted = world.owed("in_1");
    constexpr qint64 kParts = 10'000;
    const EngineFacts start = world.facts();
    EngineFacts facts = start;
    qint64 before = granted;
    qint64 reversed = 0;
    for (qint64 part = 1; part <= kParts; ++part) {
        facts.conversions[0].refunded = sale.total * part / kParts;
        const auto result = Engine(facts, world.calendar).run();
        const qint64 target = result->rewards.front().target;
        QVERIFY2(target <= before && target >= 0, "a refund never gives anything back");
        reversed += before - target;
        before = target;
    }
    QCOMPARE(before, 0);
    QCOMPARE(reversed, granted);
}

QTEST_GUILESS_MAIN(TestEdgeCases)
#include "tst_edgecases.moc"
