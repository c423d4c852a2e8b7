// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payoutreceivers.h"

#include "models/services/issuechanges.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// The method for a currency: its own, else the one for any.
const PayoutMethod *methodFor(const std::vector<PayoutMethod> &methods, Currency currency)
{
    const PayoutMethod *any = nullptr;
    for (const PayoutMethod &method : methods) {
        if (method.currency == currency)
            return &method;
        if (!method.currency.isValid())
            any = &method;
    }
    return any;
}

} // namespace

Result<ReceiverAnswer> receiverOf(PayoutMethodService &methods, ParticipantId participant,
    const QString &participantName, const QString &method, Currency currency)
{
    RD_TRY(known, methods.current(participant));
    const PayoutMethod *found = methodFor(known, currency);
    ReceiverAnswer answer;
    if (found == nullptr || found->isRemoved) {
        answer.detail = u"the participant has no payout method"_s;
        return answer;
    }
    if (found->provider != method) {
        answer.detail = u"the participant is paid through %1"_s.arg(found->provider);
        return answer;
    }
    RD_TRY(isRecent, methods.isRecent(*found));
    if (isRecent) {
        answer.blocker = Blocker::MethodChangedRecently;
        answer.detail = u"the payout method was changed on %1"_s.arg(toIso(found->validFrom).left(10));
        return answer;
    }
    RD_TRY(destination, methods.destination(*found));
    answer.isKnown = true;
    answer.receiver.method = found->uid;
    answer.receiver.name = destination.holder.isEmpty() ? participantName : destination.holder;
    answer.receiver.destination = std::move(destination);
    return answer;
}

namespace {

/// PayPal and Tremendous pay to an address. A participant who keeps one there in a payout method wants that one, held
/// back like any other after a change; who chose to be paid elsewhere, or had the method taken away, gets no money at
/// an address that nobody named. Nothing = the e-mail address in the books counts.
Result<std::optional<ReceiverAnswer>> addressOf(
    PayoutMethodService &methods, const RewardRow &row, const IssueRequest &request)
{
    const Currency currency = request.amount->currency;
    RD_TRY(known, methods.current(row.participant));
    const PayoutMethod *found = methodFor(known, currency);
    const bool isThere = found != nullptr && found->provider == request.method;
    // A gift card is no money: how somebody is paid says nothing about where it goes.
    if (!isThere && row.kind != RewardKind::Cash)
        return std::optional<ReceiverAnswer>();
    if (found == nullptr) {
        RD_TRY(versions, methods.versions(row.participant));
        if (versions.empty()) {
            // Who may change the address must not be able to take the money with it, as with a payout method.
            RD_TRY(changed, methods.recentEmailChange(row.participant));
            if (!changed)
                return std::optional<ReceiverAnswer>();
            ReceiverAnswer held;
            held.blocker = Blocker::MethodChangedRecently;
            held.detail = u"the e-mail address was changed on %1"_s.arg(toIso(*changed).left(10));
            return std::optional(std::move(held));
        }
    }
    RD_TRY(answer, receiverOf(methods, row.participant, row.participantName, request.method, currency));
    return std::optional(std::move(answer));
}

IssuePlan blockedBy(const ReceiverAnswer &answer)
{
    IssuePlan plan;
    plan.blocker = answer.blocker;
    plan.detail = answer.detail;
    return plan;
}

/// The same address may go the short way: nothing of it has to be kept apart.
bool isEmailOf(const Destination &destination, const IssueRequest &request)
{
    return destination.kind == DestinationKind::Email
        && destination.account.compare(request.email, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QString> methodUidOf(PayoutMethodService &methods, ParticipantId participant, Currency currency)
{
    RD_TRY(known, methods.current(participant));
    const PayoutMethod *found = methodFor(known, currency);
    return found == nullptr ? QString() : found->uid;
}

Result<IssuePlan> planFor(RewardGateway &gateway, PayoutMethodService *methods, const RewardRow &row,
    IssueRequest request, const QString &key, const CancelToken &cancel)
{
    const bool isOwn = methods != nullptr && request.beneficiary == Beneficiary::Referrer;
    if (!paysToPayoutMethod(request.method) || !request.amount) {
        std::optional<ReceiverAnswer> named;
        if (isOwn && request.amount && isPayoutMethod(request.method)) {
            RD_TRY(found, addressOf(*methods, row, request));
            named = std::move(found);
        }
        if (named && !named->isKnown)
            return blockedBy(*named);
        if (!named || isEmailOf(named->receiver.destination, request))
            return gateway.plan(request, key, cancel);
        request.receiver = std::move(named->receiver);
        RD_TRY(plan, gateway.plan(request, key, cancel));
        plan.payoutMethod = request.receiver->method;
        return plan;
    }
    ReceiverAnswer answer;
    answer.detail = u"it belongs to the customer, who has no payout method"_s;
    if (isOwn) {
        RD_TRY(found,
            receiverOf(*methods, row.participant, row.participantName, request.method, request.amount->currency));
        answer = std::move(found);
    }
    if (!answer.isKnown)
        return blockedBy(answer);
    request.receiver = std::move(answer.receiver);
    RD_TRY(plan, gateway.plan(request, key, cancel));
    plan.payoutMethod = request.receiver->method;
    return plan;
}

} // namespace rd::services
