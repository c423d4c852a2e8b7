// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/desk.h"
#include "views/theme/tokens.h"
#include "views/widgets/charts/chartdata.h"

#include <map>

namespace rd::views {

/// Remembered by number: never renumber.
enum class OverviewPeriod { Days30, Days90, Months12, ThisYear, All, OwnDays };

/// Days of the merchant's calendar, both included.
struct OverviewDays {
    LocalDay first;
    LocalDay last;
};

/// What the person chose to see.
struct OverviewChoice {
    OverviewPeriod period = OverviewPeriod::Days30;
    QString campaign; ///< empty = all of `mode`
    std::optional<Mode> mode = {}; ///< nothing = Modes::usual()
    std::optional<OverviewDays> days = {}; ///< of OverviewPeriod::OwnDays
};

/// From one day to another (exclusive), with the period of the same length before it; none before "all".
struct OverviewSpan {
    LocalDay from;
    LocalDay to;
    std::optional<LocalDay> beforeFrom;
    ChartBucket bucket = ChartBucket::Day;
};
[[nodiscard]] OverviewSpan spanOf(OverviewPeriod period, LocalDay today);
/// Compared with as many days before.
[[nodiscard]] OverviewSpan spanOf(const OverviewDays &days);

/// Sums of a period, by currency; never added up over currencies.
struct PeriodSums {
    std::map<Currency, qint64> revenue;
    qint64 referrals = 0;
    std::map<Currency, qint64> issued;
    std::map<Currency, qint64> reversed;
};

/// Everything the overview shows, computed on a worker.
struct OverviewData {
    OverviewSpan span;
    LocalDay today; ///< the merchant's
    Currency base; ///< the workspace's; comes first
    Overview overview;
    PeriodSums now;
    PeriodSums before;
    std::map<Currency, qint64> due;
    qint64 dueCount = 0;
    qint64 approvedCount = 0;
    qint64 blockedCount = 0; ///< could not be issued
    qint64 reviewCount = 0;
    qint64 checkedCount = 0; ///< outcome being asked for
    qint64 alertCount = 0; ///< payouts of which a provider says something against what is known
    BatchId alertBatch; ///< of the first of them
    std::vector<std::pair<QString, Mode>> campaigns; ///< by name
    Modes modes;
    bool isEmpty = false; ///< nothing has ever been synced or imported
};

/// Loads and sums; blocking.
[[nodiscard]] Result<OverviewData> loadOverview(
    services::Desk &desk, const WorkspaceInfo &workspace, const OverviewChoice &choice);

/// The first days of the buckets of a span that hold data, and the bucket a day falls into.
[[nodiscard]] QDate bucketStart(QDate day, ChartBucket bucket);
/// Amounts other than zero, the base currency first.
[[nodiscard]] QList<Money> amountsOf(const std::map<Currency, qint64> &sums, Currency base);
/// What became of amounts since the period before.
struct AmountChange {
    QString text; ///< "+12 %"; of several currencies "+12 % EUR · −3 % USD"
    Tone tone = Tone::Neutral; ///< of all, where they agree
};
/// Each currency is compared with itself alone; one that had nothing before is not compared.
/// @param now as amountsOf() gives them
[[nodiscard]] AmountChange changeOf(const QList<Money> &now, const std::map<Currency, qint64> &before, bool moreIsGood);
[[nodiscard]] Tone toneOfChange(qint64 now, qint64 before, bool moreIsGood);
[[nodiscard]] ChartTimeData revenueChart(const OverviewData &data);
[[nodiscard]] ChartTimeData referralChart(const OverviewData &data);
/// Payments of referred customers that count.
[[nodiscard]] ChartTimeData conversionChart(const OverviewData &data);
/// What of such payments went back, by the day of the payment.
[[nodiscard]] ChartTimeData refundChart(const OverviewData &data);
/// What fell due, was issued and taken back: three series of each currency, in this order.
[[nodiscard]] ChartTimeData rewardChart(const OverviewData &data);

} // namespace rd::views
