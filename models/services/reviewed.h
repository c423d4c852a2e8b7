// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/bookservice.h"

#include <map>

namespace rd::services {

/// What people said about the suspicions of each referral, by what is found now and what was found before. A milestone
/// or prize stands on several referrals: a suspicion about it is cleared when it is cleared about all of them, and
/// raised again with the first one that nobody has cleared.
class Reviewed {
public:
    /// @param before may hold findings of others; must not outlive the call
    Reviewed(const EngineFacts &facts, const EngineResult &now, const std::vector<StoredFinding> &before);
    [[nodiscard]] ReviewedFlags of(const RewardTarget &target) const;

private:
    void addCounted(const CountedReward &counted);

    using Referral = std::tuple<CampaignId, ParticipantId, quint32>; ///< the last one is the customer's index
    struct OfReferral {
        Flags raised = 0;
        ReviewedFlags review;
        std::vector<std::pair<Flags, std::vector<int>>> countedBefore; ///< slots by flag
    };
    std::map<Referral, OfReferral> m_referrals;
    std::map<std::tuple<CampaignId, ParticipantId, int>, ReviewedFlags> m_counted; ///< by slot
};

} // namespace rd::services
