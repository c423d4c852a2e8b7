// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/cashfree/transferanswer.h"

#include "integrations/http/redaction.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace rd::cashfree {

using namespace Qt::StringLiterals;

namespace {

struct StatusWord {
    QLatin1StringView word;
    LookupVerdict verdict;
    QLatin1StringView text;
};

/// payouts.md 5a. A word that is not here changes nothing and is shown.
constexpr std::array kWords{
    StatusWord{QLatin1StringView("RECEIVED"), LookupVerdict::OnItsWay, QLatin1StringView("Cashfree has taken it")},
    StatusWord{QLatin1StringView("APPROVAL_PENDING"), LookupVerdict::OnItsWay,
        QLatin1StringView("it waits for an approval in the dashboard of Cashfree")},
    StatusWord{QLatin1StringView("PENDING"), LookupVerdict::OnItsWay, QLatin1StringView("the bank works on it")},
    StatusWord{QLatin1StringView("SUCCESS"), LookupVerdict::Present, QLatin1StringView("paid")},
    StatusWord{QLatin1StringView("FAILED"), LookupVerdict::Failed, QLatin1StringView("Cashfree could not pay it")},
    StatusWord{QLatin1StringView("REJECTED"), LookupVerdict::Failed, QLatin1StringView("Cashfree rejected it")},
    StatusWord{QLatin1StringView("REVERSED"), LookupVerdict::Returned, QLatin1StringView("it came back")},
};

std::optional<Money> rupeesFrom(const QJsonValue &number)
{
    const auto inr = Currency::parse(u"INR");
    if (!number.isDouble() || !inr)
        return std::nullopt;
    const auto money = parseDecimal(QString::number(number.toDouble(), 'f', QLocale::FloatingPointShortest), *inr);
    return money ? std::optional(*money) : std::nullopt;
}

QString plainId(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]{1,64}\\z"_s);
    return form.match(text).hasMatch() ? text : QString();
}

} // namespace

QString transferId(const QString &key)
{
    return QString(key).replace(u'-', u'_');
}

QByteArray bodyOf(const TransferOrder &order)
{
    return QJsonDocument(
        QJsonObject{{u"amount"_s, toDecimal(order.amount)}, {u"mode"_s, order.mode},
            {u"payoutMethod"_s, order.payoutMethod}, {u"remarks"_s, order.remarks}, {u"transfer_id"_s, order.id}})
        .toJson(QJsonDocument::Compact);
}

std::optional<TransferOrder> orderFrom(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    const auto inr = Currency::parse(u"INR");
    if (!inr)
        return std::nullopt;
    const auto amount = parseDecimal(json["amount"_L1].toString(), *inr);
    TransferOrder order;
    order.id = json["transfer_id"_L1].toString();
    order.mode = json["mode"_L1].toString();
    order.payoutMethod = json["payoutMethod"_L1].toString();
    order.remarks = json["remarks"_L1].toString();
    if (order.id.isEmpty() || !amount)
        return std::nullopt;
    order.amount = *amount;
    return order;
}

http::Refusal readRefusal(const http::HttpResponse &answer)
{
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    const QString message = http::redact(json["message"_L1].toString().left(300)).trimmed();
    // The place is part of the code: "beneficiary_details.beneficiary_instrument_details.bank_account_number_invalid".
    static const QRegularExpression form(u"\\A[A-Za-z0-9_.\\[\\]]{1,200}\\z"_s);
    const QString code = json["code"_L1].toString();
    http::Refusal refusal;
    refusal.isWellFormed = !message.isEmpty() && form.match(code).hasMatch();
    refusal.code = refusal.isWellFormed ? QString(code).toLower().replace(u'_', u'-') : QString();
    refusal.text = refusal.isWellFormed ? u"status %1: %2"_s.arg(QString::number(answer.status), message)
                                        : u"status %1 without an error Cashfree would send"_s.arg(answer.status);
    refusal.pause = std::chrono::seconds(1);
    return refusal;
}

LookupOutcome judgeTransfer(const TransferOrder &order, const QJsonObject &transfer)
{
    const QString id = plainId(transfer["cf_transfer_id"_L1].toString());
    if (id.isEmpty())
        return http::undecided(u"Cashfree's answer shows no transfer"_s);
    QStringList different;
    if (transfer["transfer_id"_L1].toString() != order.id)
        different << u"id"_s;
    const auto amount = rupeesFrom(transfer["transfer_amount"_L1]);
    if (!amount || *amount != order.amount)
        different << u"amount"_s;
    if (!different.isEmpty())
        return http::undecided(u"transfer %1 at Cashfree is not what was sent: %2"_s.arg(id, different.join(u", ")));
    const QString status = transfer["status"_L1].toString();
    const QString reason = http::redact(transfer["status_description"_L1].toString().left(200)).trimmed();
    for (const StatusWord &known : kWords) {
        if (known.word != status)
            continue;
        const bool isBad = known.verdict == LookupVerdict::Failed || known.verdict == LookupVerdict::Returned;
        const QString text =
            isBad && !reason.isEmpty() ? QString(QString(known.text) + u": "_s + reason) : QString(known.text);
        return http::shownAs(known.verdict, id, text, u"cashfree-"_s + status.toLower().replace(u'_', u'-'));
    }
    return http::shownAs(LookupVerdict::OnItsWay, id, u"Cashfree calls it %1"_s.arg(http::redact(status.left(60))));
}

SendOutcome judgeSent(const TransferOrder &order, const Result<http::HttpResponse> &answer)
{
    if (!answer)
        return http::noAnswer(answer.error());
    SendOutcome outcome = answer->isSuccess()
        ? http::asSent(judgeTransfer(order, QJsonDocument::fromJson(answer->body).object()))
        : http::refusedOutcome(*answer, readRefusal(*answer));
    // The id was used: by this very request, as far as we know. Looking it up tells.
    if (answer->status == 409) {
        outcome.verdict = SendVerdict::Unknown;
        outcome.taken = true;
    }
    outcome.serverTime = answer->serverDate;
    return outcome;
}

} // namespace rd::cashfree
