// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardselection.h"

#include "models/items/rewardmodel.h"

#include <QItemSelection>

#include <algorithm>
#include <utility>

namespace rd::views {

SelectedRewards::SelectedRewards(const items::RewardModel &model, const QItemSelection &selection)
    : m_rewards(model.sharedRewards())
{
    for (const QItemSelectionRange &range : selection) {
        m_rows.emplace_back(range.top(), range.bottom());
        m_count += range.height();
    }
    if (!areFew()) {
        m_order = model.lentOrder();
        return;
    }
    // What is lent the model has to make anew when it changes: a few are copied.
    auto few = std::make_shared<std::vector<quint32>>();
    for (auto &[first, last] : m_rows) {
        for (std::size_t row = std::exchange(first, few->size()); row <= last; ++row)
            few->push_back(static_cast<quint32>(model.source(static_cast<int>(row))));
        last = few->size() - 1;
    }
    m_order = std::move(few);
}

std::vector<RewardId> SelectedRewards::ids() const
{
    std::vector<RewardId> ids;
    ids.reserve(static_cast<std::size_t>(m_count));
    forEach([&](std::size_t place) { ids.push_back(m_rewards->id(place)); });
    return ids;
}

RewardSelection RewardSelection::of(const SelectedRewards &selected, const Modes &modes)
{
    RewardSelection all;
    const RewardIndex &rewards = selected.rewards();
    std::vector<bool> sets(rewards.blockerSets().size(), false);
    const std::size_t currencies = rewards.currencies().size();
    std::vector<qint64> counts(currencies * 2, 0);
    std::vector<qint64> sums(currencies * 2, 0);
    selected.forEach([&](std::size_t reward) {
        const RewardState state = rewards.state(reward);
        ++all.count;
        ++all.inState[static_cast<std::size_t>(state)];
        if (state == RewardState::Approved)
            ++all.approved[static_cast<std::size_t>(rewards.kind(reward))];
        all.openFlags |= rewards.openFlags(reward);
        sets[rewards.blockerSet(reward)] = true;
        const std::size_t place = rewards.currency(reward) + (rewards.mode(reward) == Mode::Live ? currencies : 0);
        ++counts[place];
        sums[place] += rewards.minor(reward);
    });
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
