// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/rowreader.h"

namespace rd::stripe {

using namespace names;

void DiscountCollector::take(const JsonElement &discount)
{
    const auto object = asObject(discount);
    if (!object)
        return;
    const auto source = objectAt(*object, "source");
    take({std::string(idAt(*object, "promotion_code")), source ? std::string(idAt(*source, "coupon")) : std::string()});
}

void DiscountCollector::take(AppliedDiscount discount)
{
    if (discount.promotionCode.empty() && discount.coupon.empty())
        return;
    // The same application is listed by several fields, with or without its coupon.
    for (AppliedDiscount &known : m_out) {
        const bool same = discount.promotionCode.empty() ? known.coupon == discount.coupon
                                                         : known.promotionCode == discount.promotionCode;
        if (same) {
            if (known.coupon.empty())
                known.coupon = std::move(discount.coupon);
            return;
        }
    }
    m_out.push_back(std::move(discount));
}

namespace {

/// Sum of the `amount` members of a list of objects.
JsonNumber sumOfAmounts(const JsonField &field, std::string_view member, ObjectReader &reader)
{
    JsonNumber sum{0, true};
    JsonArray list;
    if (!reader.array(field, list))
        return sum;
    for (const JsonElement element : list) {
        int64_t amount = 0;
        if (element[member].get(amount) != simdjson::SUCCESS || std::llabs(amount) > kMaxMinor * 100)
            reader.complain(field.key, "an entry has no amount");
        else
            sum.value += amount;
    }
    return sum;
}

struct LineTaxes {
    JsonNumber inclusive{0, true};
    JsonNumber exclusive{0, true};
};

void readLineTaxes(const JsonField &field, LineTaxes &taxes, ObjectReader &reader)
{
    JsonArray list;
    if (!reader.array(field, list))
        return;
    for (const JsonElement element : list) {
        const auto tax = asObject(element);
        const auto amount = tax ? integerAt(*tax, "amount") : std::nullopt;
        if (!amount) {
            reader.complain("lines.taxes", "an entry has no amount");
            return;
        }
        (textAt(*tax, "tax_behavior") == "inclusive" ? taxes.inclusive : taxes.exclusive).value += *amount;
    }
}

bool isProration(const JsonObject &parent)
{
    for (const std::string_view name : {"subscription_item_details", "invoice_item_details"}) {
        if (const auto details = objectAt(parent, name); details && flagAt(*details, "proration"))
            return true;
    }
    return false;
}

void readPeriod(const JsonObject &period, InvoiceLineRecord &line, ObjectReader &reader)
{
    for (const JsonField field : period) {
        if (field.key == "start")
            reader.seconds(field, line.periodStartS);
        else if (field.key == "end")
            reader.seconds(field, line.periodEndS);
    }
}

} // namespace

void readInvoiceLine(const JsonObject &object, InvoiceLineRecord &line, ObjectReader &reader)
{
    JsonNumber amount;
    JsonNumber quantity;
    JsonNumber discount{0, true};
    LineTaxes taxes;
    std::string_view currency;
    JsonObject inner;
    for (const JsonField field : object) {
        switch (nameKey(field.key)) {
        case "id"_key:
            reader.text(field, line.id);
            break;
        case "amount"_key:
            reader.integer(field, amount);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "quantity"_key:
            reader.integer(field, quantity);
            break;
        case "discount_amounts"_key:
            discount = sumOfAmounts(field, "amount", reader);
            break;
        case "taxes"_key:
            readLineTaxes(field, taxes, reader);
            break;
        case "pricing"_key:
            if (!reader.object(field, inner))
                break;
            if (const auto details = objectAt(inner, "price_details")) {
                line.price = idAt(*details, "price");
                line.product = idAt(*details, "product");
            }
            break;
        case "parent"_key:
            if (reader.object(field, inner))
                line.proration = isProration(inner);
            break;
        case "period"_key:
            if (reader.object(field, inner))
                readPeriod(inner, line, reader);
            break;
        default:
            break;
        }
    }
    reader.required(line.id, "lines.id");
    reader.required(amount, "lines.amount");
    const Units units = reader.units(currency, "lines.currency");
    line.quantity = quantity.present ? quantity.value : 1;
    line.amount = reader.money(amount, units, "lines.amount");
    line.discount = reader.money(discount, units, "lines.discount_amounts");
    line.taxInclusive = reader.money(taxes.inclusive, units, "lines.taxes");
    line.taxExclusive = reader.money(taxes.exclusive, units, "lines.taxes");
}

std::string readInvoiceLines(const JsonArray &data, std::vector<InvoiceLineRecord> &lines, ObjectReader &reader)
{
    std::string last;
    for (const JsonElement element : data) {
        const auto line = asObject(element);
        if (!line) {
            reader.complain("lines", "a row is not an object");
            break;
        }
        readInvoiceLine(*line, lines.emplace_back(), reader);
        last = lines.back().id;
    }
    return last;
}

void readInvoicePayment(const JsonObject &object, InvoicePaymentRecord &payment, std::string &id, ObjectReader &reader)
{
    JsonNumber amount;
    std::string_view currency;
    std::string_view status;
    JsonObject inner;
    for (const JsonField field : object) {
        switch (nameKey(field.key)) {
        case "id"_key:
            reader.text(field, id);
            break;
        case "amount_paid"_key:
            reader.integer(field, amount);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "status"_key:
            reader.view(field, status);
            break;
        case "payment"_key:
            if (reader.object(field, inner)) {
                payment.charge = idAt(inner, "charge");
                payment.paymentIntent = idAt(inner, "payment_intent");
            }
            break;
        default:
            break;
        }
    }
    reader.required(id, "payments.id");
    payment.amountPaid = reader.money(amount, reader.units(currency, "payments.currency"), "payments.amount_paid");
    payment.paid = status == "paid";
}

std::string readInvoicePayments(
    const JsonArray &data, std::vector<InvoicePaymentRecord> &payments, ObjectReader &reader)
{
    std::string last;
    for (const JsonElement element : data) {
        const auto object = asObject(element);
        if (!object) {
            reader.complain("payments", "a row is not an object");
            break;
        }
        InvoicePaymentRecord payment;
        readInvoicePayment(*object, payment, last, reader);
        // Payments by a payment record (outside Stripe) have neither; their amount is in amount_paid_off_stripe.
        if (!payment.charge.empty() || !payment.paymentIntent.empty())
            payments.push_back(std::move(payment));
    }
    return last;
}

namespace {

/// The integers of an invoice until its currency is known.
struct InvoiceNumbers {
    JsonNumber total;
    JsonNumber tax{0, true};
    JsonNumber amountPaid;
    JsonNumber paidOff;
    qint64 paidAtS = 0;
    qint64 finalizedAtS = 0;
};

void readTransitions(const JsonObject &transitions, InvoiceNumbers &numbers, ObjectReader &reader)
{
    for (const JsonField field : transitions) {
        if (field.key == "paid_at")
            reader.seconds(field, numbers.paidAtS);
        else if (field.key == "finalized_at")
            reader.seconds(field, numbers.finalizedAtS);
    }
}

/// The subscription and the frozen copy of its metadata.
void readParent(const JsonObject &parent, InvoiceRecord &record, MetadataPairs &frozen, ObjectReader &reader)
{
    const auto details = objectAt(parent, "subscription_details");
    if (!details)
        return;
    for (const JsonField field : *details) {
        if (field.key == "subscription")
            reader.reference(field, record.subscription);
        else if (field.key == "metadata")
            reader.metadata(field, frozen);
    }
}

void readLists(quint64 key, const JsonField &field, InvoiceRecord &record, ObjectReader &reader, Row &row)
{
    JsonArray data;
    bool hasMore = false;
    if (!reader.list(field, data, hasMore))
        return;
    const bool isLines = key == "lines"_key;
    std::string last =
        isLines ? readInvoiceLines(data, record.lines, reader) : readInvoicePayments(data, record.payments, reader);
    if (hasMore)
        row.cuts.push_back(
            {isLines ? CutList::What::InvoiceLines : CutList::What::InvoicePayments, 0, std::move(last)});
}

void readDiscounts(quint64 key, const JsonField &field, DiscountCollector &discounts, ObjectReader &reader)
{
    JsonArray list;
    if (!reader.array(field, list))
        return;
    for (const JsonElement element : list) {
        if (key == "discounts"_key) {
            discounts.take(element);
            continue;
        }
        JsonElement discount;
        if (element["discount"].get(discount) == simdjson::SUCCESS)
            discounts.take(discount);
    }
}

void finishInvoice(InvoiceRecord &record, const InvoiceNumbers &numbers, const Row &row, std::string_view currency,
    ObjectReader &reader)
{
    reader.required(numbers.total, "total");
    reader.required(numbers.amountPaid, "amount_paid");
    reader.required(record.status, "status");
    const Units units = reader.units(currency, "currency");
    record.currency = units.currency;
    record.total = reader.money(numbers.total, units, "total");
    record.tax = reader.money(numbers.tax, units, "total_taxes");
    record.amountPaid = reader.money(numbers.amountPaid, units, "amount_paid");
    record.paidOffProvider = reader.money(numbers.paidOff, units, "amount_paid_off_stripe");
    if (record.status == "paid") {
        // Zero invoices and very old ones are paid without a time of payment.
        record.paidS = numbers.paidAtS > 0 ? numbers.paidAtS
            : numbers.finalizedAtS > 0     ? numbers.finalizedAtS
                                           : row.createdS;
    }
}

} // namespace

void readRow(const JsonObject &object, InvoiceRecord &record, ObjectReader &reader, Row &row)
{
    InvoiceNumbers numbers;
    std::string_view currency;
    MetadataPairs frozen;
    JsonObject inner;
    DiscountCollector discounts(record.discounts);
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "customer"_key:
            reader.reference(field, record.customer);
            break;
        case "customer_email"_key:
            reader.text(field, record.customerEmail);
            break;
        case "status"_key:
            reader.text(field, record.status);
            break;
        case "billing_reason"_key:
            reader.text(field, record.billingReason);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "total"_key:
            reader.integer(field, numbers.total);
            break;
        case "amount_paid"_key:
            reader.integer(field, numbers.amountPaid);
            break;
        case "amount_paid_off_stripe"_key:
            reader.integer(field, numbers.paidOff);
            break;
        case "total_taxes"_key:
            numbers.tax = sumOfAmounts(field, "amount", reader);
            break;
        case "status_transitions"_key:
            if (reader.object(field, inner))
                readTransitions(inner, numbers, reader);
            break;
        case "parent"_key:
            if (reader.object(field, inner))
                readParent(inner, record, frozen, reader);
            break;
        case "discounts"_key:
        case "total_discount_amounts"_key:
            readDiscounts(key, field, discounts, reader);
            break;
        case "lines"_key:
        case "payments"_key:
            readLists(key, field, record, reader, row);
            break;
        case "metadata"_key:
            reader.metadata(field, record.metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    finishInvoice(record, numbers, row, currency, reader);
    for (auto &pair : frozen) { // the invoice's own word goes first
        const auto sameKey = [&pair](const auto &own) { return own.first == pair.first; };
        if (std::none_of(record.metadata.begin(), record.metadata.end(), sameKey))
            record.metadata.push_back(std::move(pair));
    }
    record.deleted = row.deleted;
}

void readRow(const JsonObject &object, CreditNoteRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber total;
    JsonNumber postPayment;
    JsonNumber tax{0, true};
    JsonNumber refunded{0, true};
    std::string_view currency;
    std::string_view status;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "invoice"_key:
            reader.reference(field, record.invoice);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "status"_key:
            reader.view(field, status);
            break;
        case "total"_key:
            reader.integer(field, total);
            break;
        case "post_payment_amount"_key:
            reader.integer(field, postPayment);
            break;
        case "total_taxes"_key:
            tax = sumOfAmounts(field, "amount", reader);
            break;
        case "refunds"_key:
            refunded = sumOfAmounts(field, "amount_refunded", reader);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(record.invoice, "invoice");
    reader.required(total, "total");
    reader.required(postPayment, "post_payment_amount");
    const Units units = reader.units(currency, "currency");
    record.currency = units.currency;
    record.issued = status == "issued";
    record.postPaymentAmount = reader.money(postPayment, units, "post_payment_amount");
    record.refunded = reader.money(refunded, units, "refunds");
    // Stripe states tax for the whole note; the part after payment carries its share.
    const qint64 allTax = reader.money(tax, units, "total_taxes");
    const qint64 whole = reader.money(total, units, "total");
    record.tax = whole <= 0 || record.postPaymentAmount >= whole
        ? allTax
        : mulDiv(allTax, record.postPaymentAmount, whole, Rounding::HalfEven);
}

} // namespace rd::stripe
