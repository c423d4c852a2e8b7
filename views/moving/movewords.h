// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rd::views {

/// Why a line of another system's file differs from the books or waits, in words; a reason not known is given as it is.
[[nodiscard]] QString moveReasonText(const QString &reason);

} // namespace rd::views
