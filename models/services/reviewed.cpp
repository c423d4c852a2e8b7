// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/reviewed.h"

#include <algorithm>
#include <set>

namespace rd::services {

Reviewed::Reviewed(const EngineFacts &facts, const EngineResult &now, const std::vector<StoredFinding> &before)
{
    if (before.empty())
        return;
    std::map<std::tuple<CampaignId, ParticipantId, CustomerId, Flags>, const StoredFinding *> known;
    std::set<std::pair<ParticipantId, qint64>> clearedPlaces; // for all referrals of the participant at once
    for (const auto &finding : before) {
        if (finding.flag == Flag::SharedDestination && finding.cleared == finding.fingerprint)
            clearedPlaces.emplace(finding.participant, finding.fingerprint);
    }
    for (const auto &finding : before)
        known.emplace(std::tuple(finding.campaign, finding.participant, finding.customer, bit(finding.flag)), &finding);
    for (const auto &finding : now.findings) {
        OfReferral &referral = m_referrals[{finding.campaign, finding.participant, finding.customer}];
        const Flags flag = bit(finding.flag);
        referral.raised |= flag;
        if (finding.flag == Flag::SharedDestination
            && clearedPlaces.contains(std::pair(finding.participant, finding.fingerprint)))
            referral.review.cleared |= flag;
        const auto old =
            known.find({finding.campaign, finding.participant, facts.customers[finding.customer].id, flag});
        if (old == known.end())
            continue;
        if (old->second->cleared == finding.fingerprint)
            referral.review.cleared |= flag;
        if (old->second->fingerprint != finding.fingerprint)
            referral.review.changed |= flag;
        else
            referral.countedBefore.emplace_back(flag, countedSlots(old->second->values));
    }
    for (const CountedReward &counted : now.counted)
        addCounted(counted);
}

void Reviewed::addCounted(const CountedReward &counted)
{
    Flags raised = 0;
    Flags open = 0;
    Flags changed = 0;
    for (const quint32 customer : counted.customers) {
        const auto found = m_referrals.find({counted.campaign, counted.participant, customer});
        if (found == m_referrals.end())
            continue;
        const OfReferral &referral = found->second;
        raised |= referral.raised;
        const Flags uncleared = referral.raised & ~referral.review.cleared;
        open |= uncleared;
        // Whoever looked at the reward before saw this evidence only where it counted for the reward then.
        Flags seen = 0;
        for (const auto &[flag, slots] : referral.countedBefore)
            seen |= std::find(slots.begin(), slots.end(), counted.slot) != slots.end() ? flag : 0;
        changed |= uncleared & ~seen;
    }
    if (raised != 0)
        m_counted[{counted.campaign, counted.participant, counted.slot}] = {raised & ~open, changed};
}

ReviewedFlags Reviewed::of(const RewardTarget &target) const
{
    if ((target.flags & kReferralFlags) == 0)
        return {};
    if (subjectOf(target.slot) == RewardSubject::Participant) {
        const auto found = m_counted.find({target.campaign, target.participant, target.slot});
        return found == m_counted.end() ? ReviewedFlags{} : found->second;
    }
    const auto found = m_referrals.find({target.campaign, target.participant, target.customer});
    return found == m_referrals.end() ? ReviewedFlags{} : found->second.review;
}

} // namespace rd::services
