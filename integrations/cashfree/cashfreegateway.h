// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/cashfree/cashfreeapi.h"
#include "models/ports/rewardgateway.h"

#include <map>

namespace rd::cashfree {

/// What the merchant has chosen for a connection.
struct TransferSettings {
    QString remarks; ///< what receivers read; at most 70 letters, digits and spaces
    QString fundSource; ///< id of what pays; empty = Cashfree's default
};
[[nodiscard]] Status checkSettings(const TransferSettings &settings);

/// Cashfree transfers (payouts.md 5a): one a reward, to an Indian account or a UPI address. The key is the transfer's
/// id, which Cashfree takes once and shows.
class CashfreeGateway final : public RewardGateway {
public:
    CashfreeGateway(std::shared_ptr<CashfreeApi> api, TransferSettings settings);
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
    std::shared_ptr<CashfreeApi> m_api;
    TransferSettings m_settings;
    std::map<QString, PayoutReceiver> m_receivers; ///< that plan() was told of, by method
};

} // namespace rd::cashfree
