// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/moveservice.h"

#include <map>
#include <set>

namespace rd::services {

/// What one line comes to; of an ambiguous one also all it could be for.
struct PaidMatch {
    PaidLine line;
    std::vector<RewardId> candidates;
};

/// Finds the reward a commission of another system was for: by the sale's main object (rulings.md 39), else by customer
/// and day, always of one participant and mode. By day only within one currency; an amount is compared, never a reason
/// to take another reward.
class PaidMatcher {
public:
    /// @param rows rewards of all states; must outlive the matcher
    /// @param calendar the merchant's (domain.md 2.5)
    /// @param mains what the ids of the lines stand for
    PaidMatcher(const std::vector<RewardRow> &rows, Calendar calendar, MainObjects mains);
    /// All lines, in their order. A reward is given to one line only, and first to the one that names it best; what
    /// several rewards could be meant by is asked again once all others have theirs.
    [[nodiscard]] std::vector<PaidMatch> matchAll(const std::vector<PaidElsewhere> &paid);
    /// What the line could be for, as far as no other line has it: open rewards first.
    [[nodiscard]] std::vector<const RewardRow *> candidates(const PaidElsewhere &paid) const;
    [[nodiscard]] bool isTaken(RewardId id) const { return m_taken.contains(id); }
    [[nodiscard]] const RewardRow *row(RewardId id) const;
    /// The merchant's day of a date in a file, with or without a time.
    [[nodiscard]] LocalDay dayOf(Instant soldAt) const;

private:
    [[nodiscard]] PaidLine match(const PaidElsewhere &paid);
    [[nodiscard]] bool fits(const RewardRow &row, const PaidElsewhere &paid) const;
    [[nodiscard]] QString mainObject(const PaidElsewhere &paid) const;
    [[nodiscard]] int vagueness(const PaidElsewhere &paid) const;

    Calendar m_calendar;
    MainObjects m_mains;
    std::map<ParticipantId, std::vector<const RewardRow *>> m_byOwner;
    std::map<RewardId, const RewardRow *> m_byId;
    std::set<RewardId> m_taken;
};

} // namespace rd::services
