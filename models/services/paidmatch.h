// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/moveservice.h"

#include <map>
#include <set>

namespace rd::services {

/// Finds the reward a commission of another system was for: by the sale's id, else by customer and day, always of one
/// participant and mode. By day only within one currency; an amount is compared, never a reason to take another reward.
class PaidMatcher {
public:
    /// @param rows rewards of all states; must outlive the matcher
    /// @param calendar the merchant's: whose day a date without a time means (domain.md 2.5)
    PaidMatcher(const std::vector<RewardRow> &rows, Calendar calendar);
    /// A reward is given to one line only.
    [[nodiscard]] PaidLine match(const PaidElsewhere &paid);
    /// What the line could be for, as far as no other line has it: open rewards first.
    [[nodiscard]] std::vector<const RewardRow *> candidates(const PaidElsewhere &paid) const;
    [[nodiscard]] bool isTaken(RewardId id) const { return m_taken.contains(id); }
    [[nodiscard]] const RewardRow *row(RewardId id) const;
    /// The merchant's day of a date in a file, with or without a time.
    [[nodiscard]] LocalDay dayOf(Instant soldAt) const;

private:
    [[nodiscard]] bool fits(const RewardRow &row, const PaidElsewhere &paid) const;

    Calendar m_calendar;
    std::map<ParticipantId, std::vector<const RewardRow *>> m_byOwner;
    std::map<RewardId, const RewardRow *> m_byId;
    std::set<RewardId> m_taken;
};

} // namespace rd::services
