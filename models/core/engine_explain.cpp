// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_explain.h"

#include "models/core/engine_narrator.h"
#include "models/core/engine_precedence.h"

#include <algorithm>

namespace rd::engine {

namespace {

/// How far a conversion came before it failed; the campaign that came furthest is the one to tell about.
int progress(NoReward reason)
{
    constexpr NoReward kOrder[] = {NoReward::OtherMode, NoReward::NoEvidence, NoReward::NotInCampaign,
        NoReward::CampaignNotActive, NoReward::OutsideWindow, NoReward::ExistingCustomer, NoReward::BaseNotPositive,
        NoReward::WonByOtherCampaign, NoReward::ParticipantNotActive, NoReward::BelowMinimum,
        NoReward::NotEnoughPayments, NoReward::NoRuleMatches, NoReward::CurrencyNotListed, NoReward::DurationOver,
        NoReward::CapReached, NoReward::None};
    return static_cast<int>(std::find(std::begin(kOrder), std::end(kOrder), reason) - std::begin(kOrder));
}

/// The campaign that took the conversion before the one of this trace came to it; first of all one whose reward for it
/// has left.
const Campaign *winnerBefore(const Explained &what, const ConversionTrace &trace)
{
    const EngineFacts &facts = what.index.facts();
    for (const KeptRate &kept : facts.keptRates) {
        const Campaign *keeper = keeperOf(facts, kept, facts.conversions[what.conversion]);
        if (keeper != nullptr && keeper != trace.campaign)
            return keeper;
    }
    for (const ConversionTrace &other : what.traces) {
        if (&other == &trace)
            break;
        const bool took = std::any_of(other.rewards.begin(), other.rewards.end(),
            [](const RewardTarget &reward) { return subjectOf(reward.slot) != RewardSubject::Participant; });
        if (took && other.version != nullptr && other.version->terms().exclusive)
            return other.campaign;
    }
    return nullptr;
}

/// From the evidence to the rules, as far as the conversion came.
void narrateWay(Narrator &narrator, const ConversionTrace &trace)
{
    if (!trace.bond || trace.version == nullptr)
        return;
    narrator.evidence(trace);
    narrator.campaign(trace);
    if (trace.lines.empty())
        return;
    narrator.base(trace);
    narrator.rules(trace);
}

} // namespace

std::vector<ExplanationStep> explain(const Explained &what, CampaignId onlyCampaign, int slot, Beneficiary beneficiary)
{
    Narrator narrator(what.index, what.calendar, what.conversion, what.detail);
    narrator.conversion();
    const ConversionTrace *furthest = nullptr;
    for (const ConversionTrace &trace : what.traces) {
        if (onlyCampaign.isValid() && onlyCampaign != trace.campaign->id)
            continue;
        for (const RewardTarget &reward : trace.rewards) {
            if (reward.slot != slot || reward.beneficiary != beneficiary)
                continue;
            narrateWay(narrator, trace);
            narrator.reward(trace, reward);
            return narrator.take();
        }
        if (furthest == nullptr || progress(trace.reason) > progress(furthest->reason))
            furthest = &trace;
    }
    if (furthest == nullptr) {
        ConversionTrace none;
        none.reason = NoReward::NotInCampaign;
        narrator.nothing(none, nullptr);
        return narrator.take();
    }
    narrateWay(narrator, *furthest);
    narrator.nothing(*furthest, winnerBefore(what, *furthest));
    return narrator.take();
}

Engine::Verdicts verdicts(const Explained &what)
{
    Engine::Verdicts made;
    Narrator narrator(what.index, what.calendar, what.conversion, what.detail);
    narrator.conversion();
    made.sale = narrator.take();
    for (const ConversionTrace &trace : what.traces) {
        CampaignVerdict verdict;
        verdict.campaign = trace.campaign->id;
        verdict.name = trace.campaign->name;
        verdict.reason = trace.rewards.empty() ? trace.reason : NoReward::None;
        verdict.rewards = trace.rewards;
        narrateWay(narrator, trace);
        for (const RewardTarget &reward : trace.rewards)
            narrator.reward(trace, reward);
        if (trace.rewards.empty())
            narrator.nothing(trace, winnerBefore(what, trace));
        verdict.steps = narrator.take();
        made.campaigns.push_back(std::move(verdict));
    }
    return made;
}

} // namespace rd::engine
