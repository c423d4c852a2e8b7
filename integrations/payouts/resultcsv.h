// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/formatspec.h"

namespace rd::payouts {

/// A CSV of results; see readResults().
[[nodiscard]] Result<PayoutResults> readCsvResults(const FormatSpec &spec, const std::vector<FormatSpec> &all,
    const QByteArray &bytes, Currency currency, const ColumnMapping &mapping);

} // namespace rd::payouts
