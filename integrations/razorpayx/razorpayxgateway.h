// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/razorpayx/razorpayxapi.h"
#include "models/ports/rewardgateway.h"

#include <map>

namespace rd::razorpayx {

/// What the merchant has chosen for a connection.
struct PayoutSettings {
    QString narration; ///< what receivers read in their bank statement; at most 30 letters, digits and spaces
    QString purpose = QStringLiteral("payout"); ///< RazorpayX's word, or one made in its dashboard
};
[[nodiscard]] Status checkSettings(const PayoutSettings &settings);

/// RazorpayX payouts (payouts.md 4a): one composite payout a reward, to an Indian account or a UPI address. The key is
/// the idempotency key and our reference, by which the payout is found again in the account's list.
class RazorpayxGateway final : public RewardGateway {
public:
    RazorpayxGateway(std::shared_ptr<RazorpayxApi> api, PayoutSettings settings);
    [[nodiscard]] bool supports(const QString &method) const override;
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override;
    [[nodiscard]] bool usesFreshIds() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds returnPeriod() const override;

private:
    [[nodiscard]] Result<LookupOutcome> search(const IssueIntent &intent, const CancelToken &cancel);

    std::shared_ptr<RazorpayxApi> m_api;
    PayoutSettings m_settings;
    std::map<QString, PayoutReceiver> m_receivers; ///< that plan() was told of, by method
};

} // namespace rd::razorpayx
