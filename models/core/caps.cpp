// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/caps.h"

#include <algorithm>
#include <chrono>

namespace rd::engine {

namespace {

std::chrono::year_month_day dateOf(LocalDay day)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day.value}}};
}

qint32 monthNumber(LocalDay day)
{
    const auto date = dateOf(day);
    return int{date.year()} * 12 + static_cast<int>(unsigned{date.month()}) - 1;
}

qint32 weekNumber(LocalDay day)
{
    // 1970-01-01 was a Thursday, three days after a Monday.
    constexpr qint32 kDaysToMonday = 3;
    constexpr qint32 kWeek = 7;
    const qint32 shifted = day.value + kDaysToMonday;
    return shifted >= 0 ? shifted / kWeek : (shifted - kWeek + 1) / kWeek;
}

} // namespace

qint32 periodOf(CapPeriod period, LocalDay day)
{
    switch (period) {
    case CapPeriod::Day:
        return day.value;
    case CapPeriod::Week:
        return weekNumber(day);
    case CapPeriod::Month:
        return monthNumber(day);
    case CapPeriod::Ever:
        return 0;
    }
    return 0;
}

qint32 periodOf(TierWindow window, LocalDay day)
{
    switch (window) {
    case TierWindow::Ever:
        return 0;
    case TierWindow::Year:
        return int{dateOf(day).year()};
    case TierWindow::Month:
        return monthNumber(day);
    }
    return 0;
}

Caps::Caps(const FactsIndex &index, const CompiledCampaign &campaign)
    : m_campaign(campaign), m_cells(campaign.capSlots.size())
{
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        switch (campaign.capSlots[i].per) {
        case CapPer::Customer:
            m_cells[i].resize(index.facts().customers.size());
            break;
        case CapPer::Participant:
            m_cells[i].resize(index.facts().participants.size());
            break;
        case CapPer::Campaign:
            m_cells[i].resize(1);
            break;
        }
    }
}

Caps::Cell &Caps::cell(std::size_t slot, quint32 customer, quint32 participant, LocalDay day)
{
    const CapSlot &what = m_campaign.capSlots[slot];
    const std::size_t place = what.per == CapPer::Customer ? customer
        : what.per == CapPer::Participant                  ? participant
                                                           : 0;
    Cell &found = m_cells[slot][place];
    const qint32 period = periodOf(what.period, day);
    if (found.period != period)
        found = {period, 0};
    return found;
}

qint64 Caps::grant(const CompiledVersion &version, Money amount, quint32 customer, quint32 participant, LocalDay day,
    std::vector<CapCut> *cuts)
{
    qint64 granted = amount.minor;
    const std::vector<Cap> &caps = version.terms().caps;
    for (std::size_t i = 0; i < caps.size(); ++i) {
        if (caps[i].amount.currency != amount.currency)
            continue;
        const Cell &used = cell(static_cast<std::size_t>(version.capSlots[i]), customer, participant, day);
        const qint64 allowed = std::max<qint64>(caps[i].amount.minor - used.used, 0);
        granted = std::min(granted, allowed);
        if (cuts != nullptr)
            cuts->push_back({caps[i], used.used, allowed});
    }
    // Every version's caps look at what all versions let through; sums stay below the cap or, without one in force,
    // below kMaxMinor.
    for (std::size_t slot = 0; slot < m_cells.size(); ++slot) {
        if (m_campaign.capSlots[slot].currency != amount.currency)
            continue;
        Cell &used = cell(slot, customer, participant, day);
        used.used = std::min(used.used + granted, kMaxMinor);
    }
    return granted;
}

Tiers::Tiers(const FactsIndex &index, const CompiledCampaign &campaign)
    : m_participants(index.facts().participants.size())
{
    for (const CompiledVersion &version : campaign.versions) {
        for (const CompiledRule &rule : version.rules)
            m_isEmpty = m_isEmpty && rule.tier < 0;
    }
    if (m_isEmpty)
        return;
    for (const ConversionRow &row : index.facts().conversions) {
        if (std::find(m_currencies.begin(), m_currencies.end(), row.currency) == m_currencies.end())
            m_currencies.push_back(row.currency);
    }
    for (const TierWindow window : {TierWindow::Ever, TierWindow::Year, TierWindow::Month}) {
        const auto byNumber = static_cast<std::size_t>(tierKind(TierBy::Conversions, window));
        const auto byRevenue = static_cast<std::size_t>(tierKind(TierBy::Revenue, window));
        if (campaign.usesTier[byNumber])
            m_cells[byNumber].resize(m_participants);
        if (campaign.usesTier[byRevenue])
            m_cells[byRevenue].resize(m_participants * m_currencies.size());
    }
}

std::size_t Tiers::currencyNo(Currency currency) const
{
    return static_cast<std::size_t>(
        std::find(m_currencies.begin(), m_currencies.end(), currency) - m_currencies.begin());
}

qint64 Tiers::earlier(int kind, quint32 participant, Currency currency, LocalDay day) const
{
    const std::vector<Cell> &cells = m_cells[kind];
    const bool byRevenue = kind >= tierKind(TierBy::Revenue, TierWindow::Ever);
    const std::size_t place = byRevenue ? participant * m_currencies.size() + currencyNo(currency) : participant;
    const auto window = static_cast<TierWindow>(kind % 3);
    return cells[place].period == periodOf(window, day) ? cells[place].value : 0;
}

bool Tiers::add(quint32 participant, Money base, LocalDay day)
{
    for (std::size_t kind = 0; kind < kTierKinds; ++kind) {
        if (m_cells[kind].empty())
            continue;
        const bool byRevenue = kind >= static_cast<std::size_t>(tierKind(TierBy::Revenue, TierWindow::Ever));
        const std::size_t place =
            byRevenue ? participant * m_currencies.size() + currencyNo(base.currency) : participant;
        Cell &cell = m_cells[kind][place];
        const qint32 period = periodOf(static_cast<TierWindow>(kind % 3), day);
        if (cell.period != period)
            cell = {period, 0};
        cell.value += byRevenue ? base.minor : 1;
        if (cell.value > kMaxMinor)
            return false;
    }
    return true;
}

Rate Tiers::rateOf(const Rule &rule, qint64 earlier)
{
    Rate rate;
    qint64 reached = -1;
    for (const Tier &tier : rule.tiers) {
        if (tier.from <= earlier && tier.from > reached) {
            reached = tier.from;
            rate = tier.rate;
        }
    }
    return rate;
}

} // namespace rd::engine
