// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/cashfree/cashfreegateway.h"

#include "integrations/cashfree/transferanswer.h"

#include <QRegularExpression>

namespace rd::cashfree {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kLeastPaise = 100;
constexpr qsizetype kShortestAccount = 9;
constexpr qsizetype kLongestAccount = 18;
constexpr auto kKeyLife = 24h * 3650; // it is looked up before anything is sent again anyway
constexpr auto kMayReturn = 24h * 14; // a reversal may follow within a day
constexpr QLatin1StringView kNoTransfer("transfer-id-not-found");

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

/// Why Cashfree would refuse the receiver; empty = it would not. A name is never changed on the way.
QString objectionTo(const PayoutReceiver &receiver)
{
    static const QRegularExpression name(u"\\A[A-Za-z ]{1,100}\\z"_s);
    if (!name.match(receiver.name.simplified()).hasMatch())
        return u"Cashfree takes names of letters and spaces only; write the account's holder in brackets behind the payout method"_s;
    const qsizetype length = receiver.destination.account.size();
    if (!isUpi(receiver.destination) && (length < kShortestAccount || length > kLongestAccount))
        return u"Cashfree takes account numbers of 9 to 18 digits; the Cashfree file may take this one"_s;
    return {};
}

QByteArray quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.sliced(1, list.size() - 2);
}

/// What goes out: the written order, and the account it names. The amount as it is written, never a floating-point
/// number of ours.
QByteArray wireBody(const TransferOrder &order, const PayoutReceiver &receiver, const TransferSettings &settings)
{
    const Destination &to = receiver.destination;
    const QJsonObject instrument = isUpi(to)
        ? QJsonObject{{u"vpa"_s, to.account}}
        : QJsonObject{{u"bank_account_number"_s, to.account}, {u"bank_ifsc"_s, to.routing}};
    const QJsonObject beneficiary{
        {u"beneficiary_instrument_details"_s, instrument}, {u"beneficiary_name"_s, receiver.name.simplified()}};
    QByteArray body = R"({"beneficiary_details":)" + QJsonDocument(beneficiary).toJson(QJsonDocument::Compact);
    if (!settings.fundSource.isEmpty())
        body += R"(,"fundsource_id":)" + quoted(settings.fundSource);
    body += R"(,"transfer_amount":)" + toDecimal(order.amount).toLatin1()
        + R"(,"transfer_currency":"INR","transfer_id":)" + quoted(order.id) + R"(,"transfer_mode":)"
        + quoted(order.mode);
    if (!order.remarks.isEmpty())
        body += R"(,"transfer_remarks":)" + quoted(order.remarks);
    return body + '}';
}

} // namespace

Status checkSettings(const TransferSettings &settings)
{
    static const QRegularExpression remarks(u"\\A[A-Za-z0-9 ]{0,70}\\z"_s);
    if (!remarks.match(settings.remarks).hasMatch())
        return fail(ErrorKind::Usage, u"The remarks may have 70 letters, digits and spaces."_s, {}, u"bad-remarks"_s);
    static const QRegularExpression source(u"\\A[A-Za-z0-9_-]{0,64}\\z"_s);
    if (!source.match(settings.fundSource).hasMatch())
        return fail(ErrorKind::Usage, u"The fund source is no id of Cashfree."_s, {}, u"bad-id"_s);
    return {};
}

CashfreeGateway::CashfreeGateway(std::shared_ptr<CashfreeApi> api, TransferSettings settings)
    : m_api(std::move(api)), m_settings(std::move(settings))
{
}

bool CashfreeGateway::supports(const QString &method) const
{
    return method == "cashfree"_L1;
}

Result<GatewayAccount> CashfreeGateway::account(const CancelToken &cancel)
{
    RD_TRY(report, m_api->account(cancel));
    return GatewayAccount{report.accountId, report.live ? u"live"_s : u"test"_s, report.serverTime};
}

Result<IssuePlan> CashfreeGateway::plan(const IssueRequest &request, const QString &key, const CancelToken & /*cancel*/)
{
    if (!supports(request.method))
        return fail(ErrorKind::Usage, u"Cashfree does not offer the method %1"_s.arg(request.method));
    if (!request.amount || request.amount->minor <= 0)
        return blocked(Blocker::NoPayoutMethod, u"it has no amount that could be paid"_s);
    if (request.amount->currency.code() != "INR"_L1)
        return blocked(Blocker::CurrencyNotSupported, u"Cashfree pays in INR only"_s);
    if (!request.receiver)
        return blocked(Blocker::NoPayoutMethod, u"the participant has no payout method at Cashfree"_s);
    if (request.amount->minor < kLeastPaise)
        return blocked(Blocker::ProviderLimit, u"Cashfree pays one rupee at least"_s);
    const PayoutReceiver &receiver = *request.receiver;
    if (const QString objection = objectionTo(receiver); !objection.isEmpty())
        return blocked(Blocker::NoPayoutMethod, objection);
    TransferOrder order;
    order.id = transferId(key);
    order.amount = *request.amount;
    order.mode = isUpi(receiver.destination) ? u"upi"_s : u"banktransfer"_s;
    order.payoutMethod = receiver.method;
    order.remarks = m_settings.remarks;
    IssuePlan plan;
    plan.effect = u"%1 gets %2 INR by Cashfree; its fee comes on top, and the balance is not known here"_s.arg(
        maskedDestination(receiver.destination), toDecimal(*request.amount));
    PreparedStep step;
    step.name = u"transfer"_s;
    step.path = u"/transfers"_s;
    step.body = bodyOf(order);
    step.naturalKey = order.id;
    plan.steps.push_back(std::move(step));
    m_receivers.insert_or_assign(receiver.method, receiver);
    return plan;
}

SendOutcome CashfreeGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    const auto order = orderFrom(intent.body);
    const auto receiver = order ? m_receivers.find(order->payoutMethod) : m_receivers.end();
    if (receiver == m_receivers.end())
        return http::sendOutcome(
            SendVerdict::NotSent, u"receiver-unknown"_s, u"the participant's payout method has not been read yet"_s);
    return judgeSent(
        *order, m_api->calls().postOnce("/transfers", wireBody(*order, receiver->second, m_settings), cancel));
}

LookupOutcome CashfreeGateway::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    const auto order = orderFrom(intent.body);
    if (!order)
        return http::undecided(u"the request that was written down cannot be read"_s);
    const auto read = m_api->calls().get("/transfers?transfer_id=" + order->id.toLatin1(), cancel);
    if (!read)
        return read.error().code == kNoTransfer && intent.reference.isEmpty()
            ? LookupOutcome{LookupVerdict::Absent, {}, {}}
            : http::undecided(read.error().text);
    auto outcome = judgeTransfer(*order, read->json.object());
    if (!intent.reference.isEmpty() && !outcome.reference.isEmpty() && outcome.reference != intent.reference)
        outcome = http::undecided(u"Cashfree's answer is not about transfer %1"_s.arg(intent.reference));
    outcome.serverTime = read->serverTime;
    return outcome;
}

std::chrono::milliseconds CashfreeGateway::resendWindow() const
{
    return kKeyLife;
}

std::chrono::milliseconds CashfreeGateway::returnPeriod() const
{
    return kMayReturn;
}

} // namespace rd::cashfree
