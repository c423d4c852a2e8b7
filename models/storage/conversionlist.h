// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Conversions that meet the first condition that is set, newest first; without any condition none.
[[nodiscard]] Result<std::vector<ConversionRef>> listConversions(Database &db, const ConversionFilter &filter);
/// Everything stored about the sale of a conversion; nothing for one that was typed in, or is gone.
[[nodiscard]] Result<std::optional<SaleFacts>> readSaleOf(Database &db, ConversionId conversion);

} // namespace rd::storage
