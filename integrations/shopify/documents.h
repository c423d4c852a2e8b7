// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace rd::shopify::documents {

// The GraphQL documents of this program, each named by its operation. Tests hold them against the published schema.

/// A customer's metafield that says who brought them. Both parts are checked (isMetafieldName) before they get here.
struct Metafield {
    QByteArray space = QByteArrayLiteral("referral_desk");
    QByteArray key = QByteArrayLiteral("affiliate");
};
[[nodiscard]] bool isMetafieldName(const QByteArray &text);

[[nodiscard]] QByteArray connectionCheck();
[[nodiscard]] QByteArray counts();

[[nodiscard]] QByteArray ordersSync();
[[nodiscard]] QByteArray ordersById();
[[nodiscard]] QByteArray orderLines();
[[nodiscard]] QByteArray customersSync();
[[nodiscard]] QByteArray customersById();
[[nodiscard]] QByteArray productsSync();
[[nodiscard]] QByteArray productsById();
[[nodiscard]] QByteArray productVariants();
[[nodiscard]] QByteArray discountsSync();
[[nodiscard]] QByteArray discountsById();
[[nodiscard]] QByteArray discountCodes();

[[nodiscard]] QByteArray startBulk();
[[nodiscard]] QByteArray bulkState();
[[nodiscard]] QByteArray cancelBulk();

// What startBulk() runs: no variables, no page sizes (shopify.md 7).
[[nodiscard]] QByteArray bulkOrders();
[[nodiscard]] QByteArray bulkCustomers(const Metafield &metafield);
[[nodiscard]] QByteArray bulkProducts();

/// All that are sent as they are, for tests and for the sample shop.
[[nodiscard]] QByteArrayList all();

} // namespace rd::shopify::documents
