// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace rd::storage {

// Freed pages and the write-ahead log hold what was erased until the file is written anew (reliability.md 11). That may
// be cut off, or stopped by somebody who reads: a mark in the books says that it is still to be done.

/// Inside the transaction that erases.
[[nodiscard]] Status markForCleaning(Database &db);
/// Writes the file anew, empties the log and takes the mark away. On the writer, outside a transaction. Locked where
/// somebody is reading.
[[nodiscard]] Status cleanFile(Database &db);
/// When the workspace is opened: does what an earlier run could not. What fails now stays marked for the next start.
[[nodiscard]] Status finishCleaning(Database &db);

} // namespace rd::storage
