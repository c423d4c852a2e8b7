// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/bookservice.h"

#include <unordered_map>
#include <vector>

namespace rd::services {

/// The payments of rewards; nullptr where one is not known.
using Payments = std::unordered_map<ConversionId, const ConversionRow *>;
[[nodiscard]] Payments paymentsOf(const std::vector<const StoredReward *> &rewards, const EngineFacts &facts);
/// The payment of a reward; null where it is not among the facts.
[[nodiscard]] const ConversionRow *paymentOf(const StoredReward &reward, const EngineFacts &facts);

/// What refunds and credit notes of its payment leave of a reward that is out and that the rules no longer compute; −1
/// = the payment is not there. It changes with them alone (domain.md 5.4.22), by the part of the base that is left
/// (rulings.md 19, 28, 33): where a flat amount or a cap was in force, only all or nothing of the payment can be told
/// from it (domain.md 4.5.3, rulings.md 24), so that what it came to last stands.
/// @param facts whose campaigns say by which terms it was given
[[nodiscard]] qint64 keptOf(const StoredReward &reward, const ConversionRow *row, const EngineFacts &facts);

/// Whose participant was erased: the facts know nobody of that id any more.
[[nodiscard]] bool isForgotten(const StoredReward &stored, const EngineFacts &facts);
/// Whether a reward has left in another kind or currency than is asked for now: amounts cannot be compared then.
[[nodiscard]] bool isOutOtherwise(const StoredReward *stored, const RewardTarget &target);
/// differenceOf() for a reward that has left, which also follows refunds of its own payment where another kind or
/// currency is asked for now.
[[nodiscard]] std::optional<RewardChange> differenceOfOut(const StoredReward &stored, const RewardTarget &target,
    const EngineFacts &facts, RateId rate, const ReviewedFlags &review = {});
/// The change for a reward whose participant was erased. What was given follows refunds of its own payment as before;
/// nobody is asked about the rest, as what led to it is gone on purpose (reliability.md 11).
/// @param kept as in differenceToNothing()
[[nodiscard]] std::optional<RewardChange> differenceToForgotten(const StoredReward &stored, qint64 kept);

} // namespace rd::services
