// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stripe/gatewayfixture.h"

#include <QRegularExpression>

using namespace rd;
using namespace rd::test;

/// The other ways to reward at Stripe: a changed price, and credit in place of a coupon that must not be attached.
class StripeWaysTest : public QObject, private GatewayFixture {
    Q_OBJECT

    QJsonObject subscriptionOf(const QByteArray &customer)
    {
        return state("/v1/subscriptions?customer=" + customer)["data"_L1].toArray().at(0).toObject();
    }
    static QJsonObject itemOf(const QJsonObject &subscription)
    {
        return subscription["items"_L1].toObject()["data"_L1].toArray().at(0).toObject();
    }
    /// Another active price in the currency and interval of the customer's, or in another interval.
    QString otherPrice(const QByteArray &customer, bool sameInterval = true, bool sameCurrency = true)
    {
        const QJsonObject now = itemOf(subscriptionOf(customer))["price"_L1].toObject();
        for (const auto &value : state("/v1/prices?limit=100&active=true")["data"_L1].toArray()) {
            const QJsonObject price = value.toObject();
            const bool isSameInterval = price["recurring"_L1]["interval"_L1] == now["recurring"_L1]["interval"_L1];
            const bool isSameCurrency = price["currency"_L1] == now["currency"_L1];
            if (price["recurring"_L1].isObject() && price["id"_L1] != now["id"_L1] && isSameInterval == sameInterval
                && isSameCurrency == sameCurrency)
                return price["id"_L1].toString();
        }
        return {};
    }
    static IssueRequest priceFor(const QByteArray &customer, const QString &price)
    {
        IssueRequest request = couponFor(customer);
        request.method = u"stripe-price"_s;
        request.spec = {};
        request.spec.kind = RewardKind::PriceChange;
        request.spec.price = price;
        return request;
    }
    /// A coupon of an amount in the customer's currency, who holds another one already.
    IssueRequest blockedCoupon(const QByteArray &customer, ExistingDiscountPolicy policy)
    {
        IssueRequest first = couponFor(customer);
        const IssuePlan made = plan(first);
        for (std::size_t step = 0; step < made.steps.size(); ++step) // none where the customer holds one by now
            send(intentOf(first, made, step));
        IssueRequest request = couponFor(customer);
        request.rewardKey += u" again"_s;
        request.spec.percentOff.reset();
        const QString currency = state("/v1/customers/" + customer)["currency"_L1].toString();
        request.spec.amountOff = {Money{700, Currency::parse(currency.toUpper()).value()}};
        request.onExistingDiscount = policy;
        return request;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        open();
    }
    void cleanup() { close(); }

    void aPriceIsSwitchedFromTheNextInvoiceOn()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const QString price = otherPrice(customer);
        QVERIFY(!price.isEmpty());
        const QJsonObject before = subscriptionOf(customer);
        const auto invoices = state("/v1/invoices?customer=" + customer)["data"_L1].toArray().size();
        const IssueRequest request = priceFor(customer, price);
        const IssuePlan made = plan(request);
        QVERIFY2(!made.blocker, qPrintable(made.detail));
        QCOMPARE(made.steps.size(), std::size_t(1));
        QVERIFY2(made.effect.contains(price) && made.effect.contains(u"its next invoice comes to"_s),
            qPrintable(made.effect));
        // Planning changes nothing.
        QCOMPARE(subscriptionOf(customer), before);
        const IssueIntent intent = intentOf(request, made, 0);
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Absent);
        const SendOutcome sent = send(intent);
        QVERIFY2(sent.verdict == SendVerdict::Confirmed, qPrintable(sent.text));
        QCOMPARE(sent.reference, itemOf(before)["id"_L1].toString());
        const QJsonObject after = subscriptionOf(customer);
        QCOMPARE(itemOf(after)["price"_L1]["id"_L1].toString(), price);
        QCOMPARE(itemOf(after)["quantity"_L1], itemOf(before)["quantity"_L1]);
        QCOMPARE(after["discounts"_L1], before["discounts"_L1]);
        QCOMPARE(state("/v1/invoices?customer=" + customer)["data"_L1].toArray().size(), invoices);
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Present);
        // Once is enough.
        const IssuePlan again = plan(request);
        QCOMPARE(again.blocker, std::optional(Blocker::ProviderLimit));
        QVERIFY2(again.detail.contains(u"has this price already"_s), qPrintable(again.detail));
    }

    void aLostAnswerOfAPriceChangeIsFound()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssueRequest request = priceFor(customer, otherPrice(customer));
        const IssueIntent intent = intentOf(request, plan(request), 0);
        strikeWrites(FaultKind::ActThenClose);
        QCOMPARE(send(intent).verdict, SendVerdict::Unknown);
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Present);
        QCOMPARE(m_server->counters().effects.subscriptionUpdates, quint64(1));
    }

    void thePreviewShowsWhatTheNextInvoiceComesTo()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const QString price = otherPrice(customer);
        const QByteArray subscription = subscriptionOf(customer)["id"_L1].toString().toLatin1();
        const QJsonObject item = itemOf(subscriptionOf(customer));
        const IssuePlan made = plan(priceFor(customer, price));
        QVERIFY(!made.blocker);
        static const QRegularExpression amounts(u"comes to ([0-9.]+) ([A-Z]{3}) instead of ([0-9.]+) [A-Z]{3}"_s);
        const auto found = amounts.match(made.effect);
        QVERIFY2(found.hasMatch(), qPrintable(made.effect));
        // Sent for real, Stripe's preview without changes says the same.
        QCOMPARE(send(intentOf(priceFor(customer, price), made, 0)).verdict, SendVerdict::Confirmed);
        const IssuePlan back = plan(priceFor(customer, item["price"_L1]["id"_L1].toString()));
        const auto then = amounts.match(back.effect);
        QVERIFY2(then.hasMatch(), qPrintable(back.effect));
        QCOMPARE(then.captured(3), found.captured(1));
        QCOMPARE(then.captured(1), found.captured(3));
        QVERIFY(found.captured(1) != found.captured(3));
        QVERIFY(!subscription.isEmpty());
    }

    void aPriceThatWouldChargeAtOnceIsRefused()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const QString yearly = otherPrice(customer, false);
        QVERIFY(!yearly.isEmpty());
        const IssuePlan made = plan(priceFor(customer, yearly));
        QCOMPARE(made.blocker, std::optional(Blocker::ProviderLimit));
        QVERIFY2(made.detail.contains(u"another interval"_s), qPrintable(made.detail));
        QVERIFY(made.steps.empty());
    }

    void aPriceInAnotherCurrencyIsRefused()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const QString foreign = otherPrice(customer, true, false);
        QVERIFY(!foreign.isEmpty());
        QCOMPARE(plan(priceFor(customer, foreign)).blocker, std::optional(Blocker::CurrencyMismatch));
    }

    void aPriceThatIsNotThereIsRefused()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssuePlan made = plan(priceFor(customer, u"price_none"_s));
        QCOMPARE(made.blocker, std::optional(Blocker::ProviderLimit));
        QVERIFY(made.detail.contains(u"price_none"_s));
    }

    void withoutASubscriptionThereIsNothingToSwitch()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const QString price = otherPrice(customer);
        QVERIFY(m_server->cancelSubscription(subscriptionOf(customer)["id"_L1].toString().toLatin1()));
        QCOMPARE(plan(priceFor(customer, price)).blocker, std::optional(Blocker::ProviderLimit));
    }

    void whoHoldsADiscountGetsTheAmountAsCreditWhereTheCampaignSaysSo()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssueRequest request = blockedCoupon(customer, ExistingDiscountPolicy::Credit);
        const IssuePlan made = plan(request);
        QVERIFY2(!made.blocker, qPrintable(made.detail));
        QCOMPARE(made.steps.size(), std::size_t(1));
        QCOMPARE(made.steps.front().name, u"credit"_s);
        QVERIFY(made.effect.contains(u"credit of 7"_s));
        const QJsonArray discounts = subscriptionOf(customer)["discounts"_L1].toArray();
        QCOMPARE(discounts.size(), 1);
        const IssueIntent intent = intentOf(request, made, 0);
        const SendOutcome sent = send(intent);
        QVERIFY2(sent.verdict == SendVerdict::Confirmed, qPrintable(sent.text));
        QCOMPARE(lookUp(intent).reference, sent.reference);
        QCOMPARE(subscriptionOf(customer)["discounts"_L1].toArray(), discounts); // what was there is there
        QCOMPARE(m_server->counters().effects.balanceTransactions, quint64(1));
    }

    void otherwiseNothingReplacesIt()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        for (const auto policy : {ExistingDiscountPolicy::Skip, ExistingDiscountPolicy::Wait}) {
            IssueRequest request = blockedCoupon(customer, policy);
            QCOMPARE(plan(request).blocker, std::optional(Blocker::ExistingDiscount));
            request.method = u"stripe-credit"_s; // chosen by a person
            QCOMPARE(plan(request).steps.front().name, u"credit"_s);
        }
    }

    void aPercentageIsNoAmount()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        IssueRequest request = blockedCoupon(customer, ExistingDiscountPolicy::Credit);
        request.spec.amountOff.clear();
        request.spec.percentOff = Rate{100'000};
        QCOMPARE(plan(request).blocker, std::optional(Blocker::ExistingDiscount));
        request.method = u"stripe-credit"_s;
        const IssuePlan made = plan(request);
        QCOMPARE(made.blocker, std::optional(Blocker::ProviderLimit));
        QVERIFY(made.detail.contains(u"percentage"_s));
    }

    void anAmountInAnotherCurrencyStaysWithItsReason()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        IssueRequest request = blockedCoupon(customer, ExistingDiscountPolicy::Credit);
        request.spec.amountOff = {Money{700, Currency::parse(u"JPY").value()}};
        QCOMPARE(plan(request).blocker, std::optional(Blocker::CurrencyMismatch));
    }

    void everyRequestFitsTheOfficialDescription()
    {
        if (!m_spec)
            QSKIP("Stripe's interface description (specs/stripe/spec3.sdk-derived.json.gz) is not here");
        QVERIFY(m_checked > 50);
        QVERIFY2(m_violations.isEmpty(), qPrintable(QStringList(m_violations.values()).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(StripeWaysTest)
#include "tst_stripeways.moc"
