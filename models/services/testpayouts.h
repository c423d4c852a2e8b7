// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/payout.h"
#include "models/core/payouttemplate.h"

namespace rd::services {

/// A currency that a layout takes: the wanted one, else one the layout names, the format names, the usual one.
/// Usage where the wanted one is none of them.
[[nodiscard]] Result<Currency> testCurrency(
    const PayoutTemplate &format, const TemplateLayout &layout, Currency wanted, Currency usual);

/// Payouts to people there are not, for a file of sample rows: names begin with TEST, addresses lie in ".invalid" (RFC
/// 2606), account numbers are zeros of banks that do not exist, with the check digits that a format looks for. Their
/// names have letters that formats change, one is too long. Never stored.
[[nodiscard]] std::vector<PayoutLine> testPayouts(
    const PayoutTemplate &format, const TemplateLayout &layout, Currency currency);

/// Number of the batch that a file of sample rows pretends to be.
[[nodiscard]] QString testNumber();

} // namespace rd::services
