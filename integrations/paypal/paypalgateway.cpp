// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/paypalgateway.h"

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

IssuePlan blocked(Blocker blocker, const QString &detail)
{
    IssuePlan plan;
    plan.blocker = blocker;
    plan.detail = detail;
    return plan;
}

/// The same bytes for the same facts: members in the order of their names.
QByteArray bodyOf(const IssueRequest &request, const QString &amount, const QString &key, const PayoutWords &words)
{
    QJsonObject item{{u"recipient_type"_s, u"EMAIL"_s}, {u"receiver"_s, request.email}, {u"sender_item_id"_s, key},
        {u"amount"_s, QJsonObject{{u"currency"_s, request.amount->currency.code()}, {u"value"_s, amount}}}};
    if (!words.note.isEmpty())
        item.insert(u"note"_s, words.note);
    QJsonObject header{{u"sender_batch_id"_s, key}};
    if (!words.subject.isEmpty())
        header.insert(u"email_subject"_s, words.subject);
    return QJsonDocument(QJsonObject{{u"sender_batch_header"_s, header}, {u"items"_s, QJsonArray{item}}})
        .toJson(QJsonDocument::Compact);
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
    if (!isPayoutAddress(request.email, kLongestReceiver))
        return blocked(Blocker::NoPayoutMethod, u"the receiver has no e-mail address that PayPal could pay to"_s);
    const auto amount = amountText(*request.amount);
    if (!amount)
        return blocked(
            amount.error().code == "currency-not-supported"_L1 ? Blocker::CurrencyNotSupported : Blocker::ProviderLimit,
            amount.error().text);
    IssuePlan plan;
    plan.effect = u"%1 gets %2 %3 by PayPal; PayPal's fee comes on top, and the balance is not known here"_s.arg(
        maskedAddress(request.email), *amount, request.amount->currency.code());
    PreparedStep step;
    step.name = u"payout"_s;
    step.path = u"/v1/payments/payouts"_s;
    step.body = bodyOf(request, *amount, key, m_words);
    step.naturalKey = key;
    plan.steps.push_back(std::move(step));
    return plan;
}

SendOutcome PaypalGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    return judgeSent(intent, m_api->postOnce(intent.path, intent.body, intent.naturalKey, cancel));
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
    auto outcome = judgeShown(intent, answer->body);
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
