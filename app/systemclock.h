// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"

#include <functional>

namespace rd::app {

/// The computer's clock, which also knows by how much it differs from the servers that were asked.
class SystemClock : public Clock {
public:
    using TimeSource = std::function<Instant()>;
    /// @param time told in place of the computer's; empty = the computer's. Durations are the computer's with both.
    explicit SystemClock(TimeSource time = {}) : m_time(std::move(time)) {}
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void sleep(std::chrono::milliseconds duration) override;
    using SkewSource = std::function<std::optional<std::chrono::milliseconds>()>;
    /// Who knows the difference; empty = nobody. To be set while nobody else uses the clock.
    void follow(SkewSource source) { m_source = std::move(source); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> skew() const override
    {
        return m_source ? m_source() : std::nullopt;
    }

private:
    TimeSource m_time;
    SkewSource m_source;
};

} // namespace rd::app
