// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/store.h"

#include <set>

namespace rd::storage {

/// Writes the figures by local day, by participant, by month of the first payment and of how far referrals came anew
/// from facts in memory: a pass over the conversions, then only the rows that differ. Writer thread, inside a
/// transaction.
[[nodiscard]] Status writeRollups(
    Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, const Calendar &calendar);
/// Takes out of the figures what these customers counted before (conversion_before, and their bonds as stored) and puts
/// in what they count now. To be called before the bonds are stored. Writer thread, inside a transaction.
[[nodiscard]] Status moveRollups(Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds,
    const Calendar &calendar, const std::set<CustomerId> &customers);
/// The same from what is stored, after the time zone changed. Not on the writer thread.
[[nodiscard]] Status rebuildRollups(Store &store, const Calendar &calendar);
/// What was really received for goods and services (rulings.md 19, 28), after refunds.
[[nodiscard]] qint64 baseOf(const EngineFacts &facts, const ConversionRow &conversion);
/// @param kept paid less refunded
[[nodiscard]] qint64 baseOf(qint64 net, qint64 total, qint64 kept, qint64 creditNoteNet);
/// The nets of packed lines added up.
[[nodiscard]] Result<qint64> netOfLines(std::string_view packed);

} // namespace rd::storage
