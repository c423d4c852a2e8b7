// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/campaigndocument.h"
#include "tests/core/seed.h"
#include "tests/core/termsmaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;

namespace {

/// The document of contract.md 4 without milestones.
const char *const kContractExample = R"({
  "version": 1, "name": "Give 20, get 10", "kind": "refer-double", "state": "active",
  "connections": ["stripe-main"],
  "payoutCurrency": null,
  "attribution": { "model": "first-touch", "windowDays": 60,
    "evidence": ["promo-code", "client-reference", "metadata", "order-attribute", "email"],
    "metadataKeys": ["referral", "via", "ref"], "existingCustomers": false, "codeMovesCustomer": false },
  "qualification": { "minimumBase": [{"minor": 1000, "currency": "USD"}], "payments": 1 },
  "rules": [
    { "name": "Pro plan", "products": ["prod_A"], "prices": ["price_x"], "percent": "30", "months": 12 },
    { "name": "Everything else", "percent": "20", "payments": 3, "rounding": "half-even" }
  ],
  "rewards": {
    "referrer": { "kind": "cash" },
    "referee":  { "kind": "coupon", "percentOff": "20", "duration": "once" }
  },
  "hold": { "days": 30, "longIntervalDays": 60 },
  "caps": [ { "per": "participant", "period": "month", "amount": {"minor": 50000, "currency": "USD"} } ],
  "threshold": [ {"minor": 5000, "currency": "USD"} ],
  "approval": { "mode": "manual", "twoPerson": true }
})";

/// A small valid document; `members` are JSON members that follow the four that are required.
QByteArray document(const QByteArray &members = {})
{
    const QByteArray head = R"({"version":1,"name":"N","kind":"affiliate","connections":["c"])";
    return head + (members.isEmpty() ? QByteArray() : ',' + members) + '}';
}

QByteArray with(const char *member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(document()).object();
    object.insert(QLatin1StringView(member), value);
    return QJsonDocument(object).toJson();
}

const QByteArray kMug = R"({"rank":1,"reward":{"kind":"goods","label":"A mug"}})";

QByteArray race(const QByteArray &board, const QByteArray &members = {})
{
    return document(R"("leaderboard":{)" + board + '}' + (members.isEmpty() ? QByteArray() : ',' + members))
        .replace("affiliate", "leaderboard");
}

QByteArray withRule(const QByteArray &rule)
{
    return document(R"("rules":[{"percent":"1"},)" + rule + ']');
}

QByteArray withReferrer(const QByteArray &reward)
{
    return document(R"("rules":[{"percent":"1"}],"rewards":{"referrer":)" + reward + '}');
}

Money usd(qint64 minor)
{
    return {minor, *Currency::parse(u"USD")};
}

QByteArray written(const CampaignTerms &terms)
{
    return QJsonDocument(toCampaignDocument(terms)).toJson();
}

} // namespace

class TestCampaignDocument : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void readsTheExampleOfTheContract()
    {
        const auto read = parseCampaignDocument(kContractExample);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        CampaignTerms terms;
        terms.name = u"Give 20, get 10"_s;
        terms.kind = CampaignKind::ReferDouble;
        terms.connections = QStringList{u"stripe-main"_s};
        terms.minimumBase = {usd(1000)};
        Rule pro;
        pro.name = u"Pro plan"_s;
        pro.products = QStringList{u"prod_A"_s};
        pro.prices = QStringList{u"price_x"_s};
        pro.percent = Rate{300'000};
        pro.months = 12;
        Rule others;
        others.name = u"Everything else"_s;
        others.percent = Rate{200'000};
        others.payments = 3;
        terms.rules = {pro, others};
        terms.referrer = RewardSpec{};
        RewardSpec coupon;
        coupon.kind = RewardKind::Coupon;
        coupon.percentOff = Rate{200'000};
        terms.referee = coupon;
        terms.longIntervalHoldDays = 60;
        terms.caps = {{CapPer::Participant, CapPeriod::Month, usd(50'000)}};
        terms.threshold = {usd(5000)};
        terms.review = usualReview();
        QCOMPARE(*read, terms);
    }

    void fillsInDefaults()
    {
        const auto read = parseCampaignDocument(document());
        QVERIFY(read);
        QCOMPARE(read->state, CampaignState::Active);
        QCOMPARE(read->holdDays, 30);
        QCOMPARE(read->windowDays, 60);
        QCOMPARE(read->model, AttributionModel::FirstTouch);
        QCOMPARE(read->evidence.size(), 5U);
        QCOMPARE(read->metadataKeys, QStringList({u"referral"_s, u"via"_s, u"ref"_s}));
        QCOMPARE(read->onExistingDiscount, ExistingDiscountPolicy::Skip);
        QCOMPARE(read->approval, ApprovalMode::Manual);
        QVERIFY(read->twoPerson && !read->referrer && !read->referee && !read->payoutCurrency);
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
        row("byte order mark", "\xef\xbb\xbf" + document());
        row("empty lists",
            document(R"("rules":[],"caps":[],"threshold":[],"milestones":[],"qualification":{"minimumBase":[]})"));
        row("milestones of an affiliate campaign",
            document(R"("milestones":[{"count":3,"reward":{"kind":"goods","label":"x"}}])"));
        row("ranking", race(R"("period":"quarter","prizes":[)" + kMug + "]"));
        row("ranking by revenue",
            race(R"("by":"revenue","currency":"USD","period":"campaign","prizes":[)" + kMug
                + R"(]},"endsAt":"2026-12-31","priority":1,"attribution":{)"));
        row("options",
            document(
                R"("rulesFrom":"referral-start","whenStopped":"stop","exclusive":false,"thresholdScope":"campaign","deductFees":false)"));
        row("no evidence but decisions", document(R"("attribution":{"evidence":[]})"));
        row("automatic approval", document(R"("approval":{"mode":"automatic","twoPerson":false})"));
        row("lower-case currency", document(R"("payoutCurrency":"eur")"));
        row("dates", document(R"("startsAt":"2026-01-01","endsAt":"2026-12-31T23:00:00+01:00","priority":-3)"));
        row("no dates", document(R"("startsAt":null,"endsAt":null)"));
        row("flat rule", withRule(R"({"flat":[{"minor":500,"currency":"USD"}],"per":"unit","allowAboveBase":true})"));
        row("tiers",
            withRule(
                R"({"tiers":[{"from":0,"percent":"10"},{"from":3,"percent":"20"}],"tierBy":"revenue","tierWindow":"year"})"));
        row("first payment only", withRule(R"({"percent":"5","firstPaymentOnly":true})"));
        row("first payment only, said twice", withRule(R"({"percent":"5","firstPaymentOnly":true,"payments":1})"));
        row("all filters",
            withRule(
                R"({"percent":"5","collections":["a"],"participants":["x@example.com","CODE"],"groups":["gold"]})"));
        row("fixed cash without rules",
            document(R"("rewards":{"referrer":{"kind":"cash","amount":[{"minor":1000,"currency":"USD"}]}})"));
        row("repeating coupon",
            withReferrer(
                R"({"kind":"coupon","amountOff":[{"minor":1,"currency":"JPY"}],"duration":"repeating","months":3})"));
        row("discount code",
            withReferrer(R"({"kind":"discount-code","percentOff":"5","usageLimit":1,"expiresDays":30})"));
        row("price change", withReferrer(R"({"kind":"price-change","price":"price_1"})"));
        row("goods", withReferrer(R"({"kind":"goods","label":"A mug"})"));
        row("existing discount", document(R"("onExistingDiscount":"credit")"));
        row("longest name", QByteArray(document()).replace("\"N\"", QByteArray('"' + QByteArray(200, 'x') + '"')));
        row("largest amount", document(R"("threshold":[{"minor":1000000000000,"currency":"USD"}])"));
    }
    void accepts()
    {
        QFETCH(QByteArray, json);
        const auto read = parseCampaignDocument(json);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        const auto again = parseCampaignDocument(written(*read));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text));
        QCOMPARE(*again, *read);
    }

    void readsFirstPaymentOnlyAsOnePayment()
    {
        const auto read = parseCampaignDocument(withRule(R"({"percent":"5","firstPaymentOnly":true})"));
        QVERIFY(read);
        QCOMPARE(read->rules.at(1).payments, std::optional(1));
        QCOMPARE(read->rules.at(1).name, u"Rule 2"_s);
    }

    /// Every error names path, value and what would be accepted (contract.md 4).
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("accepted");
        const auto row = [](const char *name, const QByteArray &json, const char *start, const char *accepted) {
            QTest::newRow(name) << json << QString::fromUtf8(start) << QString::fromUtf8(accepted);
        };
        const auto without = [](const char *member) {
            QJsonObject object = QJsonDocument::fromJson(document()).object();
            object.remove(QLatin1StringView(member));
            return QJsonDocument(object).toJson();
        };
        // the document as a whole
        row("not JSON", "{\n  \"version\": 1,\n}", "the document is not JSON at line 3", "");
        row("cut off", "{\"version\":1,\"na", "the document is not JSON at line 1", "");
        row("nothing", "", "the document is not JSON", "");
        row("HTML", "<html></html>", "the document is not JSON", "");
        row("a list", "[]", "the document is not an object", "one JSON object");
        row("not UTF-8", QByteArray("{\"name\":\"\xff\"}"), "the document is not JSON", "");
        row("too deep", document("\"rules\":" + QByteArray(64, '[') + QByteArray(64, ']')),
            "the document is nested deeper than 64", "");
        row("too large", QByteArray(16 * 1024 * 1024 + 1, ' '), "the document has 16777217 bytes", "at most 16 MB");
        row("a member twice", R"({"name":"a","kind":"affiliate","name":"b"})", "name is there twice",
            "each member once");
        row("a member twice deep inside", R"({"rules":[{"percent":"1"},{"percent":"2","per":"line","percent":"3"}]})",
            "rules[1].percent is there twice", "each member once");
        row("a member twice, written differently", R"({"hold":{"days":1,"\u0064ays":2}})", "hold.days is there twice",
            "each member once");
        // head
        row("no version", without("version"), "version is missing", "1");
        row("no name", without("name"), "name is missing", "");
        row("no kind", without("kind"), "kind is missing", "refer-single refer-double affiliate");
        row("no connections", without("connections"), "connections is missing", "at least one connection");
        row("version 2", with("version", 2), "version: 2 is not accepted", "from 1 to 1");
        row("version as text", with("version", u"1"_s), "version: \"1\" is not accepted", "a whole number");
        row("empty name", with("name", QString()), "name: \"\" is not accepted", "1 to 200 characters");
        row("name too long", with("name", QString(201, u'x')), "name: \"xxx", "1 to 200 characters");
        row("name with a line break", with("name", u"a\nb"_s), "name: \"a\\nb\" is not accepted",
            "no control characters");
        row("name with a NUL", with("name", u"a\0b"_s), "name: \"a\\u0000b\" is not accepted", "no control characters");
        row("name with a space in front", with("name", u" a"_s), "name: \" a\" is not accepted", "no spaces around it");
        row("name as number", with("name", 5), "name: 5 is not accepted", "a text");
        row("unknown kind", with("kind", u"lottery"_s), "kind: \"lottery\" is not accepted", "one of: refer-single");
        row("milestone without milestones", with("kind", u"milestone"_s), "kind: \"milestone\" needs milestones",
            "at least one element");
        row("leaderboard without a ranking", with("kind", u"leaderboard"_s), "leaderboard is missing", "the ranking");
        row("unknown state", with("state", u"on"_s), "state: \"on\" is not accepted", "draft active paused ended");
        row("empty connections", with("connections", QJsonArray()), "connections: [] is not accepted",
            "at least one connection");
        row("connections as text", with("connections", u"c"_s), "connections: \"c\" is not accepted", "a list");
        row("connection twice", with("connections", QJsonArray{u"c"_s, u"c"_s}), "connections[1]: \"c\" is named twice",
            "once");
        row("unknown currency", with("payoutCurrency", u"ABC"_s), "payoutCurrency: \"ABC\" is not accepted",
            "ISO 4217");
        row("priority with a fraction", with("priority", 1.5), "priority: 1.5 is not accepted", "a whole number");
        row("bad date", with("startsAt", u"1 May"_s), "startsAt: \"1 May\" is not accepted", "ISO 8601");
        row("date out of range", with("endsAt", u"1999-01-01"_s), "endsAt: \"1999-01-01\" is not accepted",
            "2000 to 2100");
        row("ends before it starts", document(R"("startsAt":"2026-02-01","endsAt":"2026-01-01")"),
            "endsAt: \"2026-01-01\" does not lie after", "later");
        row("unknown member", with("reward", 1), "reward: 1 is not a known member here", "rewards");
        // attribution, qualification, hold
        row("unknown attribution member", document(R"("attribution":{"window":3})"),
            "attribution.window: 3 is not a known member", "windowDays");
        row("attribution as text", with("attribution", u"first"_s), "attribution: \"first\" is not accepted",
            "an object");
        row("attribution as null", with("attribution", QJsonValue()), "attribution: null is not accepted", "an object");
        row("unknown model", document(R"("attribution":{"model":"linear"})"), "attribution.model: \"linear\"",
            "first-touch last-touch");
        row("negative window", document(R"("attribution":{"windowDays":-1})"), "attribution.windowDays: -1", "from 0");
        row("window beyond 32 bits", document(R"("attribution":{"windowDays":4294967297})"),
            "attribution.windowDays: 4294967297", "to 3650");
        row("unknown evidence", document(R"("attribution":{"evidence":["email","dns"]})"),
            "attribution.evidence[1]: \"dns\"", "promo-code");
        row("evidence twice", document(R"("attribution":{"evidence":["email","email"]})"),
            "attribution.evidence[1]: \"email\" is named twice", "once");
        row("text for a boolean", document(R"("attribution":{"existingCustomers":"no"})"),
            "attribution.existingCustomers: \"no\"", "true or false");
        row("payments zero", document(R"("qualification":{"payments":0})"), "qualification.payments: 0", "from 1");
        row("amount as a number", document(R"("qualification":{"minimumBase":10})"), "qualification.minimumBase: 10",
            "a list");
        row("amount as text", document(R"("threshold":["10 USD"])"), "threshold[0]: \"10 USD\"", "an amount such as");
        row("amount with a fraction", document(R"("threshold":[{"minor":10.5,"currency":"USD"}])"),
            "threshold[0].minor: 10.5", "a whole number");
        row("amount beyond 64 bits", document(R"("threshold":[{"minor":99999999999999999999,"currency":"USD"}])"),
            "threshold[0].minor: ", "a whole number");
        row("amount without currency", document(R"("threshold":[{"minor":10}])"), "threshold[0].currency is missing",
            "ISO 4217");
        row("amount without minor", document(R"("threshold":[{"currency":"USD"}])"), "threshold[0].minor is missing",
            "minor units");
        row("amount with more", document(R"("threshold":[{"minor":10,"currency":"USD","x":1}])"),
            "threshold[0].x: 1 is not a known member", "currency minor");
        row("currency twice", document(R"("threshold":[{"minor":1,"currency":"USD"},{"minor":2,"currency":"USD"}])"),
            "threshold[1]: ", "each currency");
        row("hold as text", document(R"("hold":{"days":"30"})"), "hold.days: \"30\"", "a whole number");
        row("hold too long", document(R"("hold":{"longIntervalDays":3651})"), "hold.longIntervalDays: 3651", "to 3650");
        // rules
        row("rule as text", document(R"("rules":["20%"])"), "rules[0]: \"20%\" is not accepted", "an object");
        row("percent as number", withRule(R"({"percent":25})"), "rules[1].percent: 25 is not accepted",
            "a decimal text");
        row("percent with five decimals", withRule(R"({"percent":"1.00001"})"), "rules[1].percent: \"1.00001\"",
            "at most four decimals");
        row("percent above 100", withRule(R"({"percent":"100.1"})"), "rules[1].percent: \"100.1\"", "\"100\"");
        row("no formula", withRule(R"({"name":"x"})"), "rules[1].percent is missing",
            "exactly one of: percent flat tiers");
        row("two formulas", withRule(R"({"percent":"1","flat":[{"minor":1,"currency":"USD"}]})"),
            "rules[1].flat: ", "exactly one of");
        row("unknown rule member", withRule(R"({"percent":"1","percant":"2"})"),
            "rules[1].percant: \"2\" is not a known member", "percent");
        row("empty flat", withRule(R"({"flat":[]})"), "rules[1].flat: [] is not accepted", "at least one amount");
        row("flat of zero", withRule(R"({"flat":[{"minor":0,"currency":"USD"}]})"), "rules[1].flat[0].minor: 0",
            "from 1");
        row("per without flat", withRule(R"({"percent":"1","per":"line"})"),
            "rules[1].per: \"line\" has no meaning here", "flat");
        row("tierBy without tiers", withRule(R"({"percent":"1","tierBy":"revenue"})"),
            "rules[1].tierBy: \"revenue\" has no meaning here", "tiers");
        row("above base without flat", withRule(R"({"percent":"1","allowAboveBase":true})"),
            "rules[1].allowAboveBase: true", "flat");
        row("empty tiers", withRule(R"({"tiers":[]})"), "rules[1].tiers: [] is not accepted", "at least one tier");
        row("tiers out of order", withRule(R"({"tiers":[{"from":3,"percent":"1"},{"from":3,"percent":"2"}]})"),
            "rules[1].tiers[1].from: 3", "rising");
        row("tier without from", withRule(R"({"tiers":[{"percent":"1"}]})"), "rules[1].tiers[0].from is missing",
            "whole number");
        row("months zero", withRule(R"({"percent":"1","months":0})"), "rules[1].months: 0", "from 1");
        row("contradicting payments", withRule(R"({"percent":"1","payments":2,"firstPaymentOnly":true})"),
            "rules[1].payments: 2 contradicts", "1");
        row("unknown rounding", withRule(R"({"percent":"1","rounding":"up"})"), "rules[1].rounding: \"up\"",
            "half-even half-up floor");
        row("filter as text", withRule(R"({"percent":"1","products":"prod_A"})"), "rules[1].products: \"prod_A\"",
            "a list");
        row("filter of numbers", withRule(R"({"percent":"1","products":[1]})"), "rules[1].products[0]: 1", "a text");
        // rewards
        row("unknown beneficiary", document(R"("rewards":{"friend":{"kind":"cash"}})"),
            "rewards.friend: ", "referee refereeWaits referrer");
        row("reward without kind", withReferrer("{}"), "rewards.referrer.kind is missing", "cash");
        row("unknown reward kind", withReferrer(R"({"kind":"money"})"), "rewards.referrer.kind: \"money\"",
            "one of: cash coupon");
        row("reward as null", withReferrer("null"), "rewards.referrer: null", "an object");
        row("member of another kind", withReferrer(R"({"kind":"cash","percentOff":"5"})"),
            "rewards.referrer.percentOff: \"5\" is not a known member", "amount kind");
        row("empty amount", withReferrer(R"({"kind":"cash","amount":[]})"), "rewards.referrer.amount: []",
            "at least one amount");
        row("coupon of nothing", withReferrer(R"({"kind":"coupon"})"), "rewards.referrer.percentOff is missing",
            "exactly one of: percentOff amountOff");
        row("coupon of zero", withReferrer(R"({"kind":"coupon","percentOff":"0"})"),
            "rewards.referrer.percentOff: \"0\" is no discount", "above");
        row("coupon of both",
            withReferrer(R"({"kind":"coupon","percentOff":"5","amountOff":[{"minor":1,"currency":"USD"}]})"),
            "rewards.referrer.amountOff: ", "exactly one of");
        row("repeating without months", withReferrer(R"({"kind":"coupon","percentOff":"5","duration":"repeating"})"),
            "rewards.referrer.months is missing", "whole number");
        row("months without repeating", withReferrer(R"({"kind":"coupon","percentOff":"5","months":2})"),
            "rewards.referrer.months: 2 has no meaning", "repeating");
        row("price change without price", withReferrer(R"({"kind":"price-change"})"),
            "rewards.referrer.price is missing", "price");
        row("goods without label", withReferrer(R"({"kind":"goods"})"), "rewards.referrer.label is missing",
            "what the person gets");
        row("commission without rules", document(R"("rewards":{"referrer":{"kind":"cash"}})"),
            "rewards.referrer.amount is missing", "rules");
        // the rest
        row("milestone of nothing", document(R"("milestones":[{"count":0,"reward":{"kind":"goods","label":"x"}}])"),
            "milestones[0].count: 0", "from 1 to 1000000");
        row("milestones out of order",
            document(
                R"("milestones":[{"count":3,"reward":{"kind":"goods","label":"x"}},{"count":3,"reward":{"kind":"goods","label":"y"}}])"),
            "milestones[1].count: 3 does not follow", "rising numbers");
        row("milestone without reward", document(R"("milestones":[{"count":3}])"), "milestones[0].reward is missing",
            "what the participant gets");
        row("milestone with a commission", document(R"("milestones":[{"count":3,"reward":{"kind":"cash"}}])"),
            "milestones[0].reward.amount is missing", "a list of amounts");
        row("milestone with an unknown member",
            document(R"("milestones":[{"count":3,"no":1,"reward":{"kind":"goods","label":"x"}}])"),
            "milestones[0].no: 1 is not a known member", "count reward");
        row("ranking of another kind", document(R"("leaderboard":{"period":"month"})"), "leaderboard: {",
            "beside \"kind\": \"leaderboard\"");
        row("ranking by an unknown figure", race(R"("by":"clicks","period":"month","prizes":[)" + kMug + "]"),
            "leaderboard.by: \"clicks\"", "conversions revenue");
        row("ranking by revenue of no currency", race(R"("by":"revenue","period":"month","prizes":[)" + kMug + "]"),
            "leaderboard.currency is missing", "USD");
        row("ranking without a period", race(R"("prizes":[)" + kMug + "]"), "leaderboard.period is missing",
            "month quarter year campaign");
        row("ranking of an endless campaign", race(R"("period":"campaign","prizes":[)" + kMug + "]"),
            "leaderboard.period: \"campaign\" needs an end", "endsAt");
        row("ranking without prizes", race(R"("period":"month","prizes":[])"), "leaderboard.prizes: [] is not accepted",
            "at least one prize");
        row("ranking with a gap",
            race(R"("period":"month","prizes":[{"rank":2,"reward":{"kind":"goods","label":"x"}}])"),
            "leaderboard.prizes[0].rank: 2 leaves a rank out", "1: ranks from 1 on");
        row("ranking with an unknown member", race(R"("period":"month","best":1,"prizes":[)" + kMug + "]"),
            "leaderboard.best: 1 is not a known member", "by currency period prizes");
        row("fees", document(R"("deductFees":true)"), "deductFees: true cannot be done", "false");
        row("a referee who waits for nobody", document(R"("rewards":{"refereeWaits":true})"),
            "rewards.refereeWaits: true has no meaning here", "a referrer and a referee");
        row("unknown version choice", document(R"("rulesFrom":"today")"), "rulesFrom: \"today\"",
            "billing referral-start");
        row("cap without amount", document(R"("caps":[{"per":"customer","period":"day"}])"),
            "caps[0].amount is missing", "an amount");
        row("cap without period", document(R"("caps":[{"per":"customer","amount":{"minor":1,"currency":"USD"}}])"),
            "caps[0].period is missing", "day week month ever");
        row("cap of a list", document(R"("caps":[{"per":"customer","period":"day","amount":[]}])"),
            "caps[0].amount: []", "an amount");
        row("unknown period",
            document(R"("caps":[{"per":"customer","period":"year","amount":{"minor":1,"currency":"USD"}}])"),
            "caps[0].period: \"year\"", "day week month ever");
        row("unknown policy", with("onExistingDiscount", u"replace"_s), "onExistingDiscount: \"replace\"",
            "skip wait credit");
        row("unknown approval", document(R"("approval":{"mode":"none"})"), "approval.mode: \"none\"",
            "manual automatic");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, start);
        QFETCH(QString, accepted);
        const auto read = parseCampaignDocument(json);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QCOMPARE(read.error().code, u"bad-document"_s);
        QVERIFY2(read.error().text.startsWith(start), qPrintable(read.error().text));
        QVERIFY2(read.error().text.contains(accepted), qPrintable(read.error().text));
    }

    void namesEveryFaultForForms()
    {
        const QJsonObject bad = QJsonDocument::fromJson(
            document(
                R"("rules":[{"percent":"ten"},{"flat":[{"minor":"x","currency":"USD"}]}],"hold":{"days":-1},"state":"off")"))
                                    .object();
        QStringList paths;
        for (const DocumentComplaint &complaint : campaignComplaints(bad)) {
            paths += complaint.path;
            QVERIFY2(complaint.text.contains("accepted: "_L1), qPrintable(complaint.text));
        }
        QCOMPARE(paths,
            QStringList(
                {u"state"_s, u"rules[0].percent"_s, u"rules[1].flat[0].minor"_s, u"rules[1].flat"_s, u"hold.days"_s}));
        // the first is the one that applying the document names
        const auto read = parseCampaignDocument(QJsonDocument(bad).toJson());
        QVERIFY(!read && read.error().text.startsWith(u"state: "_s + campaignComplaints(bad).front().text));
        QVERIFY(campaignComplaints(QJsonDocument::fromJson(kContractExample).object()).empty());
    }

    void datesAreDaysOfTheMerchant_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("begins"); // as startsAt
        QTest::addColumn<QString>("ends"); // as endsAt: what follows the day
        const auto row = [](const char *name, const char *zone, const char *date, const char *begins,
                             const char *ends) {
            QTest::newRow(name) << QByteArray(zone) << QString::fromLatin1(date) << QString::fromLatin1(begins)
                                << QString::fromLatin1(ends);
        };
        row("UTC", "UTC", "2026-05-01", "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z");
        row("east", "Europe/Berlin", "2026-05-01", "2026-04-30T22:00:00Z", "2026-05-01T22:00:00Z");
        row("west", "America/New_York", "2026-05-01", "2026-05-01T04:00:00Z", "2026-05-02T04:00:00Z");
        row("the end of a year", "Asia/Kolkata", "2026-12-31", "2026-12-30T18:30:00Z", "2026-12-31T18:30:00Z");
        row("a day of 23 hours", "Europe/Berlin", "2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z");
        // the clocks went from 24:00 to 01:00 (domain.md 2.6)
        row("no midnight", "America/Sao_Paulo", "2017-10-15", "2017-10-15T03:00:00Z", "2017-10-16T02:00:00Z");
        row("before a day without midnight", "America/Sao_Paulo", "2017-10-14", "2017-10-14T03:00:00Z",
            "2017-10-15T03:00:00Z");
        // with a time it is that moment
        row("moment", "Europe/Berlin", "2026-05-01T00:00:00Z", "2026-05-01T00:00:00Z", "2026-05-01T00:00:00Z");
        row("moment with offset", "Europe/Berlin", "2026-05-01T00:00:00-05:00", "2026-05-01T05:00:00Z",
            "2026-05-01T05:00:00Z");
    }
    void datesAreDaysOfTheMerchant()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, date);
        const Calendar calendar = *Calendar::forZone(zone);
        const auto begins = parseCampaignDocument(with("startsAt", date), calendar);
        QVERIFY2(begins, begins ? "" : qPrintable(begins.error().text));
        QTEST(toIso(begins->startsAt.value()), "begins");
        const auto ends = parseCampaignDocument(with("endsAt", date), calendar);
        QVERIFY2(ends, ends ? "" : qPrintable(ends.error().text));
        QTEST(toIso(ends->endsAt.value()), "ends");
        // The books keep the moment, which no other zone moves.
        QCOMPARE(*parseCampaignDocument(written(*ends), *Calendar::forZone("Pacific/Auckland")), *ends);
    }

    void oneDayIsACampaign()
    {
        const QByteArray day = document(R"("startsAt":"2026-05-01","endsAt":"2026-05-01")");
        const auto read = parseCampaignDocument(day, *Calendar::forZone("Europe/Berlin"));
        QVERIFY2(read, read ? "" : qPrintable(read.error().text));
        QCOMPARE(*read->endsAt - *read->startsAt, std::chrono::hours(24));
    }

    void refusesDaysThatCouldNotBeReadAgain_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("date");
        QTest::newRow("first day, east") << QByteArray("Europe/Berlin") << QByteArray("startsAt") << u"2000-01-01"_s;
        QTest::newRow("last day") << QByteArray("UTC") << QByteArray("endsAt") << u"2100-12-31"_s;
        QTest::newRow("offset") << QByteArray("UTC") << QByteArray("startsAt") << u"2000-01-01T00:00:00+02:00"_s;
    }
    void refusesDaysThatCouldNotBeReadAgain()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QByteArray, member);
        QFETCH(QString, date);
        const auto read = parseCampaignDocument(with(member.constData(), date), *Calendar::forZone(zone));
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"bad-document"_s);
        QVERIFY2(read.error().text.contains(u"2000 to 2100"_s), qPrintable(read.error().text));
    }

    void shortensWhatItShows()
    {
        constexpr qsizetype kMany = 100000;
        const auto read =
            parseCampaignDocument(document("\"" + QByteArray(kMany, 'm') + "\":\"" + QByteArray(kMany, 'v') + '"'));
        QVERIFY(!read);
        QVERIFY2(read.error().text.size() < 600, qPrintable(QString::number(read.error().text.size())));
    }

    void readsBackWhatItWrites()
    {
        const quint32 seed = tests::printedSeed();
        TermsMaker maker(seed);
        for (int i = 0; i < 1000; ++i) {
            const CampaignTerms terms = maker.make();
            const QByteArray json = written(terms);
            const auto read = parseCampaignDocument(json);
            QVERIFY2(read, read ? "" : qPrintable(read.error().text + QString::fromUtf8(json)));
            QVERIFY2(*read == terms, json.constData());
            QCOMPARE(written(*read), json);
        }
    }

    void survivesDamagedDocuments()
    {
        QRandomGenerator random(tests::printedSeed());
        const QByteArray good = QJsonDocument::fromJson(kContractExample).toJson(QJsonDocument::Compact);
        int refused = 0;
        for (int i = 0; i < 3000; ++i) {
            QByteArray bad = good;
            for (int k = random.bounded(1, 4); k > 0; --k)
                bad[static_cast<qsizetype>(random.bounded(static_cast<int>(bad.size())))] =
                    static_cast<char>(random.bounded(256));
            const auto read = parseCampaignDocument(bad);
            if (!read) {
                ++refused;
                QVERIFY(!read.error().text.isEmpty());
            }
        }
        QVERIFY(refused > 1000);
    }
};

QTEST_GUILESS_MAIN(TestCampaignDocument)
#include "tst_campaigndocument.moc"
