// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/http/retrypolicy.h"

namespace rd::http {

RetryPolicy::RetryPolicy() : RetryPolicy(Settings()) {}

RetryPolicy::RetryPolicy(Settings settings) : m_settings(std::move(settings)) {}

RetryPolicy::Advice RetryPolicy::adviceFromHeader(const QByteArray &name)
{
    return [name](int, const HttpHeaders &headers) -> std::optional<bool> {
        const QByteArray value = headers.value(name).toLower();
        if (value == "true")
            return true;
        if (value == "false")
            return false;
        return std::nullopt;
    };
}

std::chrono::milliseconds RetryPolicy::backOff(int attempt, std::mt19937_64 &random) const
{
    // A random point of a doubling span, so that many waiting requests do not come back as one crowd.
    const int doublings = std::min(attempt - 1, 20);
    const auto low = std::min(m_settings.longest / 2, m_settings.first * (1 << doublings));
    const auto high = std::max(low, std::min(m_settings.longest, low * 2));
    std::uniform_int_distribution<std::chrono::milliseconds::rep> jitter(low.count(), high.count());
    return std::chrono::milliseconds{jitter(random)};
}

bool RetryPolicy::isWorthRepeating(const HttpResponse &answer) const
{
    if (m_settings.advice) {
        if (const auto advised = m_settings.advice(answer.status, answer.headers))
            return *advised;
    }
    return answer.status == 409 || answer.status == 429 || answer.status >= 500;
}

std::optional<std::chrono::milliseconds> RetryPolicy::afterFailure(
    const Error &error, int attempt, std::mt19937_64 &random) const
{
    if (!error.retryable || attempt >= m_settings.attempts)
        return std::nullopt;
    return backOff(attempt, random);
}

std::optional<std::chrono::milliseconds> RetryPolicy::afterAnswer(
    const HttpResponse &answer, int attempt, std::mt19937_64 &random) const
{
    if (attempt >= m_settings.attempts || !isWorthRepeating(answer))
        return std::nullopt;
    const auto own = backOff(attempt, random);
    const auto asked = parseRetryAfter(answer.headers.value("Retry-After"), answer.serverDate);
    if (!asked)
        return own;
    if (*asked > m_settings.longestRetryAfter)
        return std::nullopt;
    return asked;
}

bool RetryPolicy::isRateLimit(const HttpResponse &answer) const
{
    return answer.status == 429
        && (m_settings.rateReasonHeader.isEmpty() || answer.headers.contains(m_settings.rateReasonHeader));
}

} // namespace rd::http
