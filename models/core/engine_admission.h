// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/attribution.h"
#include "models/core/engine_measure.h"

#include <limits>

namespace rd::engine {

/// Whether a conversion may earn, by all that is counted in the order of billing (domain.md 4.3).
struct Admission {
    NoReward reason = NoReward::None;
    bool qualifies = false; ///< counts for tiers
    bool isFirst = false; ///< once-per-referral rewards arise here
    int payment = 0; ///< which qualifying payment of the referral it is
    quint32 deadBegin = 0; ///< into the rules found dead beforehand; for rows planned ahead
    quint32 deadCount = 0;
};

/// How far the duration of a rule has run for a referral.
struct Duration {
    static constexpr qint32 kUnset = std::numeric_limits<qint32>::min();
    qint32 anchorDay = kUnset; ///< of the first conversion it earned for
    qint32 payments = 0;
};

/// Who may earn (domain.md 4.2.5, 4.3): counts the payments of each referral and the durations of its rules. The
/// conversions of a customer must come in the order in which they were billed.
class Admissions {
public:
    Admissions(const FactsIndex &index, const CompiledCampaign &campaign, const Calendar &calendar);

    /// Admits a measured conversion or says what stands against it; counts it where it may earn.
    /// @param uses the rules that were found for it; says which of them are live and earn
    [[nodiscard]] Admission admit(
        const ConversionRow &row, const CompiledVersion &version, quint32 bond, LiveBond &live, Measurement &measured);
    /// The duration of a rule that has one in some version.
    [[nodiscard]] Duration &durationOf(const CompiledRule &rule, quint32 bond);
    /// Fetches what admit() reads of a referral.
    void prefetchBond(quint32 bond) const
    {
        const std::size_t place = std::size_t{bond} * static_cast<std::size_t>(m_campaign.limitSlots);
        if (bond != kNone && place < m_durations.size())
            prefetch(&m_durations[place]);
    }

private:
    [[nodiscard]] static NoReward admitWithoutRules(
        const ConversionRow &row, const CompiledVersion &version, const LiveBond &bond);
    [[nodiscard]] NoReward admitByRules(
        const ConversionRow &row, const CompiledVersion &version, quint32 bond, std::span<RuleUse> uses);
    [[nodiscard]] bool isLive(const CompiledRule &rule, quint32 bond, const ConversionRow &row);
    void advance(const CompiledRule &rule, quint32 bond, const ConversionRow &row);

    [[nodiscard]] bool isWithheld(const ConversionRow &row, const LiveBond &live) const
    {
        return !m_facts.withholding.empty()
            && withheldAt(m_facts, m_facts.participants[live.participant], row.billedAt).has_value();
    }

    const EngineFacts &m_facts;
    const CompiledCampaign &m_campaign;
    const Calendar &m_calendar;
    /// Once-per-referral rewards have arisen. By customer, as in their key: a customer who moves to another participant
    /// does not bring them again (rulings.md 34).
    std::vector<quint8> m_customerEarned;
    std::vector<Duration> m_durations; ///< by bond × limit slot
};

} // namespace rd::engine
