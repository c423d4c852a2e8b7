// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace rd::storage {

class Database;

/// Marks the file as ours ("RDes").
inline constexpr int kApplicationId = 0x52446573;

// Schema version 1, as it was released: never edited afterwards, later versions are migrations of their own.
[[nodiscard]] Status createWorkspaceTables(Database &db);
[[nodiscard]] Status createProviderTables(Database &db);
[[nodiscard]] Status createBooksTables(Database &db);

/// Version 4: the provider's clock and the first empty look-up beside each intent (reliability.md 1, 11).
[[nodiscard]] Status addIntentTimes(Database &db);

/// Version 8: the log of requests that make promotion codes; addresses of payment links.
[[nodiscard]] Status addCodeTables(Database &db);

/// Adjustments, write-offs, sales entered by hand, commissions paid elsewhere, erased people.
[[nodiscard]] Status createDeskTables(Database &db);

/// Indexes of provider tables that a first backfill does without (performance.md, Store). Creating them again is no
/// error, so opening a workspace heals a backfill that was cut off.
[[nodiscard]] Status createSecondaryIndexes(Database &db);
[[nodiscard]] Status dropSecondaryIndexes(Database &db);

/// Indexes of rewards and ledger that the first rewards of all do without.
[[nodiscard]] Status createRewardIndexes(Database &db);
[[nodiscard]] Status dropRewardIndexes(Database &db);

} // namespace rd::storage
