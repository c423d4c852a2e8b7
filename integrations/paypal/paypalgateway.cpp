// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/paypalgateway.h"

#include "integrations/http/payoutoutcome.h"
#include "integrations/paypal/payoutanswer.h"
#include "integrations/paypal/paypalcurrencies.h"
#include "models/ports/payoutaddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::paypal {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype kLongestReceiver = 127;
constexpr auto kKeyLife = 24h * 29; // PayPal promises 30 days (reliability.md 1)
constexpr auto kMayReturn = 24h * 60;
constexpr QLatin1StringView kMethod("payoutMethod"); ///< in what is written down, never on its way

IssuePlan blocked(Blocker blocker, const QString &detail)
{
    IssuePlan plan;
    plan.blocker = blocker;
    plan.detail = detail;
    return plan;
}

QByteArray bytesOf(const QJsonObject &header, const QJsonObject &item)
{
    return QJsonDocument(QJsonObject{{u"sender_batch_header"_s, header}, {u"items"_s, QJsonArray{item}}})
        .toJson(QJsonDocument::Compact);
}

QString typeOf(const Destination &destination)
{
    if (destination.kind == DestinationKind::PayPalId)
        return u"PAYPAL_ID"_s;
    return destination.kind == DestinationKind::Phone ? u"PHONE"_s : u"EMAIL"_s;
}

/// The same bytes for the same facts: members in the order of their names. A payout method is named, never written
/// down: its address is put in when the request goes out.
QByteArray bodyOf(const IssueRequest &request, const QString &amount, const QString &key, const PayoutWords &words)
{
    QJsonObject item{{u"sender_item_id"_s, key},
        {u"amount"_s, QJsonObject{{u"currency"_s, request.amount->currency.code()}, {u"value"_s, amount}}}};
    if (request.receiver) {
        item.insert(kMethod, request.receiver->method);
    } else {
        item.insert("recipient_type"_L1, u"EMAIL"_s);
        item.insert("receiver"_L1, request.email);
    }
    if (!words.note.isEmpty())
        item.insert(u"note"_s, words.note);
    QJsonObject header{{u"sender_batch_id"_s, key}};
    if (!words.subject.isEmpty())
        header.insert(u"email_subject"_s, words.subject);
    return bytesOf(header, item);
}

/// The payout method that a written request names; empty = it holds the address itself.
QString methodIn(const QByteArray &body)
{
    return QJsonDocument::fromJson(body)["items"_L1][0][kMethod].toString();
}

} // namespace

PaypalGateway::PaypalGateway(std::shared_ptr<PaypalApi> api, PayoutWords words)
    : m_api(std::move(api)), m_words(std::move(words))
{
}

bool PaypalGateway::supports(const QString &method) const
{
    return method == "paypal"_L1;
}

Result<GatewayAccount> PaypalGateway::account(const CancelToken &cancel)
{
    RD_TRY(report, m_api->account(cancel));
    return GatewayAccount{report.accountId, report.live ? u"live"_s : u"test"_s, report.serverTime};
}

Result<IssuePlan> PaypalGateway::plan(const IssueRequest &request, const QString &key, const CancelToken & /*cancel*/)
{
    if (!supports(request.method))
        return fail(ErrorKind::Usage, u"PayPal does not offer the method %1"_s.arg(request.method));
    if (!request.amount || request.amount->minor <= 0)
        return blocked(Blocker::NoPayoutMethod, u"it has no amount that could be paid"_s);
    if (!request.receiver && !isPayoutAddress(request.email, kLongestReceiver))
        return blocked(Blocker::NoPayoutMethod, u"the receiver has no e-mail address that PayPal could pay to"_s);
    const auto amount = amountText(*request.amount);
    if (!amount)
        return blocked(
            amount.error().code == "currency-not-supported"_L1 ? Blocker::CurrencyNotSupported : Blocker::ProviderLimit,
            amount.error().text);
    IssuePlan plan;
    plan.effect = u"%1 gets %2 %3 by PayPal; PayPal's fee comes on top, and the balance is not known here"_s.arg(
        request.receiver ? maskedDestination(request.receiver->destination) : maskedAddress(request.email), *amount,
        request.amount->currency.code());
    PreparedStep step;
    step.name = u"payout"_s;
    step.path = u"/v1/payments/payouts"_s;
    step.body = bodyOf(request, *amount, key, m_words);
    step.naturalKey = key;
    plan.steps.push_back(std::move(step));
    if (request.receiver)
        m_addresses.insert_or_assign(request.receiver->method, request.receiver->destination);
    return plan;
}

IssueIntent PaypalGateway::addressed(const IssueIntent &intent) const
{
    IssueIntent whole = intent;
    const auto found = m_addresses.find(methodIn(intent.body));
    if (found == m_addresses.end())
        return whole;
    const QJsonDocument written = QJsonDocument::fromJson(intent.body);
    QJsonObject item = written["items"_L1][0].toObject();
    item.remove(kMethod);
    item.insert("recipient_type"_L1, typeOf(found->second));
    item.insert("receiver"_L1, found->second.account);
    whole.body = bytesOf(written["sender_batch_header"_L1].toObject(), item);
    return whole;
}

SendOutcome PaypalGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    const IssueIntent whole = addressed(intent);
    if (!methodIn(whole.body).isEmpty())
        return http::sendOutcome(
            SendVerdict::NotSent, u"receiver-unknown"_s, u"the participant's payout method has not been read yet"_s);
    return judgeSent(whole, m_api->postOnce(whole.path, whole.body, whole.naturalKey, cancel));
}

LookupOutcome PaypalGateway::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    if (!canLookUp(intent))
        return {LookupVerdict::Undecided, {}, u"PayPal has no list by our id; its activity page shows the payout"_s};
    const auto answer = m_api->get("/v1/payments/payouts/" + intent.reference.toLatin1().toPercentEncoding()
            + "?page=1&page_size=2&total_required=true",
        cancel);
    if (!answer)
        return {LookupVerdict::Undecided, {}, answer.error().text};
    auto outcome = judgeShown(addressed(intent), answer->body);
    outcome.serverTime = answer->serverDate;
    return outcome;
}

std::chrono::milliseconds PaypalGateway::resendWindow() const
{
    return kKeyLife;
}

std::chrono::milliseconds PaypalGateway::returnPeriod() const
{
    return kMayReturn;
}

} // namespace rd::paypal
