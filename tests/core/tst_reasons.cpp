// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include "models/core/saledetail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

using Prepare = std::function<void(EngineWorld &)>;
Q_DECLARE_METATYPE(Prepare)

/// Why a payment earned nothing, with the figures of that very payment, and how an amount came about step by step.
class TestReasons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysPreciselyWhy_data();
    void saysPreciselyWhy();
    void everyCampaignHasItsOwnVerdict();
    void tellsAmountDiscountTaxAndCreditOfEachLine();
    void tellsTheProductBeforeRounding();
    void tellsWhatEachRefundTook();
    void aPaymentOfAnotherMode();
};

namespace {

constexpr auto kBuyer = "c@example.com";

Money usd(qint64 minor)
{
    return {minor, currencyOf("USD")};
}

ExplanationStep lastOf(const std::vector<ExplanationStep> &steps)
{
    return steps.empty() ? ExplanationStep() : steps.back();
}

QStringList textsOf(const std::vector<ExplanationStep> &steps, const QString &code)
{
    QStringList texts;
    for (const ExplanationStep &step : steps) {
        if (step.code == code)
            texts << step.text;
    }
    return texts;
}

} // namespace

void TestReasons::saysPreciselyWhy_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("text"); // part of the sentence about in_1, of 2026-05-01, 10.00 USD
    const auto row = [](const char *name, Prepare prepare, const char *reason, const char *text) {
        QTest::newRow(name) << std::move(prepare) << QString::fromLatin1(reason) << QString::fromUtf8(text);
    };
    const auto bond = [](EngineWorld &world) { world.bond(kBuyer); };
    const auto code = [](EngineWorld &world) { world.sales.back().code("ANNA"); };
    row(
        "no bond", [](EngineWorld &) {}, "no-evidence", "no code, no reference, no imported referral");
    row(
        "a code of nobody", [](EngineWorld &world) { world.sales.back().code("SUMMER"); }, "no-evidence",
        "promo_SUMMER");
    row(
        "somebody else's campaign",
        [code](EngineWorld &world) {
            world.people.front().campaigns = {7};
            code(world);
        },
        "not-in-campaign", "promo_ANNA");
    row(
        "not begun yet",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().startsAt = at("2026-06-01");
        },
        "campaign-not-active",
        "not begun when it was billed, on 2026-05-01T00:00:00Z (it begins on 2026-06-01T00:00:00Z)");
    row(
        "a draft",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().state = CampaignState::Draft;
        },
        "campaign-not-active", "a draft when it was billed");
    row(
        "over, and told to stop",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().endsAt = at("2026-04-01");
            world.terms().whenStopped = WhenStopped::Stop;
        },
        "campaign-not-active", "over when it was billed, on 2026-05-01T00:00:00Z (it ends on 2026-04-01T00:00:00Z)");
    row(
        "paused at the touch",
        [code](EngineWorld &world) {
            world.terms().state = CampaignState::Paused;
            code(world);
        },
        "campaign-not-active", "paused at the time of the touch, 2026-05-01T00:00:00Z");
    row(
        "a product that is excluded",
        [bond](EngineWorld &world) {
            bond(world);
            world.rule().products = {u"prod_B"_s};
        },
        "no-rule-matches", "what was bought: prod_A");
    row(
        "below the minimum",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().minimumBase = {usd(2500)};
        },
        "below-minimum", "base of 10.00 USD is below the campaign's minimum of 25.00 USD");
    row(
        "the first of three payments",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().qualifyingPayments = 3;
        },
        "not-enough-payments", "payment number 1 of this customer; the reward arises from number 3 on");
    row(
        "months over",
        [bond](EngineWorld &world) {
            bond(world);
            world.rule().months = 2;
            world.sell("in_0", kBuyer, "2026-01-31", 1000);
        },
        "duration-over",
        "pays for 2 months from the first payment it earned for, of 2026-01-31: what is billed before 2026-03-31");
    row(
        "payments over",
        [bond](EngineWorld &world) {
            bond(world);
            world.rule().payments = 1;
            world.sell("in_0", kBuyer, "2026-01-31", 1000);
        },
        "duration-over", "pays for 1 payments of a customer");
    row(
        "a fixed reward that arose before",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().referrer->amount = {usd(500)};
            world.sell("in_0", kBuyer, "2026-01-31", 1000);
        },
        "duration-over", "only once per referral");
    row(
        "a cap that is used up",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().caps = {{CapPer::Customer, CapPeriod::Ever, usd(300)}};
            world.sell("in_0", kBuyer, "2026-01-31", 1000);
        },
        "cap-reached", "used up");
    row(
        "an existing customer",
        [](EngineWorld &world) {
            world.sell("in_0", kBuyer, "2026-01-31", 1000);
            world.sales.front().metadata(EvidenceField::Customer, "anna", at("2026-04-01"));
        },
        "existing-customer", "in_0 was paid on 2026-01-31T00:00:00Z, before the touch on 2026-04-01T00:00:00Z");
    row(
        "too long ago",
        [](EngineWorld &world) { world.sales.back().metadata(EvidenceField::Customer, "anna", at("2026-02-01")); },
        "outside-window",
        "was on 2026-02-01; the window of 60 days ended on 2026-04-02, and it was billed on 2026-05-01");
    row(
        "another currency",
        [bond](EngineWorld &world) {
            bond(world);
            world.terms().rules = {EngineWorld::flatRule(300, "EUR")};
        },
        "currency-not-listed", "no amount in USD");
    row(
        "a downgrade",
        [bond](EngineWorld &world) {
            bond(world);
            world.sales.front().lines.push_back({"prod_B", "price_B", -1500, 1, false});
        },
        "base-not-positive", "come to -5.00 USD net");
    row(
        "covered by credit",
        [bond](EngineWorld &world) {
            bond(world);
            world.sales.front().paid = 0;
        },
        "base-not-positive", "0.00 USD of 10.00 USD was paid");
    row(
        "too little to round to",
        [bond](EngineWorld &world) {
            bond(world);
            world.rule().percent = Rate{1};
        },
        "base-not-positive", "The rules come to 0.00 USD");
    row(
        "the older campaign has it",
        [bond](EngineWorld &world) {
            bond(world);
            world.addCampaign("5");
            world.people.front().campaigns = {1, 2};
            world.terms(1).priority = 3;
        },
        "won-by-other-campaign", "\"Campaign 2\" (priority 3)");
    row(
        "another shop",
        [bond](EngineWorld &world) {
            bond(world);
            world.sales.front().connection = 4;
        },
        "other-mode", "does not take payments of this connection");
}

void TestReasons::saysPreciselyWhy()
{
    QFETCH(Prepare, prepare);
    QFETCH(QString, reason);
    QFETCH(QString, text);
    EngineWorld world;
    world.sell("in_1", kBuyer, "2026-05-01", 1000);
    prepare(world);
    const ExplanationStep step = lastOf(world.explain("in_1", 1));
    QCOMPARE(step.code, u"nothing"_s);
    QCOMPARE(step.values.front().second, reason);
    QVERIFY2(step.text.contains(text), qPrintable(step.text));
}

void TestReasons::everyCampaignHasItsOwnVerdict()
{
    EngineWorld world;
    world.bond(kBuyer);
    world.addCampaign("5");
    world.addCampaign("10");
    world.people.front().campaigns = {1, 2};
    world.terms(1).exclusive = false;
    world.sell("in_1", kBuyer, "2026-05-01", 1000);
    const EngineFacts facts = world.facts();
    Engine engine(facts, world.calendar);
    const auto verdicts = engine.verdicts({1});
    QVERIFY(verdicts.has_value());
    QCOMPARE(verdicts->sale.size(), 1U);
    QCOMPARE(verdicts->campaigns.size(), 3U);
    QCOMPARE(verdicts->campaigns[0].rewards.size(), 1U);
    QCOMPARE(verdicts->campaigns[0].steps.back().code, u"amount"_s);
    QCOMPARE(verdicts->campaigns[1].rewards.size(), 1U); // shares the payment
    QVERIFY(verdicts->campaigns[2].reason == NoReward::NotInCampaign);
    QVERIFY(!engine.verdicts({99}).has_value());
}

/// domain.md 4.9, second example.
void TestReasons::tellsAmountDiscountTaxAndCreditOfEachLine()
{
    EngineWorld world;
    world.bond(kBuyer);
    Sale &sale = world.sell("in_1", kBuyer, "2026-05-01", 7500);
    sale.total = 9000;
    sale.paid = 6000;
    SaleDetail detail;
    detail.lines = {{"prod_A", 10000, 2500, 0, 1500}};
    detail.charges = {"ch_1"};
    const EngineFacts facts = world.facts();
    const auto steps = Engine(facts, world.calendar).explain({1}, {1}, 0, Beneficiary::Referrer, &detail);
    QVERIFY(steps.has_value());
    QVERIFY(steps->front().text.contains(u"(paid by ch_1)"_s));
    QCOMPARE(textsOf(*steps, u"line"_s),
        QStringList{
            u"Line 1 (prod_A): 100.00 USD − discount 25.00 USD − tax in it 0.00 USD = net 75.00 USD (tax 15.00 USD on top); its part of the base is 50.00 USD."_s});
    QVERIFY(textsOf(*steps, u"credit"_s).front().startsWith(u"30.00 USD of the 90.00 USD"_s));
    QVERIFY(textsOf(*steps, u"base"_s)
                .front()
                .contains(u"× 60.00 USD paid / 90.00 USD asked for = 50.00, rounded half to even 50.00 USD"_s));
    // Lines that no longer fit the stored ones are not told.
    detail.lines.front().amount = 9999;
    const auto other = Engine(facts, world.calendar).explain({1}, {1}, 0, Beneficiary::Referrer, &detail);
    QVERIFY(textsOf(*other, u"line"_s).front().startsWith(u"Line 1 (prod_A): net 75.00 USD;"_s));
}

void TestReasons::tellsTheProductBeforeRounding()
{
    EngineWorld world("12.5");
    world.bond(kBuyer);
    world.sell("in_1", kBuyer, "2026-05-01", 100).currency = currencyOf("JPY");
    QCOMPARE(textsOf(world.explain("in_1"), u"product"_s),
        QStringList{u"Line 1: 100 JPY × 12.5 % = 12.5 before rounding, 12 JPY after."_s});
    EngineWorld thousandths("33.3333");
    thousandths.bond(kBuyer);
    thousandths.sell("in_1", kBuyer, "2026-05-01", 1001).currency = currencyOf("KWD");
    QCOMPARE(textsOf(thousandths.explain("in_1"), u"product"_s),
        QStringList{u"Line 1: 1.001 KWD × 33.3333 % = 0.333666333 before rounding, 0.334 KWD after."_s});
    // a base that is no whole number
    EngineWorld thirds;
    thirds.bond(kBuyer);
    Sale &sale = thirds.sell("in_1", kBuyer, "2026-05-01", 100);
    sale.total = 300;
    sale.paid = 100;
    QVERIFY(
        textsOf(thirds.explain("in_1"), u"base"_s).front().contains(u"= 0.33333333…, rounded half to even 0.33 USD"_s));
}

/// domain.md 4.9, third example: each refund with its id, and what it took by the difference rule.
void TestReasons::tellsWhatEachRefundTook()
{
    EngineWorld world("33.33");
    world.bond(kBuyer);
    Sale &sale = world.sell("in_1", kBuyer, "2026-05-01", 10000);
    sale.refunded = 6666;
    SaleDetail detail;
    const auto add = [&detail](const char *id, const char *status, qint64 amount, bool counts) {
        detail.givenBack.push_back({SaleDetail::Kind::Refund, id, status, amount, currencyOf("USD"),
            1'780'000'000 + static_cast<qint64>(detail.givenBack.size()), counts, counts ? amount : 0, 0});
    };
    add("re_1", "succeeded", 3333, true);
    add("re_2", "failed", 9999, false);
    add("re_3", "succeeded", 3333, true);
    const EngineFacts facts = world.facts();
    const auto steps = Engine(facts, world.calendar).explain({1}, {1}, 0, Beneficiary::Referrer, &detail);
    QVERIFY(steps.has_value());
    const QStringList told = textsOf(*steps, u"reversal"_s);
    QCOMPARE(told.size(), 3);
    QVERIFY2(told[0].contains(u"re_1 of 33.33 USD"_s)
            && told[0].endsWith(u"base 100.00 USD → 66.67 USD, reward 33.33 USD → 22.22 USD: takes 11.11 USD."_s),
        qPrintable(told[0]));
    QVERIFY2(told[1].endsWith(u"takes nothing while it is so."_s), qPrintable(told[1]));
    QVERIFY2(told[2].endsWith(u"reward 22.22 USD → 11.11 USD: takes 11.11 USD."_s), qPrintable(told[2]));
    QCOMPARE(lastOf(*steps).values.back().second, u"1111"_s);
}

void TestReasons::aPaymentOfAnotherMode()
{
    EngineWorld world;
    world.bond(kBuyer);
    world.sell("in_1", kBuyer, "2026-05-01", 1000).connection = 4;
    SaleDetail detail;
    detail.mode = u"test"_s;
    const EngineFacts facts = world.facts();
    const auto steps = Engine(facts, world.calendar).explain({1}, {1}, 0, Beneficiary::Referrer, &detail);
    QVERIFY(steps.has_value());
    QVERIFY(lastOf(*steps).text.contains(u"paid in test mode, the campaign is live"_s));
}

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
