// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QUrl>

namespace rd::shopify {

/// "name.myshopify.com" from what a person types: the name, the permanent host, an address of it, or
/// https://admin.shopify.com/store/name. A storefront domain is refused: the Admin API answers on the permanent host
/// alone (shopify.md 2).
[[nodiscard]] Result<QString> parseShop(const QString &text);

/// Where a shop's Admin API is: https on its permanent host.
[[nodiscard]] QUrl baseOf(const QString &shop);

} // namespace rd::shopify
