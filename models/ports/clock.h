// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <chrono>

namespace rd {

/// The only source of "now". Thread safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0; ///< wall clock, UTC
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0; ///< for durations, deadlines and back-off
    /// Blocks the calling worker thread; a fake clock only moves its time forward. Never called on the GUI thread.
    virtual void sleep(std::chrono::milliseconds duration) = 0;
};

} // namespace rd
