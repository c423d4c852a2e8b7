// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/stripeserver.h"
#include "tests/sample/sampleclient.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd::sample;
using rd::test::RawAnswer;
using rd::test::SampleClient;

namespace {

SampleOptions quiet()
{
    SampleOptions options;
    options.clockRuns = false;
    options.customers = 1500;
    return options;
}

QByteArray idOf(const QJsonValue &value)
{
    return value.toObject()["id"_L1].toString().toLatin1();
}

} // namespace

class TestSampleServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<StripeServer>(quiet());
        const auto url = m_server->start();
        QVERIFY(url);
        m_client = std::make_unique<SampleClient>(*url);
    }

    void startsQuicklyWithTheSmallWorld()
    {
        QElapsedTimer timer;
        timer.start();
        StripeServer server;
        QVERIFY(server.start());
        // A release build needs a tenth of a second; the limit leaves room for an unoptimised one.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(server.baseUrl().host(), u"127.0.0.1"_s);
    }

    void refusesOtherKeysAndVersions()
    {
        m_client->key = "sk_test_other";
        auto answer = m_client->get("/v1/account");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.error()["type"_L1].toString(), u"invalid_request_error"_s);
        m_client->key = StripeServer::apiKey();
        m_client->version = "2020-01-01";
        QCOMPARE(m_client->get("/v1/account").status, 400);
        m_client->version = "2026-10-28.endive";
        answer = m_client->get("/v1/account");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["default_currency"_L1].toString(), u"usd"_s);
        QVERIFY(answer.headers.contains("request-id"));
        QVERIFY(answer.headers.contains("date"));
    }

    void namesTheMissingPermission()
    {
        m_server->setMissingPermissions({"invoice_read"});
        const auto answer = m_client->get("/v1/invoices?limit=1");
        QCOMPARE(answer.status, 403);
        QVERIFY(answer.error()["message"_L1].toString().contains("rak_invoice_read"_L1));
        QCOMPARE(m_client->get("/v1/charges?limit=1").status, 200);
    }

    void refusesBadRequests_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("param");
        QTest::newRow("unknown parameter")
            << QByteArray("/v1/customers?colour=red") << 400 << u"parameter_unknown"_s << u"colour"_s;
        QTest::newRow("unknown at depth")
            << QByteArray("/v1/charges?created[before]=1") << 400 << u"parameter_unknown"_s << u"created[before]"_s;
        QTest::newRow("no number") << QByteArray("/v1/charges?limit=ten") << 400 << u"parameter_invalid_integer"_s
                                   << u"limit"_s;
        QTest::newRow("too many") << QByteArray("/v1/charges?limit=101") << 400 << u"parameter_invalid_integer"_s
                                  << u"limit"_s;
        QTest::newRow("empty") << QByteArray("/v1/customers?email=") << 400 << u"parameter_invalid_empty"_s
                               << u"email"_s;
        QTest::newRow("unknown cursor") << QByteArray("/v1/customers?starting_after=cus_SmpNOTTHERE") << 400
                                        << u"resource_missing"_s << u"starting_after"_s;
        QTest::newRow("unknown object") << QByteArray("/v1/customers/cus_nobody") << 404 << u"resource_missing"_s
                                        << u"id"_s;
        QTest::newRow("unknown expansion")
            << QByteArray("/v1/customers?expand[]=data.dreams") << 400 << QString() << u"expand[0]"_s;
        QTest::newRow("session discounts")
            << QByteArray("/v1/checkout/sessions?expand[]=data.discounts") << 400 << QString() << u"expand[0]"_s;
        QTest::newRow("too deep") << QByteArray("/v1/invoices?expand[]=data.lines.data.discounts.source") << 400
                                  << QString() << u"expand[0]"_s;
        QTest::newRow("unknown address") << QByteArray("/v1/horses") << 404 << QString() << QString();
    }
    void refusesBadRequests()
    {
        QFETCH(QByteArray, target);
        const auto answer = m_client->get(target);
        QTEST(answer.status, "status");
        QTEST(answer.error()["code"_L1].toString(), "code");
        QTEST(answer.error()["param"_L1].toString(), "param");
    }

    void walksEachListOnceInOrder_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("customers") << QByteArray("/v1/customers") << 1450;
        QTest::newRow("subscriptions") << QByteArray("/v1/subscriptions?status=all") << 1000;
        QTest::newRow("invoices") << QByteArray("/v1/invoices") << 3500;
        QTest::newRow("charges") << QByteArray("/v1/charges") << 3500;
        QTest::newRow("payment intents") << QByteArray("/v1/payment_intents") << 3500;
        QTest::newRow("invoice payments") << QByteArray("/v1/invoice_payments") << 3500;
        QTest::newRow("refunds") << QByteArray("/v1/refunds") << 25;
        QTest::newRow("disputes") << QByteArray("/v1/disputes") << 5;
        QTest::newRow("sessions") << QByteArray("/v1/checkout/sessions") << 200;
        QTest::newRow("promotion codes") << QByteArray("/v1/promotion_codes") << 280;
        QTest::newRow("credit notes") << QByteArray("/v1/credit_notes") << 5;
        QTest::newRow("events") << QByteArray("/v1/events") << 250;
    }
    void walksEachListOnceInOrder()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, atLeast);
        QSet<QByteArray> seen;
        qint64 newest = INT64_MAX;
        QByteArray cursor;
        const QByteArray join = path.contains('?') ? "&" : "?";
        for (bool hasMore = true; hasMore;) {
            const auto answer = m_client->get(path + join + "limit=100"
                + (cursor.isEmpty() ? QByteArray{} : QByteArray("&starting_after=" + cursor)));
            QCOMPARE(answer.status, 200);
            for (const auto &row : answer.data()) {
                cursor = idOf(row);
                QVERIFY2(!seen.contains(cursor), cursor.constData());
                seen.insert(cursor);
                const auto created = row.toObject()["created"_L1].toInteger();
                QVERIFY(created <= newest);
                newest = created;
            }
            hasMore = answer.json()["has_more"_L1].toBool();
            QVERIFY(!hasMore || answer.data().size() == 100);
        }
        QVERIFY2(seen.size() >= atLeast, qPrintable(QString::number(seen.size())));
    }

    void pagesUpwardFromACursor()
    {
        const auto page = m_client->get("/v1/invoices?limit=50").data();
        const auto above = m_client->get("/v1/invoices?limit=10&ending_before=" + idOf(page[30]));
        QCOMPARE(above.data().size(), 10);
        QCOMPARE(idOf(above.data().last()), idOf(page[29]));
        QCOMPARE(idOf(above.data().first()), idOf(page[20]));
        QVERIFY(above.json()["has_more"_L1].toBool());
        const auto top = m_client->get("/v1/invoices?limit=100&ending_before=" + idOf(page[30]));
        QCOMPARE(top.data().size(), 30);
        QVERIFY(!top.json()["has_more"_L1].toBool());
    }

    void filtersByTheTimeOfCreation()
    {
        const auto page = m_client->get("/v1/charges?limit=100").data();
        const auto from = page[60].toObject()["created"_L1].toInteger();
        const auto to = page[20].toObject()["created"_L1].toInteger();
        const auto inside = m_client
                                ->get("/v1/charges?limit=100&created[gte]=" + QByteArray::number(from)
                                    + "&created[lt]=" + QByteArray::number(to))
                                .data();
        int expected = 0;
        for (const auto &row : page) {
            const auto created = row.toObject()["created"_L1].toInteger();
            expected += created >= from && created < to ? 1 : 0;
        }
        QVERIFY(expected > 0);
        QVERIFY(inside.size() >= expected);
        for (const auto &row : inside) {
            const auto created = row.toObject()["created"_L1].toInteger();
            QVERIFY(created >= from && created < to);
        }
    }

    void windowsTogetherHoldEverything()
    {
        qsizetype whole = 0;
        QSet<QByteArray> parts;
        const auto walk = [&](const QByteArray &filter, auto take) {
            QByteArray cursor;
            for (bool hasMore = true; hasMore;) {
                const auto answer = m_client->get("/v1/refunds?limit=7" + filter
                    + (cursor.isEmpty() ? QByteArray{} : QByteArray("&starting_after=" + cursor)));
                QCOMPARE(answer.status, 200);
                for (const auto &row : answer.data()) {
                    cursor = idOf(row);
                    take(cursor);
                }
                hasMore = answer.json()["has_more"_L1].toBool();
            }
        };
        walk({}, [&](const QByteArray &) { ++whole; });
        qint64 at = kSampleNow - 600 * 86'400;
        for (; at <= kSampleNow; at += 50 * 86'400)
            walk("&created[gte]=" + QByteArray::number(at) + "&created[lt]=" + QByteArray::number(at + 50 * 86'400),
                [&](const QByteArray &id) { parts.insert(id); });
        QVERIFY(whole > 0);
        QCOMPARE(parts.size(), whole);
    }

    void replaysTheFirstAnswerForAKey()
    {
        const auto first =
            m_client->post("/v1/coupons", "id=rd-one&percent_off=20&metadata[referral_desk_id]=7", "key-1");
        QCOMPARE(first.status, 200);
        const auto again =
            m_client->post("/v1/coupons", "id=rd-one&percent_off=20&metadata[referral_desk_id]=7", "key-1");
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        QCOMPARE(again.headers.value("idempotent-replayed"), QByteArray("true"));
        QCOMPARE(m_server->counters().effects.coupons, 1U);
        const auto other = m_client->post("/v1/coupons", "id=rd-two&percent_off=20", "key-1");
        QCOMPARE(other.status, 400);
        QCOMPARE(other.error()["type"_L1].toString(), u"idempotency_error"_s);
        const auto taken = m_client->post("/v1/coupons", "id=rd-one&percent_off=20", "key-2");
        QCOMPARE(taken.error()["code"_L1].toString(), u"resource_already_exists"_s);
        // What failed validation is not kept.
        QCOMPARE(m_client->post("/v1/coupons", "id=rd-three&percent_off=200", "key-3").status, 400);
        QCOMPARE(m_client->post("/v1/coupons", "id=rd-three&percent_off=100", "key-3").status, 200);
    }

    void attachedCouponIsSeenByTheNextCall()
    {
        const auto customer = m_server->plainCustomer();
        QVERIFY(customer);
        QCOMPARE(m_client->post("/v1/coupons", "id=rd-x&percent_off=50&max_redemptions=1", "k1").status, 200);
        const auto subscription = idOf(m_client->get("/v1/subscriptions?customer=" + *customer).data().at(0));
        const auto attached =
            m_client->post("/v1/subscriptions/" + subscription, "discounts[0][coupon]=rd-x&expand[]=discounts", "k2");
        QCOMPARE(attached.status, 200);
        const auto read =
            m_client->get("/v1/subscriptions/" + subscription + "?expand[]=discounts&expand[]=items.data.discounts");
        const auto discounts = read.json()["discounts"_L1].toArray();
        QCOMPARE(discounts.size(), 1);
        QCOMPARE(discounts[0].toObject()["source"_L1].toObject()["coupon"_L1].toString(), u"rd-x"_s);
        QCOMPARE(m_client->get("/v1/coupons/rd-x").json()["times_redeemed"_L1].toInt(), 1);
        QVERIFY(!m_client->get("/v1/coupons/rd-x").json()["valid"_L1].toBool());
        // A filled array replaces; what shall stay is sent back as di_.
        const auto existing = discounts[0].toObject()["id"_L1].toString().toLatin1();
        const auto both = m_client->post("/v1/subscriptions/" + subscription,
            "discounts[0][discount]=" + existing + "&discounts[1][coupon]=free-month", "k3");
        QCOMPARE(both.json()["discounts"_L1].toArray().size(), 2);
        QCOMPARE(both.json()["discounts"_L1].toArray()[0].toString().toLatin1(), existing);
        QCOMPARE(m_client->post("/v1/subscriptions/" + subscription, "metadata[a]=b", "k4")
                     .json()["discounts"_L1]
                     .toArray()
                     .size(),
            2);
        QCOMPARE(m_client->post("/v1/subscriptions/" + subscription, "discounts=", "k5")
                     .json()["discounts"_L1]
                     .toArray()
                     .size(),
            0);
        QCOMPARE(m_client->post("/v1/subscriptions/" + subscription, "discounts[0][coupon]=rd-x", "k6")
                     .error()["code"_L1]
                     .toString(),
            u"coupon_expired"_s);
        const auto events = m_client->get("/v1/events?limit=20&types[]=customer.subscription.updated").data();
        QCOMPARE(idOf(events[0].toObject()["data"_L1].toObject()["object"_L1]), subscription);
    }

    void couponIsUsedUpByTheNextInvoice()
    {
        const auto customer = *m_server->plainCustomer();
        (void)m_client->post("/v1/coupons", "id=rd-y&percent_off=50", "k1");
        const auto subscription = idOf(m_client->get("/v1/subscriptions?customer=" + customer).data().at(0));
        const auto full = m_client->post("/v1/invoices/create_preview", "subscription=" + subscription);
        (void)m_client->post("/v1/subscriptions/" + subscription, "discounts[0][coupon]=rd-y", "k2");
        const auto half = m_client->post("/v1/invoices/create_preview", "subscription=" + subscription);
        QCOMPARE(full.status, 200);
        QCOMPARE(half.json()["subtotal"_L1].toInteger(), full.json()["subtotal"_L1].toInteger());
        QVERIFY(half.json()["total"_L1].toInteger() < full.json()["total"_L1].toInteger());
        const auto before = m_client->get("/v1/invoices?limit=1").data();
        QVERIFY(before.at(0).toObject()["status"_L1].toString() != "draft"_L1); // the preview left nothing behind
        const auto made = m_server->addPaidInvoice(customer);
        QVERIFY(made);
        const auto invoice =
            m_client
                ->get("/v1/invoices/" + made->invoice + "?expand[]=total_discount_amounts.discount&expand[]=payments")
                .json();
        const auto used = invoice["total_discount_amounts"_L1].toArray().at(0).toObject()["discount"_L1].toObject();
        QVERIFY(used["deleted"_L1].toBool());
        QCOMPARE(used["source"_L1].toObject()["coupon"_L1].toString(), u"rd-y"_s);
        QCOMPARE(invoice["payments"_L1]
                     .toObject()["data"_L1]
                     .toArray()
                     .at(0)
                     .toObject()["payment"_L1]
                     .toObject()["payment_intent"_L1]
                     .toString()
                     .toLatin1(),
            made->paymentIntent);
        QCOMPARE(m_client->get("/v1/subscriptions/" + subscription).json()["discounts"_L1].toArray().size(), 0);
    }

    void creditGoesToTheBalanceAndIsTakenByTheNextInvoice()
    {
        const auto customer = *m_server->plainCustomer(1);
        const auto currency = m_client->get("/v1/customers/" + customer).json()["currency"_L1].toString().toLatin1();
        const auto credit = m_client->post("/v1/customers/" + customer + "/balance_transactions",
            "amount=-500&currency=" + currency + "&metadata[rd_intent]=x", "k1");
        QCOMPARE(credit.status, 200);
        QCOMPARE(credit.json()["ending_balance"_L1].toInteger(), -500);
        QCOMPARE(m_client->get("/v1/customers/" + customer).json()["balance"_L1].toInteger(), -500);
        const auto list = m_client->get("/v1/customers/" + customer + "/balance_transactions").data();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].toObject()["metadata"_L1].toObject()["rd_intent"_L1].toString(), u"x"_s);
        const auto wrong = currency == "usd" ? "eur" : "usd";
        QCOMPARE(m_client
                     ->post("/v1/customers/" + customer + "/balance_transactions",
                         QByteArray("amount=-1&currency=") + wrong, "k2")
                     .status,
            400);
        QCOMPARE(m_client->post("/v1/customers/" + customer + "/balance_transactions", "currency=usd", "k3")
                     .error()["code"_L1]
                     .toString(),
            u"parameter_missing"_s);
        const auto made = m_server->addPaidInvoice(customer);
        QVERIFY(made);
        const auto invoice = m_client->get("/v1/invoices/" + made->invoice).json();
        QCOMPARE(invoice["starting_balance"_L1].toInteger(), -500);
        QCOMPARE(invoice["amount_due"_L1].toInteger(), invoice["total"_L1].toInteger() - 500);
        QCOMPARE(m_client->get("/v1/customers/" + customer).json()["balance"_L1].toInteger(), 0);
        QCOMPARE(m_server->counters().effects.balanceTransactions, 1U);
    }

    void promotionCodesAreUniqueAmongActiveOnes()
    {
        QCOMPARE(
            m_client->post("/v1/promotion_codes", "promotion[type]=coupon&promotion[coupon]=friend-20&code=New-1", "k1")
                .status,
            200);
        const auto again = m_client->post(
            "/v1/promotion_codes", "promotion[type]=coupon&promotion[coupon]=friend-20&code=NEW-1", "k2");
        QCOMPARE(again.status, 400);
        const auto found = m_client->get("/v1/promotion_codes?code=new-1");
        QCOMPARE(found.data().size(), 1);
        const auto id = idOf(found.data()[0]);
        QVERIFY(!m_client->post("/v1/promotion_codes/" + id, "active=false", "k3").json()["active"_L1].toBool());
        QCOMPARE(
            m_client->post("/v1/promotion_codes", "promotion[type]=coupon&promotion[coupon]=friend-20&code=NEW-1", "k4")
                .status,
            200);
        QCOMPARE(m_client->post("/v1/promotion_codes", "coupon=friend-20", "k5").error()["code"_L1].toString(),
            u"parameter_unknown"_s);
        QCOMPARE(m_client->get("/v1/promotion_codes?code=new-1").data().size(), 2);
    }

    void searchFindsAnySpellingButIsBehind()
    {
        const auto customer = *m_server->addCustomer({"Mixed Case", "Mixed.Case@Example.com", "usd", {{"crm", "42"}}});
        QCOMPARE(m_client->get("/v1/customers?email=mixed.case@example.com").data().size(), 0);
        const QByteArray byEmail = "/v1/customers/search?query=email%3A%27mixed.case%40example.com%27";
        QCOMPARE(m_client->get(byEmail).data().size(), 0);
        m_server->advance(std::chrono::seconds(120));
        QCOMPARE(idOf(m_client->get(byEmail).data().at(0)), customer);
        const auto byMetadata = m_client->get("/v1/customers/search?query=metadata%5B%27crm%27%5D%3A%2742%27");
        QCOMPARE(byMetadata.json()["object"_L1].toString(), u"search_result"_s);
        QCOMPARE(idOf(byMetadata.data().at(0)), customer);
        QCOMPARE(m_client->get("/v1/customers/search?query=colour%3Ared").status, 400);
    }

    void subscriptionItemsAreListedBySubscription()
    {
        const auto subscription = m_client->get("/v1/subscriptions?limit=1").data().at(0).toObject();
        const auto items = m_client->get("/v1/subscription_items?subscription=" + idOf(subscription)).data();
        QCOMPARE(items, subscription["items"_L1].toObject()["data"_L1].toArray());
        QCOMPARE(m_client->get("/v1/subscription_items").error()["code"_L1].toString(), u"parameter_missing"_s);
        QCOMPARE(m_client->get("/v1/subscription_items?subscription=sub_none").status, 400);
    }

    void deletedCouponsStayOnDiscountsOnly()
    {
        (void)m_client->post("/v1/coupons", "id=gone&percent_off=10", "k1");
        QVERIFY(m_client->remove("/v1/coupons/gone").json()["deleted"_L1].toBool());
        QCOMPARE(m_client->get("/v1/coupons/gone").status, 404);
        QCOMPARE(m_client->post("/v1/coupons", "id=gone&percent_off=10", "k2").status, 200);
    }

    void nestedListsAreCutAndContinued()
    {
        const auto drafts = m_client->get("/v1/invoices?status=draft&limit=1").data();
        QVERIFY(!drafts.isEmpty());
        const auto lines = drafts[0].toObject()["lines"_L1].toObject();
        QCOMPARE(lines["data"_L1].toArray().size(), 10);
        QVERIFY(lines["has_more"_L1].toBool());
        const auto all = m_client->get(lines["url"_L1].toString().toLatin1() + "?limit=100").data();
        QCOMPARE(all.size(), 14);
        const auto rest = m_client
                              ->get(lines["url"_L1].toString().toLatin1()
                                  + "?limit=100&starting_after=" + idOf(lines["data"_L1].toArray().last()))
                              .data();
        QCOMPARE(rest.size(), 4);
        QCOMPARE(idOf(rest[0]), idOf(all[10]));
    }

    void worldGoesOnThroughEvents()
    {
        const auto last = idOf(m_client->get("/v1/events?limit=1").data().at(0));
        const auto customer = *m_server->addCustomer({"New Person", "new@example.com", "eur", {}});
        const auto made = *m_server->addPaidInvoice(customer, {4500, "WELCOME", "REF-1", false});
        const auto refund = *m_server->addRefund(made.charge, 100, "pending");
        QVERIFY(m_server->setRefundStatus(refund, "failed"));
        const auto dispute = *m_server->openDispute(made.charge);
        QVERIFY(m_server->setDisputeStatus(dispute, "lost"));
        QVERIFY(m_server->changeEmail(customer, "other@example.com"));
        QCOMPARE(m_client->get("/v1/customers?email=new@example.com").data().size(), 0);
        QCOMPARE(idOf(m_client->get("/v1/customers?email=other@example.com").data().at(0)), customer);
        QCOMPARE(
            m_client->get("/v1/charges/" + made.charge).json()["billing_details"_L1].toObject()["email"_L1].toString(),
            u"new@example.com"_s);
        QVERIFY(m_server->deleteCustomer(customer));
        QVERIFY(m_client->get("/v1/customers/" + customer).json()["deleted"_L1].toBool());
        QSet<QString> types;
        for (const auto &event : m_client->get("/v1/events?limit=100&ending_before=" + last).data())
            types.insert(event.toObject()["type"_L1].toString());
        for (const auto type : {"customer.created"_L1, "invoice.paid"_L1, "charge.succeeded"_L1, "refund.created"_L1,
                 "refund.failed"_L1, "charge.dispute.created"_L1, "charge.dispute.closed"_L1, "customer.updated"_L1,
                 "customer.deleted"_L1, "checkout.session.completed"_L1, "invoice_payment.paid"_L1})
            QVERIFY2(types.contains(type), type.data());
        const auto session = m_client->get("/v1/checkout/sessions/" + made.session).json();
        QCOMPARE(session["client_reference_id"_L1].toString(), u"REF-1"_s);
        QCOMPARE(session["discounts"_L1].toArray().size(), 1);
    }

    void sameSeedGivesTheSameBytes()
    {
        StripeServer other(quiet());
        for (const QByteArray path : {"/v1/customers?limit=100", "/v1/invoices?limit=100&expand[]=data.discounts",
                 "/v1/events?limit=100", "/v1/checkout/sessions?limit=100", "/v1/refunds?limit=100"})
            QCOMPARE(other.get(path), m_server->get(path));
        QCOMPARE(other.participantsCsv(), m_server->participantsCsv());
        auto options = quiet();
        options.seed = 2;
        StripeServer third(options);
        QVERIFY(third.get("/v1/customers?limit=100") != m_server->get("/v1/customers?limit=100"));
    }

    void benchHoldsExactlyWhatWasAsked()
    {
        StripeServer server(SampleOptions::benchObjects(250, 320, 310));
        const auto count = [&](const QByteArray &path) {
            qsizetype rows = 0;
            QByteArray cursor;
            for (bool hasMore = true; hasMore;) {
                const auto page = QJsonDocument::fromJson(
                    server.get(path + "?limit=100"
                        + (cursor.isEmpty() ? QByteArray{} : QByteArray("&starting_after=" + cursor))))
                                      .object();
                const auto data = page["data"_L1].toArray();
                rows += data.size();
                cursor = data.isEmpty() ? QByteArray{} : idOf(data.last());
                hasMore = page["has_more"_L1].toBool();
            }
            return rows;
        };
        QCOMPARE(count("/v1/customers"), 250);
        QCOMPARE(count("/v1/charges"), 320);
        QCOMPARE(count("/v1/invoices"), 310);
        QCOMPARE(count("/v1/payment_intents"), 0);
        QCOMPARE(count("/v1/invoice_payments"), 0);
        const auto invoice = QJsonDocument::fromJson(server.get("/v1/invoices?limit=1&expand[]=data.payments"))
                                 .object()["data"_L1]
                                 .toArray()
                                 .at(0)
                                 .toObject();
        QCOMPARE(invoice["status"_L1].toString(), u"paid"_s);
        QVERIFY(invoice["payments"_L1]
                    .toObject()["data"_L1]
                    .toArray()
                    .at(0)
                    .toObject()["payment"_L1]
                    .toObject()["charge"_L1]
                    .isString());
    }

private:
    std::unique_ptr<StripeServer> m_server;
    std::unique_ptr<SampleClient> m_client;
};

QTEST_GUILESS_MAIN(TestSampleServer)
#include "tst_sampleserver.moc"
