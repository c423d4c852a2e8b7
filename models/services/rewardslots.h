// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace rd::services {

/// Stored rewards by what makes their key: campaign, slot, beneficiary, and the conversion (commissions) or the
/// customer (once per referral, rulings.md 34). Rewards are mostly asked for in the order in which they were stored,
/// and then the next one of the campaign is the one that is meant; only where it is not is a campaign indexed. Refers
/// to the vector it is made from.
class RewardSlots {
public:
    explicit RewardSlots(const std::vector<StoredReward> &stored);
    /// The stored reward for this target, or nullptr; marks it as asked for.
    [[nodiscard]] const StoredReward *claim(const RewardTarget &target, CustomerId customer, ConversionId conversion);
    void forEachUnclaimed(const std::function<void(const StoredReward &)> &visit) const;

private:
    struct Key {
        qint64 campaign = 0;
        qint64 object = 0;
        qint32 slot = 0;
        Beneficiary beneficiary = Beneficiary::Referrer;
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        std::size_t operator()(const Key &key) const noexcept;
    };
    struct Subject {
        ParticipantId participant;
        CustomerId customer;
        ConversionId conversion;
    };
    static Key keyFor(CampaignId campaign, int slot, Beneficiary beneficiary, const Subject &subject);

    [[nodiscard]] static Key keyOf(const StoredReward &reward);

    /// The rewards of one campaign.
    struct Share {
        std::vector<std::size_t> places; ///< in m_stored, in its order
        std::size_t next = 0; ///< of `places`, behind the one that was asked for last
        std::unordered_map<Key, std::size_t, Hash> index; ///< from key to place among `places`; made when it is needed
    };
    [[nodiscard]] std::optional<std::size_t> find(Share &share, const Key &key) const;

    const std::vector<StoredReward> &m_stored;
    std::vector<bool> m_claimed;
    std::unordered_map<qint64, Share> m_shares; ///< by campaign
};

} // namespace rd::services
