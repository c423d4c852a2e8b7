// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paidmatch.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

bool isCash(const RewardRow &row)
{
    return row.kind == RewardKind::Cash && row.beneficiary == Beneficiary::Referrer && row.amount
        && row.key.slot != kManualSlot;
}

bool isOpen(const RewardRow &row)
{
    return row.state == RewardState::Pending || row.state == RewardState::InReview || row.state == RewardState::Due
        || row.state == RewardState::Approved;
}

} // namespace

PaidMatcher::PaidMatcher(const std::vector<RewardRow> &rows, Calendar calendar) : m_calendar(std::move(calendar))
{
    for (const auto &row : rows) {
        if (!isCash(row))
            continue;
        m_byOwner[row.participant].push_back(&row);
        m_byId.emplace(row.id, &row);
    }
}

const RewardRow *PaidMatcher::row(RewardId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

/// A date without a time is read as the beginning of that day in UTC, and means that day at the merchant's.
LocalDay PaidMatcher::dayOf(Instant soldAt) const
{
    const auto day = std::chrono::floor<std::chrono::days>(soldAt);
    return soldAt == day ? Calendar::utc().dayOf(soldAt) : m_calendar.dayOf(soldAt);
}

bool PaidMatcher::fits(const RewardRow &row, const PaidElsewhere &paid) const
{
    if (m_taken.contains(row.id) || row.mode() != paid.mode)
        return false;
    if (!paid.objectId.isEmpty())
        return row.objectId == paid.objectId;
    if (toUnixMs(paid.soldAt) == 0 || row.amount->currency != paid.amount.currency
        || m_calendar.dayOf(row.paidAt) != dayOf(paid.soldAt))
        return false;
    if (!paid.customerId.isEmpty())
        return row.customerId == paid.customerId;
    return paid.customerEmail.isEmpty()
        || normalEmail(row.customerEmail.toStdString()) == normalEmail(paid.customerEmail.toStdString());
}

std::vector<const RewardRow *> PaidMatcher::candidates(const PaidElsewhere &paid) const
{
    std::vector<const RewardRow *> found;
    const auto own = m_byOwner.find(paid.participant);
    if (own == m_byOwner.end())
        return found;
    for (const auto *row : own->second) {
        if (fits(*row, paid))
            found.push_back(row);
    }
    // What is settled already, perhaps by an earlier file, does not stand before what would still be paid.
    std::stable_partition(found.begin(), found.end(), [](const RewardRow *candidate) { return isOpen(*candidate); });
    return found;
}

PaidLine PaidMatcher::match(const PaidElsewhere &paid)
{
    PaidLine line;
    line.paid = paid;
    line.reason = u"no-reward"_s;
    const auto candidates = this->candidates(paid);
    if (candidates.empty())
        return line;
    // Among rewards that nothing else tells apart, the one of the same amount is meant.
    const auto equal = std::find_if(
        candidates.begin(), candidates.end(), [&paid](const RewardRow *row) { return *row->amount == paid.amount; });
    if (equal == candidates.end() && candidates.size() > 1) {
        line.reason = u"ambiguous"_s;
        return line;
    }
    const RewardRow &row = equal == candidates.end() ? *candidates.front() : **equal;
    if (row.facts.provisional) {
        line.reason = u"sync-incomplete"_s;
        return line;
    }
    m_taken.insert(row.id);
    line.reward = row.id;
    line.ours = row.amount;
    line.state = PaidElsewhere::State::Differs;
    line.reason.clear();
    if (equal == candidates.end())
        line.reason = row.amount->currency != paid.amount.currency ? u"currency-differs"_s
            : row.facts.target < row.facts.granted                 ? u"refunded-since"_s
                                                                   : u"amount-differs"_s;
    else if (!isOpen(row))
        line.reason = row.state == RewardState::Rejected ? u"rejected"_s : u"already-issued"_s;
    if (line.reason.isEmpty())
        line.state = PaidElsewhere::State::Settled;
    return line;
}

} // namespace rd::services
