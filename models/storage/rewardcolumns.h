// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/rewardindex.h"
#include "models/storage/database.h"

namespace rd::storage {

/// All rewards as columns, with the states they have at `now` and the blockers rewardRows() gives them.
/// @param last equal parts of what was read before are kept once; nullptr = nothing is
[[nodiscard]] Result<std::unique_ptr<RewardIndexBuilder>> loadRewardColumns(
    Database &db, Instant now, std::shared_ptr<LastMade<RewardIndex>> last);

} // namespace rd::storage
