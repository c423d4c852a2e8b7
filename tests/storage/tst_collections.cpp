// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/fixture.h"

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::test;

namespace {

constexpr qint64 kFirst = kNewYearS + 1000;
constexpr qint64 kSecond = kNewYearS + 2000;

RecordPage productPage(qint64 seenS, const std::string &id, std::optional<std::vector<std::string>> collections)
{
    RecordPage p = page(Stream::Products);
    p.rows = 1;
    p.seenS = seenS;
    ProductRecord product;
    product.id = id;
    product.name = id;
    for (const std::string &collection : collections.value_or(std::vector<std::string>()))
        p.collections.push_back({collection, "Name of " + collection});
    product.collections = std::move(collections);
    p.products.push_back(product);
    return p;
}

RecordPage membersPage(qint64 seenS, const std::string &id, std::vector<std::string> products)
{
    RecordPage p = page(Stream::Products);
    p.rows = 1;
    p.seenS = seenS;
    p.collections.push_back({id, "Name of " + id, std::move(products)});
    return p;
}

/// "product in collection from-until" of the collections that the campaign's rule names.
QStringList told(Desk &desk)
{
    const auto facts = desk.workspace->books().loadFacts();
    if (!facts)
        qFatal("%s", qUtf8Printable(facts.error().text));
    const auto time = [](Instant instant) {
        if (instant == Instant::min() || instant == Instant::max())
            return QString();
        return QString::number(toUnixSeconds(instant) - kNewYearS);
    };
    QStringList lines;
    for (const CollectionRow &row : facts->collections) {
        const QString place = QString::fromStdString(facts->symbols[row.product]) + u" in "_s
            + QString::fromStdString(facts->symbols[row.collection]);
        lines += QString(place + u' ' + time(row.from) + u'-' + time(row.until));
    }
    lines.sort();
    return lines;
}

} // namespace

/// Collections of a shop: what was seen first counts from the beginning, what changes from when it was seen.
class TestCollections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aChangeDoesNotRewriteThePast()
    {
        Desk desk;
        const ConnectionId shop = begin(desk);
        RD_OK(desk.store(shop, productPage(kFirst, "1", {{"77"}})));
        RD_OK(desk.store(shop, productPage(kFirst, "2", std::vector<std::string>())));
        QCOMPARE(told(desk), QStringList({u"1 in 77 -"_s}));
        RD_OK(desk.store(shop, productPage(kSecond, "1", std::vector<std::string>())));
        RD_OK(desk.store(shop, productPage(kSecond, "2", {{"77"}})));
        QCOMPARE(told(desk), QStringList({u"1 in 77 -2000"_s, u"2 in 77 2000-"_s}));
        // The same once more, and a shop that says nothing of collections, change nothing.
        RD_OK(desk.store(shop, productPage(kSecond + 1, "2", {{"77"}})));
        RD_OK(desk.store(shop, productPage(kSecond + 2, "2", std::nullopt)));
        QCOMPARE(told(desk), QStringList({u"1 in 77 -2000"_s, u"2 in 77 2000-"_s}));
        // It comes back, also in the second in which it left.
        RD_OK(desk.store(shop, productPage(kSecond, "1", {{"77"}})));
        RD_OK(desk.store(shop, productPage(kSecond, "1", std::vector<std::string>())));
        RD_OK(desk.store(shop, productPage(kSecond, "1", {{"77"}})));
        QCOMPARE(told(desk), QStringList({u"1 in 77 -2000"_s, u"1 in 77 2000-"_s, u"2 in 77 2000-"_s}));
    }

    void aCollectionTellsOfItsProductsToo()
    {
        Desk desk;
        const ConnectionId shop = begin(desk);
        RD_OK(desk.store(shop, productPage(kFirst, "1", {{"77"}})));
        RD_OK(desk.store(shop, productPage(kFirst, "2", std::vector<std::string>())));
        // Product 3 was never seen: it is new, so that it was in it from its beginning.
        RD_OK(desk.store(shop, membersPage(kSecond, "77", {"2", "3"})));
        const QStringList after{u"1 in 77 -2000"_s, u"2 in 77 2000-"_s, u"3 in 77 -"_s};
        QCOMPARE(told(desk), after);
        RD_OK(desk.store(shop, productPage(kSecond + 5, "3", {{"77"}})));
        QCOMPARE(told(desk), after);
    }

    void aDeletedCollectionKeepsItsNameAndItsPast()
    {
        Desk desk;
        const ConnectionId shop = begin(desk);
        RD_OK(desk.store(shop, productPage(kFirst, "1", {{"77"}})));
        RecordPage gone = page(Stream::Products);
        gone.seenS = kSecond;
        gone.collections.push_back({"77", {}, std::vector<std::string>()});
        RD_OK(desk.store(shop, gone));
        const QStringList after{u"1 in 77 -2000"_s};
        QCOMPARE(told(desk), after);
        gone.seenS = kSecond + 5; // the overlap of the next sync tells it again
        RD_OK(desk.store(shop, gone));
        QCOMPARE(told(desk), after);
        const auto catalog = desk.workspace->catalog().catalog();
        RD_OK(catalog);
        QCOMPARE(catalog->collections.size(), 1U);
        QCOMPARE(catalog->collections.front().name, u"Name of 77"_s);
        QCOMPARE(catalog->collections.front().products, 0);
    }

    void onlyWhatARuleNamesIsLoaded()
    {
        Desk desk;
        const ConnectionId shop = begin(desk);
        const ConnectionId other = desk.connect(u"other"_s);
        RD_OK(desk.store(shop, productPage(kFirst, "1", {{"77", "99"}})));
        RD_OK(desk.store(other, productPage(kFirst, "5", {{"77"}})));
        QCOMPARE(told(desk), QStringList({u"1 in 77 -"_s, u"5 in 77 -"_s}));
        const auto catalog = desk.workspace->catalog().catalog();
        RD_OK(catalog);
        QCOMPARE(catalog->collections.size(), 3U);
        QCOMPARE(catalog->collections.back().name, u"Name of 99"_s);
        QCOMPARE(catalog->collections.back().id, u"99"_s);
        QCOMPARE(catalog->collections.back().products, 1);
    }

private:
    static ConnectionId begin(Desk &desk)
    {
        const ConnectionId shop = desk.connect();
        CampaignTerms made = terms(u"Shoes"_s);
        made.rules.front().collections = {u"77"_s};
        if (!desk.workspace->campaigns().applyCampaign(made, u"test"_s, {shop}, desk.clock.now(), u"drona"_s))
            qFatal("cannot apply");
        return shop;
    }
};

QTEST_GUILESS_MAIN(TestCollections)
#include "tst_collections.moc"
