// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/merchantsday.h"

#include "models/services/desk.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"

#include <QDateTime>

namespace rd::views {

QDate merchantsToday(const Session &session)
{
    return QDateTime::fromMSecsSinceEpoch(toUnixMs(session.desk().clock.now()), merchantsZone(session)).date();
}

} // namespace rd::views
