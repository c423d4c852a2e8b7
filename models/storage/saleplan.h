// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/storage/database.h"

#include <vector>

namespace rd::storage {

/// Rows of invoice and charge that are, may be or have been sales, each once and in order.
struct SaleRows {
    std::vector<qint64> invoices;
    std::vector<qint64> charges;
};

[[nodiscard]] Result<SaleRows> allSales(Database &db, ConnectionId connection);
/// Those that what was stored up to `generation` may have altered (touched_sale).
[[nodiscard]] Result<SaleRows> touchedSales(Database &db, ConnectionId connection, qint64 generation);
/// Whether anything of the connection may have been altered.
[[nodiscard]] Result<bool> isAllTouched(Database &db, ConnectionId connection);

} // namespace rd::storage
