// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/historyservice.h"

#include <algorithm>
#include <unordered_set>

namespace rd::services {

namespace {

/// What a person did, what changed hands, and what was suspected. What was earned or sent on the way would bury it.
const std::vector<EntryKind> &shownKinds()
{
    static const std::vector<EntryKind> kinds{EntryKind::Issued, EntryKind::IssuedNonCash, EntryKind::IssuedManually,
        EntryKind::Reversed, EntryKind::ReversedAfterIssue, EntryKind::Reinstated, EntryKind::VoidedNonCash,
        EntryKind::ReinstatedNonCash, EntryKind::PayoutFailed, EntryKind::FailedNonCash, EntryKind::PayoutReturned,
        EntryKind::AdjustmentPlus, EntryKind::AdjustmentMinus, EntryKind::WriteOff, EntryKind::WriteOffRequested,
        EntryKind::WriteOffRefused, EntryKind::Rejected, EntryKind::Reopened, EntryKind::Held, EntryKind::Flagged,
        EntryKind::FlagCleared, EntryKind::FlagConfirmed, EntryKind::PayoutMethodChanged, EntryKind::IssueAbandoned,
        EntryKind::ResendApproved, EntryKind::AttributionChanged, EntryKind::Erased, EntryKind::RestoreChecked,
        EntryKind::Imported};
    return kinds;
}

/// A suspicion about a referral is noted for each of its rewards: said once.
bool isToldAlready(std::vector<TimelineEvent> &events, const ParticipantEntry &entry)
{
    if (entry.kind != EntryKind::Flagged && entry.kind != EntryKind::FlagCleared)
        return false;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const ParticipantEntry &told = event->entry;
        if (event->at - entry.at >= std::chrono::minutes(1))
            break;
        if (told.kind == entry.kind && told.facts == entry.facts && told.actor == entry.actor
            && told.campaign == entry.campaign) {
            ++event->count;
            return true;
        }
    }
    return false;
}

void newestFirst(std::vector<TimelineEvent> &events)
{
    std::stable_sort(
        events.begin(), events.end(), [](const TimelineEvent &a, const TimelineEvent &b) { return a.at > b.at; });
}

} // namespace

Result<std::vector<BroughtCustomer>> HistoryService::customers(
    ParticipantId participant, const std::optional<CustomerPosition> &after)
{
    return m_history.customersOf(participant, after, kPageSize);
}

Result<RewardPage> HistoryService::rewards(ParticipantId participant, RewardId below)
{
    RewardPage page;
    RD_TRY(ids, m_history.rewardsOf(participant, below, kPageSize));
    if (ids.empty())
        return page;
    if (ids.size() == std::size_t{kPageSize})
        page.next = ids.back();
    RewardQuery query;
    query.participant = participant;
    query.ids = std::move(ids);
    RD_TRY(list, m_rewards.list(query));
    page.rows = std::move(list.rows);
    std::sort(page.rows.begin(), page.rows.end(),
        [](const RewardRow &a, const RewardRow &b) { return a.id.value > b.id.value; });
    return page;
}

Result<TimelinePage> HistoryService::timeline(const Participant &participant, qint64 below)
{
    TimelinePage page;
    RD_TRY(entries, m_history.entriesOf(participant.id, shownKinds(), below, kPageSize));
    if (entries.size() == std::size_t{kPageSize})
        page.next = entries.back().seq;
    const Instant oldest = page.next == 0 ? Instant::min() : entries.back().at;
    for (ParticipantEntry &entry : entries) {
        if (isToldAlready(page.events, entry))
            continue;
        const Instant at = entry.at;
        page.events.push_back({TimelineEvent::Kind::Entry, at, std::move(entry)});
    }
    RD_CHECK(addPayouts(page, participant.id, below, oldest));
    if (page.next == 0)
        RD_CHECK(addBeginning(page.events, participant));
    return page;
}

/// Those of the time that the page is about: from `begin`, its oldest entry, to the end of the page before it.
Status HistoryService::addPayouts(TimelinePage &page, ParticipantId participant, qint64 below, Instant begin)
{
    Instant end = Instant::max();
    if (below > 0) {
        RD_TRY(before, m_history.entriesOf(participant, shownKinds(), below + 1, 1));
        if (!before.empty())
            end = before.front().at;
    }
    RD_TRY(payouts, this->payouts(participant));
    const auto add = [&](TimelineEvent::Kind kind, Instant at, const ParticipantPayout &payout) {
        if (at >= begin && at < end)
            page.events.push_back({kind, at, {}, 1, payout});
    };
    for (const ParticipantPayout &payout : payouts) {
        add(TimelineEvent::Kind::PayoutMade, payout.line.madeAt, payout);
        if (payout.line.settledAt && !payout.isDiscarded)
            add(TimelineEvent::Kind::PayoutSettled, *payout.line.settledAt, payout);
    }
    newestFirst(page.events);
    return {};
}

Result<std::vector<ParticipantPayout>> HistoryService::payouts(ParticipantId participant)
{
    RD_TRY(known, m_parts.methods.payoutsOf(participant));
    std::vector<ParticipantPayout> payouts;
    if (known.empty())
        return payouts;
    std::vector<quint32> ids;
    ids.reserve(known.size());
    for (const Payout &payout : known)
        ids.push_back(static_cast<quint32>(payout.id.value));
    RD_TRY(listed, m_history.lists().payouts(ids));
    RD_TRY(batches, m_parts.methods.batches());
    std::unordered_set<BatchId> discarded;
    for (const Batch &batch : batches) {
        if (batch.state == BatchState::Discarded)
            discarded.insert(batch.id);
    }
    for (ListedPayout &line : listed) {
        if (line.id.isValid())
            payouts.push_back({line, discarded.contains(line.batch)});
    }
    return payouts;
}

Status HistoryService::addBeginning(std::vector<TimelineEvent> &events, const Participant &participant)
{
    RD_TRY(first, m_history.firstCustomerAt(participant.id));
    if (first)
        events.push_back({TimelineEvent::Kind::FirstCustomer, *first, {}});
    if (toUnixMs(participant.joinedAt) != 0)
        events.push_back({TimelineEvent::Kind::Joined, participant.joinedAt, {}});
    // Both may be younger than the oldest records: of people who were imported later, for one.
    newestFirst(events);
    return {};
}

} // namespace rd::services
