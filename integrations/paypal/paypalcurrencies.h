// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

namespace rd::paypal {

/// "12.50", or "1250" for the currencies that PayPal takes without decimals. CurrencyNotSupported in words (code
/// "currency-not-supported") for one that PayPal does not pay out, ProviderLimit (code "provider-limit") for an amount
/// with decimals in a currency that takes none: nothing is rounded away.
[[nodiscard]] Result<QString> amountText(const Money &amount);
/// The amount of an answer in our minor units.
[[nodiscard]] Result<Money> amountFrom(const QString &value, const QString &currency);

} // namespace rd::paypal
