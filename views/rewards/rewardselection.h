// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/rewards/rewardlists.h"

#include <array>

class QItemSelection;

namespace rd::items {
class RewardModel;
}

namespace rd::views {

inline constexpr std::size_t kRewardKindCount = static_cast<std::size_t>(RewardKind::Goods) + 1;

/// What commands need to know about the rewards that are selected: counted over ranges, so that a million of them are
/// looked at in a few ms and none is kept.
struct RewardSelection {
    qint64 count = 0;
    std::array<qint64, kRewardStateCount> inState{};
    std::array<qint64, kRewardKindCount> approved{}; ///< by kind
    Flags openFlags = 0; ///< of any
    std::vector<Blocker> blockers; ///< of any
    RewardTotals totals;

    [[nodiscard]] static RewardSelection of(
        const items::RewardModel &model, const QItemSelection &selection, const Modes &modes);
    [[nodiscard]] bool hasState(RewardState state) const { return inState[static_cast<std::size_t>(state)] > 0; }
    [[nodiscard]] bool hasApproved(RewardKind kind) const { return approved[static_cast<std::size_t>(kind)] > 0; }
    /// Every one of them is approved and of this kind.
    [[nodiscard]] bool isOnlyApproved(RewardKind kind) const
    {
        return count > 0 && approved[static_cast<std::size_t>(kind)] == count;
    }
    [[nodiscard]] bool hasBlocker(Blocker blocker) const;
};

} // namespace rd::views
