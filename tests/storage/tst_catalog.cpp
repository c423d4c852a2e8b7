// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/fixture.h"

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::test;

/// What the campaign editor chooses from and looks back on.
class TestCatalog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsWhatCanBeSoldWithItsPrices()
    {
        Desk desk;
        const ConnectionId shop = desk.connect();
        const ConnectionId other = desk.connect(u"other"_s);
        const Currency yen = *Currency::parse(QStringView(u"JPY"));
        RecordPage p = page(Stream::Products);
        p.products.push_back({"prod_old", "Archived", false, false, kNewYearS});
        p.products.push_back({"prod_z", "zebra", true, false, kNewYearS});
        p.products.push_back({"prod_a", "Ant", true, false, kNewYearS});
        p.products.push_back({"prod_gone", "Deleted", true, true, kNewYearS});
        p.prices.push_back({"price_old", "prod_a", "", kUsd, 500, "month", 1, false, false, kNewYearS});
        p.prices.push_back({"price_year", "prod_a", "Yearly", kUsd, 9900, "year", 1, true, false, kNewYearS});
        p.prices.push_back({"price_month", "prod_a", "Monthly", kUsd, 990, "month", 1, true, false, kNewYearS});
        p.prices.push_back({"price_yen", "prod_z", "", yen, std::nullopt, "month", 3, true, false, kNewYearS});
        p.prices.push_back({"price_gone", "prod_a", "", kUsd, 1, "", 1, true, true, kNewYearS});
        p.prices.push_back({"price_lost", "prod_gone", "", kUsd, 1, "", 1, true, false, kNewYearS});
        RD_OK(desk.store(shop, p));
        RecordPage q = page(Stream::Products);
        q.products.push_back({"prod_a", "Ant elsewhere", true, false, kNewYearS});
        RD_OK(desk.store(other, q));

        const auto catalog = desk.workspace->catalog().catalog();
        RD_OK(catalog);
        QStringList said;
        for (const CatalogProduct &product : catalog->products)
            said += product.name + u'@' + product.connection;
        QCOMPARE(said, QStringList({u"Ant@shop"_s, u"Ant elsewhere@other"_s, u"zebra@shop"_s, u"Archived@shop"_s}));
        const CatalogProduct &ant = catalog->products[0];
        QCOMPARE(ant.prices.size(), 3U);
        QCOMPARE(ant.prices[0].id, u"price_month"_s);
        QCOMPARE(*ant.prices[0].unitAmount, qint64(990));
        QCOMPARE(ant.prices[1].nickname, u"Yearly"_s);
        QVERIFY2(!ant.prices[2].active, "archived ones come last");
        QVERIFY2(catalog->products[1].prices.empty(), "a price belongs to the product of its own account");
        const CatalogPrice &free = catalog->products[2].prices[0];
        QVERIFY(!free.unitAmount && free.currency == yen && free.intervalCount == 3);
    }

    void knowsWhoMadeEachVersion()
    {
        Desk desk;
        const ConnectionId shop = desk.connect();
        CampaignRepository &campaigns = desk.workspace->campaigns();
        CampaignTerms first = terms(u"First"_s);
        RD_OK(campaigns.applyCampaign(first, u"test"_s, {shop}, desk.clock.now(), u"drona"_s));
        RD_OK(campaigns.applyCampaign(terms(u"Second"_s), u"test"_s, {shop}, desk.clock.now(), u"bela"_s));
        for (const QString &actor : {u"carl"_s, u"dora"_s}) {
            desk.clock.sleep(std::chrono::hours(1));
            first.holdDays += 5;
            RD_OK(campaigns.applyCampaign(first, u"test"_s, {shop}, desk.clock.now(), actor));
        }
        const auto all = campaigns.campaigns();
        RD_OK(all);
        QCOMPARE(*campaigns.authors((*all)[0]), QStringList({u"drona"_s, u"carl"_s, u"dora"_s}));
        QCOMPARE(*campaigns.authors((*all)[1]), QStringList{u"bela"_s});
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
