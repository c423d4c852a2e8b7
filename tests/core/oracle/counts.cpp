// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"

#include <algorithm>

namespace rd::tests::oracle {

namespace {

/// Gives the reward its fixed amount; false where none is listed for its currency.
bool fill(const EngineFacts &facts, const Calendar &calendar, const CampaignTerms &terms, const RewardSpec &spec,
    Currency currency, bool isOwed, RewardTarget &reward)
{
    reward.kind = spec.kind;
    reward.hasAmount = hasMoney(spec.kind);
    reward.granted = 1;
    reward.target = isOwed ? 1 : 0;
    if (!reward.hasAmount)
        return true;
    if (!currency.isValid() && !spec.amount.empty() && !listedAmount(spec.amount, terms.payoutCurrency, currency))
        currency = spec.amount.front().currency; // no sale behind it says which one
    const auto listed = listedAmount(spec.amount, terms.payoutCurrency, currency);
    if (!listed)
        return false;
    Money amount = *listed;
    qint64 after = isOwed ? amount.minor : 0;
    toPayoutCurrency(facts, calendar, terms.payoutCurrency, reward, amount, after);
    reward.currency = amount.currency;
    reward.granted = amount.minor;
    reward.target = after;
    return true;
}

/// The customers of a participant, each with the first payment that meets the condition.
template <typename Condition>
std::vector<Counted> firstOfEach(const std::vector<Counted> &events, ParticipantId participant, Condition &&condition)
{
    std::vector<Counted> list;
    for (const Counted &event : events) {
        if (event.participant != participant || !condition(event))
            continue;
        const bool known = std::any_of(
            list.begin(), list.end(), [&](const Counted &other) { return other.customer == event.customer; });
        if (!known)
            list.push_back(event);
    }
    return list;
}

void addMilestone(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign,
    const MilestoneSpec &milestone, const std::vector<Counted> &reached, const std::vector<Counted> &kept,
    Answer &answer)
{
    const auto count = static_cast<std::size_t>(milestone.count);
    const bool isOwed = kept.size() >= count;
    // Reached once and for all by the payment that made the count; owed while so many are left after refunds, and due
    // by the one that makes the count then.
    const Counted &first = reached[count - 1];
    const std::vector<Counted> &basis = isOwed ? kept : reached;
    const Counted &decisive = basis[count - 1];
    RewardTarget reward;
    reward.campaign = campaign.id;
    reward.version = first.version->id;
    reward.slot = kFirstMilestoneSlot + milestone.count;
    reward.participant = first.participant;
    reward.customer = decisive.customer;
    reward.conversion = decisive.sale;
    reward.paidAt = decisive.paidAt;
    reward.dueAt = decisive.dueAt;
    for (std::size_t i = 0; i < count; ++i) {
        reward.flags |= basis[i].flags;
        reward.provisional = reward.provisional || basis[i].provisional;
    }
    if (fill(facts, calendar, first.version->terms, milestone.reward, first.currency, isOwed, reward))
        answer.rewards.push_back(reward);
}

// --- rankings -----------------------------------------------------------------------------------------------------

QDate firstDayOf(RankPeriod period, QDate date)
{
    switch (period) {
    case RankPeriod::Month:
        return QDate(date.year(), date.month(), 1);
    case RankPeriod::Quarter:
        return QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1);
    case RankPeriod::Year:
        return QDate(date.year(), 1, 1);
    case RankPeriod::Campaign:
        break;
    }
    return date;
}

LocalDay localDay(QDate date)
{
    return LocalDay{static_cast<qint32>(QDate(1970, 1, 1).daysTo(date))};
}

/// When the period of a date is closed.
Instant endOf(const Calendar &calendar, const Campaign &campaign, const Leaderboard &board, QDate date)
{
    if (board.period == RankPeriod::Campaign) {
        // There is one such period: it ends when the campaign does by the newest terms that rank it as a whole.
        Instant end = Instant::max();
        for (const CampaignVersion &version : campaign.versions) {
            const auto &other = version.terms.leaderboard;
            if (other && other->period == RankPeriod::Campaign)
                end = version.terms.endsAt.value_or(Instant::max());
        }
        return end;
    }
    const int months = board.period == RankPeriod::Month ? 1 : board.period == RankPeriod::Quarter ? 3 : 12;
    return calendar.startOf(localDay(firstDayOf(board.period, date).addMonths(months)));
}

struct Race {
    int slot = 0;
    Instant end;
    const CampaignVersion *version = nullptr;
    std::vector<Counted> events;
};

struct Score {
    ParticipantId participant;
    qint64 figure = 0;
    Counted last; ///< with it the figure was reached
    Flags flags = 0;
    bool provisional = false;
};

std::vector<Score> scoresOf(const Race &race)
{
    const Leaderboard &board = *race.version->terms.leaderboard;
    std::vector<Score> scores;
    for (const Counted &event : race.events) {
        if (board.by == RankBy::Revenue && event.currency != board.currency)
            continue;
        auto score = std::find_if(
            scores.begin(), scores.end(), [&](const Score &other) { return other.participant == event.participant; });
        if (score == scores.end()) {
            scores.push_back({event.participant, 0, event, 0, false});
            score = scores.end() - 1;
        }
        score->figure += board.by == RankBy::Revenue ? event.kept : 1;
        score->last = event;
        score->flags |= event.flags;
        score->provisional = score->provisional || event.provisional;
    }
    std::sort(scores.begin(), scores.end(), [](const Score &a, const Score &b) {
        if (a.figure != b.figure)
            return a.figure > b.figure;
        if (a.last.paidAt != b.last.paidAt)
            return a.last.paidAt < b.last.paidAt;
        return a.participant < b.participant;
    });
    return scores;
}

std::vector<Race> racesOf(
    const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign, const std::vector<Counted> &events)
{
    std::vector<Race> races;
    for (const Counted &event : events) {
        const CampaignVersion &paidUnder = campaign.at(event.paidAt);
        if (!paidUnder.terms.leaderboard || event.kept <= 0)
            continue;
        const Leaderboard &board = *paidUnder.terms.leaderboard;
        const QDate date = dateOf(calendar, event.paidAt);
        const Instant end = endOf(calendar, campaign, board, date);
        if (event.paidAt >= end || end > facts.asOf)
            continue;
        const int slot = prizeSlot(board.period, localDay(date));
        auto race = std::find_if(
            races.begin(), races.end(), [&](const Race &other) { return other.slot == slot && other.end == end; });
        if (race == races.end()) {
            // The terms in force when it closed, where they rank such periods at all.
            const CampaignVersion &closing = campaign.at(end - std::chrono::milliseconds(1));
            const bool fits = closing.terms.leaderboard && closing.terms.leaderboard->period == board.period;
            races.push_back({slot, end, fits ? &closing : &paidUnder, {}});
            race = races.end() - 1;
        }
        race->events.push_back(event);
    }
    return races;
}

} // namespace

void addMilestones(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign,
    const std::vector<Counted> &events, Answer &answer)
{
    for (const ParticipantRow &participant : facts.participants) {
        const auto reached = firstOfEach(events, participant.id, [](const Counted &) { return true; });
        const auto kept = firstOfEach(events, participant.id, [](const Counted &event) { return event.kept > 0; });
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const MilestoneSpec &milestone : reached[i].version->terms.milestones) {
                if (milestone.count == static_cast<int>(i) + 1)
                    addMilestone(facts, calendar, campaign, milestone, reached, kept, answer);
            }
        }
    }
}

void addPrizes(const EngineFacts &facts, const Calendar &calendar, const Campaign &campaign,
    const std::vector<Counted> &events, Answer &answer)
{
    for (const Race &race : racesOf(facts, calendar, campaign, events)) {
        const CampaignTerms &terms = race.version->terms;
        const std::vector<Score> scores = scoresOf(race);
        const Instant hold = calendar.startOf(localDay(dateOf(calendar, race.end).addDays(terms.holdDays)));
        for (std::size_t rank = 0; rank < terms.leaderboard->prizes.size() && rank < scores.size(); ++rank) {
            const Score &score = scores[rank];
            RewardTarget reward;
            reward.campaign = campaign.id;
            reward.version = race.version->id;
            reward.slot = race.slot;
            reward.rank = static_cast<int>(rank) + 1;
            reward.participant = score.participant;
            reward.customer = score.last.customer;
            reward.conversion = score.last.sale;
            reward.paidAt = score.last.paidAt;
            reward.dueAt = std::max(race.end, hold);
            reward.flags = score.flags;
            reward.provisional = score.provisional;
            if (fill(
                    facts, calendar, terms, terms.leaderboard->prizes[rank], terms.leaderboard->currency, true, reward))
                answer.rewards.push_back(reward);
        }
    }
}

} // namespace rd::tests::oracle
