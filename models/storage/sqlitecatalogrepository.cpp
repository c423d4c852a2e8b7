// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitecatalogrepository.h"

#include <QHash>

#include <utility>

namespace rd::storage {

namespace {

using ProductPlaces = QHash<std::pair<qint64, QString>, std::size_t>;

/// Where each product of the list stands, by connection and id.
Result<ProductPlaces> readProducts(Database &db, std::vector<CatalogProduct> &products)
{
    ProductPlaces places;
    auto row = db.query("SELECT p.connection, p.ext_id, p.name, p.active, c.name FROM product p "
                        "JOIN connection c ON c.id = p.connection WHERE p.deleted = 0 "
                        "ORDER BY p.active DESC, p.name COLLATE NOCASE, p.ext_id");
    while (row.next()) {
        CatalogProduct product;
        product.id = row.string(1);
        product.name = row.string(2);
        product.active = row.flag(3);
        product.connection = row.string(4);
        places.insert({row.integer(0), product.id}, products.size());
        products.push_back(std::move(product));
    }
    RD_CHECK(row.status());
    return places;
}

Status readPrices(Database &db, const ProductPlaces &places, std::vector<CatalogProduct> &products)
{
    auto row = db.query("SELECT connection, product, ext_id, nickname, currency, unit_amount, interval, "
                        "interval_count, active FROM price WHERE deleted = 0 AND product IS NOT NULL "
                        "ORDER BY active DESC, currency, unit_amount, ext_id");
    while (row.next()) {
        const auto place = places.constFind({row.integer(0), row.string(1)});
        if (place == places.constEnd())
            continue; // of a deleted product
        CatalogPrice price;
        price.id = row.string(2);
        price.nickname = row.string(3);
        price.currency = row.currency(4);
        if (!row.isNull(5))
            price.unitAmount = row.integer(5);
        price.interval = row.string(6);
        price.intervalCount = static_cast<int>(row.integer(7));
        price.active = row.flag(8);
        products[*place].prices.push_back(std::move(price));
    }
    return row.status();
}

Status readCollections(Database &db, std::vector<CatalogCollection> &collections)
{
    auto row =
        db.query("SELECT l.ext_id, l.name, c.name, (SELECT count(*) FROM product_collection m WHERE m.connection "
                 "= l.connection AND m.collection = l.ext_id AND m.until_s IS NULL) FROM collection l "
                 "JOIN connection c ON c.id = l.connection ORDER BY l.name COLLATE NOCASE, l.ext_id");
    while (row.next()) {
        CatalogCollection &collection = collections.emplace_back();
        collection.id = row.string(0);
        collection.name = row.string(1);
        collection.connection = row.string(2);
        collection.products = row.integer(3);
    }
    return row.status();
}

Result<QStringList> readGroups(Database &db)
{
    QStringList groups;
    auto row = db.query("SELECT DISTINCT group_name FROM participant WHERE group_name <> '' ORDER BY group_name");
    while (row.next())
        groups += row.string(0);
    RD_CHECK(row.status());
    return groups;
}

} // namespace

Result<Catalog> SqliteCatalogRepository::catalog()
{
    RD_TRY(reading, m_store.read());
    Catalog catalog;
    RD_TRY(places, readProducts(reading.db(), catalog.products));
    RD_CHECK(readPrices(reading.db(), places, catalog.products));
    RD_CHECK(readCollections(reading.db(), catalog.collections));
    RD_TRY(groups, readGroups(reading.db()));
    catalog.groups = std::move(groups);
    return catalog;
}

} // namespace rd::storage
