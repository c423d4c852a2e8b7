// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/core/wide.h"
#include "tests/core/seed.h"

#include <QRegularExpression>
#include <QTest>

#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace rd;

namespace {

Currency currency(const char *code)
{
    return *Currency::parse(std::string_view(code));
}

constexpr qint64 kLargest = std::numeric_limits<qint64>::max();

} // namespace

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void addsAndSubtracts()
    {
        const auto usd = currency("USD");
        QCOMPARE(*add({1250, usd}, {-250, usd}), (Money{1000, usd}));
        QCOMPARE(*subtract({1250, usd}, {250, usd}), (Money{1000, usd}));
    }

    void refusesMixedCurrencies()
    {
        QVERIFY(!add({1, currency("USD")}, {1, currency("EUR")}));
        QVERIFY(!subtract({1, currency("USD")}, {1, currency("EUR")}));
    }

    void refusesSumsBeyondTheLimit_data()
    {
        QTest::addColumn<qint64>("a");
        QTest::addColumn<qint64>("b");
        QTest::newRow("one too much") << kMaxMinor << qint64{1};
        QTest::newRow("one too little") << -kMaxMinor << qint64{-1};
        QTest::newRow("would overflow") << kLargest << kLargest;
        QTest::newRow("would underflow") << std::numeric_limits<qint64>::min() << std::numeric_limits<qint64>::min();
    }
    void refusesSumsBeyondTheLimit()
    {
        QFETCH(qint64, a);
        QFETCH(qint64, b);
        const auto sum = add({a, currency("USD")}, {b, currency("USD")});
        QVERIFY(!sum);
        QCOMPARE(sum.error().code, u"amount-too-large"_s);
    }

    void keepsTheLargestSum()
    {
        QCOMPARE(add({kMaxMinor - 1, currency("USD")}, {1, currency("USD")})->minor, kMaxMinor);
        QCOMPARE(subtract({-kMaxMinor, currency("USD")}, {0, currency("USD")})->minor, -kMaxMinor);
    }

    void roundsOnce_data()
    {
        QTest::addColumn<qint64>("a");
        QTest::addColumn<qint64>("b");
        QTest::addColumn<qint64>("c");
        QTest::addColumn<qint64>("halfEven");
        QTest::addColumn<qint64>("halfUp");
        QTest::addColumn<qint64>("floor");
        const auto row = [](const char *name, qint64 a, qint64 b, qint64 c, qint64 halfEven, qint64 halfUp,
                             qint64 floor) { QTest::newRow(name) << a << b << c << halfEven << halfUp << floor; };
        row("exact", 10, 3, 5, 6, 6, 6);
        row("half above even", 5, 1, 2, 2, 3, 2);
        row("half above odd", 7, 1, 2, 4, 4, 3);
        row("just below half", 49, 1, 100, 0, 0, 0);
        row("just above half", 51, 1, 100, 1, 1, 0);
        row("negative half above even", -5, 1, 2, -2, -3, -3);
        row("negative half above odd", -7, 1, 2, -4, -4, -4);
        row("negative just below half", -49, 1, 100, 0, 0, -1);
        row("two negatives", -5, -1, 2, 2, 3, 2);
        row("zero", 0, 7, 3, 0, 0, 0);
        row("product beyond 64 bits", kMaxMinor, 1'000'000, 999'983, 1'000'017'000'289'005, 1'000'017'000'289'005,
            1'000'017'000'289'004);
        row("odd divisor has no half", 3, 1, 7, 0, 0, 0);
    }
    void roundsOnce()
    {
        QFETCH(qint64, a);
        QFETCH(qint64, b);
        QFETCH(qint64, c);
        QTEST(mulDiv(a, b, c, Rounding::HalfEven), "halfEven");
        QTEST(mulDiv(a, b, c, Rounding::HalfUp), "halfUp");
        QTEST(mulDiv(a, b, c, Rounding::Floor), "floor");
    }

    /// domain.md 4.9.
    void computesTheWorkedExamples_data()
    {
        QTest::addColumn<qint64>("base");
        QTest::addColumn<QString>("percent");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("75.00 at 30 %") << qint64{7500} << u"30"_s << qint64{2250};
        QTest::newRow("50.00 at 30 %") << qint64{5000} << u"30"_s << qint64{1500};
        QTest::newRow("100.00 at 33.33 %") << qint64{10000} << u"33.33"_s << qint64{3333};
        QTest::newRow("66.67 at 33.33 %") << qint64{6667} << u"33.33"_s << qint64{2222};
        QTest::newRow("33.34 at 33.33 %") << qint64{3334} << u"33.33"_s << qint64{1111};
        QTest::newRow("JPY 100 at 12.5 %") << qint64{100} << u"12.5"_s << qint64{12};
        QTest::newRow("JPY 300 at 12.5 %") << qint64{300} << u"12.5"_s << qint64{38};
    }
    void computesTheWorkedExamples()
    {
        QFETCH(qint64, base);
        QFETCH(QString, percent);
        QTEST(percentOf(base, *Rate::parsePercent(percent), Rounding::HalfEven), "expected");
    }

    void dividesTheSameOnEveryCompiler()
    {
        QRandomGenerator random(tests::printedSeed());
        const auto number = [&random] { return (random.generate64() >> 1) >> random.bounded(63); };
        for (int i = 0; i < 200'000; ++i) {
            const quint64 a = number();
            const quint64 b = number();
            const quint64 c = number() + 1;
            const auto native = wide::mulDivMod(a, b, c);
            const auto portable = wide::mulDivModPortable(a, b, c);
            const QString message = u"%1 × %2 / %3"_s.arg(a).arg(b).arg(c);
            QVERIFY2(
                native.quotient == portable.quotient && native.remainder == portable.remainder, qPrintable(message));
#if defined(__SIZEOF_INT128__)
            __extension__ using Wide = unsigned __int128;
            const Wide product = static_cast<Wide>(a) * b;
            if (native.quotient < kLargest)
                QVERIFY2(static_cast<Wide>(native.quotient) * c + native.remainder == product && native.remainder < c,
                    qPrintable(message));
            else
                QVERIFY2(product / c >= static_cast<Wide>(kLargest), qPrintable(message));
#endif
        }
    }

    void stopsAtTheLargestNumber()
    {
        for (const auto divide : {wide::mulDivMod, wide::mulDivModPortable}) {
            QCOMPARE(divide(kLargest, kLargest, 1).quotient, kLargest);
            QCOMPARE(divide(kLargest, 2, 1).quotient, kLargest);
            QCOMPARE(divide(kLargest, kLargest, kLargest).quotient, kLargest);
        }
        QCOMPARE(mulDiv(kLargest, 4, 3, Rounding::HalfUp), kLargest);
        QCOMPARE(mulDiv(-kLargest, 4, 3, Rounding::Floor), -kLargest);
    }

    void splitsByLargestRemainder_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<QList<qint64>>("weights");
        QTest::addColumn<QList<qint64>>("parts");
        using List = QList<qint64>;
        QTest::newRow("discount 1.00 over 3.33, 3.33, 3.34") << qint64{100} << List{333, 333, 334} << List{33, 33, 34};
        QTest::newRow("ties go to the lower index") << qint64{2} << List{1, 1, 1} << List{1, 1, 0};
        QTest::newRow("negative total") << qint64{-100} << List{333, 333, 334} << List{-33, -33, -34};
        QTest::newRow("weight zero gets nothing") << qint64{5} << List{0, 1, 1} << List{0, 3, 2};
        QTest::newRow("all weights zero") << qint64{5} << List{0, 0} << List{5, 0};
        QTest::newRow("one line") << qint64{7} << List{3} << List{7};
        QTest::newRow("nothing to split") << qint64{0} << List{3, 4} << List{0, 0};
        QTest::newRow("no line") << qint64{0} << List{} << List{};
    }
    void splitsByLargestRemainder()
    {
        QFETCH(qint64, total);
        QFETCH(QList<qint64>, weights);
        const auto parts = splitByWeight(
            total, std::span<const qint64>(weights.constData(), static_cast<std::size_t>(weights.size())));
        QTEST(QList<qint64>(parts.begin(), parts.end()), "parts");
    }

    void splitsAlwaysAddUp()
    {
        QRandomGenerator random(tests::printedSeed());
        for (int i = 0; i < 20'000; ++i) {
            std::vector<qint64> weights(random.bounded(1, 12));
            for (qint64 &weight : weights)
                weight = static_cast<qint64>(random.generate64() % 1'000'000'000'001ULL) >> random.bounded(40);
            const qint64 total = random.bounded(-kMaxLineMinor, kMaxLineMinor);
            const auto parts = splitByWeight(total, weights);
            const qint64 sum = std::accumulate(parts.begin(), parts.end(), qint64{0});
            QCOMPARE(sum, total);
            const qint64 allWeights = std::accumulate(weights.begin(), weights.end(), qint64{0});
            for (std::size_t k = 0; k < parts.size() && allWeights > 0; ++k) {
                const qint64 down = mulDiv(total, weights[k], allWeights, Rounding::Floor);
                QVERIFY2(parts[k] == down || parts[k] == down + 1, qPrintable(u"part %1 of %2"_s.arg(k).arg(total)));
            }
        }
    }

    void readsPercentages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ppm");
        QTest::addColumn<QString>("written");
        QTest::newRow("whole") << u"30"_s << qint64{300'000} << u"30"_s;
        QTest::newRow("one decimal") << u"7.5"_s << qint64{75'000} << u"7.5"_s;
        QTest::newRow("smallest") << u"0.0001"_s << qint64{1} << u"0.0001"_s;
        QTest::newRow("zero") << u"0"_s << qint64{0} << u"0"_s;
        QTest::newRow("everything") << u"100"_s << qint64{1'000'000} << u"100"_s;
        QTest::newRow("trailing zeros") << u"12.5000"_s << qint64{125'000} << u"12.5"_s;
    }
    void readsPercentages()
    {
        QFETCH(QString, text);
        const auto rate = Rate::parsePercent(text);
        QVERIFY(rate);
        QTEST(rate->ppm, "ppm");
        QTEST(rate->toPercent(), "written");
    }

    void refusesBadPercentages_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "-1", "+1", "100.0001", "101", "1.23456", "1,5", ".5", "5.", "1e1", "30%", " 30",
                 "30 ", "0x10", "1.2.3", "99999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("digits of another script") << u"\u0663\u0660"_s;
    }
    void refusesBadPercentages()
    {
        QFETCH(QString, text);
        const auto rate = Rate::parsePercent(text);
        QVERIFY(!rate);
        QCOMPARE(rate.error().kind, ErrorKind::BadInput);
    }

    void readsDecimalAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("written");
        QTest::newRow("two decimals") << u"12.50"_s << u"USD"_s << qint64{1250} << u"12.50"_s;
        QTest::newRow("fewer decimals") << u"12.5"_s << u"USD"_s << qint64{1250} << u"12.50"_s;
        QTest::newRow("none") << u"12"_s << u"USD"_s << qint64{1200} << u"12.00"_s;
        QTest::newRow("negative") << u"-0.05"_s << u"EUR"_s << qint64{-5} << u"-0.05"_s;
        QTest::newRow("yen") << u"-3"_s << u"JPY"_s << qint64{-3} << u"-3"_s;
        QTest::newRow("three decimals") << u"1.234"_s << u"KWD"_s << qint64{1234} << u"1.234"_s;
        QTest::newRow("four decimals") << u"0.0001"_s << u"CLF"_s << qint64{1} << u"0.0001"_s;
        QTest::newRow("largest") << u"10000000000000.00"_s << u"USD"_s << kMaxMinor << u"10000000000000.00"_s;
    }
    void readsDecimalAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto money = parseDecimal(text, *Currency::parse(code));
        QVERIFY(money);
        QTEST(money->minor, "minor");
        QTEST(toDecimal(*money), "written");
    }

    void refusesBadAmounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        for (const char *text : {"", "-", "+1", "1.000,50", "1,000.50", "1 000", "1e3", ".5", "5.", "--1", "1-",
                 "1.005", "12.50 USD", "NaN", "10000000000000.01", "99999999999999999999999999"})
            QTest::newRow(text) << QString::fromLatin1(text) << u"USD"_s;
        QTest::newRow("a decimal of yen") << u"3.0"_s << u"JPY"_s;
    }
    void refusesBadAmounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto money = parseDecimal(text, *Currency::parse(code));
        QVERIFY(!money);
        QCOMPARE(money.error().code, u"bad-amount"_s);
    }

    void readsBackWhatItWrites()
    {
        QRandomGenerator random(tests::printedSeed());
        const std::vector<Currency> currencies{currency("USD"), currency("JPY"), currency("KWD"), currency("UYW")};
        for (int i = 0; i < 20'000; ++i) {
            const Money money{
                random.bounded(-kMaxMinor, kMaxMinor) >> random.bounded(45), currencies[random.bounded(4U)]};
            const auto back = parseDecimal(toDecimal(money), money.currency);
            QVERIFY2(back && *back == money, qPrintable(toDecimal(money)));
            const Rate rate{random.bounded(1'000'001)};
            QCOMPARE(Rate::parsePercent(rate.toPercent())->ppm, rate.ppm);
        }
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
