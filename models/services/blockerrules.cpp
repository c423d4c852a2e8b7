// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/blockerrules.h"

namespace rd::services {

namespace {

bool isOpen(const RewardRow &row)
{
    return row.state == RewardState::Due || row.state == RewardState::Approved;
}

/// Due, or further on its way.
bool isRipe(RewardState state)
{
    switch (state) {
    case RewardState::Due:
    case RewardState::Approved:
    case RewardState::Batched:
    case RewardState::Submitted:
    case RewardState::Unclaimed:
    case RewardState::Issued:
    case RewardState::PartlyReversed:
        return true;
    case RewardState::Pending:
    case RewardState::InReview:
    case RewardState::Rejected:
    case RewardState::Voided:
    case RewardState::Reversed:
        return false;
    }
    return false;
}

/// The books tell it afresh each time; what an attempt found of it once is old news.
bool isToldByBooks(Blocker blocker)
{
    switch (blocker) {
    case Blocker::BelowThreshold:
    case Blocker::NegativeBalance:
    case Blocker::ParticipantSuspended:
    case Blocker::RateMissing:
    case Blocker::SyncIncomplete:
    case Blocker::ReferrerNotDue:
        return true;
    default:
        return false;
    }
}

} // namespace

bool isOpenCash(const RewardRow &row)
{
    return row.kind == RewardKind::Cash && isOpen(row);
}

bool isRefereeOpen(const RewardRow &row)
{
    return row.beneficiary == Beneficiary::Referee && isOpen(row);
}

BlockerRules::BlockerRules(RestoredBooks restored, std::vector<Campaign> campaigns)
    : m_restored(std::move(restored)), m_campaigns(std::move(campaigns))
{
    for (const Campaign &campaign : m_campaigns) {
        if (campaign.current().terms.refereeWaits)
            m_waiting.try_emplace(campaign.id.value);
    }
}

std::vector<QString> BlockerRules::waitingCampaigns() const
{
    std::vector<QString> names;
    for (const Campaign &campaign : m_campaigns) {
        if (m_waiting.contains(campaign.id.value))
            names.push_back(campaign.name);
    }
    return names;
}

void BlockerRules::noteRipe(const RewardRow &row)
{
    if (m_waiting.empty() || row.beneficiary != Beneficiary::Referrer || !isRipe(row.state))
        return;
    if (const auto waiting = m_waiting.find(row.campaignId.value); waiting != m_waiting.end())
        waiting->second.insert(row.conversion);
}

std::vector<Blocker> BlockerRules::blockersOf(const RewardRow &row) const
{
    std::vector<Blocker> blockers;
    if ((row.openFlags & bit(Flag::RateMissing)) != 0)
        blockers.push_back(Blocker::RateMissing);
    if (!isOpen(row))
        return blockers;
    if (row.participantSuspended)
        blockers.push_back(Blocker::ParticipantSuspended);
    if (row.hasLastBlocker && !isToldByBooks(row.lastBlocker))
        blockers.push_back(row.lastBlocker);
    if (m_restored.concerns(row.id, row.dueAt))
        blockers.push_back(Blocker::RestoredCopy);
    const auto waiting = isRefereeOpen(row) ? m_waiting.find(row.campaignId.value) : m_waiting.end();
    if (waiting != m_waiting.end() && !waiting->second.contains(row.conversion))
        blockers.push_back(Blocker::ReferrerNotDue);
    if (isOpenCash(row)) {
        if (const auto blocker = m_payable.blockerFor(row, m_campaigns, m_minimums))
            blockers.push_back(*blocker);
    }
    return blockers;
}

} // namespace rd::services
