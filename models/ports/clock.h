// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace rd {

/// The only source of "now". Thread safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0; ///< wall clock, UTC
    [[nodiscard]] virtual std::chrono::milliseconds monotonic() const = 0; ///< for durations, deadlines and back-off
    /// Blocks the calling worker thread; a fake clock only moves its time forward. Never called on the GUI thread.
    virtual void sleep(std::chrono::milliseconds duration) = 0;
    /// Server time minus ours by the last answer that told it, accurate to about a second; nullopt = none has yet.
    [[nodiscard]] virtual std::optional<std::chrono::milliseconds> skew() const { return std::nullopt; }
    /// The earlier of this clock and the server's: for due dates and holds (reliability.md 11).
    [[nodiscard]] Instant earlier() const
    {
        return now() + std::min(skew().value_or(std::chrono::milliseconds{0}), std::chrono::milliseconds{0});
    }
    /// The later of both: what ends, ends by this one.
    [[nodiscard]] Instant later() const
    {
        return now() + std::max(skew().value_or(std::chrono::milliseconds{0}), std::chrono::milliseconds{0});
    }
};

} // namespace rd
