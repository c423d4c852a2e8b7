// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <QString>

namespace rd::views {

class Session;

/// "2 minutes ago" for what is near; what lies further back, or ahead, is said by its day in the merchant's calendar,
/// as everywhere else, and not in that of the computer.
[[nodiscard]] QString timeAgo(const Session &session, Instant then);

} // namespace rd::views
