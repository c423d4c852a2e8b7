// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace rd::storage {

class Database;

/// Schema version 3: what the overview needs so that nothing it shows is counted from single rewards or payments
/// (performance.md, Dashboards). Fills the new tables from the rewards there are.
[[nodiscard]] Status addFigureTables(Database &db);

} // namespace rd::storage
