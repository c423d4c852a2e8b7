// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/store.h"

namespace rd::storage {

/// Writes the figures by local day and by participant anew from facts in memory: a pass over the conversions, then only
/// the rows that differ. Writer thread, inside a transaction.
[[nodiscard]] Status writeRollups(
    Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, const Calendar &calendar);
/// The same from what is stored, after the time zone changed. Not on the writer thread.
[[nodiscard]] Status rebuildRollups(Store &store, const Calendar &calendar);
/// What was really received for goods and services (rulings.md 19, 28), after refunds.
[[nodiscard]] qint64 baseOf(const EngineFacts &facts, const ConversionRow &conversion);

} // namespace rd::storage
