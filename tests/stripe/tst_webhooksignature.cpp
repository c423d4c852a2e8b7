// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/webhooksignature.h"

#include <QTest>

using namespace rd;
using namespace rd::stripe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kBody = R"({"id":"evt_1","object":"event"})";
constexpr auto kSecret = "whsec_test_secret";
// printf '1760000000.BODY' | openssl dgst -sha256 -hmac SECRET
constexpr auto kGood = "710305f7feae110e97d01e071f9d466aadf50a718e23f9956b8252f8dc0acd23";
constexpr auto kOfOtherSecret = "9f550cc54ab699d40362d0e341a391f97da228a29b1f8f657fb4883e151b6303";
constexpr auto kOfUnicode = "b9330d679ad0d3057bbfea7cef34833da06f1de4037e5fb160130786b51ec96d";
constexpr auto kOfNothing = "a64eb4636d8d793ee97436a151a536e2ea4bab6c36ea52be535a827f47e0aaa5";
constexpr qint64 kTimeS = 1'760'000'000;

Secret secretOf(QByteArray text)
{
    return Secret::take(text);
}

QByteArray v1(const QByteArray &hex)
{
    return "t=1760000000,v1=" + hex;
}

} // namespace

/// Vectors made with `openssl dgst`.
class WebhookSignatureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verifies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("code"); // empty = good
        const QByteArray body = kBody;
        const QByteArray good = kGood;
        const QByteArray other = kOfOtherSecret;
        QTest::newRow("good") << body << v1(good) << QString();
        QTest::newRow("bytes beyond ASCII")
            << QByteArray("{\"id\":\"evt_2\",\"text\":\"Zo\xc3\xab \xe2\x82\xac\"}") << v1(kOfUnicode) << QString();
        QTest::newRow("empty body") << QByteArray() << v1(kOfNothing) << QString();
        QTest::newRow("second of two") << body << v1(other + ",v1=" + good) << QString();
        QTest::newRow("first of two") << body << v1(good + ",v1=" + other) << QString();
        QTest::newRow("other schemes are ignored") << body << v1(good + ",v0=" + other + ",v9=x") << QString();
        QTest::newRow("time behind") << body << QByteArray("v1=" + good + ",t=1760000000") << QString();
        QTest::newRow("spaces") << body << QByteArray("t=1760000000, v1=" + good) << QString();
        QTest::newRow("other secret") << body << v1(other) << u"signature-wrong"_s;
        QTest::newRow("other body") << QByteArray(body + ' ') << v1(good) << u"signature-wrong"_s;
        QTest::newRow("other time") << body << QByteArray("t=1760000001,v1=" + good) << u"signature-wrong"_s;
        QTest::newRow("time written otherwise")
            << body << QByteArray("t=01760000000,v1=" + good) << u"signature-wrong"_s;
        QTest::newRow("upper case") << body << v1(good.toUpper()) << u"signature-malformed"_s;
        QTest::newRow("cut") << body << v1(good.chopped(2)) << u"signature-malformed"_s;
        QTest::newRow("longer") << body << v1(good + "00") << u"signature-malformed"_s;
        QTest::newRow("good in v0 only") << body << QByteArray("t=1760000000,v0=" + good) << u"signature-malformed"_s;
        QTest::newRow("no time") << body << QByteArray("v1=" + good) << u"signature-malformed"_s;
        QTest::newRow("two times") << body << QByteArray("t=1760000000,t=1760000000,v1=" + good)
                                   << u"signature-malformed"_s;
        QTest::newRow("time with letters")
            << body << QByteArray("t=1760000000x,v1=" + good) << u"signature-malformed"_s;
        QTest::newRow("negative time") << body << QByteArray("t=-5,v1=" + good) << u"signature-malformed"_s;
        QTest::newRow("empty") << body << QByteArray() << u"signature-malformed"_s;
        QTest::newRow("no pairs") << body << QByteArray("good") << u"signature-malformed"_s;
    }
    void verifies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(QString, code);
        const auto verified = verifySignature(body, header, secretOf(kSecret), fromUnixMs(kTimeS * 1'000));
        QCOMPARE(verified ? QString() : verified.error().code, code);
    }

    void aSignatureIsGoodForFiveMinutes_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<bool>("good");
        QTest::newRow("at once") << 0 << true;
        QTest::newRow("five minutes later") << 300 << true;
        QTest::newRow("a second more") << 301 << false;
        QTest::newRow("five minutes too early") << -300 << true;
        QTest::newRow("a second more too early") << -301 << false;
    }
    void aSignatureIsGoodForFiveMinutes()
    {
        QFETCH(int, seconds);
        QFETCH(bool, good);
        const Instant now = fromUnixMs((kTimeS + seconds) * 1'000);
        const auto verified = verifySignature(kBody, v1(kGood), secretOf(kSecret), now);
        QCOMPARE(verified.has_value(), good);
        if (!good)
            QCOMPARE(verified.error().code, u"signature-old"_s);
        QVERIFY2(verifySignature(kBody, v1(kGood), secretOf(kSecret), now, std::nullopt), "age does not matter here");
    }

    void anEmptySecretVerifiesNothing()
    {
        const auto verified = verifySignature(kBody, v1(kGood), Secret(), fromUnixMs(kTimeS * 1'000));
        QVERIFY(!verified);
        QCOMPARE(verified.error().kind, ErrorKind::SecretMissing);
    }

    void theErrorNeverShowsTheSecret()
    {
        const auto verified = verifySignature(kBody, v1(kOfOtherSecret), secretOf(kSecret), fromUnixMs(kTimeS * 1'000));
        QVERIFY(!verified);
        QVERIFY(!QString(verified.error().text + verified.error().hint).contains(QLatin1StringView(kSecret)));
    }
};

QTEST_GUILESS_MAIN(WebhookSignatureTest)
#include "tst_webhooksignature.moc"
