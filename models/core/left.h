// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reward.h"

namespace rd {

/// Given out, or on its way: the receiver may have it.
[[nodiscard]] constexpr bool hasLeft(RewardPhase phase)
{
    return phase == RewardPhase::Submitted || phase == RewardPhase::Issued || phase == RewardPhase::Batched
        || phase == RewardPhase::Unclaimed;
}

} // namespace rd
