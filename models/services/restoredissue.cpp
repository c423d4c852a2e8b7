// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/restoredissue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::services {

namespace {

bool isFixedCoupon(const std::optional<RewardSpec> &spec)
{
    return spec && spec->kind == RewardKind::Coupon && !spec->amountOff.empty();
}

bool hasFixedCoupon(const CampaignTerms &terms)
{
    const auto isFixed = [](const RewardSpec &spec) { return isFixedCoupon(spec); };
    return isFixedCoupon(terms.referrer) || isFixedCoupon(terms.referee)
        || std::any_of(terms.milestones.begin(), terms.milestones.end(),
            [&isFixed](const MilestoneSpec &milestone) { return isFixed(milestone.reward); })
        || (terms.leaderboard
            && std::any_of(terms.leaderboard->prizes.begin(), terms.leaderboard->prizes.end(), isFixed));
}

bool mayHaveBecomeCredit(const RewardRow &row, const std::vector<Campaign> &campaigns)
{
    const auto campaign = std::find_if(
        campaigns.begin(), campaigns.end(), [&row](const Campaign &known) { return known.id == row.campaignId; });
    return campaign == campaigns.end()
        || std::any_of(campaign->versions.begin(), campaign->versions.end(),
            [](const CampaignVersion &version) { return hasFixedCoupon(version.terms); });
}

} // namespace

bool needsLook(const RewardRow &row, const QString &method, const std::vector<Campaign> &campaigns)
{
    if (std::find(row.blockers.begin(), row.blockers.end(), Blocker::RestoredCopy) == row.blockers.end())
        return false;
    if (row.kind == RewardKind::AccountCredit)
        return method != "stripe-credit"_L1;
    if (row.kind == RewardKind::PriceChange)
        return method != "stripe-price"_L1;
    if (row.kind == RewardKind::Coupon)
        return method != "stripe-coupon"_L1 || mayHaveBecomeCredit(row, campaigns);
    // A look-up at the shop finds both; a gift card may have come from elsewhere.
    if (row.kind == RewardKind::DiscountCode)
        return method != "shopify-discount"_L1;
    if (row.kind == RewardKind::StoreCredit)
        return method != "shopify-store-credit"_L1;
    return true;
}

} // namespace rd::services
