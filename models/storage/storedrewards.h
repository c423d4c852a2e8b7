// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

[[nodiscard]] Result<std::vector<StoredReward>> loadStoredRewards(Database &db);
/// Rewards of the customers and their sales, gone ones too, and milestones and prizes of the counted shares; each found
/// by what makes it the same one (rulings.md 2, 34).
[[nodiscard]] Result<std::vector<StoredReward>> loadStoredRewards(Database &db, const PartWanted &wanted);
/// ErrorKind::NotFound where there is none.
[[nodiscard]] Result<StoredReward> loadStoredReward(Database &db, RewardId id);

} // namespace rd::storage
