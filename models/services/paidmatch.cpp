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

bool namesCustomer(const PaidElsewhere &paid)
{
    return !paid.customerId.isEmpty() || !paid.customerEmail.isEmpty();
}

bool isOpen(const RewardRow &row)
{
    return row.state == RewardState::Pending || row.state == RewardState::InReview || row.state == RewardState::Due
        || row.state == RewardState::Approved;
}

} // namespace

PaidMatcher::PaidMatcher(const std::vector<RewardRow> &rows, Calendar calendar, MainObjects mains)
    : m_calendar(std::move(calendar)), m_mains(std::move(mains))
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

/// Empty where the line has no id, or one that no provider has shown.
QString PaidMatcher::mainObject(const PaidElsewhere &paid) const
{
    const auto found = m_mains.find(paid.objectId);
    return found == m_mains.end() ? QString() : found->second;
}

/// 0 = names the sale, 1 = customer and day, 2 = a day only.
int PaidMatcher::vagueness(const PaidElsewhere &paid) const
{
    if (!mainObject(paid).isEmpty())
        return 0;
    return namesCustomer(paid) ? 1 : 2;
}

bool PaidMatcher::fits(const RewardRow &row, const PaidElsewhere &paid) const
{
    if (m_taken.contains(row.id) || row.mode() != paid.mode)
        return false;
    if (const QString main = mainObject(paid); !main.isEmpty())
        return row.objectId == main;
    // An id nobody knows may be the other system's own: then customer and day name the sale. A day alone does not,
    // since the sale may be one that comes with a later sync.
    if (!paid.objectId.isEmpty() && !namesCustomer(paid))
        return row.objectId == paid.objectId;
    if (toUnixMs(paid.soldAt) == 0 || row.amount->currency != paid.amount.currency
        || m_calendar.dayOf(row.paidAt) != m_calendar.dayOf(paid.soldAt))
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

std::vector<PaidMatch> PaidMatcher::matchAll(const std::vector<PaidElsewhere> &paid)
{
    constexpr int kVaguest = 2;
    std::vector<PaidMatch> list(paid.size());
    for (int vague = 0; vague <= kVaguest; ++vague) {
        for (std::size_t i = 0; i < paid.size(); ++i) {
            if (vagueness(paid[i]) == vague)
                list[i].line = match(paid[i]);
        }
    }
    for (auto &[line, candidates] : list) {
        if (line.reason != "ambiguous"_L1)
            continue;
        line = match(line.paid);
        if (line.reason != "ambiguous"_L1)
            continue;
        const auto rows = this->candidates(line.paid);
        if (std::any_of(rows.begin(), rows.end(), [](const RewardRow *row) { return row->facts.provisional; })) {
            line.reason = u"sync-incomplete"_s;
            continue;
        }
        for (const auto *row : rows)
            candidates.push_back(row->id);
        line.state = PaidElsewhere::State::Differs;
        line.reward = candidates.front();
        line.ours = rows.front()->amount;
    }
    return list;
}

} // namespace rd::services
