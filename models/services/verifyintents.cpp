// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/verifyintents.h"

#include "models/services/issuechanges.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

Place placeOf(const IssueIntent &intent)
{
    return {u"intent %1"_s.arg(intent.id.value), u"intent"_s, intent.id.value};
}

bool isOpen(IntentState state)
{
    return state == IntentState::Prepared || state == IntentState::Sending || state == IntentState::Unknown
        || state == IntentState::Absent;
}

} // namespace

IntentCheck::IntentCheck(Findings &findings, const std::vector<StoredReward> &rewards, const ChainCheck &chain)
    : m_findings(findings), m_rewards(rewards), m_chain(chain)
{
}

void IntentCheck::visit(const IssueIntent &intent)
{
    ++m_count;
    m_byReward[intent.reward].push_back(intent);
}

void IntentCheck::finish()
{
    for (const auto &reward : m_rewards) {
        const auto found = m_byReward.find(reward.id);
        checkReward(reward, found == m_byReward.end() ? std::vector<IssueIntent>{} : found->second);
        if (found != m_byReward.end())
            m_byReward.erase(found);
    }
    if (!m_byReward.empty())
        m_findings.add(u"no-orphan"_s, placeOf(m_byReward.begin()->second.front()),
            u"belongs to a reward that does not exist"_s, u"reward %1"_s.arg(m_byReward.begin()->first.value),
            u"none"_s);
}

void IntentCheck::checkReward(const StoredReward &reward, const std::vector<IssueIntent> &intents)
{
    std::map<int, int> confirmedOf;
    for (const auto &intent : intents) {
        if (intent.state == IntentState::Confirmed && ++confirmedOf[intent.step] > 1)
            m_findings.add(u"issued-once"_s, placeOf(intent), u"its step was confirmed twice"_s,
                u"step %1 once"_s.arg(intent.step), u"twice"_s);
    }
    const auto steps = currentSteps(intents);
    const bool allConfirmed = !steps.empty() && std::all_of(steps.begin(), steps.end(), [](const IssueIntent &step) {
        return step.state == IntentState::Confirmed;
    });
    const bool anyOpen =
        std::any_of(steps.begin(), steps.end(), [](const IssueIntent &step) { return isOpen(step.state); });
    const bool byRequest = !m_chain.isByHand(reward.id) && !m_chain.isBatched(reward.id);
    if (m_chain.isSettled(reward.id) && !allConfirmed && byRequest)
        m_findings.add(u"issued-once"_s, placeOf(reward), u"is settled without a confirmed request"_s,
            u"a confirmed request"_s, u"none"_s);
    if (allConfirmed && !m_chain.isSettled(reward.id))
        m_findings.add(u"no-orphan"_s, placeOf(reward), u"all its requests are confirmed, but no entry says issued"_s,
            u"an entry issued"_s, u"none"_s);
    const bool isOut = reward.phase == RewardPhase::Submitted || reward.phase == RewardPhase::Unclaimed;
    if (isOut && !anyOpen && !m_chain.isBatched(reward.id))
        m_findings.add(u"no-orphan"_s, placeOf(reward), u"is submitted, but no request is open"_s, u"an open request"_s,
            u"none"_s);
}

} // namespace rd::services
