// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/tremendous/orderanswer.h"

#include "integrations/http/payoutoutcome.h"
#include "integrations/http/redaction.h"
#include "integrations/tremendous/tremendousapi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace rd::tremendous {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kRatePause = 1'000ms; // payouts.md 3

QString plainId(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return form.match(text).hasMatch() ? text : QString();
}

/// What of the order is not as it was sent; empty = all of it is.
QStringList differences(const IssueIntent &intent, const QJsonObject &order)
{
    const QJsonObject sent = QJsonDocument::fromJson(intent.body).object()["reward"_L1].toObject();
    const QJsonObject wanted = sent["value"_L1].toObject();
    const QString currency = wanted["currency_code"_L1].toString();
    const QJsonArray rewards = order["rewards"_L1].toArray();
    QStringList different;
    if (order["external_id"_L1].toString() != intent.naturalKey)
        different << u"external_id"_s;
    if (rewards.size() != 1)
        return different << u"rewards"_s;
    const QJsonObject reward = rewards.first().toObject();
    const QJsonObject value = reward["value"_L1].toObject();
    const auto ours = moneyFrom(wanted["denomination"_L1], currency);
    const auto theirs = moneyFrom(value["denomination"_L1], value["currency_code"_L1].toString());
    if (!ours || !theirs || *ours != *theirs)
        different << u"amount"_s;
    const QString email = sent["recipient"_L1].toObject()["email"_L1].toString();
    // Where only the payout method was written down and nobody has opened it in this run, id and amount have to do.
    const QString shown = reward["recipient"_L1].toObject()["email"_L1].toString();
    if (!email.isEmpty() && shown.compare(email, Qt::CaseInsensitive) != 0)
        different << u"receiver"_s;
    return different;
}

LookupOutcome deliveryOf(const QString &id, const QString &status)
{
    if (status == "SUCCEEDED"_L1)
        return http::shownAs(LookupVerdict::Present, id, u"delivered"_s);
    if (status == "FAILED"_L1)
        return http::shownAs(LookupVerdict::Unclaimed, id,
            u"it is paid, but its e-mail could not be delivered: send it again or cancel it at Tremendous"_s);
    return http::shownAs(
        LookupVerdict::OnItsWay, id, u"Tremendous delivers it (%1)"_s.arg(http::redact(status.left(40)).toLower()));
}

SendOutcome judgeSuccess(const IssueIntent &intent, const http::HttpResponse &answer)
{
    const QJsonObject order = QJsonDocument::fromJson(answer.body).object()["order"_L1].toObject();
    return http::asSent(judgeOrder(intent, order));
}

SendOutcome judgeFailure(const http::HttpResponse &answer)
{
    const ProviderError error = readError(answer.body);
    const QString text = textOf(error, answer.status);
    const QString code = u"http-%1"_s.arg(answer.status);
    switch (answer.status) {
    case 401:
    case 403:
        return http::sendOutcome(SendVerdict::Unauthorized, code, text);
    case 429: {
        auto outcome = http::sendOutcome(SendVerdict::NotExecuted, code, text);
        outcome.retryAfter =
            http::parseRetryAfter(answer.headers.value("Retry-After"), answer.serverDate).value_or(kRatePause);
        return outcome;
    }
    case 409: {
        // An order with our id and another body is there: whether it is this reward's is seen when it is looked up.
        auto outcome = http::sendOutcome(SendVerdict::Unknown, u"idempotency_error"_s, text);
        outcome.taken = true;
        return outcome;
    }
    case 400:
    case 402:
    case 404:
    case 422: {
        if (!error.isWellFormed)
            break;
        auto outcome =
            http::sendOutcome(SendVerdict::Refused, answer.status == 402 ? u"insufficient-funds"_s : code, text);
        outcome.lacksFunds = answer.status == 402;
        return outcome;
    }
    default:
        break;
    }
    return http::sendOutcome(SendVerdict::Unknown, code, text);
}

} // namespace

LookupOutcome judgeOrder(const IssueIntent &intent, const QJsonObject &order)
{
    const QString id = plainId(order["id"_L1].toString());
    if (id.isEmpty())
        return http::undecided(u"Tremendous's answer shows no order"_s);
    if (!intent.reference.isEmpty() && id != intent.reference)
        return http::undecided(u"Tremendous's answer is not about order %1"_s.arg(intent.reference));
    const QStringList different = differences(intent, order);
    if (!different.isEmpty())
        return http::undecided(u"order %1 at Tremendous is not what was sent: %2"_s.arg(id, different.join(u", ")));
    const QString status = order["status"_L1].toString();
    const QJsonObject reward = order["rewards"_L1].toArray().first().toObject();
    if (status == "EXECUTED"_L1)
        return deliveryOf(id, reward["delivery"_L1].toObject()["status"_L1].toString());
    if (status == "FAILED"_L1)
        return http::shownAs(
            LookupVerdict::Failed, id, u"Tremendous could not carry the order out"_s, u"order-failed"_s);
    if (status == "CANCELED"_L1)
        return http::shownAs(LookupVerdict::Failed, id, u"the order was canceled at Tremendous"_s, u"order-canceled"_s);
    // Open and the pending ones; a word nobody knows changes nothing and is shown.
    return http::shownAs(
        LookupVerdict::OnItsWay, id, u"Tremendous has it (%1)"_s.arg(http::redact(status.left(60)).toLower()));
}

SendOutcome judgeSent(const IssueIntent &intent, const Result<http::HttpResponse> &answer)
{
    if (!answer)
        return http::noAnswer(answer.error());
    SendOutcome outcome = answer->isSuccess() ? judgeSuccess(intent, *answer) : judgeFailure(*answer);
    outcome.serverTime = answer->serverDate;
    outcome.requestId = answer->requestId;
    return outcome;
}

} // namespace rd::tremendous
