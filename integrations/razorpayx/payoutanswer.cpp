// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/razorpayx/payoutanswer.h"

#include "integrations/http/redaction.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <array>

namespace rd::razorpayx {

using namespace Qt::StringLiterals;

namespace {

struct StatusWord {
    QLatin1StringView word;
    LookupVerdict verdict;
    QLatin1StringView text;
};

/// payouts.md 4a. A word that is not here changes nothing and is shown.
constexpr std::array kWords{
    StatusWord{QLatin1StringView("queued"), LookupVerdict::OnItsWay, QLatin1StringView("RazorpayX waits for money")},
    StatusWord{QLatin1StringView("pending"), LookupVerdict::OnItsWay,
        QLatin1StringView("it waits for an approval in the dashboard of RazorpayX")},
    StatusWord{QLatin1StringView("scheduled"), LookupVerdict::OnItsWay, QLatin1StringView("RazorpayX sends it later")},
    StatusWord{QLatin1StringView("processing"), LookupVerdict::OnItsWay, QLatin1StringView("the bank works on it")},
    StatusWord{QLatin1StringView("processed"), LookupVerdict::Present, QLatin1StringView("paid")},
    StatusWord{QLatin1StringView("reversed"), LookupVerdict::Returned, QLatin1StringView("it came back")},
    StatusWord{QLatin1StringView("cancelled"), LookupVerdict::Failed, QLatin1StringView("it was cancelled")},
    StatusWord{QLatin1StringView("rejected"), LookupVerdict::Failed, QLatin1StringView("nobody approved it")},
    StatusWord{QLatin1StringView("failed"), LookupVerdict::Failed, QLatin1StringView("RazorpayX could not pay it")},
};

QString plainId(const QString &text)
{
    static const QRegularExpression form(u"\\Apout_[A-Za-z0-9]{1,40}\\z"_s);
    return form.match(text).hasMatch() ? text : QString();
}

QString reasonOf(const QJsonObject &payout)
{
    const QJsonObject details = payout["status_details"_L1].toObject();
    const QString text = details["description"_L1].toString();
    return http::redact((text.isEmpty() ? details["reason"_L1].toString() : text).left(200)).trimmed();
}

} // namespace

QByteArray bodyOf(const PayoutOrder &order)
{
    return QJsonDocument(
        QJsonObject{{u"amount"_s, order.paise}, {u"mode"_s, order.mode}, {u"narration"_s, order.narration},
            {u"payoutMethod"_s, order.payoutMethod}, {u"reference_id"_s, order.key}})
        .toJson(QJsonDocument::Compact);
}

std::optional<PayoutOrder> orderFrom(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    PayoutOrder order;
    order.key = json["reference_id"_L1].toString();
    order.paise = json["amount"_L1].toInteger();
    order.mode = json["mode"_L1].toString();
    order.payoutMethod = json["payoutMethod"_L1].toString();
    order.narration = json["narration"_L1].toString();
    return order.key.isEmpty() || order.paise <= 0 ? std::nullopt : std::optional(order);
}

http::Refusal readRefusal(const http::HttpResponse &answer)
{
    const QJsonObject error = QJsonDocument::fromJson(answer.body).object()["error"_L1].toObject();
    const QString description = http::redact(error["description"_L1].toString().left(300)).trimmed();
    static const QRegularExpression form(u"\\A[A-Za-z_]{1,60}\\z"_s);
    QString code = error["reason"_L1].toString();
    if (!form.match(code).hasMatch() || code == "NA"_L1)
        code = error["code"_L1].toString();
    http::Refusal refusal;
    refusal.isWellFormed = !description.isEmpty();
    refusal.code = form.match(code).hasMatch() ? code.toLower().replace(u'_', u'-') : QString();
    refusal.text = refusal.isWellFormed ? u"status %1: %2"_s.arg(QString::number(answer.status), description)
                                        : u"status %1 without an error RazorpayX would send"_s.arg(answer.status);
    refusal.pause = std::chrono::seconds(1);
    return refusal;
}

LookupOutcome judgePayout(const PayoutOrder &order, const QJsonObject &payout)
{
    const QString id = plainId(payout["id"_L1].toString());
    if (id.isEmpty())
        return http::undecided(u"RazorpayX's answer shows no payout"_s);
    QStringList different;
    if (payout["reference_id"_L1].toString() != order.key)
        different << u"reference"_s;
    if (payout["amount"_L1].toInteger(-1) != order.paise)
        different << u"amount"_s;
    if (payout["currency"_L1].toString() != "INR"_L1)
        different << u"currency"_s;
    if (!different.isEmpty())
        return http::undecided(u"payout %1 at RazorpayX is not what was sent: %2"_s.arg(id, different.join(u", ")));
    const QString status = payout["status"_L1].toString();
    const QString reason = reasonOf(payout);
    for (const StatusWord &known : kWords) {
        if (known.word != status)
            continue;
        const QString text = reason.isEmpty() ? QString(known.text) : QString(known.text + u": "_s + reason);
        return http::shownAs(known.verdict, id, text, u"razorpayx-"_s + status);
    }
    return http::shownAs(LookupVerdict::OnItsWay, id, u"RazorpayX calls it %1"_s.arg(http::redact(status.left(60))));
}

SendOutcome judgeSent(const PayoutOrder &order, const Result<http::HttpResponse> &answer)
{
    if (!answer)
        return http::noAnswer(answer.error());
    const http::Refusal refusal = readRefusal(*answer);
    SendOutcome outcome = answer->isSuccess()
        ? http::asSent(judgePayout(order, QJsonDocument::fromJson(answer->body).object()))
        : http::refusedOutcome(*answer, refusal);
    // Another body under our key: what the first one came to is seen when it is looked up.
    const bool isRefusal = outcome.verdict == SendVerdict::Refused || answer->status == 409;
    if (isRefusal && refusal.text.contains("idempotency"_L1, Qt::CaseInsensitive)) {
        outcome = http::sendOutcome(SendVerdict::Unknown, u"idempotency_error"_s, refusal.text);
        outcome.taken = true;
    }
    outcome.serverTime = answer->serverDate;
    return outcome;
}

} // namespace rd::razorpayx
