// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/rewardanswer.h"

#include "integrations/http/payoutoutcome.h"
#include "integrations/shopify/shopifyerror.h"
#include "integrations/shopify/shopifyreader.h"
#include "integrations/shopify/shopnames.h"

#include <QJsonArray>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

SendOutcome unknown(const QString &code, const QString &text)
{
    return http::sendOutcome(SendVerdict::Unknown, code, text);
}

/// "GIFT_CARD_LIMIT_EXCEEDED" → "gift-card-limit-exceeded"
QString kebab(const QString &code)
{
    return code.toLower().replace(u'_', u'-');
}

QLatin1StringView mutationOf(const IssueIntent &intent)
{
    if (intent.stepName == kCardStep)
        return "giftCardCreate"_L1;
    return intent.stepName == kCreditStep ? "storeCreditAccountCredit"_L1 : "discountCodeBasicCreate"_L1;
}

/// The member of an answer that holds what was made.
QLatin1StringView madeBy(const IssueIntent &intent)
{
    if (intent.stepName == kCardStep)
        return "giftCard"_L1;
    return intent.stepName == kCreditStep ? "storeCreditAccountTransaction"_L1 : "codeDiscountNode"_L1;
}

/// What the answer does not show of what was asked for.
class Comparison {
public:
    void require(bool holds, const char *what)
    {
        if (!holds)
            m_different.append(QString::fromLatin1(what));
    }
    void money(const QJsonValue &sent, const QJsonValue &answered, const char *what)
    {
        const auto wanted = moneyOf(sent.toObject());
        require(wanted && wanted == moneyOf(answered.toObject()), what);
    }
    [[nodiscard]] const QStringList &different() const { return m_different; }

private:
    QStringList m_different;
};

QString verifyDiscount(const IssueIntent &intent, const QJsonObject &payload, Comparison &compare)
{
    const QJsonObject input = variablesOf(intent)["input"_L1].toObject();
    const QJsonObject node = payload["codeDiscountNode"_L1].toObject();
    const QJsonObject discount = node["codeDiscount"_L1].toObject();
    const QJsonObject code = discount["codes"_L1]["nodes"_L1].toArray().at(0).toObject();
    const QString text = code["code"_L1].toString();
    compare.require(!node["id"_L1].toString().isEmpty(), "id");
    compare.require(text.compare(input["code"_L1].toString(), Qt::CaseInsensitive) == 0 && !text.isEmpty(), "code");
    compare.require(discount["tags"_L1].toArray().contains(input["tags"_L1].toArray().at(0)), "tags");
    compare.require(discount["usageLimit"_L1].toInt() == input["usageLimit"_L1].toInt(), "usageLimit");
    // A reward's code is what its receiver needs; a participant's is known by the provider's id of it.
    return intent.stepName == kDiscountStep ? text : QString::fromStdString(bareId(code["id"_L1]));
}

QString verifyCard(const IssueIntent &intent, const QJsonObject &payload, const QString &cardEnd, Comparison &compare)
{
    const QJsonObject input = variablesOf(intent)["input"_L1].toObject();
    const QJsonObject card = payload["giftCard"_L1].toObject();
    const QString end = card["lastCharacters"_L1].toString();
    compare.money(input["initialAmount"_L1], card["initialValue"_L1], "initialValue");
    compare.require(card["note"_L1] == input["note"_L1], "note");
    compare.require(card["customer"_L1]["id"_L1] == input["customerId"_L1], "customer");
    compare.require(end.compare(cardEnd, Qt::CaseInsensitive) == 0, "lastCharacters");
    const QString id = QString::fromStdString(bareId(card["id"_L1]));
    compare.require(!id.isEmpty(), "id");
    return u"%1 (…%2)"_s.arg(id, end);
}

QString verifyCredit(const IssueIntent &intent, const QJsonObject &payload, Comparison &compare)
{
    const QJsonObject variables = variablesOf(intent);
    const QJsonObject row = payload["storeCreditAccountTransaction"_L1].toObject();
    compare.money(variables["credit"_L1]["creditAmount"_L1], row["amount"_L1], "amount");
    compare.require(row["account"_L1]["owner"_L1]["id"_L1] == variables["id"_L1], "owner");
    const QString id = QString::fromStdString(bareId(row["id"_L1]));
    compare.require(!id.isEmpty(), "id");
    return id;
}

SendOutcome judgeUserErrors(const std::vector<UserError> &errors)
{
    // Any of them means that nothing was done, but for one that says it does not know itself.
    for (const UserError &error : errors) {
        if (error.code == "INTERNAL_ERROR"_L1)
            return unknown(u"internal-error"_s, error.message);
    }
    for (const UserError &error : errors) {
        if (error.code != "TAKEN"_L1)
            continue;
        SendOutcome outcome = unknown(u"taken"_s, error.message);
        outcome.taken = true; // perhaps ours: only a look-up tells
        return outcome;
    }
    const UserError &first = errors.front();
    return http::sendOutcome(
        SendVerdict::Refused, first.code.isEmpty() ? u"refused"_s : kebab(first.code), first.message);
}

SendOutcome judgePayload(const IssueIntent &intent, const QJsonObject &payload, const QString &cardEnd)
{
    const auto errors = readUserErrors(payload);
    if (!errors.empty() && payload[madeBy(intent)].isObject())
        return unknown(u"answer-contradicts"_s,
            u"the shop shows what was asked for and an error beside it: %1"_s.arg(errors.front().message));
    if (!errors.empty())
        return judgeUserErrors(errors);
    Comparison compare;
    const QString reference = intent.stepName == kCardStep ? verifyCard(intent, payload, cardEnd, compare)
        : intent.stepName == kCreditStep                   ? verifyCredit(intent, payload, compare)
                                                           : verifyDiscount(intent, payload, compare);
    if (!compare.different().isEmpty())
        return unknown(u"answer-differs"_s,
            u"the shop's answer does not show what was asked for: %1"_s.arg(compare.different().join(u", "_s)));
    SendOutcome outcome = http::sendOutcome(SendVerdict::Confirmed, {}, {});
    outcome.reference = reference;
    return outcome;
}

/// Errors beside the data: of the whole request, or of fields of an effect that has happened.
std::optional<SendOutcome> judgeErrors(const IssueIntent &intent, const ReadAnswer &read)
{
    const QLatin1StringView mutation = mutationOf(intent);
    for (const GraphQlError &error : read.errors) {
        const QString text = error.requiredAccess.isEmpty()
            ? error.message
            : QString(error.message + u" Shopify asks for: "_s + error.requiredAccess);
        const bool isWhole = error.path.isEmpty() || error.path == mutation;
        if (error.code == "THROTTLED"_L1)
            return http::sendOutcome(SendVerdict::NotExecuted, u"rate-limited"_s, text);
        if (error.code == "INTERNAL_SERVER_ERROR"_L1)
            return unknown(u"internal-server-error"_s, text);
        if (isWhole && (error.code == "ACCESS_DENIED"_L1 || error.code == "SHOP_INACTIVE"_L1))
            return http::sendOutcome(SendVerdict::Unauthorized, kebab(error.code), text);
        const bool isRefusedUnread = !read.hasData
            && (error.code == "MAX_COST_EXCEEDED"_L1 || error.code == "INVALID_VARIABLE"_L1
                || error.code == "undefinedField"_L1 || error.code == "argumentNotAccepted"_L1);
        if (isRefusedUnread)
            return http::sendOutcome(SendVerdict::Refused, kebab(error.code), text);
    }
    if (!read.data[mutation].isObject())
        return unknown(u"bad-answer"_s,
            read.errors.empty() ? u"the answer holds nothing of what was asked for"_s : read.errors.front().message);
    return std::nullopt;
}

SendOutcome judgeSuccess(const IssueIntent &intent, const ReadAnswer &read, const QString &cardEnd)
{
    if (!read.isWellFormed)
        return unknown(u"bad-answer"_s, u"the answer is cut or no JSON"_s);
    if (const auto outcome = judgeErrors(intent, read))
        return *outcome;
    return judgePayload(intent, read.data[mutationOf(intent)].toObject(), cardEnd);
}

SendOutcome judgeFailure(const http::HttpResponse &answer, const ReadAnswer &read)
{
    // "http-5…" would say that the provider keeps the answer for the key; a shop knows no keys.
    const QString code = u"status-%1"_s.arg(answer.status);
    const QString text = toError(answer, read, u"Shopify"_s).text;
    switch (answer.status) {
    case 401: // bad token; 402, 404 and 423 concern the whole shop, none of them carried anything out
    case 402:
    case 403:
    case 404:
    case 423:
        return http::sendOutcome(SendVerdict::Unauthorized, code, text);
    case 429:
    case 430: {
        SendOutcome outcome = http::sendOutcome(SendVerdict::NotExecuted, code, text);
        outcome.retryAfter = http::parseRetryAfter(answer.headers.value("Retry-After"), answer.serverDate)
                                 .value_or(std::chrono::milliseconds{0});
        return outcome;
    }
    case 400:
    case 422:
        return http::sendOutcome(read.isWellFormed ? SendVerdict::Refused : SendVerdict::Unknown, code, text);
    default:
        return unknown(code, text);
    }
}

SendOutcome judgeNoAnswer(const Error &error)
{
    SendOutcome outcome = http::noAnswer(error);
    // No token, so nothing left.
    if (outcome.verdict == SendVerdict::NotSent
        && (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::NotFound))
        outcome.verdict = SendVerdict::Unauthorized;
    return outcome;
}

} // namespace

SendOutcome judgeAnswer(const IssueIntent &intent, const Result<http::HttpResponse> &answer, const QString &cardEnd)
{
    if (!answer)
        return judgeNoAnswer(answer.error());
    const ReadAnswer read = readAnswer(answer->body);
    SendOutcome outcome = answer->isSuccess() ? judgeSuccess(intent, read, cardEnd) : judgeFailure(*answer, read);
    outcome.serverTime = answer->serverDate;
    outcome.requestId = answer->requestId;
    return outcome;
}

} // namespace rd::shopify
