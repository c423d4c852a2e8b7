// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/movingrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// What ids of a provider stand for in the books (rulings.md 39): other systems name a sale by its charge or payment,
/// too. By the payments stored with invoices, over all connections.
[[nodiscard]] Result<MainObjects> findMainObjects(Database &db, const QStringList &ids);

} // namespace rd::storage
