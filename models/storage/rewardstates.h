// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/money.h"
#include "models/core/reward.h"
#include "models/storage/database.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace rd::storage {

/// A reward reduced to what sums need.
struct RewardStateRow {
    qint64 campaign = 0;
    qint64 participant = 0;
    qint64 customer = 0; ///< who brought it about; 0 = nobody, as for milestones and rewards entered by hand
    qint64 source = 0; ///< what its facts come from, see sourceOf(); 0 for rewards entered by hand
    int slot = 0;
    Beneficiary beneficiary = Beneficiary::Referrer;
    Currency currency;
    qint64 booked = 0;
    Instant paidAt;
    Instant issuedAt; ///< of the last issue; epoch = never
    RewardFacts facts;
};

/// What lists show as a reward's amount: what was issued, before that what the facts ask for; nothing for kinds without
/// one.
[[nodiscard]] inline std::optional<Money> shownAmount(const RewardFacts &facts, Currency currency)
{
    if (!facts.hasAmount)
        return {};
    return Money{facts.phase == RewardPhase::Issued ? facts.issued : facts.target, currency};
}
/// Visits every reward once. @param only of this participant; invalid = all
[[nodiscard]] Status walkRewardStates(
    Database &db, const std::function<void(const RewardStateRow &)> &visit, ParticipantId only = {});
/// Connections whose first backfill is not complete, by row number (rulings.md 35).
[[nodiscard]] Result<std::unordered_map<qint64, bool>> provisionalConnections(Database &db);
/// A milestone or prize counts the sales of every connection of its campaign, anything else those of its own: the
/// connection's row number, or that of the campaign below zero.
[[nodiscard]] constexpr qint64 sourceOf(qint64 campaign, int slot, qint64 connection)
{
    return subjectOf(slot) == RewardSubject::Participant ? -campaign : connection;
}
/// Sources of which some first backfill is not complete: their rewards are neither due nor given out (rulings.md 35).
class ProvisionalSources {
public:
    [[nodiscard]] static Result<ProvisionalSources> load(Database &db);
    [[nodiscard]] bool has(qint64 source) const
    {
        const auto found = m_sources.find(source);
        return found != m_sources.end() && found->second;
    }

private:
    std::unordered_map<qint64, bool> m_sources;
};

} // namespace rd::storage
