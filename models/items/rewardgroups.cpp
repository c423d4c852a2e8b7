// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rewardgroups.h"

#include "models/core/roworder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rd::items {

namespace {

bool isOpen(RewardState state)
{
    return state == RewardState::Due || state == RewardState::Approved;
}

} // namespace

std::optional<quint32> RewardGroup::placeIn(const RewardIndex &index) const
{
    switch (by) {
    case RewardGrouping::Participant:
        return index.placeOf(ParticipantId{id});
    case RewardGrouping::Campaign:
        return index.placeOf(CampaignId{id});
    case RewardGrouping::None:
        break;
    }
    return {};
}

QString RewardGroup::nameIn(const RewardIndex &index) const
{
    const auto place = placeIn(index);
    if (!place)
        return {};
    return by == RewardGrouping::Participant ? index.personName(*place) : index.campaigns().text(*place);
}

std::shared_ptr<const RewardGroups> RewardGroups::of(Wanted wanted)
{
    const std::shared_ptr<RewardGroups> groups(new RewardGroups);
    groups->m_index = std::move(wanted.index);
    groups->m_by = wanted.by;
    groups->findPurses(wanted.base);
    groups->addUp(wanted.rows);
    if (wanted.kept && !groups->find(*wanted.kept)) {
        if (const auto place = RewardGroup{wanted.by, *wanted.kept}.placeIn(*groups->m_index)) {
            groups->m_groupOf[*place] = static_cast<quint32>(groups->m_groups.size());
            groups->m_groups.emplace_back();
            groups->m_groups.back().place = *place;
        }
    }
    groups->addAll();
    groups->orderNames();
    groups->orderAmounts();
    return groups;
}

void RewardGroups::findPurses(Currency base)
{
    const std::vector<Currency> &currencies = m_index->currencies();
    for (const Mode mode : {Mode::Live, Mode::Test}) {
        for (const Currency currency : currencies) {
            if (currency.isValid())
                m_purses.push_back({mode, currency});
        }
    }
    std::sort(m_purses.begin(), m_purses.end(), [base](const Purse &a, const Purse &b) {
        const auto place = [base](const Purse &purse) {
            return std::tuple(purse.mode == Mode::Test, purse.currency != base, purse.currency.code());
        };
        return place(a) < place(b);
    });
    m_purseOf.assign(currencies.size() * 2, kNone);
    for (std::size_t purse = 0; purse < m_purses.size(); ++purse) {
        const auto found = std::find(currencies.begin(), currencies.end(), m_purses[purse].currency);
        const auto place = static_cast<std::size_t>(found - currencies.begin());
        m_purseOf[place * 2 + (m_purses[purse].mode == Mode::Live ? 1 : 0)] = static_cast<quint32>(purse);
    }
}

/// Nothing (kNone) for a reward without an amount.
quint32 RewardGroups::purseOf(std::size_t row) const
{
    return m_purseOf[m_index->currency(row) * 2 + (m_index->mode(row) == Mode::Live ? 1 : 0)];
}

void RewardGroups::addUp(const RowSet &rows)
{
    const RewardIndex &index = *m_index;
    const bool byPerson = m_by == RewardGrouping::Participant;
    m_groupOf.assign(byPerson ? index.people().size() : index.campaigns().size(), kNone);
    std::vector<bool> isBlocking;
    for (const std::vector<Blocker> &set : index.blockerSets())
        isBlocking.push_back(!set.empty());
    rows.forEach([&](std::size_t row) {
        const quint32 place = byPerson ? index.person(row) : index.campaign(row);
        quint32 &group = m_groupOf[place];
        if (group == kNone) {
            group = static_cast<quint32>(m_groups.size());
            m_groups.emplace_back();
            m_groups.back().place = place;
        }
        Group &one = m_groups[group];
        ++one.counts.rewards;
        if (isBlocking[index.blockerSet(row)])
            ++one.counts.blocked;
        else if (isOpen(index.state(row)))
            ++one.counts.ready;
        if (const quint32 purse = purseOf(row); purse != kNone)
            add(one.sum, purse, index.minor(row));
    });
}

void RewardGroups::add(quint32 &chain, quint32 purse, qint64 minor)
{
    quint32 sum = chain;
    while (sum != kNone && m_sums[sum].purse != purse)
        sum = m_sums[sum].next;
    if (sum != kNone) {
        m_sums[sum].minor += minor;
        return;
    }
    m_sums.push_back({minor, purse, chain});
    chain = static_cast<quint32>(m_sums.size() - 1);
}

void RewardGroups::addAll()
{
    for (const Group &group : m_groups) {
        m_all.rewards += group.counts.rewards;
        m_all.ready += group.counts.ready;
        m_all.blocked += group.counts.blocked;
        std::size_t totals = 0;
        for (quint32 sum = group.sum; sum != kNone; sum = m_sums[sum].next, ++totals) {
            const Sum one = m_sums[sum]; // adding may move them
            add(m_allSum, one.purse, one.minor);
        }
        m_mostTotals = std::max(m_mostTotals, totals);
    }
}

void RewardGroups::orderNames()
{
    std::vector<quint32> &byName = m_orders[static_cast<std::size_t>(Order::ByName)];
    byName.resize(m_groups.size());
    std::iota(byName.begin(), byName.end(), 0U);
    if (m_by == RewardGrouping::Participant) {
        std::vector<qint64> ranks;
        ranks.reserve(m_groups.size());
        for (const Group &group : m_groups)
            ranks.push_back(m_index->personRank(group.place));
        orderRows(byName, ranks, false);
    } else {
        const SharedTexts &names = m_index->campaigns();
        std::stable_sort(byName.begin(), byName.end(), [&](quint32 a, quint32 b) {
            return threeWayText(names.text(m_groups[a].place), names.text(m_groups[b].place)) < 0;
        });
    }
    m_orders[static_cast<std::size_t>(Order::ByNameDescending)].assign(byName.rbegin(), byName.rend());
}

void RewardGroups::orderAmounts()
{
    const std::vector<qint64> ranks = amountRanks();
    for (const Order order : {Order::ByAmount, Order::ByAmountDescending}) {
        std::vector<quint32> &rows = m_orders[static_cast<std::size_t>(order)];
        rows = inOrder(Order::ByName); // equal ones stay in it
        orderRows(rows, ranks, order == Order::ByAmountDescending);
    }
}

/// Place of each group by what it amounts to, equal ones at the same place.
std::vector<qint64> RewardGroups::amountRanks() const
{
    std::vector<bool> occurs(m_purses.size(), false);
    for (quint32 sum = m_allSum; sum != kNone; sum = m_sums[sum].next)
        occurs[m_sums[sum].purse] = true;
    // The least important one first; each further order keeps the one before among equals.
    std::vector<quint32> order = inOrder(Order::ByName);
    std::vector<qint64> keys(m_groups.size());
    for (auto purse = static_cast<quint32>(m_purses.size()); purse-- > 0;) {
        if (!occurs[purse])
            continue;
        for (std::size_t group = 0; group < keys.size(); ++group)
            keys[group] = minorOf(group, purse);
        orderRows(order, keys, false);
    }
    std::vector<qint64> ranks(m_groups.size());
    qint64 rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank += i > 0 && !haveSameAmounts(order[i - 1], order[i]) ? 1 : 0;
        ranks[order[i]] = rank;
    }
    return ranks;
}

qint64 RewardGroups::minorOf(std::size_t group, quint32 purse) const
{
    quint32 sum = m_groups[group].sum;
    while (sum != kNone && m_sums[sum].purse != purse)
        sum = m_sums[sum].next;
    return sum == kNone ? 0 : m_sums[sum].minor;
}

bool RewardGroups::haveSameAmounts(std::size_t a, std::size_t b) const
{
    const auto holds = [this](std::size_t one, std::size_t other) {
        for (quint32 sum = m_groups[one].sum; sum != kNone; sum = m_sums[sum].next) {
            if (minorOf(other, m_sums[sum].purse) != m_sums[sum].minor)
                return false;
        }
        return true;
    };
    return holds(a, b) && holds(b, a);
}

std::vector<ShownTotal> RewardGroups::totalsFrom(quint32 chain) const
{
    std::vector<Sum> sums;
    for (quint32 sum = chain; sum != kNone; sum = m_sums[sum].next)
        sums.push_back(m_sums[sum]);
    std::sort(sums.begin(), sums.end(), [](const Sum &a, const Sum &b) { return a.purse < b.purse; });
    std::vector<ShownTotal> totals;
    for (const Sum &sum : sums) {
        const Purse &purse = m_purses[sum.purse];
        totals.push_back({purse.mode, Money{sum.minor, purse.currency}, {}});
    }
    return totals;
}

qint64 RewardGroups::id(std::size_t group) const
{
    const quint32 place = m_groups[group].place;
    return m_by == RewardGrouping::Participant ? m_index->personId(place).value : m_index->campaignId(place).value;
}

QString RewardGroups::name(std::size_t group) const
{
    const quint32 place = m_groups[group].place;
    return m_by == RewardGrouping::Participant ? m_index->personName(place) : m_index->campaigns().text(place);
}

QString RewardGroups::email(std::size_t group) const
{
    return m_by == RewardGrouping::Participant ? m_index->personEmail(m_groups[group].place) : QString();
}

std::optional<std::size_t> RewardGroups::find(qint64 id) const
{
    const auto place = RewardGroup{m_by, id}.placeIn(*m_index);
    if (!place || *place >= m_groupOf.size() || m_groupOf[*place] == kNone)
        return {};
    return m_groupOf[*place];
}

} // namespace rd::items
