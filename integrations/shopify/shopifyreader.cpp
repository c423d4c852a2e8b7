// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifyreader.h"

#include "integrations/shopify/orderpayments.h"
#include "integrations/shopify/readfields.h"

#include <QUrl>
#include <QUrlQuery>

#include <set>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPairs = 50;

// --- orders

/// The line that is the tip; -1 = none. It carries no mark of its own: it is the last one of that amount that is no
/// product and untaxed, for a custom item may cost as much.
qsizetype tipAmong(const QJsonArray &lines, qint64 tip, Fields &fields)
{
    for (qsizetype i = lines.size() - 1; tip > 0 && i >= 0; --i) {
        const QJsonObject line = lines[i].toObject();
        const bool isProduct = line["product"_L1].isObject() || line["variant"_L1].isObject();
        if (!isProduct && line["taxLines"_L1].toArray().isEmpty()
            && fields.shopMoney(line["originalTotalSet"_L1]) == tip)
            return i;
    }
    return -1;
}

/// Gift cards that were bought, and tips, earn nothing; everything else is goods (domain.md 4.1).
void addLines(const QJsonArray &lines, bool taxesIncluded, qint64 tip, Fields &fields, ReadOrder &out, qint64 &gross)
{
    const qsizetype tipLine = tipAmong(lines, tip, fields);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QJsonObject line = lines[i].toObject();
        InvoiceLineRecord record;
        record.id = bareId(line["id"_L1]);
        record.product = bareId(line["product"_L1]["id"_L1]);
        record.price = bareId(line["variant"_L1]["id"_L1]);
        record.quantity = line["quantity"_L1].toInteger();
        record.amount = fields.shopMoney(line["originalTotalSet"_L1]);
        for (const auto &part : fields.rows(line, "discountAllocations"_L1))
            record.discount += fields.shopMoney(part["allocatedAmountSet"_L1]);
        for (const auto &tax : fields.rows(line, "taxLines"_L1))
            (taxesIncluded ? record.taxInclusive : record.taxExclusive) += fields.shopMoney(tax["priceSet"_L1]);
        gross += record.amount - record.discount + record.taxExclusive;
        const bool isGoods = !fields.flag(line, "isGiftCard"_L1) && i != tipLine;
        if (isGoods)
            out.sale.lines.push_back(std::move(record));
    }
}

/// What the buyer was charged for shipping. The total of shipping is that before discounts: what a discount took off it
/// is no part of the price, and would make the goods a smaller part of it than they are.
/// @param goods all lines together
qint64 shippingOf(const QJsonObject &order, Fields &fields, qint64 total, qint64 goods)
{
    const qint64 listed = fields.shopMoney("totalShippingPriceSet"_L1);
    const QJsonValue charged = order["currentShippingPriceSet"_L1];
    if (charged.isObject())
        return fields.shopMoney(charged);
    return goods > total ? listed : 0; // not told: of use only where lines were added that the total does not know
}

void addVisit(const QJsonValue &visit, const char *which, Fields &fields, ReadOrder &out)
{
    if (!visit.isObject())
        return;
    const QJsonObject object = visit.toObject();
    CheckoutSessionRecord record;
    record.id = out.sale.id + which;
    record.invoice = out.sale.id;
    record.customer = out.sale.customer;
    record.complete = true;
    record.createdS = fields.seconds(object, "occurredAt"_L1);
    const QString landing = object["landingPage"_L1].toString();
    record.metadata = pairsOfAddress(landing);
    record.clientReference = textOf(object["referralCode"_L1]);
    // Shopify fills the code from ref, source and r; an older or rewritten page may carry only the address.
    for (const char *key : {"ref", "r"}) {
        for (const auto &[name, text] : record.metadata) {
            if (record.clientReference.empty() && name == key)
                record.clientReference = text;
        }
    }
    out.visits.push_back(std::move(record));
}

void addAttributes(const QJsonArray &attributes, MetadataPairs &out)
{
    for (const auto &attribute : attributes) {
        std::string key = textOf(attribute["key"_L1], 100);
        if (!key.empty() && out.size() < static_cast<std::size_t>(kMostPairs))
            out.emplace_back(std::move(key), textOf(attribute["value"_L1]));
    }
}

/// What the buyer saw, for people; the books reckon in the shop's money.
void addPresentment(const QJsonObject &order, MetadataPairs &out)
{
    const QJsonObject shown = order["totalPriceSet"_L1]["presentmentMoney"_L1].toObject();
    const QJsonObject own = order["totalPriceSet"_L1]["shopMoney"_L1].toObject();
    if (!shown.isEmpty() && shown["currencyCode"_L1] != own["currencyCode"_L1])
        out.emplace_back(
            "presentment_total", textOf(shown["amount"_L1], 30) + ' ' + textOf(shown["currencyCode"_L1], 3));
}

} // namespace

std::string bareId(const QJsonValue &gid)
{
    const QString text = gid.toString();
    const QString last = text.mid(text.lastIndexOf(u'/') + 1).section(u'?', 0, 0);
    return last.size() <= 64 ? last.toStdString() : std::string();
}

QString gidOf(QLatin1StringView type, const std::string &id)
{
    return u"gid://shopify/%1/%2"_s.arg(type, QString::fromStdString(id));
}

MetadataPairs pairsOfTags(const QJsonArray &tags)
{
    MetadataPairs out;
    for (const auto &value : tags) {
        const QString tag = value.toString().trimmed();
        qsizetype cut = -1;
        for (const QChar mark : {u':', u'=', u'_'}) {
            if (cut <= 0)
                cut = tag.indexOf(mark);
        }
        if (cut > 0 && cut + 1 < tag.size() && tag.size() <= 255 && out.size() < static_cast<std::size_t>(kMostPairs))
            out.emplace_back(tag.left(cut).trimmed().toStdString(), tag.mid(cut + 1).trimmed().toStdString());
    }
    return out;
}

MetadataPairs pairsOfAddress(const QString &address)
{
    constexpr std::size_t kMost = 20;
    constexpr qsizetype kLongest = 255;
    MetadataPairs out;
    const QUrlQuery query(QUrl(address, QUrl::TolerantMode));
    for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (out.size() < kMost && !name.isEmpty() && name.size() <= kLongest && value.size() <= kLongest)
            out.emplace_back(name.toStdString(), value.toStdString());
    }
    return out;
}

Result<ReadOrder> readOrder(const QJsonObject &order, const QJsonArray &lines)
{
    Fields fields(order, "order");
    ReadOrder out;
    InvoiceRecord &sale = out.sale;
    sale.id = fields.id();
    out.isTest = fields.flag(order, "test"_L1);
    sale.billingReason = kOrderSale;
    sale.customer = bareId(order["customer"_L1]["id"_L1]);
    sale.customerEmail = textOf(order["email"_L1], 254);
    if (sale.customerEmail.empty())
        sale.customerEmail = textOf(order["customer"_L1]["defaultEmailAddress"_L1]["emailAddress"_L1], 254);
    // An import can set when an order was processed, never when it was created: the former is the sale's date.
    sale.createdS = fields.seconds("processedAt"_L1);
    sale.total = fields.shopMoney("totalPriceSet"_L1);
    sale.currency = fields.currency();
    if (order["totalTaxSet"_L1].isObject())
        sale.tax = fields.shopMoney("totalTaxSet"_L1);
    const qint64 tip = fields.shopMoney("totalTipReceivedSet"_L1);
    qint64 gross = 0;
    addLines(lines, fields.flag(order, "taxesIncluded"_L1), tip, fields, out, gross);
    // An exchange adds lines that the first total does not know; what is divided by may not be less than its parts.
    sale.total = std::max(sale.total, gross + shippingOf(order, fields, sale.total, gross));
    addPayments(fields.rows(order, "transactions"_L1), fields, out);
    sale.status = sale.amountPaid > 0 ? "paid" : order["cancelledAt"_L1].isString() ? "void" : "open";
    for (const auto &code : order["discountCodes"_L1].toArray()) {
        // The text itself is the code's identity in a shop; upper and lower case are one code there.
        if (std::string text = textOf(code, 255); !text.empty())
            sale.discounts.push_back({std::move(text), {}});
    }
    addAttributes(order["customAttributes"_L1].toArray(), sale.metadata);
    addPresentment(order, sale.metadata);
    const QJsonObject journey = order["customerJourneySummary"_L1].toObject();
    out.isJourneyOpen = !journey.isEmpty() && !journey["ready"_L1].toBool();
    addVisit(journey["firstVisit"_L1], "/first", fields, out);
    addVisit(journey["lastVisit"_L1], "/last", fields, out);
    RD_CHECK(fields.status());
    return out;
}

Result<CustomerRecord> readCustomer(const QJsonObject &customer)
{
    Fields fields(customer, "customer");
    CustomerRecord out;
    out.id = fields.id();
    out.email = textOf(customer["defaultEmailAddress"_L1]["emailAddress"_L1], 254);
    const QString name = customer["firstName"_L1].toString() + u' ' + customer["lastName"_L1].toString();
    out.name = name.trimmed().left(200).toStdString();
    out.createdS = fields.seconds("createdAt"_L1);
    // The metafield is the merchant's own statement and comes first.
    if (const std::string said = textOf(customer["metafield"_L1]["value"_L1]); !said.empty())
        out.metadata.emplace_back("referral", said);
    for (auto &pair : pairsOfTags(customer["tags"_L1].toArray()))
        out.metadata.push_back(std::move(pair));
    RD_CHECK(fields.status());
    return out;
}

Result<ProductRecord> readProduct(const QJsonObject &product)
{
    Fields fields(product, "product");
    ProductRecord out;
    out.id = fields.id();
    out.name = textOf(product["title"_L1], 255);
    out.active = product["status"_L1].toString() == "ACTIVE"_L1;
    out.createdS = fields.seconds("createdAt"_L1);
    RD_CHECK(fields.status());
    return out;
}

Result<CollectionRecord> readCollection(const QJsonObject &collection)
{
    Fields fields(collection, "collection");
    CollectionRecord out;
    out.id = fields.id();
    out.name = textOf(collection["title"_L1], 255);
    RD_CHECK(fields.status());
    return out;
}

Result<PriceRecord> readVariant(const QJsonObject &variant, const std::string &product, Currency currency)
{
    Fields fields(variant, "variant");
    PriceRecord out;
    out.id = fields.id();
    out.product = product;
    out.nickname = textOf(variant["title"_L1], 255);
    out.currency = currency;
    out.unitAmount = fields.decimal(variant["price"_L1], currency);
    out.createdS = fields.seconds("createdAt"_L1, false);
    RD_CHECK(fields.status());
    return out;
}

Result<ReadDiscount> readDiscount(const QJsonObject &node, const QJsonArray &codes)
{
    Fields fields(node, "discount");
    ReadDiscount out;
    const QJsonObject discount = node["discount"_L1].toObject();
    out.hasCodes = discount["__typename"_L1].toString().startsWith("DiscountCode"_L1);
    if (!out.hasCodes)
        return out;
    const bool active = discount["status"_L1].toString() == "ACTIVE"_L1;
    out.discount.id = fields.id();
    out.discount.name = textOf(discount["title"_L1], 255);
    out.discount.duration = "once";
    out.discount.valid = active;
    out.discount.createdS = fields.seconds(discount, "createdAt"_L1, false);
    const QJsonObject value = discount["customerGets"_L1]["value"_L1].toObject();
    if (value["percentage"_L1].isDouble()) {
        // A fraction: 0.1 is ten percent. Shopify keeps whole hundredths of a percent.
        const double ppm = value["percentage"_L1].toDouble() * 1'000'000;
        out.discount.percentOff = Rate{static_cast<qint64>(ppm + 0.5)};
    } else if (value["amount"_L1].isObject()) {
        out.discount.amountOff = fields.money(value["amount"_L1].toObject(), out.discount.currency);
    }
    const qint64 endsS = fields.seconds(discount, "endsAt"_L1, false);
    for (const auto &row : codes) {
        PromotionCodeRecord code;
        code.id = bareId(row["id"_L1]);
        code.code = textOf(row["code"_L1], 255);
        code.coupon = out.discount.id;
        code.active = active;
        code.createdS = out.discount.createdS;
        code.expiresS = endsS;
        code.timesRedeemed = row["asyncUsageCount"_L1].toInteger();
        if (!code.id.empty())
            out.codes.push_back(std::move(code));
    }
    RD_CHECK(fields.status());
    return out;
}

} // namespace rd::shopify
