// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_counts.h"

#include <algorithm>

namespace rd::engine {

namespace {

constexpr int kMonthsOfQuarter = 3;
constexpr int kMonthsOfYear = 12;

/// The first day after the period of a local day.
LocalDay dayAfter(RankPeriod period, LocalDay day)
{
    const QDate date = toDate(day);
    switch (period) {
    case RankPeriod::Month:
        return addMonths(toLocalDay(QDate(date.year(), date.month(), 1)), 1);
    case RankPeriod::Quarter: {
        const int first = (date.month() - 1) / kMonthsOfQuarter * kMonthsOfQuarter + 1;
        return addMonths(toLocalDay(QDate(date.year(), first, 1)), kMonthsOfQuarter);
    }
    case RankPeriod::Year:
        return addMonths(toLocalDay(QDate(date.year(), 1, 1)), kMonthsOfYear);
    case RankPeriod::Campaign:
        break;
    }
    return day;
}

} // namespace

PrizeCounts::PrizeCounts(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar)
    : m_index(index), m_campaign(campaign), m_calendar(calendar)
{
}

Instant PrizeCounts::endOf(const CampaignTerms &terms, LocalDay day) const
{
    if (terms.leaderboard->period == RankPeriod::Campaign) {
        // There is one such period: an edit that moves the end moves it for what was sold before, too.
        const auto &versions = m_campaign.versions;
        const auto last = std::find_if(versions.rbegin(), versions.rend(), [](const CompiledVersion &version) {
            const auto &board = version.terms().leaderboard;
            return board && board->period == RankPeriod::Campaign;
        });
        return last->terms().endsAt.value_or(Instant::max());
    }
    return m_calendar.startOf(dayAfter(terms.leaderboard->period, day));
}

void PrizeCounts::add(const CountEvent &event)
{
    if (event.base <= 0)
        return;
    const CampaignTerms &terms = m_campaign.at(event.paidAt).terms();
    if (!terms.leaderboard)
        return;
    const LocalDay day = m_calendar.dayOf(event.paidAt);
    const Instant end = endOf(terms, day);
    // A period that still runs has no ranking yet.
    if (event.paidAt >= end || end > m_index.facts().asOf)
        return;
    const int slot = prizeSlot(terms.leaderboard->period, day);
    Period &period = m_periods[{slot, end}];
    if (period.version == nullptr) {
        period.slot = slot;
        period.end = end;
        const CompiledVersion &closing = m_campaign.at(end - std::chrono::milliseconds(1));
        const auto &board = closing.terms().leaderboard;
        const bool fits = board && board->period == terms.leaderboard->period;
        period.version = fits ? closing.version : m_campaign.at(event.paidAt).version;
    }
    period.events.push_back(event);
}

std::vector<PrizeCounts::Score> PrizeCounts::ranking(const Period &period) const
{
    const Leaderboard &board = *period.version->terms.leaderboard;
    std::map<quint32, Score> scores;
    for (const CountEvent &event : period.events) {
        if (board.by == RankBy::Revenue && event.currency != board.currency)
            continue;
        Score &score = scores[event.participant];
        score.participant = event.participant;
        score.value += board.by == RankBy::Revenue ? event.base : 1;
        score.flags |= event.flags;
        score.provisional = score.provisional || event.provisional;
        score.last = &event;
        score.customers.push_back(event.customer);
    }
    std::vector<Score> ranked;
    for (auto &[participant, score] : scores)
        ranked.push_back(std::move(score));
    const auto &people = m_index.facts().participants;
    std::sort(ranked.begin(), ranked.end(), [&people](const Score &a, const Score &b) {
        return std::tuple(-a.value, a.last->paidAt, people[a.participant].id)
            < std::tuple(-b.value, b.last->paidAt, people[b.participant].id);
    });
    return ranked;
}

void PrizeCounts::award(const Period &period, std::vector<CountedTarget> &rewards) const
{
    const CampaignTerms &terms = period.version->terms;
    const Leaderboard &board = *terms.leaderboard;
    const std::vector<Score> ranked = ranking(period);
    const Instant due = m_calendar.startOf({m_calendar.dayOf(period.end).value + terms.holdDays});
    for (std::size_t i = 0; i < std::min(board.prizes.size(), ranked.size()); ++i) {
        const Score &score = ranked[i];
        CountedTarget counted{{}, score.customers};
        RewardTarget &target = counted.reward;
        target.campaign = m_campaign.campaign.id;
        target.version = period.version->id;
        target.slot = period.slot;
        target.rank = static_cast<int>(i) + 1;
        target.participant = m_index.facts().participants[score.participant].id;
        target.customer = score.last->customer;
        target.conversion = score.last->conversion;
        if (!setFixed(target, board.prizes[i], terms.payoutCurrency, board.currency))
            continue;
        target.target = target.granted;
        target.flags = score.flags;
        target.provisional = score.provisional;
        target.paidAt = score.last->paidAt;
        target.dueAt = std::max(period.end, due);
        rewards.push_back(std::move(counted));
    }
}

std::vector<CountedTarget> PrizeCounts::rewards() const
{
    std::vector<CountedTarget> rewards;
    for (const auto &[place, period] : m_periods)
        award(period, rewards);
    return rewards;
}

} // namespace rd::engine
