// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Adds rates that are new, all or none; one that contradicts a stored one is refused, naming its line. Writer thread.
[[nodiscard]] Result<ImportCounts> insertRates(
    Database &db, const std::vector<RateImport> &rows, Instant now, const QString &actor);
/// All stored rates, newest date first.
[[nodiscard]] Result<std::vector<ExchangeRate>> readRates(Database &db);

} // namespace rd::storage
