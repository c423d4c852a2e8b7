// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/records.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Collections of a shop's products, with the times in which a product was in each.
[[nodiscard]] Status addCollectionTables(Database &db);

/// Keeps what a shop says about its collections. Shopify tells how they are, never how they were, so that what is seen
/// first of a product counts from the beginning of history (compare rulings.md 1), and a change from when it was seen:
/// a sale that was billed before keeps its collections whatever is changed later. Lives for one transaction on the
/// writer thread.
class CollectionStore {
public:
    CollectionStore(Database &db, qint64 connection) : m_db(db), m_connection(connection) {}
    /// A collection without a name keeps the known one: of a deleted one all that is told is that it has no products.
    [[nodiscard]] Status store(const RecordPage &page);

private:
    [[nodiscard]] Status storeName(const CollectionRecord &record);
    [[nodiscard]] Status storeProduct(const ProductRecord &record, qint64 seenS);
    [[nodiscard]] Status storeMembers(const CollectionRecord &record, qint64 seenS);
    [[nodiscard]] Status begin(const std::string &product, const std::string &collection, qint64 fromS);
    [[nodiscard]] Status end(const std::string &product, const std::string &collection, qint64 untilS);
    [[nodiscard]] Result<bool> isKnown(const std::string &product);

    Database &m_db;
    qint64 m_connection;
};

} // namespace rd::storage
