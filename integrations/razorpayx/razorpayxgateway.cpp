// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/razorpayx/razorpayxgateway.h"

#include "integrations/razorpayx/payoutanswer.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace rd::razorpayx {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLeastPaise = 100;
constexpr qint64 kMostImps = 500'000'00; // paise; above it NEFT
constexpr qint64 kMostUpi = 100'000'00;
constexpr qsizetype kShortestName = 3;
constexpr qsizetype kLongestName = 50;
constexpr auto kKeyLife = 24h * 3650; // it is looked up before anything is sent again anyway
constexpr auto kMayReturn = 24h * 30;

IssuePlan blocked(Blocker blocker, const QString &detail)
{
    IssuePlan plan;
    plan.blocker = blocker;
    plan.detail = detail;
    return plan;
}

bool isUpi(const Destination &destination)
{
    return destination.kind == DestinationKind::Upi;
}

QString modeFor(const Destination &destination, qint64 paise)
{
    if (isUpi(destination))
        return u"UPI"_s;
    return paise <= kMostImps ? u"IMPS"_s : u"NEFT"_s;
}

/// What goes out: the written order, and the account it names.
QByteArray wireBody(
    const PayoutOrder &order, const PayoutReceiver &receiver, const QString &debitAccount, const QString &purpose)
{
    const QString name = receiver.name.simplified().left(kLongestName);
    const Destination &to = receiver.destination;
    QJsonObject fund{{u"contact"_s, QJsonObject{{u"name"_s, name}, {u"type"_s, u"vendor"_s}}}};
    if (isUpi(to)) {
        fund.insert(u"account_type"_s, u"vpa"_s);
        fund.insert(u"vpa"_s, QJsonObject{{u"address"_s, to.account}});
    } else {
        fund.insert(u"account_type"_s, u"bank_account"_s);
        fund.insert(u"bank_account"_s,
            QJsonObject{{u"account_number"_s, to.account}, {u"ifsc"_s, to.routing}, {u"name"_s, name}});
    }
    QJsonObject body{{u"account_number"_s, debitAccount}, {u"amount"_s, order.paise}, {u"currency"_s, u"INR"_s},
        {u"fund_account"_s, fund}, {u"mode"_s, order.mode}, {u"purpose"_s, purpose}, {u"queue_if_low_balance"_s, false},
        {u"reference_id"_s, order.key}};
    if (!order.narration.isEmpty())
        body.insert(u"narration"_s, order.narration);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace

Status checkSettings(const PayoutSettings &settings)
{
    static const QRegularExpression narration(u"\\A[A-Za-z0-9 ]{0,30}\\z"_s);
    if (!narration.match(settings.narration).hasMatch())
        return fail(
            ErrorKind::Usage, u"The narration may have 30 letters, digits and spaces."_s, {}, u"bad-narration"_s);
    static const QRegularExpression purpose(u"\\A[A-Za-z0-9 _-]{1,30}\\z"_s);
    if (!purpose.match(settings.purpose).hasMatch())
        return fail(ErrorKind::Usage, u"The purpose is no word of RazorpayX."_s,
            u"Such as payout, cashback or one made in the dashboard."_s, u"bad-purpose"_s);
    return {};
}

RazorpayxGateway::RazorpayxGateway(std::shared_ptr<RazorpayxApi> api, PayoutSettings settings)
    : m_api(std::move(api)), m_settings(std::move(settings))
{
}

bool RazorpayxGateway::supports(const QString &method) const
{
    return method == "razorpayx"_L1;
}

Result<GatewayAccount> RazorpayxGateway::account(const CancelToken &cancel)
{
    RD_TRY(report, m_api->account(cancel));
    return GatewayAccount{report.accountId, report.live ? u"live"_s : u"test"_s, report.serverTime};
}

Result<IssuePlan> RazorpayxGateway::plan(
    const IssueRequest &request, const QString &key, const CancelToken & /*cancel*/)
{
    if (!supports(request.method))
        return fail(ErrorKind::Usage, u"RazorpayX does not offer the method %1"_s.arg(request.method));
    if (!request.amount || request.amount->minor <= 0)
        return blocked(Blocker::NoPayoutMethod, u"it has no amount that could be paid"_s);
    if (request.amount->currency.code() != "INR"_L1)
        return blocked(Blocker::CurrencyNotSupported, u"RazorpayX pays in INR only"_s);
    if (!request.receiver)
        return blocked(Blocker::NoPayoutMethod, u"the participant has no payout method at RazorpayX"_s);
    const PayoutReceiver &receiver = *request.receiver;
    const qint64 paise = request.amount->minor;
    if (paise < kLeastPaise)
        return blocked(Blocker::ProviderLimit, u"RazorpayX pays one rupee at least"_s);
    if (isUpi(receiver.destination) && paise > kMostUpi)
        return blocked(Blocker::ProviderLimit, u"by UPI at most 1,00,000 rupees go out at once"_s);
    if (receiver.name.simplified().size() < kShortestName)
        return blocked(Blocker::NoPayoutMethod, u"the name on the account has fewer than three characters"_s);
    PayoutOrder order;
    order.key = key;
    order.paise = paise;
    order.mode = modeFor(receiver.destination, paise);
    order.payoutMethod = receiver.method;
    order.narration = m_settings.narration;
    IssuePlan plan;
    plan.effect = u"%1 gets %2 INR by RazorpayX (%3); its fee comes on top, and the balance is not known here"_s.arg(
        maskedDestination(receiver.destination), toDecimal(*request.amount), order.mode);
    PreparedStep step;
    step.name = u"payout"_s;
    step.path = u"/payouts"_s;
    step.body = bodyOf(order);
    step.naturalKey = key;
    plan.steps.push_back(std::move(step));
    m_receivers.insert_or_assign(receiver.method, receiver);
    return plan;
}

SendOutcome RazorpayxGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    const auto order = orderFrom(intent.body);
    const auto receiver = order ? m_receivers.find(order->payoutMethod) : m_receivers.end();
    if (receiver == m_receivers.end())
        return http::sendOutcome(
            SendVerdict::NotSent, u"receiver-unknown"_s, u"the participant's payout method has not been read yet"_s);
    const QByteArray body = wireBody(*order, receiver->second, m_api->debitAccount(), m_settings.purpose);
    return judgeSent(
        *order, m_api->calls().postOnce("/payouts", body, cancel, {{"X-Payout-Idempotency", order->key.toLatin1()}}));
}

Result<LookupOutcome> RazorpayxGateway::search(const IssueIntent &intent, const CancelToken &cancel)
{
    const auto order = orderFrom(intent.body);
    if (!order)
        return fail(ErrorKind::Damaged, u"the request that was written down cannot be read"_s);
    if (!intent.reference.isEmpty()) {
        RD_TRY(read, m_api->calls().get("/payouts/" + intent.reference.toLatin1().toPercentEncoding(), cancel));
        auto shown = judgePayout(*order, read.json.object());
        if (!shown.reference.isEmpty() && shown.reference != intent.reference)
            shown = http::undecided(u"RazorpayX's answer is not about payout %1"_s.arg(intent.reference));
        shown.serverTime = read.serverTime;
        return shown;
    }
    RD_TRY(read,
        m_api->calls().get("/payouts?account_number=" + m_api->debitAccount().toLatin1()
                + "&reference_id=" + order->key.toLatin1() + "&count=100&skip=0",
            cancel));
    const QJsonObject list = read.json.object();
    if (!list["items"_L1].isArray())
        return fail(ErrorKind::BadAnswer, u"RazorpayX's answer holds no list of payouts"_s);
    LookupOutcome outcome{LookupVerdict::Absent, {}, {}};
    int found = 0;
    for (const QJsonValue value : list["items"_L1].toArray()) {
        if (value["reference_id"_L1].toString() != order->key)
            continue;
        outcome = judgePayout(*order, value.toObject());
        ++found;
    }
    if (found > 1)
        outcome = http::undecided(u"%1 payouts at RazorpayX carry our reference"_s.arg(found));
    outcome.serverTime = read.serverTime;
    return outcome;
}

LookupOutcome RazorpayxGateway::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    auto found = search(intent, cancel);
    return found ? *std::move(found) : http::undecided(found.error().text);
}

std::chrono::milliseconds RazorpayxGateway::resendWindow() const
{
    return kKeyLife;
}

std::chrono::milliseconds RazorpayxGateway::returnPeriod() const
{
    return kMayReturn;
}

} // namespace rd::razorpayx
