// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/connectionpace.h"

#include <cmath>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPageRows = 100;
constexpr double kAnswerTime = 0.25; // s, of a page of a hundred
constexpr int kLastStream = static_cast<int>(Stream::PaymentLinks);

qint64 pagesOf(qint64 rows)
{
    return qMax<qint64>(1, (rows + kPageRows - 1) / kPageRows);
}

} // namespace

QString paceOption()
{
    return u"pace"_s;
}

QString perSecondOption()
{
    return u"requests-per-second"_s;
}

QString inFlightOption()
{
    return u"requests-in-flight"_s;
}

qint64 requestsFor(const std::map<Stream, qint64> &rows)
{
    qint64 requests = 0;
    for (const auto &[stream, count] : rows)
        requests += pagesOf(count);
    return requests;
}

std::chrono::seconds listingTime(const std::map<Stream, qint64> &rows, const PaceLimits &limits)
{
    const auto all = static_cast<double>(requestsFor(rows));
    double seconds = all * kAnswerTime / qMax(1, limits.inFlight);
    if (limits.perSecond > 0)
        seconds = qMax(seconds, all / limits.perSecond);
    if (limits.perResourcePerSecond > 0) {
        for (const auto &[stream, count] : rows)
            seconds = qMax(seconds, static_cast<double>(pagesOf(count)) / limits.perResourcePerSecond);
    }
    return std::chrono::seconds(static_cast<qint64>(std::ceil(seconds)));
}

QString rowsSetting(const QString &connection)
{
    return u"sync-rows/%1"_s.arg(connection);
}

std::map<Stream, qint64> rowsFromText(const QString &text)
{
    std::map<Stream, qint64> rows;
    for (const auto &part : text.split(u' ', Qt::SkipEmptyParts)) {
        for (int i = 1; i <= kLastStream; ++i) {
            const auto stream = static_cast<Stream>(i);
            if (part.section(u'=', 0, 0) == QLatin1StringView(word(stream)))
                rows[stream] = part.section(u'=', 1).toLongLong();
        }
    }
    return rows;
}

QString rowsToText(const std::map<Stream, qint64> &rows)
{
    QStringList parts;
    for (const auto &[stream, count] : rows)
        parts << u"%1=%2"_s.arg(QString::fromLatin1(word(stream))).arg(count);
    return parts.join(u' ');
}

} // namespace rd::services
