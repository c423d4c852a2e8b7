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
/// One customer and one order, if there are any: fields that Shopify hides are refused only where there is a row.
[[nodiscard]] QByteArray customerCheck();
[[nodiscard]] QByteArray orderCheck();
[[nodiscard]] QByteArray counts();

[[nodiscard]] QByteArray ordersSync();
[[nodiscard]] QByteArray ordersById();
[[nodiscard]] QByteArray orderLines();
[[nodiscard]] QByteArray customersSync();
[[nodiscard]] QByteArray customersById();
[[nodiscard]] QByteArray productsSync();
[[nodiscard]] QByteArray productsById();
[[nodiscard]] QByteArray productVariants();
[[nodiscard]] QByteArray productCollections();
/// Collections with the products in them now.
[[nodiscard]] QByteArray collectionsSync();
[[nodiscard]] QByteArray collectionProducts();
[[nodiscard]] QByteArray collectionsById();
/// What has happened in the shop: a deleted collection is in no list any more.
[[nodiscard]] QByteArray collectionEvents();
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

// What rewards and codes need (shopify.md 8), in writedocuments.cpp.
/// Currencies and permissions, read once for a run.
[[nodiscard]] QByteArray rewardPlace();
[[nodiscard]] QByteArray receiverById();
/// By the exact address, and by a search that shows whether there are several.
[[nodiscard]] QByteArray receiverByEmail();
[[nodiscard]] QByteArray rewardLimits();
[[nodiscard]] QByteArray createCode();
[[nodiscard]] QByteArray codeByText();
[[nodiscard]] QByteArray deactivateCode();
[[nodiscard]] QByteArray issueGiftCard();
/// Lets Shopify write to the card's customer.
[[nodiscard]] QByteArray notifyGiftCard();
/// Newest first.
[[nodiscard]] QByteArray giftCards();
[[nodiscard]] QByteArray issueStoreCredit();
[[nodiscard]] QByteArray storeCreditAccounts();
[[nodiscard]] QByteArray storeCreditLedger();

// All that are sent as they are, for tests.
/// What syncs and connecting send.
[[nodiscard]] QByteArrayList reading();
/// What rewards and codes send.
[[nodiscard]] QByteArrayList rewarding();
[[nodiscard]] QByteArrayList all();

} // namespace rd::shopify::documents
