// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"

namespace rd::app {

/// The computer's clock.
class SystemClock : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] std::chrono::milliseconds monotonic() const override;
    void sleep(std::chrono::milliseconds duration) override;
};

} // namespace rd::app
