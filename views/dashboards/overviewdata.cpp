// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/overviewdata.h"

#include "models/services/batchservice.h"
#include "models/services/modechoice.h"
#include "views/dashboards/referralway.h"
#include "views/support/currencies.h"
#include "views/widgets/apart.h"
#include "views/widgets/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::OverviewData)
};

constexpr int kMostDayBuckets = 31;
constexpr int kMostWeekDays = 100;

QDate nextBucket(QDate start, ChartBucket bucket)
{
    switch (bucket) {
    case ChartBucket::Day:
        return start.addDays(1);
    case ChartBucket::Week:
        return start.addDays(7);
    case ChartBucket::Month:
        return start.addMonths(1);
    }
    return start.addDays(1);
}

/// Starts of all buckets between two days, both included.
QList<QDate> bucketsBetween(QDate first, QDate last, ChartBucket bucket)
{
    QList<QDate> starts;
    for (QDate start = bucketStart(first, bucket); start <= last && starts.size() < kMaxChartPoints;
         start = nextBucket(start, bucket))
        starts += start;
    return starts;
}

qsizetype bucketIndex(const QList<QDate> &starts, QDate day)
{
    const auto after = std::upper_bound(starts.begin(), starts.end(), day);
    return after == starts.begin() ? -1 : static_cast<qsizetype>(after - starts.begin()) - 1;
}

/// "All" begins with the first day that has something.
QDate firstDay(const OverviewData &data)
{
    LocalDay first = data.span.from;
    if (data.span.beforeFrom)
        return toDate(first);
    first = data.span.to;
    for (const DayFigure &figure : data.overview.days)
        first = std::min(first, figure.day);
    for (const DayCount &count : data.overview.counts)
        first = std::min(first, count.day);
    for (const RewardDayFigure &figure : data.overview.rewardDays)
        first = std::min(first, figure.day);
    return toDate(first);
}

QDate lastDay(const OverviewData &data)
{
    return toDate(data.span.to).addDays(-1);
}

/// Bars that can be told apart, and enough of them.
ChartBucket bucketFor(qint64 days)
{
    if (days <= kMostDayBuckets)
        return ChartBucket::Day;
    return days <= kMostWeekDays ? ChartBucket::Week : ChartBucket::Month;
}

PeriodSums sumsOf(const Overview &overview)
{
    PeriodSums sums;
    for (const DayFigure &figure : overview.days)
        sums.revenue[figure.currency] += figure.revenue;
    for (const DayCount &count : overview.counts)
        sums.referrals += count.referrals;
    for (const RewardDayFigure &figure : overview.rewardDays) {
        sums.issued[figure.currency] += figure.issued;
        sums.reversed[figure.currency] += figure.reversed;
    }
    return sums;
}

void countOpen(OverviewData &data, const StandingFigure &figure)
{
    switch (figure.state) {
    case RewardState::Due:
    case RewardState::Approved:
        (figure.state == RewardState::Due ? data.dueCount : data.approvedCount) += figure.count;
        if (figure.currency.isValid())
            data.due[figure.currency] += figure.amount;
        break;
    case RewardState::InReview:
        data.reviewCount += figure.count;
        break;
    case RewardState::Submitted:
    case RewardState::Unclaimed:
    case RewardState::Batched:
        data.checkedCount += figure.count;
        break;
    case RewardState::Pending:
    case RewardState::Issued:
    case RewardState::Rejected:
    case RewardState::Voided:
    case RewardState::PartlyReversed:
    case RewardState::Reversed:
        break;
    }
}

} // namespace

QDate bucketStart(QDate day, ChartBucket bucket)
{
    switch (bucket) {
    case ChartBucket::Day:
        return day;
    case ChartBucket::Week:
        return day.addDays(1 - day.dayOfWeek());
    case ChartBucket::Month:
        return QDate(day.year(), day.month(), 1);
    }
    return day;
}

OverviewSpan spanOf(OverviewPeriod period, LocalDay today)
{
    const QDate last = toDate(today);
    const QDate after = last.addDays(1);
    OverviewSpan span;
    span.to = toLocalDay(after);
    const auto set = [&span](QDate from, QDate before, ChartBucket bucket) {
        span.from = toLocalDay(from);
        span.beforeFrom = toLocalDay(before);
        span.bucket = bucket;
    };
    switch (period) {
    case OverviewPeriod::Days30:
        set(after.addDays(-30), after.addDays(-60), ChartBucket::Day);
        break;
    case OverviewPeriod::Days90:
        set(after.addDays(-90), after.addDays(-180), ChartBucket::Week);
        break;
    case OverviewPeriod::Months12:
        set(after.addMonths(-12), after.addMonths(-24), ChartBucket::Month);
        break;
    case OverviewPeriod::ThisYear: {
        const QDate from(last.year(), 1, 1);
        const qint64 days = from.daysTo(after);
        set(from, from.addDays(-days), bucketFor(days));
        break;
    }
    case OverviewPeriod::All:
    case OverviewPeriod::OwnDays: // without days
        span.from = toLocalDay(QDate(2000, 1, 1));
        span.bucket = ChartBucket::Month;
        break;
    }
    return span;
}

OverviewSpan spanOf(const OverviewDays &days)
{
    OverviewSpan span;
    span.from = days.first;
    span.to = LocalDay{days.last.value + 1};
    const qint32 length = span.to.value - span.from.value;
    span.beforeFrom = LocalDay{span.from.value - length};
    span.bucket = bucketFor(length);
    return span;
}

Result<OverviewData> loadOverview(services::Desk &desk, const WorkspaceInfo &workspace, const OverviewChoice &choice)
{
    RD_TRY(calendar, Calendar::forZone(workspace.timeZone));
    const Instant now = desk.clock.now();
    OverviewData data;
    data.base = workspace.currency;
    data.today = calendar.dayOf(now);
    data.span = choice.days ? spanOf(*choice.days) : spanOf(choice.period, data.today);
    RD_TRY(overview,
        desk.overview.overview(
            {data.span.from, data.span.to, choice.campaign, false, choice.mode, cohortsFrom(data.span)}, now));
    data.overview = std::move(overview);
    data.now = sumsOf(data.overview);
    if (data.span.beforeFrom) {
        RD_TRY(before,
            desk.overview.overview(
                {*data.span.beforeFrom, data.span.from, choice.campaign, true, choice.mode, {}}, now));
        data.before = sumsOf(before);
    }
    for (const StandingFigure &figure : data.overview.standing)
        countOpen(data, figure);
    data.blockedCount = data.overview.stopped;
    RD_TRY(alerts, desk.batches.alerts());
    data.alertCount = static_cast<qint64>(alerts.size());
    if (!alerts.empty())
        data.alertBatch = alerts.front().payout.batch;
    RD_TRY(campaigns, desk.campaigns.list());
    for (const Campaign &campaign : campaigns)
        data.campaigns.emplace_back(campaign.name, modeFromWord(campaign.mode).value_or(Mode::Live));
    RD_TRY(connections, desk.connections.list());
    data.modes = services::modesOf(connections);
    data.isEmpty = toUnixMs(data.overview.asOf) == 0 && data.overview.participants == 0 && !data.overview.hasCustomers
        && data.overview.standing.empty();
    return data;
}

QList<Money> amountsOf(const std::map<Currency, qint64> &sums, Currency base)
{
    QList<Money> amounts;
    for (const auto &[currency, minor] : sums) {
        if (minor != 0)
            amounts += Money{minor, currency};
    }
    return baseFirst(std::move(amounts), base);
}

Tone toneOfChange(qint64 now, qint64 before, bool moreIsGood)
{
    if (now == before)
        return Tone::Neutral;
    return (now > before) == moreIsGood ? Tone::Positive : Tone::Negative;
}

AmountChange changeOf(const QList<Money> &now, const std::map<Currency, qint64> &before, bool moreIsGood)
{
    AmountChange all;
    for (const Money &sum : now) {
        const auto then = before.find(sum.currency);
        if (then == before.end() || then->second == 0)
            continue;
        const QString change = formatChange(sum.minor, then->second);
        const Tone tone = toneOfChange(sum.minor, then->second, moreIsGood);
        all.tone = all.text.isEmpty() || all.tone == tone ? tone : Tone::Neutral;
        if (!all.text.isEmpty())
            all.text += u" · "_s;
        all.text += now.size() > 1 ? inItsPlace(change + QChar(QChar::Nbsp) + sum.currency.code()) : change;
    }
    return all;
}

namespace {

/// A series for each currency of what `amount` says of a day.
ChartTimeData moneyChart(
    const OverviewData &data, const std::map<Currency, qint64> &sums, const QString &name, qint64 DayFigure::*amount)
{
    ChartTimeData chart;
    chart.bucket = data.span.bucket;
    chart.starts = bucketsBetween(firstDay(data), lastDay(data), data.span.bucket);
    for (const Money &sum : amountsOf(sums, data.base))
        chart.series += ChartSeries{name, sum.currency, QList<qint64>(chart.starts.size(), 0), {}};
    for (const DayFigure &figure : data.overview.days) {
        const qsizetype bucket = bucketIndex(chart.starts, toDate(figure.day));
        for (ChartSeries &series : chart.series) {
            if (bucket >= 0 && series.unit == figure.currency)
                series.values[bucket] += figure.*amount;
        }
    }
    return chart;
}

} // namespace

ChartTimeData revenueChart(const OverviewData &data)
{
    return moneyChart(data, data.now.revenue, Words::tr("Referred revenue"), &DayFigure::revenue);
}

ChartTimeData refundChart(const OverviewData &data)
{
    std::map<Currency, qint64> sums;
    for (const DayFigure &figure : data.overview.days)
        sums[figure.currency] += figure.refunded;
    return moneyChart(data, sums, Words::tr("Refunds"), &DayFigure::refunded);
}

ChartTimeData conversionChart(const OverviewData &data)
{
    ChartTimeData chart;
    chart.bucket = data.span.bucket;
    chart.starts = bucketsBetween(firstDay(data), lastDay(data), data.span.bucket);
    ChartSeries payments{Words::tr("Payments that count"), {}, QList<qint64>(chart.starts.size(), 0), {}};
    qint64 all = 0;
    for (const DayFigure &figure : data.overview.days) {
        const qsizetype bucket = bucketIndex(chart.starts, toDate(figure.day));
        if (bucket < 0)
            continue;
        payments.values[bucket] += figure.conversions;
        all += figure.conversions;
    }
    if (all > 0)
        chart.series = {payments};
    return chart;
}

ChartTimeData referralChart(const OverviewData &data)
{
    ChartTimeData chart;
    chart.bucket = data.span.bucket;
    chart.starts = bucketsBetween(firstDay(data), lastDay(data), data.span.bucket);
    ChartSeries referrals{Words::tr("New referrals"), {}, QList<qint64>(chart.starts.size(), 0), {}};
    ChartSeries participants{Words::tr("New participants"), {}, QList<qint64>(chart.starts.size(), 0), {}};
    for (const DayCount &count : data.overview.counts) {
        const qsizetype bucket = bucketIndex(chart.starts, toDate(count.day));
        if (bucket < 0)
            continue;
        referrals.values[bucket] += count.referrals;
        participants.values[bucket] += count.participants;
    }
    const auto any = [](const ChartSeries &series) {
        return std::any_of(series.values.begin(), series.values.end(), [](qint64 value) { return value != 0; });
    };
    if (any(referrals) || any(participants))
        chart.series = {referrals, participants};
    return chart;
}

ChartTimeData rewardChart(const OverviewData &data)
{
    ChartTimeData chart;
    chart.bucket = data.span.bucket;
    chart.starts = bucketsBetween(firstDay(data), lastDay(data), data.span.bucket);
    std::vector<Currency> currencies;
    for (const RewardDayFigure &figure : data.overview.rewardDays) {
        const bool isNew = std::find(currencies.begin(), currencies.end(), figure.currency) == currencies.end();
        if (isNew && (figure.due != 0 || figure.issued != 0 || figure.reversed != 0))
            currencies.push_back(figure.currency);
    }
    std::sort(currencies.begin(), currencies.end(), [&data](Currency a, Currency b) {
        return std::pair(a != data.base, a.code()) < std::pair(b != data.base, b.code());
    });
    const QList<qint64> none(chart.starts.size(), 0);
    for (const Currency currency : currencies) {
        const qsizetype at = chart.series.size();
        chart.series += {{Words::tr("Fell due", "rewards"), currency, none, Tone::Accent},
            {Words::tr("Issued"), currency, none, Tone::Positive},
            {Words::tr("Reversed"), currency, none, Tone::Negative}};
        for (const RewardDayFigure &figure : data.overview.rewardDays) {
            const qsizetype bucket = bucketIndex(chart.starts, toDate(figure.day));
            if (bucket < 0 || figure.currency != currency)
                continue;
            chart.series[at].values[bucket] += figure.due;
            chart.series[at + 1].values[bucket] += figure.issued;
            chart.series[at + 2].values[bucket] += figure.reversed;
        }
    }
    return chart;
}

} // namespace rd::views
