// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// The first row of each kind that contradicts the others (reliability.md 2: balanced, no-orphan, no-float).
[[nodiscard]] Result<std::vector<TableFault>> findTableFaults(Database &db);
/// Credits less debits of each account and currency, by the accounts stored with the entries.
[[nodiscard]] Result<std::vector<AccountSum>> sumAccounts(Database &db);

} // namespace rd::storage
