// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/storage/rewardstates.h"

#include <functional>
#include <map>

namespace rd::storage {

/// Rewards added up by month and by what their state depends on. Time and the end of a backfill change states without
/// any write, so a group knows its state before and after it falls due, and while its connection's first backfill runs.
class RewardRollup {
public:
    explicit RewardRollup(const Calendar &calendar) : m_calendar(calendar) {}
    /// @param sign 1 for a reward that came, −1 for one as it was before
    void add(const RewardStateRow &row, int sign);
    /// Writes the differences gathered so far. Writer thread, inside the transaction of the rewards.
    [[nodiscard]] Status flush(Database &db);
    /// Makes the table anew from all rewards.
    [[nodiscard]] static Status rebuild(Database &db, const Calendar &calendar);

private:
    struct Key {
        qint64 campaign = 0;
        qint32 month = 0;
        quint32 currency = 0;
        qint64 connection = 0;
        qint64 dueAt = 0;
        qint64 states = 0;
        auto operator<=>(const Key &) const = default;
    };
    struct Sums {
        qint64 amount = 0;
        qint64 count = 0;
    };
    const Calendar &m_calendar;
    std::map<Key, Sums> m_sums;
};

/// One state of one month, as of a moment.
struct RewardStateSum {
    LocalDay month;
    Currency currency;
    RewardState state = RewardState::Pending;
    qint64 amount = 0;
    qint64 count = 0;
};
/// @param campaign invalid = all; months from `from` to before `to`
[[nodiscard]] Status readRewardRollup(Database &db, CampaignId campaign, LocalDay from, LocalDay to, Instant now,
    const std::function<void(const RewardStateSum &)> &visit);

} // namespace rd::storage
