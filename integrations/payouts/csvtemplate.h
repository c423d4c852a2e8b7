// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/payouts/filechecks.h"

namespace rd::payouts {

/// The columns of a file, each with what is known of it.
struct CsvLayout {
    QByteArray header; ///< as it is written, without line end; empty where the format has none
    std::vector<ColumnSpec> columns;
    QStringList titles = {}; ///< of the columns
};

/// The layout of the variant, or of the header that the merchant took from a downloaded template: a column nobody knows
/// is left empty and said, a column the payout cannot do without and that is missing is refused.
[[nodiscard]] CsvLayout layoutOf(
    const FormatSpec &spec, const VariantSpec &variant, const PayoutFile &file, Rendered &out);

/// Appends a cell in UTF-8, in quotes where RFC 4180 or the format wants them.
void appendCell(QByteArray &bytes, QStringView text, const CsvSpec &csv);

} // namespace rd::payouts
