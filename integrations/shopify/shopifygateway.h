// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/rewardplan.h"

namespace rd::shopify {

/// Rewards in a shop: "shopify-discount" (a code for that customer alone), "shopify-gift-card" (made out to the
/// customer, sent by Shopify) and "shopify-store-credit". None of these requests has a key that makes it safe to repeat
/// (shopify.md 8): the codes are our own and unique in the shop, credits are counted before and after, and nothing is
/// sent again before a look-up. What no look-up can tell stays open for a person.
class ShopifyGateway : public RewardGateway {
public:
    explicit ShopifyGateway(std::shared_ptr<ShopifyApi> api);

    [[nodiscard]] bool supports(const QString &method) const override;
    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    /// None: a shop remembers no keys.
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override { return std::chrono::milliseconds{0}; }

private:
    /// The card's customer learns of it from Shopify. It moves no money, so that it fails costs an e-mail only, which
    /// the merchant can send from the shop's admin.
    void tellReceiver(const QString &cardGid, const CancelToken &cancel);

    std::shared_ptr<ShopifyApi> m_api; // shared with the source of the same connection
    std::optional<RewardPlace> m_place; // read once for a run
};

} // namespace rd::shopify
