// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/engine_run.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::engine {

/// A referral counts with its first conversion that qualifies, whatever its rules still pay for (domain.md 4.8).
template <typename Sink>
void CampaignRun<Sink>::count(const Outcome &outcome, const Admission &admission)
{
    const ConversionRow &row = outcome.row;
    const bool isMeant =
        std::any_of(m_measured.uses.begin(), m_measured.uses.end(), [&outcome, &row](const RuleUse &use) {
            const CompiledRule &rule = outcome.version.rules[use.rule];
            return use.baseBefore > 0 && (rule.formula != Formula::Flat || rule.flatIn(row.currency));
        });
    if (!admission.qualifies || !(isMeant || outcome.version.rules.empty()))
        return;
    CountEvent event;
    event.participant = outcome.bond.participant;
    event.customer = row.customer;
    event.conversion = outcome.conversion;
    event.version = &outcome.version;
    event.currency = row.currency;
    event.base = m_measured.baseAfter;
    event.paidAt = row.paidAt;
    event.dueAt = dueAt(row, outcome.version, nullptr);
    event.flags = flagsOf(outcome);
    event.facts = row.facts;
    event.provisional = m_index.provisional(m_index.connectionNo(outcome.conversion));
    m_counting.add(event);
}

template <typename Sink>
void CampaignRun<Sink>::addCounted()
{
    for (auto &[target, customers] : m_counting.rewards(m_attributor)) {
        Money amount{target.granted, target.currency};
        const auto version = std::find_if(m_campaign.versions.begin(), m_campaign.versions.end(),
            [id = target.version](const CompiledVersion &known) { return known.version->id == id; });
        const auto &payout = version->terms().payoutCurrency;
        if (target.hasAmount) {
            if (!m_exchange.apply(target, amount, target.target, payout, paidDay(target.paidAt))) {
                m_status = fail(ErrorKind::BadInput, u"a milestone or prize is beyond the largest amount kept"_s, {},
                    u"amount-too-large"_s);
                return;
            }
            target.granted = amount.minor;
            target.currency = amount.currency;
        }
        hand(target);
        if (!m_status)
            return;
        if constexpr (requires { m_sink.count(CountedReward{}); })
            m_sink.count({target.campaign, target.slot, target.participant, std::move(customers)});
    }
}

void AddUp::add(const RewardTarget &reward)
{
    const auto fits = [&reward](const RewardTotal &total) {
        return total.campaign == reward.campaign && total.beneficiary == reward.beneficiary && total.kind == reward.kind
            && total.currency == reward.currency;
    };
    if (last >= totals.size() || !fits(totals[last])) {
        const auto found = std::find_if(totals.begin(), totals.end(), fits);
        last = static_cast<std::size_t>(found - totals.begin());
        if (found == totals.end())
            totals.push_back({reward.campaign, reward.beneficiary, reward.kind, reward.currency, 0, 0, 0});
    }
    RewardTotal &total = totals[last];
    ++total.count;
    total.granted += reward.granted;
    total.target += reward.target;
}

template void CampaignRun<ListAll>::count(const Outcome &outcome, const Admission &admission);
template void CampaignRun<ListAll>::addCounted();
template void CampaignRun<AddUp>::count(const Outcome &outcome, const Admission &admission);
template void CampaignRun<AddUp>::addCounted();
template void CampaignRun<HandOver>::count(const Outcome &outcome, const Admission &admission);
template void CampaignRun<HandOver>::addCounted();
template void CampaignRun<TraceOne>::count(const Outcome &outcome, const Admission &admission);
template void CampaignRun<TraceOne>::addCounted();
template void CampaignRun<LookOn>::count(const Outcome &outcome, const Admission &admission);
template void CampaignRun<LookOn>::addCounted();

} // namespace rd::engine
