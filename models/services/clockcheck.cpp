// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/clockcheck.h"

#include "models/services/activitylog.h"

namespace rd::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTolerated = std::chrono::milliseconds(5min); // reliability.md 11
constexpr auto kSetBack = std::chrono::milliseconds(1min); // less is a clock that was set right

QString durationText(std::chrono::milliseconds duration)
{
    const qint64 minutes = std::chrono::duration_cast<std::chrono::minutes>(std::chrono::abs(duration)).count();
    constexpr qint64 kHour = 60;
    constexpr qint64 kDay = 24 * kHour;
    if (minutes < 2 * kHour)
        return u"%1 minutes"_s.arg(minutes);
    return minutes < 2 * kDay ? u"%1 hours"_s.arg(minutes / kHour) : u"%1 days"_s.arg(minutes / kDay);
}

} // namespace

std::optional<ClockWarning> checkClock(Clock &clock, BooksRepository &books, WorkspaceRepository &workspace)
{
    ClockWarning warning;
    QStringList sentences;
    const auto skew = clock.skew().value_or(0ms);
    if (std::chrono::abs(skew) > kTolerated) {
        warning.skew = skew;
        sentences << u"this computer's clock is %1 %2 by the provider's clock"_s.arg(
            durationText(skew), skew > 0ms ? u"slow"_s : u"fast"_s);
    }
    const auto last = books.lastEntryAt();
    if (last && *last && clock.now() + kSetBack < **last) {
        warning.isBeforeBooks = true;
        sentences << u"this computer's clock is %1 before the newest entry of the books"_s.arg(
            durationText(**last - clock.now()));
    }
    if (sentences.isEmpty())
        return std::nullopt;
    warning.text = sentences.join(u"; "_s);
    ActivityLine(workspace, clock, u"clock"_s, {}).end(u"partly"_s, warning.text);
    return warning;
}

} // namespace rd::services
