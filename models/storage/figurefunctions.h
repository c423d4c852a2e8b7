// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace rd::storage {

/// Teaches a connection rd_revenue(lines, total, kept, credit_note_net): what a conversion counts as referred revenue
/// (rulings.md 19, 28), in minor units. An error where its lines cannot be read.
/// @return a code of SQLite
[[nodiscard]] int registerFigureFunctions(sqlite3 *handle);

} // namespace rd::storage
