// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/httpclient.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/loopbackserver.h"
#include "tests/fakes/patience.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rd;
using namespace rd::http;
using rd::fakes::LoopbackServer;
using rd::fakes::ScriptedReply;
using rd::fakes::SeenRequest;

namespace {

class FixedClock : public Clock {
public:
    Instant now() const override { return fromUnixSeconds(1'700'000'000); }
    std::chrono::milliseconds monotonic() const override { return 0ms; }
    void sleep(std::chrono::milliseconds) override {}
};

HttpRequest get(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

HttpRequest moneyPost(const QUrl &url, const QByteArray &body = "amount=100")
{
    HttpRequest request;
    request.method = "POST";
    request.url = url;
    request.body = body;
    request.contentType = "application/x-www-form-urlencoded";
    request.money = true;
    return request;
}

Secret secret(QByteArray bytes)
{
    return Secret::take(bytes);
}

} // namespace

class HttpClientTest : public QObject {
    Q_OBJECT

    FixedClock m_clock;

    static HttpSettings quick(int attempts = 3)
    {
        HttpSettings settings;
        settings.limits = {.perSecond = 0, .inFlight = 0};
        settings.retry.attempts = attempts;
        settings.retry.first = 10ms;
        settings.retry.longest = 40ms;
        settings.seed = 7;
        return settings;
    }
    static LoopbackServer::Handler always(ScriptedReply reply)
    {
        return [reply](const SeenRequest &) { return reply; };
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void deliversAnswerHeadersAndRequestId()
    {
        auto reply = ScriptedReply::json(R"({"ok":true})");
        reply.headers.append({{"Request-Id", "req_1"}, {"Date", "Tue, 14 Nov 2023 22:14:20 GMT"}});
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));

        auto request = get(server.url(u"/v1/things?limit=1"_s));
        request.headers = {{"Stripe-Version", "v"}};
        request.secret = secret("sk_test_example0000");
        const auto result = client.sendAndWait(request);

        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text));
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray(R"({"ok":true})"));
        QCOMPARE(result->contentType(), QByteArray("application/json"));
        QCOMPARE(result->requestId, u"req_1"_s);
        QCOMPARE(client.skew(u"127.0.0.1"_s), std::optional(60'000ms));
        QVERIFY(!client.skew(u"elsewhere"_s));
        const auto seen = server.requests().value(0);
        QCOMPARE(seen.target, QByteArray("/v1/things?limit=1"));
        QCOMPARE(seen.header("authorization"), QByteArray("Bearer sk_test_example0000"));
        QCOMPARE(seen.header("stripe-version"), QByteArray("v"));
    }

    void forgetsTheDifferenceOfAClockThatWasSet_data()
    {
        QTest::addColumn<int>("offMinutes"); // provider minus computer
        QTest::addColumn<int>("setMinutes"); // by how much the clock is then set
        QTest::addColumn<bool>("isKept");
        QTest::newRow("fast, set right") << -3 * 24 * 60 << -3 * 24 * 60 << false;
        QTest::newRow("fast, set back a little") << -60 << -1 << false;
        QTest::newRow("slow, set right") << 60 << 60 << false;
        QTest::newRow("nobody touches it") << -60 << 0 << true;
        QTest::newRow("fast, and the computer slept") << -60 << 8 * 60 << true;
    }
    void forgetsTheDifferenceOfAClockThatWasSet()
    {
        QFETCH(int, offMinutes);
        QFETCH(int, setMinutes);
        QFETCH(bool, isKept);
        const Instant serverTime = fromUnixSeconds(1'700'000'000); // Tue, 14 Nov 2023 22:13:20 GMT
        fakes::FakeClock clock(serverTime - std::chrono::minutes(offMinutes));
        auto reply = ScriptedReply::json("{}");
        reply.headers.append(qMakePair(QByteArray("Date"), QByteArray("Tue, 14 Nov 2023 22:13:20 GMT")));
        LoopbackServer server(always(reply));
        HttpClient client(clock, quick());
        QVERIFY(client.allow(server.url()));
        QVERIFY(client.sendAndWait(get(server.url())));
        const std::optional<std::chrono::milliseconds> measured = std::chrono::minutes(offMinutes);
        QCOMPARE(client.skew(), measured);
        clock.advance(std::chrono::hours(5)); // time alone changes nothing
        QCOMPARE(client.skew(), measured);
        clock.set(clock.now() + std::chrono::minutes(setMinutes));
        QCOMPARE(client.skew(), isKept ? measured : std::nullopt);
        QCOMPARE(client.skew(u"127.0.0.1"_s), isKept ? measured : std::nullopt);
        // The next answer tells it anew.
        QVERIFY(client.sendAndWait(get(server.url())));
        QVERIFY(client.skew().has_value());
    }

    void encodesBasicAndBareCredentials()
    {
        LoopbackServer server(always(ScriptedReply::json("{}")));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        auto request = get(server.url());
        request.secret = secret("user:pass");
        request.authScheme = "Basic";
        QVERIFY(client.sendAndWait(request));
        request.authScheme = "";
        request.authHeader = "X-Shopify-Access-Token";
        QVERIFY(client.sendAndWait(request));
        QCOMPARE(server.requests()[0].header("Authorization"), QByteArray("Basic dXNlcjpwYXNz"));
        QCOMPARE(server.requests()[1].header("X-Shopify-Access-Token"), QByteArray("user:pass"));
        QVERIFY(server.requests()[1].header("Authorization").isEmpty());
    }

    void sendsBodiesOfWritesWhole()
    {
        LoopbackServer server(always(ScriptedReply::json("{}")));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        const QByteArray large(300'000, 'x');
        QVERIFY(client.sendAndWait(moneyPost(server.url(), large)));
        QVERIFY(client.sendAndWait(moneyPost(server.url(), {})));
        auto erase = moneyPost(server.url(), {});
        erase.method = "DELETE";
        QVERIFY(client.sendAndWait(erase));
        QCOMPARE(server.requests()[0].body, large);
        QCOMPARE(server.requests()[0].header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(server.requests()[1].body, QByteArray());
        QCOMPARE(server.requests()[2].method, QByteArray("DELETE"));
    }

    void doesNotFollowRedirects_data()
    {
        QTest::addColumn<bool>("post");
        QTest::newRow("read") << false;
        QTest::newRow("write") << true;
    }
    void doesNotFollowRedirects()
    {
        QFETCH(bool, post);
        LoopbackServer other(always(ScriptedReply::json("{}")));
        ScriptedReply redirect;
        redirect.status = 307;
        redirect.headers = {{"Location", other.url(u"/stolen"_s).toEncoded()}};
        LoopbackServer server(always(redirect));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        QVERIFY(client.allow(other.url()));

        auto request = post ? moneyPost(server.url()) : get(server.url());
        request.secret = secret("sk_test_example0000");
        const auto result = client.sendAndWait(request);

        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(result.error().httpStatus, 307);
        QCOMPARE(isOutcomeUnknown(result.error()), post);
        QCOMPARE(server.count(), 1);
        QCOMPARE(other.count(), 0);
    }

    void sendsAWriteOnceWhenTheConnectionIsReset_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("POST") << QByteArray("POST") << QByteArray("amount=100");
        QTest::newRow("POST without body") << QByteArray("POST") << QByteArray();
        QTest::newRow("PUT") << QByteArray("PUT") << QByteArray("{}");
        QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray();
    }
    void sendsAWriteOnceWhenTheConnectionIsReset()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, body);
        LoopbackServer server([](const SeenRequest &request) {
            return request.method == "GET" ? ScriptedReply::json("{}")
                                           : ScriptedReply::doing(ScriptedReply::How::Reset);
        });
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        // On a fresh connection and on one that has been used before.
        for (const bool used : {false, true}) {
            if (used)
                QVERIFY(client.sendAndWait(get(server.url())));
            const auto before = server.count();
            auto request = moneyPost(server.url(), body);
            request.method = method;
            const auto result = client.sendAndWait(request);
            QVERIFY(!result);
            QVERIFY2(isOutcomeUnknown(result.error()), qPrintable(result.error().text));
            QVERIFY(!result.error().retryable);
            QCOMPARE(server.count() - before, 1);
        }
    }

    void repeatsAReadWhenTheConnectionIsReset()
    {
        std::atomic_int calls = 0;
        LoopbackServer server([&calls](const SeenRequest &) {
            return ++calls <= 4 ? ScriptedReply::doing(ScriptedReply::How::Reset) : ScriptedReply::json("[]");
        });
        HttpClient client(m_clock, quick(6));
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(get(server.url()));
        QVERIFY(result);
        QCOMPARE(result->body, QByteArray("[]"));
    }

    void refusesAShortBody_data() { doesNotFollowRedirects_data(); }
    void refusesAShortBody()
    {
        QFETCH(bool, post);
        auto reply = ScriptedReply::json(R"({"data":[)");
        reply.headers.append(qMakePair(QByteArray("Content-Length"), QByteArray("1000")));
        reply.how = ScriptedReply::How::Close;
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick(2));
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(post ? moneyPost(server.url()) : get(server.url()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(errorCode(result.error()), post ? u"unknown-outcome"_s : u"cut-answer"_s);
        QCOMPARE(server.count(), post ? 1 : 2);
    }

    void endsADripAtTheDeadline_data() { doesNotFollowRedirects_data(); }
    void endsADripAtTheDeadline()
    {
        QFETCH(bool, post);
        ScriptedReply reply;
        reply.body = QByteArray(10'000, ' ');
        reply.dripBytes = 1;
        reply.dripEveryMs = 5;
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick(1));
        QVERIFY(client.allow(server.url()));
        auto request = post ? moneyPost(server.url()) : get(server.url());
        request.deadline = 200ms;
        QElapsedTimer timer;
        timer.start();
        const auto result = client.sendAndWait(request);
        QVERIFY(timer.elapsed() >= 200 && timer.elapsed() < 5000);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Timeout);
        QCOMPARE(isOutcomeUnknown(result.error()), post);
    }

    void endsSilenceAtTheIdleLimit()
    {
        LoopbackServer server(always(ScriptedReply::doing(ScriptedReply::How::Hang)));
        HttpClient client(m_clock, quick(1));
        QVERIFY(client.allow(server.url()));
        auto request = get(server.url());
        request.idleLimit = 100ms;
        const auto result = client.sendAndWait(request);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Timeout);
    }

    void aSilentServerLeavesAWriteUnknown_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::newRow("POST") << QByteArray("POST");
        QTest::newRow("DELETE") << QByteArray("DELETE");
    }
    void aSilentServerLeavesAWriteUnknown()
    {
        QFETCH(QByteArray, method);
        LoopbackServer server(always(ScriptedReply::doing(ScriptedReply::How::Hang)));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        auto request = moneyPost(server.url(), method == "POST" ? "a=b" : "");
        request.method = method;
        request.deadline = 150ms;
        const auto result = client.sendAndWait(request);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Timeout);
        QVERIFY(isOutcomeUnknown(result.error()));
        QCOMPARE(server.count(), 1);
    }

    void survivesAStormOf429()
    {
        std::atomic_int calls = 0;
        LoopbackServer server([&calls](const SeenRequest &) {
            return ++calls <= 4 ? ScriptedReply::json("{}", 429) : ScriptedReply::json("[1]");
        });
        HttpClient client(m_clock, quick(6));
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(get(server.url()));
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->attempts, 5);
    }

    void handsOutThe429WhenItDoesNotEnd()
    {
        LoopbackServer server(always(ScriptedReply::json(R"({"error":1})", 429)));
        HttpClient client(m_clock, quick(3));
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(get(server.url()));
        QVERIFY(result);
        QCOMPARE(result->status, 429);
        QCOMPARE(result->body, QByteArray(R"({"error":1})"));
        QCOMPARE(server.count(), 3);
    }

    void waitsAsLongAsRetryAfterSays()
    {
        std::atomic_int calls = 0;
        LoopbackServer server([&calls](const SeenRequest &) {
            auto busy = ScriptedReply::json("{}", 503);
            busy.headers.append(qMakePair(QByteArray("Retry-After"), QByteArray("1")));
            return ++calls == 1 ? busy : ScriptedReply::json("{}");
        });
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        QElapsedTimer timer;
        timer.start();
        const auto result = client.sendAndWait(get(server.url()));
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QVERIFY(timer.elapsed() >= 950);
    }

    void neverRepeatsAWriteOnAnyAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 409, 429, 500, 503})
            QTest::newRow(QByteArray::number(status).constData()) << status;
    }
    void neverRepeatsAWriteOnAnyAnswer()
    {
        QFETCH(int, status);
        auto reply = ScriptedReply::json(R"({"error":{"code":"x"}})", status);
        reply.headers.append(
            {{"Retry-After", "0"}, {"Stripe-Should-Retry", "true"}, {"WWW-Authenticate", "Basic realm=\"x\""}});
        LoopbackServer server(always(reply));
        auto settings = quick();
        settings.retry.advice = RetryPolicy::adviceFromHeader("Stripe-Should-Retry");
        HttpClient client(m_clock, settings);
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(moneyPost(server.url()));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().text));
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, QByteArray(R"({"error":{"code":"x"}})"));
        QCOMPARE(server.count(), 1);
    }

    void passesOtherThanJsonThrough()
    {
        ScriptedReply reply;
        reply.headers = {{"Content-Type", "text/html; charset=utf-8"}};
        reply.body = "<html>login</html>";
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(get(server.url()));
        QVERIFY(result);
        QCOMPARE(result->status, 200);
        QCOMPARE(result->contentType(), QByteArray("text/html"));
        QCOMPARE(result->body, reply.body);
    }

    void refusesABodyOverTheLimit_data()
    {
        QTest::addColumn<int>("drip");
        QTest::newRow("at once") << 0;
        QTest::newRow("piece by piece") << 50'000;
    }
    void refusesABodyOverTheLimit()
    {
        QFETCH(int, drip);
        ScriptedReply reply;
        reply.body = QByteArray(400'000, 'x');
        reply.dripBytes = drip;
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        auto request = get(server.url());
        request.maxBytes = 100'000;
        const auto result = client.sendAndWait(request);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::BadAnswer);
        QCOMPARE(result.error().code, u"answer-too-large"_s);
        QCOMPARE(server.count(), 1);
        request.maxBytes = 400'000;
        QVERIFY(client.sendAndWait(request));
    }

    void cancelsWaitingAndRunningRequests_data() { doesNotFollowRedirects_data(); }
    void cancelsWaitingAndRunningRequests()
    {
        QFETCH(bool, post);
        QSemaphore arrived;
        LoopbackServer server([&arrived](const SeenRequest &) {
            arrived.release();
            return ScriptedReply::doing(ScriptedReply::How::Hang);
        });
        auto settings = quick();
        settings.limits.inFlight = 1;
        HttpClient client(m_clock, settings);
        QVERIFY(client.allow(server.url()));
        CancelToken cancel;
        QSemaphore ended;
        std::vector<Error> errors;
        for (int i = 0; i < 2; ++i) {
            client.send(post ? moneyPost(server.url()) : get(server.url()), cancel, [&](Result<HttpResponse> result) {
                errors.push_back(result.error());
                ended.release();
            });
        }
        QVERIFY(arrived.tryAcquire(1, 5000));
        cancel.cancel();
        QVERIFY(ended.tryAcquire(2, 5000));
        // The one that was on its way may have been carried out, the one that waited cannot.
        std::sort(errors.begin(), errors.end(), [](const Error &a, const Error &b) { return a.code > b.code; });
        QCOMPARE(isOutcomeUnknown(errors[0]), post);
        QCOMPARE(errors[0].kind, post ? ErrorKind::Timeout : ErrorKind::Cancelled);
        QCOMPARE(errors[1].kind, ErrorKind::Cancelled);
        QVERIFY(!isOutcomeUnknown(errors[1]));
        QCOMPARE(server.count(), 1);
    }

    void endsEverythingWhenDestroyed()
    {
        QSemaphore arrived;
        LoopbackServer server([&arrived](const SeenRequest &) {
            arrived.release();
            return ScriptedReply::doing(ScriptedReply::How::Hang);
        });
        std::atomic_int unknown = 0;
        std::atomic_int cancelled = 0;
        {
            HttpClient client(m_clock, quick());
            QVERIFY(client.allow(server.url()));
            const auto count = [&](const Result<HttpResponse> &result) {
                ++(isOutcomeUnknown(result.error()) ? unknown : cancelled);
            };
            client.send(moneyPost(server.url()), {}, count);
            client.send(get(server.url()), {}, count);
            QVERIFY(arrived.tryAcquire(2, 5000));
        }
        QCOMPARE(unknown.load(), 1);
        QCOMPARE(cancelled.load(), 1);
    }

    void refusedConnectionIsProvablyOffline_data() { doesNotFollowRedirects_data(); }
    void refusedConnectionIsProvablyOffline()
    {
        QFETCH(bool, post);
        LoopbackServer server(always(ScriptedReply::json("{}")));
        server.close();
        HttpClient client(m_clock, quick(2));
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(post ? moneyPost(server.url()) : get(server.url()));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Offline);
        QVERIFY(!isOutcomeUnknown(result.error()));
    }

    void unknownHostIsProvablyOffline()
    {
        HttpClient client(m_clock, quick(1));
        const QUrl url(u"https://no-such-host.invalid/v1"_s);
        QVERIFY(client.allow(url));
        const auto result = client.sendAndWait(moneyPost(url));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Offline);
    }

    void failedTlsIsProvablyOffline()
    {
        // A server that does not speak TLS at all.
        LoopbackServer server(always(ScriptedReply::json("{}")));
        QTcpServer plain;
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        HttpClient client(m_clock, quick(1));
        const QUrl url(u"https://127.0.0.1:%1/"_s.arg(plain.serverPort()));
        QVERIFY(client.allow(url));
        QSemaphore ended;
        Error error;
        client.send(moneyPost(url), {}, [&](Result<HttpResponse> result) {
            error = result.error();
            ended.release();
        });
        QTRY_VERIFY(plain.hasPendingConnections());
        QTcpSocket *socket = plain.nextPendingConnection();
        socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
        socket->flush();
        QVERIFY(ended.tryAcquire(1, 10'000));
        QCOMPARE(error.kind, ErrorKind::Offline);
        QVERIFY(!isOutcomeUnknown(error));
    }

    void refusesAddressesBeforeSending_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("code");
        QTest::newRow("plain http") << u"http://api.example.com/"_s << u"https-required"_s;
        QTest::newRow("other scheme") << u"ftp://127.0.0.1/"_s << u"bad-url"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << u"bad-url"_s;
        QTest::newRow("password") << u"https://me:pw@api.example.com/"_s << u"bad-url"_s;
        QTest::newRow("no host") << u"/v1/charges"_s << u"bad-url"_s;
        QTest::newRow("not allowed host") << u"https://other.example.com/"_s << u"host-not-allowed"_s;
        QTest::newRow("not allowed port") << u"https://api.example.com:8443/"_s << u"host-not-allowed"_s;
    }
    void refusesAddressesBeforeSending()
    {
        QFETCH(QString, url);
        QFETCH(QString, code);
        HttpClient client(m_clock, quick(1));
        QVERIFY(client.allow(QUrl(u"https://api.example.com/v1"_s)));
        const auto result = client.sendAndWait(get(QUrl(url)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Usage);
        QCOMPARE(result.error().code, code);
        if (code != u"host-not-allowed"_s)
            QVERIFY(!client.allow(QUrl(url)));
    }

    void refusesSplitHeaderLines()
    {
        LoopbackServer server(always(ScriptedReply::json("{}")));
        HttpClient client(m_clock, quick(1));
        QVERIFY(client.allow(server.url()));
        auto request = get(server.url());
        request.headers = {{"Idempotency-Key", "a\r\nX-Other: b"}};
        QCOMPARE(client.sendAndWait(request).error().code, u"bad-header"_s);
        request.headers.clear();
        request.secret = secret("sk_test_example\n");
        QCOMPARE(client.sendAndWait(request).error().code, u"bad-key"_s);
        QCOMPARE(server.count(), 0);
    }

    void keepsTheBoundInFlight()
    {
        auto reply = ScriptedReply::json("{}");
        reply.delayMs = 30;
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        client.setLimits(u"a"_s, {.perSecond = 0, .inFlight = 3});
        QSemaphore ended;
        for (int i = 0; i < 12; ++i) {
            auto request = get(server.url());
            request.account = u"a"_s;
            client.send(request, {}, [&ended](const Result<HttpResponse> &) { ended.release(); });
        }
        QVERIFY(ended.tryAcquire(12, 10'000));
        QCOMPARE(server.mostAtOnce(), 3);
    }

    void keepsThePace()
    {
        LoopbackServer server(always(ScriptedReply::json("{}")));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        client.setLimits(u"a"_s, {.perSecond = 20, .inFlight = 4, .burst = 1});
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 11; ++i) {
            auto request = get(server.url());
            request.account = u"a"_s;
            QVERIFY(client.sendAndWait(request));
        }
        QVERIFY2(timer.elapsed() >= 490, qPrintable(QString::number(timer.elapsed())));
    }

    void unpacksCompressedBodiesWithinTheLimit()
    {
        const QByteArray text(5'000'000, 'x');
        ScriptedReply reply;
        reply.headers = {{"Content-Encoding", "deflate"}};
        reply.body = qCompress(text).mid(4); // without Qt's own length prefix this is RFC 1950, which "deflate" means
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick(1));
        QVERIFY(client.allow(server.url()));
        auto request = get(server.url());
        const auto whole = client.sendAndWait(request);
        QVERIFY(whole);
        QVERIFY(whole->body == text);
        request.maxBytes = 100'000;
        const auto tooLarge = client.sendAndWait(request);
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error().code, u"answer-too-large"_s);
    }

    void readsChunkedBodies()
    {
        ScriptedReply reply;
        reply.raw = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\n[1,\r\n2\r\n2]\r\n0\r\n\r\n";
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick(1));
        QVERIFY(client.allow(server.url()));
        const auto result = client.sendAndWait(get(server.url()));
        QVERIFY(result);
        QCOMPARE(result->body, QByteArray("[1,2]"));
    }

    void refusesWhatIsNotHttp()
    {
        ScriptedReply reply;
        reply.raw = "220 mail.example ready\r\n\r\n";
        reply.how = ScriptedReply::How::Close;
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick(1));
        QVERIFY(client.allow(server.url()));
        QVERIFY(!client.sendAndWait(get(server.url())));
        const auto write = client.sendAndWait(moneyPost(server.url()));
        QVERIFY(!write);
        QVERIFY(isOutcomeUnknown(write.error()));
    }

    void logsNeitherQueryNorSecretNorBody()
    {
        static QMutex mutex;
        static QStringList lines;
        lines.clear();
        auto reply = ScriptedReply::json(R"({"email":"ann@example.com"})");
        reply.headers.append({{"Request-Id", "req_1"}, {"Set-Cookie", "session=abc"}});
        LoopbackServer server(always(reply));
        const auto before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
                const QMutexLocker lock(&mutex);
                if (qstrcmp(context.category, "rd.http") == 0)
                    lines.append(text);
            });
        {
            HttpClient client(m_clock, quick(1));
            QVERIFY(client.allow(server.url()));
            auto request = get(server.url(u"/v1/customers/bob@example.com?email=ann@example.com"_s));
            request.secret = secret("sk_test_example0000");
            QVERIFY(client.sendAndWait(request));
        }
        qInstallMessageHandler(before);
        QCOMPARE(lines.size(), 1);
        const QRegularExpression wanted(u"^GET /v1/customers/…@… 200 \\d+ ms req_1$"_s);
        QVERIFY2(wanted.match(lines.first()).hasMatch(), qPrintable(lines.first()));
    }

    void setsNoCookies()
    {
        auto reply = ScriptedReply::json("{}");
        reply.headers.append({{"Set-Cookie", "a=b"}, {"Cache-Control", "max-age=1000"}});
        LoopbackServer server(always(reply));
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        QVERIFY(client.sendAndWait(get(server.url())));
        QVERIFY(client.sendAndWait(get(server.url())));
        QCOMPARE(server.count(), 2);
        QVERIFY(server.requests()[1].header("Cookie").isEmpty());
    }

    void servesManyThreadsAtOnce()
    {
        LoopbackServer server([](const SeenRequest &request) { return ScriptedReply::json(request.target); });
        HttpClient client(m_clock, quick());
        QVERIFY(client.allow(server.url()));
        std::atomic_int good = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back(QThread::create([&, t] {
                for (int i = 0; i < 50; ++i) {
                    const QString path = u"/%1/%2"_s.arg(QString::number(t), QString::number(i));
                    const auto result = client.sendAndWait(get(server.url(path)));
                    good += result && result->body == path.toLatin1();
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(good.load(), 200);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
