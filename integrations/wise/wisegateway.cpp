// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/wise/wisegateway.h"

#include "integrations/http/redaction.h"
#include "integrations/wise/wiserecipient.h"

#include <algorithm>

namespace rd::wise {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kKeyLife = 24h * 3650; // it is looked up before anything is sent again anyway
constexpr auto kMayReturn = 24h * 30; // a sent transfer may bounce for about two weeks

IssuePlan blocked(Blocker blocker, const QString &detail)
{
    IssuePlan plan;
    plan.blocker = blocker;
    plan.detail = detail;
    return plan;
}

QString shown(const Money &money)
{
    return QString(toDecimal(money) + u' ' + money.currency.code());
}

QString payingText(const TransferSettings &settings)
{
    return settings.funds ? u"each batch is paid from the balance when the run has ended well"_s
                          : u"batches wait as drafts until somebody pays them on wise.com"_s;
}

/// Where the list of transfers may begin: well before the first attempt by both clocks. Without Wise's word for the
/// time, or for a transfer that other books may have made, everything is listed: this computer's clock proves nothing.
QByteArray createdFilter(const IssueIntent &intent)
{
    constexpr auto kEarlier = 48h;
    if (intent.firstAttempt == Instant{} || intent.firstAttemptServer == Instant{})
        return {};
    const Instant from = std::min(intent.firstAttempt, intent.firstAttemptServer) - kEarlier;
    return "&createdDateStart=" + toIso(from).toLatin1();
}

} // namespace

Status checkSettings(const TransferSettings &settings)
{
    constexpr qsizetype kLongestReference = 35;
    if (!settings.source.isEmpty() && !Currency::parse(settings.source))
        return fail(ErrorKind::Usage, u"\"%1\" is no currency."_s.arg(http::visibleControls(settings.source.left(20))),
            u"Give three letters, such as EUR."_s, u"bad-currency"_s);
    if (settings.reference.size() > kLongestReference)
        return fail(ErrorKind::Usage, u"The reference has more than %1 characters."_s.arg(kLongestReference),
            u"Many banks show fewer still; American ones ten."_s, u"bad-reference"_s);
    return {};
}

Result<AccountReport> checkAccount(const WiseApi &api, const TransferSettings &settings, const CancelToken &cancel)
{
    RD_CHECK(checkSettings(settings));
    RD_TRY(profile, api.profile(cancel));
    AccountReport report;
    report.accountId = QString::number(profile.id);
    report.accountName = profile.name;
    report.live = api.isLive();
    report.serverTime = profile.serverTime;
    if (const auto balances = api.balances(profile.id, cancel)) {
        QStringList held;
        for (const Money &balance : *balances)
            held << shown(balance);
        report.remarks +=
            held.isEmpty() ? u"There is no balance at Wise."_s : u"The balances hold %1."_s.arg(held.join(u", "_s));
    } else if (balances.error().kind == ErrorKind::Forbidden) {
        report.remarks += u"The token may not see the balances."_s;
    } else {
        return fail(balances.error());
    }
    report.remarks += u"Payouts become batches at Wise: %1."_s.arg(payingText(settings));
    if (settings.funds)
        report.remarks +=
            u"In the United Kingdom and the European Economic Area Wise lets no program pay: there the batches stay drafts."_s;
    return report;
}

WiseGateway::WiseGateway(std::shared_ptr<WiseApi> api, TransferSettings settings)
    : m_api(std::move(api)), m_settings(std::move(settings))
{
}

bool WiseGateway::supports(const QString &method) const
{
    return method == "wise"_L1;
}

Result<GatewayAccount> WiseGateway::account(const CancelToken &cancel)
{
    RD_TRY(profile, m_api->profile(cancel));
    m_profile = profile.id;
    m_serverTime = profile.serverTime;
    return GatewayAccount{QString::number(profile.id), m_api->isLive() ? u"live"_s : u"test"_s, profile.serverTime};
}

Result<qint64> WiseGateway::profileId(const CancelToken &cancel)
{
    if (m_profile == 0)
        RD_CHECK(account(cancel));
    return m_profile;
}

Result<QByteArray> WiseGateway::profilePath(const CancelToken &cancel)
{
    RD_TRY(id, profileId(cancel));
    return QByteArray("/v3/profiles/" + QByteArray::number(id));
}

std::optional<Money> WiseGateway::balanceOf(const QString &currency, const CancelToken &cancel)
{
    if (!m_balances) {
        const auto known = m_api->balances(m_profile, cancel);
        m_balances = known ? *known : std::vector<Money>();
    }
    for (const Money &balance : *m_balances) {
        if (balance.currency.code() == currency)
            return balance;
    }
    return std::nullopt;
}

Result<QString> WiseGateway::objectionToSaved(
    const Destination &destination, const QString &currency, const CancelToken &cancel)
{
    auto read = m_api->calls().get("/v2/accounts/" + destination.account.toLatin1(), cancel);
    if (!read && read.error().kind == ErrorKind::NotFound)
        return u"there is no recipient of that number at Wise"_s;
    if (!read)
        return fail(std::move(read).error());
    const QJsonObject saved = read->json.object();
    if (saved["active"_L1].isBool() && !saved["active"_L1].toBool())
        return u"the recipient was removed at Wise"_s;
    if (saved["currency"_L1].toString() != currency)
        return u"the recipient saved at Wise is not for %1"_s.arg(currency);
    return QString();
}

Result<IssuePlan> WiseGateway::plan(const IssueRequest &request, const QString &key, const CancelToken &cancel)
{
    if (!supports(request.method))
        return fail(ErrorKind::Usage, u"Wise does not offer the method %1"_s.arg(request.method));
    if (!request.amount || request.amount->minor <= 0)
        return blocked(Blocker::NoPayoutMethod, u"it has no amount that could be paid"_s);
    if (!request.receiver)
        return blocked(Blocker::NoPayoutMethod, u"the participant has no payout method at Wise"_s);
    const PayoutReceiver &receiver = *request.receiver;
    const QString target = request.amount->currency.code();
    const QString source = m_settings.source.isEmpty() ? target : m_settings.source;
    if (const QString objection = objectionTo(receiver.destination, target, source); !objection.isEmpty())
        return blocked(Blocker::NoPayoutMethod, objection);
    RD_CHECK(profileId(cancel));
    if (receiver.destination.kind == DestinationKind::WiseRecipient) {
        RD_TRY(objection, objectionToSaved(receiver.destination, target, cancel));
        if (!objection.isEmpty())
            return blocked(Blocker::NoPayoutMethod, objection);
    }
    const auto balance = balanceOf(source, cancel);
    const bool isComparable = m_settings.funds && balance && source == target;
    if (isComparable && balance->minor < request.amount->minor)
        return blocked(Blocker::ProviderLimit, u"insufficient funds: the balance holds %1"_s.arg(shown(*balance)));

    IssuePlan plan;
    plan.effect = u"%1 gets %2 by Wise, whose fee comes on top; %3; %4"_s.arg(maskedDestination(receiver.destination),
        shown(*request.amount), payingText(m_settings),
        balance ? u"the balance holds %1"_s.arg(shown(*balance)) : u"there is no balance in %1"_s.arg(source));
    if (isComparable)
        plan.funds = balance;
    TransferOrder order;
    order.id = transactionId(key);
    order.amount = *request.amount;
    order.source = source;
    order.payoutMethod = receiver.method;
    order.reference = m_settings.reference;
    PreparedStep step;
    step.name = u"transfer"_s;
    step.path = u"/v3/profiles/%1/batch-groups"_s.arg(m_profile);
    step.body = bodyOf(order);
    step.naturalKey = order.id.toString(QUuid::WithoutBraces);
    plan.steps.push_back(std::move(step));
    m_receivers.insert_or_assign(receiver.method, receiver);
    return plan;
}

Result<qint64> WiseGateway::recipient(
    const PayoutReceiver &receiver, const QString &currency, const CancelToken &cancel)
{
    if (receiver.destination.kind == DestinationKind::WiseRecipient)
        return receiver.destination.account.toLongLong();
    const QString known = receiver.method + u' ' + currency;
    if (const auto found = m_recipients.find(known); found != m_recipients.end())
        return found->second;
    const QByteArray profile = QByteArray::number(m_profile);
    if (!m_listed.contains(currency)) {
        RD_TRY(listed,
            m_api->calls().get("/v1/accounts?profileId=" + profile + "&currency=" + currency.toLatin1(), cancel));
        m_listed.insert_or_assign(currency, listed.json.array());
    }
    const QJsonObject wanted = recipientOf(receiver, m_profile, currency);
    for (const QJsonValue value : m_listed[currency]) {
        if (!isSameRecipient(value.toObject(), wanted))
            continue;
        m_recipients.insert_or_assign(known, value["id"_L1].toInteger());
        return m_recipients[known];
    }
    // A lost answer leaves a recipient that the next run finds in the list.
    RD_TRY(made, m_api->calls().write("POST", "/v1/accounts", compact(wanted), cancel));
    const qint64 id = made.json.object()["id"_L1].toInteger();
    if (id <= 0)
        return fail(ErrorKind::BadAnswer, u"Wise's answer names no recipient"_s);
    m_recipients.insert_or_assign(known, id);
    return id;
}

Result<QString> WiseGateway::quote(const TransferOrder &order, qint64 recipient, const CancelToken &cancel)
{
    RD_TRY(path, profilePath(cancel));
    // The amount as it is written, never a floating-point number of ours.
    const QByteArray body = R"({"sourceCurrency":")" + order.source.toLatin1() + R"(","targetAccount":)"
        + QByteArray::number(recipient) + R"(,"targetAmount":)" + toDecimal(order.amount).toLatin1()
        + R"(,"targetCurrency":")" + order.amount.currency.code().toLatin1() + R"("})";
    RD_TRY(read, m_api->calls().write("POST", path + "/quotes", body, cancel));
    const QJsonObject quote = read.json.object();
    for (const QJsonValue notice : quote["notices"_L1].toArray()) {
        if (notice["type"_L1].toString() == "BLOCKED"_L1)
            return fail(
                ErrorKind::Refused, http::redact(notice["text"_L1].toString().left(300)), {}, u"quote-blocked"_s);
    }
    const auto amount = moneyFrom(quote["targetAmount"_L1], quote["targetCurrency"_L1].toString());
    const QUuid id = QUuid::fromString(quote["id"_L1].toString());
    if (id.isNull() || !amount || *amount != order.amount)
        return fail(ErrorKind::BadAnswer, u"Wise's quote is not about %1"_s.arg(shown(order.amount)));
    return id.toString(QUuid::WithoutBraces);
}

SendOutcome WiseGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    const auto order = orderFrom(intent.body);
    const auto receiver = order ? m_receivers.find(order->payoutMethod) : m_receivers.end();
    if (receiver == m_receivers.end())
        return http::sendOutcome(
            SendVerdict::NotSent, u"receiver-unknown"_s, u"the participant's payout method has not been read yet"_s);
    const auto path = profilePath(cancel);
    if (!path)
        return http::failedBefore(path.error());
    const auto account = recipient(receiver->second, order->amount.currency.code(), cancel);
    if (!account)
        return http::failedBefore(account.error());
    const auto price = quote(*order, *account, cancel);
    if (!price)
        return http::failedBefore(price.error());
    const auto group = openGroup(order->source, cancel);
    if (!group)
        return http::failedBefore(group.error());

    QJsonObject details;
    if (!order->reference.isEmpty())
        details.insert(u"reference"_s, order->reference);
    const QJsonObject wanted{{u"customerTransactionId"_s, order->id.toString(QUuid::WithoutBraces)},
        {u"details"_s, details}, {u"quoteUuid"_s, *price}, {u"targetAccount"_s, *account}};
    const auto answer =
        m_api->calls().postOnce(*path + "/batch-groups/" + group->toLatin1() + "/transfers", compact(wanted), cancel);
    // Also without an answer: what may be in the group is not left in an open one.
    ++m_groups[order->source].transfers;
    auto &seen = m_toClose[*group];
    if (!answer)
        return http::noAnswer(answer.error());
    SendOutcome outcome = answer->isSuccess()
        ? http::asSent(judgeTransfer(*order, *group, QJsonDocument::fromJson(answer->body).object()))
        : http::refusedOutcome(*answer, readRefusal(*answer));
    if (outcome.verdict == SendVerdict::Accepted)
        seen.insert_or_assign(placeFrom(outcome.reference).transfer, intent.id);
    outcome.serverTime = answer->serverDate;
    return outcome;
}

Result<QJsonObject> WiseGateway::findTransfer(const IssueIntent &intent, const QUuid &id, const CancelToken &cancel)
{
    constexpr int kPage = 100;
    constexpr int kMostPages = 1'000;
    RD_TRY(profile, profileId(cancel));
    const QByteArray list = "/v1/transfers?profile=" + QByteArray::number(profile) + createdFilter(intent)
        + "&limit=" + QByteArray::number(kPage) + "&offset=";
    QJsonObject found;
    for (int page = 0; page < kMostPages; ++page) {
        RD_TRY(read, m_api->calls().get(list + QByteArray::number(page * kPage), cancel));
        m_serverTime = read.serverTime;
        if (!read.json.isArray())
            return fail(ErrorKind::BadAnswer, u"Wise's answer holds no list of transfers"_s);
        const QJsonArray transfers = read.json.array();
        for (const QJsonValue value : transfers) {
            if (QUuid::fromString(value["customerTransactionId"_L1].toString()) != id)
                continue;
            if (!found.isEmpty() && found["id"_L1] != value["id"_L1])
                return fail(ErrorKind::BadAnswer, u"two transfers at Wise carry our id"_s);
            found = value.toObject();
        }
        if (transfers.size() < kPage)
            return found;
    }
    return fail(ErrorKind::BadAnswer, u"Wise's list of transfers does not end"_s);
}

Result<LookupOutcome> WiseGateway::search(const IssueIntent &intent, const CancelToken &cancel)
{
    const auto order = orderFrom(intent.body);
    if (!order)
        return fail(ErrorKind::Damaged, u"the request that was written down cannot be read"_s);
    TransferPlace place = placeFrom(intent.reference);
    QJsonObject transfer;
    if (place.transfer > 0) {
        RD_TRY(read, m_api->calls().get("/v1/transfers/" + QByteArray::number(place.transfer), cancel));
        m_serverTime = read.serverTime;
        transfer = read.json.object();
        if (transfer["id"_L1].toInteger() != place.transfer)
            return fail(ErrorKind::BadAnswer, u"Wise's answer is not about transfer %1"_s.arg(place.transfer));
    } else {
        RD_TRY(found, findTransfer(intent, order->id, cancel));
        transfer = std::move(found);
        if (transfer.isEmpty())
            return LookupOutcome{LookupVerdict::Absent, {}, {}};
        place.transfer = transfer["id"_L1].toInteger();
    }
    LookupOutcome outcome = judgeTransfer(*order, place.group, transfer);
    if (outcome.verdict == LookupVerdict::OnItsWay && isDraft(transfer)) {
        noteDraft(place, intent.id);
        if (place.group.isEmpty())
            outcome.text += u"; the program was cut off while it was made, so it is withdrawn"_s;
    }
    return outcome;
}

LookupOutcome WiseGateway::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    auto found = search(intent, cancel);
    if (!found)
        return http::undecided(found.error().text);
    found->serverTime = m_serverTime;
    return *std::move(found);
}

std::chrono::milliseconds WiseGateway::resendWindow() const
{
    return kKeyLife;
}

std::chrono::milliseconds WiseGateway::returnPeriod() const
{
    return kMayReturn;
}

} // namespace rd::wise
