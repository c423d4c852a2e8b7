// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopworld.h"

#include "integrations/sample/people.h"
#include "integrations/sample/random.h"
#include "models/core/money.h"

#include <QDateTime>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayS = 86'400;
constexpr int kProducts = 5; ///< the last one is a gift card

QString gid(const QString &type, const QString &id)
{
    return u"gid://shopify/%1/%2"_s.arg(type, id);
}

QString tail(const QJsonValue &id)
{
    return id.toString().section(u'/', -1);
}

} // namespace

ShopWorld::ShopWorld(ShopOptions given) : options(std::move(given))
{
    addProducts();
    addCustomers();
    addDiscounts();
    addSampleOrders();
}

// --- small parts

QString ShopWorld::text(qint64 seconds) const
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

/// With the zeros trimmed, as Shopify writes amounts of money.
QString ShopWorld::decimal(qint64 minor) const
{
    QString out = toDecimal({minor, Currency::parse(QStringView(options.currency)).value()});
    while (out.contains(u'.') && out.endsWith(u'0') && !out.endsWith(u".0"_s))
        out.chop(1);
    return out.contains(u'.') ? out : QString(out + u".0"_s);
}

QJsonObject ShopWorld::bag(qint64 minor) const
{
    return {{u"shopMoney"_s, QJsonObject{{u"amount"_s, decimal(minor)}, {u"currencyCode"_s, options.currency}}}};
}

QString ShopWorld::nextId(const char *type)
{
    return gid(QString::fromLatin1(type), QString::number(++m_lastId));
}

bool ShopWorld::has(const QString &scope) const
{
    return options.scopes.contains(scope)
        || (scope.startsWith("read_"_L1) && options.scopes.contains("write_"_L1 + scope.mid(5)));
}

QString ShopWorld::customerId(int customer) const
{
    return tail(m_customers[static_cast<std::size_t>(customer)].json["id"_L1]);
}

void ShopWorld::touch(Row &row)
{
    row.updatedS = toUnixSeconds(options.now);
    row.json["updatedAt"_L1] = text(row.updatedS);
}

// --- the beginning

void ShopWorld::addProducts()
{
    const qint64 at = toUnixSeconds(options.now) - 400 * kDayS;
    const char *titles[kProducts] = {"Linen shirt", "Wool scarf", "Leather belt", "Canvas bag", "Gift card"};
    for (int i = 0; i < kProducts + options.moreProducts; ++i) {
        Row row;
        row.updatedS = at;
        const QString title = i < kProducts ? QString::fromLatin1(titles[i]) : QString(u"Product %1"_s.arg(i));
        row.json = {{u"id"_s, nextId("Product")}, {u"title"_s, title}, {u"status"_s, u"ACTIVE"_s},
            {u"createdAt"_s, text(at)}, {u"updatedAt"_s, text(at)}};
        for (int size = 0; size < options.variants; ++size) {
            const QString name = size == 0 ? u"Small"_s : size == 1 ? u"Large"_s : QString(u"Size %1"_s.arg(size));
            row.inner.append(QJsonObject{{u"id"_s, nextId("ProductVariant")}, {u"title"_s, name},
                {u"price"_s, u"50.00"_s}, {u"createdAt"_s, text(at)}});
        }
        m_products.push_back(std::move(row));
    }
}

void ShopWorld::setCollected(int product, const QString &title, bool isIn)
{
    auto row = std::find_if(m_collections.begin(), m_collections.end(),
        [&title](const Row &other) { return other.json["title"_L1] == title; });
    if (row == m_collections.end()) {
        Row made;
        made.json = {{u"id"_s, nextId("Collection")}, {u"title"_s, title}};
        row = m_collections.insert(row, made);
    }
    const QJsonObject member{{u"id"_s, m_products[static_cast<std::size_t>(product)].json["id"_L1]}};
    QJsonArray members;
    for (const auto &value : std::as_const(row->inner)) {
        if (value.toObject() != member)
            members.append(value);
    }
    if (isIn)
        members.append(member);
    row->inner = members;
    touch(*row);
}

void ShopWorld::removeCollection(const QString &title, bool isRevived)
{
    const auto row = std::find_if(m_collections.begin(), m_collections.end(),
        [&title](const Row &other) { return other.json["title"_L1] == title; });
    if (row == m_collections.end())
        return;
    m_events.push_back({{u"__typename"_s, u"BasicEvent"_s}, {u"id"_s, nextId("BasicEvent")},
        {u"createdAt"_s, text(toUnixSeconds(options.now))}, {u"action"_s, u"destroy"_s},
        {u"subjectId"_s, row->json["id"_L1]}, {u"subjectType"_s, u"COLLECTION"_s}});
    if (!isRevived)
        m_collections.erase(row);
}

QString ShopWorld::productId(int product) const
{
    return tail(m_products[static_cast<std::size_t>(product)].json["id"_L1]);
}

QString ShopWorld::collectionId(const QString &title) const
{
    for (const Row &row : m_collections) {
        if (row.json["title"_L1] == title)
            return tail(row.json["id"_L1]);
    }
    return {};
}

void ShopWorld::addCustomers()
{
    const qint64 at = toUnixSeconds(options.now) - options.customersDaysAgo * kDayS;
    for (int i = 0; i < options.customers; ++i) {
        const auto person = static_cast<quint32>(i * 7 + 3);
        const QString name = QString::fromUtf8(personName(person));
        const QString email = QString::fromUtf8(personEmail(person, i));
        Row row;
        row.updatedS = at + i;
        row.json = {{u"id"_s, nextId("Customer")}, {u"firstName"_s, name.section(u' ', 0, 0)},
            {u"lastName"_s, name.section(u' ', 1)}, {u"defaultEmailAddress"_s, QJsonObject{{u"emailAddress"_s, email}}},
            {u"tags"_s, QJsonArray{}}, {u"createdAt"_s, text(at + i)}, {u"updatedAt"_s, text(at + i)},
            {u"metafield"_s, QJsonValue()}};
        m_emails.append(email);
        m_customers.push_back(std::move(row));
    }
}

void ShopWorld::addDiscounts()
{
    const qint64 at = toUnixSeconds(options.now) - 380 * kDayS;
    for (const QString &code : options.codes) {
        Row row;
        row.updatedS = at;
        row.json = {{u"id"_s, nextId("DiscountNode")},
            {u"discount"_s,
                QJsonObject{{u"__typename"_s, u"DiscountCodeBasic"_s}, {u"title"_s, QString(u"Code "_s + code)},
                    {u"status"_s, u"ACTIVE"_s}, {u"startsAt"_s, text(at)}, {u"endsAt"_s, QJsonValue()},
                    {u"createdAt"_s, text(at)}, {u"updatedAt"_s, text(at)},
                    {u"customerGets"_s,
                        QJsonObject{{u"value"_s,
                            QJsonObject{{u"__typename"_s, u"DiscountPercentage"_s}, {u"percentage"_s, 0.1}}}}}}}};
        row.inner.append(
            QJsonObject{{u"id"_s, nextId("DiscountRedeemCode")}, {u"code"_s, code}, {u"asyncUsageCount"_s, 0}});
        m_discounts.push_back(std::move(row));
    }
}

void ShopWorld::addSampleOrders()
{
    Random random(7);
    for (int i = 0; i < options.orders; ++i) {
        ShopServer::NewOrder order;
        order.customer = options.customers > 0 ? static_cast<int>(random.below(options.customers)) : -1;
        order.daysAgo = 364 - i * 364 / std::max(options.orders, 1);
        order.lines.front().product = static_cast<int>(random.below(kProducts));
        order.lines.front().unitMinor = 1000 + random.below(90) * 100;
        order.shippingMinor = random.chance(500) ? 490 : 0;
        if (!options.codes.isEmpty() && random.chance(300)) {
            order.codes = {options.codes[random.below(options.codes.size())].toLower()};
            order.lines.front().discountMinor = order.lines.front().unitMinor / 10;
        }
        const QString id = addOrder(order);
        if (random.chance(100))
            addRefund(id, order.lines.front().unitMinor / 2, u"SUCCESS"_s);
    }
}

// --- what happens in the shop

QJsonObject ShopWorld::visit(const QString &referral, qint64 atS) const
{
    const QString landing = referral.isEmpty()
        ? u"https://shop.example/"_s
        : QString(u"https://shop.example/?ref=%1&utm_source=mail"_s.arg(referral));
    return {{u"occurredAt"_s, text(atS)}, {u"landingPage"_s, landing},
        {u"referralCode"_s, referral.isEmpty() ? QJsonValue() : QJsonValue(referral)}};
}

QJsonObject ShopWorld::transaction(const char *kind, const char *gateway, qint64 minor, qint64 atS)
{
    return {{u"id"_s, nextId("OrderTransaction")}, {u"kind"_s, QString::fromLatin1(kind)}, {u"status"_s, u"SUCCESS"_s},
        {u"gateway"_s, QString::fromLatin1(gateway)}, {u"test"_s, false}, {u"processedAt"_s, text(atS)},
        {u"paymentId"_s, QJsonValue()}, {u"parentTransaction"_s, QJsonValue()}, {u"amountSet"_s, bag(minor)}};
}

QJsonObject ShopWorld::lineOf(const ShopServer::NewLine &line)
{
    const Row &product = m_products[static_cast<std::size_t>(line.product)];
    const auto parts = [this](const QString &name, qint64 minor) {
        return minor == 0 ? QJsonArray{} : QJsonArray{QJsonObject{{name, bag(minor)}}};
    };
    return {{u"id"_s, nextId("LineItem")}, {u"name"_s, product.json["title"_L1]}, {u"quantity"_s, line.quantity},
        {u"isGiftCard"_s, line.product == kProducts - 1}, {u"product"_s, QJsonObject{{u"id"_s, product.json["id"_L1]}}},
        {u"variant"_s, QJsonObject{{u"id"_s, product.inner.first()["id"_L1]}}},
        {u"originalTotalSet"_s, bag(line.unitMinor * line.quantity)},
        {u"discountAllocations"_s, parts(u"allocatedAmountSet"_s, line.discountMinor)},
        {u"taxLines"_s, parts(u"priceSet"_s, line.taxMinor)}};
}

QString ShopWorld::addOrder(const ShopServer::NewOrder &order)
{
    const qint64 at = toUnixSeconds(options.now) - order.daysAgo * kDayS;
    Row row;
    qint64 total = order.shippingMinor + order.tipMinor;
    qint64 tax = 0;
    for (const auto &line : order.lines) {
        const qint64 amount = line.unitMinor * line.quantity;
        total += amount - line.discountMinor + (order.taxesIncluded ? 0 : line.taxMinor);
        tax += line.taxMinor;
        row.inner.append(lineOf(line));
    }
    if (order.tipMinor > 0)
        row.inner.append(QJsonObject{{u"id"_s, nextId("LineItem")}, {u"name"_s, u"Tip"_s}, {u"quantity"_s, 1},
            {u"isGiftCard"_s, false}, {u"product"_s, QJsonValue()}, {u"variant"_s, QJsonValue()},
            {u"originalTotalSet"_s, bag(order.tipMinor)}, {u"discountAllocations"_s, QJsonArray{}},
            {u"taxLines"_s, QJsonArray{}}});
    QJsonArray payments;
    const qint64 money = total - order.storeCreditMinor - order.giftCardMinor;
    if (order.paid && order.storeCreditMinor > 0)
        payments.append(transaction("SALE", "shopify_store_credit", order.storeCreditMinor, at));
    if (order.paid && order.giftCardMinor > 0)
        payments.append(transaction("SALE", "gift_card", order.giftCardMinor, at));
    if (money > 0) {
        const bool isOwn = !order.paymentId.isEmpty();
        QJsonObject paid =
            transaction(order.paid ? "SALE" : "AUTHORIZATION", isOwn ? "stripe" : "shopify_payments", money, at);
        if (isOwn)
            paid[u"paymentId"_s] = order.paymentId;
        payments.append(paid);
    }
    QJsonArray attributes;
    for (const auto &[key, value] : order.attributes)
        attributes.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    QJsonObject totals = bag(total);
    const bool isForeign = !order.presentmentCurrency.isEmpty();
    totals["presentmentMoney"_L1] = QJsonObject{{u"amount"_s, decimal(isForeign ? total * 2 : total)},
        {u"currencyCode"_s, isForeign ? order.presentmentCurrency : options.currency}};
    const bool isGuest = order.customer < 0;
    const QString email = order.email.isEmpty() && !isGuest ? m_emails.value(order.customer) : order.email;
    QJsonValue customer;
    if (!isGuest) {
        const QJsonObject &known = m_customers[static_cast<std::size_t>(order.customer)].json;
        customer = QJsonObject{{u"id"_s, known["id"_L1]}, {u"defaultEmailAddress"_s, known["defaultEmailAddress"_L1]}};
    }
    const QJsonObject seen = visit(order.journeyReady ? order.referral : QString(), at - 3600);
    row.json = {{u"id"_s, nextId("Order")}, {u"name"_s, u"#%1"_s.arg(1000 + m_orders.size())},
        {u"createdAt"_s, text(at)}, {u"processedAt"_s, text(at)}, {u"updatedAt"_s, text(at)},
        {u"cancelledAt"_s, QJsonValue()}, {u"test"_s, order.test},
        {u"email"_s, email.isEmpty() ? QJsonValue() : QJsonValue(email)}, {u"taxesIncluded"_s, order.taxesIncluded},
        {u"presentmentCurrencyCode"_s, isForeign ? order.presentmentCurrency : options.currency},
        {u"discountCodes"_s, QJsonArray::fromStringList(order.codes)}, {u"customAttributes"_s, attributes},
        {u"customer"_s, customer},
        {u"customerJourneySummary"_s,
            QJsonObject{{u"ready"_s, order.journeyReady},
                {u"firstVisit"_s, order.journeyReady ? QJsonValue(seen) : QJsonValue()},
                {u"lastVisit"_s, order.journeyReady ? QJsonValue(seen) : QJsonValue()}}},
        {u"totalPriceSet"_s, totals}, {u"totalTaxSet"_s, bag(tax)},
        {u"totalShippingPriceSet"_s, bag(order.shippingMinor)}, {u"totalTipReceivedSet"_s, bag(order.tipMinor)},
        {u"transactions"_s, payments}};
    row.updatedS = at;
    row.totalMinor = total;
    if (order.daysAgo == 0)
        touch(row);
    const QString id = tail(row.json["id"_L1]);
    m_orderPlaces.insert(id, m_orders.size());
    m_orders.push_back(std::move(row));
    return id;
}

QString ShopWorld::paymentOf(const QString &id)
{
    const Row *found = order(id);
    return found == nullptr ? QString() : tail(found->json["transactions"_L1].toArray().at(0)["id"_L1]);
}

ShopWorld::Row *ShopWorld::order(const QString &id)
{
    const auto place = m_orderPlaces.constFind(id);
    return place == m_orderPlaces.cend() ? nullptr : &m_orders[*place];
}

void ShopWorld::addLine(const QString &id, const ShopServer::NewLine &line, qint64 paidMinor, bool inTotal)
{
    Row *found = order(id);
    if (found == nullptr)
        return;
    found->inner.append(lineOf(line));
    if (inTotal) {
        found->totalMinor += line.unitMinor * line.quantity;
        QJsonObject totals = bag(found->totalMinor);
        totals["presentmentMoney"_L1] = totals["shopMoney"_L1];
        found->json["totalPriceSet"_L1] = totals;
    }
    if (paidMinor > 0) {
        QJsonArray all = found->json["transactions"_L1].toArray();
        all.append(transaction("SALE", "shopify_payments", paidMinor, toUnixSeconds(options.now)));
        found->json["transactions"_L1] = all;
    }
    touch(*found);
}

void ShopWorld::cancelOrder(const QString &id)
{
    Row *found = order(id);
    if (found == nullptr)
        return;
    found->json["cancelledAt"_L1] = text(toUnixSeconds(options.now));
    touch(*found);
}

QString ShopWorld::addRefund(const QString &id, qint64 minor, const QString &status)
{
    Row *found = order(id);
    if (found == nullptr)
        return {};
    QJsonArray all = found->json["transactions"_L1].toArray();
    QJsonObject refund = transaction("REFUND", "shopify_payments", minor, toUnixSeconds(options.now));
    refund["status"_L1] = status;
    refund["parentTransaction"_L1] = QJsonObject{{u"id"_s, all.last()["id"_L1]}};
    all.append(refund);
    found->json["transactions"_L1] = all;
    touch(*found);
    return tail(refund["id"_L1]);
}

void ShopWorld::setRefundStatus(const QString &id, const QString &transaction, const QString &status)
{
    Row *found = order(id);
    QJsonArray all = found == nullptr ? QJsonArray() : found->json["transactions"_L1].toArray();
    for (qsizetype i = 0; i < all.size(); ++i) {
        QJsonObject row = all[i].toObject();
        if (tail(row["id"_L1]) != transaction)
            continue;
        row["status"_L1] = status;
        all[i] = row;
        found->json["transactions"_L1] = all;
        touch(*found);
    }
}

void ShopWorld::finishJourney(const QString &id, const QString &referral)
{
    // Late attribution does not count as a change of the order (shopify.md 5).
    if (Row *found = order(id)) {
        const QJsonObject seen = visit(referral, found->updatedS - 3600);
        found->json["customerJourneySummary"_L1] =
            QJsonObject{{u"ready"_s, true}, {u"firstVisit"_s, seen}, {u"lastVisit"_s, seen}};
    }
}

void ShopWorld::tagCustomer(int customer, const QString &tag)
{
    Row &row = m_customers[static_cast<std::size_t>(customer)];
    QJsonArray tags = row.json["tags"_L1].toArray();
    tags.append(tag);
    row.json["tags"_L1] = tags;
    touch(row);
}

void ShopWorld::setMetafield(int customer, const QString &value)
{
    Row &row = m_customers[static_cast<std::size_t>(customer)];
    row.json["metafield"_L1] = QJsonObject{{u"value"_s, value}};
    touch(row);
}

} // namespace rd::sample
