// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace rd::storage {

class Database;

/// Version 13: keys of encrypted fields, payout methods, batches, payouts, approvals and result files.
[[nodiscard]] Status addBatchTables(Database &db);
/// What BatchJournal asks for, made when a workspace is opened: payouts with an alert, and the chain's records of
/// exports by the number of their batch.
[[nodiscard]] Status createBatchIndexes(Database &db);

} // namespace rd::storage
