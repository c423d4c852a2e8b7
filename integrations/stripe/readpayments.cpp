// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/rowreader.h"

namespace rd::stripe {

using namespace names;

namespace {

void readFingerprint(const JsonObject &paymentMethod, std::string &out, ObjectReader &reader)
{
    if (const auto card = objectAt(paymentMethod, "card"))
        reader.member(*card, "fingerprint", out);
}

} // namespace

void readRow(const JsonObject &object, ChargeRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber captured;
    std::string_view currency;
    std::string_view status;
    std::string_view receiptEmail;
    bool isPaid = false;
    bool isCaptured = false;
    JsonObject inner;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "amount_captured"_key:
            reader.integer(field, captured);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "status"_key:
            reader.view(field, status);
            break;
        case "paid"_key:
            reader.flag(field, isPaid);
            break;
        case "captured"_key:
            reader.flag(field, isCaptured);
            break;
        case "customer"_key:
            reader.reference(field, record.customer);
            break;
        case "payment_intent"_key:
            reader.reference(field, record.paymentIntent);
            break;
        case "billing_details"_key:
            if (reader.object(field, inner))
                reader.member(inner, "email", record.email);
            break;
        case "receipt_email"_key:
            reader.view(field, receiptEmail);
            break;
        case "payment_method_details"_key:
            if (reader.object(field, inner))
                readFingerprint(inner, record.cardFingerprint, reader);
            break;
        case "metadata"_key:
            reader.metadata(field, record.metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(captured, "amount_captured");
    if (status.empty())
        reader.complain("status", "is required but missing");
    const Units units = reader.units(currency, "currency");
    record.currency = units.currency;
    record.amount = reader.money(captured, units, "amount_captured");
    record.succeeded = isPaid && isCaptured && status == "succeeded";
    if (record.email.empty())
        record.email = receiptEmail;
}

void readRow(const JsonObject &object, PaymentIntentRecord &record, ObjectReader &reader, Row &row)
{
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "customer"_key:
            reader.reference(field, record.customer);
            break;
        case "latest_charge"_key:
            reader.reference(field, record.latestCharge);
            break;
        case "status"_key:
            reader.text(field, record.status);
            break;
        case "receipt_email"_key:
            reader.text(field, record.email);
            break;
        case "metadata"_key:
            reader.metadata(field, record.metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(record.status, "status");
}

void readRow(const JsonObject &object, RefundRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber amount;
    std::string_view currency;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "amount"_key:
            reader.integer(field, amount);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "charge"_key:
            reader.reference(field, record.charge);
            break;
        case "payment_intent"_key:
            reader.reference(field, record.paymentIntent);
            break;
        case "status"_key:
            reader.text(field, record.status);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(amount, "amount");
    const Units units = reader.units(currency, "currency");
    record.currency = units.currency;
    record.amount = reader.money(amount, units, "amount");
}

void readRow(const JsonObject &object, DisputeRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber amount;
    std::string_view currency;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "amount"_key:
            reader.integer(field, amount);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "charge"_key:
            reader.reference(field, record.charge);
            break;
        case "payment_intent"_key:
            reader.reference(field, record.paymentIntent);
            break;
        case "status"_key:
            reader.text(field, record.status);
            break;
        case "reason"_key:
            reader.text(field, record.reason);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(amount, "amount");
    reader.required(record.status, "status");
    reader.required(record.charge, "charge");
    const Units units = reader.units(currency, "currency");
    record.currency = units.currency;
    record.amount = reader.money(amount, units, "amount");
}

} // namespace rd::stripe
