// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/auditworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTwentyPercent = R"("name":"Friends","kind":"affiliate","rules":[{"percent":"20"}])";

/// 25.00 in cash for each second referral that is paid for.
constexpr auto kPairs = R"("name":"Pairs","kind":"milestone","rewards":{},"milestones":[)"
                        R"({"count":2,"reward":{"kind":"cash","amount":[{"minor":2500,"currency":"USD"}]}}])";

/// What the first campaign makes of a sale.
services::ConversionExplanation::InCampaign verdictOn(AuditWorld &world, const QString &object)
{
    const auto sale = world.program().rewards.conversionNamed(object);
    const auto explained = sale ? world.program().rewards.explainConversion(sale->id)
                                : Result<services::ConversionExplanation>(fail(sale.error()));
    if (!explained)
        qFatal("%s", qPrintable(explained.error().text));
    return explained->campaigns.front();
}

Status assign(AuditWorld &world, const char *customer, const char *code, const char *campaign = "Friends")
{
    return world.program()
        .people
        .assign(QString::fromLatin1(customer), QString::fromLatin1(code), QString::fromLatin1(campaign),
            u"told on the phone"_s, u"owner"_s, {}, {})
        .transform([](const auto &) {});
}

/// "anna voided 0.00 USD" for each reward, whatever it stands on; that of a customer is her "referee".
QStringList owed(AuditWorld &world)
{
    QStringList lines;
    for (const RewardRow &row : world.rows())
        lines << u"%1%2 %3 %4 %5"_s.arg(row.participantEmail.section(u'@', 0, 0),
            row.beneficiary == Beneficiary::Referee ? u" referee"_s : QString(), word(row.state),
            toDecimal(*row.amount), row.amount->currency.code());
    lines.sort();
    return lines;
}

/// What contradicts the books after a sync; empty where nothing does.
QStringList wrong(AuditWorld &world)
{
    return world.books().filter(u"WRONG"_s);
}

Status importRate(AuditWorld &world, const char *date, const char *from, const char *rate)
{
    services::Sheet sheet;
    sheet.source = u"rates.csv"_s;
    sheet.header = {u"date"_s, u"from"_s, u"to"_s, u"rate"_s, u"source"_s};
    sheet.rows.push_back(
        {2, {QString::fromLatin1(date), QString::fromLatin1(from), u"EUR"_s, QString::fromLatin1(rate), u"bank"_s}});
    services::ImportOptions options;
    options.actor = u"owner"_s;
    return world.program().people.importRates(sheet, options, {}, {}).transform([](const auto &) {});
}

Result<Adjustment> adjust(AuditWorld &world, const Money &amount)
{
    services::AdjustRequest request;
    request.participant = u"ANNA"_s;
    request.amount = amount;
    request.reason = u"goodwill"_s;
    request.member = u"owner"_s;
    return world.program().balances.adjust(request);
}

Currency currency(const char *code)
{
    return *Currency::parse(QString::fromLatin1(code));
}

} // namespace

/// What is rarely done together: each step is held against the second implementation, the explanations, a whole
/// computation and "verify" (auditworld.h).
class TestAuditCombinations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// domain.md 4.8: a milestone that is void is owed for no payment, also for the one that had reached it.
    void aVoidMilestoneIsOwedForNoPayment()
    {
        AuditWorld world;
        RD_OK(world.open({kPairs}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 1'000).on("2026-04-01T12:00:00Z"));
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 1'000).on("2026-04-02T12:00:00Z"));
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world), QStringList{u"anna due 25.00 USD"_s});
        QCOMPARE(world.reasonFor(u"in_1"_s), word(NoReward::NoRuleMatches));
        QCOMPARE(world.reasonFor(u"in_2"_s), QString());
        QCOMPARE(verdictOn(world, u"in_2"_s).rewards.size(), 1U);
        world.giveBack("re_1", 1, 1'000);
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world), QStringList{u"anna voided 0.00 USD"_s});
        QCOMPARE(world.reasonFor(u"in_2"_s), u"nothing-left"_s);
        // A third payment reaches it again; then it is that one's.
        world.sell(Bill(3, 3).by("ANNA").line("prod_1", 1'000).on("2026-04-03T12:00:00Z"));
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world), QStringList{u"anna due 25.00 USD"_s});
        QCOMPARE(world.reasonFor(u"in_3"_s), QString());
    }

    /// Once issued it is kept, and whoever asks about a payment is told so.
    void anIssuedMilestoneStaysThoughItsPaymentsGoBack()
    {
        AuditWorld world;
        RD_OK(world.open({kPairs}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 1'000).on("2026-04-01T12:00:00Z"));
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 1'000).on("2026-04-02T12:00:00Z"));
        QCOMPARE(wrong(world), QStringList());
        RD_OK(world.approveAndPay());
        world.giveBack("re_1", 1, 1'000);
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world), QStringList{u"anna issued 25.00 USD"_s});
        QCOMPARE(verdictOn(world, u"in_2"_s).steps.back().code, u"stays"_s);
        world.giveBack("re_2", 2, 1'000);
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world), QStringList{u"anna issued 25.00 USD"_s});
    }

    /// domain.md 3.7: what was given stays with who got it, and the payment names that reward.
    void aPaymentOfAMovedCustomerNamesWhatWentOut()
    {
        AuditWorld world;
        RD_OK(world.open({kTwentyPercent}, {"ANNA", "BERT"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000).on("2026-04-01T12:00:00Z"));
        QCOMPARE(world.books(), QStringList{u"in_1 anna 20.00 USD due"_s});
        RD_OK(world.approveAndPay());
        RD_OK(assign(world, "cus_1", "BERT"));
        world.sell(Bill(2, 1).line("prod_1", 10'000).on("2026-04-20T12:00:00Z"));
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 20.00 USD issued"_s, u"in_2 bert 20.00 USD due"_s}));
        const auto first = verdictOn(world, u"in_1"_s);
        QVERIFY(services::isEarned(first));
        QCOMPARE(first.rewards.size(), 1U);
        QCOMPARE(first.rewards.front().participantEmail, u"anna@firm.example"_s);
        QCOMPARE(first.steps.back().code, u"stays"_s);
        QCOMPARE(verdictOn(world, u"in_2"_s).rewards.front().participantEmail, u"bert@firm.example"_s);
        // Its own refund still takes it back, from who was given it.
        world.giveBack("re_1", 1, 5'000);
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(world.rows().front().state, RewardState::PartlyReversed);
        QCOMPARE(world.balance().recoverable, 1'000);
    }

    /// rulings.md 24, domain.md 4.2: an override, a cap in the payout currency, and both sides of it.
    void bothSidesWithAnOverrideAndACapInAnotherCurrency()
    {
        AuditWorld world;
        world.timeZone = "Europe/Berlin";
        RD_OK(world.open(
            {R"("name":"Both","kind":"refer-double","payoutCurrency":"EUR","rules":[{"name":"usual","percent":"20"},)"
             R"({"name":"special","participants":["BERT"],"percent":"50"}],)"
             R"("caps":[{"per":"participant","period":"month","amount":{"minor":3000,"currency":"EUR"}}],)"
             R"("rewards":{"referrer":{"kind":"cash"},)"
             R"("referee":{"kind":"account-credit","amount":[{"minor":500,"currency":"USD"}]}})"},
            {"ANNA", "BERT"}));
        for (const char *day : {"2026-03-29", "2026-03-31", "2026-04-01"})
            RD_OK(importRate(world, day, "USD", "0.5"));
        world.sell(Bill(1, 1).by("BERT").line("prod_1", 10'000).on("2026-03-28T23:30:00Z")); // 29 March, 00:30
        // The clocks have changed since: 23:59 of 31 March, and midnight.
        world.sell(Bill(2, 2).by("BERT").line("prod_1", 10'000).on("2026-03-31T21:59:00Z"));
        world.sell(Bill(3, 3).by("BERT").line("prod_1", 10'000).on("2026-03-31T22:00:00Z"));
        world.sell(Bill(4, 4).by("ANNA").line("prod_1", 10'000).on("2026-03-31T21:59:00Z"));
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world),
            (QStringList{u"anna due 10.00 EUR"_s, u"anna referee due 2.50 EUR"_s, u"bert due 25.00 EUR"_s,
                u"bert due 25.00 EUR"_s, u"bert due 5.00 EUR"_s, u"bert referee due 2.50 EUR"_s,
                u"bert referee due 2.50 EUR"_s, u"bert referee due 2.50 EUR"_s}));
        // Half of the second is still more than the cap had left for it.
        world.giveBack("re_1", 1, 5'000);
        world.giveBack("re_2", 2, 5'000);
        world.giveBack("re_4", 4, 10'000);
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world),
            (QStringList{u"anna referee voided 0.00 EUR"_s, u"anna voided 0.00 EUR"_s, u"bert due 12.50 EUR"_s,
                u"bert due 25.00 EUR"_s, u"bert due 5.00 EUR"_s, u"bert referee due 2.50 EUR"_s,
                u"bert referee due 2.50 EUR"_s, u"bert referee due 2.50 EUR"_s}));
    }

    /// domain.md 4.8 and docs/campaigns.md: a tie is the earlier one's; what was refunded in full does not count.
    void aTieAtTheEndOfAPeriodAndRefundsAfterIt()
    {
        AuditWorld world;
        world.timeZone = "America/New_York";
        RD_OK(world.open({R"("name":"Race","kind":"leaderboard","rewards":{},"leaderboard":{"by":"conversions",)"
                          R"("period":"month","prizes":[)"
                          R"({"rank":1,"reward":{"kind":"cash","amount":[{"minor":10000,"currency":"USD"}]}},)"
                          R"({"rank":2,"reward":{"kind":"cash","amount":[{"minor":5000,"currency":"USD"}]}}]})"},
            {"ANNA", "BERT", "CARL"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 1'000).on("2026-03-10T12:00:00Z"));
        world.sell(Bill(2, 2).by("BERT").line("prod_1", 1'000).on("2026-03-11T12:00:00Z"));
        world.sell(Bill(3, 3).by("BERT").line("prod_1", 1'000).on("2026-03-31T12:00:00Z"));
        world.sell(Bill(4, 4).by("ANNA").line("prod_1", 1'000).on("2026-04-01T03:59:00Z")); // the last minute of March
        world.sell(Bill(5, 5).by("CARL").line("prod_1", 1'000).on("2026-04-01T04:00:00Z")); // April
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(owed(world),
            (QStringList{u"anna due 50.00 USD"_s, u"bert due 100.00 USD"_s,
                u"carl due 100.00 USD"_s})); // Carl's is that of April
        // Bert was there first; now one of his sales goes back, and what nobody has been given changes hands.
        world.giveBack("re_1", 2, 1'000);
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(
            owed(world), (QStringList{u"anna due 100.00 USD"_s, u"bert due 50.00 USD"_s, u"carl due 100.00 USD"_s}));
        RD_OK(world.approveAndPay());
        const QStringList issued = owed(world);
        QCOMPARE(issued.filter(u"issued"_s).size(), 3);
        world.giveBack("re_2", 1, 1'000);
        world.giveBack("re_3", 4, 1'000);
        QCOMPARE(wrong(world), QStringList());
        // What went out is kept, and no prize is given a second time.
        QCOMPARE(owed(world), issued);
    }

    /// contract.md 3: an adjustment names participant, amount, currency and reason, whatever campaigns there are.
    void anAdjustmentNeedsNoCampaign()
    {
        AuditWorld world;
        RD_OK(world.open({QByteArray(kTwentyPercent) + R"(,"approval":{"mode":"automatic"})",
            R"("name":"Partners","kind":"affiliate","rules":[{"percent":"10"}])"}));
        RD_OK(adjust(world, {1'500, currency("JPY")}));
        RD_OK(adjust(world, {12'345, currency("KWD")}));
        RD_OK(adjust(world, {-500, currency("JPY")}));
        QStringList lines;
        for (const RewardRow &row : world.rows())
            lines << u"%1 %2 %3"_s.arg(row.campaign, toDecimal(*row.amount), row.amount->currency.code());
        lines.sort();
        // Of two, the one in which a person approves.
        QCOMPARE(lines, (QStringList{u"Partners 12.345 KWD"_s, u"Partners 1500 JPY"_s}));
        QCOMPARE(world.balance("JPY").payable, 1'000);
        QCOMPARE(world.balance("KWD").payable, 12'345);
        RD_OK(world.approveAndPay());
        QCOMPARE(wrong(world), QStringList());
        QCOMPARE(world.balance("JPY").payable, 0);
    }

    /// Who is in no campaign can be owed something, too.
    void anAdjustmentOfWhoIsInNoCampaign()
    {
        AuditWorld world;
        RD_OK(world.open({kTwentyPercent}, {}));
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"code"_s};
        sheet.rows = {{2, {u"anna@firm.example"_s, u"ANNA"_s}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
        RD_OK(adjust(world, {1'000, currency("USD")}));
        QCOMPARE(world.rows().front().campaign, u"Friends"_s);
        QCOMPARE(wrong(world), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestAuditCombinations)
#include "tst_auditcombinations.moc"
