// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rewardslots.h"

namespace rd::services {

RewardSlots::RewardSlots(const std::vector<StoredReward> &stored) : m_stored(stored), m_claimed(stored.size(), false)
{
    m_index.reserve(stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const auto &reward = stored[i];
        if (reward.slot == kManualSlot) {
            m_claimed[i] = true; // a person asked for it, not the facts
            continue;
        }
        m_index.emplace(keyFor(reward.campaign, reward.slot, reward.beneficiary,
                            {reward.participant, reward.customer, reward.conversion}),
            i);
    }
}

const StoredReward *RewardSlots::claim(const RewardTarget &target, CustomerId customer, ConversionId conversion)
{
    const auto found = m_index.find(
        keyFor(target.campaign, target.slot, target.beneficiary, {target.participant, customer, conversion}));
    if (found == m_index.end())
        return nullptr;
    m_claimed[found->second] = true;
    return &m_stored[found->second];
}

void RewardSlots::forEachUnclaimed(const std::function<void(const StoredReward &)> &visit) const
{
    for (std::size_t i = 0; i < m_stored.size(); ++i) {
        if (!m_claimed[i])
            visit(m_stored[i]);
    }
}

RewardSlots::Key RewardSlots::keyFor(CampaignId campaign, int slot, Beneficiary beneficiary, const Subject &subject)
{
    qint64 object = subject.customer.value;
    if (subjectOf(slot) == RewardSubject::Conversion)
        object = subject.conversion.value;
    else if (subjectOf(slot) == RewardSubject::Participant)
        object = subject.participant.value;
    return {campaign.value, object, slot, beneficiary};
}

std::size_t RewardSlots::Hash::operator()(const Key &key) const noexcept
{
    // Object numbers are dense and differ most; the rest only has to be spread.
    auto mixed = static_cast<quint64>(key.object) * 0x9E3779B97F4A7C15ULL;
    mixed ^= static_cast<quint64>(key.campaign) * 0xC2B2AE3D27D4EB4FULL;
    mixed ^= (static_cast<quint64>(key.slot) * 2 + static_cast<quint64>(key.beneficiary)) * 0x165667B19E3779F9ULL;
    return static_cast<std::size_t>(mixed ^ (mixed >> 29U));
}

} // namespace rd::services
