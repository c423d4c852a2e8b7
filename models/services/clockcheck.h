// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/clock.h"
#include "models/ports/workspacerepository.h"

namespace rd::services {

/// The computer's clock cannot be trusted (domain.md 5.4.25, reliability.md 11).
struct ClockWarning {
    std::chrono::milliseconds skew{0}; ///< provider's time minus ours, where it is more than five minutes; else 0
    bool isBeforeBooks = false; ///< it shows a time before the newest entry of the books
    QString text; ///< plain sentence
};

/// Compares the clock with the provider's last answer and with the books; a warning is also a line of the activity
/// page. Blocking; what cannot be read is no warning.
[[nodiscard]] std::optional<ClockWarning> checkClock(
    Clock &clock, BooksRepository &books, WorkspaceRepository &workspace);

} // namespace rd::services
