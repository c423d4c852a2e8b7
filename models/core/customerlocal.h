// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

namespace rd {

/// Whether each customer's rewards follow from that customer's own sales: no campaign of the facts has a cap, tier or
/// count over several customers. Then BooksRepository::loadFactsOf() is enough to compute them.
[[nodiscard]] bool isCustomerLocal(const EngineFacts &facts);

} // namespace rd
