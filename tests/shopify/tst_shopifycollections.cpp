// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shopify/shopside.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rd;
using namespace rd::shopify;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;

/// Collections of the shop's products, as the source tells them.
class ShopifyCollectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s); }

    void readsTheCollectionsOfProducts_data()
    {
        QTest::addColumn<qint64>("bulkFrom");
        QTest::newRow("list") << qint64(400);
        QTest::newRow("bulk operation") << qint64(1);
    }
    void readsTheCollectionsOfProducts()
    {
        QFETCH(qint64, bulkFrom);
        ShopServer server;
        QVERIFY(server.start());
        server.setCollected(0, u"Clothes"_s);
        server.setCollected(1, u"Clothes"_s);
        server.setCollected(1, u"Winter"_s);
        SourceSettings settings;
        settings.bulkFrom = bulkFrom;
        Side side(server, settings);
        const RecordPage page = side.all(Stream::Products);
        QCOMPARE(page.products.size(), 5U);
        QCOMPARE(page.prices.size(), 10U);
        QCOMPARE(page.seenS, toUnixSeconds(server.now()));
        const std::string clothes = server.collectionId(u"Clothes"_s).toStdString();
        const std::string winter = server.collectionId(u"Winter"_s).toStdString();
        QCOMPARE(page.products[0].collections.value(), std::vector<std::string>{clothes});
        QCOMPARE(page.products[1].collections.value(), (std::vector<std::string>{clothes, winter}));
        QVERIFY(page.products[2].collections && page.products[2].collections->empty());
        QCOMPARE(page.collections.front().name, std::string("Clothes"));
        QVERIFY(!page.collections.front().products);
        QCOMPARE(server.count("CollectionsSync"), 0);
    }
    void collectionsThatChangedTellTheirProducts()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setCollected(0, u"Clothes"_s);
        server.advance(std::chrono::hours(24));
        const qint64 fromS = toUnixSeconds(server.now());
        for (int i = 0; i < 30; ++i)
            server.setCollected(i % 3, u"Number %1"_s.arg(i));
        server.setCollected(0, u"Number 7"_s);
        Side side(server);
        const RecordPage page = side.all(Stream::Products, fromS);
        QVERIFY2(page.products.empty(), "putting a product into a collection by hand does not touch it");
        QCOMPARE(side.pages, 2);
        QCOMPARE(page.collections.size(), 30U);
        for (const CollectionRecord &collection : page.collections) {
            std::vector<std::string> wanted;
            const int number = QString::fromStdString(collection.name).section(u' ', 1).toInt();
            wanted.push_back(server.productId(number % 3).toStdString());
            if (number == 7)
                wanted.push_back(server.productId(0).toStdString());
            QCOMPARE(collection.products.value(), wanted);
        }
    }
    void readsAProductThatIsInManyCollections()
    {
        ShopServer server;
        QVERIFY(server.start());
        for (int i = 0; i < 260; ++i)
            server.setCollected(0, u"Number %1"_s.arg(i));
        Side side(server);
        const RecordPage page = side.all(Stream::Products);
        QCOMPARE(page.products.front().collections->size(), 260U);
        QCOMPARE(server.count("ProductCollections"), 1);
    }
    void keepsProductsWhoseCollectionsAreRefused()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setCollected(0, u"Clothes"_s);
        server.hideFields({u"collections"_s});
        Side side(server);
        const RecordPage page = side.all(Stream::Products);
        QCOMPARE(page.products.size(), 5U);
        QCOMPARE(page.prices.size(), 10U);
        QVERIFY2(!page.products.front().collections, "nothing is known, which is not none");
    }
    void aDeletedCollectionIsNoticedInAnOrdinarySync()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.setCollected(0, u"Clothes"_s);
        server.setCollected(1, u"Winter"_s);
        const std::string winter = server.collectionId(u"Winter"_s).toStdString();
        server.advance(std::chrono::hours(24));
        const qint64 fromS = toUnixSeconds(server.now());
        server.removeCollection(u"Winter"_s);
        Side side(server);
        const RecordPage page = side.all(Stream::Products, fromS);
        QVERIFY2(page.products.empty(), "no product counts as changed by it");
        QCOMPARE(page.collections.size(), 1U);
        QCOMPARE(page.collections.front().id, winter);
        QVERIFY2(page.collections.front().name.empty(), "its name is kept as it is known");
        QVERIFY(page.collections.front().products && page.collections.front().products->empty());
        QCOMPARE(server.count("CollectionEvents"), 1);
        QCOMPARE(server.count("CollectionsById"), 1);
        // Once nothing was deleted since, one small question is all.
        server.advance(std::chrono::hours(24));
        QVERIFY(side.all(Stream::Products, toUnixSeconds(server.now())).collections.empty());
        QCOMPARE(server.count("CollectionEvents"), 2);
        QCOMPARE(server.count("CollectionsById"), 1);
        QVERIFY(side.source->remarks().isEmpty());
    }
    void anEventAloneDeletesNothing()
    {
        ShopServer server;
        QVERIFY(server.start());
        const qint64 fromS = toUnixSeconds(server.now());
        server.setCollected(0, u"Clothes"_s);
        server.removeCollection(u"Clothes"_s, true);
        Side side(server);
        const RecordPage page = side.all(Stream::Products, fromS);
        QCOMPARE(page.collections.size(), 1U);
        QCOMPARE(page.collections.front().name, std::string("Clothes"));
        QCOMPARE(page.collections.front().products->size(), 1U);
    }
    void manyDeletedCollectionsTakeFewRequests()
    {
        ShopServer server;
        QVERIFY(server.start());
        const qint64 fromS = toUnixSeconds(server.now());
        for (int i = 0; i < 600; ++i) {
            server.setCollected(0, u"Number %1"_s.arg(i));
            server.removeCollection(u"Number %1"_s.arg(i));
        }
        Side side(server);
        QCOMPARE(side.all(Stream::Products, fromS).collections.size(), 600U);
        QCOMPARE(server.count("CollectionEvents"), 3);
        QCOMPARE(server.count("CollectionsById"), 3);
    }
    void aShopThatDoesNotTellOfDeletionsIsSyncedAllTheSame()
    {
        ShopServer server;
        QVERIFY(server.start());
        server.advance(std::chrono::hours(24));
        const qint64 fromS = toUnixSeconds(server.now());
        server.setCollected(0, u"Clothes"_s);
        server.addFault("CollectionEvents", ShopFault::MaxCost, 5);
        Side side(server);
        QCOMPARE(side.all(Stream::Products, fromS).collections.size(), 1U);
        QCOMPARE(side.source->remarks().size(), 1);
        QVERIFY2(side.source->remarks().first().contains(u"everything is synced again"_s),
            qPrintable(side.source->remarks().first()));
    }
};

QTEST_GUILESS_MAIN(ShopifyCollectionsTest)
#include "tst_shopifycollections.moc"
