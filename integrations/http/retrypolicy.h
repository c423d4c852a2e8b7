// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/http/httpmessage.h"

#include <functional>
#include <random>

namespace rd::http {

/// When and how long to wait before a read is sent again (stripe.md 1 "When to retry"; rulings 36 and 48). Immutable
/// once made, so that requests of several threads can share one. Writes never come here.
class RetryPolicy {
public:
    /// A provider's own word on an answer: true = repeat, false = do not, nothing = the general rules.
    using Advice = std::function<std::optional<bool>(int status, const HttpHeaders &headers)>;

    struct Settings {
        int attempts = 6; ///< in total; 1 = never repeat
        std::chrono::milliseconds first{500};
        std::chrono::milliseconds longest{8000}; ///< of the own back-off; Retry-After may be longer
        std::chrono::milliseconds longestRetryAfter{120'000}; ///< a server that asks for more gets no repetition now
        Advice advice = {}; ///< called on the network thread; must be cheap
        /// A 429 without this header is a lock held elsewhere, not a rate limit, and does not slow the account down;
        /// empty = each 429 does.
        QByteArray rateReasonHeader = {};
    };

    RetryPolicy();
    explicit RetryPolicy(Settings settings);

    /// Waiting time before attempt `attempt + 1`, or nothing when it is time to give up. The failure forms: connection
    /// lost, deadline, cut.
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterFailure(
        const Error &error, int attempt, std::mt19937_64 &random) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterAnswer(
        const HttpResponse &answer, int attempt, std::mt19937_64 &random) const;
    /// The answer says that the account sends too much.
    [[nodiscard]] bool isRateLimit(const HttpResponse &answer) const;
    [[nodiscard]] const Settings &settings() const { return m_settings; }

    /// Reads `true`/`false` from a header such as Stripe-Should-Retry.
    [[nodiscard]] static Advice adviceFromHeader(const QByteArray &name);

private:
    [[nodiscard]] std::chrono::milliseconds backOff(int attempt, std::mt19937_64 &random) const;
    [[nodiscard]] bool isWorthRepeating(const HttpResponse &answer) const;

    Settings m_settings;
};

} // namespace rd::http
