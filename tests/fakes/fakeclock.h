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
        : m_nowMs(toUnixMs(now))
    {
    }
    [[nodiscard]] Instant now() const override { return fromUnixMs(m_nowMs.load()); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_nowMs.load());
    }
    void sleep(std::chrono::milliseconds duration) override { advance(duration); }
    void advance(std::chrono::milliseconds duration) { m_nowMs += duration.count(); }
    void set(Instant now) { m_nowMs = toUnixMs(now); }

private:
    std::atomic<qint64> m_nowMs;
};

} // namespace rd::fakes
