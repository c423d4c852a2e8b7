// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/formencode.h"
#include "integrations/stripe/providernames.h"
#include "integrations/stripe/stripekey.h"
#include "integrations/stripe/stripeunits.h"
#include "models/core/intent.h"

#include <QTest>

using namespace rd;
using namespace rd::stripe;
using namespace Qt::StringLiterals;

class FormEncodeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsAndEscapes()
    {
        QCOMPARE(formEncode({{"limit", "100"}, {"created[gte]", "5"}, {"email", "a+b@x.org &=%"}}),
            QByteArray("created%5Bgte%5D=5&email=a%2Bb%40x.org%20%26%3D%25&limit=100"));
        QCOMPARE(formEncode({}), QByteArray());
        QCOMPARE(formEncode({{"name", "Größe"}}), QByteArray("name=Gr%C3%B6%C3%9Fe"));
    }

    void keepsTheOrderOfEqualNames()
    {
        QCOMPARE(formEncode({{"z", "1"}, {"expand[]", "b"}, {"expand[]", "a"}}),
            QByteArray("expand%5B%5D=b&expand%5B%5D=a&z=1"));
    }

    void decodesWhatItEncoded()
    {
        const Fields fields{{"a[b]", "x y+z"}, {"c", ""}, {"d", "ü=&"}};
        QCOMPARE(formDecode(formEncode(fields)), fields);
        QCOMPARE(formValue(fields, "d"), std::optional(QByteArray("ü=&")));
        QVERIFY(!formValue(fields, "e"));
        QCOMPARE(formDecode("a=1+2&&b"), (Fields{{"a", "1 2"}, {"b", ""}}));
    }

    void makesIdsOneSegment() { QCOMPARE(pathSegment("a/../b?c"), QByteArray("a%2F..%2Fb%3Fc")); }

    void refusesKeysThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("code");
        QTest::newRow("publishable") << QByteArray("pk_live_abcdefgh") << u"publishable-key"_s;
        QTest::newRow("webhook") << QByteArray("whsec_abcdefgh") << u"webhook-secret"_s;
        QTest::newRow("other") << QByteArray("hello") << u"unknown-key-form"_s;
        QTest::newRow("empty") << QByteArray("") << u"unknown-key-form"_s;
        QTest::newRow("only the prefix") << QByteArray("sk_test_") << u"unknown-key-form"_s;
        QTest::newRow("line break") << QByteArray("sk_test_abcdef\nX: y") << u"unknown-key-form"_s;
    }
    void refusesKeysThatAreNone()
    {
        QFETCH(QByteArray, key);
        QFETCH(QString, code);
        const auto kind = checkKey(Secret::take(key));
        QVERIFY(!kind);
        QCOMPARE(kind.error().kind, ErrorKind::BadInput);
        QCOMPARE(kind.error().code, code);
        QVERIFY(!kind.error().text.contains(u"abcdef"));
    }

    void readsTheKindOfAKey()
    {
        const auto kindOf = [](QByteArray text) { return checkKey(Secret::take(text)).value(); };
        QCOMPARE(kindOf("sk_test_abcdef"), (KeyKind{false, false}));
        QCOMPARE(kindOf("sk_live_abcdef"), (KeyKind{true, false}));
        QCOMPARE(kindOf("rk_test_abcdef"), (KeyKind{false, true}));
        QCOMPARE(kindOf("rk_live_abcdef").mode(), u"live"_s);
    }

    void convertsUnits_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<qint64>("stripe");
        QTest::addColumn<qint64>("iso");
        QTest::newRow("two decimals") << QByteArray("usd") << qint64(1234) << qint64(1234);
        QTest::newRow("zero decimals") << QByteArray("jpy") << qint64(500) << qint64(500);
        QTest::newRow("ariary: whole units at Stripe") << QByteArray("mga") << qint64(5) << qint64(500);
        QTest::newRow("krona: hundredths at Stripe") << QByteArray("isk") << qint64(500) << qint64(5);
        QTest::newRow("shilling: hundredths at Stripe") << QByteArray("ugx") << qint64(-1200) << qint64(-12);
        QTest::newRow("three decimals") << QByteArray("kwd") << qint64(5120) << qint64(5120);
    }
    void convertsUnits()
    {
        QFETCH(QByteArray, code);
        QFETCH(qint64, stripe);
        QFETCH(qint64, iso);
        const auto units = unitsOf(std::string_view(code.constData(), static_cast<std::size_t>(code.size())));
        QVERIFY(units);
        QCOMPARE(toIsoMinor(stripe, *units), std::optional(iso));
        QCOMPARE(toStripeMinor({iso, units->currency}), std::optional(stripe));
        QCOMPARE(stripeCode(units->currency), code);
    }

    void refusesAmountsACurrencyCannotHave()
    {
        const auto units = [](std::string_view code) { return unitsOf(code).value(); };
        QVERIFY(!toIsoMinor(501, units("isk")));
        QVERIFY(!toIsoMinor(kMaxMinor + 1, units("usd")));
        QVERIFY(!toIsoMinor(std::numeric_limits<qint64>::max(), units("mga")));
        QVERIFY(!toStripeMinor({150, units("mga").currency})); // one and a half ariary
        QVERIFY(!toStripeMinor({1234, units("kwd").currency})); // last digit must be 0
        QVERIFY(!unitsOf(std::string_view("zzz")));
    }

    void namesFollowTheFirstKey()
    {
        const QString key = idempotencyKey(u"acct_1"_s, u"test"_s, u"stripe-coupon"_s, u"reward"_s, 1, 1);
        QCOMPARE(QString::fromLatin1(intentMark(key, 1)), key);
        QCOMPARE(QString::fromLatin1(intentMark(key, 2)), key + u"-2");
        QCOMPARE(couponId(key), key);
        QCOMPARE(promotionCodeText(key), key.toUpper());
        QCOMPARE(cutTo(u"ab\U0001F600"_s, 3), u"ab"_s);
    }
};

QTEST_GUILESS_MAIN(FormEncodeTest)
#include "tst_formencode.moc"
