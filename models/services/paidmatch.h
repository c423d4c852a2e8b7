// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/moveservice.h"

#include <map>
#include <set>

namespace rd::services {

/// Finds the reward a commission of another system was for: by the sale's id, else by customer and day, always within
/// one participant and currency. An amount is compared, never a reason to take another reward.
class PaidMatcher {
public:
    /// @param rows rewards of all states; must outlive the matcher
    explicit PaidMatcher(const std::vector<RewardRow> &rows);
    /// A reward is given to one line only.
    [[nodiscard]] PaidLine match(const PaidElsewhere &paid);
    [[nodiscard]] bool isTaken(RewardId id) const { return m_taken.contains(id); }
    [[nodiscard]] const RewardRow *row(RewardId id) const;

private:
    [[nodiscard]] bool fits(const RewardRow &row, const PaidElsewhere &paid) const;

    std::map<std::pair<ParticipantId, Currency>, std::vector<const RewardRow *>> m_byOwner;
    std::map<RewardId, const RewardRow *> m_byId;
    std::set<RewardId> m_taken;
};

} // namespace rd::services
