// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/stripeapi.h"
#include "models/ports/rewardgateway.h"

namespace rd::stripe {

/// Rewards at Stripe: "stripe-coupon" (own coupon, then put on the one living subscription, or made into a promotion
/// code for that customer alone) and "stripe-credit" (credit balance). Bodies are sorted and hold only facts of the
/// reward; the names in them are those of providernames.h.
class StripeGateway : public RewardGateway {
public:
    explicit StripeGateway(std::shared_ptr<StripeApi> api);

    [[nodiscard]] bool supports(const QString &method) const override;
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override;

private:
    std::shared_ptr<StripeApi> m_api; // shared with the source of the same connection
};

} // namespace rd::stripe
