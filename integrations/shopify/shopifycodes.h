// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/shopifygateway.h"
#include "models/ports/codegateway.h"

namespace rd::shopify {

/// What a shop's codes may be used together with (shopify.md 8): kinds of discounts, nothing unless chosen.
struct CodeCombination {
    bool orders = false;
    bool products = false;
    bool shipping = false;
    /// "none", or words out of "orders", "products", "shipping" with commas between them.
    [[nodiscard]] static Result<CodeCombination> parse(const QString &text);
};

/// Discount codes of participants in a shop. Each is a discount of its own, so that one can be switched off without the
/// others; its text is the natural key and unique in the shop, its tag says that it is from here. Sending and looking
/// up are those of the rewards.
class ShopifyCodes : public CodeGateway {
public:
    ShopifyCodes(std::shared_ptr<ShopifyApi> api, CodeCombination combination);

    [[nodiscard]] Result<GatewayAccount> account(const CancelToken &cancel) override;
    [[nodiscard]] bool hasCoupons() const override { return false; }
    [[nodiscard]] Result<PreparedStep> couponStep(
        const RewardSpec &spec, const QString &name, const QString &key) override;
    [[nodiscard]] Result<PreparedStep> codeStep(
        const QString &code, const QString &coupon, const CodeRestrictions &restrictions, const QString &key) override;
    [[nodiscard]] Result<PreparedStep> ownCodeStep(const QString &code, const RewardSpec &terms, const QString &title,
        const CodeRestrictions &restrictions, const QString &key) override;
    [[nodiscard]] QString couponId(const QString &) const override { return {}; }
    /// A discount of the shop by its id.
    [[nodiscard]] Result<CouponFacts> coupon(const QString &id, const CancelToken &cancel) override;
    [[nodiscard]] Status walkCodes(
        const std::function<bool(const ListedCode &)> &visit, const CancelToken &cancel) override;
    [[nodiscard]] Result<std::vector<LinkAddress>> links(const CancelToken &cancel) override;
    [[nodiscard]] Result<PromotionCodeRecord> deactivate(const QString &id, const CancelToken &cancel) override;
    /// Refused where the discount has other codes, too: all of them would end.
    [[nodiscard]] Result<PromotionCodeRecord> deactivateCode(
        const QString &id, const QString &code, const CancelToken &cancel) override;
    [[nodiscard]] SendOutcome send(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] LookupOutcome lookUp(const IssueIntent &intent, const CancelToken &cancel) override;
    [[nodiscard]] std::chrono::milliseconds resendWindow() const override;

private:
    struct Found {
        QString gid; ///< of the discount
        int codes = 0; ///< how many it has
        PromotionCodeRecord record;
    };
    [[nodiscard]] Result<Found> byText(const QString &code, const CancelToken &cancel);
    /// The shop's own currency, asked for once.
    [[nodiscard]] Result<Currency> currency();

    std::shared_ptr<ShopifyApi> m_api; // shared with source and gateway of the same connection
    ShopifyGateway m_rewards;
    CodeCombination m_combination;
    std::optional<RewardPlace> m_place;
};

} // namespace rd::shopify
