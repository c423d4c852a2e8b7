// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include "models/core/exchange.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// Exchange rates and campaigns with a payout currency (domain.md 4.6).
class TestExchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsExactRates_data();
    void readsExactRates();
    void refusesWhatIsNoRate_data();
    void refusesWhatIsNoRate();
    void convertsAndRoundsOnce_data();
    void convertsAndRoundsOnce();
    void refusesSumsBeyondAllBounds();
    void paysOutInTheCurrencyOfTheCampaign();
    void usesTheRateOfTheLocalDate();
    void waitsForAnUnknownRate();
    void reversesByTheSameRate();
    void capsWhatIsPaidOut();
    void explainsTheRate();
};

void TestExchange::readsExactRates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("rate");
    QTest::newRow("whole") << u"1"_s << kRateUnit;
    QTest::newRow("usual") << u"0.9234"_s << qint64(923'400'000'000);
    QTest::newRow("smallest") << u"0.000000000001"_s << qint64(1);
    QTest::newRow("largest") << u"9000000"_s << kMaxRateE12;
}

void TestExchange::readsExactRates()
{
    QFETCH(QString, text);
    QFETCH(qint64, rate);
    const auto read = parseExchangeRate(text);
    QVERIFY(read.has_value());
    QCOMPARE(*read, rate);
    QCOMPARE(exchangeRateText(rate), text);
}

void TestExchange::refusesWhatIsNoRate_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "0", "0.0", "-1", "+1", "1,5", "1.5.2", ".5", "5.", "1e3", "0.0000000000001",
             "9000000.1", "99999999", "1 000", "NaN", "١"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestExchange::refusesWhatIsNoRate()
{
    QFETCH(QString, text);
    const auto read = parseExchangeRate(text);
    QVERIFY(!read);
    QVERIFY(read.error().text.contains(u"0.9234"_s));
}

void TestExchange::convertsAndRoundsOnce_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("rate");
    QTest::addColumn<qint64>("expected");
    const auto row = [](const char *name, qint64 minor, const char *from, const char *to, const char *rate,
                         qint64 expected) {
        QTest::newRow(name) << minor << QByteArray(from) << QByteArray(to) << QString::fromLatin1(rate) << expected;
    };
    row("two digits each", 1000, "EUR", "USD", "1.1", 1100);
    row("half to even, down", 5, "EUR", "USD", "1.1", 6); // 5.5
    row("half to even, up", 15, "EUR", "USD", "1.1", 16); // 16.5
    row("to none", 1000, "USD", "JPY", "151.25", 1512); // 1512.5
    row("from none", 1512, "JPY", "USD", "0.0066", 998); // 997.92
    row("to three", 1000, "USD", "KWD", "0.3075", 3075);
    row("from three", 3075, "KWD", "USD", "3.25203", 1000); // 1000.0 (999.999…)
    row("smallest rate", 1'000'000'000'000, "USD", "EUR", "0.000000000001", 1);
}

void TestExchange::convertsAndRoundsOnce()
{
    QFETCH(qint64, minor);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, rate);
    QFETCH(qint64, expected);
    const auto converted =
        convertMinor(minor, currencyOf(from.constData()), currencyOf(to.constData()), *parseExchangeRate(rate));
    QVERIFY(converted.has_value());
    QCOMPARE(*converted, expected);
}

void TestExchange::refusesSumsBeyondAllBounds()
{
    const Currency usd = currencyOf("USD");
    QVERIFY(!convertMinor(kMaxMinor, usd, currencyOf("JPY"), kMaxRateE12));
    QVERIFY(!convertMinor(kMaxMinor, usd, currencyOf("EUR"), kRateUnit + 1'000));
    QCOMPARE(*convertMinor(kMaxMinor, usd, currencyOf("EUR"), kRateUnit), kMaxMinor);

    EngineWorld world("100");
    world.terms().payoutCurrency = currencyOf("EUR");
    world.rates = {{"2026-01-05", "USD", "EUR", kMaxRateE12}};
    world.bond("buyer");
    world.sell("in_1", "buyer", "2026-01-05", kMaxLineMinor);
    QVERIFY(world.outcome().front().contains(u"beyond the largest amount"_s));
}

namespace {

EngineWorld euroSale()
{
    EngineWorld world("30");
    world.terms().payoutCurrency = currencyOf("USD");
    world.bond("buyer");
    world.sell("in_1", "buyer", "2026-01-05", 10'000).currency = currencyOf("EUR");
    world.rates = {{"2026-01-05", "EUR", "USD", *parseExchangeRate(u"1.0825")}};
    return world;
}

} // namespace

void TestExchange::paysOutInTheCurrencyOfTheCampaign()
{
    const auto reward = euroSale().reward("in_1");
    QVERIFY(reward.has_value());
    QCOMPARE(reward->currency, currencyOf("USD"));
    QCOMPARE(reward->target, 3'248); // 32.475, half to even
    QCOMPARE(reward->flags, Flags(0));
    QCOMPARE(reward->rate, 0U);

    // A sale in the payout currency needs no rate.
    EngineWorld world = euroSale();
    world.sales[0].currency = currencyOf("USD");
    QCOMPARE(world.reward("in_1")->target, 3'000);
    QCOMPARE(world.reward("in_1")->rate, kNoIndex);
}

void TestExchange::usesTheRateOfTheLocalDate()
{
    EngineWorld world = euroSale();
    world.calendar = *Calendar::forZone("America/New_York");
    world.sales[0].paidAt = at("2026-01-06T03:00:00Z"); // still the 5th in New York
    world.rates.push_back({"2026-01-06", "EUR", "USD", *parseExchangeRate(u"2")});
    QCOMPARE(world.reward("in_1")->target, 3'248);
}

void TestExchange::waitsForAnUnknownRate()
{
    EngineWorld world = euroSale();
    const std::vector<RateSpec> others{{"2026-01-04", "EUR", "USD", kRateUnit}, {"2026-01-05", "USD", "EUR", kRateUnit},
        {"2026-01-05", "EUR", "GBP", kRateUnit}};
    world.rates = others; // neither another date, nor the other direction, nor another currency
    const auto reward = world.reward("in_1");
    QCOMPARE(reward->flags, bit(Flag::RateMissing));
    QCOMPARE(reward->currency, currencyOf("EUR"));
    QCOMPARE(reward->target, 3'000);
}

void TestExchange::reversesByTheSameRate()
{
    EngineWorld world = euroSale();
    world.sales[0].refund(5'000);
    QCOMPARE(world.reward("in_1")->granted, 3'248);
    QCOMPARE(world.reward("in_1")->target, 1'624); // 16.2375 of 15.00
    world.sales[0].refund(5'000);
    QCOMPARE(world.reward("in_1")->target, 0);
}

void TestExchange::capsWhatIsPaidOut()
{
    EngineWorld world = euroSale();
    world.terms().caps = {{CapPer::Participant, CapPeriod::Ever, {3'100, currencyOf("USD")}}};
    QCOMPARE(world.reward("in_1")->target, 3'100);
}

void TestExchange::explainsTheRate()
{
    const EngineWorld world = euroSale();
    QString text;
    for (const ExplanationStep &step : world.explain("in_1")) {
        if (step.code == u"exchange"_s)
            text = step.text;
    }
    QVERIFY2(text.contains(u"30.00 EUR"_s) && text.contains(u"32.48 USD"_s) && text.contains(u"1.0825"_s)
            && text.contains(u"2026-01-05"_s) && text.contains(u"central bank"_s),
        qPrintable(text));
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
