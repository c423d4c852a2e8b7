// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace rd::storage {

class Database;

/// Keys of members, signatures on approvals and seals, and what a format had to change of the lines of a batch.
[[nodiscard]] Status addSignatures(Database &db);

} // namespace rd::storage
