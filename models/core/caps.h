// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rules.h"

namespace rd::engine {

/// Which period of a cap a local day belongs to; a week begins on Monday (rulings.md 24).
[[nodiscard]] qint32 periodOf(CapPeriod period, LocalDay day);
/// Which window of a tier a local day belongs to.
[[nodiscard]] qint32 periodOf(TierWindow window, LocalDay day);

/// How a cap cut an amount, for the explanation.
struct CapCut {
    Cap cap;
    qint64 used = 0; ///< before this reward
    qint64 allowed = 0;
};

/// What the caps of a campaign have let through so far. Rewards must come in the order (paidAt, id), so that a period
/// that is over never comes back and one cell per customer, participant or campaign is enough.
class Caps {
public:
    Caps(const FactsIndex &index, const CompiledCampaign &campaign);
    [[nodiscard]] bool isEmpty() const { return m_campaign.capSlots.empty(); }
    /// The part of `amount` that all caps of the version allow; books it.
    /// @param cuts where not null, receives what each cap said
    [[nodiscard]] qint64 grant(const CompiledVersion &version, Money amount, quint32 customer, quint32 participant,
        LocalDay day, std::vector<CapCut> *cuts);

private:
    struct Cell {
        qint32 period = 0;
        qint64 used = 0;
    };
    [[nodiscard]] Cell &cell(std::size_t slot, quint32 customer, quint32 participant, LocalDay day);

    const CompiledCampaign &m_campaign;
    std::vector<std::vector<Cell>> m_cells; ///< by slot
};

/// Earlier qualifying conversions of each participant, by number and by revenue, as far as some tier looks at them.
class Tiers {
public:
    Tiers(const FactsIndex &index, const CompiledCampaign &campaign);
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] qint64 earlier(int kind, quint32 participant, Currency currency, LocalDay day) const;
    /// Adds a qualifying conversion; false where revenue would pass kMaxMinor.
    [[nodiscard]] bool add(quint32 participant, Money base, LocalDay day);
    /// The rate of a tiered rule after so many earlier ones ("from": 3 = after three).
    [[nodiscard]] static Rate rateOf(const Rule &rule, qint64 earlier);

private:
    struct Cell {
        qint32 period = 0;
        qint64 value = 0;
    };
    [[nodiscard]] std::size_t currencyNo(Currency currency) const;

    std::size_t m_participants;
    bool m_isEmpty = true;
    std::vector<Currency> m_currencies;
    std::vector<Cell> m_cells[kTierKinds];
};

} // namespace rd::engine
