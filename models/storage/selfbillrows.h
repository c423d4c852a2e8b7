// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/selfbilling.h"
#include "models/ports/batchrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

/// Version 18: numbers of self-billing invoices, and the tax numbers that stand on them.
[[nodiscard]] Status addSelfBillTables(Database &db);

/// The rule as it is stored.
[[nodiscard]] Result<SelfBilling> loadSelfBilling(Database &db);
/// The number after the last one of the day's series.
[[nodiscard]] Result<SelfBillNumber> nextSelfBillNumber(Database &db, const SelfBilling &rule, LocalDay day);
/// Gives each payout of live money that is paid its number, in the transaction that makes it paid; those that have one
/// keep it. Nothing where the rule is off.
[[nodiscard]] Status giveInvoices(
    Store &store, Database &db, const Batch &batch, const BatchUpdate &update, Instant now);
/// Invoices of a participant that were given in [from, to), in live money.
[[nodiscard]] Result<std::vector<SelfBillInvoice>> loadInvoices(
    Database &db, ParticipantId participant, Instant from, Instant to, const Calendar &calendar);

} // namespace rd::storage
