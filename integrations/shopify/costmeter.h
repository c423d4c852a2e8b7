// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QByteArray>

#include <chrono>

namespace rd::shopify {

/// Shopify's leaky bucket of query costs, as the answers tell it (shopify.md 4): who waits how long before sending.
/// Knows no clock: the owner passes a monotonic time in. Not thread safe.
class CostMeter {
public:
    using Time = std::chrono::milliseconds;

    /// The bucket after an answer that has come at `now`.
    void learn(double maximum, double available, double restoreRate, Time now);
    /// What a document was charged up front the last time.
    void noteCost(const QByteArray &operation, double requested);
    /// How long the document has to wait so that it is not refused; nothing is known yet = not at all.
    [[nodiscard]] Time waitFor(const QByteArray &operation, Time now) const;
    /// How long after a refusal: the time the missing points take, at least a second.
    [[nodiscard]] Time waitAfterRefusal(double requested, Time now) const;

private:
    [[nodiscard]] double availableAt(Time now) const;
    [[nodiscard]] Time restoring(double cost, Time now) const;

    double m_maximum = 0; // 0 = nothing known
    double m_available = 0;
    double m_restoreRate = 0;
    Time m_at{0};
    QHash<QByteArray, double> m_costOf;
};

} // namespace rd::shopify
