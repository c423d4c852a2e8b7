// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_run.h"

#include <algorithm>

namespace rd::engine {

/// Durations count in the order of billing, amounts in the order of payment. Where the two differ for a customer, what
/// is counted is found out beforehand.
template <typename Sink>
void CampaignRun<Sink>::plan(std::span<const quint32> rows)
{
    std::unordered_map<quint32, std::vector<quint32>> byCustomer;
    const std::size_t count = rows.empty() ? m_facts.conversions.size() : rows.size();
    for (std::size_t i = 0; i < count; ++i) {
        const quint32 conversion = rows.empty() ? static_cast<quint32>(i) : rows[i];
        const ConversionRow &row = m_facts.conversions[conversion];
        if (m_index.customer(row.customer).outOfOrder)
            byCustomer[row.customer].push_back(conversion);
    }
    for (const auto &[customer, own] : byCustomer)
        planCustomer(own);
}

template <typename Sink>
void CampaignRun<Sink>::planCustomer(const std::vector<quint32> &rows)
{
    std::vector<quint32> admitted;
    for (const quint32 conversion : rows) {
        const ConversionRow &row = m_facts.conversions[conversion];
        const CompiledVersion &version = m_campaign.at(row.billedAt);
        Plan &made = m_plans[conversion];
        if (const NoReward reason = prepare(conversion, row, version); reason != NoReward::None) {
            // What came before the bond stays without one when the sale is processed, after the bond is known.
            made.attribution.reason = reason;
            continue;
        }
        made.attribution = m_attributor.attribute(conversion, version);
        if (made.attribution.bond != kNone && !isTaken(conversion, termsFor(version, made.attribution.bond)))
            admitted.push_back(conversion);
    }
    std::stable_sort(admitted.begin(), admitted.end(),
        [this](quint32 a, quint32 b) { return m_facts.conversions[a].billedAt < m_facts.conversions[b].billedAt; });
    for (const quint32 conversion : admitted) {
        const ConversionRow &row = m_facts.conversions[conversion];
        const CompiledVersion &billed = m_campaign.at(row.billedAt);
        Plan &made = m_plans[conversion];
        if (prepare(conversion, row, billed) != NoReward::None)
            continue;
        const CompiledVersion &version = termsFor(billed, made.attribution.bond);
        collect(row, version, m_attributor.live(made.attribution.bond), nullptr);
        made.admission = admit(row, version, made.attribution.bond);
        made.admission.deadBegin = static_cast<quint32>(m_deadRules.size());
        for (const RuleUse &use : m_measured.uses) {
            if (!use.live)
                m_deadRules.push_back(use.rule);
        }
        made.admission.deadCount = static_cast<quint32>(m_deadRules.size()) - made.admission.deadBegin;
    }
}

template void CampaignRun<ListAll>::plan(std::span<const quint32> rows);
template void CampaignRun<ListAll>::planCustomer(const std::vector<quint32> &rows);
template void CampaignRun<AddUp>::plan(std::span<const quint32> rows);
template void CampaignRun<AddUp>::planCustomer(const std::vector<quint32> &rows);
template void CampaignRun<HandOver>::plan(std::span<const quint32> rows);
template void CampaignRun<HandOver>::planCustomer(const std::vector<quint32> &rows);
template void CampaignRun<TraceOne>::plan(std::span<const quint32> rows);
template void CampaignRun<TraceOne>::planCustomer(const std::vector<quint32> &rows);
template void CampaignRun<LookOn>::plan(std::span<const quint32> rows);
template void CampaignRun<LookOn>::planCustomer(const std::vector<quint32> &rows);

} // namespace rd::engine
