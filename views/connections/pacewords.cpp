// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/connections/pacewords.h"

#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::PaceWords)
};

int roundedUp(std::chrono::seconds time, int unit)
{
    return static_cast<int>((time.count() + unit - 1) / unit);
}

} // namespace

QString paceName(const QString &pace)
{
    if (pace == "polite"_L1)
        return Words::tr("Polite");
    if (pace == "full"_L1)
        return Words::tr("Full");
    if (pace == "own"_L1)
        return Words::tr("Own numbers");
    if (pace == "unlimited"_L1)
        return Words::tr("Without limit");
    return safeText(pace, 40);
}

QString paceSentence(const QString &pace)
{
    if (pace == "polite"_L1)
        return Words::tr("Leaves most of what the provider allows to your own site, which shares it.");
    if (pace == "full"_L1)
        return Words::tr("Uses all the provider allows. While a long sync runs, your own site may be asked to wait.");
    return {};
}

QString paceLimitsText(const PaceLimits &limits)
{
    const QString atATime = Words::tr("%Ln at a time", "requests", limits.inFlight);
    if (limits.perSecond <= 0)
        return Words::tr("as many requests as are answered, %1", "how many at a time").arg(atATime);
    return Words::tr("%1, %2", "requests a second, how many at a time")
        .arg(Words::tr("%Ln requests a second", nullptr, static_cast<int>(std::lround(limits.perSecond))), atATime);
}

QString paceCostText(const std::optional<std::chrono::seconds> &listing)
{
    constexpr int kMinute = 60;
    constexpr int kHour = 3600;
    if (!listing)
        return Words::tr("How long listing everything takes is known after the first sync.");
    if (listing->count() < 2 * kMinute)
        return Words::tr("Listing everything takes about %Ln seconds.", nullptr, qMax(1, roundedUp(*listing, 1)));
    if (listing->count() < 2 * kHour)
        return Words::tr("Listing everything takes about %Ln minutes.", nullptr, roundedUp(*listing, kMinute));
    return Words::tr("Listing everything takes about %Ln hours.", nullptr, roundedUp(*listing, kHour));
}

} // namespace rd::views
