// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripegateway.h"

#include "integrations/stripe/issueanswer.h"
#include "integrations/stripe/issuelookup.h"
#include "integrations/stripe/issueplan.h"
#include "integrations/stripe/providernames.h"
#include "integrations/stripe/stripeaccount.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

StripeGateway::StripeGateway(std::shared_ptr<StripeApi> api) : m_api(std::move(api)) {}

bool StripeGateway::supports(const QString &method) const
{
    return method == "stripe-coupon"_L1 || method == "stripe-credit"_L1 || method == "stripe-price"_L1;
}

Result<GatewayAccount> StripeGateway::account(const CancelToken &cancel)
{
    RD_TRY(report, readAccount(*m_api, cancel));
    return GatewayAccount{report.accountId, report.live ? u"live"_s : u"test"_s, report.serverTime};
}

Result<IssuePlan> StripeGateway::plan(const IssueRequest &request, const QString &key, const CancelToken &cancel)
{
    IssuePlanner planner(*m_api, cancel, request, key);
    if (request.method == "stripe-coupon"_L1) {
        RD_TRY(plan, planner.coupon());
        const bool asCredit = plan.blocker == Blocker::ExistingDiscount
            && request.onExistingDiscount == ExistingDiscountPolicy::Credit && !request.spec.amountOff.empty();
        return asCredit ? IssuePlanner(*m_api, cancel, request, key).creditForCoupon() : std::move(plan);
    }
    if (request.method == "stripe-price"_L1)
        return planner.price();
    if (request.method == "stripe-credit"_L1)
        return planner.credit();
    return fail(ErrorKind::Usage, u"Stripe does not offer the method %1"_s.arg(request.method));
}

SendOutcome StripeGateway::send(const IssueIntent &intent, const CancelToken &cancel)
{
    return judgeIssueAnswer(intent, m_api->postOnce(intent.path, intent.body, intent.idempotencyKey, cancel));
}

LookupOutcome StripeGateway::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    auto outcome = IssueLookup(*m_api, cancel, intent).run();
    outcome.serverTime = m_api->serverTime();
    return outcome;
}

std::chrono::milliseconds StripeGateway::resendWindow() const
{
    return kResendWindow;
}

} // namespace rd::stripe
