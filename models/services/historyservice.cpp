// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/historyservice.h"

#include <algorithm>

namespace rd::services {

namespace {

/// What a person did, and what changed hands. What was earned, sent or flagged on the way would bury it.
const std::vector<EntryKind> &shownKinds()
{
    static const std::vector<EntryKind> kinds{EntryKind::Issued, EntryKind::IssuedNonCash, EntryKind::IssuedManually,
        EntryKind::Reversed, EntryKind::ReversedAfterIssue, EntryKind::Reinstated, EntryKind::VoidedNonCash,
        EntryKind::ReinstatedNonCash, EntryKind::PayoutFailed, EntryKind::FailedNonCash, EntryKind::PayoutReturned,
        EntryKind::AdjustmentPlus, EntryKind::AdjustmentMinus, EntryKind::WriteOff, EntryKind::WriteOffRequested,
        EntryKind::WriteOffRefused, EntryKind::Rejected, EntryKind::Reopened, EntryKind::Held, EntryKind::FlagConfirmed,
        EntryKind::IssueAbandoned, EntryKind::ResendApproved, EntryKind::AttributionChanged, EntryKind::Erased,
        EntryKind::RestoreChecked, EntryKind::Imported};
    return kinds;
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
    for (ParticipantEntry &entry : entries)
        page.events.push_back({TimelineEvent::Kind::Entry, entry.at, std::move(entry)});
    if (page.next == 0)
        RD_CHECK(addBeginning(page.events, participant));
    return page;
}

Status HistoryService::addBeginning(std::vector<TimelineEvent> &events, const Participant &participant)
{
    RD_TRY(first, m_history.firstCustomerAt(participant.id));
    if (first)
        events.push_back({TimelineEvent::Kind::FirstCustomer, *first, {}});
    if (toUnixMs(participant.joinedAt) != 0)
        events.push_back({TimelineEvent::Kind::Joined, participant.joinedAt, {}});
    // Both may be younger than the oldest records: of people who were imported later, for one.
    std::stable_sort(
        events.begin(), events.end(), [](const TimelineEvent &a, const TimelineEvent &b) { return a.at > b.at; });
    return {};
}

} // namespace rd::services
