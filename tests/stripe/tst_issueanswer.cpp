// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/issueanswer.h"

#include "integrations/stripe/formencode.h"

#include <QTest>

using namespace rd;
using namespace rd::stripe;
using namespace Qt::StringLiterals;

namespace {

IssueIntent creditIntent()
{
    IssueIntent intent;
    intent.stepName = u"credit"_s;
    intent.path = u"/v1/customers/cus_1/balance_transactions"_s;
    intent.body = formEncode({{"amount", "-1500"}, {"currency", "usd"}, {"metadata[rd_intent]", "rd1-k"}});
    return intent;
}

IssueIntent couponIntent()
{
    IssueIntent intent;
    intent.stepName = u"coupon"_s;
    intent.path = u"/v1/coupons"_s;
    intent.body =
        formEncode({{"id", "rd1-k"}, {"percent_off", "12.5"}, {"duration", "once"}, {"metadata[rd_intent]", "rd1-k"}});
    return intent;
}

IssueIntent attachIntent()
{
    IssueIntent intent;
    intent.stepName = u"attach"_s;
    intent.path = u"/v1/subscriptions/sub_1"_s;
    intent.body =
        formEncode({{"discounts[0][coupon]", "rd1-k"}, {"expand[0]", "discounts"}, {"metadata[rd_intent]", "rd1-k-2"}});
    return intent;
}

IssueIntent codeIntent()
{
    IssueIntent intent;
    intent.stepName = u"promotion-code"_s;
    intent.path = u"/v1/promotion_codes"_s;
    intent.body = formEncode(
        {{"code", "RD1-K"}, {"customer", "cus_1"}, {"promotion[coupon]", "rd1-k"}, {"metadata[rd_intent]", "rd1-k-2"}});
    return intent;
}

const QByteArray kCredit =
    R"({"id":"cbtxn_1","object":"customer_balance_transaction","amount":-1500,"currency":"usd","customer":"cus_1",
    "metadata":{"rd_intent":"rd1-k"}})";
const QByteArray kCoupon =
    R"({"id":"rd1-k","object":"coupon","percent_off":12.5,"amount_off":null,"currency":null,"duration":"once",
    "metadata":{"rd_intent":"rd1-k"}})";
const QByteArray kAttach = R"({"id":"sub_1","object":"subscription","metadata":{"rd_intent":"rd1-k-2"},
    "discounts":[{"id":"di_1","source":{"type":"coupon","coupon":"rd1-k"}}]})";
const QByteArray kCode = R"({"id":"promo_1","object":"promotion_code","code":"rd1-K","customer":{"id":"cus_1"},
    "promotion":{"type":"coupon","coupon":"rd1-k"},"metadata":{"rd_intent":"rd1-k-2"}})";

SendOutcome judge(const IssueIntent &intent, int status, const QByteArray &body,
    const QList<QPair<QByteArray, QByteArray>> &headers = {})
{
    http::HttpResponse answer;
    answer.status = status;
    answer.body = body;
    answer.headers = http::HttpHeaders(headers);
    answer.requestId = u"req_1"_s;
    return judgeIssueAnswer(intent, answer);
}

QByteArray error(const char *type, const char *code, const char *message = "No.", const char *param = "")
{
    return QByteArray(R"({"error":{"type":")") + type + R"(","code":")" + code + R"(","message":")" + message
        + R"(","param":")" + param + R"("}})";
}

} // namespace

Q_DECLARE_METATYPE(rd::SendVerdict)

class IssueAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void confirmsWhatWasAskedFor_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("reference");
        QTest::newRow("credit") << 0 << u"cbtxn_1"_s;
        QTest::newRow("coupon") << 1 << u"rd1-k"_s;
        QTest::newRow("attach") << 2 << u"di_1"_s;
        QTest::newRow("promotion code") << 3 << u"promo_1"_s;
    }
    void confirmsWhatWasAskedFor()
    {
        QFETCH(int, kind);
        QFETCH(QString, reference);
        const IssueIntent intents[] = {creditIntent(), couponIntent(), attachIntent(), codeIntent()};
        const QByteArray bodies[] = {kCredit, kCoupon, kAttach, kCode};
        const SendOutcome outcome = judge(intents[kind], 200, bodies[kind]);
        QVERIFY2(outcome.verdict == SendVerdict::Confirmed, qPrintable(outcome.text));
        QCOMPARE(outcome.reference, reference);
        QCOMPARE(outcome.requestId, u"req_1"_s);
    }

    void anyDifferenceIsUnknown_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("amount") << 0 << QByteArray("-1500") << QByteArray("-1501");
        QTest::newRow("amount as text") << 0 << QByteArray("-1500") << QByteArray("\"-1500\"");
        QTest::newRow("currency") << 0 << QByteArray("\"usd\"") << QByteArray("\"eur\"");
        QTest::newRow("customer") << 0 << QByteArray("cus_1") << QByteArray("cus_2");
        QTest::newRow("mark") << 0 << QByteArray("rd1-k") << QByteArray("rd1-x");
        QTest::newRow("kind") << 0 << QByteArray("customer_balance_transaction") << QByteArray("charge");
        QTest::newRow("no id") << 0 << QByteArray("cbtxn_1") << QByteArray("");
        QTest::newRow("percent") << 1 << QByteArray("12.5") << QByteArray("12");
        QTest::newRow("coupon id") << 1 << QByteArray("\"id\":\"rd1-k\"") << QByteArray("\"id\":\"rd1-x\"");
        QTest::newRow("duration") << 1 << QByteArray("once") << QByteArray("forever");
        QTest::newRow("other coupon") << 2 << QByteArray("\"coupon\":\"rd1-k\"") << QByteArray("\"coupon\":\"SPRING\"");
        QTest::newRow("other subscription") << 2 << QByteArray("sub_1") << QByteArray("sub_2");
        QTest::newRow("code") << 3 << QByteArray("rd1-K") << QByteArray("rd1-L");
        QTest::newRow("promotion") << 3 << QByteArray("\"coupon\":\"rd1-k\"") << QByteArray("\"coupon\":\"c\"");
    }
    void anyDifferenceIsUnknown()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const IssueIntent intents[] = {creditIntent(), couponIntent(), attachIntent(), codeIntent()};
        QByteArray bodies[] = {kCredit, kCoupon, kAttach, kCode};
        QVERIFY(bodies[kind].contains(from));
        const SendOutcome outcome = judge(intents[kind], 200, bodies[kind].replace(from, to));
        QCOMPARE(outcome.verdict, SendVerdict::Unknown);
        QCOMPARE(outcome.code, u"answer-differs"_s);
        QVERIFY(outcome.reference.isEmpty());
    }

    void followsTheTable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<SendVerdict>("verdict");
        QTest::addColumn<QString>("code");
        const char *invalid = "invalid_request_error";
        QTest::newRow("missing") << 404 << error(invalid, "resource_missing") << SendVerdict::Refused
                                 << u"resource_missing"_s;
        QTest::newRow("bad parameter") << 400 << error(invalid, "parameter_unknown") << SendVerdict::Refused
                                       << u"parameter_unknown"_s;
        QTest::newRow("card") << 402 << error("card_error", "card_declined") << SendVerdict::Refused
                              << u"card_declined"_s;
        QTest::newRow("refused without code") << 422 << error(invalid, "") << SendVerdict::Refused << u"http-422"_s;
        QTest::newRow("key used for other body")
            << 400 << error("idempotency_error", "") << SendVerdict::Unknown << u"idempotency_error"_s;
        QTest::newRow("exists") << 400 << error(invalid, "resource_already_exists") << SendVerdict::Unknown
                                << u"resource_already_exists"_s;
        QTest::newRow("code exists") << 400 << error(invalid, "", "An active promotion code already exists.", "code")
                                     << SendVerdict::Unknown << u"resource_already_exists"_s;
        QTest::newRow("not their form") << 400 << QByteArray("<html>") << SendVerdict::Unknown << u"http-400"_s;
        QTest::newRow("unauthorized") << 401 << error(invalid, "") << SendVerdict::Unauthorized << u"http-401"_s;
        QTest::newRow("forbidden") << 403 << error(invalid, "") << SendVerdict::Unauthorized << u"http-403"_s;
        QTest::newRow("in use") << 409 << error(invalid, "idempotency_key_in_use") << SendVerdict::NotExecuted
                                << u"idempotency_key_in_use"_s;
        QTest::newRow("too many") << 429 << error(invalid, "rate_limit") << SendVerdict::NotExecuted << u"rate_limit"_s;
        QTest::newRow("server") << 500 << error("api_error", "") << SendVerdict::Unknown << u"http-500"_s;
        QTest::newRow("gateway page") << 503 << QByteArray("<html>") << SendVerdict::Unknown << u"http-503"_s;
        QTest::newRow("page for success") << 200 << QByteArray("<html>") << SendVerdict::Unknown << u"bad-answer"_s;
        QTest::newRow("cut success") << 200 << kCredit.left(60) << SendVerdict::Unknown << u"bad-answer"_s;
        QTest::newRow("list for success") << 200 << QByteArray("[]") << SendVerdict::Unknown << u"bad-answer"_s;
    }
    void followsTheTable()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(SendVerdict, verdict);
        QFETCH(QString, code);
        const SendOutcome outcome = judge(creditIntent(), status, body);
        QCOMPARE(outcome.verdict, verdict);
        QCOMPARE(outcome.code, code);
    }

    void honoursRetryAfter()
    {
        QCOMPARE(judge(creditIntent(), 429, "{}", {{"Retry-After", "7"}}).retryAfter, std::chrono::seconds{7});
        QCOMPARE(judge(creditIntent(), 429, "{}").retryAfter, std::chrono::seconds{0});
    }

    void tellsSentFromNotSent()
    {
        const Error offline{ErrorKind::Offline, u"no connection"_s, {}, {}, true, 0, {}};
        QCOMPARE(judgeIssueAnswer(creditIntent(), fail(offline)).verdict, SendVerdict::NotSent);
        const Error lost{ErrorKind::Timeout, u"lost"_s, {}, QString::fromUtf16(http::kUnknownOutcome), false, 0, {}};
        QCOMPARE(judgeIssueAnswer(creditIntent(), fail(lost)).verdict, SendVerdict::Unknown);
    }

    void neverShowsKeysOrAddresses()
    {
        const SendOutcome forbidden = judge(creditIntent(), 403,
            error("invalid_request_error", "",
                "The provided key 'rk_live_abcdefghijkl' lacks access. Having the 'rak_customer_write' permission "
                "would allow this."));
        QCOMPARE(forbidden.text, u"the key lacks the permission customer_write"_s);
        const SendOutcome refused =
            judge(creditIntent(), 400, error("invalid_request_error", "x", "No such customer ann@example.org"));
        QVERIFY2(!refused.text.contains(u"ann@"), qPrintable(refused.text));
    }
};

QTEST_GUILESS_MAIN(IssueAnswerTest)
#include "tst_issueanswer.moc"
