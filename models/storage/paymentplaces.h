// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <vector>

namespace rd::storage {

/// For each conversion, by its id, where its id at the provider stands among those of all payments, byte by byte; equal
/// ones at the same place. The texts of few are read one by one. Of many the places follow from three walks over
/// indexes that are there anyway, in 12 bytes a payment: an index on the texts themselves would be half as large as all
/// others together, and slow each import down. Errors: Storage.
[[nodiscard]] Result<std::vector<qint64>> placesOfPayments(Database &db, const std::vector<qint64> &conversions);

} // namespace rd::storage
