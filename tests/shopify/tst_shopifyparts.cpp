// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/costmeter.h"
#include "integrations/shopify/shopaddress.h"
#include "integrations/shopify/shopifyaccount.h"
#include "integrations/shopify/shopifyreader.h"

#include <QSet>
#include <QTest>

using namespace rd;
using namespace rd::shopify;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secretOf(QByteArray text)
{
    return Secret::take(text);
}

} // namespace

/// The small pure parts of the Shopify connection.
class ShopifyPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheShopFromWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shop");
        QTest::newRow("name") << u"mia-store"_s << u"mia-store.myshopify.com"_s;
        QTest::newRow("host") << u" Mia-Store.myshopify.com "_s << u"mia-store.myshopify.com"_s;
        QTest::newRow("address") << u"https://mia-store.myshopify.com/admin/orders"_s << u"mia-store.myshopify.com"_s;
        QTest::newRow("admin") << u"https://admin.shopify.com/store/mia-store/products"_s
                               << u"mia-store.myshopify.com"_s;
        QTest::newRow("storefront") << u"www.mia.com"_s << QString();
        QTest::newRow("another host") << u"mia.myshopify.com.evil.test"_s << QString();
        QTest::newRow("user") << u"a@mia.myshopify.com"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("dash first") << u"-mia"_s << QString();
    }
    void readsTheShopFromWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shop);
        const auto parsed = parseShop(typed);
        QCOMPARE(parsed.has_value(), !shop.isEmpty());
        if (parsed)
            QCOMPARE(*parsed, shop);
        else
            QCOMPARE(parsed.error().code, u"bad-shop"_s);
    }

    void refusesKeysThatCannotWork_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("withClientId");
        QTest::addColumn<QString>("code");
        const QByteArray hex = "0123456789abcdef0123456789abcdef";
        QTest::newRow("token") << QByteArray("shpat_" + hex) << false << QString();
        QTest::newRow("bare token") << hex << false << QString();
        QTest::newRow("app secret") << QByteArray("shpss_" + hex) << true << QString();
        QTest::newRow("app secret alone") << QByteArray("shpss_" + hex) << false << u"client-id-missing"_s;
        QTest::newRow("token with id") << QByteArray("shpat_" + hex) << true << u"client-secret-missing"_s;
        QTest::newRow("stripe") << QByteArray("sk_live_" + hex) << false << u"other-providers-key"_s;
        QTest::newRow("short") << QByteArray("shpat_1") << false << u"unknown-key-form"_s;
        QTest::newRow("line break") << QByteArray("shpat_" + hex + "\nX: y") << false << u"unknown-key-form"_s;
    }
    void refusesKeysThatCannotWork()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, withClientId);
        QFETCH(QString, code);
        const auto status = checkKey(secretOf(key), withClientId ? KeyWay::ClientCredentials : KeyWay::AdminToken);
        QCOMPARE(status ? QString() : status.error().code, code);
    }

    void waitsAsLongAsTheMissingPointsTakeAndNoLonger()
    {
        CostMeter meter;
        QCOMPARE(meter.waitFor("Orders", 0ms), 0ms); // nothing known: just ask
        meter.noteCost("Orders", 700);
        meter.learn(2000, 500, 100, 10'000ms);
        QCOMPARE(meter.waitFor("Orders", 10'000ms), 2000ms); // 200 points at 100 a second
        QCOMPARE(meter.waitFor("Orders", 11'500ms), 500ms); // what has come back meanwhile counts
        QCOMPARE(meter.waitFor("Orders", 12'000ms), 0ms);
        QCOMPARE(meter.waitFor("Small", 10'000ms), 0ms); // another document, of unknown cost
    }
    void waitsAtLeastASecondAfterARefusal()
    {
        CostMeter meter;
        QCOMPARE(meter.waitAfterRefusal(700, 0ms), 1000ms);
        meter.learn(2000, 100, 200, 0ms);
        QCOMPARE(meter.waitAfterRefusal(700, 0ms), 3000ms);
        QCOMPARE(meter.waitAfterRefusal(120, 0ms), 1000ms);
    }
    void neverWaitsForMoreThanTheBucketHolds()
    {
        CostMeter meter;
        meter.noteCost("Huge", 5000);
        meter.learn(1000, 0, 50, 0ms);
        QCOMPARE(meter.waitFor("Huge", 0ms), 20'000ms);
        meter.learn(0, 0, 0, 0ms); // a status that says nothing is not believed
        QCOMPARE(meter.waitFor("Huge", 0ms), 20'000ms);
    }

    void saysWhatAMissingPermissionCosts()
    {
        const QStringList all{u"read_orders"_s, u"read_all_orders"_s, u"write_customers"_s, u"read_products"_s,
            u"write_discounts"_s, u"write_gift_cards"_s, u"read_store_credit_accounts"_s,
            u"write_store_credit_account_transactions"_s};
        QVERIFY(missingPermissions(all, KeyWay::AdminToken).empty());
        QStringList fewer = all;
        fewer.removeAll(u"read_all_orders"_s);
        const auto missing = missingPermissions(fewer, KeyWay::ClientCredentials);
        QCOMPARE(missing.size(), std::size_t{1});
        QCOMPARE(missing.front().permission, u"read_all_orders"_s);
        QVERIFY(missing.front().costs.contains(u"60 days"_s));
        QVERIFY(missing.front().remedy.contains(u"Dev Dashboard"_s));
        QVERIFY(!missing.front().write);
        // Nothing granted: everything is missing, reading first.
        QVERIFY(!missingPermissions({}, KeyWay::AdminToken).front().write);
    }

    /// The window looks these sentences up to say them in the person's language: only the permission's name may vary.
    void whatAPermissionCostsCanBeTranslated_data()
    {
        QTest::addColumn<bool>("isApp");
        QTest::newRow("token") << false;
        QTest::newRow("app") << true;
    }
    void whatAPermissionCostsCanBeTranslated()
    {
        QFETCH(bool, isApp);
        const auto missing = missingPermissions({}, isApp ? KeyWay::ClientCredentials : KeyWay::AdminToken);
        QVERIFY(missing.size() >= 10);
        QSet<QString> remedies;
        for (const MissingPermission &one : missing) {
            QVERIFY2(!one.costs.contains(one.permission), qPrintable(one.costs));
            QVERIFY2(!one.costs.contains(u'%') && !one.remedy.contains(u'%'), qPrintable(one.remedy));
            remedies.insert(QString(one.remedy).replace(one.permission, u"%1"_s));
        }
        QCOMPARE(remedies.size(), 2); // that of all old orders, and that of every other permission
    }

    void readsAnswersThatRefuseAPart()
    {
        const auto read = readAnswer(
            R"({"data":{"customers":{"nodes":[{"id":"1","firstName":null}]}},"errors":[)"
            R"({"message":"Not approved to use the firstName field of a@b.com","path":["customers","nodes",0,"firstName"],)"
            R"("extensions":{"code":"ACCESS_DENIED","requiredAccess":"`read_customers`"}}],)"
            R"("extensions":{"cost":{"requestedQueryCost":101,"actualQueryCost":null,)"
            R"("throttleStatus":{"maximumAvailable":2000.0,"currentlyAvailable":1899,"restoreRate":100.0}},)"
            R"("search":[{"path":["customers"],"warnings":[{"field":"colour","message":"Invalid search field",)"
            R"("code":"invalid_field"}]}]}})");
        QVERIFY(read.isWellFormed && read.hasData);
        QCOMPARE(read.errors.size(), std::size_t{1});
        QCOMPARE(read.errors.front().path, u"customers.nodes.0.firstName"_s);
        QVERIFY(!read.errors.front().message.contains(u"a@b.com"_s));
        QCOMPARE(read.requestedCost.value(), 101);
        QCOMPARE(read.available, 1899);
        QCOMPARE(read.searchWarnings, QStringList{u"Invalid search field"_s});
    }
    void aLandingPageAloneNamesWhoReferred_data()
    {
        QTest::addColumn<QString>("landing");
        QTest::addColumn<QString>("code");
        QTest::newRow("ref") << u"https://shop.example/a?ref=mia&utm_source=x"_s << u"mia"_s;
        QTest::newRow("r") << u"https://shop.example/?r=mia"_s << u"mia"_s;
        QTest::newRow("encoded") << u"https://shop.example/?ref=M%C3%ADa%2010"_s << u"M\u00eda 10"_s;
        QTest::newRow("nothing") << u"https://shop.example/ref/mia"_s << QString();
    }
    void aLandingPageAloneNamesWhoReferred()
    {
        QFETCH(QString, landing);
        QFETCH(QString, code);
        const QJsonObject money{{u"shopMoney"_s, QJsonObject{{u"amount"_s, u"1.0"_s}, {u"currencyCode"_s, u"EUR"_s}}}};
        const QJsonObject visit{{u"occurredAt"_s, u"2026-11-20T08:00:00Z"_s}, {u"landingPage"_s, landing},
            {u"referralCode"_s, QJsonValue()}};
        const QJsonObject order{{u"id"_s, u"gid://shopify/Order/1"_s}, {u"processedAt"_s, u"2026-11-20T08:00:00Z"_s},
            {u"totalPriceSet"_s, money}, {u"totalShippingPriceSet"_s, money}, {u"totalTipReceivedSet"_s, money},
            {u"test"_s, false}, {u"taxesIncluded"_s, false}, {u"transactions"_s, QJsonArray{}},
            {u"customerJourneySummary"_s, QJsonObject{{u"ready"_s, true}, {u"firstVisit"_s, visit}}}};
        const auto read = readOrder(order, {});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->visits.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(read->visits.front().clientReference), code);
    }

    void creditThatComesBackIsNoRefundOfMoney()
    {
        const auto set = [](const char *amount) {
            return QJsonObject{{u"shopMoney"_s,
                QJsonObject{{u"amount"_s, QString::fromLatin1(amount)}, {u"currencyCode"_s, u"EUR"_s}}}};
        };
        const auto row = [&set](int id, const char *kind, const char *gateway, const char *amount, int parent) {
            const QString form = u"gid://shopify/OrderTransaction/%1"_s;
            return QJsonObject{{u"id"_s, form.arg(id)}, {u"kind"_s, QString::fromLatin1(kind)},
                {u"status"_s, u"SUCCESS"_s}, {u"gateway"_s, QString::fromLatin1(gateway)}, {u"test"_s, false},
                {u"processedAt"_s, u"2026-11-20T09:00:00Z"_s}, {u"amountSet"_s, set(amount)},
                {u"parentTransaction"_s,
                    parent == 0 ? QJsonValue() : QJsonValue(QJsonObject{{u"id"_s, form.arg(parent)}})}};
        };
        const QJsonObject order{{u"id"_s, u"gid://shopify/Order/1"_s}, {u"processedAt"_s, u"2026-11-20T08:00:00Z"_s},
            {u"totalPriceSet"_s, set("100.0")}, {u"totalShippingPriceSet"_s, set("0.0")},
            {u"totalTipReceivedSet"_s, set("0.0")}, {u"test"_s, false}, {u"taxesIncluded"_s, false},
            {u"transactions"_s,
                QJsonArray{row(10, "SALE", "shopify_store_credit", "25.0", 0),
                    row(11, "SALE", "shopify_payments", "75.0", 0),
                    row(12, "REFUND", "shopify_store_credit", "25.0", 10),
                    row(13, "REFUND", "shopify_store_credit", "30.0", 11)}}};
        const auto read = readOrder(order, {});
        QVERIFY(read);
        QCOMPARE(read->sale.amountPaid, 7500);
        QCOMPARE(read->refunds.size(), std::size_t{1}); // what was money stays one, however it goes back
        QCOMPARE(read->refunds.front().id, std::string("13"));
        QCOMPARE(read->refunds.front().charge, std::string("11"));
    }

    void whatADiscountTookOffShippingIsNoPartOfThePrice_data()
    {
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("charged"); ///< for shipping, of 10.00; empty = the shop does not say
        QTest::addColumn<qint64>("wanted");
        QTest::newRow("free") << u"100.0"_s << u"0.0"_s << qint64(10'000);
        QTest::newRow("free, not told") << u"100.0"_s << QString() << qint64(10'000);
        QTest::newRow("paid for") << u"110.0"_s << u"10.0"_s << qint64(11'000);
        QTest::newRow("paid for, not told") << u"110.0"_s << QString() << qint64(11'000);
        // Goods for 60.00 and shipping first; 40.00 came by an exchange.
        QTest::newRow("exchanged") << u"70.0"_s << u"10.0"_s << qint64(11'000);
        QTest::newRow("exchanged, sent for nothing") << u"60.0"_s << u"0.0"_s << qint64(10'000);
        QTest::newRow("exchanged, not told") << u"70.0"_s << QString() << qint64(11'000);
    }
    void whatADiscountTookOffShippingIsNoPartOfThePrice()
    {
        QFETCH(QString, total);
        QFETCH(QString, charged);
        QFETCH(qint64, wanted);
        const auto set = [](const QString &amount) {
            return QJsonObject{{u"shopMoney"_s, QJsonObject{{u"amount"_s, amount}, {u"currencyCode"_s, u"EUR"_s}}}};
        };
        const auto line = [&set](int id, const QString &amount) {
            return QJsonObject{{u"id"_s, u"gid://shopify/LineItem/%1"_s.arg(id)}, {u"quantity"_s, 1},
                {u"isGiftCard"_s, false}, {u"originalTotalSet"_s, set(amount)},
                {u"discountAllocations"_s, QJsonArray{}}, {u"taxLines"_s, QJsonArray{}}};
        };
        QJsonObject order{{u"id"_s, u"gid://shopify/Order/1"_s}, {u"processedAt"_s, u"2026-11-20T08:00:00Z"_s},
            {u"totalPriceSet"_s, set(total)}, {u"totalShippingPriceSet"_s, set(u"10.0"_s)},
            {u"totalTipReceivedSet"_s, set(u"0.0"_s)}, {u"test"_s, false}, {u"taxesIncluded"_s, false},
            {u"transactions"_s, QJsonArray{}}};
        if (!charged.isEmpty())
            order[u"currentShippingPriceSet"_s] = set(charged);
        const auto read = readOrder(order, {line(2, u"60.0"_s), line(3, u"40.0"_s)});
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(read->sale.total, wanted);
    }

    /// Without one of these an order would be counted wrong, so it is not read at all.
    void anOrderWithoutWhatDecidesAboutMoneyIsNotRead_data()
    {
        QTest::addColumn<QString>("field");
        for (const char *field :
            {"test", "taxesIncluded", "transactions", "totalPriceSet", "totalShippingPriceSet", "totalTipReceivedSet",
                "processedAt", "discountAllocations", "taxLines", "isGiftCard", "originalTotalSet"})
            QTest::newRow(field) << QString::fromLatin1(field);
    }
    void anOrderWithoutWhatDecidesAboutMoneyIsNotRead()
    {
        QFETCH(QString, field);
        const QJsonObject money{{u"shopMoney"_s, QJsonObject{{u"amount"_s, u"1.0"_s}, {u"currencyCode"_s, u"EUR"_s}}}};
        QJsonObject order{{u"id"_s, u"gid://shopify/Order/1"_s}, {u"processedAt"_s, u"2026-11-20T08:00:00Z"_s},
            {u"totalPriceSet"_s, money}, {u"totalShippingPriceSet"_s, money}, {u"totalTipReceivedSet"_s, money},
            {u"test"_s, false}, {u"taxesIncluded"_s, false}, {u"transactions"_s, QJsonArray{}}};
        QJsonObject line{{u"id"_s, u"gid://shopify/LineItem/2"_s}, {u"quantity"_s, 1}, {u"isGiftCard"_s, false},
            {u"originalTotalSet"_s, money}, {u"discountAllocations"_s, QJsonArray{}}, {u"taxLines"_s, QJsonArray{}}};
        QVERIFY(readOrder(order, {line}));
        order.remove(field);
        line[field] = QJsonValue(); // as a refusal leaves it
        const auto read = readOrder(order, {line});
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadAnswer);
    }

    void readsErrorsThatAreOneSentence()
    {
        const auto read = readAnswer(R"({"errors":"[API] Invalid API key or access token"})");
        QVERIFY(read.isWellFormed && !read.hasData);
        http::HttpResponse answer;
        answer.status = 401;
        const Error error = toError(answer, read, u"Shopify"_s);
        QCOMPARE(error.kind, ErrorKind::Unauthorized);
        QVERIFY(!readAnswer("<html>").isWellFormed);
        QVERIFY(!readAnswer("{}").isWellFormed);
        QVERIFY(!readAnswer(R"({"data":{"shop":)").isWellFormed);
    }
};

QTEST_GUILESS_MAIN(ShopifyPartsTest)
#include "tst_shopifyparts.moc"
