// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboards/referralway.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::ReferralWay)
};

constexpr int kLeastMonths = 12;

int monthsBetween(QDate from, QDate to)
{
    return (to.year() - from.year()) * 12 + to.month() - from.month();
}

void addFigure(CohortSet &set, const CohortFigure &figure, QDate running)
{
    const QDate first = toDate(figure.first);
    if (set.rows.isEmpty() || set.rows.constLast().first != first) {
        const qsizetype months = std::max(1, monthsBetween(first, running) + 1);
        set.rows += CohortRow{first, QList<qint64>(months, 0), QList<qint64>(months, 0)};
    }
    CohortRow &row = set.rows.last();
    const int month = monthsBetween(first, toDate(figure.month));
    if (month >= 0 && month < row.customers.size()) {
        row.customers[month] = figure.customers;
        row.revenue[month] = figure.revenue;
    }
}

} // namespace

QList<FunnelStage> funnelStages(const OverviewData &data)
{
    const FunnelFigure &funnel = data.overview.funnel;
    const auto share = [](qint64 part, qint64 whole, const QString &pattern) {
        return whole == 0 ? QString() : pattern.arg(chartShareText(part, whole));
    };
    const QString ofReferred = Words::tr("%1 of those referred");
    const QString ofBuyers = Words::tr("%1 of those who bought");
    return {{u"referred"_s, Words::tr("Referred customers"), funnel.referred, {}},
        {u"bought"_s, Words::tr("Bought"), funnel.bought, share(funnel.bought, funnel.referred, ofReferred)},
        {u"repeated"_s, Words::tr("Bought again"), funnel.repeated, share(funnel.repeated, funnel.bought, ofBuyers)},
        {u"rewarded"_s, Words::tr("Led to a reward given out"), funnel.rewarded,
            share(funnel.rewarded, funnel.bought, ofBuyers)}};
}

QList<CohortSet> cohortSets(const OverviewData &data)
{
    const QDate running = bucketStart(toDate(data.today), ChartBucket::Month);
    QList<CohortSet> sets;
    for (const CohortFigure &figure : data.overview.cohorts) {
        if (sets.isEmpty() || sets.constLast().currency != figure.currency)
            sets += CohortSet{figure.currency, {}};
        addFigure(sets.last(), figure, running);
    }
    for (CohortSet &set : sets) {
        if (set.rows.size() > kMostCohorts)
            set.rows.remove(0, set.rows.size() - kMostCohorts);
    }
    std::stable_partition(
        sets.begin(), sets.end(), [&data](const CohortSet &set) { return set.currency == data.base; });
    return sets;
}

LocalDay cohortsFrom(const OverviewSpan &span)
{
    const QDate year = bucketStart(toDate(span.to).addDays(-1), ChartBucket::Month).addMonths(1 - kLeastMonths);
    return std::min(span.from, toLocalDay(year));
}

} // namespace rd::views
