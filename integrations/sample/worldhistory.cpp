// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/worldbuilder.h"

#include <algorithm>

namespace rd::sample {

/// Every third subscription at the old price has the new one from its first period after the rise; the others keep it.
void Generator::changePrice(Index subscription, qint64 at)
{
    auto &row = m.subscriptions[std::size_t(subscription)];
    const auto &price = m.prices[std::size_t(row.price)];
    if (!price.active && at >= priceRise() && row.customer % 3 == 0)
        row.price = priceOf(price.product, price.currency, price.interval);
}

/// Some customers were deleted by the merchant: their payments stay, their subscriptions end.
void Generator::deleteSome()
{
    for (Index customer = 97; customer < Index(m.customers.size()); customer += 193) {
        if (m_storyOf[std::size_t(customer)] >= 0 || m.people.contains(customer))
            continue;
        m.customers[std::size_t(customer)].deleted = true;
    }
    for (std::size_t i = 0; i < m.subscriptions.size(); ++i) {
        const auto &row = m.subscriptions[i];
        if (m.customers[std::size_t(row.customer)].deleted && row.status != SubscriptionStatus::Canceled)
            cancel(Index(i), std::min(row.periodStart + kDay, m_options.now - 3600));
    }
}

} // namespace rd::sample
