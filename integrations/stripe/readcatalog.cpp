// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/providernames.h"
#include "integrations/stripe/rowreader.h"

#include <cmath>

namespace rd::stripe {

using namespace names;

namespace {

/// Stripe's JSON has percentages as numbers with at most two decimals; they become exact here and never stay a double.
std::optional<Rate> percentRate(const JsonField &field, ObjectReader &reader)
{
    double percent = 0;
    if (field.value.is_null())
        return std::nullopt;
    if (!field.value.is_number() || field.value.get(percent) != simdjson::SUCCESS || !(percent > 0 && percent <= 100)) {
        reader.complain(field.key, "a percentage up to 100 was expected");
        return std::nullopt;
    }
    const double scaled = percent * 10'000;
    const double whole = std::round(scaled);
    if (std::abs(scaled - whole) > 1e-6)
        reader.complain(field.key, "has more than four decimals");
    return Rate{static_cast<qint64>(whole)};
}

void readRecurring(const JsonObject &recurring, PriceRecord &record, ObjectReader &reader)
{
    JsonNumber count;
    for (const JsonField field : recurring) {
        if (field.key == "interval")
            reader.text(field, record.interval);
        else if (field.key == "interval_count")
            reader.integer(field, count);
    }
    record.intervalCount = static_cast<int>(std::clamp<qint64>(count.value, 0, 10'000));
}

} // namespace

void readRow(const JsonObject &object, ProductRecord &record, ObjectReader &reader, Row &row)
{
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "name"_key:
            reader.name(field, record.name);
            break;
        case "active"_key:
            reader.flag(field, record.active);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    record.deleted = row.deleted;
}

void readRow(const JsonObject &object, PriceRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber unitAmount;
    std::string_view currency;
    JsonObject recurring;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "product"_key:
            reader.reference(field, record.product);
            break;
        case "nickname"_key:
            reader.name(field, record.nickname);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "unit_amount"_key:
            reader.integer(field, unitAmount);
            break;
        case "recurring"_key:
            if (reader.object(field, recurring))
                readRecurring(recurring, record, reader);
            break;
        case "active"_key:
            reader.flag(field, record.active);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(record.product, "product");
    const Units units = reader.units(currency, "currency");
    record.currency = units.currency;
    if (unitAmount.present)
        record.unitAmount = reader.money(unitAmount, units, "unit_amount");
    record.deleted = row.deleted;
}

void readRow(const JsonObject &object, CouponRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber amountOff;
    JsonNumber months;
    std::string_view currency;
    MetadataPairs metadata;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "name"_key:
            reader.name(field, record.name);
            break;
        case "percent_off"_key:
            record.percentOff = percentRate(field, reader);
            break;
        case "amount_off"_key:
            reader.integer(field, amountOff);
            break;
        case "currency"_key:
            reader.view(field, currency);
            break;
        case "duration"_key:
            reader.text(field, record.duration);
            break;
        case "duration_in_months"_key:
            reader.integer(field, months);
            break;
        case "valid"_key:
            reader.flag(field, record.valid);
            break;
        case "metadata"_key:
            reader.metadata(field, metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(record.duration, "duration");
    record.durationMonths = static_cast<int>(std::clamp<qint64>(months.value, 0, 10'000));
    if (amountOff.present) {
        const Units units = reader.units(currency, "currency");
        record.currency = units.currency;
        record.amountOff = reader.money(amountOff, units, "amount_off");
    }
    for (auto &[name, value] : metadata) {
        if (name == kIntentMetadata)
            record.intentKey = std::move(value);
    }
    record.deleted = row.deleted;
}

void readRow(const JsonObject &object, PromotionCodeRecord &record, ObjectReader &reader, Row &row)
{
    JsonNumber redeemed;
    JsonObject promotion;
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "code"_key:
            reader.text(field, record.code);
            break;
        case "promotion"_key:
            if (reader.object(field, promotion)) {
                for (const JsonField inner : promotion) {
                    if (inner.key == "coupon")
                        reader.reference(inner, record.coupon);
                }
            }
            break;
        case "customer"_key:
            reader.reference(field, record.customer);
            break;
        case "active"_key:
            reader.flag(field, record.active);
            break;
        case "expires_at"_key:
            reader.seconds(field, record.expiresS);
            break;
        case "times_redeemed"_key:
            reader.integer(field, redeemed);
            break;
        default:
            row.take(key, field, reader);
        }
    }
    reader.required(record.code, "code");
    record.timesRedeemed = redeemed.value;
}

void readRow(const JsonObject &object, PaymentLinkRecord &record, ObjectReader &reader, Row &row)
{
    for (const JsonField field : object) {
        switch (const quint64 key = nameKey(field.key)) {
        case "active"_key:
            reader.flag(field, record.active);
            break;
        case "metadata"_key:
            reader.metadata(field, record.metadata);
            break;
        default:
            row.take(key, field, reader);
        }
    }
}

} // namespace rd::stripe
