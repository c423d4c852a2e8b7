// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/stripeserver.h"
#include "models/core/instant.h"

#include <QtGlobal>

#include <chrono>

namespace rd::fakes {

/// The moment a test begins at, from which time goes on as it does on the computer: program and sample merchant are
/// told the same on every day, so that a test which holds today holds tomorrow. What days do to the program is looked
/// for on purpose: RD_TEST_NOW is another moment to begin at, and some tests are run again at awkward ones
/// (tests/views/CMakeLists.txt). Thread safe.
class TestDay {
public:
    TestDay() : m_begin(chosen()), m_origin(std::chrono::steady_clock::now()) {}
    [[nodiscard]] Instant now() const
    {
        return m_begin + std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_origin);
    }

private:
    static Instant chosen()
    {
        const QString named = qEnvironmentVariable("RD_TEST_NOW");
        if (named.isEmpty())
            return fromUnixSeconds(sample::kSampleNow);
        const Result<Instant> moment = parseIso(named);
        if (!moment)
            qFatal("RD_TEST_NOW is no moment: %s", qPrintable(named));
        return *moment;
    }

    Instant m_begin;
    std::chrono::steady_clock::time_point m_origin;
};

} // namespace rd::fakes
