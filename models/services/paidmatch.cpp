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

bool sameDay(Instant a, Instant b)
{
    return std::chrono::floor<std::chrono::days>(a) == std::chrono::floor<std::chrono::days>(b);
}

bool isOpen(const RewardRow &row)
{
    return row.state == RewardState::Pending || row.state == RewardState::InReview || row.state == RewardState::Due
        || row.state == RewardState::Approved;
}

} // namespace

PaidMatcher::PaidMatcher(const std::vector<RewardRow> &rows)
{
    for (const auto &row : rows) {
        if (!isCash(row))
            continue;
        m_byOwner[{row.participant, row.amount->currency}].push_back(&row);
        m_byId.emplace(row.id, &row);
    }
}

const RewardRow *PaidMatcher::row(RewardId id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

bool PaidMatcher::fits(const RewardRow &row, const PaidElsewhere &paid) const
{
    if (m_taken.contains(row.id))
        return false;
    if (!paid.objectId.isEmpty())
        return row.objectId == paid.objectId;
    if (toUnixMs(paid.soldAt) == 0 || !sameDay(row.paidAt, paid.soldAt))
        return false;
    if (!paid.customerId.isEmpty())
        return row.customerId == paid.customerId;
    return paid.customerEmail.isEmpty()
        || normalEmail(row.customerEmail.toStdString()) == normalEmail(paid.customerEmail.toStdString());
}

PaidLine PaidMatcher::match(const PaidElsewhere &paid)
{
    PaidLine line;
    line.paid = paid;
    line.reason = u"no-reward"_s;
    std::vector<const RewardRow *> candidates;
    for (const auto *row : m_byOwner[{paid.participant, paid.amount.currency}]) {
        if (fits(*row, paid))
            candidates.push_back(row);
    }
    if (candidates.empty())
        return line;
    // What is settled already, perhaps by an earlier file, does not stand before what would still be paid.
    std::stable_partition(
        candidates.begin(), candidates.end(), [](const RewardRow *candidate) { return isOpen(*candidate); });
    // Among rewards that nothing else tells apart, the one of the same amount is meant.
    const auto equal = std::find_if(candidates.begin(), candidates.end(),
        [&paid](const RewardRow *row) { return row->amount->minor == paid.amount.minor; });
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
        line.reason = row.facts.target < row.facts.granted ? u"refunded-since"_s : u"amount-differs"_s;
    else if (!isOpen(row))
        line.reason = row.state == RewardState::Rejected ? u"rejected"_s : u"already-issued"_s;
    if (line.reason.isEmpty())
        line.state = PaidElsewhere::State::Settled;
    return line;
}

} // namespace rd::services
