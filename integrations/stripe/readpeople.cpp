// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/rowreader.h"

namespace rd::stripe {

using namespace names;

namespace {

/// Price, period and discounts of the items; only the first price is kept.
void readItem(const JsonObject &item, SubscriptionRecord &record, ObjectReader &reader)
{
    JsonArray discounts;
    std::string price;
    for (const JsonField field : item) {
        switch (nameKey(field.key)) {
        case "price"_key:
            reader.reference(field, price);
            break;
        case "current_period_end"_key: {
            qint64 end = 0;
            reader.seconds(field, end);
            record.currentPeriodEndS = std::max(record.currentPeriodEndS, end);
            break;
        }
        case "discounts"_key:
            if (reader.array(field, discounts) && discounts.size() > 0)
                record.hasDiscount = true;
            break;
        default:
            break;
        }
    }
    if (record.price.empty())
        record.price = std::move(price);
}

} // namespace

void readRow(const JsonObject &object, CustomerRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber balance;
    std::string_view currency;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "email"_key:
            reader.text(field, record.email);
            break;
        case "name"_key:
            reader.name(field, record.name);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "balance"_key:
            reader.integer(field, balance);
            break;
        case "metadata"_key:
            reader.metadata(field, record.metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    Units units; // a customer who never bought anything has no currency yet
    if (!currency.empty())
        units = reader.units(currency, "currency");
    record.currency = units.currency;
    record.balance = reader.money(balance, units, "balance");
    record.deleted = row.deleted;
}

void readRow(const JsonObject &object, SubscriptionRecord &record, ObjectReader &reader, Row &row)
{
    std::string_view currency;
    JsonArray array;
    bool hasMore = false;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "customer"_key:
            reader.reference(field, record.customer);
            break;
        case "status"_key:
            reader.text(field, record.status);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "canceled_at"_key:
            reader.seconds(field, record.canceledS);
            break;
        case "items"_key:
            if (reader.list(field, array, hasMore)) {
                for (const JsonElement element : array) {
                    if (const auto item = asObject(element))
                        readItem(*item, record, reader);
                }
            }
            break;
        case "discounts"_key:
            if (reader.array(field, array) && array.size() > 0)
                record.hasDiscount = true;
            break;
        case "metadata"_key:
            reader.metadata(field, record.metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(record.customer, "customer");
    reader.required(record.status, "status");
    record.currency = reader.units(currency, "currency").currency;
}

} // namespace rd::stripe
