// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/sale.h"
#include "tests/shopify/shopside.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rd;
using namespace rd::shopify;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

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
        ShopServer server(emptyShop());
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
        ShopServer server(emptyShop());
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
        ShopServer server(emptyShop());
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
        ShopServer server(emptyShop());
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
        ShopServer server(emptyShop());
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
        ShopServer server(emptyShop());
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
        ShopServer server(emptyShop());
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
        ShopServer server(emptyShop());
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
