// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/retrypolicy.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rd;
using namespace rd::http;

class RetryPolicyTest : public QObject {
    Q_OBJECT

    std::mt19937_64 m_random{42};

    static HttpResponse answer(int status, QList<QPair<QByteArray, QByteArray>> headers = {})
    {
        HttpResponse response;
        response.status = status;
        response.headers = HttpHeaders(std::move(headers));
        response.serverDate = parseHttpDate("Sun, 06 Nov 2022 08:49:37 GMT");
        return response;
    }

private Q_SLOTS:
    void decidesByStatusAndAdvice_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("advice");
        QTest::addColumn<bool>("repeats");
        QTest::newRow("200") << 200 << QByteArray() << false;
        QTest::newRow("400") << 400 << QByteArray() << false;
        QTest::newRow("401") << 401 << QByteArray() << false;
        QTest::newRow("409") << 409 << QByteArray() << true;
        QTest::newRow("429") << 429 << QByteArray() << true;
        QTest::newRow("500") << 500 << QByteArray() << true;
        QTest::newRow("503") << 503 << QByteArray() << true;
        QTest::newRow("500, server says no") << 500 << QByteArray("false") << false;
        QTest::newRow("400, server says yes") << 400 << QByteArray("true") << true;
    }
    void decidesByStatusAndAdvice()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, advice);
        QFETCH(bool, repeats);
        const RetryPolicy policy({.advice = RetryPolicy::adviceFromHeader("Stripe-Should-Retry")});
        QList<QPair<QByteArray, QByteArray>> headers;
        if (!advice.isEmpty())
            headers.append({"stripe-should-retry", advice});
        QCOMPARE(policy.afterAnswer(answer(status, headers), 1, m_random).has_value(), repeats);
    }

    void backsOffFromHalfASecondToEight()
    {
        const RetryPolicy policy;
        const std::array<std::pair<int, int>, 5> spans{
            {{500, 1000}, {1000, 2000}, {2000, 4000}, {4000, 8000}, {4000, 8000}}};
        for (int attempt = 1; attempt <= 5; ++attempt) {
            for (int i = 0; i < 50; ++i) {
                const auto pause = policy.afterAnswer(answer(500), attempt, m_random);
                QVERIFY(pause.has_value());
                QVERIFY(pause->count() >= spans[static_cast<std::size_t>(attempt - 1)].first);
                QVERIFY(pause->count() <= spans[static_cast<std::size_t>(attempt - 1)].second);
            }
        }
        QVERIFY(!policy.afterAnswer(answer(500), 6, m_random));
    }

    void retryAfterWins()
    {
        const RetryPolicy policy;
        QCOMPARE(policy.afterAnswer(answer(429, {{"Retry-After", "30"}}), 1, m_random), std::optional(30'000ms));
        QCOMPARE(policy.afterAnswer(answer(429, {{"Retry-After", "Sun, 06 Nov 2022 08:50:07 GMT"}}), 1, m_random),
            std::optional(30'000ms));
        QVERIFY(!policy.afterAnswer(answer(429, {{"Retry-After", "3600"}}), 1, m_random));
        const auto own = policy.afterAnswer(answer(429, {{"Retry-After", "soon"}}), 1, m_random);
        QVERIFY(own && *own <= 1s);
    }

    void failuresAreRepeatedOnlyWhenTheyCanPass()
    {
        const RetryPolicy policy;
        Error error{ErrorKind::Timeout, {}, {}, {}, true, 0, {}};
        QVERIFY(policy.afterFailure(error, 1, m_random));
        QVERIFY(!policy.afterFailure(error, 6, m_random));
        error.retryable = false;
        QVERIFY(!policy.afterFailure(error, 1, m_random));
    }

    void tellsALockFromARateLimit()
    {
        const RetryPolicy policy({.rateReasonHeader = "Stripe-Rate-Limited-Reason"});
        QVERIFY(!policy.isRateLimit(answer(429)));
        QVERIFY(policy.isRateLimit(answer(429, {{"Stripe-Rate-Limited-Reason", "global-rate"}})));
        QVERIFY(RetryPolicy().isRateLimit(answer(429)));
        QVERIFY(!RetryPolicy().isRateLimit(answer(503)));
    }

    void readsHttpDates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("unixSeconds");
        QTest::newRow("RFC example") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT") << qint64{784111777};
        QTest::newRow("leap day") << QByteArray("Thu, 29 Feb 2024 23:59:59 GMT") << qint64{1709251199};
        QTest::newRow("no such day") << QByteArray("Thu, 30 Feb 2024 23:59:59 GMT") << qint64{-1};
        QTest::newRow("other zone") << QByteArray("Sun, 06 Nov 1994 08:49:37 CET") << qint64{-1};
        QTest::newRow("old form") << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << qint64{-1};
        QTest::newRow("empty") << QByteArray() << qint64{-1};
    }
    void readsHttpDates()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, unixSeconds);
        const auto date = parseHttpDate(text);
        QCOMPARE(date ? toUnixSeconds(*date) : -1, unixSeconds);
    }

    void knowsLoopback_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("expected");
        QTest::newRow("name") << u"http://localhost:8080/"_s << true;
        QTest::newRow("v4") << u"http://127.0.0.1/"_s << true;
        QTest::newRow("v4 other") << u"http://127.8.9.1/"_s << true;
        QTest::newRow("v6") << u"http://[::1]:80/"_s << true;
        QTest::newRow("look-alike") << u"http://localhost.example.com/"_s << false;
        QTest::newRow("look-alike number") << u"http://127.0.0.1.example.com/"_s << false;
        QTest::newRow("private") << u"http://192.168.0.1/"_s << false;
    }
    void knowsLoopback()
    {
        QFETCH(QString, url);
        QFETCH(bool, expected);
        QCOMPARE(isLoopback(QUrl(url)), expected);
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
