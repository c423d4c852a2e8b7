// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_run.h"

#include <algorithm>

namespace rd::engine {

// What a run writes down about the one conversion that is being explained; the other sinks never come here.

template <typename Sink>
void CampaignRun<Sink>::note(ConversionTrace *trace) const
{
    if (trace == nullptr)
        return;
    trace->uses = m_measured.uses;
    trace->commissionBefore = m_measured.commissionBefore;
    trace->commissionAfter = m_measured.commissionAfter;
}

template <typename Sink>
void CampaignRun<Sink>::noteDurations(const CompiledVersion &version, quint32 bond, ConversionTrace &trace)
{
    for (const RuleUse &use : m_measured.uses) {
        const CompiledRule &rule = version.rules[use.rule];
        if (rule.limitSlot < 0)
            continue;
        const Duration &limit = m_admissions.durationOf(rule, bond);
        DurationTrace noted;
        noted.rule = use.rule;
        noted.payments = limit.payments;
        if (limit.anchorDay != Duration::kUnset)
            noted.anchor = LocalDay{limit.anchorDay};
        trace.durations.push_back(noted);
    }
}

/// The same conversion once more for every step in which something went back: by the rates and rules that were found
/// for the whole of it (domain.md 4.5.7).
template <typename Sink>
void CampaignRun<Sink>::noteLess(
    const ConversionRow &row, const CompiledVersion &version, quint32 participant, ConversionTrace &trace)
{
    const std::vector<RuleUse> found = m_measured.uses;
    ConversionRow less = row;
    const auto measure = [&] {
        (void)m_measured.read(less);
        m_measured.share(less, version, version.lineRules(m_index, participant), [&found](RuleUse &use) {
            const auto known = std::find_if(
                found.begin(), found.end(), [&use](const RuleUse &other) { return other.rule == use.rule; });
            use.rate = known->rate;
            use.live = known->live;
        });
        (void)m_measured.sumUp(less, version);
    };
    for (const auto &[refunded, credited] : m_sink.givenBack) {
        less.refunded = refunded;
        less.creditNoteNet = credited;
        measure();
        trace.less.push_back({m_measured.baseAfter, m_measured.commissionAfter});
    }
    less = row;
    measure();
}

template void CampaignRun<TraceOne>::note(ConversionTrace *trace) const;
template void CampaignRun<TraceOne>::noteDurations(
    const CompiledVersion &version, quint32 bond, ConversionTrace &trace);
template void CampaignRun<TraceOne>::noteLess(
    const ConversionRow &row, const CompiledVersion &version, quint32 participant, ConversionTrace &trace);

} // namespace rd::engine
