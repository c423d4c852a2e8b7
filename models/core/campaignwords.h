// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/wordtable.h"

namespace rd::words {

// The kebab-case words of the campaign document (contract.md 4, rulings.md "Vocabulary of the campaign document").

inline constexpr WordTable<CampaignKind, 6> kCampaignKinds(
    {{CampaignKind::ReferSingle, "refer-single"}, {CampaignKind::ReferDouble, "refer-double"},
        {CampaignKind::Affiliate, "affiliate"}, {CampaignKind::Newsletter, "newsletter"},
        {CampaignKind::Milestone, "milestone"}, {CampaignKind::Leaderboard, "leaderboard"}});
inline constexpr WordTable<CampaignState, 4> kCampaignStates({{CampaignState::Draft, "draft"},
    {CampaignState::Active, "active"}, {CampaignState::Paused, "paused"}, {CampaignState::Ended, "ended"}});
inline constexpr WordTable<AttributionModel, 2> kAttributionModels(
    {{AttributionModel::FirstTouch, "first-touch"}, {AttributionModel::LastTouch, "last-touch"}});
inline constexpr WordTable<EvidenceSource, 5> kEvidenceSources({{EvidenceSource::PromoCode, "promo-code"},
    {EvidenceSource::ClientReference, "client-reference"}, {EvidenceSource::Metadata, "metadata"},
    {EvidenceSource::OrderAttribute, "order-attribute"}, {EvidenceSource::Email, "email"}});
inline constexpr WordTable<Beneficiary, 2> kBeneficiaries(
    {{Beneficiary::Referrer, "referrer"}, {Beneficiary::Referee, "referee"}});
inline constexpr WordTable<RewardKind, 9> kRewardKinds({{RewardKind::Cash, "cash"}, {RewardKind::Coupon, "coupon"},
    {RewardKind::AccountCredit, "account-credit"}, {RewardKind::PriceChange, "price-change"},
    {RewardKind::StoreCredit, "store-credit"}, {RewardKind::GiftCard, "gift-card"},
    {RewardKind::DiscountCode, "discount-code"}, {RewardKind::Points, "points"}, {RewardKind::Goods, "goods"}});
inline constexpr WordTable<FlatPer, 3> kFlatPers(
    {{FlatPer::Order, "order"}, {FlatPer::Line, "line"}, {FlatPer::Unit, "unit"}});
inline constexpr WordTable<TierBy, 2> kTierBys({{TierBy::Conversions, "conversions"}, {TierBy::Revenue, "revenue"}});
inline constexpr WordTable<TierWindow, 3> kTierWindows(
    {{TierWindow::Ever, "ever"}, {TierWindow::Year, "year"}, {TierWindow::Month, "month"}});
inline constexpr WordTable<CapPer, 3> kCapPers(
    {{CapPer::Customer, "customer"}, {CapPer::Participant, "participant"}, {CapPer::Campaign, "campaign"}});
inline constexpr WordTable<CapPeriod, 4> kCapPeriods(
    {{CapPeriod::Day, "day"}, {CapPeriod::Week, "week"}, {CapPeriod::Month, "month"}, {CapPeriod::Ever, "ever"}});
inline constexpr WordTable<CouponDuration, 3> kCouponDurations(
    {{CouponDuration::Once, "once"}, {CouponDuration::Repeating, "repeating"}, {CouponDuration::Forever, "forever"}});
inline constexpr WordTable<ExistingDiscountPolicy, 3> kExistingDiscountPolicies({{ExistingDiscountPolicy::Skip, "skip"},
    {ExistingDiscountPolicy::Wait, "wait"}, {ExistingDiscountPolicy::Credit, "credit"}});
inline constexpr WordTable<ApprovalMode, 2> kApprovalModes(
    {{ApprovalMode::Manual, "manual"}, {ApprovalMode::Automatic, "automatic"}});
inline constexpr WordTable<RulesFrom, 2> kRulesFroms(
    {{RulesFrom::Billing, "billing"}, {RulesFrom::ReferralStart, "referral-start"}});
inline constexpr WordTable<WhenStopped, 2> kWhenStoppeds(
    {{WhenStopped::KeepEarning, "keep-earning"}, {WhenStopped::Stop, "stop"}});
inline constexpr WordTable<ThresholdScope, 2> kThresholdScopes(
    {{ThresholdScope::All, "all"}, {ThresholdScope::Campaign, "campaign"}});
inline constexpr WordTable<RankBy, 2> kRankBys({{RankBy::Conversions, "conversions"}, {RankBy::Revenue, "revenue"}});
inline constexpr WordTable<RankPeriod, 4> kRankPeriods({{RankPeriod::Month, "month"}, {RankPeriod::Quarter, "quarter"},
    {RankPeriod::Year, "year"}, {RankPeriod::Campaign, "campaign"}});
inline constexpr WordTable<Rounding, 3> kRoundings(
    {{Rounding::HalfEven, "half-even"}, {Rounding::HalfUp, "half-up"}, {Rounding::Floor, "floor"}});

} // namespace rd::words
