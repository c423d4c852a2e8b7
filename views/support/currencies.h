// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <QList>

#include <algorithm>

namespace rd::views {

/// The same amounts with the workspace's own currency in front; the others keep their order.
[[nodiscard]] inline QList<Money> baseFirst(QList<Money> amounts, Currency base)
{
    std::stable_partition(
        amounts.begin(), amounts.end(), [base](const Money &amount) { return amount.currency == base; });
    return amounts;
}

} // namespace rd::views
