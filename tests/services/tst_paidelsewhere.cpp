// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

/// A merchant with a shop whose orders are paid through the merchant's own account at a payment provider; both are
/// connected. "shop" is the provider, "store" the shop.
struct TwoAccounts {
    explicit TwoAccounts(bool byId = true) : namesCharge(byId)
    {
        const auto must = [](const auto &result) {
            if (!result)
                qFatal("%s", qPrintable(result.error().text));
        };
        store.accountId = u"store.example"_s;
        world.factory.shops.emplace(u"store"_s, &store);
        world.code("ANNA");
        must(world.connect());
        must(world.connect(u"store"_s));
        must(world.program().campaigns.apply(
            R"({"version":1,"name":"Friends","kind":"affiliate","connections":["shop","store"],"hold":{"days":0},)"
            R"("rules":[{"name":"all","percent":"20"}],"rewards":{"referrer":{"kind":"cash"}}})",
            u"owner"_s, {}, {}));
        must(world.participant("anna@example.com", "ANNA"));
        must(world.sync());
        world.sellIn(store);
        world.code("ANNA");
    }
    void addCharge()
    {
        CustomerRecord customer;
        customer.id = "cus_1";
        customer.email = "buyer1@example.com";
        customer.createdS = world.invoice(1, "").createdS;
        world.shop.add(customer);
        const InvoiceRecord invoice = world.invoice(1, "");
        ChargeRecord charge;
        charge.id = "ch_1";
        charge.paymentIntent = "pi_1";
        charge.customer = invoice.customer;
        charge.email = invoice.customerEmail;
        charge.currency = chargeCurrency;
        charge.amount = chargeAmount;
        charge.succeeded = true;
        charge.createdS = invoice.createdS;
        charge.metadata = {{"ref", "ANNA"}};
        if (!namesCharge)
            charge.metadata.emplace_back("order_transaction_id", "900");
        world.shop.add(charge);
    }
    void addOrder()
    {
        InvoiceRecord order = world.invoice(1, "ANNA");
        order.id = "5001";
        order.customer = "77";
        order.billingReason = kOrderSale;
        order.discounts = {{"ANNA", ""}}; // in a shop the text itself is the code
        order.payments = {{"900", namesCharge ? payment : std::string(), order.amountPaid, true}};
        CustomerRecord buyer;
        buyer.id = "77";
        buyer.email = "buyer1@example.com";
        buyer.createdS = order.createdS;
        store.add(buyer);
        store.add(order);
    }
    void refundAtShop(const char *id, qint64 amount, const char *status = "succeeded")
    {
        store.add(RefundRecord{id, "900", {}, *Currency::parse(u"USD"), amount, status, atS()});
    }
    void refundAtProvider(const char *id, qint64 amount, const char *status = "succeeded")
    {
        world.shop.add(RefundRecord{id, "ch_1", {}, chargeCurrency, amount, status, atS()});
    }
    void dispute(const char *status)
    {
        world.shop.add(DisputeRecord{"dp_1", "ch_1", {}, chargeCurrency, chargeAmount, status, {}, atS()});
    }
    [[nodiscard]] qint64 atS() const { return world.invoice(1, "").createdS + 60; }
    QStringList shown()
    {
        QStringList lines;
        for (const RewardRow &row : world.rows())
            lines << u"%1 %2 %3"_s.arg(row.objectId, word(row.state)).arg(row.amount ? row.amount->minor : 0);
        lines.sort();
        return lines;
    }

    World world;
    rd::fakes::FakeShop store;
    bool namesCharge; ///< the order names the charge; else the charge names the order's payment
    std::string payment = "ch_1"; ///< what the order calls it
    Currency chargeCurrency = *Currency::parse(u"USD");
    qint64 chargeAmount = 10'000;
};

} // namespace

/// A shop's order and its payment at the merchant's payment provider are one sale, whatever is seen where and first
/// (domain.md 3.6).
class TestPaidElsewhere : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderAndItsPaymentElsewhereAreOneSale_data()
    {
        QTest::addColumn<bool>("byId");
        QTest::addColumn<bool>("orderFirst");
        QTest::addColumn<bool>("approved");
        for (const bool byId : {true, false}) {
            const char *how = byId ? "the order names the charge" : "the charge names the payment";
            QTest::addRow("%s, the order first", how) << byId << true << false;
            QTest::addRow("%s, the charge first", how) << byId << false << false;
            QTest::addRow("%s, the charge first and approved", how) << byId << false << true;
        }
    }
    void anOrderAndItsPaymentElsewhereAreOneSale()
    {
        QFETCH(bool, byId);
        QFETCH(bool, orderFirst);
        QFETCH(bool, approved);
        TwoAccounts two(byId);
        World &world = two.world;
        orderFirst ? two.addOrder() : two.addCharge();
        RD_OK(world.sync());
        QCOMPARE(two.shown(), QStringList{orderFirst ? u"5001 due 2000"_s : u"ch_1 due 2000"_s});
        if (approved)
            RD_OK(world.decide(Decision::Approve));
        orderFirst ? two.addCharge() : two.addOrder();
        RD_OK(world.sync());
        QStringList wanted{u"5001 due 2000"_s};
        if (approved) // what somebody has decided about stays
            wanted = {u"ch_1 approved 2000"_s};
        else if (!orderFirst)
            wanted.append(u"ch_1 voided 0"_s);
        wanted.sort();
        QCOMPARE(two.shown(), wanted);
        QCOMPARE(world.verifyText(), QString());
        RD_OK(world.sync(true));
        QCOMPARE(two.shown(), wanted);
    }

    void whatGoesBackCountsOnceWhoeverTellsOfIt_data()
    {
        QTest::addColumn<QList<int>>("atShop");
        QTest::addColumn<QList<int>>("atProvider");
        QTest::addColumn<int>("amount");
        QTest::newRow("told by the shop") << QList<int>{4000} << QList<int>{} << 1200;
        QTest::newRow("told by the provider") << QList<int>{} << QList<int>{4000} << 1200;
        QTest::newRow("told by both") << QList<int>{4000} << QList<int>{4000} << 1200;
        QTest::newRow("in parts, told by both") << QList<int>{1000, 3000} << QList<int>{1000, 3000} << 1200;
        QTest::newRow("in other parts") << QList<int>{4000} << QList<int>{1500, 2500} << 1200;
        QTest::newRow("one more at the provider") << QList<int>{1000} << QList<int>{1000, 2000} << 1400;
        QTest::newRow("one more at the shop") << QList<int>{1000, 2000} << QList<int>{1000} << 1400;
        QTest::newRow("whole, told by both") << QList<int>{10'000} << QList<int>{10'000} << 0;
    }
    /// In whatever order everything is imported; the order may name the charge or its payment intent.
    void whatGoesBackCountsOnceWhoeverTellsOfIt()
    {
        QFETCH(QList<int>, atShop);
        QFETCH(QList<int>, atProvider);
        QFETCH(int, amount);
        for (const bool orderFirst : {true, false}) {
            for (const bool byStep : {true, false}) {
                TwoAccounts two;
                two.payment = orderFirst ? "ch_1" : "pi_1";
                const auto step = [&] {
                    if (byStep && !two.world.sync())
                        qFatal("no sync");
                };
                const auto sell = [&](bool order) {
                    order ? two.addOrder() : two.addCharge();
                    step();
                };
                sell(orderFirst);
                sell(!orderFirst);
                int number = 0;
                for (const int refund : atProvider)
                    two.refundAtProvider(("re_" + std::to_string(++number)).c_str(), refund);
                step();
                for (const int refund : atShop)
                    two.refundAtShop(std::to_string(++number).c_str(), refund);
                RD_OK(two.world.sync());
                QStringList rows = two.shown().filter(u"5001 "_s);
                QCOMPARE(rows, QStringList{amount == 0 ? u"5001 voided 0"_s : u"5001 due %1"_s.arg(amount)});
                QVERIFY(two.shown().filter(u"ch_1 due"_s).isEmpty());
                QCOMPARE(two.world.verifyText(), QString());
                RD_OK(two.world.sync(true));
                QCOMPARE(two.shown().filter(u"5001 "_s), rows);
                const auto explained = two.world.program().rewards.explain(two.world.rows().front().id);
                RD_OK(explained);
                QVERIFY(explained->matches);
            }
        }
    }
    void onlyWhatWentBackCounts()
    {
        TwoAccounts two;
        two.addOrder();
        two.addCharge();
        two.refundAtProvider("re_1", 4000, "failed");
        two.refundAtProvider("re_2", 3000, "pending");
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 due 2000"_s});
        two.refundAtProvider("re_2", 3000);
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 due 1400"_s});
    }
    /// The account keeps other money than the shop: its refunds are shares of the payment.
    void aRefundInOtherMoneyIsAShare()
    {
        TwoAccounts two;
        two.chargeCurrency = *Currency::parse(u"JPY");
        two.chargeAmount = 15'000;
        two.addOrder();
        two.addCharge();
        two.refundAtProvider("re_1", 5000);
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 due 1333"_s}); // of 66.67
        two.refundAtShop("901", 3333);
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 due 1333"_s});
    }
    /// A buyer who disputes the payment of an order does so at the account that took it.
    void aDisputeAtTheProviderHoldsTheOrdersReward()
    {
        TwoAccounts two;
        two.addOrder();
        two.addCharge();
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 due 2000"_s});
        two.dispute("needs_response");
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 in-review 2000"_s});
        two.dispute("won");
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 due 2000"_s});
        two.dispute("lost");
        RD_OK(two.world.sync());
        QCOMPARE(two.shown(), QStringList{u"5001 voided 0"_s});
        QCOMPARE(two.world.verifyText(), QString());
    }
    /// All of it is known at the provider before the shop is connected, as far as the books go.
    void aDisputeThatWasThereFirstCounts()
    {
        TwoAccounts two;
        two.addCharge();
        two.dispute("lost");
        RD_OK(two.world.sync());
        two.addOrder();
        RD_OK(two.world.sync());
        QVERIFY2(two.shown().filter(u" due "_s).isEmpty(), qPrintable(two.shown().join(u'\n')));
        QCOMPARE(two.world.verifyText(), QString());
    }
};

QTEST_GUILESS_MAIN(TestPaidElsewhere)
#include "tst_paidelsewhere.moc"
