// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/documents.h"

#include <algorithm>

namespace rd::shopify::documents {

namespace {

#define RD_SHOP_MONEY "{ shopMoney { amount currencyCode } }"
#define RD_BOTH_MONEYS "{ shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }"

constexpr char kVisit[] = "{ occurredAt landingPage referralCode }";

/// Of an order, everything but its lines. Refunds are among its transactions.
QByteArray orderFields()
{
    return QByteArray(
               "id name createdAt processedAt updatedAt cancelledAt test email taxesIncluded presentmentCurrencyCode "
               "discountCodes customAttributes { key value } customer { id defaultEmailAddress { emailAddress } } "
               "customerJourneySummary { ready firstVisit ")
        + kVisit + " lastVisit " + kVisit
        + " } totalPriceSet " RD_BOTH_MONEYS " totalTaxSet " RD_SHOP_MONEY " totalShippingPriceSet " RD_SHOP_MONEY
          " currentShippingPriceSet " RD_SHOP_MONEY " totalTipReceivedSet " RD_SHOP_MONEY
          " transactions(first: 250) { id kind status gateway test processedAt paymentId parentTransaction { id } "
          "amountSet " RD_BOTH_MONEYS " }";
}

constexpr char kLine[] =
    "id name quantity isGiftCard product { id } variant { id } "
    "originalTotalSet " RD_SHOP_MONEY " discountAllocations { allocatedAmountSet " RD_SHOP_MONEY " } "
    "taxLines { priceSet " RD_SHOP_MONEY " }";

QByteArray order()
{
    return orderFields() + " lineItems(first: 50) { pageInfo { hasNextPage endCursor } nodes { " + kLine + " } }";
}

constexpr char kCustomer[] = "id firstName lastName defaultEmailAddress { emailAddress } tags createdAt updatedAt";
constexpr char kAskedMetafield[] = " metafield(namespace: $space, key: $key) { value }";
constexpr char kProduct[] = "id title status createdAt updatedAt";
constexpr char kVariant[] = "id title price createdAt";
constexpr char kCollection[] = "id title";
constexpr char kCode[] = "id code asyncUsageCount";

/// A page of a list, oldest change first, so that the place reached is a time.
QByteArray list(
    const QByteArray &operation, const QByteArray &variables, const QByteArray &connection, const QByteArray &fields)
{
    return "query " + operation + "($first: Int!, $after: String, $query: String" + variables + ") { " + connection
        + "(first: $first, after: $after, query: $query, sortKey: UPDATED_AT) { pageInfo { hasNextPage endCursor } "
          "nodes { "
        + fields + " } } }";
}

QByteArray byId(
    const QByteArray &operation, const QByteArray &variables, const QByteArray &type, const QByteArray &fields)
{
    return "query " + operation + "($ids: [ID!]!" + variables + ") { nodes(ids: $ids) { __typename ... on " + type
        + " { " + fields + " } } }";
}

QByteArray product()
{
    return QByteArray(kProduct) + " variants(first: 100) { pageInfo { hasNextPage endCursor } nodes { " + kVariant
        + " } } collections(first: 250) { pageInfo { hasNextPage endCursor } nodes { " + kCollection + " } }";
}

QByteArray codesOf(const QByteArray &arguments)
{
    return "codes(" + arguments + ") { pageInfo { hasNextPage endCursor } nodes { " + kCode + " } }";
}

/// Every kind of discount that has codes; what each grants matters for the plain ones alone.
QByteArray discount()
{
    const QByteArray common = "title status startsAt endsAt createdAt updatedAt " + codesOf("first: 50");
    return "id discount { __typename ... on DiscountCodeBasic { " + common
        + " customerGets { value { __typename ... on DiscountPercentage { percentage } "
          "... on DiscountAmount { amount { amount currencyCode } } } } } ... on DiscountCodeFreeShipping { "
        + common + " } ... on DiscountCodeBxgy { " + common + " } ... on DiscountCodeApp { " + common + " } }";
}

} // namespace

bool isMetafieldName(const QByteArray &text)
{
    return text.size() >= 2 && text.size() <= 255 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

QByteArray connectionCheck()
{
    return "query ConnectionCheck { shop { id name myshopifyDomain currencyCode ianaTimezone "
           "shopAddress { countryCodeV2 } plan { publicDisplayName partnerDevelopment } } "
           "currentAppInstallation { accessScopes { handle } } }";
}

QByteArray customerCheck()
{
    return "query CustomerCheck { customers(first: 1) { nodes { id firstName lastName defaultEmailAddress { "
           "emailAddress } } } }";
}

QByteArray orderCheck()
{
    return "query OrderCheck { orders(first: 1) { nodes { id email } } }";
}

QByteArray counts()
{
    return "query Counts { ordersCount(limit: null) { count precision } customersCount(limit: null) { count precision "
           "} productsCount(limit: null) { count precision } }";
}

QByteArray ordersSync()
{
    return list("OrdersSync", {}, "orders", order());
}

QByteArray ordersById()
{
    return byId("OrdersById", {}, "Order", order());
}

QByteArray orderLines()
{
    return QByteArray("query OrderLines($id: ID!, $after: String) { order(id: $id) { id lineItems(first: 250, after: "
                      "$after) { pageInfo { hasNextPage endCursor } nodes { ")
        + kLine + " } } } }";
}

QByteArray customersSync()
{
    return list(
        "CustomersSync", ", $space: String!, $key: String!", "customers", QByteArray(kCustomer) + kAskedMetafield);
}

QByteArray customersById()
{
    return byId(
        "CustomersById", ", $space: String!, $key: String!", "Customer", QByteArray(kCustomer) + kAskedMetafield);
}

QByteArray productsSync()
{
    return list("ProductsSync", {}, "products", product());
}

QByteArray productsById()
{
    return byId("ProductsById", {}, "Product", product());
}

QByteArray productVariants()
{
    return QByteArray("query ProductVariants($id: ID!, $after: String) { product(id: $id) { id variants(first: 250, "
                      "after: $after) { pageInfo { hasNextPage endCursor } nodes { ")
        + kVariant + " } } } }";
}

QByteArray productCollections()
{
    return QByteArray("query ProductCollections($id: ID!, $after: String) { product(id: $id) { id collections(first: "
                      "250, after: $after) { pageInfo { hasNextPage endCursor } nodes { ")
        + kCollection + " } } } }";
}

QByteArray collectionsSync()
{
    return list("CollectionsSync", {}, "collections",
        QByteArray(kCollection)
            + " updatedAt products(first: 250) { pageInfo { hasNextPage endCursor } nodes { id } }");
}

QByteArray collectionProducts()
{
    return "query CollectionProducts($id: ID!, $after: String) { collection(id: $id) { id products(first: 250, after: "
           "$after) { pageInfo { hasNextPage endCursor } nodes { id } } } }";
}

QByteArray collectionsById()
{
    return byId("CollectionsById", {}, "Collection", QByteArray(kCollection) + " updatedAt");
}

QByteArray collectionEvents()
{
    return "query CollectionEvents($after: String, $query: String) { events(first: 250, after: $after, query: $query, "
           "sortKey: CREATED_AT) { pageInfo { hasNextPage endCursor } nodes { __typename id createdAt action "
           "... on BasicEvent { subjectId subjectType } } } }";
}

QByteArray discountsSync()
{
    return list("DiscountsSync", {}, "discountNodes", discount());
}

QByteArray discountsById()
{
    return byId("DiscountsById", {}, "DiscountNode", discount());
}

QByteArray discountCodes()
{
    const QByteArray codes = codesOf("first: 250, after: $after");
    return "query DiscountCodes($id: ID!, $after: String) { discountNode(id: $id) { id discount { __typename "
           "... on DiscountCodeBasic { "
        + codes + " } ... on DiscountCodeFreeShipping { " + codes + " } ... on DiscountCodeBxgy { " + codes
        + " } ... on DiscountCodeApp { " + codes + " } } } }";
}

QByteArray startBulk()
{
    // Grouped: an order is whole when the next one begins, so that nothing has to be kept while a file is read.
    return "mutation StartBulk($query: String!) { bulkOperationRunQuery(query: $query, groupObjects: true) { "
           "bulkOperation { id status } userErrors { field message code } } }";
}

QByteArray bulkState()
{
    return "query BulkState($id: ID!) { bulkOperation(id: $id) { id status errorCode objectCount fileSize url } }";
}

QByteArray cancelBulk()
{
    return "mutation CancelBulk($id: ID!) { bulkOperationCancel(id: $id) { bulkOperation { id status } userErrors { "
           "field message } } }";
}

QByteArray bulkOrders()
{
    return "{ orders(sortKey: CREATED_AT) { edges { node { " + orderFields() + " lineItems { edges { node { " + kLine
        + " } } } } } } }";
}

QByteArray bulkCustomers(const Metafield &metafield)
{
    return QByteArray("{ customers { edges { node { ") + kCustomer + " metafield(namespace: \"" + metafield.space
        + "\", key: \"" + metafield.key + "\") { value } } } } }";
}

QByteArray bulkProducts()
{
    return QByteArray("{ products { edges { node { ") + kProduct + " variants { edges { node { " + kVariant
        + " } } } collections { edges { node { " + kCollection + " } } } } } } }";
}

QByteArrayList reading()
{
    return {connectionCheck(), customerCheck(), orderCheck(), counts(), ordersSync(), ordersById(), orderLines(),
        customersSync(), customersById(), productsSync(), productsById(), productVariants(), productCollections(),
        collectionsSync(), collectionProducts(), collectionsById(), collectionEvents(), discountsSync(),
        discountsById(), discountCodes(), startBulk(), bulkState(), cancelBulk()};
}

QByteArrayList rewarding()
{
    return {rewardPlace(), receiverById(), receiverByEmail(), rewardLimits(), createCode(), codeByText(),
        deactivateCode(), issueGiftCard(), notifyGiftCard(), giftCards(), issueStoreCredit(), storeCreditAccounts(),
        storeCreditLedger()};
}

QByteArrayList all()
{
    return reading() + rewarding();
}

} // namespace rd::shopify::documents
