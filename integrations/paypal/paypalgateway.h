// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/paypal/paypalapi.h"
#include "models/ports/rewardgateway.h"

#include <map>

namespace rd::paypal {

/// What the merchant wants the receiver to read; empty = PayPal's own words.
struct PayoutWords {
    QString subject; ///< of the e-mail, at most 255 characters
    QString note; ///< at most 400 characters
};

/// PayPal Payouts (payouts.md 1a): one batch with one item a reward, to the address that the participant keeps there in
/// a payout method, else to the participant's e-mail. Without an answer nothing can be looked up, since PayPal has no
/// list by our id; the same request is sent again instead, which PayPal carries out once within 30 days.
class PaypalGateway final : public RewardGateway {
public:
    PaypalGateway(std::shared_ptr<PaypalApi> api, PayoutWords words);
    [[nodiscard]] bool supports(const QString &method) const override;
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override;
    [[nodiscard]] bool canLookUp(const IssueIntent &intent) const override { return !intent.reference.isEmpty(); }
    [[nodiscard]] bool usesFreshIds() const override { return true; }
    [[nodiscard]] std::chrono::milliseconds returnPeriod() const override;

private:
    /// The intent with the address in its body, where its payout method was opened in this run.
    [[nodiscard]] IssueIntent addressed(const IssueIntent &intent) const;

    std::shared_ptr<PaypalApi> m_api;
    PayoutWords m_words;
    std::map<QString, Destination> m_addresses; ///< that plan() was told of, by payout method
};

} // namespace rd::paypal
