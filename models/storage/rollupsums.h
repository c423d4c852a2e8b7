// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/core/mode.h"

#include <array>
#include <map>
#include <tuple>

namespace rd::storage {

using DayKey = std::tuple<qint64, qint32, quint32>; ///< campaign (or allCampaignsOf()), day, currency
using PersonKey = std::tuple<qint64, qint64, quint32>; ///< campaign (or allCampaignsOf()), participant, currency
/// Campaign (or allCampaignsOf()), currency, the month of the first sale, a month from then on; months as months since
/// January 1970.
using CohortKey = std::tuple<qint64, quint32, qint32, qint32>;
using BondDay = std::pair<qint64, qint32>; ///< campaign, day a referral began

struct DaySums {
    qint64 revenue = 0;
    qint64 conversions = 0;
    qint64 refunded = 0;
    bool operator==(const DaySums &) const = default;
};
struct PersonSums {
    qint64 revenue = 0;
    qint64 customers = 0;
};
/// What became of the customers who first paid in one month, in one month.
struct CohortSums {
    qint64 customers = 0; ///< who paid in that month
    qint64 revenue = 0;
};
/// How far referrals that began on one day came.
struct ProgressSums {
    qint64 referrals = 0;
    qint64 bought = 0;
    qint64 repeated = 0; ///< bought at least twice
};

/// What figures need of a conversion.
struct Counted {
    std::size_t customer = 0; ///< index
    Instant paidAt;
    Currency currency;
    qint64 base = 0;
    qint64 refunded = 0;
};

struct Rollups {
    std::map<DayKey, DaySums> days;
    std::map<PersonKey, PersonSums> people;
    std::map<CohortKey, CohortSums> cohorts;
    std::map<BondDay, ProgressSums> progress;
};

/// Months since January 1970, and the first day of such a month.
[[nodiscard]] qint32 monthNumber(QDate date);
[[nodiscard]] LocalDay firstDayOf(qint32 month);

/// When something was first and last met, in each currency. Nearly everything has one currency only, so that is what is
/// kept at hand.
class Streaks {
public:
    struct Streak {
        quint32 currency = 0;
        quint32 cohort = 0; ///< place in the list of cohorts plus one; 0 = not met yet
        qint32 lastMonth = 0;
    };
    explicit Streaks(std::size_t count) : m_streaks(count) {}
    /// Valid until the next call.
    [[nodiscard]] Streak &of(std::size_t place, quint32 currency);

private:
    std::vector<Streak> m_streaks;
    std::map<std::pair<std::size_t, quint32>, Streak> m_further;
};

/// Adds up sales for the figures of the overview, in one pass: by day, by participant, by month of the first sale, and
/// how far each referral came.
class Summing {
public:
    /// @param customers one more than the largest index in Counted and Bond
    Summing(const EngineFacts &facts, std::size_t customers, const std::vector<Bond> &bonds, const Calendar &calendar);
    /// In the order of time. @param bonds the customer's, in the order of campaigns
    void add(const Counted &c, const std::vector<const Bond *> &bonds);
    [[nodiscard]] Rollups take();

private:
    /// Sums met last: sales come in the order of time and a bond's in one currency, so most are those of the one
    /// before.
    struct LastDay {
        DayKey key;
        DaySums *sums = nullptr;
    };
    struct LastPerson {
        quint32 currency = 0;
        PersonSums *sums = nullptr;
    };
    /// The customers of one campaign and currency who first paid in one month: its months from then on.
    struct Cohort {
        qint64 campaign = 0;
        quint32 currency = 0;
        qint32 first = 0;
        std::vector<CohortSums> months;
    };
    void addTo(
        qint64 campaign, qint32 day, const Counted &c, const Bond &bond, LastPerson &last, Streaks::Streak &streak);
    /// True where the customer is met for the first time.
    [[nodiscard]] bool addToCohort(qint64 campaign, const Counted &c, Streaks::Streak &streak);
    void setMonth(LocalDay day);
    [[nodiscard]] quint32 cohortOf(qint64 campaign, quint32 currency, qint32 month);

    const std::vector<Bond> &m_bonds;
    const Calendar &m_calendar;
    std::map<CampaignId, Mode> m_modes;
    Streaks m_bondStreaks;
    Streaks m_customerStreaks;
    std::vector<LastPerson> m_lastOfBond; ///< by bond
    std::vector<LastPerson> m_lastOfCustomer; ///< by the bond that counts for all campaigns together
    std::vector<quint8> m_salesOfBond; ///< by bond; not beyond two
    std::array<LastDay, 2> m_lastDays; ///< of all campaigns together, of one
    std::vector<Cohort> m_cohorts;
    std::map<std::tuple<qint64, quint32, qint32>, quint32> m_cohortPlaces;
    qint32 m_month = 0; ///< of the sale at hand
    LocalDay m_monthBegin; ///< of m_month, for sales come in the order of time
    LocalDay m_monthEnd;
    Rollups m_rollups;
};

} // namespace rd::storage
