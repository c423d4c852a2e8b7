// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <functional>
#include <utility>
#include <vector>

namespace rd::views {

/// Rewards that a person has chosen, handed from one place of the window to another: how many they are is known at
/// once, however many; their ids are made where there is time for it.
class ChosenRewards {
public:
    /// Any thread; the same each time.
    using Ids = std::function<std::vector<RewardId>()>;

    ChosenRewards() = default; ///< none in particular
    ChosenRewards(std::vector<RewardId> ids)
        : m_count(static_cast<qint64>(ids.size())), m_ids([ids = std::move(ids)] { return ids; })
    {
    }
    ChosenRewards(qint64 count, Ids ids) : m_count(count), m_ids(std::move(ids)) {}

    [[nodiscard]] qint64 count() const { return m_count; }
    /// Takes its time for very many: for the pool.
    [[nodiscard]] std::vector<RewardId> ids() const { return m_ids ? m_ids() : std::vector<RewardId>(); }

private:
    qint64 m_count = 0;
    Ids m_ids;
};

} // namespace rd::views
