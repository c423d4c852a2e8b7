// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/shopdesk.h"

using namespace rd;
using namespace rd::features;
using namespace rd::sample;

/// Orders as shops really have them, and what of them a commission is paid on. Every participant gets 20 percent.
class ShopOrdersFeature : public QObject, private ShopDesk {
    Q_OBJECT

    using NewOrder = ShopServer::NewOrder;
    using NewLine = ShopServer::NewLine;

    /// A customer of their own for each order, who typed Mia's code.
    NewOrder sale(const std::vector<NewLine> &lines = {{0, 1, 10'000, 0, 0}})
    {
        NewOrder order;
        order.customer = m_customers++;
        order.codes = {u"MIA10"_s};
        order.lines = lines;
        return order;
    }
    /// Amounts by order, in cents; what is not due is not in it.
    QMap<QString, qint64> amounts()
    {
        QMap<QString, qint64> all;
        for (const QString &row : due())
            all[row.section(u' ', 3)] += row.section(u' ', 1, 1).toLongLong();
        return all;
    }
    /// "MIA 2000 issued" of one order's rewards, whatever their state.
    QStringList rewardsOf(const QString &order)
    {
        QStringList rows;
        for (const auto &value : m_desk->json({u"rewards"_s, u"list"_s}).json()["rewards"_L1].toArray()) {
            if (value["conversion"_L1]["object"_L1].toString() == order)
                rows += value["participant"_L1]["email"_L1].toString().section(u'@', 0, 0) + u' '
                    + QString::number(value["amount"_L1]["minor"_L1].toInteger()) + u' ' + value["state"_L1].toString();
        }
        return rows;
    }
    void nextSecond() { m_shop->advance(std::chrono::seconds(1)); }

    int m_customers = 0;

private Q_SLOTS:
    void init()
    {
        m_customers = 0;
        open();
    }
    void cleanup() { close(); }

    void onlyMoneyForGoodsCounts()
    {
        begin();
        QMap<QString, qint64> wanted;
        const auto add = [&](const NewOrder &order, qint64 cents) {
            const QString id = m_shop->addOrder(order);
            if (cents > 0)
                wanted[id] = cents;
        };
        NewOrder withTax = sale({{0, 1, 11'900, 0, 1900}});
        withTax.taxesIncluded = true;
        add(withTax, 2000);
        NewOrder abroad = sale();
        abroad.dutiesMinor = 2000;
        abroad.shippingMinor = 1000;
        add(abroad, 2000);
        NewOrder freeShipping = sale(); // the total of shipping is that before its discount
        freeShipping.shippingMinor = freeShipping.shippingDiscountMinor = 1000;
        add(freeShipping, 2000);
        NewOrder cheaperShipping = sale();
        cheaperShipping.shippingMinor = 1000;
        cheaperShipping.shippingDiscountMinor = 700;
        add(cheaperShipping, 2000);
        NewOrder tip = sale({{0, 1, 10'000, 0, 0}, {-1, 1, 500, 0, 0}}); // a custom item for as much as the tip
        tip.tipMinor = 500;
        add(tip, 2100);
        NewOrder untipped = sale({{-1, 1, 500, 0, 0}});
        add(untipped, 100);
        add(sale({{0, 1, 10'000, 0, 0}, {4, 1, 5000, 0, 0}}), 2000); // with a gift card that was bought
        add(sale({{4, 1, 5000, 0, 0}}), 0);
        NewOrder withCard = sale();
        withCard.giftCardMinor = 4000; // paid with one: whoever bought it earned nobody anything
        add(withCard, 2000);
        NewOrder withCredit = sale();
        withCredit.storeCreditMinor = 4000; // the merchant's own money
        add(withCredit, 1200);
        NewOrder onlyCredit = sale();
        onlyCredit.storeCreditMinor = 10'000;
        add(onlyCredit, 0);
        NewOrder foreign = sale();
        foreign.presentmentCurrency = u"USD"_s;
        add(foreign, 2000);
        NewOrder cash = sale(); // at the till: a note of more, and change
        cash.isOnline = false;
        cash.gateway = u"cash"_s;
        cash.changeMinor = 5000;
        add(cash, 2000);
        NewOrder otherCase = sale();
        otherCase.codes = {u" mIa10"_s};
        add(otherCase, 2000);
        NewOrder test = sale();
        test.test = true;
        add(test, 0);
        NewOrder draft = sale(); // from a draft: nobody visited the shop
        draft.isOnline = false;
        add(draft, 2000);
        sync();
        QCOMPARE(amounts(), wanted);
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
    }

    /// Nothing links two sales at the till that name no customer.
    void salesWithoutCustomersAreSalesOfTheirOwn()
    {
        begin();
        NewOrder till;
        till.customer = -1;
        till.isOnline = false;
        till.codes = {u"MIA10"_s};
        till.lines = {{0, 1, 10'000, 0, 0}};
        const QString first = m_shop->addOrder(till);
        till.codes.clear();
        m_shop->addOrder(till);
        till.codes = {u"BEN10"_s};
        const QString third = m_shop->addOrder(till);
        sync();
        QStringList wanted{u"mia 2000 EUR "_s + first, u"ben 2000 EUR "_s + third};
        wanted.sort();
        QCOMPARE(due(), wanted);
    }

    void whatGoesBackLowersTheRewardByItsShare()
    {
        begin();
        NewOrder order = sale();
        order.presentmentCurrency = u"USD"_s; // 200.00 dollars for 100.00
        const QString halfAbroad = m_shop->addOrder(order);
        order = sale();
        order.presentmentCurrency = u"USD"_s;
        const QString wholeAbroad = m_shop->addOrder(order);
        order = sale();
        order.presentmentCurrency = u"USD"_s;
        const QString inThirds = m_shop->addOrder(order);
        order = sale({{0, 1, 11'900, 0, 1900}});
        order.taxesIncluded = true;
        const QString withTax = m_shop->addOrder(order);
        order = sale();
        order.shippingMinor = 1000;
        const QString shipping = m_shop->addOrder(order);
        const QString withFee = m_shop->addOrder(sale());
        const QString refundedAndEdited = m_shop->addOrder(sale());
        const QString exchanged = m_shop->addOrder(sale());
        order = sale();
        order.shippingMinor = order.shippingDiscountMinor = 1000;
        const QString sentFree = m_shop->addOrder(order);
        order = sale();
        order.storeCreditMinor = 4000;
        const QString withCredit = m_shop->addOrder(order);
        order = sale();
        order.gateway = u"cash"_s;
        order.changeMinor = 5000;
        const QString cash = m_shop->addOrder(order);
        sync();
        QCOMPARE(amounts().size(), 11);
        QCOMPARE(amounts().value(inThirds), 2000);
        nextSecond();
        // The buyer's dollars decide; what they are worth on the day of the refund does not.
        m_shop->addForeignRefund(halfAbroad, 10'000, 6000);
        m_shop->addForeignRefund(wholeAbroad, 20'000, 9200);
        for (const qint64 part : {6667, 6667, 6666})
            m_shop->addForeignRefund(inThirds, part, 3700);
        m_shop->addRefund(withTax, 5950);
        m_shop->addRefund(shipping, 1000); // the shipping alone: a share of everything (rulings.md 19)
        m_shop->addRefund(withFee, 9000); // all of it but a fee of ten
        m_shop->addRefund(refundedAndEdited, 4000);
        nextSecond();
        m_shop->editOrder(refundedAndEdited, {1, 1, 3000, 0, 0}, 3000);
        m_shop->exchangeFor(exchanged, {1, 1, 10'000, 0, 0}, 0); // for something of the same price
        m_shop->exchangeFor(sentFree, {1, 1, 10'000, 0, 0}, 0);
        m_shop->addRefund(sentFree, 5000); // half of what was paid
        m_shop->addRefund(withCredit, 6000); // all the money
        m_shop->addRefund(cash, 10'000); // all of the price
        sync();
        const QMap<QString, qint64> wanted{{halfAbroad, 1000}, {withTax, 1000}, {shipping, 1818}, {withFee, 200},
            {refundedAndEdited, 1800}, {exchanged, 2000}, {sentFree, 1000}};
        QCOMPARE(amounts(), wanted);
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
        RD_STATUS(m_desk->json({u"sync"_s, u"--full"_s}), 0);
        QCOMPARE(amounts(), wanted);
    }

    void anOrderThatIsPaidLaterEarnsWhenItIs()
    {
        begin();
        NewOrder order = sale();
        order.paid = false;
        const QString inParts = m_shop->addOrder(order);
        order = sale();
        order.paid = false;
        const QString cancelled = m_shop->addOrder(order);
        sync();
        QVERIFY(amounts().isEmpty());
        nextSecond();
        m_shop->payOrder(inParts, 6000);
        m_shop->cancelOrder(cancelled);
        sync();
        QCOMPARE(amounts(), (QMap<QString, qint64>{{inParts, 1200}}));
        nextSecond();
        m_shop->payOrder(inParts, 4000);
        sync();
        QCOMPARE(amounts(), (QMap<QString, qint64>{{inParts, 2000}}));
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
    }

    /// A document is tried with the collections it names, also where no campaign has named them before.
    void aDocumentIsTriedWithItsCollections()
    {
        m_shop->setCollected(0, u"Clothes"_s);
        begin();
        m_shop->addOrder(sale({{0, 1, 10'000, 0, 0}, {1, 1, 5000, 0, 0}}));
        sync();
        QByteArray document = R"({"version": 1, "name": "Shop partners", "kind": "affiliate", )"
                              R"("connections": ["shop"], "rewards": {"referrer": {"kind": "cash"}}, )"
                              R"("rules": [{"collections": ["@"], "percent": "50"}, {"percent": "10"}]})";
        document.replace("@", m_shop->collectionId(u"Clothes"_s).toUtf8());
        const Outcome tried = m_desk->json({u"campaign"_s, u"simulate"_s, m_desk->file(u"collected.json"_s, document)});
        RD_STATUS(tried, 0);
        const QJsonObject total = tried.json()["totals"_L1].toArray().at(0).toObject();
        QCOMPARE(total["today"_L1]["minor"_L1].toInteger(), 3000);
        QCOMPARE(total["simulated"_L1]["minor"_L1].toInteger(), 5500);
    }

    void codesOfTwoParticipantsOnOneOrderAreForAPersonToJudge()
    {
        begin();
        NewOrder order = sale();
        order.codes = {u"BEN10"_s, u"mia10"_s};
        const QString both = m_shop->addOrder(order);
        sync();
        const QStringList rewards = rewardsOf(both);
        QVERIFY2(
            rewards.size() == 1 && rewards.first().endsWith(u" 2000 in-review"_s), qPrintable(rewards.join(u'\n')));
        RD_STATUS(m_desk->json({u"sync"_s, u"--full"_s}), 0);
        QCOMPARE(rewardsOf(both), rewards);
    }

    /// What was sold once stays sold: neither an order that is off the list nor one out of sight is undone.
    void ordersOutOfSightStay()
    {
        begin();
        NewOrder order = sale();
        order.daysAgo = 50;
        const QString old = m_shop->addOrder(order);
        const QString removed = m_shop->addOrder(sale());
        sync();
        const QMap<QString, qint64> wanted{{old, 2000}, {removed, 2000}};
        QCOMPARE(amounts(), wanted);
        m_shop->cancelOrder(removed);
        m_shop->removeOrder(removed);
        m_shop->setScopes({u"read_orders"_s, u"read_customers"_s, u"read_products"_s, u"read_discounts"_s});
        m_shop->advance(std::chrono::days(20)); // the first is older than what is shown now
        sync();
        QCOMPARE(amounts(), wanted);
        RD_STATUS(m_desk->json({u"sync"_s, u"--full"_s}), 0);
        QCOMPARE(amounts(), wanted);
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
    }

    void customersMergedInTheShopKeepWhoBroughtThem()
    {
        begin();
        NewOrder order = sale();
        const QString first = m_shop->addOrder(order);
        sync();
        QCOMPARE(due(), QStringList{u"mia 2000 EUR "_s + first});
        nextSecond();
        m_shop->mergeCustomers(order.customer, 20);
        sync();
        QCOMPARE(due(), QStringList{u"mia 2000 EUR "_s + first});
        // The other account was nobody's: what it buys from now on is its own.
        nextSecond();
        order.customer = 20;
        order.codes.clear();
        const QString next = m_shop->addOrder(order);
        sync();
        QVERIFY2(rewardsOf(next).isEmpty(), qPrintable(rewardsOf(next).join(u'\n')));
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
        RD_STATUS(m_desk->json({u"sync"_s, u"--full"_s}), 0);
        QCOMPARE(due(), QStringList{u"mia 2000 EUR "_s + first});
    }

    /// A reward is given in the shop whose order it is for, whatever other shops and accounts there are.
    void aRewardIsGivenInTheShopOfItsOrder()
    {
        ShopOptions options = quiet();
        options.domain = u"second-shop.myshopify.com"_s;
        options.currency = u"USD"_s;
        ShopServer second(options);
        QVERIFY(second.start());
        m_desk->setKeyOf(u"SHOP"_s, ShopServer::adminToken());
        m_desk->setKeyOf(u"SECOND"_s, ShopServer::adminToken());
        RD_STATUS(connectShop(), 0);
        RD_STATUS(m_desk->json({u"connect"_s, u"shopify"_s, u"--name"_s, u"second"_s, u"--api-base"_s,
                      second.baseUrl().toString()}),
            0);
        RD_STATUS(m_desk->json({u"campaign"_s, u"apply"_s,
                      m_desk->file(u"campaign.json"_s,
                          R"({"version": 1, "name": "Givers", "kind": "affiliate", "connections": ["shop", "second"], )"
                          R"("rules": [{"percent": "20"}], "rewards": {"referrer": {"kind": "gift-card"}}, )"
                          R"("hold": {"days": 0}})")}),
            0);
        // Both are customers of both shops, under the same addresses.
        RD_STATUS(m_desk->json({u"participants"_s, u"import"_s,
                      m_desk->file(u"people.csv"_s,
                          "email,code\n" + m_shop->customerEmail(20).toUtf8() + ",MIA10\n"
                              + m_shop->customerEmail(21).toUtf8() + ",BEN10\n"),
                      u"--campaign"_s, u"Givers"_s}),
            0);
        second.removeCustomer(21); // but for Ben, who is gone from the second
        NewOrder order = sale();
        m_shop->addOrder(order);
        order.codes = {u"BEN10"_s};
        order.customer = 5;
        m_shop->addOrder(order);
        order.customer = 6;
        order.lines = {{0, 1, 7000, 0, 0}};
        second.addOrder(order);
        order.customer = 7;
        order.codes = {u"MIA10"_s};
        second.addOrder(order);
        sync();
        RD_STATUS(m_desk->json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        const Outcome issued =
            m_desk->json({u"rewards"_s, u"issue"_s, u"--via"_s, u"shopify-gift-card"_s, u"--all"_s, u"--yes"_s});
        QVERIFY2(issued.out.contains("customer-not-found"), issued.out.constData());
        const auto cardsOf = [](const ShopServer &shop) {
            QStringList cards;
            for (const ShopEffect &effect : shop.effects()) {
                if (effect.kind == "gift-card"_L1)
                    cards += u"%1 %2 %3"_s.arg(effect.customer, QString::number(effect.minor), effect.currency);
            }
            cards.sort();
            return cards;
        };
        QStringList here{u"%1 2000 EUR"_s.arg(m_shop->customerId(20)), u"%1 2000 EUR"_s.arg(m_shop->customerId(21))};
        here.sort();
        QCOMPARE(cardsOf(*m_shop), here);
        QCOMPARE(cardsOf(second), QStringList{u"%1 1400 USD"_s.arg(second.customerId(20))});
        QCOMPARE(m_desk->rewards(u"issued"_s).size(), 3);
        RD_STATUS(m_desk->json({u"verify"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(ShopOrdersFeature)
#include "tst_shoporders.moc"
