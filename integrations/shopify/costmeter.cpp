// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/costmeter.h"

#include <algorithm>
#include <cmath>

namespace rd::shopify {

using namespace std::chrono_literals;

void CostMeter::learn(double maximum, double available, double restoreRate, Time now)
{
    if (!(maximum > 0) || !(restoreRate > 0))
        return;
    m_maximum = maximum;
    m_available = std::clamp(available, 0.0, maximum);
    m_restoreRate = restoreRate;
    m_at = now;
}

void CostMeter::noteCost(const QByteArray &operation, double requested)
{
    if (requested > 0)
        m_costOf.insert(operation, requested);
}

double CostMeter::availableAt(Time now) const
{
    const double seconds = std::chrono::duration<double>(std::max(now - m_at, 0ms)).count();
    return std::min(m_maximum, m_available + seconds * m_restoreRate);
}

CostMeter::Time CostMeter::restoring(double cost, Time now) const
{
    if (m_maximum <= 0)
        return 0ms;
    // A cost above the bucket would wait for ever; it is Shopify's to refuse.
    const double missing = std::min(cost, m_maximum) - availableAt(now);
    return missing <= 0 ? 0ms : Time{static_cast<Time::rep>(std::ceil(missing / m_restoreRate * 1000))};
}

CostMeter::Time CostMeter::waitFor(const QByteArray &operation, Time now) const
{
    return restoring(m_costOf.value(operation, 0), now);
}

CostMeter::Time CostMeter::waitAfterRefusal(double requested, Time now) const
{
    return std::max<Time>(1s, restoring(requested, now));
}

} // namespace rd::shopify
