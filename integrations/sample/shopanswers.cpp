// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopworld.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

/// `updated_at:>='…'` or `created_at:>='…'` of a search; everything else in it is left to the caller.
qint64 searchedFrom(const QString &search)
{
    static const QRegularExpression form(u"(?:updated|created)_at:>='([^']+)'"_s);
    const auto found = form.match(search);
    const auto instant = found.hasMatch() ? parseIso(found.captured(1)) : Result<Instant>(fromUnixSeconds(0));
    return instant ? toUnixSeconds(*instant) : 0;
}

qsizetype placeOf(const QJsonObject &variables)
{
    const QString after = variables["after"_L1].toString();
    return after.isEmpty() ? 0 : after.mid(1).toLongLong();
}

QString tail(const QJsonValue &id)
{
    return id.toString().section(u'/', -1);
}

QJsonArray longer(QJsonArray path, const QJsonValue &part)
{
    path.append(part);
    return path;
}

/// The value with null where the field's path leads to, in every row of a list, and an error for each.
QJsonValue concealed(const QJsonValue &value, const QStringList &field, const QJsonArray &path, QJsonArray &errors)
{
    if (field.isEmpty() && value.isNull())
        return value;
    if (field.isEmpty()) {
        errors.append(QJsonObject{{u"message"_s, u"This app is not approved to use the field."_s}, {u"path"_s, path},
            {u"extensions"_s, QJsonObject{{u"code"_s, u"ACCESS_DENIED"_s}}}});
        return {};
    }
    if (value.isArray()) {
        QJsonArray rows = value.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            rows[i] = concealed(rows[i], field, longer(path, i), errors);
        return rows;
    }
    QJsonObject object = value.toObject();
    if (!object.contains(field.first()))
        return value;
    object[field.first()] = concealed(object[field.first()], field.mid(1), longer(path, field.first()), errors);
    return object;
}

} // namespace

std::optional<ShopWorld::Reply> ShopWorld::answer(const QByteArray &operation, const QJsonObject &variables)
{
    constexpr int kLines = 50;
    constexpr int kVariants = 100;
    constexpr int kCollected = 250;
    if (operation == "ConnectionCheck")
        return check();
    if (operation == "CustomerCheck" || operation == "OrderCheck")
        return firstRow(operation == "OrderCheck");
    if (operation == "Counts") {
        const auto count = [this](const Rows &rows) {
            const qint64 shown =
                std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return shows(rows, row); });
            return QJsonObject{{u"count"_s, shown}, {u"precision"_s, u"EXACT"_s}};
        };
        return Reply{{{u"ordersCount"_s, count(m_orders)}, {u"customersCount"_s, count(m_customers)},
                         {u"productsCount"_s, count(m_products)}},
            {}, 10};
    }
    if (operation.startsWith("Order") && !has(u"read_orders"_s))
        return denied("orders", u"read_orders"_s);
    if (operation == "OrdersSync")
        return list("orders", m_orders, "lineItems", kLines, variables);
    if (operation == "OrdersById")
        return byId("Order", m_orders, "lineItems", kLines, variables);
    if (operation == "OrderLines")
        return rest("order", m_orders, "lineItems", variables);
    if (operation.startsWith("Customers") && !has(u"read_customers"_s))
        return denied("customers", u"read_customers"_s);
    if (operation == "CustomersSync")
        return list("customers", m_customers, nullptr, 0, variables);
    if (operation == "CustomersById")
        return byId("Customer", m_customers, nullptr, 0, variables);
    if (operation == "ProductsSync")
        return list("products", m_products, "variants", kVariants, variables);
    if (operation == "ProductsById")
        return byId("Product", m_products, "variants", kVariants, variables);
    if (operation == "ProductVariants")
        return rest("product", m_products, "variants", variables);
    if (operation == "ProductCollections") {
        Rows rows = m_products;
        for (Row &row : rows)
            row.inner = collectionsOf(row);
        return rest("product", rows, "collections", variables);
    }
    if (operation == "CollectionsSync")
        return list("collections", m_collections, "products", kCollected, variables);
    if (operation == "CollectionProducts")
        return rest("collection", m_collections, "products", variables);
    if (operation == "CollectionsById")
        return byId("Collection", m_collections, nullptr, 0, variables);
    if (operation == "CollectionEvents")
        return events(variables);
    if (operation == "DiscountsSync")
        return list("discountNodes", m_discounts, "codes", kLines, variables);
    if (operation == "DiscountsById")
        return byId("DiscountNode", m_discounts, "codes", kLines, variables);
    if (operation == "DiscountCodes")
        return rest("discountNode", m_discounts, "codes", variables);
    if (auto rewarded = reward(operation, variables))
        return rewarded;
    if (operation == "StartBulk")
        return startBulk(variables);
    if (operation == "BulkState")
        return bulkState(variables);
    if (operation == "CancelBulk")
        return cancelBulk(variables);
    return std::nullopt;
}

ShopWorld::Reply ShopWorld::check() const
{
    QJsonArray scopes;
    for (const QString &scope : options.scopes)
        scopes.append(QJsonObject{{u"handle"_s, scope}});
    return {{{u"shop"_s,
                 QJsonObject{{u"id"_s, u"gid://shopify/Shop/1"_s}, {u"name"_s, u"Sample Shop"_s},
                     {u"myshopifyDomain"_s, options.domain}, {u"currencyCode"_s, options.currency},
                     {u"ianaTimezone"_s, u"Europe/Berlin"_s},
                     {u"shopAddress"_s, QJsonObject{{u"countryCodeV2"_s, u"DE"_s}}},
                     {u"plan"_s,
                         QJsonObject{
                             {u"publicDisplayName"_s, u"Grow"_s}, {u"partnerDevelopment"_s, options.development}}}}},
                {u"currentAppInstallation"_s, QJsonObject{{u"accessScopes"_s, scopes}}}},
        {}, 5};
}

ShopWorld::Reply ShopWorld::firstRow(bool isOrder) const
{
    const QString root = isOrder ? u"orders"_s : u"customers"_s;
    const Rows &rows = isOrder ? m_orders : m_customers;
    const QStringList fields = isOrder ? QStringList{u"id"_s, u"email"_s}
                                       : QStringList{u"id"_s, u"firstName"_s, u"lastName"_s, u"defaultEmailAddress"_s};
    Reply reply;
    QJsonArray nodes;
    if (!rows.empty()) {
        QJsonObject row;
        for (const QString &field : fields)
            row[field] = rows.front().json[field];
        hide(row, {root, u"nodes"_s, 0}, reply.errors);
        nodes.append(row);
    }
    reply.data = {{root, QJsonObject{{u"nodes"_s, nodes}}}};
    return reply;
}

ShopWorld::Reply ShopWorld::denied(const char *root, const QString &scope) const
{
    const QString name = QString::fromLatin1(root);
    return {{{name, QJsonValue()}},
        {QJsonObject{{u"message"_s, u"Access denied for %1 field."_s.arg(name)}, {u"path"_s, QJsonArray{name}},
            {u"extensions"_s,
                QJsonObject{
                    {u"code"_s, u"ACCESS_DENIED"_s}, {u"requiredAccess"_s, u"`%1` access scope."_s.arg(scope)}}}}},
        10};
}

QJsonObject ShopWorld::pageOf(const QJsonArray &all, qsizetype from, qsizetype size)
{
    QJsonArray rows;
    for (qsizetype i = from; i < std::min(all.size(), from + size); ++i)
        rows.append(all[i]);
    const qsizetype end = from + rows.size();
    return {{u"pageInfo"_s,
                QJsonObject{{u"hasNextPage"_s, end < all.size()},
                    {u"endCursor"_s, rows.isEmpty() ? QJsonValue() : QJsonValue(u"c%1"_s.arg(end))}}},
        {u"nodes"_s, rows}};
}

QJsonObject ShopWorld::shown(const Row &row, const char *inner, int innerFirst) const
{
    QJsonObject json = row.json;
    if (inner == nullptr)
        return json;
    const QJsonObject page = pageOf(row.inner, 0, innerFirst);
    if (json.contains("discount"_L1)) {
        QJsonObject discount = json["discount"_L1].toObject();
        discount[QLatin1StringView(inner)] = page;
        json["discount"_L1] = discount;
    } else {
        json[QLatin1StringView(inner)] = page;
    }
    if (qstrcmp(inner, "variants") == 0)
        json["collections"_L1] = pageOf(collectionsOf(row), 0, 250);
    return json;
}

QJsonArray ShopWorld::collectionsOf(const Row &product) const
{
    QJsonArray found;
    const QJsonObject own{{u"id"_s, product.json["id"_L1]}};
    for (const Row &row : m_collections) {
        if (row.inner.contains(own))
            found.append(QJsonObject{{u"id"_s, row.json["id"_L1]}, {u"title"_s, row.json["title"_L1]}});
    }
    return found;
}

void ShopWorld::hide(QJsonObject &row, const QJsonArray &path, QJsonArray &errors) const
{
    for (const QString &field : hidden)
        row = concealed(row, field.split(u'.'), path, errors).toObject();
}

ShopWorld::Reply ShopWorld::list(
    const char *root, const Rows &rows, const char *inner, int innerFirst, const QJsonObject &variables) const
{
    const qint64 fromS = searchedFrom(variables["query"_L1].toString());
    std::vector<const Row *> sorted;
    for (const Row &row : rows) {
        if (row.updatedS >= fromS && shows(rows, row))
            sorted.push_back(&row);
    }
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Row *a, const Row *b) { return a->updatedS < b->updatedS; });
    const qsizetype from = placeOf(variables);
    const qsizetype first = variables["first"_L1].toInt();
    const qsizetype end = std::min<qsizetype>(static_cast<qsizetype>(sorted.size()), from + first);
    Reply reply;
    QJsonArray nodes;
    for (qsizetype i = from; i < end; ++i) {
        QJsonObject row = shown(*sorted[static_cast<std::size_t>(i)], inner, innerFirst);
        hide(row, {QString::fromLatin1(root), u"nodes"_s, i - from}, reply.errors);
        nodes.append(row);
    }
    const bool more = end < static_cast<qsizetype>(sorted.size());
    reply.data = {{QString::fromLatin1(root),
        QJsonObject{{u"pageInfo"_s,
                        QJsonObject{{u"hasNextPage"_s, more},
                            {u"endCursor"_s, nodes.isEmpty() ? QJsonValue() : QJsonValue(u"c%1"_s.arg(end))}}},
            {u"nodes"_s, nodes}}}};
    reply.cost = 2.0 + static_cast<double>(nodes.size()) * 4;
    return reply;
}

ShopWorld::Reply ShopWorld::byId(
    const char *type, const Rows &rows, const char *inner, int innerFirst, const QJsonObject &variables) const
{
    Reply reply;
    QJsonArray nodes;
    for (const auto &wanted : variables["ids"_L1].toArray()) {
        QJsonValue found;
        for (const Row &row : rows) {
            if (tail(row.json["id"_L1]) != tail(wanted) || !shows(rows, row))
                continue;
            QJsonObject json = shown(row, inner, innerFirst);
            hide(json, {u"nodes"_s, nodes.size()}, reply.errors);
            json["__typename"_L1] = QString::fromLatin1(type);
            found = json;
        }
        nodes.append(found);
    }
    reply.data = {{u"nodes"_s, nodes}};
    return reply;
}

ShopWorld::Reply ShopWorld::rest(
    const char *root, const Rows &rows, const char *inner, const QJsonObject &variables) const
{
    constexpr int kRest = 250;
    Reply reply;
    QJsonValue found;
    for (const Row &row : rows) {
        if (row.json["id"_L1] != variables["id"_L1])
            continue;
        const QJsonObject page = pageOf(row.inner, placeOf(variables), kRest);
        QJsonObject json{{u"id"_s, row.json["id"_L1]}};
        if (row.json.contains("discount"_L1))
            json["discount"_L1] = QJsonObject{
                {u"__typename"_s, row.json["discount"_L1]["__typename"_L1]}, {QString::fromLatin1(inner), page}};
        else
            json[QLatin1StringView(inner)] = page;
        hide(json, {QString::fromLatin1(root)}, reply.errors);
        found = json;
    }
    reply.data = {{QString::fromLatin1(root), found}};
    reply.cost = 20;
    return reply;
}

ShopWorld::Reply ShopWorld::events(const QJsonObject &variables) const
{
    constexpr qsizetype kPage = 250;
    const qint64 fromS = searchedFrom(variables["query"_L1].toString());
    QJsonArray found;
    for (const QJsonObject &event : m_events) {
        const auto at = parseIso(event["createdAt"_L1].toString());
        if (at && toUnixSeconds(*at) >= fromS)
            found.append(event);
    }
    return {{{u"events"_s, pageOf(found, placeOf(variables), kPage)}}, {}, 13};
}

QByteArray ShopWorld::lines(const Rows &rows) const
{
    QByteArray out;
    for (const Row &row : rows) {
        if (!shows(rows, row))
            continue;
        const QByteArray own = QJsonDocument(row.json).toJson(QJsonDocument::Compact) + '\n';
        if (!mixesBulk)
            out += own;
        QJsonArray all = row.inner;
        if (&rows == &m_products) {
            for (const auto &collection : collectionsOf(row))
                all.append(collection);
        }
        for (const auto &value : std::as_const(all)) {
            QJsonObject inner = value.toObject();
            inner["__parentId"_L1] = row.json["id"_L1];
            out += QJsonDocument(inner).toJson(QJsonDocument::Compact) + '\n';
        }
        if (mixesBulk)
            out += own;
    }
    return out;
}

ShopWorld::Reply ShopWorld::startBulk(const QJsonObject &variables)
{
    const QString query = variables["query"_L1].toString();
    const QString id = nextId("BulkOperation");
    const Rows &rows = query.contains(u"orders("_s) ? m_orders
        : query.contains(u"customers "_s)           ? m_customers
                                                    : m_products;
    m_files[tail(id)] = lines(rows);
    m_polls[tail(id)] = 0;
    return {{{u"bulkOperationRunQuery"_s,
                QJsonObject{{u"bulkOperation"_s, QJsonObject{{u"id"_s, id}, {u"status"_s, u"CREATED"_s}}},
                    {u"userErrors"_s, QJsonArray{}}}}},
        {}, 10};
}

ShopWorld::Reply ShopWorld::bulkState(const QJsonObject &variables)
{
    const QString number = tail(variables["id"_L1]);
    QJsonValue state;
    if (m_files.contains(number)) {
        const bool done = m_polls[number]++ >= options.bulkPolls;
        const bool fails = failsBulk || !hidden.isEmpty();
        const QByteArray file = m_files.value(number);
        const QString url = base.toString() + u"/bulk/%1.jsonl?signature=sample"_s.arg(number);
        state = QJsonObject{{u"id"_s, variables["id"_L1]},
            {u"status"_s,
                m_canceled.contains(number) ? u"CANCELED"_s
                    : fails                 ? u"FAILED"_s
                    : done                  ? u"COMPLETED"_s
                                            : u"RUNNING"_s},
            {u"errorCode"_s,
                !fails          ? QJsonValue()
                    : failsBulk ? QJsonValue(u"TIMEOUT"_s)
                                : QJsonValue(u"ACCESS_DENIED"_s)},
            {u"objectCount"_s, QString::number(done ? file.count('\n') + (shortensBulk ? 1 : 0) : 0)},
            {u"fileSize"_s, done ? QJsonValue(QString::number(file.size())) : QJsonValue()},
            {u"url"_s, done && !file.isEmpty() ? QJsonValue(url) : QJsonValue()}};
        if (cutsBulk)
            m_files[number].chop(file.size() / 3);
    }
    failsBulk = false;
    return {{{u"bulkOperation"_s, state}}, {}, 1};
}

ShopWorld::Reply ShopWorld::cancelBulk(const QJsonObject &variables)
{
    const QString number = tail(variables["id"_L1]);
    QJsonValue operation;
    QJsonArray errors;
    if (m_files.contains(number)) {
        // It ends a little later, as the next question tells.
        operation = QJsonObject{{u"id"_s, variables["id"_L1]}, {u"status"_s, u"CANCELING"_s}};
        m_canceled.append(number);
    } else {
        errors.append(
            QJsonObject{{u"field"_s, QJsonArray{u"id"_s}}, {u"message"_s, u"The bulk operation does not exist."_s}});
    }
    return {
        {{u"bulkOperationCancel"_s, QJsonObject{{u"bulkOperation"_s, operation}, {u"userErrors"_s, errors}}}}, {}, 10};
}

} // namespace rd::sample
