// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/rowreader.h"

namespace rd::stripe {

using namespace names;

namespace {

struct SessionTotals {
    JsonNumber tax;
    JsonNumber shipping;
};

/// Breakdown (where expanded) names the discounts of sessions made before `discounts` existed.
void readTotals(const JsonObject &details, SessionTotals &totals, DiscountCollector &discounts, ObjectReader &reader)
{
    JsonObject breakdown;
    for (const JsonField field : details) {
        switch (nameKey(field.key)) {
        case "amount_tax"_key:
            reader.integer(field, totals.tax);
            break;
        case "amount_shipping"_key:
            reader.integer(field, totals.shipping);
            break;
        case "breakdown"_key:
            if (!reader.object(field, breakdown))
                break;
            if (const auto list = arrayAt(breakdown, "discounts")) {
                for (const JsonElement entry : *list) {
                    JsonElement discount;
                    if (entry["discount"].get(discount) == simdjson::SUCCESS)
                        discounts.take(discount);
                }
            }
            break;
        default:
            break;
        }
    }
}

void readSessionDiscounts(const JsonArray &list, DiscountCollector &discounts)
{
    for (const JsonElement element : list) {
        if (const auto entry = asObject(element))
            discounts.take({std::string(idAt(*entry, "promotion_code")), std::string(idAt(*entry, "coupon"))});
    }
}

} // namespace

void readSessionItem(const JsonObject &object, InvoiceLineRecord &line, ObjectReader &reader)
{
    JsonNumber quantity;
    JsonNumber subtotal;
    JsonNumber discount;
    JsonNumber tax;
    JsonNumber total;
    std::string_view currency;
    JsonObject price;
    for (const JsonField field : object) {
        switch (nameKey(field.key)) {
        case "id"_key:
            reader.text(field, line.id);
            break;
        case "quantity"_key:
            reader.integer(field, quantity);
            break;
        case "amount_subtotal"_key:
            reader.integer(field, subtotal);
            break;
        case "amount_discount"_key:
            reader.integer(field, discount);
            break;
        case "amount_tax"_key:
            reader.integer(field, tax);
            break;
        case "amount_total"_key:
            reader.integer(field, total);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "price"_key:
            if (reader.object(field, price)) {
                line.price = textAt(price, "id");
                line.product = idAt(price, "product");
            }
            break;
        default:
            break;
        }
    }
    reader.required(line.id, "line_items.id");
    reader.required(subtotal, "line_items.amount_subtotal");
    reader.required(total, "line_items.amount_total");
    const Units units = reader.units(currency, "line_items.currency");
    line.quantity = quantity.present ? quantity.value : 1;
    line.amount = reader.money(subtotal, units, "line_items.amount_subtotal");
    line.discount = reader.money(discount, units, "line_items.amount_discount");
    // An item tells its tax as one sum; what the total has on top of the discounted subtotal is the part that was not
    // in the price.
    const qint64 allTax = reader.money(tax, units, "line_items.amount_tax");
    line.taxExclusive =
        std::clamp<qint64>(reader.money(total, units, "line_items.amount_total") - (line.amount - line.discount), 0,
            std::max<qint64>(0, allTax));
    line.taxInclusive = allTax - line.taxExclusive;
}

std::string readSessionItems(const JsonArray &data, std::vector<InvoiceLineRecord> &lines, ObjectReader &reader)
{
    std::string last;
    for (const JsonElement element : data) {
        const auto item = asObject(element);
        if (!item) {
            reader.complain("line_items", "a row is not an object");
            break;
        }
        readSessionItem(*item, lines.emplace_back(), reader);
        last = lines.back().id;
    }
    return last;
}

void readRow(const JsonObject &object, CheckoutSessionRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber total;
    SessionTotals totals;
    std::string_view currency;
    std::string_view status;
    std::string_view paymentStatus;
    std::string_view typedEmail;
    JsonObject inner;
    JsonArray array;
    bool hasMore = false;
    DiscountCollector discounts(record.discounts);
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "status"_key:
            reader.view(field, status);
            break;
        case "payment_status"_key:
            reader.view(field, paymentStatus);
            break;
        case "client_reference_id"_key:
            reader.text(field, record.clientReference);
            break;
        case "customer"_key:
            reader.reference(field, record.customer);
            break;
        case "customer_details"_key:
            if (reader.object(field, inner))
                reader.member(inner, "email", record.email);
            break;
        case "customer_email"_key:
            reader.view(field, typedEmail);
            break;
        case "subscription"_key:
            reader.reference(field, record.subscription);
            break;
        case "payment_intent"_key:
            reader.reference(field, record.paymentIntent);
            break;
        case "invoice"_key:
            reader.reference(field, record.invoice);
            break;
        case "payment_link"_key:
            reader.reference(field, record.paymentLink);
            break;
        case "amount_total"_key:
            reader.integer(field, total);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "total_details"_key:
            if (reader.object(field, inner))
                readTotals(inner, totals, discounts, reader);
            break;
        case "discounts"_key:
            if (reader.array(field, array))
                readSessionDiscounts(array, discounts);
            break;
        case "line_items"_key:
            hasMore = false;
            if (reader.list(field, array, hasMore)) {
                std::string last = readSessionItems(array, record.lines, reader);
                if (hasMore)
                    row.cuts.push_back({CutList::What::SessionItems, 0, std::move(last)});
            }
            break;
        case "metadata"_key:
            reader.metadata(field, record.metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    if (record.email.empty())
        record.email = typedEmail;
    record.complete = status == "complete" && (paymentStatus == "paid" || paymentStatus == "no_payment_required");
    if (total.present || !currency.empty()) { // sessions in setup mode have neither
        const Units units = reader.units(currency, "currency");
        record.currency = units.currency;
        record.total = reader.money(total, units, "amount_total");
        record.tax = reader.money(totals.tax, units, "total_details.amount_tax");
        record.shipping = reader.money(totals.shipping, units, "total_details.amount_shipping");
    }
}

} // namespace rd::stripe
