// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/timeago.h"

#include "models/services/desk.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/widgets/format.h"

namespace rd::views {

namespace {

constexpr std::chrono::hours kNear{14 * 24}; ///< where formatTimeAgo() begins to name the day
constexpr std::chrono::minutes kAhead{5}; ///< by so much another clock may be wrong

} // namespace

QString timeAgo(const Session &session, Instant then)
{
    const Instant now = session.desk().clock.now();
    if (now - then >= kNear)
        return formatDateShort(then, merchantsZone(session));
    if (then - now > kAhead)
        return formatDateTime(then, merchantsZone(session));
    return formatTimeAgo(then, now);
}

} // namespace rd::views
