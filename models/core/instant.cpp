// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/instant.h"

#include <QTimeZone>

#include <array>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr qint64 kDayMs = 86'400'000;
constexpr qint64 kUnixEpochJulian = 2'440'588;
// One day more than 2000 to 2100 at each end, because local dates lie up to 14 hours beside UTC.
constexpr qint32 kFirstDay = sys_days{std::chrono::year{1999} / 12 / 31}.time_since_epoch().count();
constexpr qint32 kLastDay = sys_days{std::chrono::year{2101} / 1 / 2}.time_since_epoch().count();

// Dates outside are refused as mistakes (reliability.md 10).
constexpr int kFirstYear = 2000;
constexpr int kLastYear = 2100;

/// Reads fixed-width fields from the front of a text.
class Scanner {
public:
    explicit Scanner(QStringView text) : m_rest(text) {}
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] std::optional<int> digits(int count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        int value = 0;
        for (const QChar character : m_rest.left(count)) {
            if (character < u'0' || character > u'9')
                return std::nullopt;
            value = value * 10 + (character.unicode() - u'0');
        }
        m_rest = m_rest.mid(count);
        return value;
    }
    [[nodiscard]] bool take(QChar character)
    {
        if (!m_rest.startsWith(character))
            return false;
        m_rest = m_rest.mid(1);
        return true;
    }

private:
    QStringView m_rest;
};

std::optional<qint64> scanDate(Scanner &scanner)
{
    const auto year = scanner.digits(4);
    if (!year || !scanner.take(u'-'))
        return std::nullopt;
    const auto month = scanner.digits(2);
    if (!month || !scanner.take(u'-'))
        return std::nullopt;
    const auto day = scanner.digits(2);
    if (!day || *year < kFirstYear || *year > kLastYear)
        return std::nullopt;
    const year_month_day date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return sys_days{date}.time_since_epoch().count() * kDayMs;
}

/// ".5", ".123456" → milliseconds, finer parts cut off; nothing there is zero.
std::optional<qint64> scanFraction(Scanner &scanner)
{
    if (!scanner.take(u'.'))
        return 0;
    constexpr int kMostDigits = 9;
    qint64 ms = 0;
    int count = 0;
    for (; count < kMostDigits; ++count) {
        const auto digit = scanner.digits(1);
        if (!digit)
            break;
        constexpr std::array<qint64, 3> kWeights{100, 10, 1};
        if (count < 3)
            ms += *digit * kWeights[static_cast<std::size_t>(count)];
    }
    if (count == 0)
        return std::nullopt;
    return ms;
}

std::optional<qint64> scanTime(Scanner &scanner)
{
    const auto hour = scanner.digits(2);
    if (!hour || *hour > 23 || !scanner.take(u':'))
        return std::nullopt;
    const auto minute = scanner.digits(2);
    if (!minute || *minute > 59)
        return std::nullopt;
    qint64 ms = (*hour * 60 + *minute) * qint64{60'000};
    if (scanner.take(u':')) {
        const auto second = scanner.digits(2);
        const auto fraction = second && *second <= 59 ? scanFraction(scanner) : std::nullopt;
        if (!fraction)
            return std::nullopt;
        ms += *second * qint64{1000} + *fraction;
    }
    return ms;
}

/// "Z", "+02:00", "-0500" → milliseconds east of UTC.
std::optional<qint64> scanOffset(Scanner &scanner)
{
    if (scanner.take(u'Z'))
        return 0;
    const bool west = scanner.take(u'-');
    if (!west && !scanner.take(u'+'))
        return std::nullopt;
    const auto hours = scanner.digits(2);
    (void)scanner.take(u':');
    const auto minutes = hours ? scanner.digits(2) : std::nullopt;
    if (!minutes || *hours > 14 || *minutes > 59)
        return std::nullopt;
    const qint64 ms = (*hours * 60 + *minutes) * qint64{60'000};
    return west ? -ms : ms;
}

std::optional<qint64> scanInstant(QStringView text)
{
    Scanner scanner(text);
    const auto date = scanDate(scanner);
    if (!date || scanner.atEnd())
        return date;
    if (!scanner.take(u'T') && !scanner.take(u' '))
        return std::nullopt;
    const auto time = scanTime(scanner);
    const auto offset = time ? scanOffset(scanner) : std::nullopt;
    if (!offset || !scanner.atEnd())
        return std::nullopt;
    return *date + *time - *offset;
}

/// A stretch of time with one distance from UTC.
struct Segment {
    qint64 beginMs;
    qint64 offsetMs;
};

std::vector<Segment> segmentsOf(const QTimeZone &zone)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch((kFirstDay - 2) * kDayMs, Qt::UTC);
    const QDateTime to = QDateTime::fromMSecsSinceEpoch((kLastDay + 2) * kDayMs, Qt::UTC);
    std::vector<Segment> segments{{std::numeric_limits<qint64>::min(), zone.offsetFromUtc(from) * qint64{1000}}};
    if (!zone.hasTransitions())
        return segments;
    // Not QTimeZone::transitions(): that list ends with the last change written out in the zone's file (2037), because
    // asking for what follows exactly that instant finds nothing (Qt 6.4.2). A millisecond later the rule of the zone
    // is used.
    QTimeZone::OffsetData next = zone.nextTransition(from);
    while (next.atUtc.isValid() && next.atUtc <= to) {
        segments.push_back({next.atUtc.toMSecsSinceEpoch(), next.offsetFromUtc * qint64{1000}});
        next = zone.nextTransition(next.atUtc.addMSecs(1));
    }
    return segments;
}

/// The first instant of each day. Days come in order, so one walk over the segments is enough.
std::vector<qint64> dayStarts(const std::vector<Segment> &segments)
{
    std::vector<qint64> starts;
    starts.reserve(static_cast<std::size_t>(kLastDay - kFirstDay + 1));
    std::size_t current = 0;
    for (qint64 day = kFirstDay; day <= kLastDay; ++day) {
        const qint64 midnight = day * kDayMs;
        // Midnight is never shown in this segment: the clocks changed before, or it is skipped and the next segment
        // begins the date.
        while (current + 1 < segments.size() && midnight - segments[current].offsetMs >= segments[current + 1].beginMs)
            ++current;
        starts.push_back(qMax(midnight - segments[current].offsetMs, segments[current].beginMs));
    }
    return starts;
}

qint64 floorDiv(qint64 a, qint64 b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

} // namespace

QString toIso(Instant instant)
{
    const sys_days day = std::chrono::floor<days>(instant);
    const year_month_day date{day};
    const std::chrono::hh_mm_ss time{instant - day};
    const auto two = [](auto value) { return QString::number(value).rightJustified(2, u'0'); };
    QString text = QString::number(static_cast<int>(date.year())).rightJustified(4, u'0') + u'-'
        + two(static_cast<unsigned>(date.month())) + u'-' + two(static_cast<unsigned>(date.day())) + u'T'
        + two(time.hours().count()) + u':' + two(time.minutes().count()) + u':' + two(time.seconds().count());
    if (time.subseconds().count() != 0)
        text += u'.' + QString::number(time.subseconds().count()).rightJustified(3, u'0');
    return text + u'Z';
}

Result<Instant> parseIso(QStringView text)
{
    if (const auto ms = scanInstant(text))
        return fromUnixMs(*ms);
    return fail(ErrorKind::BadInput, u"\"%1\" is not a date between 2000 and 2100"_s.arg(text.left(40)),
        u"ISO 8601, such as 2026-05-01 or 2026-05-01T12:30:00Z"_s, u"bad-date"_s);
}

LocalDay toLocalDay(QDate date)
{
    return {static_cast<qint32>(date.toJulianDay() - kUnixEpochJulian)};
}

QDate toDate(LocalDay day)
{
    return QDate::fromJulianDay(day.value + kUnixEpochJulian);
}

LocalDay addMonths(LocalDay anchor, int months)
{
    const year_month_day date{sys_days{days{anchor.value}}};
    const auto month = date.year() / date.month() + std::chrono::months{months};
    const auto last = (month / std::chrono::last).day();
    return {static_cast<qint32>(sys_days{month / qMin(date.day(), last)}.time_since_epoch().count())};
}

Result<Calendar> Calendar::forZone(const QByteArray &ianaId)
{
    if (ianaId.isEmpty() || !QTimeZone::isTimeZoneIdAvailable(ianaId))
        return fail(ErrorKind::BadInput, u"\"%1\" is not a time zone"_s.arg(QString::fromUtf8(ianaId.left(64))),
            u"an IANA name such as Europe/Berlin or America/New_York"_s, u"unknown-time-zone"_s);
    Calendar calendar;
    calendar.m_zone = ianaId;
    calendar.m_starts = dayStarts(segmentsOf(QTimeZone(ianaId)));
    return calendar;
}

Calendar Calendar::utc()
{
    Calendar calendar;
    calendar.m_zone = QByteArrayLiteral("UTC");
    calendar.m_starts = dayStarts({{std::numeric_limits<qint64>::min(), 0}});
    return calendar;
}

LocalDay Calendar::dayOf(Instant instant) const
{
    const qint64 ms = toUnixMs(instant);
    const qint64 guess = floorDiv(ms - m_starts.front(), kDayMs);
    const auto last = static_cast<qint64>(m_starts.size()) - 1;
    if (guess < 0 || ms >= m_starts.back())
        return {static_cast<qint32>(guess < 0 ? kFirstDay + guess : kLastDay + floorDiv(ms - m_starts.back(), kDayMs))};
    // Clock changes since the first day move the guess by at most a day or two.
    qint64 index = qMin(guess, last);
    while (m_starts[static_cast<std::size_t>(index)] > ms)
        --index;
    while (index < last && m_starts[static_cast<std::size_t>(index + 1)] <= ms)
        ++index;
    return {static_cast<qint32>(kFirstDay + index)};
}

Instant Calendar::startOf(LocalDay day) const
{
    if (day.value < kFirstDay)
        return fromUnixMs(m_starts.front() + (qint64{day.value} - kFirstDay) * kDayMs);
    if (day.value > kLastDay)
        return fromUnixMs(m_starts.back() + (qint64{day.value} - kLastDay) * kDayMs);
    return fromUnixMs(m_starts[static_cast<std::size_t>(day.value - kFirstDay)]);
}

} // namespace rd
