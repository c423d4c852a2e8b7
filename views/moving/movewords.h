// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"
#include "views/support/textrows.h"

#include <QString>

#include <optional>

namespace rd::views {

/// Why a line of another system's file differs from the books or waits, in words; a reason not known is given as it is.
[[nodiscard]] QString moveReasonText(const QString &reason);

/// An amount as it is shown and sorted; nothing is a dash.
[[nodiscard]] TextRows::Cell moneyCell(const std::optional<Money> &money);

} // namespace rd::views
