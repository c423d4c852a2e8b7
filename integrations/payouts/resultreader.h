// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

namespace rd::payouts {

/// A result file for a batch of the format: XML of banks or CSV, told apart by content. Nothing is guessed: a row whose
/// amount a spreadsheet damaged is left out and said, a word nobody knows gives no state.
/// @param all all formats, for files that a generic batch may get from any of them
[[nodiscard]] Result<PayoutResults> readResults(const FormatSpec &spec, const std::vector<FormatSpec> &all,
    const QByteArray &bytes, Currency currency, const ColumnMapping &mapping);

} // namespace rd::payouts
