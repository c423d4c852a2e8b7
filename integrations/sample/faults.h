// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/api.h"

#include <chrono>
#include <functional>
#include <optional>

namespace rd::sample {

/// What a scripted fault does to one answer.
enum class FaultKind {
    TooManyRequests, ///< 429 without acting; Retry-After where `retryAfterSeconds` is set
    LockTimeout, ///< 429 with code lock_timeout, without the rate-limit header
    KeyInUse, ///< 409 idempotency_key_in_use
    ServerError, ///< 500 without acting; kept for the idempotency key, as Stripe does
    ServerErrorAfterActing, ///< the effect happens, the answer is a 500 (also kept)
    Html, ///< status 200 with an HTML page
    TruncatedBody, ///< Content-Length says more than is sent, then the connection closes
    CloseBeforeAnswer, ///< nothing happens, nothing is answered
    ActThenClose, ///< the effect happens, the answer is lost
    Delay, ///< answers after `delay`
    RepeatedPage, ///< a list answers its first page whatever the cursor
    ReorderedPage, ///< the rows of a page come in reverse
    UnknownFields, ///< every object carries members nobody knows
    HugeAmount, ///< the first row's `amount` (or `total`) is beyond 32 bits
    Redirect, ///< 302 to another host
};

/// A fault and when it strikes. Faults are asked in the order they were added; the first that fits acts.
struct Fault {
    FaultKind kind = FaultKind::ServerError;
    std::function<bool(const Request &)> when{}; ///< empty = every request
    int skip = 0; ///< let the first n fitting requests pass: n-1 = "the n-th"
    int times = 1; ///< then strike this often; -1 = always
    std::optional<int> retryAfterSeconds{};
    std::chrono::milliseconds delay{0};
};

/// Matches a method and the beginning of a path.
[[nodiscard]] std::function<bool(const Request &)> requestTo(const char *method, const char *pathPrefix);

/// Changes the JSON of a good answer for RepeatedPage's cousins: order, unknown members, huge amounts.
void distort(FaultKind kind, Answer &answer);

} // namespace rd::sample
