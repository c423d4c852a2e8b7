// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// Who brought a customer (domain.md 3; the numbers are those of rulings.md).
class TestAttribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rankDecidesFirst_11();
    void modelDecidesInsideTheBestRank_11_data();
    void modelDecidesInsideTheBestRank_11();
    void tiesGoByField_11();
    void windowIncludesItsLastDay_12_data();
    void windowIncludesItsLastDay_12();
    void existingCustomers_13();
    void codesMatchByText_14_data();
    void codesMatchByText_14();
    void couponsOfOneParticipant_14();
    void bondIsFixedAtTheFirstConversion();
    void whatWasPaidBeforeTheBondEarnsNothing();
    void foreignCodeHoldsThatConversionOnly_16();
    void codeMovesCustomerWhereTheCampaignSaysSo();
    void aMoveMakesNoSecondFixedReward_34();
    void selfReferral_17_data();
    void selfReferral_17();
    void importsAreTouches_10();
    void fixedImportsAreBonds_10();
    void membersOnly_10();
    void manualDecisionsWin_45();
    void aDecisionForAllCampaignsBindsMembersOnly();
    void oneCampaignPerConversion_4();
    void olderCampaignFirst_4();
    void aPriorityCountsFromItsEditOn();
    void modesDoNotMix_3();
    void aPersonOfTheOtherModeIsNoReferral_3();
    void aCardOfTheOtherModeIsNobodys_17();
    void stoppedCampaignsStartNoReferral_5_data();
    void stoppedCampaignsStartNoReferral_5();
    void datesBoundNewReferrals();
    void leadsAreBondsWithoutConversion();
    void aLeadStaysOneWhenItPaysLater();
    void evidenceSwitchedOffDoesNotCount();
    void foldsEmailsAndCodes();
};

void TestAttribution::rankDecidesFirst_11()
{
    EngineWorld world;
    world.touches.push_back({"c@example.com", 1, at("2026-01-01")});
    world.sell("in_1", "c@example.com", "2026-02-01", 1000)
        .metadata(EvidenceField::Customer, "anna", at("2026-01-02"))
        .code("BERT");
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
    world.sales.front().hints.pop_back();
    QCOMPARE(world.reward("in_1")->participant.value, qint64(1));
    world.sales.front().hints.clear();
    world.touches.front().participant = 2;
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
}

void TestAttribution::modelDecidesInsideTheBestRank_11_data()
{
    QTest::addColumn<AttributionModel>("model");
    QTest::addColumn<qint64>("winner");
    QTest::newRow("first touch") << AttributionModel::FirstTouch << qint64(2);
    QTest::newRow("last touch") << AttributionModel::LastTouch << qint64(1);
}

void TestAttribution::modelDecidesInsideTheBestRank_11()
{
    QFETCH(AttributionModel, model);
    QFETCH(qint64, winner);
    EngineWorld world;
    world.terms().model = model;
    world.sell("in_1", "c@example.com", "2026-02-01", 1000)
        .reference("anna", at("2026-01-20"))
        .metadata(EvidenceField::Customer, "bert@example.com", at("2026-01-10"));
    QCOMPARE(world.reward("in_1")->participant.value, winner);
}

void TestAttribution::tiesGoByField_11()
{
    EngineWorld world;
    const Instant same = at("2026-01-20");
    world.sell("in_1", "c@example.com", "2026-02-01", 1000)
        .metadata(EvidenceField::Payment, "BERT", same)
        .metadata(EvidenceField::Session, "ANNA", same);
    QCOMPARE(world.reward("in_1")->participant.value, qint64(1));
    world.sales.front().reference("BERT", same);
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
    // Inside one object the campaign's order of keys decides.
    world.sales.front().hints.clear();
    world.sales.front().metadata(EvidenceField::Session, "ANNA", same, "ref");
    world.sales.front().metadata(EvidenceField::Session, "BERT", same, "referral");
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
}

void TestAttribution::windowIncludesItsLastDay_12_data()
{
    QTest::addColumn<QByteArray>("paid");
    QTest::addColumn<bool>("earns");
    // Touched on 1 January 23:00 in Berlin; 60 days later is 2 March.
    QTest::newRow("last minute of the last day") << QByteArray("2026-03-02T22:59:00Z") << true;
    QTest::newRow("first minute after it") << QByteArray("2026-03-02T23:00:00Z") << false;
}

void TestAttribution::windowIncludesItsLastDay_12()
{
    QFETCH(QByteArray, paid);
    QFETCH(bool, earns);
    EngineWorld world;
    world.calendar = *Calendar::forZone("Europe/Berlin");
    world.sell("in_1", "c@example.com", paid.constData(), 1000)
        .metadata(EvidenceField::Customer, "ANNA", at("2026-01-01T22:00:00Z"));
    QCOMPARE(world.reward("in_1").has_value(), earns);
    QCOMPARE(world.whyNothing("in_1"), earns ? u"none"_s : u"outside-window"_s);
}

void TestAttribution::existingCustomers_13()
{
    EngineWorld world;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-02-01", 1000).code("ANNA");
    QCOMPARE(world.whyNothing("in_1"), u"no-evidence"_s);
    QCOMPARE(world.whyNothing("in_2"), u"existing-customer"_s);
    world.terms().existingCustomers = true;
    QCOMPARE(world.owed("in_2"), qint64(300));
    QCOMPARE(world.owed("in_1"), qint64(-1));
}

void TestAttribution::codesMatchByText_14_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("earns");
    QTest::newRow("as written") << QByteArray("ANNA") << true;
    QTest::newRow("other case") << QByteArray("anna") << true;
    QTest::newRow("with blanks") << QByteArray(" Anna ") << true;
    QTest::newRow("someone else") << QByteArray("ANNAB") << false;
}

void TestAttribution::codesMatchByText_14()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, earns);
    EngineWorld world;
    // The code's own record is not known: the text of the evidence is the code.
    world.sell("in_1", "c@example.com", "2026-01-01", 1000)
        .hints.push_back(
            {EvidenceSource::PromoCode, EvidenceField::Code, {}, code.toStdString(), false, at("2026-01-01")});
    QCOMPARE(world.reward("in_1").has_value(), earns);
}

void TestAttribution::couponsOfOneParticipant_14()
{
    EngineWorld world;
    world.people.front().codes = {"ANNA", "ANNA2"};
    world.couponCodes["coupon_1"] = {"ANNA", "ANNA2"};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000)
        .hints.push_back({EvidenceSource::PromoCode, EvidenceField::Code, {}, "coupon_1", true, at("2026-01-01")});
    QCOMPARE(world.reward("in_1")->participant.value, qint64(1));
    world.couponCodes["coupon_1"] = {"ANNA", "BERT"};
    QVERIFY(!world.reward("in_1"));
    world.couponCodes["coupon_1"] = {"ANNA", "NOBODY"};
    QVERIFY(!world.reward("in_1"));
}

void TestAttribution::bondIsFixedAtTheFirstConversion()
{
    EngineWorld world;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "c@example.com", "2027-01-01", 1000);
    world.sell("in_3", "c@example.com", "2027-02-01", 1000).reference("BERT", at("2027-02-01"));
    const auto result = world.compute();
    QVERIFY(result.has_value());
    QCOMPARE(result->rewards.size(), std::size_t(3));
    QCOMPARE(result->bonds.size(), std::size_t(1));
    QCOMPARE(result->bonds.front().participant.value, qint64(1));
    QCOMPARE(result->bonds.front().rank, 2);
    QCOMPARE(result->bonds.front().firstConversion.value, qint64(1));
    QCOMPARE(world.reward("in_3")->participant.value, qint64(1));
    QCOMPARE(world.reward("in_3")->flags, Flags(0));
}

void TestAttribution::foreignCodeHoldsThatConversionOnly_16()
{
    EngineWorld world;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000).code("BERT");
    world.sell("in_3", "c@example.com", "2026-03-01", 1000).code("ANNA");
    QCOMPARE(world.reward("in_1")->flags, Flags(0));
    QCOMPARE(world.reward("in_2")->flags, bit(Flag::ForeignCode));
    QCOMPARE(world.reward("in_2")->participant.value, qint64(1));
    QCOMPARE(world.reward("in_3")->flags, Flags(0));
}

void TestAttribution::codeMovesCustomerWhereTheCampaignSaysSo()
{
    EngineWorld world;
    world.terms().codeMovesCustomer = true;
    world.rule().payments = 1;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000).code("BERT");
    world.sell("in_3", "c@example.com", "2026-03-01", 1000);
    QCOMPARE(world.reward("in_2")->participant.value, qint64(2));
    QCOMPARE(world.reward("in_2")->flags, Flags(0));
    QCOMPARE(world.whyNothing("in_3"), u"duration-over"_s);
    QCOMPARE(world.compute()->bonds.size(), std::size_t(2));
}

void TestAttribution::selfReferral_17_data()
{
    QTest::addColumn<QByteArray>("customer");
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<Flags>("flags");
    QTest::newRow("the same e-mail") << QByteArray("Anna@Example.com") << QByteArray() << bit(Flag::SelfReferral);
    QTest::newRow("dots and tags") << QByteArray("an.na+x@example.com") << QByteArray() << bit(Flag::SelfReferralWeak);
    QTest::newRow("the same card") << QByteArray("c@example.com") << QByteArray("fp_1") << bit(Flag::SelfReferral);
    QTest::newRow("another card") << QByteArray("c@example.com") << QByteArray("fp_2") << Flags(0);
}

void TestAttribution::selfReferral_17()
{
    QFETCH(QByteArray, customer);
    QFETCH(QByteArray, card);
    QFETCH(Flags, flags);
    EngineWorld world;
    world.sell("in_0", "anna@example.com", "2025-01-01", 1000).card = "fp_1";
    world.terms().existingCustomers = true;
    world.sell("in_1", customer.toStdString(), "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", customer.toStdString(), "2026-02-01", 1000).card = card.toStdString();
    // Every reward of the bond, also those before the card was seen.
    QCOMPARE(world.reward("in_1")->flags, flags);
    QCOMPARE(world.reward("in_2")->flags, flags);
}

void TestAttribution::aPersonOfTheOtherModeIsNoReferral_3()
{
    EngineWorld world;
    world.touches = {{"c@example.com", 1, at("2026-01-10")}};
    EngineFacts facts = world.facts();
    QCOMPARE(facts.customers.size(), std::size_t(1));
    facts.customers.front().mode = Mode::Live;
    QCOMPARE(Engine(facts, world.calendar).run()->bonds.size(), std::size_t(1));
    facts.customers.front().mode = Mode::Test; // the campaign is a live one
    QCOMPARE(Engine(facts, world.calendar).run()->bonds.size(), std::size_t(0));
}

void TestAttribution::aCardOfTheOtherModeIsNobodys_17()
{
    EngineWorld world;
    world.sell("in_0", "anna@example.com", "2025-01-01", 1000).card = "fp_1";
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA").card = "fp_1";
    const auto flags = [&world](Mode annas) {
        EngineFacts facts = world.facts();
        for (CustomerRow &customer : facts.customers) {
            const bool isAnna = facts.symbols[customer.email] == "anna@example.com";
            customer.mode = isAnna ? annas : Mode::Live;
        }
        const auto result = Engine(facts, world.calendar).run();
        return result && result->rewards.size() == 1 ? result->rewards.front().flags : ~Flags(0);
    };
    QCOMPARE(flags(Mode::Live), bit(Flag::SelfReferral));
    QCOMPARE(flags(Mode::Test), Flags(0));
}

void TestAttribution::importsAreTouches_10()
{
    EngineWorld world;
    world.touches = {{"c@example.com", 2, at("2026-01-20")}, {"c@example.com", 1, at("2026-01-10")}};
    world.sell("in_1", "c@example.com", "2026-02-01", 1000);
    QCOMPARE(world.reward("in_1")->participant.value, qint64(1));
    QCOMPARE(world.compute()->bonds.front().rank, 4);
    world.terms().model = AttributionModel::LastTouch;
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
    world.sales.front().code("ANNA");
    QCOMPARE(world.reward("in_1")->participant.value, qint64(1));
    // A touch after the first payment found an existing customer.
    world.sales.front().hints.clear();
    world.touches = {{"c@example.com", 1, at("2026-02-02")}};
    world.sell("in_2", "c@example.com", "2026-02-03", 1000);
    QVERIFY(!world.reward("in_1"));
    QCOMPARE(world.whyNothing("in_2"), u"existing-customer"_s);
}

void TestAttribution::fixedImportsAreBonds_10()
{
    EngineWorld world;
    world.touches = {{"c@example.com", 1, at("2026-01-15"), false, true}};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2028-01-01", 1000).code("BERT");
    QVERIFY(!world.reward("in_1"));
    QCOMPARE(world.reward("in_2")->participant.value, qint64(1));
    QCOMPARE(world.reward("in_2")->flags, bit(Flag::ForeignCode));
}

void TestAttribution::membersOnly_10()
{
    EngineWorld world;
    world.people.front().campaigns.clear();
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "d@example.com", "2026-01-01", 1000).code("NOBODY");
    QCOMPARE(world.whyNothing("in_1"), u"not-in-campaign"_s);
    QCOMPARE(world.whyNothing("in_2"), u"no-evidence"_s);
}

void TestAttribution::whatWasPaidBeforeTheBondEarnsNothing()
{
    EngineWorld world;
    world.terms().existingCustomers = true;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-03-01", 1000).code("ANNA");
    world.sell("in_3", "c@example.com", "2026-04-01", 1000);
    QCOMPARE(world.owed("in_1"), qint64(-1));
    QCOMPARE(world.owed("in_3"), qint64(300));
    // Also where a late payment brings the order of billing and of payment apart.
    world.sales.back().billedAt = at("2026-02-01");
    QCOMPARE(world.owed("in_1"), qint64(-1));
    QCOMPARE(world.whyNothing("in_1"), u"no-evidence"_s);
    QCOMPARE(world.owed("in_3"), qint64(300));
}

void TestAttribution::aMoveMakesNoSecondFixedReward_34()
{
    // The key of a once-per-referral reward names the customer, not the participant.
    EngineWorld world;
    world.terms().codeMovesCustomer = true;
    world.terms().referrer = EngineWorld::spec(RewardKind::Coupon);
    world.terms().referee = EngineWorld::spec(RewardKind::Coupon);
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000).code("BERT");
    const auto participants = [&world](Beneficiary beneficiary) {
        QList<qint64> found;
        const auto computed = world.compute();
        for (const RewardTarget &reward : computed->rewards) {
            if (reward.beneficiary == beneficiary)
                found << reward.participant.value;
        }
        return found;
    };
    QCOMPARE(participants(Beneficiary::Referrer), QList<qint64>{1});
    QCOMPARE(participants(Beneficiary::Referee), QList<qint64>{1});
    // Billed in the other order than paid: the reward belongs to what was billed first.
    world.sales.back().billedAt = at("2025-12-01");
    QCOMPARE(participants(Beneficiary::Referrer), QList<qint64>{2});
    QCOMPARE(participants(Beneficiary::Referee), QList<qint64>{2});
}

void TestAttribution::aDecisionForAllCampaignsBindsMembersOnly()
{
    EngineWorld world;
    world.addCampaign("10").connections = {ConnectionId{2}};
    world.people.push_back({"cora@example.com", {"CORA"}, {2}, {}});
    world.sell("in_1", "c@example.com", "2026-01-01", 1000);
    world.sell("in_2", "c@example.com", "2026-01-02", 1000).connection = 2;
    world.touches = {{"c@example.com", 3, at("2026-01-01"), true}};
    QVERIFY(!world.reward("in_1"));
    QCOMPARE(world.reward("in_2")->participant.value, qint64(3));
    // Naming the campaign, a person may decide for anybody.
    world.touches.front().campaign = 1;
    QCOMPARE(world.reward("in_1")->participant.value, qint64(3));
}

void TestAttribution::manualDecisionsWin_45()
{
    EngineWorld world;
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    world.touches = {{"c@example.com", 1, at("2026-03-01"), true, false, 1, 1},
        {"c@example.com", 2, at("2026-03-02"), true, false, 2, 1}};
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
    QCOMPARE(world.reward("in_1")->flags, bit(Flag::ForeignCode));
    QCOMPARE(world.reward("in_2")->participant.value, qint64(2));
    QCOMPARE(world.compute()->bonds.front().rank, 1);
    // A decision for another campaign is none of this one's.
    world.touches.back().campaign = 7;
    QCOMPARE(world.reward("in_2")->participant.value, qint64(1));
}

void TestAttribution::oneCampaignPerConversion_4()
{
    EngineWorld world;
    world.addCampaign("10");
    world.rule().payments = 1;
    for (Person &person : world.people)
        person.campaigns = {1, 2};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    const auto result = world.compute();
    QCOMPARE(result->rewards.size(), std::size_t(2));
    QCOMPARE(world.reward("in_1")->campaign.value, qint64(1));
    // What earns nothing in the older campaign may earn in the next.
    QCOMPARE(world.reward("in_2")->campaign.value, qint64(2));
    QCOMPARE(world.owed("in_2"), qint64(100));
    QCOMPARE(world.whyNothing("in_1", 2), u"won-by-other-campaign"_s);
}

void TestAttribution::olderCampaignFirst_4()
{
    EngineWorld world;
    world.addCampaign("10").createdAt = at("2020-01-01");
    world.people.front().campaigns = {1, 2};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    QCOMPARE(world.reward("in_1")->campaign.value, qint64(2));
    world.terms(0).priority = 1;
    QCOMPARE(world.reward("in_1")->campaign.value, qint64(1));
}

void TestAttribution::aPriorityCountsFromItsEditOn()
{
    // given an older campaign, and a younger one that comes first from February on
    EngineWorld world;
    world.addCampaign("10");
    world.people.front().campaigns = {1, 2};
    CampaignVersion first = world.campaigns[1].versions.front();
    first.id = {77};
    first.validFrom = at("2026-02-01");
    first.terms.priority = 5;
    world.campaigns[1].versions.push_back(first);
    // and a cap of the older one that is full after one and a half payments
    world.terms(0).caps = {{CapPer::Participant, CapPeriod::Ever, {450, currencyOf("USD")}}};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "c@example.com", "2026-02-10", 1000);
    world.sell("in_3", "c@example.com", "2026-01-20", 1000).paidAt = at("2026-02-20"); // billed before
    world.sell("in_4", "c@example.com", "2026-01-21", 1000).paidAt = at("2026-02-21");

    // then each sale belongs to who came first when it was billed; what the older cannot give any more is the younger's
    QCOMPARE(world.compute()->rewards.size(), std::size_t(4));
    QCOMPARE(world.reward("in_1")->campaign.value, qint64(1));
    QCOMPARE(world.reward("in_2")->campaign.value, qint64(2));
    QCOMPARE(world.reward("in_3")->campaign.value, qint64(1));
    QCOMPARE(world.owed("in_3"), qint64(150));
    QCOMPARE(world.reward("in_4")->campaign.value, qint64(2));
    QCOMPARE(world.whyNothing("in_1", 2), u"won-by-other-campaign"_s);
    QCOMPARE(world.whyNothing("in_2", 1), u"won-by-other-campaign"_s);
}

void TestAttribution::modesDoNotMix_3()
{
    EngineWorld world;
    Campaign &test = world.addCampaign("10");
    test.mode = u"test"_s;
    test.connections = {ConnectionId{2}};
    world.people.front().campaigns = {1, 2};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).connection = 2;
    world.sales.front().code("ANNA");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000).code("ANNA");
    QCOMPARE(world.reward("in_1")->campaign.value, qint64(2));
    QCOMPARE(world.whyNothing("in_1", 1), u"other-mode"_s);
    // Having paid in test mode does not make anyone an existing customer.
    QCOMPARE(world.reward("in_2")->campaign.value, qint64(1));
}

void TestAttribution::stoppedCampaignsStartNoReferral_5_data()
{
    QTest::addColumn<CampaignState>("state");
    QTest::addColumn<bool>("oldEarns");
    QTest::newRow("draft") << CampaignState::Draft << false;
    QTest::newRow("paused") << CampaignState::Paused << true;
    QTest::newRow("ended") << CampaignState::Ended << true;
}

void TestAttribution::stoppedCampaignsStartNoReferral_5()
{
    QFETCH(CampaignState, state);
    QFETCH(bool, oldEarns);
    EngineWorld world;
    CampaignVersion stopped = world.campaigns.front().versions.front();
    stopped.id = {101};
    stopped.validFrom = at("2026-03-01");
    stopped.terms.state = state;
    world.campaigns.front().versions.push_back(stopped);
    world.sell("in_1", "old@example.com", "2026-01-01", 1000).code("ANNA");
    world.sell("in_2", "old@example.com", "2026-04-01", 1000);
    world.sell("in_3", "new@example.com", "2026-04-01", 1000).code("ANNA");
    QCOMPARE(world.owed("in_1"), qint64(300));
    QCOMPARE(world.reward("in_2").has_value(), oldEarns);
    QCOMPARE(world.whyNothing("in_3"), u"campaign-not-active"_s);
}

void TestAttribution::datesBoundNewReferrals()
{
    EngineWorld world;
    world.terms().startsAt = at("2026-02-01");
    world.terms().endsAt = at("2026-03-01");
    world.sell("in_1", "a@example.com", "2026-01-31", 1000).code("ANNA");
    world.sell("in_2", "b@example.com", "2026-02-01", 1000).code("ANNA");
    world.sell("in_3", "b@example.com", "2026-05-01", 1000);
    world.sell("in_4", "c@example.com", "2026-03-01", 1000).code("ANNA");
    QCOMPARE(world.whyNothing("in_1"), u"campaign-not-active"_s);
    QCOMPARE(world.owed("in_2"), qint64(300));
    QCOMPARE(world.owed("in_3"), qint64(300));
    QCOMPARE(world.whyNothing("in_4"), u"campaign-not-active"_s);
}

void TestAttribution::leadsAreBondsWithoutConversion()
{
    EngineWorld world;
    world.touches = {{"lead@example.com", 2, at("2026-01-15")}};
    const auto result = world.compute();
    QCOMPARE(result->bonds.size(), std::size_t(1));
    QCOMPARE(result->bonds.front().participant.value, qint64(2));
    QVERIFY(!result->bonds.front().firstConversion.isValid());
    QVERIFY(result->rewards.empty());
}

void TestAttribution::aLeadStaysOneWhenItPaysLater()
{
    // given a lead whose first payment comes after the window
    EngineWorld world;
    world.touches = {{"lead@example.com", 2, at("2026-01-15")}};
    world.sell("in_1", "lead@example.com", "2026-06-01", 1000);
    QCOMPARE(world.whyNothing("in_1"), u"outside-window"_s);
    // then that payment earns nothing, and the lead is still there
    const auto later = world.compute();
    QVERIFY(later->rewards.empty());
    QCOMPARE(later->bonds.size(), std::size_t(1));
    QCOMPARE(later->bonds.front().participant.value, qint64(2));
    QVERIFY(!later->bonds.front().firstConversion.isValid());
    // but who had paid before was no lead
    world.sales.clear();
    world.sell("in_1", "lead@example.com", "2026-01-10", 1000);
    QVERIFY(world.compute()->bonds.empty());
}

void TestAttribution::evidenceSwitchedOffDoesNotCount()
{
    EngineWorld world;
    world.terms().evidence = {EvidenceSource::ClientReference};
    world.terms().metadataKeys = {u"ref"_s};
    world.touches = {{"c@example.com", 2, at("2025-12-31")}};
    world.sell("in_1", "c@example.com", "2026-01-01", 1000)
        .code("ANNA")
        .metadata(EvidenceField::Session, "BERT", at("2026-01-01"));
    QCOMPARE(world.whyNothing("in_1"), u"no-evidence"_s);
    world.sales.front().reference("BERT", at("2026-01-01"));
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
    world.sales.front().hints.pop_back();
    world.terms().evidence = {EvidenceSource::Metadata};
    QVERIFY(!world.reward("in_1"));
    world.terms().metadataKeys = {u"via"_s};
    QCOMPARE(world.reward("in_1")->participant.value, qint64(2));
}

void TestAttribution::foldsEmailsAndCodes()
{
    QCOMPARE(normalEmail("  An.Na+Tag@Example.COM\n"), std::string("an.na+tag@example.com"));
    QCOMPARE(normalEmail("\xC3\x84rger@example.com"), std::string("\xC3\xA4rger@example.com"));
    QCOMPARE(fraudEmail("An.Na+Tag@Example.COM"), std::string("anna@example.com"));
    QCOMPARE(fraudEmail("+tag@example.com"), std::string("+tag@example.com"));
    QCOMPARE(fraudEmail("no-at"), std::string("no-at"));
    QCOMPARE(foldCode(" anna10 "), std::string("ANNA10"));
    QCOMPARE(foldCode("\xC3\xA4"), std::string("\xC3\x84"));
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"
