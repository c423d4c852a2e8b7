// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/filechecks.h"

namespace rd::payouts {

/// A workbook of one sheet that data describes, as a CSV file is: titles, then a row for each payout. Amounts are
/// numbers with the decimals of the currency, everything else is text, so that neither leading zeros nor long account
/// numbers are lost and nothing is ever a formula. The same batch gives the same bytes.
/// @param wantsBytes false = only what is said of the payouts is asked for, without packing a workbook
[[nodiscard]] Rendered renderXlsx(const FormatSpec &spec, const PayoutFile &file, bool wantsBytes = true);

} // namespace rd::payouts
