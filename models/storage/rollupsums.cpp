// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/rollupsums.h"

#include "models/storage/modecolumns.h"

namespace rd::storage {

namespace {

constexpr int kFirstYear = 1970;
constexpr int kMonths = 12;
constexpr quint8 kRepeated = 2; ///< sales that make a customer one who came back

} // namespace

qint32 monthNumber(QDate date)
{
    return (date.year() - kFirstYear) * kMonths + date.month() - 1;
}

LocalDay firstDayOf(qint32 month)
{
    const qint32 years = month >= 0 ? month / kMonths : (month - kMonths + 1) / kMonths;
    return toLocalDay(QDate(kFirstYear + years, month - years * kMonths + 1, 1));
}

Streaks::Streak &Streaks::of(std::size_t place, quint32 currency)
{
    Streak &first = m_streaks[place];
    if (first.currency == 0)
        first.currency = currency;
    if (first.currency == currency)
        return first;
    return m_further[{place, currency}];
}

Summing::Summing(
    const EngineFacts &facts, std::size_t customers, const std::vector<Bond> &bonds, const Calendar &calendar)
    : m_bonds(bonds),
      m_calendar(calendar),
      m_bondStreaks(bonds.size()),
      m_customerStreaks(customers),
      m_lastOfBond(bonds.size()),
      m_lastOfCustomer(bonds.size()),
      m_salesOfBond(bonds.size())
{
    for (const Campaign &campaign : facts.campaigns)
        m_modes.emplace(campaign.id, modeFromWord(campaign.mode).value_or(Mode::Live));
}

void Summing::add(const Counted &c, const std::vector<const Bond *> &bonds)
{
    const LocalDay day = m_calendar.dayOf(c.paidAt);
    setMonth(day);
    const Bond *first = nullptr;
    for (const Bond *bond : bonds) {
        // A sale before the bond was not brought by anybody.
        if (bond->startedAt > c.paidAt)
            continue;
        const auto place = static_cast<std::size_t>(bond - m_bonds.data());
        addTo(bond->campaign.value, day.value, c, *bond, m_lastOfBond[place],
            m_bondStreaks.of(place, c.currency.packed()));
        if (m_salesOfBond[place] < kRepeated)
            ++m_salesOfBond[place];
        first = first == nullptr ? bond : first;
    }
    if (first != nullptr)
        addTo(allCampaignsOf(m_modes.at(first->campaign)), day.value, c, *first,
            m_lastOfCustomer[static_cast<std::size_t>(first - m_bonds.data())],
            m_customerStreaks.of(c.customer, c.currency.packed()));
}

void Summing::setMonth(LocalDay day)
{
    if (day >= m_monthBegin && day < m_monthEnd)
        return;
    m_month = monthNumber(toDate(day));
    m_monthBegin = firstDayOf(m_month);
    m_monthEnd = firstDayOf(m_month + 1);
}

void Summing::addTo(
    qint64 campaign, qint32 day, const Counted &c, const Bond &bond, LastPerson &last, Streaks::Streak &streak)
{
    const DayKey key{campaign, day, c.currency.packed()};
    LastDay &lastDay = m_lastDays[campaign <= 0 ? 0 : 1];
    if (lastDay.sums == nullptr || lastDay.key != key)
        lastDay = {key, &m_rollups.days[key]};
    DaySums &sums = *lastDay.sums;
    sums.revenue += c.base;
    sums.refunded += c.refunded;
    ++sums.conversions;
    if (last.sums == nullptr || last.currency != c.currency.packed())
        last = {c.currency.packed(), &m_rollups.people[{campaign, bond.participant.value, c.currency.packed()}]};
    last.sums->revenue += c.base;
    last.sums->customers += addToCohort(campaign, c, streak) ? 1 : 0;
}

bool Summing::addToCohort(qint64 campaign, const Counted &c, Streaks::Streak &streak)
{
    const bool isNew = streak.cohort == 0;
    if (isNew)
        streak.cohort = cohortOf(campaign, c.currency.packed(), m_month) + 1;
    Cohort &cohort = m_cohorts[streak.cohort - 1];
    const auto at = static_cast<std::size_t>(m_month - cohort.first);
    if (at >= cohort.months.size())
        cohort.months.resize(at + 1);
    cohort.months[at].revenue += c.base;
    if (isNew || streak.lastMonth != m_month) {
        streak.lastMonth = m_month;
        ++cohort.months[at].customers;
    }
    return isNew;
}

quint32 Summing::cohortOf(qint64 campaign, quint32 currency, qint32 month)
{
    const auto [found, isNew] =
        m_cohortPlaces.try_emplace({campaign, currency, month}, static_cast<quint32>(m_cohorts.size()));
    if (isNew)
        m_cohorts.push_back({campaign, currency, month, {}});
    return found->second;
}

Rollups Summing::take()
{
    for (const Cohort &cohort : m_cohorts) {
        for (std::size_t i = 0; i < cohort.months.size(); ++i) {
            const qint32 month = cohort.first + static_cast<qint32>(i);
            if (cohort.months[i].customers > 0)
                m_rollups.cohorts.emplace(
                    CohortKey{cohort.campaign, cohort.currency, cohort.first, month}, cohort.months[i]);
        }
    }
    for (std::size_t i = 0; i < m_bonds.size(); ++i) {
        const Bond &bond = m_bonds[i];
        ProgressSums &progress = m_rollups.progress[{bond.campaign.value, m_calendar.dayOf(bond.startedAt).value}];
        ++progress.referrals;
        progress.bought += m_salesOfBond[i] > 0 ? 1 : 0;
        progress.repeated += m_salesOfBond[i] >= kRepeated ? 1 : 0;
    }
    return std::move(m_rollups);
}

} // namespace rd::storage
