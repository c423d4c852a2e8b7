// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/merchantzone.h"

#include "views/shell/session.h"

namespace rd::views {

QTimeZone merchantsZone(const Session &session)
{
    const QTimeZone zone(session.workspace().timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace rd::views
