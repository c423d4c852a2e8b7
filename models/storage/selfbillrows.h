// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/selfbilling.h"
#include "models/ports/batchrepository.h"
#include "models/ports/historyrepository.h"
#include "models/storage/store.h"

#include <functional>

namespace rd::storage {

/// Version 18: numbers of self-billing invoices, and the tax numbers that stand on them.
[[nodiscard]] Status addSelfBillTables(Database &db);
/// Version 20: what stands on an invoice is frozen with its number, cancellations, payouts that wait for a number, and
/// where a person said that a series begins or goes on.
[[nodiscard]] Status addSelfBillParties(Database &db);

/// The rule as it is stored.
[[nodiscard]] Result<SelfBilling> loadSelfBilling(Database &db);
/// How the series of `now` stands.
[[nodiscard]] Result<SelfBillStanding> loadSelfBillStanding(Database &db, const Calendar &calendar, Instant now);
/// The same if `rule` was the one that is stored.
[[nodiscard]] Result<SelfBillStanding> loadSelfBillStanding(
    Database &db, const Calendar &calendar, const SelfBilling &rule, Instant now);
/// Writes down where a person says that a series begins or goes on, and gives the payouts that wait their numbers.
/// @see PayoutRuleChange
[[nodiscard]] Status startSeries(Store &store, Database &db, const SelfBillNumber &number,
    const std::vector<SealedSupplier> &suppliers, Instant now, const QString &actor);
/// Writes the payouts of an update, each by `write`. Of live money, each that becomes paid by it gets its number in the
/// same transaction, or waits for it where none can be given; one that comes back is cancelled. Where the rule is off,
/// only the latter.
[[nodiscard]] Status writePayouts(Store &store, Database &db, const Batch &batch, const BatchUpdate &update,
    Instant now, const std::function<Status(const Payout &)> &write);
/// Invoices of a participant that were given in [from, to), then those that were cancelled then.
[[nodiscard]] Result<std::vector<StoredInvoice>> loadInvoices(
    Store &store, Database &db, ParticipantId participant, Instant from, Instant to);

} // namespace rd::storage
