// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/stripeserver.h"
#include "integrations/stripe/formencode.h"
#include "integrations/stripe/stripecodes.h"
#include "tests/fakes/loopbackserver.h"
#include "tests/fakes/openapivalidator.h"
#include "tests/stripe/desk.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace rd;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

Money money(qint64 minor, QStringView currency)
{
    return {minor, Currency::parse(currency).value()};
}

RewardSpec percentOff(qint64 ppm)
{
    RewardSpec spec;
    spec.kind = RewardKind::Coupon;
    spec.percentOff = Rate{ppm};
    return spec;
}

QString keyOf(const QString &what)
{
    return idempotencyKey(u"acct_1"_s, u"test"_s, u"stripe-code"_s, what, 1, 1);
}

IssueIntent intentOf(const PreparedStep &step, const QString &what)
{
    IssueIntent intent;
    intent.key = what;
    intent.step = 1;
    intent.stepName = step.name;
    intent.method = u"stripe-code"_s;
    intent.idempotencyKey = keyOf(what);
    intent.httpMethod = step.httpMethod;
    intent.path = step.path;
    intent.body = step.body;
    intent.naturalKey = step.naturalKey;
    return intent;
}

} // namespace

class StripeCodesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<StripeServer> m_server;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<stripe::StripeCodes> m_codes;
    QStringList m_violations;
    int m_checked = 0;
    std::optional<OpenApi> m_spec;

    SendOutcome makeCode(
        const QString &code, const QString &coupon, const CodeRestrictions &restrictions = {}, const QString &what = {})
    {
        const QString name = what.isEmpty() ? code : what;
        const auto step = m_codes->codeStep(code, coupon, restrictions, keyOf(name));
        if (!step) {
            SendOutcome outcome;
            outcome.text = step.error().text;
            return outcome;
        }
        return m_codes->send(intentOf(*step, name), m_desk->cancel);
    }
    LookupOutcome lookUp(const QString &code, const QString &coupon, const QString &what = {})
    {
        const QString name = what.isEmpty() ? code : what;
        return m_codes->lookUp(intentOf(*m_codes->codeStep(code, coupon, {}, keyOf(name)), name), m_desk->cancel);
    }
    QString makeCoupon(const RewardSpec &spec, const QString &what)
    {
        const auto step = m_codes->couponStep(spec, u"Friends"_s, keyOf(what));
        if (!step)
            return {};
        return m_codes->send(intentOf(*step, what), m_desk->cancel).reference;
    }
    QJsonObject state(const QByteArray &path) { return QJsonDocument::fromJson(m_server->get(path)).object(); }

private Q_SLOTS:
    void initTestCase() { m_spec = OpenApi::loadStripe(QStringLiteral(RD_SHARED_DIR)); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        SampleOptions options;
        options.clockRuns = false;
        options.customers = 300;
        options.recordsRequests = true;
        m_server = std::make_unique<StripeServer>(options);
        QVERIFY(m_server->start());
        m_desk = std::make_unique<Desk>(m_server->baseUrl(), StripeServer::apiKey(), m_server->now());
        m_codes = std::make_unique<stripe::StripeCodes>(m_desk->api);
    }
    void cleanup()
    {
        m_codes.reset();
        m_desk.reset();
        for (const auto &request : m_server->takeRequests()) {
            if (!m_spec)
                break;
            ++m_checked;
            m_violations += m_spec->validateRequest(
                QString::fromLatin1(request.method), QString::fromLatin1(request.path), request.query, request.body);
        }
        m_server.reset();
    }

    void aCodeIsMadeWithItsCouponAndRestrictions()
    {
        const QString coupon = makeCoupon(percentOff(200'000), u"coupon"_s);
        QCOMPARE(coupon, m_codes->couponId(keyOf(u"coupon"_s)));
        CodeRestrictions restrictions;
        restrictions.firstTimeOrder = true;
        restrictions.minimum = {money(2'000, u"USD"), money(1'900, u"EUR"), money(2'500, u"JPY")};
        restrictions.expiresAt = m_server->now() + std::chrono::hours(24 * 30);
        restrictions.maxRedemptions = 50;
        const auto made = makeCode(u"DRONA29"_s, coupon, restrictions);
        QVERIFY2(made.verdict == SendVerdict::Confirmed, qPrintable(made.text));
        const QJsonObject seen = state("/v1/promotion_codes/" + made.reference.toLatin1()
            + "?expand[]=restrictions.currency_options&expand[]=promotion.coupon");
        QCOMPARE(seen["code"_L1].toString(), u"DRONA29"_s);
        QVERIFY(seen["active"_L1].toBool());
        QCOMPARE(seen["max_redemptions"_L1].toInt(), 50);
        QCOMPARE(seen["expires_at"_L1].toInteger(), toUnixSeconds(*restrictions.expiresAt));
        const QJsonObject limits = seen["restrictions"_L1].toObject();
        QVERIFY(limits["first_time_transaction"_L1].toBool());
        QCOMPARE(limits["minimum_amount"_L1].toInt(), 2'000);
        QCOMPARE(limits["minimum_amount_currency"_L1].toString(), u"usd"_s);
        QCOMPARE(limits["currency_options"_L1].toObject()["jpy"_L1].toObject()["minimum_amount"_L1].toInt(), 2'500);
        const QJsonObject promotion = seen["promotion"_L1].toObject();
        QCOMPARE(promotion["type"_L1].toString(), u"coupon"_s);
        QCOMPARE(promotion["coupon"_L1].toObject()["percent_off"_L1].toInt(), 20);
        // names at the provider (rulings.md 37)
        const QJsonObject metadata = seen["metadata"_L1].toObject();
        QCOMPARE(metadata["rd_intent"_L1].toString(), keyOf(u"DRONA29"_s));
        QCOMPARE(metadata["referral_desk_id"_L1].toString(), keyOf(u"DRONA29"_s));
        QCOMPARE(metadata.size(), 2);
        if (m_spec) {
            const auto answer = m_server->get(
                "/v1/promotion_codes/" + made.reference.toLatin1() + "?expand[]=restrictions.currency_options");
            QCOMPARE(m_spec->validateResponse(
                         u"GET"_s, QString(u"/v1/promotion_codes/"_s + made.reference), 200, answer, true),
                QStringList());
        }
    }

    void severalCodesGoOutSideBySide()
    {
        const QString coupon = makeCoupon(percentOff(200'000), u"coupon"_s);
        std::vector<IssueIntent> intents;
        std::vector<const IssueIntent *> pointers;
        const QStringList texts{u"A1"_s, u"A2"_s, u"A3"_s, u"a1"_s, u"A5"_s, u"A6"_s};
        for (const QString &text : texts) {
            const QString name = text + QString::number(intents.size());
            const auto step = m_codes->codeStep(text, coupon, {}, keyOf(name));
            QVERIFY(step);
            intents.push_back(intentOf(*step, name));
        }
        for (const IssueIntent &intent : intents)
            pointers.push_back(&intent);
        m_server->setLatency(std::chrono::milliseconds(300));
        QElapsedTimer time;
        time.start();
        const auto outcomes = m_codes->sendAll(pointers, m_desk->cancel);
        const qint64 needed = time.elapsed();
        m_server->setLatency(std::chrono::milliseconds(0));
        QVERIFY2(needed < 6 * 300, "one after the other takes as long as all answers together");
        QCOMPARE(outcomes.size(), 6U);
        // outcomes are in the order of the intents; of two equal texts one is taken
        int made = 0;
        int taken = 0;
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            if (outcomes[i].taken) {
                ++taken;
                continue;
            }
            QVERIFY2(outcomes[i].verdict == SendVerdict::Confirmed, qPrintable(outcomes[i].text));
            ++made;
            QCOMPARE(state("/v1/promotion_codes/" + outcomes[i].reference.toLatin1())["code"_L1].toString(),
                texts.at(static_cast<qsizetype>(i)));
        }
        QCOMPARE(made, 5);
        QCOMPARE(taken, 1);
    }

    void amountsHaveTheirCurrencies()
    {
        RewardSpec spec;
        spec.kind = RewardKind::Coupon;
        spec.amountOff = {money(500, u"USD"), money(450, u"EUR"), money(700, u"JPY")};
        spec.duration = CouponDuration::Repeating;
        spec.months = 3;
        const QString coupon = makeCoupon(spec, u"amounts"_s);
        QVERIFY(!coupon.isEmpty());
        const QJsonObject seen = state("/v1/coupons/" + coupon.toLatin1());
        QCOMPARE(seen["amount_off"_L1].toInt(), 500);
        QCOMPARE(seen["duration_in_months"_L1].toInt(), 3);
        QCOMPARE(seen["currency_options"_L1].toObject()["eur"_L1].toObject()["amount_off"_L1].toInt(), 450);
        const auto facts = m_codes->coupon(coupon, m_desk->cancel);
        QVERIFY(facts);
        QCOMPARE(facts->value, u"5.00 USD off"_s);
        QVERIFY(facts->record.valid);
        QCOMPARE(m_codes->coupon(u"no-such-coupon"_s, m_desk->cancel).error().kind, ErrorKind::NotFound);
        spec.months.reset();
        QCOMPARE(m_codes->couponStep(spec, u"x"_s, keyOf(u"x"_s)).error().code, u"no-months"_s);
        QCOMPARE(m_codes->couponStep(percentOff(333), u"x"_s, keyOf(u"x"_s)).error().code, u"bad-amount"_s);
    }

    void aTakenTextIsSeenAsSuch()
    {
        const QString coupon = makeCoupon(percentOff(100'000), u"coupon"_s);
        QCOMPARE(makeCode(u"Anna10"_s, coupon).verdict, SendVerdict::Confirmed);
        // another participant, the same text in another case
        const auto second = makeCode(u"ANNA10"_s, coupon, {}, u"other"_s);
        QCOMPARE(second.verdict, SendVerdict::Unknown);
        QVERIFY(second.taken);
        QCOMPARE(lookUp(u"ANNA10"_s, coupon, u"other"_s).verdict, LookupVerdict::Foreign);
        QCOMPARE(lookUp(u"Anna10"_s, coupon).verdict, LookupVerdict::Present);
        // ours again: the key brings the same answer, and after a day the look-up does
        QCOMPARE(makeCode(u"Anna10"_s, coupon).verdict, SendVerdict::Confirmed);
        QCOMPARE(m_server->counters().effects.promotionCodes, quint64(1));
    }

    void aLostAnswerIsFoundByItsMark()
    {
        const QString coupon = makeCoupon(percentOff(100'000), u"coupon"_s);
        Fault fault;
        fault.kind = FaultKind::ActThenClose;
        fault.when = requestTo("POST", "/v1/promotion_codes");
        m_server->addFault(fault);
        QCOMPARE(makeCode(u"LOST1"_s, coupon).verdict, SendVerdict::Unknown);
        QCOMPARE(lookUp(u"LOST1"_s, coupon).verdict, LookupVerdict::Present);
        QCOMPARE(lookUp(u"NEVER1"_s, coupon).verdict, LookupVerdict::Absent);
    }

    void aCodeIsSwitchedOff()
    {
        const QString coupon = makeCoupon(percentOff(100'000), u"coupon"_s);
        const auto made = makeCode(u"OFF1"_s, coupon);
        for (int i = 0; i < 2; ++i) {
            const auto off = m_codes->deactivate(made.reference, m_desk->cancel);
            QVERIFY2(off.has_value(), off ? "" : qPrintable(off.error().text));
            QVERIFY(!off->active);
            QCOMPARE(off->code, std::string("OFF1"));
        }
        QCOMPARE(m_codes->deactivate(u"promo_none"_s, m_desk->cancel).error().kind, ErrorKind::NotFound);
        // and again after somebody switched it on
        m_desk->api
            ->postOnce(QString(u"/v1/promotion_codes/"_s + made.reference), "active=true", u"on"_s, m_desk->cancel)
            .value();
        QVERIFY(!m_codes->deactivate(made.reference, m_desk->cancel)->active);
        QVERIFY(!state("/v1/promotion_codes/" + made.reference.toLatin1())["active"_L1].toBool());
    }

    void aLostAnswerToSwitchingOffIsReadBack()
    {
        const QString coupon = makeCoupon(percentOff(100'000), u"coupon"_s);
        const auto made = makeCode(u"OFF2"_s, coupon);
        Fault fault;
        fault.kind = FaultKind::ActThenClose;
        fault.when = requestTo("POST", "/v1/promotion_codes/");
        m_server->addFault(fault);
        const auto off = m_codes->deactivate(made.reference, m_desk->cancel);
        QVERIFY2(off.has_value(), off ? "" : qPrintable(off.error().text));
        QVERIFY(!off->active);
    }

    void allCodesAreWalked()
    {
        const QString coupon = makeCoupon(percentOff(100'000), u"coupon"_s);
        const auto made = makeCode(u"WALK1"_s, coupon);
        int count = 0;
        bool seen = false;
        const auto walked = m_codes->walkCodes(
            [&](const ListedCode &listed) {
                ++count;
                if (QString::fromStdString(listed.record.id) == made.reference)
                    seen = listed.record.code == "WALK1" && listed.record.coupon == coupon.toStdString()
                        && listed.metadata.size() == 2;
                return true;
            },
            m_desk->cancel);
        QVERIFY(walked);
        QVERIFY(seen);
        QVERIFY(count > 100);
    }

    void refusalsAreRefusals_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QByteArray start = "promotion[type]=coupon&promotion[coupon]=";
        QTest::newRow("unknown coupon") << QByteArray(start + "nope&code=A1") << u"resource_missing"_s;
        QTest::newRow("underscore") << QByteArray(start + "friend-20&code=A_1") << QString();
        QTest::newRow("old coupon parameter") << QByteArray("coupon=friend-20&code=A1") << u"parameter_unknown"_s;
        QTest::newRow("minimum without currency")
            << QByteArray(start + "friend-20&code=A1&restrictions[minimum_amount]=500") << u"parameter_missing"_s;
        QTest::newRow("option in the main currency") << QByteArray(start
            + "friend-20&code=A1&restrictions[minimum_amount]=500&restrictions[minimum_amount_currency]=usd"
              "&restrictions[currency_options][usd][minimum_amount]=5")
                                                     << QString();
        QTest::newRow("expired already") << QByteArray(start + "friend-20&code=A1&expires_at=1000") << QString();
        QTest::newRow("unknown customer")
            << QByteArray(start + "friend-20&code=A1&customer=cus_none") << u"resource_missing"_s;
    }
    void refusalsAreRefusals()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto answer = m_desk->api->postOnce(u"/v1/promotion_codes"_s, body, u"key"_s, m_desk->cancel);
        QVERIFY(answer);
        QCOMPARE(answer->status, 400);
        QCOMPARE(QJsonDocument::fromJson(answer->body)["error"_L1]["code"_L1].toString(), code);
        QVERIFY(m_server->counters().effects.promotionCodes == 0);
        static_cast<void>(m_server->takeRequests()); // wrong on purpose
    }

    void aCodeComesBackOnlyWhileItsTextIsFree()
    {
        const QString coupon = makeCoupon(percentOff(100'000), u"coupon"_s);
        const auto made = makeCode(u"ON1"_s, coupon);
        QCOMPARE(state("/v1/promotion_codes?active=true&code=on1")["data"_L1].toArray().size(), 1);
        // switched off and on again, unless somebody else took the text meanwhile
        const auto path = QString(u"/v1/promotion_codes/"_s + made.reference);
        QVERIFY(m_desk->api->postOnce(path, "active=false", u"a"_s, m_desk->cancel)->isSuccess());
        QVERIFY(m_desk->api->postOnce(path, "active=true", u"b"_s, m_desk->cancel)->isSuccess());
        QCOMPARE(makeCode(u"on1"_s, coupon, {}, u"second"_s).taken, true);
        QVERIFY(m_desk->api->postOnce(path, "active=false", u"c"_s, m_desk->cancel)->isSuccess());
        QCOMPARE(makeCode(u"on1"_s, coupon, {}, u"third"_s).verdict, SendVerdict::Confirmed);
        QCOMPARE(m_desk->api->postOnce(path, "active=true", u"d"_s, m_desk->cancel)->status, 400);
    }

    void everyRequestFitsTheOfficialDescription()
    {
        if (!m_spec)
            QSKIP("Stripe's interface description (specs/stripe/spec3.sdk-derived.json.gz) is not here");
        QVERIFY(m_checked > 20);
        QCOMPARE(m_violations, QStringList());
    }
};

QTEST_GUILESS_MAIN(StripeCodesTest)
#include "tst_stripecodes.moc"
