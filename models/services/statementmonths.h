// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/statement.h"

namespace rd::services {

/// One month of a participant's account as its statement says it.
struct StatementMonth {
    LocalDay from; ///< the first of the month, merchant's zone
    LocalDay to; ///< its last day, or the last day of the statement
    StatementAccount account; ///< opening, movements and closing of this month alone
    qint64 entries = 0; ///< booked in it
};

/// A statement from the beginning of the books, month by month, newest first; a month in which nothing was booked in an
/// account has no line of it, since its statement would repeat the balance before. Rewards without an amount make
/// months of their own kind (Currency invalid, entries counts them). Error: sums out of range.
[[nodiscard]] Result<std::vector<StatementMonth>> monthsOf(const Statement &whole);

} // namespace rd::services
