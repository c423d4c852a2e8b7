// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/stripeserver.h"
#include "tests/sample/sampleclient.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd::sample;
using rd::test::SampleClient;
using namespace std::chrono_literals;

class TestSampleFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        SampleOptions options;
        options.clockRuns = false;
        options.customers = 400;
        options.participants = 60;
        options.recordsRequests = true;
        m_server = std::make_unique<StripeServer>(options);
        m_client = std::make_unique<SampleClient>(*m_server->start());
    }

    void strikesTheNthFittingRequestOnly()
    {
        m_server->addFault({.kind = FaultKind::TooManyRequests,
            .when = requestTo("GET", "/v1/customers"),
            .skip = 1,
            .retryAfterSeconds = 3});
        QCOMPARE(m_client->get("/v1/customers").status, 200);
        QCOMPARE(m_client->get("/v1/charges").status, 200);
        const auto struck = m_client->get("/v1/customers");
        QCOMPARE(struck.status, 429);
        QCOMPARE(struck.headers.value("retry-after"), QByteArray("3"));
        QCOMPARE(struck.headers.value("stripe-rate-limited-reason"), QByteArray("global-rate"));
        QCOMPARE(m_client->get("/v1/customers").status, 200);
    }

    void answersOddThings()
    {
        m_server->addFault({.kind = FaultKind::LockTimeout});
        auto answer = m_client->get("/v1/account");
        QCOMPARE(answer.error()["code"_L1].toString(), u"lock_timeout"_s);
        QVERIFY(!answer.headers.contains("stripe-rate-limited-reason"));
        m_server->addFault({.kind = FaultKind::Html});
        answer = m_client->get("/v1/account");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.startsWith("<!DOCTYPE html>"));
        m_server->addFault({.kind = FaultKind::TruncatedBody});
        answer = m_client->get("/v1/customers?limit=100");
        QVERIFY(!answer.isWhole);
        m_server->addFault({.kind = FaultKind::CloseBeforeAnswer});
        QCOMPARE(m_client->get("/v1/account").status, 0);
        m_server->addFault({.kind = FaultKind::Redirect});
        QCOMPARE(m_client->get("/v1/account").status, 302);
        QCOMPARE(m_client->get("/v1/account").status, 200);
    }

    void losesTheAnswerButKeepsTheEffect()
    {
        m_server->addFault({.kind = FaultKind::ActThenClose, .when = requestTo("POST", "/v1/coupons")});
        QCOMPARE(m_client->post("/v1/coupons", "id=lost&percent_off=10", "k1").status, 0);
        QCOMPARE(m_client->get("/v1/coupons/lost").status, 200);
        const auto again = m_client->post("/v1/coupons", "id=lost&percent_off=10", "k1");
        QCOMPARE(again.status, 200);
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(m_server->counters().effects.coupons, 1U);
    }

    void keepsAServerErrorForTheKey()
    {
        m_server->addFault({.kind = FaultKind::ServerErrorAfterActing, .when = requestTo("POST", "/v1/coupons")});
        QCOMPARE(m_client->post("/v1/coupons", "id=done&percent_off=10", "k1").status, 500);
        QCOMPARE(m_client->get("/v1/coupons/done").status, 200);
        QCOMPARE(m_client->post("/v1/coupons", "id=done&percent_off=10", "k1").status, 500);
        m_server->addFault({.kind = FaultKind::ServerError, .when = requestTo("POST", "/v1/coupons")});
        QCOMPARE(m_client->post("/v1/coupons", "id=undone&percent_off=10", "k2").status, 500);
        QCOMPARE(m_client->get("/v1/coupons/undone").status, 404);
        QCOMPARE(m_client->post("/v1/coupons", "id=undone&percent_off=10", "k2").status, 500);
    }

    void repeatsAndReordersPages()
    {
        const auto first = m_client->get("/v1/customers?limit=10").data();
        const auto cursor = first.last().toObject()["id"_L1].toString().toLatin1();
        m_server->addFault({.kind = FaultKind::RepeatedPage});
        QCOMPARE(m_client->get("/v1/customers?limit=10&starting_after=" + cursor).data(), first);
        m_server->addFault({.kind = FaultKind::ReorderedPage});
        const auto turned = m_client->get("/v1/customers?limit=10").data();
        QCOMPARE(turned.first(), first.last());
        QCOMPARE(turned.last(), first.first());
    }

    void invents_data()
    {
        QTest::addColumn<bool>("isHuge");
        QTest::newRow("unknown fields") << false;
        QTest::newRow("beyond 32 bits") << true;
    }
    void invents()
    {
        QFETCH(bool, isHuge);
        m_server->addFault({.kind = isHuge ? FaultKind::HugeAmount : FaultKind::UnknownFields});
        const auto row = m_client->get("/v1/charges?limit=3").data().at(0).toObject();
        if (isHuge)
            QVERIFY(row["amount"_L1].toInteger() > (qint64{1} << 40));
        else
            QVERIFY(row.contains("x_sample_future"_L1));
    }

    void delaysWithoutHoldingOthersUp()
    {
        m_server->addFault({.kind = FaultKind::Delay, .when = requestTo("GET", "/v1/account"), .delay = 300ms});
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->get("/v1/account").status, 200);
        QVERIFY(timer.elapsed() >= 290);
    }

    void limitsTheRate()
    {
        m_server->setRateLimits(0, 5);
        int limited = 0;
        for (int i = 0; i < 12; ++i)
            limited += m_client->get("/v1/customers?limit=1").status == 429 ? 1 : 0;
        QVERIFY(limited >= 4);
        QCOMPARE(m_client->get("/v1/charges?limit=1").status, 200);
        QCOMPARE(m_server->counters().throttled, quint64(limited));
    }

    void rollsTheKey()
    {
        m_server->rollKey("sk_test_fresh");
        QCOMPARE(m_client->get("/v1/account").status, 401);
        m_client->key = "sk_test_fresh";
        QCOMPARE(m_client->get("/v1/account").status, 200);
    }

    void recordsAndCountsRequests()
    {
        (void)m_client->get("/v1/customers?limit=1");
        (void)m_client->get("/v1/customers/cus_nobody");
        const auto requests = m_server->takeRequests();
        QCOMPARE(requests.size(), 2U);
        QCOMPARE(requests[0].query, QByteArray("limit=1"));
        const auto counters = m_server->counters();
        QCOMPARE(counters.byEndpoint.value("GET /v1/customers"), 1U);
        QCOMPARE(counters.byEndpoint.value("GET /v1/customers/{id}"), 1U);
        QVERIFY(counters.bytesSent > 0);
    }

private:
    std::unique_ptr<StripeServer> m_server;
    std::unique_ptr<SampleClient> m_client;
};

QTEST_GUILESS_MAIN(TestSampleFaults)
#include "tst_samplefaults.moc"
