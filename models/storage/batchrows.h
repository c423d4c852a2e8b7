// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Batches with approvals and sums. @param where an SQL condition on `b`; @param value its ?1
[[nodiscard]] Result<std::vector<Batch>> loadBatches(Database &db, std::string_view where, qint64 value = 0);
/// Without items. @param where an SQL condition on `o` with an order; @param value its ?1
[[nodiscard]] Result<std::vector<Payout>> loadPayouts(Database &db, std::string_view where, qint64 value);
/// Fills the items of the payouts of one batch, which are in the order of their lines.
[[nodiscard]] Status loadItems(Database &db, BatchId batch, std::vector<Payout> &payouts);
[[nodiscard]] Status insertBatch(Database &db, const NewBatch &made, Instant now, BatchId &id);

/// The columns of readMethod().
inline constexpr std::string_view kSelectMethods =
    "SELECT id, participant, provider, currency, uid, envelope, fingerprint, digest, salt, valid_from, changed_by, "
    "changed_by_name, current, removed FROM payout_method ";
[[nodiscard]] PayoutMethod readMethod(const Statement &row);
/// When something happens to a batch or to a key of its signatures, as its row says it: as in the chain, never before
/// the newest record, so that a clock that was set back seals nothing before it was made (reliability.md 11).
[[nodiscard]] Result<Instant> notBeforeBooks(Database &db, Instant now);

} // namespace rd::storage
