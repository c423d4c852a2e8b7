// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/loopbackserver.h"
#include "tests/shopify/rewardside.h"
#include "tests/shopify/shopside.h"

#include <QLoggingCategory>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What happens in the middle: tokens that end, throttles, answers that contradict themselves, people who change what
/// was just given. Whatever cannot be known is left to a person; nothing is given twice.
class ShopifyDoubtsTest : public QObject {
    Q_OBJECT

    static ShopOptions appOf(ShopOptions options)
    {
        options.clientId = "client-id-1";
        return options;
    }
    static constexpr QStringView kClient = u"client-id-1";

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*=false"_s); }

    // --- the token ends in between

    void aTokenEndsInTheMiddleOfASync_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<bool>("isLarge");
        QTest::newRow("the first question") << QByteArray("ConnectionCheck") << false;
        QTest::newRow("a page") << QByteArray("OrdersSync") << false;
        QTest::newRow("the rest of an order") << QByteArray("OrderLines") << false;
        QTest::newRow("the start of a bulk operation") << QByteArray("StartBulk") << true;
        QTest::newRow("the wait for it") << QByteArray("BulkState") << true;
    }
    void aTokenEndsInTheMiddleOfASync()
    {
        QFETCH(QByteArray, operation);
        QFETCH(bool, isLarge);
        ShopOptions options;
        options.orders = 150; // two pages
        ShopServer server(appOf(options));
        QVERIFY(server.start());
        ShopServer::NewOrder large;
        large.lines.assign(60, ShopServer::NewLine{});
        server.addOrder(large);
        server.addFault(operation, ShopFault::None, operation == "OrdersSync" ? 1 : 0);
        server.addFault(operation, ShopFault::TokenEnds);
        Side side(server, isLarge ? bulk() : SourceSettings{}, kClient.toString());
        QCOMPARE(side.all(Stream::Invoices).rows, 151);
        QCOMPARE(server.count("token"), 2);
        QCOMPARE(server.count("StartBulk"), operation == "StartBulk" ? 2 : isLarge ? 1 : 0);
    }
    /// Where the secret is no longer good either, the run ends with what to do.
    void aSecretThatEndsStopsTheSync()
    {
        ShopServer server(appOf({}));
        QVERIFY(server.start());
        server.addFault("OrdersSync", ShopFault::TokenEnds);
        server.addFault("token", ShopFault::None);
        server.addFault("token", ShopFault::TokenEnds, 10);
        Side side(server, {}, kClient.toString());
        PageRequest request;
        request.stream = Stream::Invoices;
        const auto page = side.fetch(request);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Unauthorized);
        QVERIFY(page.error().hint.contains(u"client secret"_s));
    }

    void aTokenEndsWhileARewardIsGiven_data() { addMethods(); }
    void aTokenEndsWhileARewardIsGiven()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, kind);
        RewardSide side(appOf(RewardSide::quiet()), kClient.toString());
        IssueIntent intent = side.written(side.request(method));
        side.server.addFault(operation, ShopFault::TokenEnds);
        QCOMPARE(side.send(intent).verdict, SendVerdict::Confirmed);
        QCOMPARE(side.given(kind), 1);
        QCOMPARE(side.server.count("token"), 2);
        // Twice in a row it stays as it was: nothing was given, and nothing is unknown.
        IssueIntent other = side.written(side.request(method, 1), "two");
        side.server.addFault(operation, ShopFault::TokenEnds, 2);
        QCOMPARE(side.send(other).verdict, SendVerdict::Unauthorized);
        QCOMPARE(side.given(kind), 1);
        QCOMPARE(side.send(other).verdict, SendVerdict::Confirmed);
        QCOMPARE(side.given(kind), 2);
    }
    void aTokenEndsAndTheNewOneIsLost_data() { addMethods(); }
    void aTokenEndsAndTheNewOneIsLost()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, kind);
        RewardSide side(appOf(RewardSide::quiet()), kClient.toString());
        IssueIntent intent = side.written(side.request(method));
        side.server.addFault(operation, ShopFault::TokenEnds);
        side.server.addFault("token", ShopFault::CloseBeforeAnswer, 20);
        QCOMPARE(side.send(intent).verdict, SendVerdict::NotSent); // the request itself has not left again
        side.server.clearFaults();
        side.clock.advance(61s);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Absent);
        QCOMPARE(side.send(intent).verdict, SendVerdict::Confirmed);
        QCOMPARE(side.given(kind), 1);
    }

    // --- throttle

    void aThrottledRewardIsGivenOnce_data() { addMethods(); }
    void aThrottledRewardIsGivenOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, kind);
        RewardSide side;
        IssueIntent intent = side.written(side.request(method));
        side.server.addFault(operation, ShopFault::Throttled, 3);
        const auto begin = side.clock.monotonic();
        QCOMPARE(side.send(intent).verdict, SendVerdict::Confirmed);
        QCOMPARE(side.given(kind), 1);
        QVERIFY(side.clock.monotonic() - begin >= 3s);
        // For ever: known not to have happened.
        IssueIntent other = side.written(side.request(method, 1), "two");
        side.server.addFault(operation, ShopFault::Throttled, 1000);
        QCOMPARE(side.send(other).verdict, SendVerdict::NotExecuted);
        QCOMPARE(side.given(kind), 1);
    }

    // --- answers that contradict themselves

    void anErrorBesideTheEffectIsNoRefusal_data() { addMethods(); }
    void anErrorBesideTheEffectIsNoRefusal()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, kind);
        RewardSide side;
        IssueIntent intent = side.written(side.request(method));
        side.server.addFault(operation, ShopFault::ActThenUserError);
        const SendOutcome outcome = side.send(intent);
        QCOMPARE(outcome.verdict, SendVerdict::Unknown);
        QCOMPARE(outcome.code, u"answer-contradicts"_s);
        side.clock.advance(61s);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Present);
        QCOMPARE(side.given(kind), 1);
    }

    // --- people at work in the shop

    void aCardWhoseNoteWasChangedIsNotGivenAgain()
    {
        RewardSide side;
        IssueIntent intent = side.written(side.request("shopify-gift-card"));
        side.server.addFault("IssueGiftCard", ShopFault::ActThenClose);
        QCOMPARE(side.send(intent).verdict, SendVerdict::Unknown);
        side.server.setCardNote(side.server.effects().front().id, u"sent by hand, see mail"_s);
        side.clock.advance(61s);
        const LookupOutcome found = side.lookUp(intent);
        QCOMPARE(found.verdict, LookupVerdict::Undecided);
        QVERIFY2(found.text.contains(u"another note"_s), qPrintable(found.text));
        // The code is taken, by a card that only a person can tell from this reward's.
        const SendOutcome again = side.send(intent);
        QVERIFY(again.verdict == SendVerdict::Unknown && again.taken);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Undecided);
        QCOMPARE(side.given("gift-card"), 1);
    }
    void creditsOfAnotherCurrencyAreNotThisOne()
    {
        RewardSide side;
        side.server.addStoreCredit(0, 2500, u"USD"_s);
        IssueIntent intent = side.written(side.request("shopify-store-credit")); // euros
        QCOMPARE(intent.naturalKey, u"credits-before-0"_s);
        side.server.addFault("IssueStoreCredit", ShopFault::CloseBeforeAnswer);
        QCOMPARE(side.send(intent).verdict, SendVerdict::Unknown);
        side.server.addStoreCredit(0, 2500, u"USD"_s);
        side.clock.advance(61s);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Absent);
        // In the other currency of the shop it is an account of its own.
        IssueRequest dollars = side.request("shopify-store-credit");
        dollars.amount = Money{2500, Currency::parse(QStringView(u"USD")).value()};
        IssueIntent second = side.written(dollars, "two");
        QCOMPARE(second.naturalKey, u"credits-before-2"_s);
        side.server.addFault("IssueStoreCredit", ShopFault::ActThenClose);
        QCOMPARE(side.send(second).verdict, SendVerdict::Unknown);
        side.clock.advance(61s);
        const LookupOutcome found = side.lookUp(second);
        QCOMPARE(found.verdict, LookupVerdict::Present);
        QCOMPARE(side.given("store-credit"), 1);
        QCOMPARE(side.server.effects().front().currency, u"USD"_s);
        QCOMPARE(found.reference, side.server.effects().front().id);
    }

    // --- files that are not what they should be

    void aFileThatIsNotWholeIsListedInstead_data()
    {
        QTest::addColumn<QByteArray>("operation");
        QTest::addColumn<int>("fault");
        QTest::addColumn<qint64>("chunk");
        for (const qint64 chunk : {qint64(4000), qint64(1'000'000)}) {
            const auto row = [chunk](const char *name, const char *operation, ShopFault fault) {
                QTest::addRow("%s, %d bytes at once", name, static_cast<int>(chunk))
                    << QByteArray(operation) << static_cast<int>(fault) << chunk;
            };
            row("cut in the middle of a line", "BulkState", ShopFault::BulkCut);
            row("lines before the ones they belong to", "StartBulk", ShopFault::BulkMixed);
            row("no longer kept", "file", ShopFault::FileGone);
        }
    }
    void aFileThatIsNotWholeIsListedInstead()
    {
        QFETCH(QByteArray, operation);
        QFETCH(int, fault);
        QFETCH(qint64, chunk);
        ShopServer server;
        QVERIFY(server.start());
        // The first question after the operation is answered with RUNNING.
        if (operation == "BulkState")
            server.addFault(operation, ShopFault::None);
        server.addFault(operation, static_cast<ShopFault>(fault));
        Side side(server, bulk(chunk));
        const RecordPage page = side.all(Stream::Invoices);
        std::set<std::string> ids;
        for (const InvoiceRecord &sale : page.invoices) {
            ids.insert(sale.id);
            QVERIFY(!sale.lines.empty() || sale.amountPaid > 0);
        }
        QCOMPARE(ids.size(), std::size_t{60});
        QVERIFY(server.count("OrdersSync") > 0);
    }

    /// A refusal of one row says nothing about whether it exists.
    void aRefusedRowIsNotGone()
    {
        fakes::FakeClock clock;
        const auto answer = [](const fakes::SeenRequest &request) {
            if (request.body.contains("ConnectionCheck"))
                return fakes::ScriptedReply::json(
                    R"({"data":{"shop":{"id":"gid://shopify/Shop/1","name":"Mia","myshopifyDomain":"mia.myshopify.com",)"
                    R"("currencyCode":"EUR","ianaTimezone":"Europe/Berlin","shopAddress":{"countryCodeV2":"DE"},)"
                    R"("plan":{"partnerDevelopment":false}},"currentAppInstallation":{"accessScopes":[]}}})");
            return fakes::ScriptedReply::json(
                R"({"data":{"nodes":[null]},"errors":[{"message":"denied","path":["nodes",0],)"
                R"("extensions":{"code":"ACCESS_DENIED"}}]})");
        };
        fakes::LoopbackServer server(answer);
        http::HttpClient client(clock);
        ShopifySettings settings;
        settings.base = server.url(QString());
        settings.account = u"test"_s;
        QByteArray token = ShopServer::adminToken();
        ShopifySource source(ShopifyApi::open(client, clock, settings, Secret::take(token)).value(), {});
        for (const Stream stream : {Stream::Customers, Stream::Invoices, Stream::Products}) {
            PageRequest request;
            request.stream = stream;
            request.id = "7";
            Result<RecordPage> page;
            source.fetch(request, CancelToken(), [&page](Result<RecordPage> got) { page = std::move(got); });
            QVERIFY2(!page, word(stream));
            QCOMPARE(page.error().kind, ErrorKind::Forbidden);
        }
    }
};

QTEST_GUILESS_MAIN(ShopifyDoubtsTest)
#include "tst_shopifydoubts.moc"
