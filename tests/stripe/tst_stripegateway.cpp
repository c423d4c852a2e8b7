// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/stripeserver.h"
#include "integrations/stripe/formencode.h"
#include "tests/fakes/loopbackserver.h"
#include "tests/fakes/openapivalidator.h"
#include "tests/stripe/gatewayfixture.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rd;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray subscriptionRow(const QByteArray &id, const QByteArray &status, const QByteArray &itemDiscount = {},
    const QByteArray &schedule = "null")
{
    return R"({"object":"subscription","customer":"cus_1","currency":"usd","discounts":[],"metadata":{},"id":")" + id
        + R"(","status":")" + status + R"(","schedule":)" + schedule
        + R"(,"items":{"object":"list","has_more":false,"data":[{"id":"si_1","discounts":[)" + itemDiscount + "]}]}}";
}

QByteArray jsonList(const QByteArray &rows)
{
    return listOf(rows);
}

} // namespace

Q_DECLARE_METATYPE(rd::SendVerdict)

class StripeGatewayTest : public QObject, private GatewayFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        open();
    }
    void cleanup() { close(); }

    void putsACouponOnTheOneLivingSubscription()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssueRequest request = couponFor(customer);
        const IssuePlan made = plan(request);
        QVERIFY2(!made.blocker, qPrintable(made.detail));
        QCOMPARE(made.customerId, QString::fromLatin1(customer));
        QCOMPARE(made.steps.size(), std::size_t(2));
        const IssueIntent coupon = intentOf(request, made, 0);
        const IssueIntent attach = intentOf(request, made, 1);
        QCOMPARE(coupon.naturalKey, keyOf(request));
        QCOMPARE(lookUp(coupon).verdict, LookupVerdict::Absent);
        SendOutcome sent = send(coupon);
        QVERIFY2(sent.verdict == SendVerdict::Confirmed, qPrintable(sent.text));
        QCOMPARE(sent.reference, keyOf(request));
        QVERIFY(!sent.requestId.isEmpty());
        QVERIFY(sent.serverTime);
        QCOMPARE(lookUp(coupon).verdict, LookupVerdict::Present);
        QCOMPARE(lookUp(attach).verdict, LookupVerdict::Absent);
        sent = send(attach);
        QVERIFY2(sent.verdict == SendVerdict::Confirmed, qPrintable(sent.text));
        QVERIFY(sent.reference.startsWith(u"di_"));
        QCOMPARE(lookUp(attach).reference, sent.reference);
        const QJsonObject stored = state("/v1/coupons/" + keyOf(request).toLatin1());
        QCOMPARE(stored["percent_off"_L1].toDouble(), 12.5);
        QCOMPARE(stored["max_redemptions"_L1].toInt(), 1);
        QCOMPARE(stored["name"_L1].toString(), u"Spring"_s);
        QCOMPARE(m_server->counters().effects.coupons, quint64(1));
    }

    void aSecondCouponIsBlockedByTheFirst()
    {
        const IssueRequest request = couponFor(m_server->plainCustomer().value());
        const IssuePlan made = plan(request);
        QCOMPARE(send(intentOf(request, made, 0)).verdict, SendVerdict::Confirmed);
        QCOMPARE(send(intentOf(request, made, 1)).verdict, SendVerdict::Confirmed);
        IssueRequest another = request;
        another.rewardKey += u" another"_s;
        const IssuePlan again = plan(another);
        QCOMPARE(again.blocker, std::optional(Blocker::ExistingDiscount));
        QVERIFY2(again.detail.contains(u"coupon Spring"), qPrintable(again.detail));
        QVERIFY(again.steps.empty());
    }

    void theMerchantsOwnDiscountBlocks()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssuePlan before = plan(couponFor(customer));
        const QJsonArray coupons = state("/v1/coupons?limit=100")["data"_L1].toArray();
        QByteArray usable;
        for (const auto &coupon : coupons) {
            if (coupon["valid"_L1].toBool() && coupon["percent_off"_L1].isDouble())
                usable = coupon["id"_L1].toString().toLatin1();
        }
        QVERIFY(!usable.isEmpty());
        QVERIFY(m_server->applyCoupon(before.subscriptionId.toLatin1(), usable));
        QCOMPARE(plan(couponFor(customer)).blocker, std::optional(Blocker::ExistingDiscount));
        QVERIFY(!plan(credit(customer)).blocker); // rulings.md 32
    }

    void aConsumedCouponIsStillFound()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssueRequest request = couponFor(customer);
        const IssuePlan made = plan(request);
        QCOMPARE(send(intentOf(request, made, 0)).verdict, SendVerdict::Confirmed);
        strikeWrites(FaultKind::ActThenClose);
        const IssueIntent attach = intentOf(request, made, 1);
        QCOMPARE(send(attach).verdict, SendVerdict::Unknown);
        m_server->advance(std::chrono::hours(2));
        QVERIFY(m_server->addPaidInvoice(customer));
        const QJsonObject subscription = state("/v1/subscriptions/" + made.subscriptionId.toLatin1());
        QVERIFY(subscription["discounts"_L1].toArray().isEmpty());
        const LookupOutcome found = lookUp(attach);
        QVERIFY2(found.verdict == LookupVerdict::Present, qPrintable(found.text));
        QVERIFY(found.reference.startsWith(u"di_"));
    }

    void anAnswerLostAfterTheEffectIsFound_data()
    {
        QTest::addColumn<int>("fault");
        QTest::newRow("connection closed") << int(FaultKind::ActThenClose);
        QTest::newRow("500 after acting") << int(FaultKind::ServerErrorAfterActing);
    }
    void anAnswerLostAfterTheEffectIsFound()
    {
        QFETCH(int, fault);
        const QByteArray customer = m_server->plainCustomer().value();
        for (const IssueRequest &request : {couponFor(customer), credit(customer)}) {
            const IssuePlan made = plan(request);
            QVERIFY2(!made.blocker, qPrintable(made.detail));
            for (std::size_t step = made.steps.size(); step-- > 0;) {
                const IssueIntent intent = intentOf(request, made, made.steps.size() - 1 - step);
                strikeWrites(static_cast<FaultKind>(fault));
                const SendOutcome sent = send(intent);
                QVERIFY2(sent.verdict == SendVerdict::Unknown, qPrintable(intent.stepName));
                const LookupOutcome found = lookUp(intent);
                QVERIFY2(found.verdict == LookupVerdict::Present, qPrintable(intent.stepName % u": " % found.text));
                QVERIFY(!found.reference.isEmpty());
            }
            m_server->clearFaults();
        }
        QCOMPARE(m_server->counters().effects.balanceTransactions, quint64(1));
        QCOMPARE(m_server->counters().effects.coupons, quint64(1));
        QCOMPARE(m_server->counters().effects.subscriptionUpdates, quint64(1));
    }

    void whatNeverArrivedIsAbsentAndCanBeResent()
    {
        const IssueRequest request = credit(m_server->plainCustomer().value());
        const IssueIntent intent = intentOf(request, plan(request), 0);
        strikeWrites(FaultKind::CloseBeforeAnswer);
        QCOMPARE(send(intent).verdict, SendVerdict::Unknown);
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Absent);
        QCOMPARE(send(intent).verdict, SendVerdict::Confirmed);
        QCOMPARE(send(intent).verdict, SendVerdict::Confirmed); // replayed for the same key
        QCOMPARE(m_server->counters().effects.balanceTransactions, quint64(1));
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Present);
    }

    void eachSendIsOneRequest_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<SendVerdict>("verdict");
        QTest::newRow("429") << int(FaultKind::TooManyRequests) << SendVerdict::NotExecuted;
        QTest::newRow("lock timeout") << int(FaultKind::LockTimeout) << SendVerdict::NotExecuted;
        QTest::newRow("key in use") << int(FaultKind::KeyInUse) << SendVerdict::NotExecuted;
        QTest::newRow("500") << int(FaultKind::ServerError) << SendVerdict::Unknown;
        QTest::newRow("web page") << int(FaultKind::Html) << SendVerdict::Unknown;
        QTest::newRow("cut body") << int(FaultKind::TruncatedBody) << SendVerdict::Unknown;
        QTest::newRow("closed") << int(FaultKind::CloseBeforeAnswer) << SendVerdict::Unknown;
        QTest::newRow("redirect") << int(FaultKind::Redirect) << SendVerdict::Unknown;
    }
    void eachSendIsOneRequest()
    {
        QFETCH(int, fault);
        QFETCH(SendVerdict, verdict);
        const IssueRequest request = credit(m_server->plainCustomer().value());
        const IssueIntent intent = intentOf(request, plan(request), 0);
        m_server->resetCounters();
        strikeWrites(static_cast<FaultKind>(fault));
        const SendOutcome sent = send(intent);
        QCOMPARE(sent.verdict, verdict);
        QCOMPARE(m_server->counters().requests, quint64(1));
        QVERIFY(!sent.code.isEmpty());
    }

    void nothingIsSentToAClosedDoor()
    {
        const IssueRequest request = credit(m_server->plainCustomer().value());
        const IssueIntent intent = intentOf(request, plan(request), 0);
        const QUrl address = m_server->baseUrl();
        m_server->stop();
        // A client without a kept connection: on one that the other side is just closing the request might have
        // arrived.
        m_desk = std::make_unique<Desk>(address, StripeServer::apiKey(), m_server->now());
        QCOMPARE(send(intent).verdict, SendVerdict::NotSent);
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Undecided);
    }

    void aRolledKeyIsUnauthorized()
    {
        const IssueRequest request = credit(m_server->plainCustomer().value());
        const IssueIntent intent = intentOf(request, plan(request), 0);
        m_server->rollKey("sk_test_another1");
        QCOMPARE(send(intent).verdict, SendVerdict::Unauthorized);
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Undecided);
        QCOMPARE(m_desk->gateway->account(m_desk->cancel).error().kind, ErrorKind::Unauthorized);
    }

    void tellsItsAccount()
    {
        const auto account = m_desk->gateway->account(m_desk->cancel);
        QVERIFY(account);
        QVERIFY(account->accountId.startsWith(u"acct_"));
        QCOMPARE(account->mode, u"test"_s);
        QVERIFY(account->serverTime.has_value());
        QVERIFY(m_desk->gateway->supports(u"stripe-credit"_s));
        QVERIFY(!m_desk->gateway->supports(u"paypal"_s));
        QCOMPARE(m_desk->gateway->resendWindow(), std::chrono::hours(23));
    }

    void anotherBodyUnderTheSameKeyStops()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssueRequest request = credit(customer);
        IssueIntent intent = intentOf(request, plan(request), 0);
        QCOMPARE(send(intent).verdict, SendVerdict::Confirmed);
        intent.body.replace("-1500", "-1600");
        const SendOutcome sent = send(intent);
        QCOMPARE(sent.verdict, SendVerdict::Unknown);
        QCOMPARE(sent.code, u"idempotency_error"_s);
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Undecided); // the mark is there with another amount
    }

    void aForeignCouponUnderOurIdIsNotOurs()
    {
        const IssueRequest request = couponFor(m_server->plainCustomer().value());
        const IssueIntent intent = intentOf(request, plan(request), 0);
        IssueIntent foreign = intent;
        foreign.idempotencyKey = u"other"_s;
        stripe::Fields fields = stripe::formDecode(foreign.body);
        for (auto &[name, value] : fields) {
            if (name == "metadata[rd_intent]")
                value = "someone-else";
        }
        foreign.body = stripe::formEncode(fields);
        QCOMPARE(send(foreign).verdict, SendVerdict::Confirmed);
        const SendOutcome sent = send(intent);
        QCOMPARE(sent.verdict, SendVerdict::Unknown);
        QCOMPARE(sent.code, u"resource_already_exists"_s);
        QVERIFY(sent.taken);
        const LookupOutcome found = lookUp(intent);
        QCOMPARE(found.verdict, LookupVerdict::Foreign);
        QVERIFY(found.text.contains(intent.naturalKey));
        QVERIFY(found.serverTime.has_value());
    }

    void aCustomerWhoIsGoneCannotBeAskedAbout()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const IssueRequest request = credit(customer);
        const IssueIntent intent = intentOf(request, plan(request), 0);
        QVERIFY(m_server->deleteCustomer(customer));
        const LookupOutcome found = lookUp(intent);
        QCOMPARE(found.verdict, LookupVerdict::Undecided);
        QVERIFY(found.text.contains(u"gone at Stripe"_s));
    }

    void aKeptServerErrorSaysSo()
    {
        const IssueRequest request = credit(m_server->plainCustomer().value());
        const IssueIntent intent = intentOf(request, plan(request), 0);
        strikeWrites(FaultKind::ServerError);
        const SendOutcome first = send(intent);
        const SendOutcome second = send(intent);
        QCOMPARE(first.code, u"http-500"_s);
        QVERIFY(!first.replayed);
        QCOMPARE(second.code, u"http-500"_s);
        QVERIFY(second.replayed);
    }

    void withoutALivingSubscriptionItBecomesACodeForThatCustomer()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        QVERIFY(m_server->cancelSubscription(plan(couponFor(customer)).subscriptionId.toLatin1()));
        const IssueRequest request = couponFor(customer);
        const IssuePlan made = plan(request);
        QVERIFY2(!made.blocker, qPrintable(made.detail));
        QCOMPARE(made.steps.at(1).name, u"promotion-code"_s);
        QCOMPARE(send(intentOf(request, made, 0)).verdict, SendVerdict::Confirmed);
        const IssueIntent code = intentOf(request, made, 1);
        QCOMPARE(lookUp(code).verdict, LookupVerdict::Absent);
        strikeWrites(FaultKind::ActThenClose);
        QCOMPARE(send(code).verdict, SendVerdict::Unknown);
        QCOMPARE(lookUp(code).verdict, LookupVerdict::Present);
        const SendOutcome replayed = send(code);
        QVERIFY2(replayed.verdict == SendVerdict::Confirmed, qPrintable(replayed.text));
        QVERIFY(replayed.reference.startsWith(u"promo_"));
        IssueIntent otherKey = code;
        otherKey.idempotencyKey += u"x"_s;
        const SendOutcome again = send(otherKey);
        QCOMPARE(again.verdict, SendVerdict::Unknown);
        QCOMPARE(again.code, u"resource_already_exists"_s);
        const QJsonObject stored = state("/v1/promotion_codes/" + replayed.reference.toLatin1());
        QCOMPARE(stored["customer"_L1].toString(), QString::fromLatin1(customer));
        QCOMPARE(stored["max_redemptions"_L1].toInt(), 1);
    }

    void findsTheReferrerByEMail()
    {
        const QByteArray customer = m_server->plainCustomer(1).value();
        const QString email = state("/v1/customers/" + customer)["email"_L1].toString();
        IssueRequest request = couponFor(customer);
        request.customerId.clear();
        request.email = u"nobody-at-all@example.org"_s;
        QCOMPARE(plan(request).blocker, std::optional(Blocker::CustomerNotFound));
        request.email = email.toLower();
        QCOMPARE(plan(request).customerId, QString::fromLatin1(customer));
        const QByteArray other = m_server->plainCustomer(2).value();
        QVERIFY(m_server->changeEmail(other, email.toUtf8()));
        const IssuePlan ambiguous = plan(request);
        QCOMPARE(ambiguous.blocker, std::optional(Blocker::AmbiguousCustomer));
        QVERIFY(ambiguous.detail.contains(QString::fromLatin1(other)));
        QVERIFY(!ambiguous.detail.contains(u'@'));
        QVERIFY(m_server->deleteCustomer(other));
        QVERIFY(!plan(request).blocker);
    }

    void theRefereeMustStillBeThere()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        IssueRequest request = couponFor(customer);
        request.email = u"someone.else@example.org"_s;
        QCOMPARE(plan(request).blocker, std::optional(Blocker::EmailMismatch));
        request.email = u"  "_s % state("/v1/customers/" + customer)["email"_L1].toString().toUpper();
        QVERIFY(!plan(request).blocker);
        QVERIFY(m_server->deleteCustomer(customer));
        QCOMPARE(plan(request).blocker, std::optional(Blocker::CustomerNotFound));
        QCOMPARE(plan(couponFor("cus_nobody")).blocker, std::optional(Blocker::CustomerNotFound));
    }

    void currenciesMustFit()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const QString currency = state("/v1/customers/" + customer)["currency"_L1].toString().toUpper();
        const QString other = currency == u"SEK" ? u"NOK"_s : u"SEK"_s;
        QVERIFY(!plan(creditFor(customer, 1500, currency)).blocker);
        QCOMPARE(plan(creditFor(customer, 1500, other)).blocker, std::optional(Blocker::CurrencyMismatch));
        IssueRequest request = couponFor(customer);
        request.spec.percentOff.reset();
        request.spec.amountOff = {Money{500, Currency::parse(other).value()}};
        QCOMPARE(plan(request).blocker, std::optional(Blocker::CurrencyMismatch));
        request.spec.amountOff.push_back(Money{700, Currency::parse(currency).value()});
        const IssuePlan made = plan(request);
        QVERIFY2(!made.blocker, qPrintable(made.detail));
        QVERIFY(made.steps.at(0).body.contains("amount_off=700"));
        QCOMPARE(send(intentOf(request, made, 0)).verdict, SendVerdict::Confirmed);
    }

    void bodiesAreTheSameEachTimeAndNameNobody()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        const QString email = state("/v1/customers/" + customer)["email"_L1].toString();
        IssueRequest request = couponFor(customer);
        request.email = email;
        request.spec.duration = CouponDuration::Repeating;
        request.spec.months = 3;
        const IssuePlan first = plan(request);
        const IssuePlan second = plan(request);
        const QByteArray key = keyOf(request).toLatin1();
        QCOMPARE(first.steps.at(0).body,
            QByteArray("duration=repeating&duration_in_months=3&id=" + key
                + "&max_redemptions=1&metadata%5Brd_intent%5D=" + key + "&metadata%5Breferral_desk_id%5D=" + key
                + "&name=Spring&percent_off=12.5"));
        QCOMPARE(first.steps.at(1).body,
            QByteArray("discounts%5B0%5D%5Bcoupon%5D=" + key + "&expand%5B0%5D=discounts&metadata%5Brd_intent%5D=" + key
                + "-2"));
        for (std::size_t i = 0; i < first.steps.size(); ++i)
            QCOMPARE(first.steps[i].body, second.steps[i].body);
        QVERIFY(!first.steps.at(0).body.contains(email.toUtf8().toPercentEncoding()));
        QVERIFY(!first.effect.contains(email));
        QCOMPARE(send(intentOf(request, first, 0)).verdict, SendVerdict::Confirmed);
    }

    void refusesRequestsWithoutSense()
    {
        const QByteArray customer = m_server->plainCustomer().value();
        IssueRequest request = couponFor(customer);
        request.spec.percentOff.reset();
        QCOMPARE(m_desk->gateway->plan(request, keyOf(request), m_desk->cancel).error().kind, ErrorKind::Usage);
        request = couponFor(customer);
        request.method = u"paypal"_s;
        QCOMPARE(m_desk->gateway->plan(request, keyOf(request), m_desk->cancel).error().kind, ErrorKind::Usage);
        QCOMPARE(
            m_desk->gateway->plan(creditFor(customer, 0), u"rd1-x"_s, m_desk->cancel).error().kind, ErrorKind::Usage);
        request = couponFor(customer);
        request.spec.percentOff = Rate{125'050};
        QCOMPARE(plan(request).blocker, std::optional(Blocker::ProviderLimit));
        IssueIntent broken;
        broken.stepName = u"credit"_s;
        QCOMPARE(lookUp(broken).verdict, LookupVerdict::Undecided);
    }

    void severalLivingSubscriptionsNeedAChoice()
    {
        QByteArray rows = subscriptionRow("sub_1", "active") + ',' + subscriptionRow("sub_2", "past_due") + ','
            + subscriptionRow("sub_3", "unpaid");
        fakes::LoopbackServer server([&rows](const fakes::SeenRequest &request) {
            if (request.path() == "/v1/customers/cus_1")
                return fakes::ScriptedReply::json(
                    R"({"id":"cus_1","object":"customer","email":"a@example.org","currency":"usd","discount":null})");
            if (request.path() == "/v1/subscriptions")
                return fakes::ScriptedReply::json(jsonList(rows));
            return fakes::ScriptedReply::json(jsonList({}));
        });
        m_desk = std::make_unique<Desk>(server.url(u""_s), "sk_test_abcdefgh", m_server->now());
        IssueRequest request = couponFor("cus_1");
        const IssuePlan open = plan(request);
        QCOMPARE(open.blocker, std::optional(Blocker::AmbiguousSubscription));
        QCOMPARE(open.subscriptions, (QStringList{u"sub_1"_s, u"sub_2"_s}));
        request.subscriptionId = u"sub_2"_s;
        QCOMPARE(plan(request).subscriptionId, u"sub_2"_s);
        QCOMPARE(plan(request).steps.at(1).path, u"/v1/subscriptions/sub_2"_s);
        request.subscriptionId = u"sub_3"_s; // not living
        QCOMPARE(plan(request).blocker, std::optional(Blocker::AmbiguousSubscription));
        rows = subscriptionRow("sub_1", "active", R"({"id":"di_1","end":1796083200,"source":{"coupon":"VIP"}})");
        const IssuePlan held = plan(couponFor("cus_1"));
        QCOMPARE(held.blocker, std::optional(Blocker::ExistingDiscount));
        QCOMPARE(held.detail, u"an item of subscription sub_1 holds coupon VIP until 2026-12-01"_s);
        rows = subscriptionRow("sub_1", "active", {}, R"("sub_sched_1")");
        QCOMPARE(plan(couponFor("cus_1")).blocker, std::optional(Blocker::ProviderLimit));
        m_desk.reset(); // before the server it talks to
    }

    void everyDiscountOfTheCustomerBlocks_data()
    {
        QTest::addColumn<QByteArray>("customerDiscount");
        QTest::addColumn<QByteArray>("draft");
        QTest::addColumn<QByteArray>("open");
        const QByteArray none = "null";
        const auto invoice = [](const QByteArray &discounts, const QByteArray &totals,
                                 const QByteArray &lineDiscounts) -> QByteArray {
            return R"({"id":"in_1","object":"invoice","discounts":)" + discounts + R"(,"total_discount_amounts":)"
                + totals + R"(,"lines":{"object":"list","has_more":false,"data":[{"id":"il_1","discounts":)"
                + lineDiscounts + "}]}}";
        };
        QTest::newRow("customer") << QByteArray(
            R"({"id":"di_1","end":null,"source":{"coupon":{"id":"c1","name":"VIP"}}})")
                                  << QByteArray() << QByteArray();
        QTest::newRow("draft invoice") << none << invoice(R"(["di_1"])", "[]", "[]") << QByteArray();
        QTest::newRow("open invoice") << none << QByteArray()
                                      << invoice("[]", R"([{"amount":5,"discount":"di_1"}])", "[]");
        QTest::newRow("line of an open invoice") << none << QByteArray() << invoice("[]", "null", R"(["di_1"])");
    }
    void everyDiscountOfTheCustomerBlocks()
    {
        QFETCH(QByteArray, customerDiscount);
        QFETCH(QByteArray, draft);
        QFETCH(QByteArray, open);
        fakes::LoopbackServer server([&](const fakes::SeenRequest &request) {
            if (request.path() == "/v1/customers/cus_1")
                return fakes::ScriptedReply::json(
                    R"({"id":"cus_1","object":"customer","email":null,"currency":null,"discount":)" + customerDiscount
                    + "}");
            if (request.path() == "/v1/invoices")
                return fakes::ScriptedReply::json(jsonList(request.target.contains("status=draft") ? draft : open));
            return fakes::ScriptedReply::json(jsonList({}));
        });
        m_desk = std::make_unique<Desk>(server.url(u""_s), "sk_test_abcdefgh", m_server->now());
        const IssuePlan made = plan(couponFor("cus_1"));
        QCOMPARE(made.blocker, std::optional(Blocker::ExistingDiscount));
        QVERIFY(!made.detail.isEmpty());
        m_desk.reset(); // before the server it talks to
    }

    void customersOfAnotherSpellingCountToo()
    {
        fakes::LoopbackServer server([](const fakes::SeenRequest &request) {
            const QByteArray customer =
                R"({"id":"cus_7","object":"customer","email":"Ann@Example.org","currency":"usd","discount":null})";
            if (request.path() == "/v1/customers/search")
                return fakes::ScriptedReply::json(
                    R"({"object":"search_result","has_more":false,"data":[)" + customer + "]}");
            if (request.path() == "/v1/customers/cus_7")
                return fakes::ScriptedReply::json(customer);
            return fakes::ScriptedReply::json(jsonList({}));
        });
        m_desk = std::make_unique<Desk>(server.url(u""_s), "sk_test_abcdefgh", m_server->now());
        IssueRequest request = creditFor({});
        request.email = u"ann@example.org"_s;
        const IssuePlan made = plan(request);
        QVERIFY2(!made.blocker, qPrintable(made.detail));
        QCOMPARE(made.customerId, u"cus_7"_s);
        m_desk.reset(); // before the server it talks to
    }

    void creditsAreFoundOnAnyPage()
    {
        QByteArray mark;
        fakes::LoopbackServer server([&mark](const fakes::SeenRequest &request) {
            const auto row = [](const QByteArray &id, const QByteArray &intent) -> QByteArray {
                return R"({"id":")" + id + R"(","amount":-1500,"currency":"usd","metadata":{"rd_intent":")" + intent
                    + R"("}})";
            };
            if (request.target.contains("starting_after=cbtxn_2"))
                return fakes::ScriptedReply::json(jsonList(row("cbtxn_3", mark)));
            return fakes::ScriptedReply::json(listOf(row("cbtxn_1", "a") + ',' + row("cbtxn_2", "b"), true));
        });
        m_desk = std::make_unique<Desk>(server.url(u""_s), "sk_test_abcdefgh", m_server->now());
        IssueIntent intent;
        intent.stepName = u"credit"_s;
        intent.path = u"/v1/customers/cus_1/balance_transactions"_s;
        intent.body = "amount=-1500&currency=usd&metadata%5Brd_intent%5D=rd1-k";
        mark = "rd1-k";
        QCOMPARE(lookUp(intent).reference, u"cbtxn_3"_s);
        mark = "rd1-other";
        QCOMPARE(lookUp(intent).verdict, LookupVerdict::Absent);
        m_desk.reset(); // before the server it talks to
    }

    void everyRequestFitsTheOfficialDescription()
    {
        if (!m_spec)
            QSKIP("Stripe's interface description (specs/stripe/spec3.sdk-derived.json.gz) is not here");
        QVERIFY(m_checked > 100);
        QVERIFY2(m_violations.isEmpty(), qPrintable(QStringList(m_violations.values()).join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(StripeGatewayTest)
#include "tst_stripegateway.moc"
