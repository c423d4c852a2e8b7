// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/shopifyapi.h"
#include "models/ports/commercesource.h"

namespace rd::shopify {

/// Asks the shop who it is and what the key may do, and says for each missing permission what it costs the merchant
/// and how to give it (shopify.md 3). A development shop counts as test mode.
[[nodiscard]] Result<AccountReport> probeShop(ShopifyApi &api, const CancelToken &cancel);

/// Adds what Shopify hides of customers although the permission is there (shopify.md 3, protected customer data). It
/// shows only by a row: a shop without customers and orders hides nothing yet.
[[nodiscard]] Status addHiddenData(ShopifyApi &api, AccountReport &report, const CancelToken &cancel);

/// Whether names or e-mail addresses were refused in an answer.
[[nodiscard]] bool hidesCustomerData(const GraphQlAnswer &answer);
/// A sentence for a sync that met hidden names or addresses, with the remedy.
[[nodiscard]] QString hiddenDataRemark(KeyWay way);

/// A sentence where another version of the interface answers than the one asked for (shopify.md 1); else empty.
[[nodiscard]] QString otherVersionRemark(const ShopifyApi &api);

/// What is lost without a permission, and the remedy; pure.
[[nodiscard]] std::vector<MissingPermission> missingPermissions(const QStringList &granted, KeyWay way);

} // namespace rd::shopify
