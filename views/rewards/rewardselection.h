// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rewardgroups.h"
#include "models/services/background.h"
#include "views/rewards/rewardlists.h"

#include <array>

class QItemSelection;

namespace rd::items {
class RewardModel;
}

namespace rd::views {

inline constexpr std::size_t kRewardKindCount = static_cast<std::size_t>(RewardKind::Goods) + 1;

/// The rewards that are selected at one moment, as ranges of rows: whatever becomes of the table, it goes on standing
/// for the same ones. Made on the GUI thread, without looking at them; read from any thread.
class SelectedRewards {
public:
    SelectedRewards(const items::RewardModel &model, const QItemSelection &selection);

    [[nodiscard]] qint64 count() const { return m_count; }
    /// So few that to look at each takes a small part of a frame.
    [[nodiscard]] bool areFew() const { return m_count <= kFew; }
    [[nodiscard]] const RewardIndex &rewards() const { return *m_rewards; }
    [[nodiscard]] std::vector<RewardId> ids() const;
    /// With the place of each in rewards().
    template <typename Visit>
    void forEach(Visit visit) const
    {
        for (const auto &[first, last] : m_rows) {
            for (std::size_t row = first; row <= last; ++row)
                visit(std::size_t{(*m_order)[row]});
        }
    }

private:
    static constexpr qint64 kFew = 20'000;
    std::shared_ptr<const RewardIndex> m_rewards;
    std::shared_ptr<const std::vector<quint32>> m_order; ///< places in m_rewards
    std::vector<std::pair<std::size_t, std::size_t>> m_rows; ///< first and last in m_order
    qint64 m_count = 0;
};

/// Work that looks at each of them, and what is done with its result: at once where they are few, else `work` on the
/// pool and `then` on the GUI thread a moment later, unless the context is gone.
template <typename Work, typename Then>
void lookAt(SelectedRewards selected, QObject *context, Work work, Then then)
{
    if (selected.areFew())
        then(work(selected));
    else
        services::inBackground(
            context, [selected = std::move(selected), work = std::move(work)] { return work(selected); },
            std::move(then));
}

/// What commands need to know about the rewards that are selected.
struct RewardSelection {
    qint64 count = 0;
    std::array<qint64, kRewardStateCount> inState{};
    std::array<qint64, kRewardKindCount> approved{}; ///< by kind
    Flags openFlags = 0; ///< of any
    std::vector<Blocker> blockers; ///< of any
    RewardTotals totals;

    /// Looks at each of them; on any thread.
    [[nodiscard]] static RewardSelection of(const SelectedRewards &selected, const Modes &modes);
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
