// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/payoutanswer.h"

#include "integrations/http/payoutoutcome.h"
#include "integrations/http/redaction.h"
#include "integrations/paypal/paypalcurrencies.h"
#include "integrations/paypal/paypalerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace rd::paypal {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kReturnedAfter = std::chrono::days(30); // what nobody claims (payouts.md 1a)

SendOutcome judgeSuccess(const IssueIntent &intent, const http::HttpResponse &answer)
{
    const QJsonObject header = QJsonDocument::fromJson(answer.body).object()["batch_header"_L1].toObject();
    const QString id = plainId(header["payout_batch_id"_L1].toString());
    const QString ours = header["sender_batch_header"_L1].toObject()["sender_batch_id"_L1].toString();
    if (id.isEmpty())
        return http::sendOutcome(SendVerdict::Unknown, u"bad-answer"_s, u"PayPal's answer names no payout"_s);
    if (ours != intent.naturalKey)
        return http::sendOutcome(
            SendVerdict::Unknown, u"answer-differs"_s, u"PayPal's answer is about another payout than ours"_s);
    auto outcome = http::sendOutcome(SendVerdict::Accepted, u"accepted"_s,
        u"PayPal has taken it (%1)"_s.arg(http::redact(header["batch_status"_L1].toString().left(40))));
    outcome.reference = id;
    return outcome;
}

bool isAboutOurId(const ProviderError &error)
{
    return !error.payout.isEmpty() || error.aboutBatchId;
}

SendOutcome judgeRefusal(const ProviderError &error, int status)
{
    const QString text = textOf(error, status);
    const QString code = error.name.toLower().replace(u'_', u'-');
    if (isAboutOurId(error)) {
        // The id was used within 30 days: by this very request, as far as we know. Without the link nobody can tell.
        auto outcome = http::sendOutcome(
            SendVerdict::Unknown, error.payout.isEmpty() ? u"idempotency_error"_s : u"sender-batch-id-used"_s, text);
        outcome.taken = true;
        outcome.reference = error.payout;
        return outcome;
    }
    auto outcome = http::sendOutcome(SendVerdict::Refused, code, text);
    outcome.lacksFunds = error.isAboutFunds();
    return outcome;
}

SendOutcome judgeFailure(const http::HttpResponse &answer)
{
    const ProviderError error = readError(answer.body);
    const QString code = u"http-%1"_s.arg(answer.status);
    const QString text = textOf(error, answer.status);
    switch (answer.status) {
    case 401:
    case 403:
        return http::sendOutcome(SendVerdict::Unauthorized, code, text);
    case 429: {
        auto outcome = http::sendOutcome(SendVerdict::NotExecuted, code, text);
        outcome.retryAfter = http::parseRetryAfter(answer.headers.value("Retry-After"), answer.serverDate)
                                 .value_or(std::chrono::milliseconds{0});
        return outcome;
    }
    case 400:
    case 402:
    case 404:
    case 415:
    case 422:
        if (error.isWellFormed)
            return judgeRefusal(error, answer.status);
        break;
    case 409: // about our id it says which payout has it; anything else may be this very request, still running
        if (error.isWellFormed && isAboutOurId(error))
            return judgeRefusal(error, answer.status);
        break;
    default:
        break;
    }
    return http::sendOutcome(SendVerdict::Unknown, code, text);
}

SendOutcome judgeNoAnswer(const Error &error)
{
    auto outcome = http::noAnswer(error);
    // No token, so nothing left.
    if (outcome.verdict == SendVerdict::NotSent
        && (error.kind == ErrorKind::Unauthorized || error.kind == ErrorKind::Forbidden))
        outcome.verdict = SendVerdict::Unauthorized;
    return outcome;
}

/// What of the item is not as it was sent; empty = all of it is.
QStringList differences(const IssueIntent &intent, const QJsonObject &item)
{
    const QJsonObject sent = QJsonDocument::fromJson(intent.body).object()["items"_L1].toArray().first().toObject();
    QStringList different;
    if (item["sender_item_id"_L1].toString() != intent.naturalKey)
        different << u"item"_s;
    const QJsonObject wanted = sent["amount"_L1].toObject();
    const QJsonObject shown = item["amount"_L1].toObject();
    const auto ours = amountFrom(wanted["value"_L1].toString(), wanted["currency"_L1].toString());
    const auto theirs = amountFrom(shown["value"_L1].toString(), shown["currency"_L1].toString());
    if (!ours || !theirs || *ours != *theirs)
        different << u"amount"_s;
    // Where only the payout method was written down and nobody has opened it in this run, id and amount have to do.
    const QString receiver = sent["receiver"_L1].toString();
    if (!receiver.isEmpty() && item["receiver"_L1].toString().compare(receiver, Qt::CaseInsensitive) != 0)
        different << u"receiver"_s;
    return different;
}

struct StatusWord {
    QLatin1StringView word;
    LookupVerdict verdict;
    QLatin1StringView text;
};

/// domain.md 5.3. A word that is not here changes nothing and is shown.
constexpr std::array kWords = {
    StatusWord{QLatin1StringView("SUCCESS"), LookupVerdict::Present, QLatin1StringView("paid")},
    StatusWord{QLatin1StringView("PENDING"), LookupVerdict::OnItsWay, QLatin1StringView("PayPal works on it")},
    StatusWord{
        QLatin1StringView("UNCLAIMED"), LookupVerdict::Unclaimed, QLatin1StringView("the receiver has not taken it")},
    StatusWord{QLatin1StringView("ONHOLD"), LookupVerdict::Unclaimed, QLatin1StringView("PayPal holds it for review")},
    StatusWord{QLatin1StringView("FAILED"), LookupVerdict::Failed, QLatin1StringView("PayPal could not pay it")},
    StatusWord{QLatin1StringView("BLOCKED"), LookupVerdict::Failed, QLatin1StringView("PayPal blocked it")},
    StatusWord{QLatin1StringView("RETURNED"), LookupVerdict::Failed, QLatin1StringView("nobody took it, it came back")},
    StatusWord{QLatin1StringView("REFUNDED"), LookupVerdict::Returned, QLatin1StringView("the receiver gave it back")},
    StatusWord{QLatin1StringView("REVERSED"), LookupVerdict::Returned, QLatin1StringView("PayPal took it back")},
};

QString deadlineOf(const QJsonObject &row)
{
    const auto at = parseIso(row["time_processed"_L1].toString());
    return at ? QString(u"; unless it is taken, it comes back on "_s + toIso(*at + kReturnedAfter).left(10))
              : QString();
}

/// The one item's state.
LookupOutcome stateOf(const QJsonObject &row, const QString &reference)
{
    const QString status = row["transaction_status"_L1].toString();
    const QString shown = http::redact(status.left(40));
    for (const auto &known : kWords) {
        if (known.word != status)
            continue;
        LookupOutcome outcome{known.verdict, reference, QString(QString(known.text) + u" ("_s + shown + u')')};
        outcome.code = u"paypal-"_s + status.toLower();
        const ProviderError error = readError(QJsonDocument(row["errors"_L1].toObject()).toJson());
        if (error.isWellFormed)
            outcome.text += u": "_s + textOf(error, 0);
        if (status == "UNCLAIMED"_L1)
            outcome.text += deadlineOf(row);
        return outcome;
    }
    return {LookupVerdict::OnItsWay, reference,
        status.isEmpty() ? u"PayPal works on it"_s : u"PayPal calls it %1"_s.arg(shown)};
}

} // namespace

SendOutcome judgeSent(const IssueIntent &intent, const Result<http::HttpResponse> &answer)
{
    if (!answer)
        return judgeNoAnswer(answer.error());
    SendOutcome outcome = answer->isSuccess() ? judgeSuccess(intent, *answer) : judgeFailure(*answer);
    outcome.serverTime = answer->serverDate;
    outcome.requestId = answer->requestId;
    return outcome;
}

LookupOutcome judgeShown(const IssueIntent &intent, const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const QJsonObject header = json["batch_header"_L1].toObject();
    const QString id = plainId(header["payout_batch_id"_L1].toString());
    const QString status = header["batch_status"_L1].toString();
    if (id.isEmpty() || id != intent.reference)
        return http::undecided(u"PayPal's answer is not about payout %1"_s.arg(intent.reference));
    if (header["sender_batch_header"_L1].toObject()["sender_batch_id"_L1].toString() != intent.naturalKey)
        return http::undecided(u"payout %1 at PayPal does not carry our id"_s.arg(id));
    const QJsonArray items = json["items"_L1].toArray();
    if (status == "DENIED"_L1 || status == "CANCELED"_L1) {
        LookupOutcome outcome{LookupVerdict::Failed, id, u"PayPal carried nothing of it out (%1)"_s.arg(status)};
        outcome.code = u"paypal-"_s + status.toLower();
        const ProviderError error = readError(QJsonDocument(items.first().toObject()["errors"_L1].toObject()).toJson());
        if (error.isWellFormed)
            outcome.text += u": "_s + textOf(error, 0);
        return outcome;
    }
    if (items.isEmpty())
        return {LookupVerdict::OnItsWay, id, u"PayPal works on it (%1)"_s.arg(http::redact(status.left(40)))};
    if (items.size() != 1)
        return http::undecided(u"payout %1 at PayPal has %2 items instead of one"_s.arg(id).arg(items.size()));
    const QJsonObject row = items.first().toObject();
    const QStringList different = differences(intent, row["payout_item"_L1].toObject());
    if (!different.isEmpty())
        return http::undecided(
            u"payout %1 at PayPal has our id, but not what was sent: %2"_s.arg(id, different.join(u", ")));
    return stateOf(row, id);
}

} // namespace rd::paypal
