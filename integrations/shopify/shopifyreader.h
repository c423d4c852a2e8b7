// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"
#include "models/core/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::shopify {

/// "gid://shopify/Order/5123" → "5123": ids as the shop's admin and its exports show them.
[[nodiscard]] std::string bareId(const QJsonValue &gid);
/// The way back: "Order", "5123" → "gid://shopify/Order/5123".
[[nodiscard]] QString gidOf(QLatin1StringView type, const std::string &id);

/// One order as the books need it. Amounts are the shop's money; what the buyer saw is kept among the metadata.
struct ReadOrder {
    InvoiceRecord sale; ///< kOrderSale is its billing reason
    std::vector<RefundRecord> refunds;
    std::vector<CheckoutSessionRecord> visits; ///< the first and the last visit that led to it
    bool isTest = false; ///< paid by the test gateway: never stored
    bool isJourneyOpen = false; ///< Shopify has not finished finding out where the buyer came from
};

/// @param lines rows of `lineItems`, all of them
[[nodiscard]] Result<ReadOrder> readOrder(const QJsonObject &order, const QJsonArray &lines);
[[nodiscard]] Result<CustomerRecord> readCustomer(const QJsonObject &customer);
[[nodiscard]] Result<ProductRecord> readProduct(const QJsonObject &product);
/// Id and name.
[[nodiscard]] Result<CollectionRecord> readCollection(const QJsonObject &collection);
/// @param currency the shop's: prices of variants carry none
[[nodiscard]] Result<PriceRecord> readVariant(
    const QJsonObject &variant, const std::string &product, Currency currency);

/// A discount that has codes: what it grants, and each of its codes.
struct ReadDiscount {
    bool hasCodes = false; ///< false: an automatic one, or of a kind this program does not know
    CouponRecord discount;
    std::vector<PromotionCodeRecord> codes;
};
/// @param codes rows of `codes`, all of them
[[nodiscard]] Result<ReadDiscount> readDiscount(const QJsonObject &node, const QJsonArray &codes);

/// "affiliate:mia", "ref=mia" and "via_mia" among a customer's tags as pairs of a key and a value.
[[nodiscard]] MetadataPairs pairsOfTags(const QJsonArray &tags);
/// The questions of an address that may say who sent the visitor; at most twenty, short ones.
[[nodiscard]] MetadataPairs pairsOfAddress(const QString &address);

} // namespace rd::shopify
