// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/documents.h"
#include "integrations/shopify/shopifyaccount.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/loopbackserver.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

using namespace rd;
using namespace rd::shopify;
using namespace rd::fakes;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr char kToken[] = "shpat_0123456789abcdef0123456789abcdef";

ScriptedReply answer(const QByteArray &data, double available = 1900, const QByteArray &errors = {})
{
    QByteArray body = "{'extensions':{'cost':{'requestedQueryCost':700,'actualQueryCost':300,'throttleStatus':"
                      "{'maximumAvailable':2000,'restoreRate':100,'currentlyAvailable':";
    body.replace('\'', '"');
    body += QByteArray::number(available) + "}}},\"data\":" + data;
    if (!errors.isEmpty())
        body += ",\"errors\":" + errors;
    return ScriptedReply::json(body + '}');
}

ScriptedReply throttled(double available)
{
    return answer("null", available, R"([{"message":"Throttled","extensions":{"code":"THROTTLED"}}])");
}

/// Answers with one reply after the other, the last one for ever.
LoopbackServer::Handler inTurn(QList<ScriptedReply> replies)
{
    return [replies, at = 0](
               const SeenRequest &) mutable { return replies[std::min<qsizetype>(at++, replies.size() - 1)]; };
}

/// One connection to a scripted shop; sleeping moves the clock.
struct Shop {
    explicit Shop(LoopbackServer::Handler handler, const QString &clientId = {}, QByteArray key = kToken)
        : server(std::move(handler)), client(clock)
    {
        ShopifySettings settings;
        settings.base = server.url(QString());
        settings.account = u"test"_s;
        settings.clientId = clientId;
        settings.retry.attempts = 3;
        api = ShopifyApi::open(client, clock, settings, Secret::take(key)).value();
    }
    Result<GraphQlAnswer> ask()
    {
        return api->ask({"ConnectionCheck", documents::connectionCheck(), {}, false}, cancel);
    }
    [[nodiscard]] std::chrono::milliseconds slept() const { return clock.monotonic() - begin; }

    FakeClock clock;
    const std::chrono::milliseconds begin = clock.monotonic();
    LoopbackServer server;
    http::HttpClient client;
    CancelToken cancel;
    std::shared_ptr<ShopifyApi> api;
};

constexpr char kShop[] =
    R"({"shop":{"id":"gid://shopify/Shop/1","name":"Mia","myshopifyDomain":"mia.myshopify.com",)"
    R"("currencyCode":"EUR","ianaTimezone":"Europe/Berlin","shopAddress":{"countryCodeV2":"DE"},)"
    R"("plan":{"publicDisplayName":"Grow","partnerDevelopment":false}},)"
    R"("currentAppInstallation":{"accessScopes":[{"handle":"read_orders"},{"handle":"write_customers"},)"
    R"({"handle":"read_products"},{"handle":"read_discounts"}]}})";

} // namespace

/// The client against a server on this computer: token, throttle, repetition, refused parts.
class ShopifyApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s); }

    void sendsVersionTokenAndNamedOperation()
    {
        Shop shop(inTurn({answer(kShop)}));
        QVERIFY(shop.ask());
        const SeenRequest seen = shop.server.requests().first();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.path(), QByteArray("/admin/api/2026-10/graphql.json"));
        QCOMPARE(seen.header("X-Shopify-Access-Token"), QByteArray(kToken));
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        QCOMPARE(body["operationName"_L1].toString(), u"ConnectionCheck"_s);
        QVERIFY(body["query"_L1].toString().contains(u"myshopifyDomain"_s));
    }

    void waitsForTheThrottleAsLongAsNeeded()
    {
        // 700 points are wanted, 200 are there, 100 a second come back: five seconds, once.
        Shop shop(inTurn({throttled(200), answer(kShop)}));
        QVERIFY(shop.ask());
        QCOMPARE(shop.server.count(), 2);
        QCOMPARE(shop.slept(), 5000ms);
    }
    void doesNotSendWhatWouldBeRefused()
    {
        Shop shop(inTurn({answer(kShop, 600), answer(kShop)}));
        QVERIFY(shop.ask());
        QCOMPARE(shop.slept(), 0ms);
        QVERIFY(shop.ask()); // the bucket was told to hold 600, the document costs 700
        QCOMPARE(shop.slept(), 1000ms);
        QCOMPARE(shop.server.count(), 2);
    }
    void stopsWaitingWhenToldTo()
    {
        Shop shop(inTurn({throttled(0)}));
        shop.cancel.cancel();
        const auto asked = shop.ask();
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Cancelled);
    }

    void repeatsReadsThatFailAndGivesUp()
    {
        Shop good(inTurn(
            {ScriptedReply::doing(ScriptedReply::How::Reset), ScriptedReply::json("<html>", 502), answer(kShop)}));
        QVERIFY(good.ask());
        QCOMPARE(good.server.count(), 3);
        Shop bad(inTurn({ScriptedReply::json("<html>", 502)}));
        const auto asked = bad.ask();
        QVERIFY(!asked);
        QCOMPARE(asked.error().httpStatus, 502);
        QCOMPARE(bad.server.count(), 3);
    }
    void repeatsAnInternalErrorThatComesWithStatus200()
    {
        Shop shop(
            inTurn({answer("null", 1900, R"([{"message":"Internal","extensions":{"code":"INTERNAL_SERVER_ERROR"}}])"),
                answer(kShop)}));
        QVERIFY(shop.ask());
        QCOMPARE(shop.server.count(), 2);
    }

    void keepsWhatCameWhenAFieldIsRefused()
    {
        Shop shop(inTurn({answer(R"({"shop":{"name":"Mia","email":null}})", 1900,
            R"([{"message":"Access denied","path":["shop","email"],"extensions":{"code":"ACCESS_DENIED"}}])")}));
        const auto asked = shop.ask();
        QVERIFY(asked);
        QVERIFY(asked->isRefused(u"email"));
        QVERIFY(!asked->isRefused(u"name"));
        QCOMPARE(asked->data["shop"_L1]["name"_L1].toString(), u"Mia"_s);
    }
    void callsAWhollyRefusedAnswerForbidden()
    {
        Shop shop(inTurn({answer(R"({"orders":null})", 1900,
            R"([{"message":"Access denied for orders field.","path":["orders"],)"
            R"("extensions":{"code":"ACCESS_DENIED","requiredAccess":"`read_orders` access scope"}}])")}));
        const auto asked = shop.ask();
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Forbidden);
        QVERIFY(asked.error().hint.contains(u"read_orders"_s));
        QCOMPARE(shop.server.count(), 1);
    }
    void refusesAFilterThatShopifyIgnored()
    {
        Shop shop(inTurn({ScriptedReply::json(
            R"({"data":{"orders":{"nodes":[]}},"extensions":{"search":[)"
            R"({"path":["orders"],"query":"colour:red","warnings":[{"field":"colour","message":"Invalid search field"}]}]}})")}));
        const auto asked = shop.ask();
        QVERIFY(!asked);
        QVERIFY(asked.error().text.contains(u"ignored"_s));
    }
    void saysWhatToDoAboutAWrongToken()
    {
        Shop shop(inTurn({ScriptedReply::json(R"({"errors":"[API] Invalid API key or access token"})", 401)}));
        const auto asked = shop.ask();
        QVERIFY(!asked);
        QCOMPARE(asked.error().kind, ErrorKind::Unauthorized);
        QCOMPARE(shop.server.count(), 1);
    }

    void sendsAWriteOnce()
    {
        Shop shop(inTurn({ScriptedReply::doing(ScriptedReply::How::Reset)}));
        const auto sent = shop.api->sendOnce("IssueGiftCard", "{}", shop.cancel);
        QVERIFY(!sent);
        QVERIFY(http::isOutcomeUnknown(sent.error()));
        QCOMPARE(shop.server.count(), 1);
    }
    void sendsAThrottledWriteAgain()
    {
        Shop shop(inTurn({throttled(690), answer("{}")}));
        QVERIFY(shop.api->sendOnce("IssueGiftCard", "{}", shop.cancel));
        QCOMPARE(shop.server.count(), 2);
        QCOMPARE(shop.slept(), 1000ms);
    }

    void anAppGetsItsTokenAndRenewsItBeforeItEnds()
    {
        int tokens = 0;
        Shop shop(appOf(tokens), u"client-id-1"_s, "shpss_a+b/c&d=0123456789");
        QVERIFY(shop.ask());
        QVERIFY(shop.ask());
        QCOMPARE(tokens, 1);
        const SeenRequest first = shop.server.requests().first();
        QCOMPARE(first.body,
            QByteArray(
                "grant_type=client_credentials&client_id=client-id-1&client_secret=shpss_a%2Bb%2Fc%26d%3D0123456789"));
        QCOMPARE(shop.server.requests().at(1).header("X-Shopify-Access-Token"), QByteArray("token-number-1"));
        shop.clock.advance(86'399s - 61s);
        QVERIFY(shop.ask());
        QCOMPARE(tokens, 1);
        shop.clock.advance(1s);
        QVERIFY(shop.ask());
        QCOMPARE(tokens, 2);
        QCOMPARE(shop.server.requests().last().header("X-Shopify-Access-Token"), QByteArray("token-number-2"));
        QCOMPARE(shop.api->tokens().scopes().value(), QStringList{u"read_orders"_s});
    }
    void anAppRenewsARefusedTokenOnce()
    {
        int tokens = 0;
        bool refusing = true;
        Shop shop(
            [&tokens, &refusing, app = appOf(tokens)](const SeenRequest &request) mutable {
                if (request.header("X-Shopify-Access-Token") == "token-number-1" && refusing)
                    return ScriptedReply::json(R"({"errors":"[API] Invalid API key or access token"})", 401);
                return app(request);
            },
            u"client-id-1"_s, "shpss_0123456789abcdef");
        QVERIFY(shop.ask());
        QCOMPARE(tokens, 2);
        QCOMPARE(shop.server.count(), 4);
    }
    void saysThatAppAndShopMustBelongTogether()
    {
        Shop shop(inTurn({ScriptedReply::json(R"({"error":"shop_not_permitted","error_description":)"
                                              R"("Client credentials cannot be performed on this shop."})",
                      400)}),
            u"client-id-1"_s, "shpss_0123456789abcdef");
        const auto asked = shop.ask();
        QVERIFY(!asked);
        QCOMPARE(asked.error().code, u"shop-not-permitted"_s);
        QCOMPARE(shop.server.count(), 1);
    }

    void reportsTheShopAndWhatIsMissing()
    {
        Shop shop(inTurn({answer(kShop)}));
        const auto report = probeShop(*shop.api, shop.cancel);
        QVERIFY(report);
        QCOMPARE(report->accountId, u"mia.myshopify.com"_s);
        QCOMPARE(report->currency.code(), u"EUR"_s);
        QCOMPARE(report->country, u"DE"_s);
        QVERIFY(report->live);
        QCOMPARE(report->missingRead, QStringList{u"read_all_orders"_s});
        QVERIFY(report->missingWrite.contains(u"write_discounts"_s));
        QVERIFY(report->missing.front().costs.contains(u"60 days"_s));
        QVERIFY(report->remarks.isEmpty());
    }
    void warnsWhenAnotherVersionAnswers()
    {
        ScriptedReply other = answer(kShop);
        other.headers.append(qMakePair(QByteArray("X-Shopify-API-Version"), QByteArray("2027-01")));
        Shop shop(inTurn({other}));
        const auto report = probeShop(*shop.api, shop.cancel);
        QVERIFY(report);
        QVERIFY(report->remarks.value(0).contains(u"2027-01"_s));
    }
    void loadsAPartOfAFileWithoutTheToken()
    {
        ScriptedReply part = ScriptedReply::json("cdef", 206);
        Shop shop(inTurn({part}));
        const auto loaded = shop.api->download(shop.server.url(u"/bulk.jsonl?sig=1"_s), 2, 4, shop.cancel);
        QVERIFY(loaded);
        QCOMPARE(loaded->body, QByteArray("cdef"));
        const SeenRequest seen = shop.server.requests().first();
        QCOMPARE(seen.header("Range"), QByteArray("bytes=2-5"));
        QVERIFY(seen.header("X-Shopify-Access-Token").isEmpty());
        QVERIFY(!shop.api->download(QUrl(u"http://example.com/x"_s), 0, 4, shop.cancel));
    }

private:
    static LoopbackServer::Handler appOf(int &tokens)
    {
        return [&tokens](const SeenRequest &request) {
            if (request.path() == "/admin/oauth/access_token")
                return ScriptedReply::json("{\"access_token\":\"token-number-" + QByteArray::number(++tokens)
                    + "\",\"scope\":\"read_orders\",\"expires_in\":86399}");
            return answer(kShop);
        };
    }
};

QTEST_GUILESS_MAIN(ShopifyApiTest)
#include "tst_shopifyapi.moc"
