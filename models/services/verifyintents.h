// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/verifychecks.h"

namespace rd::services {

/// issued-once and no-orphan: intents and rewards agree with each other.
class IntentCheck {
public:
    IntentCheck(Findings &findings, const std::vector<StoredReward> &rewards, const ChainCheck &chain);
    void visit(const IssueIntent &intent);
    void finish();
    [[nodiscard]] qint64 intents() const { return m_count; }

private:
    void checkReward(const StoredReward &reward, const std::vector<IssueIntent> &intents);

    Findings &m_findings;
    const std::vector<StoredReward> &m_rewards;
    const ChainCheck &m_chain;
    std::unordered_map<RewardId, std::vector<IssueIntent>> m_byReward;
    qint64 m_count = 0;
};

} // namespace rd::services
