// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/documents.h"
#include "tests/fakes/graphqlvalidator.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

/// The validator itself, and every document of the program against Shopify's published schemas.
class GraphQlValidatorTest : public QObject {
    Q_OBJECT

    std::optional<GraphQlSchema> m_schema;

    static QString first(const QStringList &violations) { return violations.value(0, u"(nothing)"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        m_schema = GraphQlSchema::loadShopify(QStringLiteral(RD_SHARED_DIR));
        if (!m_schema)
            QSKIP("Shopify's schema (specs/shopify/admin-2026-10.introspection.json.gz) is not here");
    }

    void everyDocumentFitsBothVersions_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("2026-07") << u"2026-07"_s;
        QTest::newRow("2026-10") << u"2026-10"_s;
    }
    void everyDocumentFitsBothVersions()
    {
        QFETCH(QString, version);
        const auto schema = GraphQlSchema::loadShopify(QStringLiteral(RD_SHARED_DIR), version);
        QVERIFY(schema);
        for (const QByteArray &document : shopify::documents::all())
            QCOMPARE(first(schema->validate(QString::fromUtf8(document))), u"(nothing)"_s);
        for (const QByteArray &query : {shopify::documents::bulkOrders(), shopify::documents::bulkCustomers({}),
                 shopify::documents::bulkProducts()}) {
            QCOMPARE(schema->validate(QString::fromUtf8(query)), QStringList());
            QCOMPARE(schema->validateBulk(QString::fromUtf8(query)), QStringList());
        }
    }

    /// A document that is declared is in the lists that these tests go through: its function is named as its operation.
    void noDocumentIsForgotten()
    {
        QFile header(QStringLiteral(RD_SOURCE_DIR "/integrations/shopify/documents.h"));
        QVERIFY(header.open(QIODevice::ReadOnly));
        static const QRegularExpression declared(u"QByteArray ([a-z]\\w+)\\("_s);
        QStringList names;
        for (auto all = declared.globalMatch(QString::fromUtf8(header.readAll())); all.hasNext();) {
            const QString name = all.next().captured(1);
            names += name.at(0).toUpper() + name.mid(1);
        }
        QStringList known{u"BulkCustomers"_s, u"BulkOrders"_s, u"BulkProducts"_s};
        static const QRegularExpression operation(u"^(?:query|mutation) (\\w+)"_s);
        for (const QByteArray &document : shopify::documents::all())
            known += operation.match(QString::fromUtf8(document)).captured(1);
        names.sort();
        known.sort();
        QCOMPARE(names, known);
    }

    void refusesWrongDocuments_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *document, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(document) << QString::fromLatin1(says);
        };
        row("unknown field", "{ shop { colour } }", "query.shop.colour: Shop has no field colour");
        row("deprecated field", "query Q { customers(first: 1) { nodes { email } } }", "deprecated");
        row("no selection", "{ shop }", "fields of Shop must be named");
        row("selection of a scalar", "{ shop { name { x } } }", "String has no fields");
        row("unknown argument", "{ orders(first: 1, colour: 2) { nodes { id } } }", "no such argument");
        row("missing argument", "{ order { id } }", "argument id is missing");
        row("wrong kind of argument", "{ orders(first: \"1\") { nodes { id } } }", "is not a value of Int");
        row("unknown word", "{ orders(first: 1, sortKey: COLOUR) { nodes { id } } }",
            "COLOUR is not a value of OrderSortKeys");
        row("quoted word", "{ orders(first: 1, sortKey: \"CREATED_AT\") { nodes { id } } }",
            "is not a value of OrderSortKeys");
        row("undeclared variable", "query Q { order(id: $id) { id } }", "$id is not declared");
        row("unused variable", "query Q($id: ID!) { shop { name } }", "$id is never used");
        row("optional for required", "query Q($id: ID) { order(id: $id) { id } }", "$id is ID, not ID!");
        row("other type", "query Q($id: String!) { order(id: $id) { id } }", "$id is String!, not ID!");
        row("list for one", "query Q($n: [Int!]) { orders(first: $n) { nodes { id } } }", "$n is [Int!], not Int");
        row("null for required", "{ order(id: null) { id } }", "null for ID!");
        row("unknown fragment", "{ shop { ...F } }", "no fragment F");
        row("unused fragment", "{ shop { name } } fragment F on Shop { name }", "F is never used");
        row("impossible fragment", "{ shop { ... on Order { id } } }", "a Shop is never a Order");
        row("field of an interface's type", "{ node(id: \"1\") { id name } }", "Node has no field name");
        row("two under one name", "{ shop { a: name a: id } }", "two fields under one name");
        row("input object, unknown member", "{ customerByIdentifier(identifier: {colour: 1}) { id } }",
            "identifier).colour: unknown");
        row("input object, missing member",
            "mutation M { storeCreditAccountCredit(id: \"1\", creditInput: {notify: true}) { userErrors { message } } "
            "}",
            "creditAmount: missing");
        row("cut", "{ shop { name }", "expected");
        row("empty", "{ }", "empty selection");
        row("no operation", "fragment F on Shop { name }", "no operation");
    }
    void refusesWrongDocuments()
    {
        QFETCH(QString, document);
        QFETCH(QString, says);
        const QStringList violations = m_schema->validate(document);
        QVERIFY2(!violations.filter(says).isEmpty(), qPrintable(first(violations)));
    }

    void acceptsWhatIsRight()
    {
        const char *documents[] = {
            "{ a: shop { name } b: shop { name } }",
            "query Q($n: Int = 5) { orders(first: $n) { nodes { ...F } } } fragment F on Order { id }",
            "{ node(id: \"gid://shopify/Order/1\") { id ... on Order { name } } }",
            "query Q { # a note\n  orders(first: 1, query: \"tag:'a b'\") { edges { node { id } } } }",
        };
        for (const char *document : documents)
            QCOMPARE(m_schema->validate(QString::fromLatin1(document)), QStringList());
    }

    void refusesWrongVariables_data()
    {
        QTest::addColumn<QByteArray>("variables");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QByteArray(R"({"id":"1"})") << u"$credit: missing"_s;
        QTest::newRow("unknown") << QByteArray(R"({"id":"1","credit":{"creditAmount":{"amount":"1.00",)"
                                               R"("currencyCode":"USD"}},"colour":1})")
                                 << u"no such variable"_s;
        QTest::newRow("member missing") << QByteArray(R"({"id":"1","credit":{"creditAmount":{"amount":"1.00"}}})")
                                        << u"currencyCode: missing"_s;
        QTest::newRow("member unknown") << QByteArray(R"({"id":"1","credit":{"note":"x","creditAmount":)"
                                                      R"({"amount":"1.00","currencyCode":"USD"}}})")
                                        << u"note: unknown"_s;
        QTest::newRow("number for decimal") << QByteArray(R"({"id":"1","credit":{"creditAmount":)"
                                                          R"({"amount":1.5,"currencyCode":"USD"}}})")
                                            << u"not a value of Decimal"_s;
        QTest::newRow("word") << QByteArray(R"({"id":"1","credit":{"creditAmount":{"amount":"1",)"
                                            R"("currencyCode":"XXZ"}}})")
                              << u"not a value of CurrencyCode"_s;
        QTest::newRow("time") << QByteArray(R"({"id":"1","credit":{"expiresAt":"tomorrow","creditAmount":)"
                                            R"({"amount":"1","currencyCode":"USD"}}})")
                              << u"not a value of DateTime"_s;
    }
    void refusesWrongVariables()
    {
        QFETCH(QByteArray, variables);
        QFETCH(QString, says);
        const QString document =
            u"mutation M($id: ID!, $credit: StoreCreditAccountCreditInput!) { "
            "storeCreditAccountCredit(id: $id, creditInput: $credit) { userErrors { message } } }"_s;
        QCOMPARE(m_schema->validate(document), QStringList());
        const auto violations = m_schema->validateVariables(document, QJsonDocument::fromJson(variables).object());
        QVERIFY2(!violations.filter(says).isEmpty(), qPrintable(first(violations)));
    }

    void refusesWrongAnswers_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QString>("says");
        QTest::newRow("right") << QByteArray(R"({"node":{"__typename":"Order","id":"1","test":false}})") << QString();
        QTest::newRow("absent") << QByteArray(R"({"node":null})") << QString();
        QTest::newRow("missing") << QByteArray(R"({"node":{"__typename":"Order","id":"1"}})") << u"test: missing"_s;
        QTest::newRow("not asked for") << QByteArray(
            R"({"node":{"__typename":"Order","id":"1","test":false,"name":"x"}})")
                                       << u"was not asked for"_s;
        QTest::newRow("null") << QByteArray(R"({"node":{"__typename":"Order","id":"1","test":null}})")
                              << u"null for Boolean!"_s;
        QTest::newRow("kind") << QByteArray(R"({"node":{"__typename":"Order","id":"1","test":"no"}})")
                              << u"not a value of Boolean"_s;
        QTest::newRow("type") << QByteArray(R"({"node":{"__typename":"Colour","id":"1"}})") << u"is no Node"_s;
    }
    void refusesWrongAnswers()
    {
        QFETCH(QByteArray, data);
        QFETCH(QString, says);
        const auto violations = m_schema->validateData(
            u"{ node(id: \"1\") { __typename id ... on Order { test } } }"_s, QJsonDocument::fromJson(data).object());
        if (says.isEmpty())
            QCOMPARE(violations, QStringList());
        else
            QVERIFY2(!violations.filter(says).isEmpty(), qPrintable(first(violations)));
    }

    void refusesWrongBulkQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("says");
        QTest::newRow("nodes") << u"{ orders { nodes { id } } }"_s << u"only edges"_s;
        QTest::newRow("page size") << u"{ orders(first: 5) { edges { node { id } } } }"_s << u"no page size"_s;
        QTest::newRow("two at the top") << u"{ orders { edges { node { id } } } shop { name } }"_s
                                        << u"one field at its top"_s;
        QTest::newRow("no connection") << u"{ shop { name } }"_s << u"0 connections"_s;
        QTest::newRow("inside a list")
            << u"{ orders { edges { node { id refunds { refundLineItems { edges { node { quantity } } } } } } } }"_s
            << u"inside a list"_s;
        QTest::newRow("no id") << u"{ orders { edges { node { lineItems { edges { node { id } } } } } } }"_s
                               << u"needs its id"_s;
    }
    void refusesWrongBulkQueries()
    {
        QFETCH(QString, query);
        QFETCH(QString, says);
        const auto violations = m_schema->validateBulk(query);
        QVERIFY2(!violations.filter(says).isEmpty(), qPrintable(first(violations)));
    }
};

QTEST_GUILESS_MAIN(GraphQlValidatorTest)
#include "tst_graphqlvalidator.moc"
