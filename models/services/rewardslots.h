// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/bookservice.h"

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

/// What refunds of its payment leave of a reward that the rules no longer compute; −1 = the payment is not there.
[[nodiscard]] qint64 keptOf(const StoredReward &reward, const ConversionRow *row);
/// The payments of these rewards; nullptr where one is not known.
[[nodiscard]] std::unordered_map<ConversionId, const ConversionRow *> paymentsOf(
    const std::vector<const StoredReward *> &rewards, const EngineFacts &facts);

/// Whose participant was erased: the facts know nobody of that id any more.
[[nodiscard]] bool isForgotten(const StoredReward &stored, const EngineFacts &facts);
/// The payment of a reward; null where it is not among the facts.
[[nodiscard]] const ConversionRow *paymentOf(const StoredReward &reward, const EngineFacts &facts);
/// differenceOf() for a reward that has left, which also follows refunds of its own payment where another kind or
/// currency is asked for now.
[[nodiscard]] std::optional<RewardChange> differenceOfOut(const StoredReward &stored, const RewardTarget &target,
    const EngineFacts &facts, RateId rate, const ReviewedFlags &review = {});
/// The change for a reward whose participant was erased. What was given follows refunds of its own payment as before;
/// nobody is asked about the rest, as what led to it is gone on purpose (reliability.md 11).
/// @param kept as in differenceToNothing()
[[nodiscard]] std::optional<RewardChange> differenceToForgotten(const StoredReward &stored, qint64 kept);

} // namespace rd::services
