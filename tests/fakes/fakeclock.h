// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"

#include <atomic>

namespace rd::fakes {

/// A clock that stands still until it is moved; sleeping moves it. Thread safe.
class FakeClock : public Clock {
public:
    explicit FakeClock(Instant now = fromUnixSeconds(1'780'000'000)) // 2026-05-28
        : m_nowMs(toUnixMs(now)), m_monotonicMs(toUnixMs(now))
    {
    }
    [[nodiscard]] Instant now() const override { return fromUnixMs(m_nowMs.load()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_monotonicMs.load());
    }
    void sleep(std::chrono::milliseconds duration) override { advance(duration); }
    [[nodiscard]] std::optional<std::chrono::milliseconds> skew() const override
    {
        return m_isSkewed.load() ? std::optional(std::chrono::milliseconds(m_skewMs.load())) : std::nullopt;
    }
    /// Time passes.
    void advance(std::chrono::milliseconds duration)
    {
        m_nowMs += duration.count();
        m_monotonicMs += duration.count();
    }
    /// Somebody turns the clock; no time passes.
    void set(Instant now) { m_nowMs = toUnixMs(now); }
    void setSkew(std::chrono::milliseconds skew)
    {
        m_skewMs = skew.count();
        m_isSkewed = true;
    }

private:
    std::atomic<qint64> m_nowMs;
    std::atomic<qint64> m_monotonicMs;
    std::atomic<qint64> m_skewMs{0};
    std::atomic<bool> m_isSkewed{false};
};

} // namespace rd::fakes
