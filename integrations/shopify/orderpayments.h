// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/readfields.h"

namespace rd::shopify {

/// Money that came in for an order and went back, out of its transactions: payments, what was paid and when, refunds.
/// Store credit is the merchant's own money and pays nothing; a gift card does (domain.md 4.1).
/// @param out its total is known
void addPayments(const QJsonArray &transactions, Fields &fields, ReadOrder &out);

} // namespace rd::shopify
