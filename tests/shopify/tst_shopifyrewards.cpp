// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/rewardanswer.h"
#include "integrations/shopify/shopnames.h"
#include "tests/fakes/graphqlvalidator.h"
#include "tests/shopify/rewardside.h"

#include <QLoggingCategory>

using namespace rd;
using namespace rd::shopify;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

http::HttpResponse answerOf(int status, const QByteArray &body)
{
    http::HttpResponse answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

/// Rewards given in the sample shop: planned, sent once, looked up.
class ShopifyRewardsTest : public QObject {
    Q_OBJECT

    static QString blockerOf(const Result<IssuePlan> &plan)
    {
        if (!plan)
            return plan.error().text;
        return plan->blocker ? word(*plan->blocker) : u"(none)"_s;
    }

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s); }

    void everyRequestAndAnswerFitsTheOfficialSchema()
    {
        const auto schema = test::GraphQlSchema::loadShopify(QStringLiteral(RD_SHARED_DIR));
        if (!schema)
            QSKIP("Shopify's schema (specs/shopify/admin-2026-10.introspection.json.gz) is not here");
        RewardSide side;
        for (const char *method : {"shopify-discount", "shopify-gift-card", "shopify-store-credit"}) {
            IssueRequest byEmail = side.request(method);
            IssueIntent intent = side.written(byEmail);
            QCOMPARE(side.send(intent).verdict, SendVerdict::Confirmed);
            QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Present);
            IssueRequest byId = side.request(method, 1);
            byId.customerId = side.server.customerId(1);
            byId.spec.percentOff.reset();
            byId.spec.amountOff = {*byId.amount};
            byId.spec.expiresDays = 30;
            IssueIntent second = side.written(byId, "two");
            QCOMPARE(side.send(second).verdict, SendVerdict::Confirmed);
            // refused ones too
            static_cast<void>(side.send(second));
        }
        QSet<QByteArray> names;
        for (const SeenOperation &seen : side.server.operations()) {
            names.insert(seen.name);
            QCOMPARE(schema->validate(seen.document), QStringList());
            QCOMPARE(schema->validateVariables(seen.document, seen.variables), QStringList());
            const QStringList wrong =
                seen.data.isEmpty() ? QStringList() : schema->validateData(seen.document, seen.data);
            QVERIFY2(wrong.isEmpty(), qPrintable(QString::fromLatin1(seen.name) + u' ' + wrong.value(0)));
        }
        for (const char *name : {"RewardPlace", "ReceiverByEmail", "ReceiverById", "CreateCode", "CodeByText",
                 "RewardLimits", "IssueGiftCard", "NotifyGiftCard", "GiftCards", "IssueStoreCredit",
                 "StoreCreditAccounts", "StoreCreditLedger"})
            QVERIFY2(names.contains(name), name);
    }

    void givesEachKindToItsReceiver_data() { addMethods(); }
    void givesEachKindToItsReceiver()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, kind);
        RewardSide side;
        IssueIntent intent = side.written(side.request(method, 2));
        const SendOutcome outcome = side.send(intent);
        QCOMPARE(outcome.verdict, SendVerdict::Confirmed);
        QCOMPARE(side.given(kind), 1);
        const ShopEffect made = side.server.effects().front();
        QCOMPARE(made.customer, side.server.customerId(2));
        if (kind == "discount") {
            QCOMPARE(outcome.reference, made.code);
            QCOMPARE(intent.naturalKey, made.code);
            QCOMPARE(made.mark, intent.idempotencyKey);
        } else {
            QCOMPARE(made.minor, qint64(2500));
            QCOMPARE(made.currency, u"EUR"_s);
        }
        // what was found is what was given
        QCOMPARE(side.lookUp(intent).reference, outcome.reference);
    }

    void aCardsCodeIsNowhereButInTheShop()
    {
        RewardSide side;
        IssueIntent intent = side.written(side.request("shopify-gift-card"));
        const SendOutcome outcome = side.send(intent);
        const ShopEffect card = side.server.effects().front();
        QCOMPARE(card.code.size(), 16);
        for (const QString &text : {QString::fromUtf8(intent.body), intent.naturalKey, intent.path, outcome.reference,
                 outcome.text, intent.idempotencyKey})
            QVERIFY(!text.contains(card.code, Qt::CaseInsensitive));
        QCOMPARE(outcome.reference, u"%1 (…%2)"_s.arg(card.id, card.code.right(4)));
        QCOMPARE(side.given("notice"), 1); // Shopify writes to the customer
        // Another connection's key makes another code of the same reward.
        fakes::FakeClock clock;
        http::HttpClient client(clock);
        QByteArray other = "shpat_ffffffffffffffffffffffffffffffff";
        const TokenKeeper keeper(client, clock, {}, Secret::take(other));
        QVERIFY(cardCode(keeper, card.mark) != card.code);
    }

    void sentTwiceGivesOnce_data() { addMethods(); }
    void sentTwiceGivesOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, kind);
        if (kind == "store-credit")
            QSKIP("a shop cannot tell two credits apart: they are never sent again before a look-up");
        RewardSide side;
        IssueIntent intent = side.written(side.request(method));
        QCOMPARE(side.send(intent).verdict, SendVerdict::Confirmed);
        const SendOutcome again = side.send(intent);
        QCOMPARE(again.verdict, SendVerdict::Unknown);
        QVERIFY(again.taken);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Present);
        QCOMPARE(side.given(kind), 1);
    }

    void aLostAnswerIsFoundAgain_data() { addMethods(); }
    void aLostAnswerIsFoundAgain()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, kind);
        for (const ShopFault fault : {ShopFault::ActThenClose, ShopFault::ActThenInternalError}) {
            RewardSide side;
            IssueIntent intent = side.written(side.request(method));
            side.server.addFault(operation, fault);
            QCOMPARE(side.send(intent).verdict, SendVerdict::Unknown);
            QCOMPARE(side.given(kind), 1);
            QCOMPARE(side.server.count(operation), 1); // not repeated by itself
            side.clock.advance(61s);
            QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Present);
            QCOMPARE(side.given("notice"), kind == "gift-card" ? 1 : 0);
        }
    }

    void aLostRequestIsAbsent_data() { addMethods(); }
    void aLostRequestIsAbsent()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, operation);
        QFETCH(QByteArray, kind);
        for (const ShopFault fault : {ShopFault::CloseBeforeAnswer, ShopFault::InternalError}) {
            RewardSide side;
            IssueIntent intent = side.written(side.request(method));
            side.server.addFault(operation, fault);
            QCOMPARE(side.send(intent).verdict, SendVerdict::Unknown);
            side.clock.advance(61s);
            QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Absent);
            QCOMPARE(side.send(intent).verdict, SendVerdict::Confirmed);
            QCOMPARE(side.given(kind), 1);
        }
    }

    void someoneElsesCodeIsForeign()
    {
        RewardSide side;
        IssueIntent intent = side.written(side.request("shopify-discount"));
        side.server.addDiscount(intent.naturalKey.toLower());
        const SendOutcome outcome = side.send(intent);
        QVERIFY(outcome.taken);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Foreign);
    }

    void creditsThatCannotBeToldApartAreLeftToAPerson()
    {
        RewardSide side;
        side.server.addStoreCredit(0, 2500); // before: not this reward's
        IssueIntent intent = side.written(side.request("shopify-store-credit"));
        QCOMPARE(intent.naturalKey, u"credits-before-1"_s);
        side.server.addFault("IssueStoreCredit", ShopFault::CloseBeforeAnswer);
        QCOMPARE(side.send(intent).verdict, SendVerdict::Unknown);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Absent);
        side.server.addStoreCredit(0, 1000); // another amount
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Absent);
        side.server.addStoreCredit(0, 2500);
        side.server.addStoreCredit(0, 2500); // two: which?
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Undecided);
    }
    void aCreditOfAnotherTimeIsLeftToAPerson()
    {
        RewardSide side;
        IssueIntent intent = side.written(side.request("shopify-store-credit"));
        side.server.addFault("IssueStoreCredit", ShopFault::CloseBeforeAnswer);
        QCOMPARE(side.send(intent).verdict, SendVerdict::Unknown);
        side.server.advance(3h);
        side.server.addStoreCredit(0, 2500); // by hand, long after
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Undecided);
    }
    void inDoubtAboutTheBooksAnySuchCreditCounts()
    {
        RewardSide side;
        IssueIntent intent = side.written(side.request("shopify-store-credit"));
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Absent);
        side.server.addStoreCredit(0, 2500);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Undecided);
    }

    void blocksWhatMustNotBeGiven()
    {
        RewardSide side;
        IssueRequest nobody = side.request("shopify-gift-card");
        nobody.email = u"nobody@nowhere.example"_s;
        QCOMPARE(blockerOf(side.plan(nobody)), u"customer-not-found"_s);
        side.server.setCustomerEmail(3, side.server.customerEmail(0));
        QCOMPARE(blockerOf(side.plan(side.request("shopify-gift-card"))), u"ambiguous-customer"_s);
        IssueRequest other = side.request("shopify-discount", 1);
        other.customerId = side.server.customerId(2);
        QCOMPARE(blockerOf(side.plan(other)), u"email-mismatch"_s);
        IssueRequest gone = side.request("shopify-discount", 4);
        gone.customerId = side.server.customerId(4);
        side.server.removeCustomer(4);
        QCOMPARE(blockerOf(side.plan(gone)), u"customer-not-found"_s);
        for (const char *method : {"shopify-gift-card", "shopify-store-credit"}) {
            IssueRequest yen = side.request(method, 1);
            yen.amount = Money{2500, Currency::parse(QStringView(u"JPY")).value()};
            QCOMPARE(blockerOf(side.plan(yen)), u"currency-mismatch"_s);
        }
        IssueRequest dollars = side.request("shopify-store-credit", 1);
        dollars.amount = Money{2500, Currency::parse(QStringView(u"USD")).value()}; // buyers may pay in it
        QCOMPARE(blockerOf(side.plan(dollars)), u"(none)"_s);
        IssueRequest off = side.request("shopify-discount", 1);
        off.spec.percentOff.reset();
        off.spec.amountOff = {Money{500, Currency::parse(QStringView(u"GBP")).value()}};
        QCOMPARE(blockerOf(side.plan(off)), u"currency-mismatch"_s);
        IssueRequest large = side.request("shopify-gift-card", 1);
        large.amount->minor = 200'001;
        QCOMPARE(blockerOf(side.plan(large)), u"provider-limit"_s);
        QVERIFY(!side.plan(side.request("stripe-coupon", 1)));
        QVERIFY(side.server.effects().empty());
    }
    void saysWhichPermissionIsMissing_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("missing");
        QTest::newRow("discount") << QByteArray("shopify-discount") << u"write_discounts"_s;
        QTest::newRow("card") << QByteArray("shopify-gift-card") << u"write_gift_cards"_s;
        QTest::newRow("card's customer") << QByteArray("shopify-gift-card") << u"write_customers"_s;
        QTest::newRow("credit") << QByteArray("shopify-store-credit") << u"write_store_credit_account_transactions"_s;
        QTest::newRow("accounts") << QByteArray("shopify-store-credit") << u"read_store_credit_accounts"_s;
    }
    void saysWhichPermissionIsMissing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, missing);
        ShopOptions options = RewardSide::quiet();
        options.scopes += {u"read_customers"_s, u"read_discounts"_s};
        options.scopes.removeAll(missing);
        RewardSide side(options);
        const auto plan = side.plan(side.request(method));
        QCOMPARE(blockerOf(plan), u"provider-refused"_s);
        QVERIFY2(plan->detail.contains(missing) && plan->detail.contains(u"Add the scope"_s), qPrintable(plan->detail));
        QVERIFY(side.server.effects().empty());
    }
    void aPermissionTakenAwayStopsTheConnection()
    {
        RewardSide side;
        IssueIntent intent = side.written(side.request("shopify-gift-card"));
        side.server.setScopes({u"read_orders"_s, u"write_customers"_s});
        QCOMPARE(side.send(intent).verdict, SendVerdict::Unauthorized);
        QCOMPARE(side.lookUp(intent).verdict, LookupVerdict::Undecided);
    }
    void hiddenAddressesBlock()
    {
        RewardSide side;
        IssueRequest known = side.request("shopify-discount", 1);
        known.customerId = side.server.customerId(1);
        side.server.hideCustomerData(true);
        QCOMPARE(blockerOf(side.plan(known)), u"email-mismatch"_s);
        const auto plan = side.plan(side.request("shopify-discount", 1));
        QCOMPARE(blockerOf(plan), u"email-mismatch"_s);
        QVERIFY(plan->detail.contains(u"Protected customer data"_s));
    }
    void theSamePlanMakesTheSameBytes()
    {
        RewardSide side;
        for (const char *method : {"shopify-discount", "shopify-gift-card", "shopify-store-credit"})
            QCOMPARE(side.written(side.request(method)).body, side.written(side.request(method)).body);
        QVERIFY(side.written(side.request("shopify-discount"), "one").body
            != side.written(side.request("shopify-discount"), "two").body);
    }

    void judgesAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, int status, const char *body, SendVerdict verdict) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(verdict);
        };
        using enum SendVerdict;
        row("throttled", 200, R"({"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}]})", NotExecuted);
        row("too many", 429, R"({"errors":"Too many"})", NotExecuted);
        row("bad token", 401, R"({"errors":"Invalid API key"})", Unauthorized);
        row("frozen", 402, R"({"errors":"Unavailable Shop"})", Unauthorized);
        row("locked", 423, R"({"errors":"Locked"})", Unauthorized);
        row("server error", 503, "", Unknown);
        row("redirect", 301, "", Unknown);
        row("cut", 200, R"({"data":{"giftCardCreate")", Unknown);
        row("empty", 200, R"({"data":{"giftCardCreate":null}})", Unknown);
        row("internal", 200, R"({"errors":[{"message":"x","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]})", Unknown);
        row("denied", 200,
            R"({"data":{"giftCardCreate":null},"errors":[{"message":"x","path":["giftCardCreate"],"extensions":{"code":"ACCESS_DENIED"}}]})",
            Unauthorized);
        row("a field of it denied", 200,
            R"({"data":{"giftCardCreate":null},"errors":[{"message":"x","path":["giftCardCreate","giftCard","customer"],"extensions":{"code":"ACCESS_DENIED"}}]})",
            Unknown);
        row("bad variable", 200, R"({"errors":[{"message":"x","extensions":{"code":"INVALID_VARIABLE"}}]})", Refused);
        row("limit", 200,
            R"({"data":{"giftCardCreate":{"giftCard":null,"userErrors":[{"field":["input"],"message":"x","code":"GIFT_CARD_LIMIT_EXCEEDED"}]}}})",
            Refused);
        row("taken", 200,
            R"({"data":{"giftCardCreate":{"giftCard":null,"userErrors":[{"field":["input"],"message":"x","code":"TAKEN"}]}}})",
            Unknown);
        row("an effect and an error", 200,
            R"({"data":{"giftCardCreate":{"giftCard":{"id":"gid://shopify/GiftCard/7"},"userErrors":[{"field":null,"message":"x","code":"INVALID"}]}}})",
            Unknown);
        row("does not know", 200,
            R"({"data":{"giftCardCreate":{"giftCard":null,"userErrors":[{"field":null,"message":"x","code":"INTERNAL_ERROR"}]}}})",
            Unknown);
        row("another amount", 200,
            R"({"data":{"giftCardCreate":{"giftCard":{"id":"gid://shopify/GiftCard/7","lastCharacters":"ab12","note":"n","initialValue":{"amount":"9.0","currencyCode":"EUR"},"customer":{"id":"gid://shopify/Customer/1"}},"userErrors":[]}}})",
            Unknown);
        row("another customer", 200,
            R"({"data":{"giftCardCreate":{"giftCard":{"id":"gid://shopify/GiftCard/7","lastCharacters":"ab12","note":"n","initialValue":{"amount":"25.0","currencyCode":"EUR"},"customer":{"id":"gid://shopify/Customer/2"}},"userErrors":[]}}})",
            Unknown);
        row("right", 200,
            R"({"data":{"giftCardCreate":{"giftCard":{"id":"gid://shopify/GiftCard/7","lastCharacters":"ab12","note":"n","initialValue":{"amount":"25.0","currencyCode":"EUR"},"customer":{"id":"gid://shopify/Customer/1"}},"userErrors":[]}}})",
            Confirmed);
    }
    void judgesAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, verdict);
        IssueIntent intent;
        intent.stepName = kCardStep;
        intent.body =
            R"({"operationName":"IssueGiftCard","variables":{"input":{"note":"n","customerId":"gid://shopify/Customer/1","initialAmount":{"amount":"25.00","currencyCode":"EUR"}}}})";
        const SendOutcome outcome = judgeAnswer(intent, answerOf(status, body), u"ab12"_s);
        QCOMPARE(static_cast<int>(outcome.verdict), verdict);
        QVERIFY2(!outcome.code.startsWith(u"http-5"_s), "a shop keeps no answers");
    }
};

QTEST_GUILESS_MAIN(ShopifyRewardsTest)
#include "tst_shopifyrewards.moc"
