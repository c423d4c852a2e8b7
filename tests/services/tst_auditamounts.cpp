// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/auditworld.h"

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTwentyPercent = R"("name":"Friends","kind":"affiliate","rules":[{"percent":"20"}])";

/// A campaign that gives old and new plans their own rates.
QByteArray plans(const char *oldRate, const char *newRate)
{
    return QByteArray(R"("name":"Plans","kind":"affiliate","rules":[{"name":"old","products":["prod_old"],"percent":")")
        + oldRate + R"("},{"name":"new","products":["prod_new"],"percent":")" + newRate + R"("}])";
}

services::Sheet ratesOf(const std::vector<std::pair<const char *, const char *>> &toEuro)
{
    services::Sheet sheet;
    sheet.source = u"rates.csv"_s;
    sheet.header = {u"date"_s, u"from"_s, u"to"_s, u"rate"_s, u"source"_s};
    int line = 2;
    for (const auto &[currency, rate] : toEuro)
        sheet.rows.push_back({line++,
            {u"2026-04-01"_s, QString::fromLatin1(currency), u"EUR"_s, QString::fromLatin1(rate), u"central bank"_s}});
    return sheet;
}

Status importRates(AuditWorld &world, const std::vector<std::pair<const char *, const char *>> &toEuro)
{
    services::ImportOptions options;
    options.actor = u"owner"_s;
    return world.program().people.importRates(ratesOf(toEuro), options, {}, {}).transform([](const auto &) {});
}

} // namespace

/// What somebody would try who doubts the amounts: combinations of rules, refunds and calendars through the services
/// and the database. Each step is held against the second implementation, the explanations, a whole computation and
/// "verify" (auditworld.h).
class TestAuditAmounts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// domain.md 4.4, 4.5, rulings.md 19: the split of what is left goes over credit lines too.
    void aProrationFollowsItsRefunds()
    {
        AuditWorld world;
        RD_OK(world.open({plans("10", "20")}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_old", -2'000).line("prod_new", 5'000).tax(600));
        QCOMPARE(world.books(), QStringList{u"in_1 anna 8.00 USD due"_s});
        // 24.00 of 36.00 is kept: 20.00 net, of which −13.33 and 33.33.
        world.giveBack("re_1", 1, 1'200);
        QCOMPARE(world.books(), QStringList{u"in_1 anna 5.34 USD due"_s});
        // 10.00 net: −6.67 and 16.67.
        world.giveBack("re_2", 1, 1'200);
        QCOMPARE(world.books(), QStringList{u"in_1 anna 2.66 USD due"_s});
        world.giveBack("re_2", 1, 1'200, "failed");
        QCOMPARE(world.books(), QStringList{u"in_1 anna 5.34 USD due"_s});
        world.giveBack("re_2", 1, 1'200);
        world.giveBack("re_3", 1, 1'200);
        QCOMPARE(world.books(), QStringList{u"in_1 anna 0.00 USD voided"_s});
    }

    void aCreditLineNeverCostsTheParticipant()
    {
        AuditWorld world;
        RD_OK(world.open({plans("50", "10")}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_old", -2'000).line("prod_new", 5'000));
        QCOMPARE(world.books(), QStringList());
        QCOMPARE(world.reasonFor(u"in_1"_s), word(NoReward::BaseNotPositive));
        world.giveBack("re_1", 1, 1'500);
        QCOMPARE(world.books(), QStringList());
    }

    /// domain.md 4.4: what a downgrade leaves to the customer's credit lowers later payments, once.
    void aDowngradeTakesNothingBack()
    {
        AuditWorld world;
        RD_OK(world.open({plans("10", "20")}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_old", 5'000).on("2026-03-01T12:00:00Z"));
        world.sell(Bill(2, 1).line("prod_old", -5'000).line("prod_new", 2'000).on("2026-03-10T12:00:00Z"));
        world.sell(Bill(3, 1).line("prod_new", 5'000).credit(3'000).on("2026-04-01T12:00:00Z"));
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 5.00 USD due"_s, u"in_3 anna 4.00 USD due"_s}));
        world.giveBack("re_3", 3, 500);
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 5.00 USD due"_s, u"in_3 anna 3.00 USD due"_s}));
        world.giveBack("re_4", 3, 1'500);
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 5.00 USD due"_s, u"in_3 anna 0.00 USD voided"_s}));
    }

    /// domain.md 4.2.3: refunds rate nothing anew, neither what was sold before nor what comes after.
    void tiersByRevenueStandAfterRefunds()
    {
        AuditWorld world;
        world.timeZone = "America/New_York";
        RD_OK(world.open({R"("name":"Tiers","kind":"affiliate","rules":[{"tierBy":"revenue","tierWindow":"year",)"
                          R"("tiers":[{"from":0,"percent":"10"},{"from":15000,"percent":"20"}]}])"}));
        // The evening of 31 December in New York counts for the year before.
        world.sell(Bill(9, 9).by("ANNA").line("prod_1", 20'000).on("2026-01-01T04:30:00Z"));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000).on("2026-03-01T12:00:00Z"));
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 10'000).on("2026-03-02T12:00:00Z"));
        world.sell(Bill(3, 3).by("ANNA").line("prod_1", 10'000).on("2026-03-03T12:00:00Z"));
        QStringList wanted{u"in_1 anna 10.00 USD due"_s, u"in_2 anna 10.00 USD due"_s, u"in_3 anna 20.00 USD due"_s,
            u"in_9 anna 20.00 USD due"_s};
        QCOMPARE(world.books(), wanted);
        world.giveBack("re_1", 1, 10'000);
        world.giveBack("re_3", 3, 2'500);
        wanted[0] = u"in_1 anna 0.00 USD voided"_s;
        wanted[2] = u"in_3 anna 15.00 USD due"_s;
        QCOMPARE(world.books(), wanted);
        world.sell(Bill(4, 4).by("ANNA").line("prod_1", 1'000).on("2026-03-04T12:00:00Z"));
        wanted.insert(3, u"in_4 anna 2.00 USD due"_s);
        QCOMPARE(world.books(), wanted);
        // A sale of before that becomes known late moves those behind it into the next tier.
        world.sell(Bill(5, 5).by("ANNA").line("prod_1", 15'000).on("2026-02-28T12:00:00Z"));
        wanted[1] = u"in_2 anna 20.00 USD due"_s;
        wanted.insert(4, u"in_5 anna 15.00 USD due"_s);
        QCOMPARE(world.books(), wanted);
    }

    /// rulings.md 24: a week begins on the merchant's Monday, also the one in which the clocks change.
    void aWeekOfACapIsTheMerchants()
    {
        AuditWorld world;
        world.timeZone = "Europe/Berlin";
        RD_OK(world.open({QByteArray(kTwentyPercent)
            + R"(,"caps":[{"per":"participant","period":"week","amount":{"minor":3000,"currency":"USD"}}])"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000).on("2026-03-22T22:30:00Z")); // Sunday 23:30
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 10'000).on("2026-03-22T23:30:00Z")); // Monday 00:30
        world.sell(
            Bill(3, 3).by("ANNA").line("prod_1", 10'000).on("2026-03-29T21:30:00Z")); // Sunday 23:30, summer time
        world.sell(Bill(4, 4).by("ANNA").line("prod_1", 10'000).on("2026-03-29T22:10:00Z")); // Monday 00:10
        QStringList wanted{u"in_1 anna 20.00 USD due"_s, u"in_2 anna 20.00 USD due"_s, u"in_3 anna 10.00 USD due"_s,
            u"in_4 anna 20.00 USD due"_s};
        QCOMPARE(world.books(), wanted);
        QVERIFY(!world.told(u"in_3"_s, u"cap"_s).isEmpty());
        // What a reversal frees is given to nobody; a refund counts from what was asked, not from what was granted.
        world.giveBack("re_2", 2, 10'000);
        world.giveBack("re_3", 3, 5'000);
        wanted[1] = u"in_2 anna 0.00 USD voided"_s;
        QCOMPARE(world.books(), wanted);
        world.giveBack("re_4", 3, 2'500);
        wanted[2] = u"in_3 anna 5.00 USD due"_s;
        QCOMPARE(world.books(), wanted);
    }

    /// domain.md 4.3 in a zone where the first payment is still of the day before.
    void monthsRunByTheMerchantsCalendar()
    {
        AuditWorld world;
        world.timeZone = "America/Los_Angeles";
        RD_OK(world.open({R"("name":"Months","kind":"affiliate","rules":[{"percent":"20","months":2}])"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 1'000).on("2026-02-01T05:00:00Z")); // 31 January, 21:00
        world.sell(Bill(2, 1).line("prod_1", 1'000).on("2026-03-31T06:59:00Z")); // 30 March, 23:59
        world.sell(Bill(3, 1).line("prod_1", 1'000).on("2026-03-31T07:00:00Z")); // 31 March, 00:00
        world.sell(Bill(4, 1).line("prod_1", 1'000).on("2026-03-30T12:00:00Z", "2026-05-01T12:00:00Z")); // paid late
        QCOMPARE(world.books(),
            (QStringList{u"in_1 anna 2.00 USD due"_s, u"in_2 anna 2.00 USD due"_s, u"in_4 anna 2.00 USD due"_s}));
        QCOMPARE(world.reasonFor(u"in_3"_s), word(NoReward::DurationOver));
        // The first payment was given back in full; it still began the months.
        world.giveBack("re_1", 1, 1'000);
        QCOMPARE(world.books(),
            (QStringList{u"in_1 anna 0.00 USD voided"_s, u"in_2 anna 2.00 USD due"_s, u"in_4 anna 2.00 USD due"_s}));
    }

    /// rulings.md 25: one line of half a year holds the whole conversion longer; five months and 30 days do not.
    void oneLongLineHoldsAllOfIt()
    {
        AuditWorld world;
        RD_OK(world.open({QByteArray(kTwentyPercent) + R"(,"hold":{"days":30,"longIntervalDays":90})"}));
        constexpr auto kPaid = "2026-03-01T12:00:00Z";
        world.sell(Bill(1, 1)
                       .by("ANNA")
                       .line("prod_month", 1'000)
                       .covering(kPaid, "2026-04-01T12:00:00Z")
                       .line("prod_year", 9'000)
                       .covering(kPaid, "2027-03-01T12:00:00Z")
                       .on(kPaid));
        world.sell(Bill(2, 2).by("ANNA").line("prod_half", 1'000).covering(kPaid, "2026-09-01T12:00:00Z").on(kPaid));
        world.sell(Bill(3, 3).by("ANNA").line("prod_five", 1'000).covering(kPaid, "2026-08-31T12:00:00Z").on(kPaid));
        QStringList wanted{
            u"in_1 anna 20.00 USD pending"_s, u"in_2 anna 2.00 USD pending"_s, u"in_3 anna 2.00 USD due"_s};
        QCOMPARE(world.books(), wanted);
        world.giveBack("re_1", 1, 2'500);
        wanted[0] = u"in_1 anna 15.00 USD pending"_s;
        QCOMPARE(world.books(), wanted);
        world.waitUntil("2026-05-30T00:00:00Z");
        wanted.replaceInStrings(u"pending"_s, u"due"_s);
        QCOMPARE(world.books(), wanted);
    }

    void theSmallestRate_data()
    {
        QTest::addColumn<QByteArray>("currency");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("reward"); ///< empty = nothing
        QTest::newRow("1.5 fils") << QByteArray("KWD") << qint64(1'500'000) << u"0.002 KWD"_s;
        QTest::newRow("half a fils") << QByteArray("KWD") << qint64(500'000) << QString();
        QTest::newRow("a little more than half a fils") << QByteArray("KWD") << qint64(500'001) << u"0.001 KWD"_s;
        QTest::newRow("1234.5 fils") << QByteArray("KWD") << qint64(1'234'500'000) << u"1.234 KWD"_s;
        QTest::newRow("1235.5 fils") << QByteArray("BHD") << qint64(1'235'500'000) << u"1.236 BHD"_s;
        QTest::newRow("the largest line") << QByteArray("KWD") << kMaxLineMinor << u"1000.000 KWD"_s;
        QTest::newRow("2.5 yen") << QByteArray("JPY") << qint64(2'500'000) << u"2 JPY"_s;
        QTest::newRow("the largest line in yen") << QByteArray("JPY") << kMaxLineMinor << u"1000000 JPY"_s;
        QTest::newRow("3.5 cents") << QByteArray("USD") << qint64(3'500'000) << u"0.04 USD"_s;
    }
    /// domain.md 2.2, 2.3: a ten thousandth of a percent, in currencies of no, two and three decimals.
    void theSmallestRate()
    {
        QFETCH(QByteArray, currency);
        QFETCH(qint64, amount);
        QFETCH(QString, reward);
        AuditWorld world;
        RD_OK(world.open({R"("name":"Least","kind":"affiliate","rules":[{"percent":"0.0001"}])"}));
        world.sell(Bill(1, 1).in(currency.constData()).by("ANNA").line("prod_1", amount));
        const QStringList wanted =
            reward.isEmpty() ? QStringList() : QStringList{QString(u"in_1 anna "_s + reward + u" due"_s)};
        QCOMPARE(world.books(), wanted);
        if (reward.isEmpty())
            QCOMPARE(world.reasonFor(u"in_1"_s), word(NoReward::BaseNotPositive));
    }

    void amountsBeyondAllBoundsAreRefused()
    {
        AuditWorld world;
        RD_OK(world.open({kTwentyPercent}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 1'000));
        QCOMPARE(world.books(), QStringList{u"in_1 anna 2.00 USD due"_s});
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", kMaxLineMinor + 1));
        const QStringList refused = world.books();
        QVERIFY2(refused.front().contains(u"in_2"_s) && refused.front().contains(u"largest amount"_s),
            qPrintable(refused.join(u'\n')));
        // What is in the books stays, and goes on when the sale is corrected.
        QCOMPARE(world.rows().size(), 1U);
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", kMaxLineMinor));
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 2.00 USD due"_s, u"in_2 anna 2000000000.00 USD due"_s}));
    }

    /// Whatever is added up stays an integer: a slip in the terms is refused before anything is written.
    void sumsBeyondAllBoundsAreRefused()
    {
        AuditWorld world;
        const QByteArray each = R"("name":"Slip","kind":"affiliate","rules":[{"per":"unit","allowAboveBase":true,)"
                                R"("flat":[{"minor":1000000000000,"currency":"USD"}]}])";
        RD_OK(world.open({each}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000, 999));
        QCOMPARE(world.books(), QStringList{u"in_1 anna 9990000000000.00 USD due"_s});
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 10'000, 1));
        QCOMPARE(world.books(),
            (QStringList{u"in_1 anna 9990000000000.00 USD due"_s, u"in_2 anna 10000000000.00 USD due"_s}));
        world.sell(Bill(3, 3).by("ANNA").line("prod_1", 10'000, 1'000'000));
        const QStringList refused = world.books();
        QVERIFY2(refused.front().contains(u"largest"_s), qPrintable(refused.join(u'\n')));
        QCOMPARE(world.rows().size(), 2U);
    }

    /// domain.md 4.6, 4.5.7: refunds of before and after the rate are taken back by it.
    void anotherCurrencyWaitsAndFollowsItsRefunds()
    {
        AuditWorld world;
        RD_OK(world.open({QByteArray(kTwentyPercent) + R"(,"payoutCurrency":"EUR")"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000));
        world.sell(Bill(2, 2).in("JPY").by("ANNA").line("prod_1", 1'000));
        world.sell(Bill(3, 3).in("KWD").by("ANNA").line("prod_1", 1'000));
        world.sell(Bill(4, 4).in("EUR").by("ANNA").line("prod_1", 1'000));
        world.giveBack("re_1", 1, 5'000);
        QCOMPARE(world.books(),
            (QStringList{u"in_1 anna 10.00 USD in-review"_s, u"in_2 anna 200 JPY in-review"_s,
                u"in_3 anna 0.200 KWD in-review"_s, u"in_4 anna 2.00 EUR due"_s}));
        RD_OK(importRates(world, {{"USD", "0.9"}, {"JPY", "0.0061"}}));
        QCOMPARE(world.books(),
            (QStringList{u"in_1 anna 9.00 EUR due"_s, u"in_2 anna 1.22 EUR due"_s, u"in_3 anna 0.200 KWD in-review"_s,
                u"in_4 anna 2.00 EUR due"_s}));
        RD_OK(importRates(world, {{"KWD", "2.99"}}));
        world.giveBack("re_2", 1, 2'500);
        world.giveBack("re_3", 2, 333, "succeeded", "JPY");
        // 667 yen are left, of which 133.4: 133, which is 0.8113 euros.
        QCOMPARE(world.books(),
            (QStringList{u"in_1 anna 4.50 EUR due"_s, u"in_2 anna 0.81 EUR due"_s, u"in_3 anna 0.60 EUR due"_s,
                u"in_4 anna 2.00 EUR due"_s}));
    }

    /// A cap in the payout currency cuts what has been converted; until then it cuts nothing.
    void aCapWaitsForTheRateToo()
    {
        AuditWorld world;
        RD_OK(world.open({QByteArray(kTwentyPercent)
            + R"(,"payoutCurrency":"EUR","caps":[{"per":"participant","period":"ever",)"
              R"("amount":{"minor":1000,"currency":"EUR"}}])"}));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000).on("2026-04-01T10:00:00Z"));
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 10'000).on("2026-04-01T11:00:00Z"));
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 20.00 USD in-review"_s, u"in_2 anna 20.00 USD in-review"_s}));
        RD_OK(importRates(world, {{"USD", "0.9"}}));
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 10.00 EUR due"_s, u"in_2 anna 0.00 USD voided"_s}));
        QCOMPARE(world.reasonFor(u"in_2"_s), word(NoReward::CapReached));
        world.giveBack("re_1", 1, 5'000);
        QCOMPARE(world.books(), (QStringList{u"in_1 anna 9.00 EUR due"_s, u"in_2 anna 0.00 USD voided"_s}));
    }

    /// rulings.md 4, domain.md 3.1: who comes first is asked when it is billed, whenever it is paid.
    void aPriorityCountsWhenItWasBilled()
    {
        AuditWorld world;
        world.clock.set(instantOf("2026-04-01T00:00:00Z"));
        const QByteArray first = R"("name":"First","kind":"affiliate","rules":[{"percent":"10"}],"priority":)";
        RD_OK(world.open({first + '1', kTwentyPercent}));
        world.waitUntil("2026-04-10T00:00:00Z");
        RD_OK(world.apply(first + "-1"));
        world.waitUntil("2026-05-28T00:00:00Z");
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 10'000).on("2026-04-02T12:00:00Z", "2026-04-20T12:00:00Z"));
        world.sell(Bill(2, 2).by("ANNA").line("prod_1", 10'000).on("2026-04-12T12:00:00Z"));
        world.sell(Bill(3, 1).line("prod_1", 10'000).on("2026-04-09T23:59:59Z", "2026-05-12T12:00:00Z"));
        QStringList wanted{u"in_1 anna 10.00 USD due"_s, u"in_2 anna 20.00 USD due"_s, u"in_3 anna 10.00 USD due"_s};
        QCOMPARE(world.books(), wanted);
        // What is out stays when the order changes once more, and follows its refunds.
        RD_OK(world.approveAndPay());
        RD_OK(world.apply(first + '2'));
        world.giveBack("re_1", 1, 5'000);
        world.giveBack("re_2", 2, 10'000);
        const QStringList after = world.books();
        QCOMPARE(after.filter(u"WRONG"_s), QStringList());
        QCOMPARE(world.balance().recoverable, 500 + 2'000);
    }

    /// rulings.md 21: the count of payments is that of billing, whatever was known first.
    void aLateFirstPaymentMakesTheSecondEarn()
    {
        AuditWorld world;
        RD_OK(world.open({QByteArray(kTwentyPercent) + R"(,"qualification":{"payments":2})"}));
        world.sell(Bill(2, 1).by("ANNA").line("prod_1", 1'000).on("2026-04-02T12:00:00Z"));
        QCOMPARE(world.books(), QStringList());
        QCOMPARE(world.reasonFor(u"in_2"_s), word(NoReward::NotEnoughPayments));
        world.sell(Bill(1, 1).by("ANNA").line("prod_1", 1'000).on("2026-04-01T12:00:00Z", "2026-05-01T12:00:00Z"));
        QCOMPARE(world.books(), QStringList{u"in_2 anna 2.00 USD due"_s});
        QCOMPARE(world.reasonFor(u"in_1"_s), word(NoReward::NotEnoughPayments));
        // Gone at the provider after the reward went out: a person is asked.
        RD_OK(world.approveAndPay());
        world.shop.remove(Stream::Invoices, "in_1");
        QCOMPARE(world.books(), QStringList{u"in_2 anna 2.00 USD issued"_s});
        QCOMPARE(world.rows().front().openFlags, bit(Flag::LateChange));
    }
};

QTEST_GUILESS_MAIN(TestAuditAmounts)
#include "tst_auditamounts.moc"
