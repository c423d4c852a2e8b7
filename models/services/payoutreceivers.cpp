// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payoutreceivers.h"

#include "models/services/issuechanges.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// The method for a currency: its own, else the one for any.
const PayoutMethodView *methodFor(const std::vector<PayoutMethodView> &methods, Currency currency)
{
    const PayoutMethodView *any = nullptr;
    for (const PayoutMethodView &view : methods) {
        if (view.method.currency == currency)
            return &view;
        if (!view.method.currency.isValid())
            any = &view;
    }
    return any;
}

} // namespace

Result<ReceiverAnswer> receiverOf(PayoutMethodService &methods, ParticipantId participant,
    const QString &participantName, const QString &method, Currency currency)
{
    RD_TRY(known, methods.methods(participant));
    const PayoutMethodView *view = methodFor(known, currency);
    ReceiverAnswer answer;
    if (view == nullptr || view->method.isRemoved) {
        answer.detail = u"the participant has no payout method"_s;
        return answer;
    }
    if (view->method.provider != method) {
        answer.detail = u"the participant is paid through %1"_s.arg(view->method.provider);
        return answer;
    }
    if (view->isRecent) {
        answer.blocker = Blocker::MethodChangedRecently;
        answer.detail = u"the payout method was changed on %1"_s.arg(toIso(view->method.validFrom).left(10));
        return answer;
    }
    RD_TRY(destination, methods.destination(view->method));
    answer.isKnown = true;
    answer.receiver.method = view->method.uid;
    answer.receiver.name = destination.holder.isEmpty() ? participantName : destination.holder;
    answer.receiver.destination = std::move(destination);
    return answer;
}

Result<IssuePlan> planFor(RewardGateway &gateway, PayoutMethodService *methods, const RewardRow &row,
    IssueRequest request, const QString &key, const CancelToken &cancel)
{
    if (!paysToPayoutMethod(request.method) || !request.amount)
        return gateway.plan(request, key, cancel);
    ReceiverAnswer answer;
    answer.detail = u"it belongs to the customer, who has no payout method"_s;
    if (methods != nullptr && request.beneficiary == Beneficiary::Referrer) {
        RD_TRY(found,
            receiverOf(*methods, row.participant, row.participantName, request.method, request.amount->currency));
        answer = std::move(found);
    }
    if (!answer.isKnown) {
        IssuePlan plan;
        plan.blocker = answer.blocker;
        plan.detail = answer.detail;
        return plan;
    }
    request.receiver = std::move(answer.receiver);
    return gateway.plan(request, key, cancel);
}

} // namespace rd::services
