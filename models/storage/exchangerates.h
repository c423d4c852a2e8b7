// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Version 9: several rates for a pair and date, of which the last one counts.
[[nodiscard]] Status allowCorrectedRates(Database &db);
/// Adds rates that are new or correct a stored one, all or none. Writer thread.
[[nodiscard]] Result<ImportCounts> insertRates(
    Database &db, const std::vector<RateImport> &rows, Instant now, const QString &actor);
/// All stored rates, newest date first, corrections before what they correct.
[[nodiscard]] Result<std::vector<ExchangeRate>> readRates(Database &db);

} // namespace rd::storage
