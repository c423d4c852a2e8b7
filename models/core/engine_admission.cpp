// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_admission.h"

#include <algorithm>

namespace rd::engine {

Admissions::Admissions(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar)
    : m_facts(index.facts()),
      m_campaign(campaign),
      m_calendar(calendar),
      m_customerEarned(index.facts().customers.size(), 0)
{
}

Admission Admissions::admit(
    const ConversionRow &row, const CompiledVersion &version, quint32 bond, LiveBond &live, Measurement &measured)
{
    const CampaignTerms &terms = version.terms();
    Admission admission;
    // Before anything is counted: it is no payment of the referral and starts no duration.
    if (isWithheld(row, live)) {
        admission.reason = NoReward::ParticipantNotActive;
        return admission;
    }
    if (!terms.minimumBase.empty() && measured.baseBefore < amountIn(terms.minimumBase, row.currency).value_or(0)) {
        admission.reason = NoReward::BelowMinimum;
        return admission;
    }
    if (++live.qualified < terms.qualifyingPayments) {
        admission.payment = live.qualified;
        admission.reason = NoReward::NotEnoughPayments;
        return admission;
    }
    admission.qualifies = true;
    admission.payment = live.qualified;
    admission.reason =
        version.rules.empty() ? admitWithoutRules(row, version, live) : admitByRules(row, version, bond, measured.uses);
    if (admission.reason == NoReward::None && !live.earned) {
        live.earned = true;
        quint8 &known = m_customerEarned[row.customer];
        admission.isFirst = known == 0;
        known = 1;
    }
    return admission;
}

/// Without rules each referral that qualifies earns its fixed rewards once, at the first conversion that gives any.
NoReward Admissions::admitWithoutRules(const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond)
{
    if (!version.referrerIsFixed && !version.refereeIsFixed)
        return NoReward::NoRuleMatches;
    if (bond.earned)
        return NoReward::DurationOver;
    return version.givesIn(row.currency) ? NoReward::None : NoReward::CurrencyNotListed;
}

NoReward Admissions::admitByRules(
    const ConversionRow &row, const CompiledVersion &version, quint32 bond, std::span<RuleUse> uses)
{
    NoReward reason = NoReward::NoRuleMatches;
    for (RuleUse &use : uses) {
        const CompiledRule &rule = version.rules[use.rule];
        use.live = rule.limitSlot < 0 || isLive(rule, bond, row);
        NoReward obstacle = use.live ? NoReward::None : NoReward::DurationOver;
        if (use.baseBefore <= 0)
            obstacle = NoReward::BaseNotPositive;
        else if (rule.formula == Formula::Flat && !rule.flatIn(row.currency))
            obstacle = NoReward::CurrencyNotListed;
        use.earns = obstacle == NoReward::None;
        if (reason != NoReward::None && (use.earns || reason == NoReward::NoRuleMatches))
            reason = obstacle;
    }
    if (reason == NoReward::None && !version.givesIn(row.currency))
        return NoReward::CurrencyNotListed;
    if (reason != NoReward::None || m_campaign.limitSlots == 0)
        return reason;
    for (const RuleUse &use : uses) {
        const CompiledRule &rule = version.rules[use.rule];
        if (use.earns && rule.limitSlot >= 0)
            advance(rule, bond, row);
    }
    return reason;
}

Duration &Admissions::durationOf(const CompiledRule &rule, quint32 bond)
{
    const auto width = static_cast<std::size_t>(m_campaign.limitSlots);
    const std::size_t place = bond * width + static_cast<std::size_t>(rule.limitSlot);
    if (place >= m_durations.size())
        m_durations.resize(std::max((bond + std::size_t{1}) * width, m_durations.size() * 2));
    return m_durations[place];
}

bool Admissions::isLive(const CompiledRule &rule, quint32 bond, const ConversionRow &row)
{
    const Duration &limit = durationOf(rule, bond);
    if (rule.rule->payments && limit.payments >= *rule.rule->payments)
        return false;
    if (!rule.rule->months || limit.anchorDay == Duration::kUnset)
        return true;
    return m_calendar.dayOf(row.billedAt) < addMonths({limit.anchorDay}, *rule.rule->months);
}

void Admissions::advance(const CompiledRule &rule, quint32 bond, const ConversionRow &row)
{
    Duration &limit = durationOf(rule, bond);
    if (limit.anchorDay == Duration::kUnset)
        limit.anchorDay = m_calendar.dayOf(row.billedAt).value;
    ++limit.payments;
}

} // namespace rd::engine
