// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/charts/chartdata.h"

#include "views/widgets/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rd::views {

bool ChartTimeData::isEmpty() const
{
    return starts.isEmpty() || std::ranges::all_of(series, [](const ChartSeries &one) {
        return std::ranges::all_of(one.values, [](qint64 v) { return v == 0; });
    });
}

QList<ChartUnit> ChartTimeData::units() const
{
    QList<ChartUnit> found;
    for (const ChartSeries &one : series) {
        if (!found.contains(one.unit))
            found.append(one.unit);
    }
    return found;
}

ChartTimeData condensed(ChartTimeData data, qsizetype most)
{
    const qsizetype count = data.starts.size();
    if (count <= most)
        return data;
    const qsizetype share = (count + most - 1) / most;
    QList<QDate> starts;
    for (qsizetype i = 0; i < count; i += share)
        starts.append(data.starts.at(i));
    data.starts = starts;
    for (ChartSeries &one : data.series) {
        QList<qint64> sums(starts.size(), 0);
        for (qsizetype i = 0; i < std::min(count, one.values.size()); ++i)
            sums[i / share] += one.values.at(i);
        one.values = sums;
    }
    return data;
}

ChartScale niceScale(double low, double high, int mostSteps)
{
    low = std::min(low, 0.0);
    high = std::max(high, 0.0);
    if (high - low < 1.0)
        high = low + 1.0;
    const double rough = (high - low) / std::max(1, mostSteps);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough - power * 1e-9) {
            step = power * factor;
            break;
        }
    }
    // Counts and minor units have no fractions.
    step = std::max(1.0, step);
    return {std::floor(low / step) * step, std::ceil(high / step) * step, step};
}

QString chartValueText(qint64 value, const ChartUnit &unit)
{
    return unit ? formatMoney({value, *unit}) : formatCount(value);
}

QString chartRawText(qint64 value, const ChartUnit &unit)
{
    return unit ? toDecimal({value, *unit}) : QString::number(value);
}

QString chartUnitText(const ChartUnit &unit)
{
    return unit ? unit->code() : QCoreApplication::translate("rd::views::ChartCard", "Count");
}

QString chartRawTitle(const QString &name, const ChartUnit &unit)
{
    return unit
        ? QCoreApplication::translate("rd::views::ChartCard", "%1 (%2)", "what, currency").arg(name, unit->code())
        : name;
}

QString chartShareText(qint64 part, qint64 whole)
{
    if (whole == 0)
        return {};
    constexpr char16_t kNoBreakSpace = 0xA0;
    const double percent = double(part) / double(whole) * 100.0;
    // What is not all must not read as all, nor what is something as nothing.
    const bool isFine = part != 0 && part != whole && (percent < 1.0 || percent > 99.0);
    const QLocale locale;
    return QString(locale.toString(percent, 'f', isFine ? 1 : 0) + QChar(kNoBreakSpace) + percentSign());
}

QString chartRawShare(qint64 part, qint64 whole)
{
    return whole == 0 ? QString() : QString::number(double(part) / double(whole) * 100.0, 'f', 1);
}

QString chartBucketText(QDate start, ChartBucket bucket)
{
    switch (bucket) {
    case ChartBucket::Day:
        return formatDateShort(start);
    case ChartBucket::Week:
        return QCoreApplication::translate("rd::views::ChartCard", "Week of %1").arg(formatDateShort(start));
    case ChartBucket::Month:
        return QLocale().toString(start, u"MMMM yyyy"_s);
    }
    return {};
}

} // namespace rd::views
