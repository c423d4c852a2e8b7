// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimeZone>

namespace rd::views {

class Session;

/// The merchant's time zone, in which charts and figures count days; UTC where this computer does not know it.
[[nodiscard]] QTimeZone merchantsZone(const Session &session);

} // namespace rd::views
