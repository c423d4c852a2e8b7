// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace rd::views {

class Session;

/// The day it is in the merchant's calendar: by the clock of the desk, and not in the computer's zone.
[[nodiscard]] QDate merchantsToday(const Session &session);

} // namespace rd::views
