// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/stripegateway.h"
#include "models/ports/codegateway.h"

namespace rd::stripe {

/// Promotion codes of participants at Stripe (stripe.md 3): `promotion[type]=coupon`, the code's text as natural key,
/// the marks of providernames.h in the metadata. Sending and looking up are those of the rewards.
class StripeCodes : public CodeGateway {
public:
    explicit StripeCodes(std::shared_ptr<StripeApi> api);

    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] Result<PreparedStep> couponStep(
        const RewardSpec &spec, const QString &name, const QString &key) override;
    [[nodiscard]] Result<PreparedStep> codeStep(
        const QString &code, const QString &coupon, const CodeRestrictions &restrictions, const QString &key) override;
    [[nodiscard]] QString couponId(const QString &key) const override;
    [[nodiscard]] Result<CouponFacts> coupon(const QString &id, const CancelToken &cancel) override;
    [[nodiscard]] Status walkCodes(
        const std::function<bool(const ListedCode &)> &visit, const CancelToken &cancel) override;
    [[nodiscard]] Result<std::vector<LinkAddress>> links(const CancelToken &cancel) override;
    [[nodiscard]] Result<PromotionCodeRecord> deactivate(const QString &id, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::vector<SendOutcome> sendAll(
        const std::vector<const IssueIntent *> &intents, const CancelToken &cancel) override;
    [[nodiscard]] int maxInFlight() const override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override;

private:
    std::shared_ptr<StripeApi> m_api; // shared with source and gateway of the same connection
    StripeGateway m_rewards;
};

} // namespace rd::stripe
