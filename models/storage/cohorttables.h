// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

namespace rd::storage {

class Database;

/// Schema version 19: how far referrals come, and what becomes of customers month by month after their first payment
/// (performance.md, Dashboards). Opening the workspace fills the new tables.
[[nodiscard]] Status addCohortTables(Database &db);

} // namespace rd::storage
