// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/listguard.h"
#include "integrations/stripe/stripeevents.h"
#include "tests/stripe/desk.h"

#include <QTest>

using namespace rd;
using namespace rd::stripe;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray event(const QByteArray &id, const QByteArray &type, const QByteArray &object, int created = 100)
{
    return R"({"id":")" + id + R"(","object":"event","type":")" + type + R"(","created":)" + QByteArray::number(created)
        + R"(,"data":{"object":)" + object + "}}";
}

QStringList changesOf(const QByteArray &type, const QByteArray &object)
{
    const auto page = readEvents(listOf(event("evt_1", type, object)));
    QStringList found;
    if (!page)
        return {page.error().text};
    for (const auto &change : page->events.at(0).changes)
        found.append(QString::fromLatin1(word(change.stream)) % u' ' % QString::fromStdString(change.id)
            % (change.deleted ? u"!" : u""));
    return found;
}

} // namespace

class StripeEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mapsEventsToObjects_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QStringList>("changes");
        const auto row = [](const char *type, const char *object, const QStringList &changes) {
            QTest::newRow(type) << QByteArray(type) << QByteArray(object) << changes;
        };
        row("customer.updated", R"({"id":"cus_1"})", {u"customers cus_1"_s});
        row("customer.deleted", R"({"id":"cus_1"})", {u"customers cus_1!"_s});
        row("customer.discount.created", R"({"id":"di_1","customer":"cus_1","subscription":{"id":"sub_1"}})",
            {u"customers cus_1"_s, u"subscriptions sub_1"_s});
        row("customer.subscription.deleted", R"({"id":"sub_1"})", {u"subscriptions sub_1"_s});
        row("customer.source.created", R"({"id":"card_1"})", {});
        row("invoice.paid", R"({"id":"in_1"})", {u"invoices in_1"_s});
        row("invoice.deleted", R"({"id":"in_1"})", {u"invoices in_1!"_s});
        row("invoice.upcoming", R"({"object":"invoice"})", {});
        row("invoice_payment.paid", R"({"id":"inpay_1","invoice":"in_1"})", {u"invoices in_1"_s});
        row("invoiceitem.deleted", R"({"id":"ii_1"})", {});
        row("charge.succeeded", R"({"id":"ch_1"})", {u"charges ch_1"_s});
        row("charge.refunded", R"({"id":"ch_1","refunds":{"data":[{"id":"re_1"},{"id":"re_2"}]}})",
            {u"charges ch_1"_s, u"refunds re_1"_s, u"refunds re_2"_s});
        row("charge.refund.updated", R"({"id":"re_1","charge":"ch_1"})", {u"refunds re_1"_s, u"charges ch_1"_s});
        row("refund.failed", R"({"id":"re_1","charge":null})", {u"refunds re_1"_s});
        row("charge.dispute.closed", R"({"id":"dp_1","charge":"ch_1"})", {u"disputes dp_1"_s, u"charges ch_1"_s});
        row("payment_intent.succeeded", R"({"id":"pi_1"})", {u"payment-intents pi_1"_s});
        row("payment_intent.created", R"({"id":"pi_1"})", {});
        row("coupon.deleted", R"({"id":"c1"})", {u"coupons c1!"_s});
        row("promotion_code.updated", R"({"id":"promo_1"})", {u"promotion-codes promo_1"_s});
        row("price.created", R"({"id":"price_1"})", {u"prices price_1"_s});
        row("credit_note.voided", R"({"id":"cn_1"})", {u"credit-notes cn_1"_s});
        row("payout.paid", R"({"id":"po_1"})", {});
    }
    void mapsEventsToObjects()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, object);
        QFETCH(QStringList, changes);
        QCOMPARE(changesOf(type, object), changes);
    }

    void theNewestWordAboutAnObjectWins()
    {
        ChangeSet set;
        set.add({"evt_1", 1, {{Stream::Coupons, "c1", true}}});
        set.add({"evt_2", 2, {{Stream::Customers, "cus_1", false}}});
        set.add({"evt_3", 3, {{Stream::Coupons, "c1", false}}});
        const auto changes = set.take();
        QCOMPARE(changes.size(), std::size_t(2));
        QVERIFY(!changes[0].deleted);
    }

    void placesSurviveTheirTextForm()
    {
        FeedPlace place;
        place.base = "evt_1";
        place.handled = {"evt_2", "evt_3"};
        const auto back = FeedPlace::parse(place.toString());
        QVERIFY(back);
        QCOMPARE(back->base, place.base);
        QVERIFY(back->handled == place.handled);
        FeedPlace young;
        young.sinceS = 1700000000;
        QCOMPARE(young.toString(), std::string("@1700000000"));
        QCOMPARE(FeedPlace::parse("@1700000000|evt_9")->sinceS, 1700000000);
        QVERIFY(!FeedPlace::parse(""));
        QVERIFY(!FeedPlace::parse("@x"));
    }

    void runawayListsAreStopped()
    {
        ListWalk walk;
        QVERIFY(walk.check({"", "a", "c", 3, true}));
        QVERIFY(walk.check({"c", "d", "f", 3, true}));
        QVERIFY(walk.check({"c", "d", "f", 3, true})); // asked again
        QCOMPARE(walk.check({"f", "a", "c", 3, true}).error().code, u"runaway-list"_s); // begins like the first
        QVERIFY(!ListWalk().check({"c", "c", "e", 3, true}));
        QVERIFY(!ListWalk().check({"c", "d", "c", 3, true}));
        QVERIFY(!ListWalk().check({"", "", "", 0, true}));
        QVERIFY(ListWalk().check({"c", "", "", 0, false}));
    }

    void aWalkFromTheBeginningIsNew()
    {
        ListGuard guard;
        QVERIFY(guard.check("charges", {"", "a", "c", 3, true}));
        QVERIFY(guard.check("charges", {"", "a", "c", 3, true}));
        QVERIFY(guard.check("invoices", {"c", "a", "x", 3, true}));
        QVERIFY(!guard.check("charges", {"c", "a", "x", 3, true}));
    }
};

QTEST_GUILESS_MAIN(StripeEventsTest)
#include "tst_stripeevents.moc"
