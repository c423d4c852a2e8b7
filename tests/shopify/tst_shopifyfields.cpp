// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shopify/shopside.h"

#include <QLoggingCategory>
#include <QMap>
#include <QTest>

using namespace rd;
using namespace rd::shopify;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

using Facts = QMap<QString, QStringList>;

QString textOf(const MetadataPairs &pairs)
{
    QStringList out;
    for (const auto &[key, value] : pairs)
        out.append(QString::fromStdString(key + '=' + value));
    return out.join(u',');
}

/// What a page says, each kind of fact by itself, in the order of the rows.
Facts factsOf(const RecordPage &page)
{
    Facts out;
    const auto add = [&out](const char *kind, const auto &value) {
        if constexpr (std::is_integral_v<std::decay_t<decltype(value)>>)
            out[QString::fromLatin1(kind)].append(QString::number(value));
        else
            out[QString::fromLatin1(kind)].append(QString::fromStdString(value));
    };
    for (const InvoiceRecord &sale : page.invoices) {
        add("order", sale.id);
        add("order's customer", sale.customer);
        add("order's address", sale.customerEmail);
        add("total", sale.total);
        add("paid", sale.amountPaid);
        add("paid at", sale.paidS);
        add("attributes", textOf(sale.metadata).toStdString());
        for (const auto &discount : sale.discounts)
            add("codes", discount.promotionCode);
        for (const auto &line : sale.lines) {
            add("line", line.id);
            add("amount", line.amount - line.discount);
            add("product", line.product);
            add("variant", line.price);
        }
    }
    for (const RefundRecord &refund : page.refunds)
        add("refund", refund.amount);
    for (const CheckoutSessionRecord &visit : page.sessions) {
        add("visit", visit.id);
        add("referral", visit.clientReference);
        add("landing page", textOf(visit.metadata).toStdString());
    }
    for (const CustomerRecord &customer : page.customers) {
        add("customer", customer.id);
        add("name", customer.name);
        add("address", customer.email);
        add("marks", textOf(customer.metadata).toStdString());
    }
    for (const ProductRecord &product : page.products) {
        add("product", product.id + ' ' + product.name);
        for (const std::string &id : product.collections.value_or(std::vector<std::string>{"unknown"}))
            add("collected", id);
    }
    for (const PriceRecord &price : page.prices)
        add("price", price.id + ' ' + std::to_string(price.unitAmount.value_or(-1)));
    return out;
}

/// The kinds of facts in which two pages differ.
QStringList differing(const Facts &a, const Facts &b)
{
    QStringList kinds;
    for (const QString &kind : (QSet<QString>(a.keyBegin(), a.keyEnd()) | QSet<QString>(b.keyBegin(), b.keyEnd()))) {
        if (a.value(kind) != b.value(kind))
            kinds.append(kind);
    }
    kinds.sort();
    return kinds;
}

} // namespace

/// A field that Shopify refuses costs what it says and nothing else.
class ShopifyFieldsTest : public QObject {
    Q_OBJECT

    /// A shop where every field that may be refused has a value.
    static void fill(ShopServer &server)
    {
        server.tagCustomer(0, u"ref:mia"_s);
        server.setCollected(0, u"Clothes"_s);
        ShopServer::NewOrder order;
        order.lines = {{0, 2, 5000, 1000, 0}, {1, 1, 700, 0, 100}};
        order.codes = {u"MIA10"_s};
        order.referral = u"ben"_s;
        order.email = u"other@buyers.example"_s; // not the customer's own
        order.attributes = {{u"via"_s, u"carl"_s}};
        server.addRefund(server.addOrder(order), 700);
        ShopServer::NewOrder guest = order;
        guest.customer = -1;
        server.addOrder(guest);
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s); }

    void aRefusedFieldCostsItselfAlone_data()
    {
        QTest::addColumn<int>("stream");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QStringList>("lost");
        const auto row = [](const char *name, Stream stream, const QString &field, const QStringList &lost) {
            QTest::newRow(name) << static_cast<int>(stream) << field << lost;
        };
        // Protected customer data, and what another permission opens (shopify.md 3).
        row("order: e-mail", Stream::Invoices, u"email"_s, {u"order's address"_s});
        row("order: customer", Stream::Invoices, u"customer"_s, {u"order's customer"_s});
        row("order: customer's e-mail", Stream::Invoices, u"customer.defaultEmailAddress"_s, {});
        row("order: journey", Stream::Invoices, u"customerJourneySummary"_s,
            {u"landing page"_s, u"referral"_s, u"visit"_s});
        row("order: first visit", Stream::Invoices, u"customerJourneySummary.firstVisit"_s,
            {u"landing page"_s, u"referral"_s, u"visit"_s});
        row("order: last visit", Stream::Invoices, u"customerJourneySummary.lastVisit"_s,
            {u"landing page"_s, u"referral"_s, u"visit"_s});
        row("order: landing page", Stream::Invoices, u"customerJourneySummary.firstVisit.landingPage"_s,
            {u"landing page"_s});
        row("order: product", Stream::Invoices, u"lineItems.nodes.product"_s, {u"product"_s});
        row("order: variant", Stream::Invoices, u"lineItems.nodes.variant"_s, {u"variant"_s});
        row("order: number of the payment", Stream::Invoices, u"transactions.paymentId"_s, {});
        row("customer: e-mail", Stream::Customers, u"defaultEmailAddress"_s, {u"address"_s});
        row("customer: first name", Stream::Customers, u"firstName"_s, {u"name"_s});
        row("customer: last name", Stream::Customers, u"lastName"_s, {u"name"_s});
        row("customer: metafield", Stream::Customers, u"metafield"_s, {u"marks"_s});
        row("product: collections", Stream::Products, u"collections"_s, {u"collected"_s});
    }
    void aRefusedFieldCostsItselfAlone()
    {
        QFETCH(int, stream);
        QFETCH(QString, field);
        QFETCH(QStringList, lost);
        ShopServer server;
        QVERIFY(server.start());
        fill(server);
        server.setMetafield(0, u"mia"_s);
        Side open(server);
        const Facts whole = factsOf(open.all(static_cast<Stream>(stream)));
        server.hideFields({field});
        Side side(server);
        QCOMPARE(differing(whole, factsOf(side.all(static_cast<Stream>(stream)))), lost);
        // A bulk operation is refused as a whole; the list that comes then gives the same.
        Side bulked(server, bulk());
        QCOMPARE(differing(whole, factsOf(bulked.all(static_cast<Stream>(stream)))), lost);
        QCOMPARE(server.count("StartBulk"), 1);
    }

    void allProtectedDataAtOnce()
    {
        ShopServer server;
        QVERIFY(server.start());
        fill(server);
        server.hideCustomerData(true);
        Side side(server);
        const RecordPage orders = side.all(Stream::Invoices);
        QCOMPARE(orders.rows, 62);
        QVERIFY(orders.invoices.front().customerEmail.empty());
        QVERIFY(!orders.invoices.front().customer.empty());
        const RecordPage customers = side.all(Stream::Customers);
        QCOMPARE(customers.rows, 30);
        QVERIFY(customers.customers.front().email.empty());
        // The sync says so, with the remedy, once.
        QCOMPARE(side.source->remarks().size(), 1);
        QVERIFY(side.source->remarks().first().contains(u"Grow"_s));
    }

    void connectingTellsOfHiddenData_data()
    {
        QTest::addColumn<QStringList>("hidden");
        QTest::addColumn<bool>("isApp");
        QTest::addColumn<QString>("remedy");
        QTest::newRow("nothing") << QStringList() << false << QString();
        QTest::newRow("e-mail of orders") << QStringList{u"email"_s} << false << u"Grow"_s;
        QTest::newRow("e-mail of customers") << QStringList{u"defaultEmailAddress"_s} << true << u"Dev Dashboard"_s;
        QTest::newRow("names") << QStringList{u"firstName"_s, u"lastName"_s} << true << u"Dev Dashboard"_s;
        QTest::newRow("something else") << QStringList{u"lineItems.nodes.product"_s} << false << QString();
    }
    void connectingTellsOfHiddenData()
    {
        QFETCH(QStringList, hidden);
        QFETCH(bool, isApp);
        QFETCH(QString, remedy);
        ShopOptions options;
        const QString id = isApp ? u"client-id-1"_s : QString();
        options.clientId = id.toLatin1();
        ShopServer server(options);
        QVERIFY(server.start());
        server.hideFields(hidden);
        Side side(server, {}, id);
        const auto report = side.source->checkAccount(side.cancel);
        QVERIFY2(report, report ? "" : qPrintable(report.error().text));
        const auto found = std::find_if(report->missing.begin(), report->missing.end(),
            [](const MissingPermission &missing) { return missing.permission == "protected_customer_data"_L1; });
        QCOMPARE(found != report->missing.end(), !remedy.isEmpty());
        QCOMPARE(report->missingRead.contains(u"protected_customer_data"_s), !remedy.isEmpty());
        if (remedy.isEmpty())
            return;
        QVERIFY(found->costs.contains(u"e-mail"_s));
        QVERIFY2(found->remedy.contains(remedy), qPrintable(found->remedy));
        QVERIFY(!found->write);
    }
    /// Without the permission itself the report names that, not what it would hide.
    void asksOnlyForWhatItMaySee()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setScopes({u"read_products"_s});
        Side side(server);
        const auto report = side.source->checkAccount(side.cancel);
        QVERIFY(report);
        QVERIFY(report->missingRead.contains(u"read_orders"_s));
        QVERIFY(!report->missingRead.contains(u"protected_customer_data"_s));
        QCOMPARE(server.count("CustomerCheck") + server.count("OrderCheck"), 0);
    }

    void goesOnWithoutThePermissionForCustomers()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setScopes({u"read_orders"_s, u"read_all_orders"_s, u"read_products"_s, u"read_discounts"_s});
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
};

QTEST_GUILESS_MAIN(ShopifyFieldsTest)
#include "tst_shopifyfields.moc"
