// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rewardslots.h"

namespace rd::services {

RewardSlots::RewardSlots(const std::vector<StoredReward> &stored) : m_stored(stored), m_claimed(stored.size(), false)
{
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (stored[i].slot == kManualSlot)
            m_claimed[i] = true; // a person asked for it, not the facts
        else
            m_shares[stored[i].campaign.value].places.push_back(i);
    }
}

const StoredReward *RewardSlots::claim(const RewardTarget &target, CustomerId customer, ConversionId conversion)
{
    const auto share = m_shares.find(target.campaign.value);
    if (share == m_shares.end())
        return nullptr;
    const auto found = find(share->second,
        keyFor(target.campaign, target.slot, target.beneficiary, {target.participant, customer, conversion}));
    if (!found)
        return nullptr;
    share->second.next = *found + 1;
    const std::size_t place = share->second.places[*found];
    m_claimed[place] = true;
    return &m_stored[place];
}

std::optional<std::size_t> RewardSlots::find(Share &share, const Key &key) const
{
    if (share.next < share.places.size() && keyOf(m_stored[share.places[share.next]]) == key)
        return share.next;
    if (share.index.empty()) {
        share.index.reserve(share.places.size());
        for (std::size_t i = 0; i < share.places.size(); ++i)
            share.index.emplace(keyOf(m_stored[share.places[i]]), i);
    }
    const auto found = share.index.find(key);
    return found == share.index.end() ? std::nullopt : std::optional(found->second);
}

void RewardSlots::forEachUnclaimed(const std::function<void(const StoredReward &)> &visit) const
{
    for (std::size_t i = 0; i < m_stored.size(); ++i) {
        if (!m_claimed[i])
            visit(m_stored[i]);
    }
}

RewardSlots::Key RewardSlots::keyOf(const StoredReward &reward)
{
    return keyFor(
        reward.campaign, reward.slot, reward.beneficiary, {reward.participant, reward.customer, reward.conversion});
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
