// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/campaign.h"

#include "models/core/campaignwords.h"

namespace rd {

ReviewTerms usualReview()
{
    return {true, true, true, true, VelocityLimit{}};
}

const CampaignVersion &Campaign::at(Instant billedAt) const
{
    for (auto version = versions.rbegin(); version != versions.rend(); ++version) {
        if (version->validFrom <= billedAt)
            return *version;
    }
    return versions.front();
}

QString word(CampaignKind kind)
{
    return words::kCampaignKinds.word(kind);
}

QString word(CampaignState state)
{
    return words::kCampaignStates.word(state);
}

QString word(Beneficiary beneficiary)
{
    return words::kBeneficiaries.word(beneficiary);
}

QString word(RewardKind kind)
{
    return words::kRewardKinds.word(kind);
}

QString word(ExistingDiscountPolicy policy)
{
    return words::kExistingDiscountPolicies.word(policy);
}

std::optional<RewardKind> rewardKindFromWord(QStringView word)
{
    return words::kRewardKinds.value(word);
}

std::optional<Beneficiary> beneficiaryFromWord(QStringView word)
{
    return words::kBeneficiaries.value(word);
}

bool hasAmount(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Cash:
    case RewardKind::AccountCredit:
    case RewardKind::StoreCredit:
    case RewardKind::GiftCard:
        return true;
    case RewardKind::Coupon:
    case RewardKind::PriceChange:
    case RewardKind::DiscountCode:
    case RewardKind::Points:
    case RewardKind::Goods:
        return false;
    }
    return false;
}

bool isFixed(const RewardSpec &spec)
{
    return !hasAmount(spec.kind) || !spec.amount.empty();
}

} // namespace rd
