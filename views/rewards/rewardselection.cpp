// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardselection.h"

#include "models/items/rewardmodel.h"

#include <QItemSelection>

#include <algorithm>

namespace rd::views {

RewardSelection RewardSelection::of(
    const items::RewardModel &model, const QItemSelection &selection, const Modes &modes)
{
    RewardSelection all;
    const RewardIndex &rewards = model.rewards();
    std::vector<bool> sets(rewards.blockerSets().size(), false);
    const std::size_t currencies = rewards.currencies().size();
    std::vector<qint64> counts(currencies * 2, 0);
    std::vector<qint64> sums(currencies * 2, 0);
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const std::size_t source = model.source(row);
            const RewardState state = rewards.state(source);
            ++all.count;
            ++all.inState[static_cast<std::size_t>(state)];
            if (state == RewardState::Approved)
                ++all.approved[static_cast<std::size_t>(rewards.kind(source))];
            all.openFlags |= rewards.openFlags(source);
            sets[rewards.blockerSet(source)] = true;
            const std::size_t place = rewards.currency(source) + (rewards.mode(source) == Mode::Live ? currencies : 0);
            ++counts[place];
            sums[place] += rewards.minor(source);
        }
    }
    for (std::size_t set = 0; set < sets.size(); ++set) {
        if (sets[set])
            all.blockers.insert(
                all.blockers.end(), rewards.blockerSets()[set].begin(), rewards.blockerSets()[set].end());
    }
    std::vector<RewardSum> totals;
    for (std::size_t place = 0; place < counts.size(); ++place) {
        if (counts[place] == 0)
            continue;
        RewardSum sum;
        sum.mode = place < currencies ? Mode::Test : Mode::Live;
        sum.currency = rewards.currencies()[place % currencies];
        sum.count = counts[place];
        sum.minor = sums[place];
        totals.push_back(sum);
    }
    all.totals = totalsOf(totals, modes);
    return all;
}

bool RewardSelection::hasBlocker(Blocker blocker) const
{
    return std::find(blockers.begin(), blockers.end(), blocker) != blockers.end();
}

} // namespace rd::views
