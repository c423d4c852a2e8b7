// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <chrono>
#include <vector>

namespace rd {

/// A point in time, UTC, in milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline Instant fromUnixMs(qint64 ms)
{
    return Instant{std::chrono::milliseconds{ms}};
}
[[nodiscard]] inline Instant fromUnixSeconds(qint64 s)
{
    return Instant{std::chrono::seconds{s}};
}
[[nodiscard]] inline qint64 toUnixMs(Instant instant)
{
    return instant.time_since_epoch().count();
}
[[nodiscard]] inline qint64 toUnixSeconds(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}
/// ISO 8601 with Z, seconds (milliseconds only where they are not zero).
[[nodiscard]] QString toIso(Instant instant);
/// ISO 8601 date ("2026-05-01" = midnight UTC) or date and time with Z or offset.
[[nodiscard]] Result<Instant> parseIso(QStringView text);

/// A local date of the merchant as a day number (0 = 1970-01-01).
struct LocalDay {
    qint32 value = 0;
    auto operator<=>(const LocalDay &) const = default;
};
[[nodiscard]] LocalDay toLocalDay(QDate date);
[[nodiscard]] QDate toDate(LocalDay day);
/// Calendar months after `anchor`, the day clamped to the end of the month from the anchor itself (domain.md 4.3).
[[nodiscard]] LocalDay addMonths(LocalDay anchor, int months);

/// The merchant's calendar: which local date an instant falls on and when a local date begins. Made once per zone from
/// the system's time-zone data (2000 to 2100), then O(1) without locks; instances are immutable and may be shared by
/// threads.
class Calendar {
public:
    /// Refuses an unknown IANA id.
    [[nodiscard]] static Result<Calendar> forZone(const QByteArray &ianaId);
    [[nodiscard]] static Calendar utc();
    [[nodiscard]] const QByteArray &zoneId() const { return m_zone; }
    [[nodiscard]] LocalDay dayOf(Instant instant) const;
    /// First valid instant of the date: local midnight, or what follows it where midnight does not exist
    /// (domain.md 2.6).
    [[nodiscard]] Instant startOf(LocalDay day) const;

private:
    QByteArray m_zone;
    std::vector<qint64> m_starts; ///< unix ms of the beginning of each day from kFirstDay on
};

} // namespace rd
