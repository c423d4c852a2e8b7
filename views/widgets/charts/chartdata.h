// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "views/theme/tokens.h"

#include <QDate>
#include <QStringList>

#include <optional>

namespace rd::views {

/// What the values of a series count: minor units of a currency, or pieces.
using ChartUnit = std::optional<Currency>;

/// One line, area or stack part. Values are minor units or counts; they become fractions only on the screen.
struct ChartSeries {
    QString name;
    ChartUnit unit;
    QList<qint64> values; ///< one per bucket
    std::optional<Tone> tone; ///< instead of the colour its place in the list gives it
    bool operator==(const ChartSeries &) const = default;
};

enum class ChartBucket { Day, Week, Month };

/// Values over time. Every series has as many values as there are buckets.
struct ChartTimeData {
    ChartBucket bucket = ChartBucket::Day;
    QList<QDate> starts; ///< first day of each bucket, ascending
    QList<ChartSeries> series;
    [[nodiscard]] bool isEmpty() const;
    /// Units that occur, in order of appearance.
    [[nodiscard]] QList<ChartUnit> units() const;
    bool operator==(const ChartTimeData &) const = default;
};

/// More points than this cannot be told apart and cost time to paint.
inline constexpr qsizetype kMaxChartPoints = 1000;
/// The same sums in at most `most` buckets: neighbours are added up.
[[nodiscard]] ChartTimeData condensed(ChartTimeData data, qsizetype most = kMaxChartPoints);

/// The numbers behind a chart as a table: for keyboard, screen reader and export.
struct ChartTable {
    QStringList titles;
    QList<QStringList> rows; ///< as shown
    QStringList rawTitles; ///< each amount with its currency: for files
    QList<QStringList> rawRows; ///< ISO dates, decimals with a point: for files
};

/// Round values for an axis that holds `low` to `high`, both in minor units or counts.
struct ChartScale {
    double low = 0;
    double high = 1;
    double step = 1;
};
[[nodiscard]] ChartScale niceScale(double low, double high, int mostSteps);

[[nodiscard]] QString chartValueText(qint64 value, const ChartUnit &unit);
[[nodiscard]] QString chartRawText(qint64 value, const ChartUnit &unit);
[[nodiscard]] QString chartUnitText(const ChartUnit &unit);
/// "Issued (EUR)"; counts have no unit.
[[nodiscard]] QString chartRawTitle(const QString &name, const ChartUnit &unit);
/// "62 %" of a whole that is not zero; for files "61.9".
[[nodiscard]] QString chartShareText(qint64 part, qint64 whole);
[[nodiscard]] QString chartRawShare(qint64 part, qint64 whole);
[[nodiscard]] QString chartBucketText(QDate start, ChartBucket bucket);

} // namespace rd::views
