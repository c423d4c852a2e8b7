// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/collections.h"

#include <set>

namespace rd::storage {

namespace {

constexpr const char *kCollectionTables = R"(
CREATE TABLE collection (
    connection INTEGER NOT NULL,
    ext_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (connection, ext_id)
) STRICT, WITHOUT ROWID;
-- From 0: as long as anybody knows. Until NULL: now.
CREATE TABLE product_collection (
    connection INTEGER NOT NULL,
    product TEXT NOT NULL,
    collection TEXT NOT NULL,
    from_s INTEGER NOT NULL,
    until_s INTEGER,
    PRIMARY KEY (connection, product, collection, from_s)
) STRICT, WITHOUT ROWID;
CREATE INDEX product_collection_members ON product_collection (connection, collection);
-- Products whose collections were all read once: what is new afterwards is a change.
CREATE TABLE collected_product (
    connection INTEGER NOT NULL,
    product TEXT NOT NULL,
    PRIMARY KEY (connection, product)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER terms_collection AFTER INSERT ON product_collection
WHEN EXISTS (SELECT 1 FROM campaign_version WHERE terms LIKE '%"collections"%') BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
CREATE TRIGGER terms_collection_change AFTER UPDATE ON product_collection
WHEN EXISTS (SELECT 1 FROM campaign_version WHERE terms LIKE '%"collections"%') BEGIN
    UPDATE books_state SET terms = terms + 1;
END;
)";

Result<std::set<std::string>> textsOf(Statement row)
{
    std::set<std::string> texts;
    while (row.next())
        texts.insert(row.stdString(0));
    RD_CHECK(row.status());
    return texts;
}

} // namespace

Status addCollectionTables(Database &db)
{
    return db.execute(kCollectionTables);
}

Status CollectionStore::store(const RecordPage &page)
{
    for (const CollectionRecord &record : page.collections)
        RD_CHECK(storeName(record));
    for (const ProductRecord &record : page.products) {
        if (record.collections)
            RD_CHECK(storeProduct(record, page.seenS));
    }
    for (const CollectionRecord &record : page.collections) {
        if (record.products)
            RD_CHECK(storeMembers(record, page.seenS));
    }
    return {};
}

Status CollectionStore::storeName(const CollectionRecord &record)
{
    if (record.name.empty())
        return {};
    return m_db.run("INSERT INTO collection VALUES (?1, ?2, ?3) ON CONFLICT (connection, ext_id) DO UPDATE SET name = "
                    "excluded.name WHERE name <> excluded.name",
        m_connection, record.id, record.name);
}

Result<bool> CollectionStore::isKnown(const std::string &product)
{
    RD_TRY(known,
        m_db.number(
            "SELECT 1 FROM collected_product WHERE connection = ?1 AND product = ?2", 0, m_connection, product));
    return known != 0;
}

Status CollectionStore::begin(const std::string &product, const std::string &collection, qint64 fromS)
{
    return m_db.run("INSERT INTO product_collection VALUES (?1, ?2, ?3, ?4, NULL) ON CONFLICT DO UPDATE SET until_s = "
                    "NULL",
        m_connection, product, collection, fromS);
}

Status CollectionStore::end(const std::string &product, const std::string &collection, qint64 untilS)
{
    return m_db.run(
        "UPDATE product_collection SET until_s = ?4 WHERE connection = ?1 AND product = ?2 AND collection = "
        "?3 AND until_s IS NULL",
        m_connection, product, collection, untilS);
}

Status CollectionStore::storeProduct(const ProductRecord &record, qint64 seenS)
{
    RD_TRY(isKnownProduct, isKnown(record.id));
    RD_TRY(before,
        textsOf(
            m_db.query("SELECT collection FROM product_collection WHERE connection = ?1 AND product = ?2 AND until_s "
                       "IS NULL",
                m_connection, record.id)));
    const std::set<std::string> now(record.collections->begin(), record.collections->end());
    for (const std::string &collection : now) {
        if (!before.contains(collection))
            RD_CHECK(begin(record.id, collection, isKnownProduct ? seenS : 0));
    }
    for (const std::string &collection : before) {
        if (!now.contains(collection))
            RD_CHECK(end(record.id, collection, seenS));
    }
    if (isKnownProduct)
        return {};
    return m_db.run("INSERT INTO collected_product VALUES (?1, ?2)", m_connection, record.id);
}

Status CollectionStore::storeMembers(const CollectionRecord &record, qint64 seenS)
{
    RD_TRY(before,
        textsOf(
            m_db.query("SELECT product FROM product_collection WHERE connection = ?1 AND collection = ?2 AND until_s "
                       "IS NULL",
                m_connection, record.id)));
    const std::set<std::string> now(record.products->begin(), record.products->end());
    for (const std::string &product : now) {
        if (before.contains(product))
            continue;
        RD_TRY(isKnownProduct, isKnown(product));
        RD_CHECK(begin(product, record.id, isKnownProduct ? seenS : 0));
    }
    for (const std::string &product : before) {
        if (!now.contains(product))
            RD_CHECK(end(product, record.id, seenS));
    }
    return {};
}

} // namespace rd::storage
