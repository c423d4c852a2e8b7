// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/services/sheetreader.h"

namespace rd::services {

/// Columns of a file of exchange rates, all required: `date,from,to,rate,source`.
[[nodiscard]] QStringList rateColumns();

/// Rows of such a file as values, with a problem for each that cannot be.
struct RateRows {
    std::vector<RateImport> good;
    std::vector<RowProblem> problems;
};
[[nodiscard]] RateRows readRateRows(const Sheet &sheet, const SheetColumns &columns);

} // namespace rd::services
