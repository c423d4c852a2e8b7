// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/reward.h"
#include "models/storage/database.h"

#include <functional>

namespace rd::storage {

/// A reward reduced to what sums need.
struct RewardStateRow {
    qint64 campaign = 0;
    qint64 participant = 0;
    qint64 connection = 0; ///< 0 for rewards entered by hand
    int slot = 0;
    Beneficiary beneficiary = Beneficiary::Referrer;
    Currency currency;
    qint64 booked = 0;
    Instant paidAt;
    Instant issuedAt; ///< of the last issue; epoch = never
    RewardFacts facts;
};

/// Visits every reward once. @param only of this participant; invalid = all
[[nodiscard]] Status walkRewardStates(
    Database &db, const std::function<void(const RewardStateRow &)> &visit, ParticipantId only = {});
/// Connections whose first backfill is not complete, by row number (rulings.md 35).
[[nodiscard]] Result<std::unordered_map<qint64, bool>> provisionalConnections(Database &db);

} // namespace rd::storage
