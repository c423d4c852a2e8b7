// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"

#include <functional>
#include <unordered_map>
#include <vector>

namespace rd::services {

/// Stored rewards by what makes their key: campaign, slot, beneficiary, and the conversion (commissions) or the
/// customer (once per referral, rulings.md 34). Refers to the vector it is made from.
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

    const std::vector<StoredReward> &m_stored;
    std::vector<bool> m_claimed;
    std::unordered_map<Key, std::size_t, Hash> m_index;
};

} // namespace rd::services
