// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopworld.h"

// What happens in the sample shop: orders, refunds, edits, and what its people type.

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayS = 86'400;
constexpr int kGiftCard = 4; ///< among the products
constexpr qint64 kShownTimes = 2; ///< of the shop's money, where the buyer saw another currency

QString tail(const QJsonValue &id)
{
    return id.toString().section(u'/', -1);
}

} // namespace

QJsonObject ShopWorld::visit(const QString &referral, qint64 atS) const
{
    const QString landing = referral.isEmpty()
        ? u"https://shop.example/"_s
        : QString(u"https://shop.example/?ref=%1&utm_source=mail"_s.arg(referral));
    return {{u"occurredAt"_s, text(atS)}, {u"landingPage"_s, landing},
        {u"referralCode"_s, referral.isEmpty() ? QJsonValue() : QJsonValue(referral)}};
}

QJsonObject ShopWorld::transaction(
    const char *kind, const QString &gateway, qint64 minor, qint64 atS, const QString &shown)
{
    return {{u"id"_s, nextId("OrderTransaction")}, {u"kind"_s, QString::fromLatin1(kind)}, {u"status"_s, u"SUCCESS"_s},
        {u"gateway"_s, gateway}, {u"test"_s, false}, {u"processedAt"_s, text(atS)}, {u"paymentId"_s, QJsonValue()},
        {u"parentTransaction"_s, QJsonValue()}, {u"amountSet"_s, moneys(minor, shown, minor * kShownTimes)}};
}

QJsonObject ShopWorld::lineOf(const ShopServer::NewLine &line)
{
    const bool isCustom = line.product < 0;
    const Row &product = m_products[static_cast<std::size_t>(std::max(line.product, 0))];
    const auto ofShop = [isCustom](const QJsonValue &id) {
        return isCustom ? QJsonValue() : QJsonValue(QJsonObject{{u"id"_s, id}});
    };
    const auto parts = [this](const QString &name, qint64 minor) {
        return minor == 0 ? QJsonArray{} : QJsonArray{QJsonObject{{name, bag(minor)}}};
    };
    return {{u"id"_s, nextId("LineItem")},
        {u"name"_s, isCustom ? QJsonValue(u"Custom item"_s) : product.json["title"_L1]}, {u"quantity"_s, line.quantity},
        {u"isGiftCard"_s, line.product == kGiftCard}, {u"product"_s, ofShop(product.json["id"_L1])},
        {u"variant"_s, ofShop(product.inner.first()["id"_L1])},
        {u"originalTotalSet"_s, bag(line.unitMinor * line.quantity)},
        {u"discountAllocations"_s, parts(u"allocatedAmountSet"_s, line.discountMinor)},
        {u"taxLines"_s, parts(u"priceSet"_s, line.taxMinor)}};
}

QString ShopWorld::addOrder(const ShopServer::NewOrder &order)
{
    const qint64 at = toUnixSeconds(options.now) - order.daysAgo * kDayS;
    Row row;
    const qint64 shipping = order.shippingMinor - order.shippingDiscountMinor;
    qint64 total = shipping + order.tipMinor + order.dutiesMinor;
    const QString &shown = order.presentmentCurrency;
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
        payments.append(transaction("SALE", u"shopify_store_credit"_s, order.storeCreditMinor, at, shown));
    if (order.paid && order.giftCardMinor > 0)
        payments.append(transaction("SALE", u"gift_card"_s, order.giftCardMinor, at, shown));
    if (money > 0) {
        const bool isOwn = !order.paymentId.isEmpty();
        QJsonObject paid = transaction(order.paid ? "SALE" : "AUTHORIZATION", isOwn ? u"stripe"_s : order.gateway,
            money + order.changeMinor, at, shown);
        if (isOwn)
            paid[u"paymentId"_s] = order.paymentId;
        payments.append(paid);
    }
    if (order.changeMinor > 0)
        payments.append(transaction("CHANGE", order.gateway, order.changeMinor, at, shown));
    QJsonArray attributes;
    for (const auto &[key, value] : order.attributes)
        attributes.append(QJsonObject{{u"key"_s, key}, {u"value"_s, value}});
    const QJsonObject totals = moneys(total, shown, total * kShownTimes);
    const bool isGuest = order.customer < 0;
    const QString email = order.email.isEmpty() && !isGuest ? m_emails.value(order.customer) : order.email;
    QJsonValue customer;
    if (!isGuest) {
        const QJsonObject &known = m_customers[static_cast<std::size_t>(order.customer)].json;
        customer = QJsonObject{{u"id"_s, known["id"_L1]}, {u"defaultEmailAddress"_s, known["defaultEmailAddress"_L1]}};
    }
    const QJsonObject seen = visit(order.journeyReady ? order.referral : QString(), at - 3600);
    const QJsonObject journey{{u"ready"_s, order.journeyReady},
        {u"firstVisit"_s, order.journeyReady ? QJsonValue(seen) : QJsonValue()},
        {u"lastVisit"_s, order.journeyReady ? QJsonValue(seen) : QJsonValue()}};
    row.json = {{u"id"_s, nextId("Order")}, {u"name"_s, u"#%1"_s.arg(1000 + m_orders.size())},
        {u"createdAt"_s, text(at)}, {u"processedAt"_s, text(at)}, {u"updatedAt"_s, text(at)},
        {u"cancelledAt"_s, QJsonValue()}, {u"test"_s, order.test},
        {u"email"_s, email.isEmpty() ? QJsonValue() : QJsonValue(email)}, {u"taxesIncluded"_s, order.taxesIncluded},
        {u"presentmentCurrencyCode"_s, shown.isEmpty() ? options.currency : shown},
        {u"discountCodes"_s, QJsonArray::fromStringList(order.codes)}, {u"customAttributes"_s, attributes},
        {u"customer"_s, customer}, {u"customerJourneySummary"_s, order.isOnline ? QJsonValue(journey) : QJsonValue()},
        {u"totalPriceSet"_s, totals}, {u"totalTaxSet"_s, bag(tax)},
        {u"totalShippingPriceSet"_s, bag(order.shippingMinor)}, {u"currentShippingPriceSet"_s, bag(shipping)},
        {u"totalTipReceivedSet"_s, bag(order.tipMinor)}, {u"transactions"_s, payments}};
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
        found->json["totalPriceSet"_L1] =
            moneys(found->totalMinor, shownCurrencyOf(*found), found->totalMinor * kShownTimes);
    }
    touch(*found);
    payOrder(id, paidMinor);
}

QString ShopWorld::shownCurrencyOf(const Row &order)
{
    return order.json["presentmentCurrencyCode"_L1].toString();
}

void ShopWorld::payOrder(const QString &id, qint64 minor)
{
    Row *found = order(id);
    if (found == nullptr || minor <= 0)
        return;
    QJsonArray all = found->json["transactions"_L1].toArray();
    all.append(transaction("SALE", u"shopify_payments"_s, minor, toUnixSeconds(options.now), shownCurrencyOf(*found)));
    found->json["transactions"_L1] = all;
    touch(*found);
}

void ShopWorld::removeOrder(const QString &id)
{
    if (Row *found = order(id))
        found->gone = true;
}

void ShopWorld::mergeCustomers(int from, int into)
{
    Row &first = m_customers[static_cast<std::size_t>(from)];
    const Row &second = m_customers[static_cast<std::size_t>(into)];
    const QJsonObject shown{
        {u"id"_s, second.json["id"_L1]}, {u"defaultEmailAddress"_s, second.json["defaultEmailAddress"_L1]}};
    for (Row &row : m_orders) {
        if (row.json["customer"_L1]["id"_L1] != first.json["id"_L1])
            continue;
        row.json["customer"_L1] = shown;
        touch(row);
    }
    first.gone = true;
    removeCustomer(from);
    touch(m_customers[static_cast<std::size_t>(into)]);
}

void ShopWorld::cancelOrder(const QString &id)
{
    Row *found = order(id);
    if (found == nullptr)
        return;
    found->json["cancelledAt"_L1] = text(toUnixSeconds(options.now));
    touch(*found);
}

QString ShopWorld::addRefund(const QString &id, qint64 minor, const QString &status, qint64 shownMinor)
{
    Row *found = order(id);
    if (found == nullptr)
        return {};
    QJsonArray all = found->json["transactions"_L1].toArray();
    const QString shown = shownCurrencyOf(*found);
    QJsonObject refund = transaction("REFUND", u"shopify_payments"_s, minor, toUnixSeconds(options.now), shown);
    if (shownMinor > 0)
        refund["amountSet"_L1] = moneys(minor, shown, shownMinor);
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
