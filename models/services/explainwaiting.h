// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/campaignrepository.h"
#include "models/services/payoutminimums.h"

namespace rd::services {

/// Why a reward is not given out yet, in the order in which the obstacles end; nothing where it is out, or nobody
/// waits.
/// @param row with its blockers
[[nodiscard]] Result<std::vector<ExplanationStep>> waitingSteps(const RewardRow &row, const Calendar &calendar,
    BooksRepository &books, CampaignRepository &campaigns, const PayoutMinimums &minimums, Instant now);

} // namespace rd::services
