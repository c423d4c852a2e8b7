// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"
#include "models/core/reward.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd {

struct OverviewQuery {
    LocalDay from; ///< inclusive
    LocalDay to; ///< exclusive
    QString campaign; ///< empty = all of `mode`
    bool daysOnly = false; ///< what a comparison with another period needs: days, referrals of counts, rewardDays
                           ///< without what fell due
    std::optional<Mode> mode = {}; ///< without a campaign; nothing = Modes::usual()
    std::optional<LocalDay> cohortsFrom = {}; ///< the earliest first payment of `cohorts`; nothing = `from`
};

/// A figure of one day (or month, by the reader's grouping) and currency.
struct DayFigure {
    LocalDay day;
    Currency currency;
    qint64 revenue = 0; ///< base of conversions of referred customers, after refunds
    qint64 conversions = 0;
    qint64 refunded = 0;
};
struct DayCount {
    LocalDay day;
    qint64 referrals = 0; ///< new bonds
    qint64 participants = 0; ///< joined
};
/// What happened to rewards on one day.
struct RewardDayFigure {
    LocalDay day;
    Currency currency;
    qint64 due = 0; ///< fell due on that day: neither rejected, void nor held up by a review until now
    qint64 issued = 0; ///< on that day
    qint64 reversed = 0; ///< booked on that day as taken back: by refunds, disputes, another attribution
};
/// Whether a reward in this state counts as one that fell due on its date.
[[nodiscard]] constexpr bool hasFallenDue(RewardState state)
{
    return state != RewardState::Pending && state != RewardState::InReview && state != RewardState::Rejected
        && state != RewardState::Voided;
}
/// Rewards of all months.
struct StandingFigure {
    Currency currency; ///< invalid for kinds without amount
    RewardState state = RewardState::Pending;
    qint64 amount = 0;
    qint64 count = 0;
};
/// How far the referrals of a period have come until now.
struct FunnelFigure {
    qint64 referred = 0;
    qint64 bought = 0; ///< a payment that counts
    qint64 repeated = 0; ///< at least two
    qint64 rewarded = 0; ///< led to a reward that was given out
};
/// Of the customers who first paid in one month (in this currency), what came in a month from then on.
struct CohortFigure {
    LocalDay first; ///< the first day of the month of their first payment
    LocalDay month; ///< the first day of a month, from `first` on
    Currency currency;
    qint64 customers = 0; ///< who paid in that month
    qint64 revenue = 0; ///< after refunds
};
struct TopParticipant {
    ParticipantId id;
    QString name;
    Currency currency;
    qint64 revenue = 0;
    qint64 customers = 0;
};

struct Overview {
    Instant asOf; ///< newest successful sync; epoch = never
    std::vector<DayFigure> days;
    std::vector<DayCount> counts;
    std::vector<RewardDayFigure> rewardDays;
    std::vector<StandingFigure> standing; ///< each state and currency that occurs
    std::vector<TopParticipant> top; ///< ten per currency
    FunnelFigure funnel;
    std::vector<CohortFigure> cohorts; ///< by currency, first month and month
    qint64 stopped = 0; ///< due or approved rewards whose last attempt failed or was stopped
    qint64 participants = 0;
    bool hasCustomers = false; ///< anybody has been synced or imported at all
    qint64 referrals = 0;
};

/// Figures for the overview, from rollups; per currency, never added up. The effort grows with days and months, never
/// with payments or rewards.
class OverviewRepository {
public:
    virtual ~OverviewRepository() = default;
    [[nodiscard]] virtual Result<Overview> overview(const OverviewQuery &query, Instant now) = 0;
};

} // namespace rd
