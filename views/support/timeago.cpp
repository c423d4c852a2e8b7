// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/timeago.h"

#include "models/services/desk.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/widgets/format.h"

namespace rd::views {

QString timeAgo(const Session &session, Instant then)
{
    return formatTimeAgo(then, session.desk().clock.now(), merchantsZone(session));
}

} // namespace rd::views
