// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifycodes.h"
#include "tests/fakes/graphqlvalidator.h"
#include "tests/shopify/shopside.h"

#include <QLoggingCategory>
#include <QTest>

using namespace rd;
using namespace rd::shopify;
using namespace rd::sample;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace {

/// Every list inside a row becomes longer than its first page.
void fillEveryList(ShopServer &server)
{
    ShopServer::NewOrder large;
    large.lines.assign(120, ShopServer::NewLine{});
    server.addOrder(large);
    for (int i = 0; i < 260; ++i)
        server.setCollected(0, u"Number %1"_s.arg(i));
    for (int i = 0; i < 260; ++i)
        server.setCollected(i, u"Everything"_s);
    server.addDiscount(u"MANY"_s, 60);
    server.removeCollection(u"Number 3"_s);
}

/// The name of a document's operation.
QByteArray operationOf(const QByteArray &document)
{
    const QByteArray rest = document.mid(document.indexOf(' ') + 1);
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != ' ' && rest[end] != '(')
        ++end;
    return rest.left(end);
}

} // namespace

/// What is really sent while a shop is read, and what the sample shop answers, held against Shopify's schema.
class ShopifySchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"rd.*.debug=false"_s); }

    void everyRequestAndAnswerFitsTheOfficialSchema()
    {
        const auto schema = test::GraphQlSchema::loadShopify(QStringLiteral(RD_SHARED_DIR));
        if (!schema)
            QSKIP("Shopify's schema (specs/shopify/admin-2026-10.introspection.json.gz) is not here");
        ShopOptions options;
        options.variants = 120;
        options.moreProducts = 260;
        ShopServer server(options);
        QVERIFY(server.start());
        fillEveryList(server);
        Side listed(server);
        Side bulked(server, bulk());
        QVERIFY(listed.source->checkAccount(listed.cancel));
        for (const Stream stream : listed.source->streams()) {
            const RecordPage page = listed.all(stream);
            QVERIFY2(page.rows > 0, word(stream));
            PageRequest one;
            one.stream = stream;
            one.id = stream == Stream::Products ? page.products.front().id
                : stream == Stream::Customers   ? page.customers.front().id
                : stream == Stream::Invoices    ? page.invoices.front().id
                                                : page.coupons.front().id;
            QVERIFY(listed.fetch(one));
            static_cast<void>(listed.all(stream, 1'790'000'000));
            static_cast<void>(bulked.all(stream));
        }
        // An operation that does not end is ended.
        options.bulkPolls = 1'000'000;
        ShopServer endless(options);
        QVERIFY(endless.start());
        Side waiting(endless, bulk());
        static_cast<void>(waiting.all(Stream::Invoices));

        std::vector<SeenOperation> all = server.operations();
        for (SeenOperation &seen : endless.operations())
            all.push_back(std::move(seen));
        QSet<QByteArray> names;
        for (const SeenOperation &seen : all) {
            if (seen.document.isEmpty() || seen.name == "file")
                continue;
            names.insert(seen.name);
            QCOMPARE(schema->validate(seen.document), QStringList());
            QCOMPARE(schema->validateVariables(seen.document, seen.variables), QStringList());
            QCOMPARE(schema->validateData(seen.document, seen.data), QStringList());
            if (seen.name == "StartBulk")
                QCOMPARE(schema->validateBulk(seen.variables["query"_L1].toString()), QStringList());
        }
        QVERIFY(server.count("StartBulk") >= 3);
        // Each document that reads was among them; those that write are for the tests of rewards.
        QStringList unseen;
        for (const QByteArray &document : documents::reading()) {
            if (!names.contains(operationOf(document)))
                unseen.append(QString::fromLatin1(operationOf(document)));
        }
        QCOMPARE(unseen, QStringList());
    }

    /// Codes of participants, made with every restriction there is and switched off again.
    void codesFitTheOfficialSchemaToo_data()
    {
        QTest::addColumn<bool>("isAmount");
        QTest::newRow("percentage") << false;
        QTest::newRow("amount") << true;
    }
    void codesFitTheOfficialSchemaToo()
    {
        QFETCH(bool, isAmount);
        const auto schema = test::GraphQlSchema::loadShopify(QStringLiteral(RD_SHARED_DIR));
        if (!schema)
            QSKIP("Shopify's schema (specs/shopify/admin-2026-10.introspection.json.gz) is not here");
        ShopServer server;
        QVERIFY(server.start());
        Side side(server);
        ShopifyCodes codes(side.api, CodeCombination::parse(u"orders,shipping"_s).value());
        const Currency euro = Currency::parse(QStringView(u"EUR")).value();
        RewardSpec terms;
        if (isAmount)
            terms.amountOff = {Money{500, euro}};
        else
            terms.percentOff = Rate{125'000};
        CodeRestrictions restrictions;
        restrictions.minimum = {Money{2500, euro}};
        restrictions.expiresAt = side.clock.now() + std::chrono::days(90);
        restrictions.maxRedemptions = 100;
        const auto step = codes.ownCodeStep(u"MIA99"_s, terms, u"Friends"_s, restrictions, u"rd1-abcdefgh23456789"_s);
        QVERIFY2(step, step ? "" : qPrintable(step.error().text));
        QVERIFY(side.api->sendOnce("CreateCode", step->body, side.cancel));
        QVERIFY(server.isCodeActive(u"MIA99"_s));
        QVERIFY(codes.deactivateCode({}, u"MIA99"_s, side.cancel));
        QVERIFY(!server.isCodeActive(u"MIA99"_s));
        QSet<QByteArray> names;
        for (const SeenOperation &seen : server.operations()) {
            names.insert(seen.name);
            QCOMPARE(schema->validate(seen.document), QStringList());
            QCOMPARE(schema->validateVariables(seen.document, seen.variables), QStringList());
            QCOMPARE(schema->validateData(seen.document, seen.data), QStringList());
        }
        QVERIFY(names.contains("CreateCode") && names.contains("DeactivateCode") && names.contains("CodeByText"));
    }
};

QTEST_GUILESS_MAIN(ShopifySchemaTest)
#include "tst_shopifyschema.moc"
