// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/currency.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;

class TestCurrency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knowsExponents_data()
    {
        QTest::addColumn<int>("exponent");
        for (const char *code :
            {"USD", "EUR", "GBP", "INR", "BRL", "CHF", "HUF", "TWD", "IDR", "MGA", "XCG", "ZWG", "SLE", "VED", "BGN"})
            QTest::newRow(code) << 2;
        for (const char *code : {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI",
                 "VND", "VUV", "XAF", "XOF", "XPF"})
            QTest::newRow(code) << 0;
        for (const char *code : {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"})
            QTest::newRow(code) << 3;
        for (const char *code : {"CLF", "UYW"})
            QTest::newRow(code) << 4;
    }
    void knowsExponents()
    {
        const auto currency = Currency::parse(std::string_view(QTest::currentDataTag()));
        QVERIFY(currency);
        QTEST(currency->exponent(), "exponent");
        QCOMPARE(currency->code(), QString::fromLatin1(QTest::currentDataTag()));
    }

    void readsAnyCase()
    {
        QCOMPARE(Currency::parse(u"usd")->code(), u"USD"_s);
        QCOMPARE(*Currency::parse(std::string_view("eUr")), *Currency::parse(u"EUR"));
    }

    void refusesWhatIsNoCurrency_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "US", "USDX", "ABC", "XXX", "XTS", "XAU", "U5D", "US ", " USD", "{[}"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("full-width letters") << u"\uff35\uff33\uff24"_s;
        QTest::newRow("letter that folds into ASCII elsewhere") << u"U\u017fD"_s;
    }
    void refusesWhatIsNoCurrency()
    {
        QFETCH(QString, text);
        const QByteArray utf8 = text.toUtf8();
        QVERIFY(!Currency::parse(text));
        const auto fromUtf8 =
            Currency::parse(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
        QVERIFY(!fromUtf8);
        QCOMPARE(fromUtf8.error().code, u"unknown-currency"_s);
    }

    void packsAndUnpacks()
    {
        const Currency usd = *Currency::parse(u"USD");
        QCOMPARE(Currency::fromPacked(usd.packed()), usd);
        QVERIFY(!Currency().isValid());
        QVERIFY(Currency().code().isEmpty());
        QCOMPARE(Currency().exponent(), 0);
    }

    void ordersByCode() { QVERIFY(*Currency::parse(u"EUR") < *Currency::parse(u"USD")); }
};

QTEST_GUILESS_MAIN(TestCurrency)
#include "tst_currency.moc"
