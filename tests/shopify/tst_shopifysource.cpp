// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopserver.h"
#include "integrations/shopify/shopifysource.h"
#include "models/core/sale.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/graphqlvalidator.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rd;
using namespace rd::shopify;
using namespace rd::sample;
using namespace Qt::StringLiterals;

namespace {

/// The desk's side of one connection to the sample shop; waiting moves the clock.
struct Side {
    explicit Side(ShopServer &server, SourceSettings settings = {}, const QString &clientId = {})
        : clock(server.now()), client(clock)
    {
        ShopifySettings api;
        api.base = server.baseUrl();
        api.account = u"test"_s;
        api.clientId = clientId;
        api.retry.attempts = 3;
        QByteArray key = clientId.isEmpty() ? ShopServer::adminToken() : ShopServer::clientSecret();
        source = std::make_unique<ShopifySource>(
            ShopifyApi::open(client, clock, api, Secret::take(key)).value(), std::move(settings));
    }
    Result<RecordPage> fetch(const PageRequest &request)
    {
        Result<RecordPage> out = fail(ErrorKind::Internal, u"not called"_s);
        source->fetch(request, cancel, [&out](Result<RecordPage> page) { out = std::move(page); });
        return out;
    }
    /// All pages of a stream in one; a failure ends the test.
    RecordPage all(Stream stream, std::optional<qint64> updatedFromS = {})
    {
        RecordPage whole;
        PageRequest request;
        request.stream = stream;
        request.updatedFromS = updatedFromS;
        pages = 0;
        for (;;) {
            const auto page = fetch(request);
            if (!page)
                qFatal("%s", qPrintable(page.error().text));
            ++pages;
            whole.rows += page->rows;
            whole.livemode = page->livemode;
            const auto add = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
            add(whole.invoices, page->invoices);
            add(whole.refunds, page->refunds);
            add(whole.sessions, page->sessions);
            add(whole.customers, page->customers);
            add(whole.products, page->products);
            add(whole.prices, page->prices);
            add(whole.coupons, page->coupons);
            add(whole.promotionCodes, page->promotionCodes);
            add(whole.collections, page->collections);
            whole.seenS = page->seenS;
            if (!page->hasMore)
                return whole;
            request.cursor = page->nextCursor;
        }
    }
    InvoiceRecord order(const QString &id)
    {
        for (const InvoiceRecord &sale : all(Stream::Invoices).invoices) {
            if (sale.id == id.toStdString())
                return sale;
        }
        return {};
    }

    fakes::FakeClock clock;
    http::HttpClient client;
    CancelToken cancel;
    std::unique_ptr<ShopifySource> source;
    int pages = 0;
};

ShopOptions empty()
{
    ShopOptions options;
    options.orders = 0;
    return options;
}

SourceSettings bulk(qint64 chunk = 4000)
{
    SourceSettings settings;
    settings.bulkFrom = 1;
    settings.chunkBytes = chunk;
    return settings;
}

bool sameLines(const InvoiceRecord &a, const InvoiceRecord &b)
{
    return a.lines.size() == b.lines.size()
        && std::equal(a.lines.begin(), a.lines.end(), b.lines.begin(), [](const auto &x, const auto &y) {
               return x.id == y.id && x.amount == y.amount && x.discount == y.discount && x.product == y.product;
           });
}

} // namespace

/// The shop as a place data comes from, against the sample shop on this computer.
class ShopifySourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s); }

    void everyRequestAndAnswerFitsTheOfficialSchema()
    {
        const auto schema = test::GraphQlSchema::loadShopify(QStringLiteral(RD_SHARED_DIR));
        if (!schema)
            QSKIP("Shopify's schema (specs/shopify/admin-2026-10.introspection.json.gz) is not here");
        ShopServer server;
        QVERIFY(server.start());
        ShopServer::NewOrder large;
        large.lines.assign(120, ShopServer::NewLine{});
        server.addOrder(large);
        for (int i = 0; i < 260; ++i)
            server.setCollected(0, u"Number %1"_s.arg(i));
        Side listed(server);
        Side bulked(server, bulk());
        for (const Stream stream : listed.source->streams()) {
            const RecordPage page = listed.all(stream);
            QVERIFY2(page.rows > 0, word(stream));
            PageRequest one;
            one.stream = stream;
            one.id = stream == Stream::Products ? page.products.front().id
                : stream == Stream::Customers   ? page.customers.front().id
                : stream == Stream::Invoices    ? page.invoices.front().id
                                                : page.coupons.front().id;
            QVERIFY(listed.fetch(one));
            static_cast<void>(listed.all(stream, 1'790'000'000));
            static_cast<void>(bulked.all(stream));
        }
        int checked = 0;
        for (const SeenOperation &seen : server.operations()) {
            if (seen.document.isEmpty() || seen.name == "file")
                continue;
            ++checked;
            QCOMPARE(schema->validate(seen.document), QStringList());
            QCOMPARE(schema->validateVariables(seen.document, seen.variables), QStringList());
            QCOMPARE(schema->validateData(seen.document, seen.data), QStringList());
            if (seen.name == "StartBulk")
                QCOMPARE(schema->validateBulk(seen.variables["query"_L1].toString()), QStringList());
        }
        QVERIFY(checked > 20);
        QVERIFY(server.count("OrderLines") > 0);
        QVERIFY(server.count("ProductCollections") > 0 && server.count("CollectionsSync") > 0);
        QVERIFY(server.count("StartBulk") >= 3);
    }

    void listsAndBulkOperationsGiveTheSame()
    {
        ShopServer server;
        QVERIFY(server.start());
        Side listed(server);
        Side bulked(server, bulk(1500));
        for (const Stream stream : {Stream::Products, Stream::Customers, Stream::Invoices}) {
            const RecordPage a = listed.all(stream);
            const RecordPage b = bulked.all(stream);
            QVERIFY2(bulked.pages > 1, word(stream)); // the file came in pieces
            QCOMPARE(b.rows, a.rows);
            QCOMPARE(b.customers.size(), a.customers.size());
            QCOMPARE(b.products.size(), a.products.size());
            QCOMPARE(b.prices.size(), a.prices.size());
            QCOMPARE(b.refunds.size(), a.refunds.size());
            QCOMPARE(b.sessions.size(), a.sessions.size());
            QCOMPARE(b.invoices.size(), a.invoices.size());
            for (const InvoiceRecord &sale : a.invoices) {
                const auto other = std::find_if(b.invoices.begin(), b.invoices.end(),
                    [&sale](const InvoiceRecord &record) { return record.id == sale.id; });
                QVERIFY(other != b.invoices.end());
                QVERIFY(sameLines(sale, *other));
                QCOMPARE(other->total, sale.total);
                QCOMPARE(other->amountPaid, sale.amountPaid);
            }
        }
        QVERIFY(bulked.clock.monotonic() > listed.clock.monotonic()); // it waited between its questions
    }
    void goesOnInTheMiddleOfAFile()
    {
        ShopServer server;
        QVERIFY(server.start());
        Side first(server, bulk());
        PageRequest request;
        request.stream = Stream::Invoices;
        const auto begun = first.fetch(request);
        QVERIFY(begun && begun->hasMore && begun->rows == 0);
        request.cursor = begun->nextCursor;
        const auto page = first.fetch(request);
        QVERIFY(page && page->hasMore);
        // Another run of the program knows nothing but the place.
        Side second(server, bulk());
        request.cursor = page->nextCursor;
        const auto next = second.fetch(request);
        QVERIFY(next);
        QVERIFY(next->firstId != page->firstId);
        QCOMPARE(server.count("StartBulk"), 1);
    }
    void findsAnOperationAgainThatItStoppedWaitingFor()
    {
        ShopServer server;
        QVERIFY(server.start());
        PageRequest request;
        request.stream = Stream::Invoices;
        {
            Side first(server, bulk());
            const auto begun = first.fetch(request);
            QVERIFY(begun && begun->hasMore);
            QCOMPARE(server.count("BulkState"), 0);
            request.cursor = begun->nextCursor;
            first.cancel.cancel();
            const auto stopped = first.fetch(request);
            QVERIFY(!stopped);
        }
        Side second(server, bulk(1'000'000));
        const auto page = second.fetch(request);
        QVERIFY(page && !page->hasMore);
        QCOMPARE(page->rows, 60);
        QCOMPARE(server.count("StartBulk"), 1);
        QCOMPARE(server.count("CancelBulk"), 0);
    }
    void doesNotWaitForAnOperationForEver()
    {
        ShopOptions options;
        options.bulkPolls = 1'000'000;
        ShopServer server(options);
        QVERIFY(server.start());
        Side side(server, bulk());
        QCOMPARE(side.all(Stream::Invoices).rows, 60);
        QVERIFY(side.clock.monotonic() >= std::chrono::hours(1));
        QCOMPARE(server.count("StartBulk"), 1);
        QVERIFY(server.count("OrdersSync") > 0);
    }
    void aFileThatIsShorterThanShopifyCountsIsNotTheEnd()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.addFault("BulkState", ShopFault::BulkShort, 10);
        Side side(server, bulk(1'000'000));
        PageRequest request;
        request.stream = Stream::Invoices;
        const auto begun = side.fetch(request);
        QVERIFY(begun);
        request.cursor = begun->nextCursor;
        // What is missing nobody knows, so everything is listed.
        const auto page = side.fetch(request);
        QVERIFY2(page, page ? "" : qPrintable(page.error().text));
        QVERIFY(server.count("OrdersSync") > 0);
        QCOMPARE(page->rows, 60);
    }
    void listsWhereABulkOperationFails()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.addFault("BulkState", ShopFault::BulkFailed);
        Side side(server, bulk());
        QCOMPARE(side.all(Stream::Invoices).rows, 60);
        QVERIFY(server.count("OrdersSync") > 0);
    }
    void asksForLessWhereAPageIsTooDear()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.addFault("OrdersSync", ShopFault::MaxCost, 2);
        Side side(server);
        QCOMPARE(side.all(Stream::Invoices).rows, 60);
        QCOMPARE(server.operations().back().variables["first"_L1].toInt(), 25);
    }

    void goesOnWithAnotherSearchWhereAListGetsTooLong()
    {
        ShopServer server;
        QVERIFY(server.start());
        SourceSettings settings;
        settings.longestList = 1; // a page each
        Side side(server, settings);
        server.addFault("CustomersSync", ShopFault::MaxCost, 3); // pages of 12
        const RecordPage page = side.all(Stream::Customers);
        std::set<std::string> ids;
        for (const CustomerRecord &customer : page.customers)
            ids.insert(customer.id);
        QCOMPARE(ids.size(), std::size_t{30});
        QVERIFY(server.operations().back().variables["query"_L1].toString().startsWith(u"updated_at:>='"_s));
        QVERIFY(!server.operations().back().variables.contains("after"_L1));
    }

    void readsAnOrderToTheCent()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        ShopServer::NewOrder order;
        order.customer = 3;
        order.lines = {{0, 2, 5000, 1000, 1710}, {4, 1, 2500, 0, 0}}; // a shirt twice, and a gift card
        order.shippingMinor = 490;
        order.tipMinor = 300;
        order.codes = {u"mia10"_s};
        order.referral = u"ben"_s;
        order.attributes = {{u"via"_s, u"carl"_s}};
        order.presentmentCurrency = u"USD"_s;
        Side side(server);
        const QString id = server.addOrder(order);
        const RecordPage page = side.all(Stream::Invoices);
        QCOMPARE(page.invoices.size(), std::size_t{1});
        const InvoiceRecord &sale = page.invoices.front();
        QCOMPARE(sale.id, id.toStdString());
        QCOMPARE(sale.customer, server.customerId(3).toStdString());
        QCOMPARE(sale.customerEmail, server.customerEmail(3).toStdString());
        QCOMPARE(sale.currency.code(), u"EUR"_s); // the shop's money, whatever the buyer saw
        QCOMPARE(sale.total, 9000 + 1710 + 2500 + 490 + 300);
        QCOMPARE(sale.amountPaid, sale.total);
        QCOMPARE(sale.lines.size(), std::size_t{1}); // neither gift card nor tip is goods
        QCOMPARE(sale.lines.front().amount, 10'000);
        QCOMPARE(sale.lines.front().discount, 1000);
        QCOMPARE(sale.lines.front().taxExclusive, 1710);
        QCOMPARE(sale.discounts.front().promotionCode, std::string("mia10"));
        QVERIFY((sale.metadata == MetadataPairs{{"via", "carl"}, {"presentment_total", "280.0 USD"}}));
        QCOMPARE(page.sessions.front().clientReference, std::string("ben"));
        QVERIFY(!page.livemode);

        SaleFacts facts;
        facts.invoice = sale;
        facts.sessions = page.sessions;
        const auto draft = deriveConversion(facts, {"via"});
        QVERIFY(draft);
        QVERIFY(draft->object == SaleObject::Order);
        QCOMPARE(draft->lines.front().net, 9000);
        QStringList evidence;
        for (const SaleEvidence &found : draft->evidence)
            evidence += QString::number(static_cast<int>(found.source)) + u' ' + QString::fromStdString(found.value);
        QVERIFY(evidence.contains(u"%1 mia10"_s.arg(static_cast<int>(EvidenceSource::PromoCode))));
        QVERIFY(evidence.contains(u"%1 ben"_s.arg(static_cast<int>(EvidenceSource::ClientReference))));
        QVERIFY(evidence.contains(u"%1 carl"_s.arg(static_cast<int>(EvidenceSource::OrderAttribute))));
    }
    void takesTaxOutOfPricesThatContainIt()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        ShopServer::NewOrder order;
        order.lines = {{0, 1, 11'900, 0, 1900}};
        order.taxesIncluded = true;
        Side side(server);
        SaleFacts facts;
        facts.invoice = side.order(server.addOrder(order));
        const auto draft = deriveConversion(facts, {});
        QVERIFY(draft);
        QCOMPARE(draft->lines.front().net, 10'000);
        QCOMPARE(draft->total, 11'900);
    }
    void countsGiftCardsAsMoneyAndStoreCreditNot()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        ShopServer::NewOrder order;
        order.lines = {{0, 1, 10'000, 0, 0}};
        order.giftCardMinor = 3000;
        order.storeCreditMinor = 2500;
        Side side(server);
        const InvoiceRecord sale = side.order(server.addOrder(order));
        QCOMPARE(sale.total, 10'000);
        QCOMPARE(sale.amountPaid, 7500);
    }
    void leavesOutTestOrdersAndWaitsForMoney()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        ShopServer::NewOrder test;
        test.test = true;
        server.addOrder(test);
        ShopServer::NewOrder open;
        open.paid = false;
        const QString id = server.addOrder(open);
        Side side(server);
        const RecordPage page = side.all(Stream::Invoices);
        QCOMPARE(page.rows, 2);
        QCOMPARE(page.invoices.size(), std::size_t{1});
        QCOMPARE(page.invoices.front().id, id.toStdString());
        SaleFacts facts;
        facts.invoice = page.invoices.front();
        QVERIFY(!deriveConversion(facts, {}));
    }
    void readsRefundsByTheirState()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        const QString order = server.addOrder({});
        const QString refund = server.addRefund(order, 2000, u"PENDING"_s);
        Side side(server);
        RecordPage page = side.all(Stream::Invoices);
        QCOMPARE(page.refunds.size(), std::size_t{1});
        QCOMPARE(page.refunds.front().status, std::string("pending"));
        QCOMPARE(page.refunds.front().charge, page.invoices.front().payments.front().charge);
        server.setRefundStatus(order, refund, u"SUCCESS"_s);
        page = side.all(Stream::Invoices);
        QCOMPARE(page.refunds.front().status, std::string("succeeded"));
        QCOMPARE(page.refunds.front().amount, 2000);
        server.setRefundStatus(order, refund, u"FAILURE"_s);
        QCOMPARE(side.all(Stream::Invoices).refunds.front().status, std::string("failed"));
    }
    void readsWhoBroughtACustomer()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        server.tagCustomer(0, u"vip"_s);
        server.tagCustomer(0, u"ref:mia"_s);
        Side side(server);
        const RecordPage page = side.all(Stream::Customers);
        const auto found = std::find_if(page.customers.begin(), page.customers.end(),
            [&](const CustomerRecord &customer) { return customer.id == server.customerId(0).toStdString(); });
        QVERIFY(found != page.customers.end());
        QVERIFY((found->metadata == MetadataPairs{{"ref", "mia"}}));
    }
    void readsCodesAndWhatTheyGrant()
    {
        ShopServer server;
        QVERIFY(server.start());
        Side side(server);
        const RecordPage page = side.all(Stream::PromotionCodes);
        QCOMPARE(page.promotionCodes.size(), std::size_t{2});
        QCOMPARE(page.promotionCodes.front().code, std::string("MIA10"));
        QVERIFY(page.promotionCodes.front().active);
        QCOMPARE(page.coupons.front().percentOff.value().ppm, 100'000);
        QCOMPARE(page.promotionCodes.front().coupon, page.coupons.front().id);
    }

    void laterRunsReadOnlyWhatHasChanged()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        Side side(server);
        const auto head = side.source->feedHead(side.cancel);
        QVERIFY(head);
        ShopServer::NewOrder before;
        before.daysAgo = 5;
        server.addOrder(before);
        server.advance(std::chrono::days(10));
        const QString id = server.addOrder({});
        const auto feed = side.source->changesSince(head->cursor, {}, side.cancel);
        QVERIFY(feed && !feed->tooOld);
        QCOMPARE(feed->relist.size(), side.source->streams().size());
        const auto orders = std::find_if(
            feed->relist.begin(), feed->relist.end(), [](const auto &item) { return item.first == Stream::Invoices; });
        const RecordPage page = side.all(Stream::Invoices, orders->second);
        QCOMPARE(page.rows, 1);
        QCOMPARE(page.invoices.front().id, id.toStdString());
        QVERIFY(side.source->changesSince("something else", {}, side.cancel)->tooOld);
    }
    void readsOrdersAgainWhoseVisitsWereNotMadeOut()
    {
        ShopServer server(empty());
        QVERIFY(server.start());
        ShopServer::NewOrder order;
        order.journeyReady = false;
        const QString id = server.addOrder(order);
        Side side(server);
        QVERIFY(side.all(Stream::Invoices).sessions.empty());
        ChangeFeed done;
        done.cursor = side.source->feedHead(side.cancel)->cursor;
        const std::string place = side.source->cursorAfter(done);
        server.finishJourney(id, u"mia"_s); // no change of the order
        server.advance(std::chrono::days(5));
        Side later(server);
        const auto feed = later.source->changesSince(place, {}, later.cancel);
        QCOMPARE(feed->changes.size(), std::size_t{1});
        PageRequest request;
        request.stream = Stream::Invoices;
        request.id = feed->changes.front().id;
        const auto page = later.fetch(request);
        QCOMPARE(page->sessions.front().clientReference, std::string("mia"));
        ChangeFeed next;
        next.cursor = feed->cursor;
        QCOMPARE(later.source->cursorAfter(next), feed->cursor); // nothing is left open
    }

    void keepsWhatCameWhenCustomersAreHidden()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.hideCustomerData(true);
        Side side(server);
        const RecordPage page = side.all(Stream::Invoices);
        QCOMPARE(page.rows, 60);
        QVERIFY(page.invoices.front().customerEmail.empty());
        QVERIFY(!page.invoices.front().customer.empty());
        const RecordPage customers = side.all(Stream::Customers);
        QCOMPARE(customers.rows, 30);
        QVERIFY(customers.customers.front().email.empty());
    }
    void readsTheCollectionsOfProducts_data()
    {
        QTest::addColumn<qint64>("bulkFrom");
        QTest::newRow("list") << qint64(400);
        QTest::newRow("bulk operation") << qint64(1);
    }
    void readsTheCollectionsOfProducts()
    {
        QFETCH(qint64, bulkFrom);
        ShopServer server;
        QVERIFY(server.start());
        server.setCollected(0, u"Clothes"_s);
        server.setCollected(1, u"Clothes"_s);
        server.setCollected(1, u"Winter"_s);
        SourceSettings settings;
        settings.bulkFrom = bulkFrom;
        Side side(server, settings);
        const RecordPage page = side.all(Stream::Products);
        QCOMPARE(page.products.size(), 5U);
        QCOMPARE(page.prices.size(), 10U);
        QCOMPARE(page.seenS, toUnixSeconds(server.now()));
        const std::string clothes = server.collectionId(u"Clothes"_s).toStdString();
        const std::string winter = server.collectionId(u"Winter"_s).toStdString();
        QCOMPARE(page.products[0].collections.value(), std::vector<std::string>{clothes});
        QCOMPARE(page.products[1].collections.value(), (std::vector<std::string>{clothes, winter}));
        QVERIFY(page.products[2].collections && page.products[2].collections->empty());
        QCOMPARE(page.collections.front().name, std::string("Clothes"));
        QVERIFY(!page.collections.front().products);
        QCOMPARE(server.count("CollectionsSync"), 0);
    }
    void collectionsThatChangedTellTheirProducts()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setCollected(0, u"Clothes"_s);
        server.advance(std::chrono::hours(24));
        const qint64 fromS = toUnixSeconds(server.now());
        for (int i = 0; i < 30; ++i)
            server.setCollected(i % 3, u"Number %1"_s.arg(i));
        server.setCollected(0, u"Number 7"_s);
        Side side(server);
        const RecordPage page = side.all(Stream::Products, fromS);
        QVERIFY2(page.products.empty(), "putting a product into a collection by hand does not touch it");
        QCOMPARE(side.pages, 2);
        QCOMPARE(page.collections.size(), 30U);
        for (const CollectionRecord &collection : page.collections) {
            std::vector<std::string> wanted;
            const int number = QString::fromStdString(collection.name).section(u' ', 1).toInt();
            wanted.push_back(server.productId(number % 3).toStdString());
            if (number == 7)
                wanted.push_back(server.productId(0).toStdString());
            QCOMPARE(collection.products.value(), wanted);
        }
    }
    void readsAProductThatIsInManyCollections()
    {
        ShopServer server;
        QVERIFY(server.start());
        for (int i = 0; i < 260; ++i)
            server.setCollected(0, u"Number %1"_s.arg(i));
        Side side(server);
        const RecordPage page = side.all(Stream::Products);
        QCOMPARE(page.products.front().collections->size(), 260U);
        QCOMPARE(server.count("ProductCollections"), 1);
    }
    void keepsProductsWhoseCollectionsAreRefused()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setCollected(0, u"Clothes"_s);
        server.hideCollections(true);
        Side side(server);
        const RecordPage page = side.all(Stream::Products);
        QCOMPARE(page.products.size(), 5U);
        QCOMPARE(page.prices.size(), 10U);
        QVERIFY2(!page.products.front().collections, "nothing is known, which is not none");
    }
    void goesOnWithoutThePermissionForCustomers()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setScopes({u"read_orders"_s, u"read_products"_s, u"read_discounts"_s});
        Side side(server);
        // The run names the stream as left out, and reads it whole once it may.
        PageRequest customers;
        customers.stream = Stream::Customers;
        const auto hidden = side.fetch(customers);
        QVERIFY(!hidden && hidden.error().kind == ErrorKind::Forbidden);
        QVERIFY(side.source->isOptional(Stream::Customers) && !side.source->isOptional(Stream::Invoices));
        QCOMPARE(side.all(Stream::Invoices).rows, 60);
        server.setScopes({u"read_products"_s});
        Side blind(server);
        PageRequest request;
        request.stream = Stream::Invoices;
        const auto page = blind.fetch(request);
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::Forbidden);
    }
    void anAppReadsTheShopToo()
    {
        ShopOptions options;
        options.clientId = "client-id-1";
        ShopServer server(options);
        QVERIFY(server.start());
        Side side(server, {}, u"client-id-1"_s);
        QCOMPARE(side.all(Stream::Invoices).rows, 60);
        QCOMPARE(server.count("token"), 1);
    }
};

QTEST_GUILESS_MAIN(ShopifySourceTest)
#include "tst_shopifysource.moc"
