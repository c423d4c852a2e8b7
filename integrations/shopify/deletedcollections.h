// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/shopifyapi.h"

namespace rd::shopify {

/// Collections that were deleted since then: no list shows them any more, and their products do not count as changed.
/// The shop's events name them, and only its answer that there is no such collection makes one deleted. One request
/// where nothing was deleted, two where few were. The ids end as their gids do.
[[nodiscard]] Result<std::vector<std::string>> deletedCollections(
    ShopifyApi &api, qint64 sinceS, const CancelToken &cancel);

} // namespace rd::shopify
