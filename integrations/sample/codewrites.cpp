// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Coupons and promotion codes: made, changed, ended.
#include "integrations/sample/api.h"
#include "integrations/sample/currencies.h"

#include <algorithm>

namespace rd::sample {

namespace {

/// "12.5" → 1250; nullopt when out of 0 < x <= 100 or with more than two decimals.
std::optional<qint32> hundredths(const QByteArray &text)
{
    const auto dot = text.indexOf('.');
    auto digits = dot < 0 ? QByteArray{} : text.sliced(dot + 1);
    if (digits.size() > 2)
        return std::nullopt;
    digits = digits.leftJustified(2, '0');
    bool isNumber = false;
    const int value = QByteArray((dot < 0 ? text : text.first(dot)) + digits).toInt(&isNumber);
    return isNumber && value > 0 && value <= 10'000 ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<CurrencyCode> currencyOf(const QByteArray &code)
{
    for (std::size_t i = 0; i < kCurrencyNames.size(); ++i) {
        if (QByteArrayView(kCurrencyNames[i].data(), qsizetype(kCurrencyNames[i].size())) == code.toLower())
            return CurrencyCode(i);
    }
    return std::nullopt;
}

Answer Api::createCoupon(const Call &call)
{
    const auto &p = call.parameters;
    Coupon row;
    row.created = m_now;
    if (p.has("percent_off") == p.has("amount_off"))
        return badRequest(
            "You must pass exactly one of percent_off and amount_off.", "parameters_exclusive", "percent_off");
    if (p.has("percent_off")) {
        const auto percent = hundredths(p.text("percent_off"));
        if (!percent)
            return badRequest(
                "Invalid percent_off: must be greater than 0 and at most 100, with two decimals.", {}, "percent_off");
        row.percentOff = *percent;
    } else {
        row.amountOff = p.integer("amount_off").value_or(0);
        const auto currency = currencyOf(p.text("currency"));
        if (!p.has("currency"))
            return badRequest("Missing required param: currency.", "parameter_missing", "currency");
        if (!currency || row.amountOff <= 0)
            return badRequest("Invalid amount or currency.", {}, currency ? "amount_off" : "currency");
        row.currency = *currency;
    }
    if (p.has("currency_options") && row.percentOff != 0)
        return badRequest("currency_options is only supported with amount_off.", {}, "currency_options");
    if (auto bad = currencyOptions(p.find("currency_options"), "currency_options", "amount_off", row.otherAmounts))
        return *bad;
    const auto duration = p.has("duration") ? p.text("duration") : QByteArray("once");
    row.duration = duration == "once" ? Duration::Once
        : duration == "repeating"     ? Duration::Repeating
                                      : Duration::Forever;
    row.months = qint32(p.integer("duration_in_months").value_or(0));
    if ((row.duration == Duration::Repeating) != (row.months > 0))
        return badRequest(
            "duration_in_months goes with duration repeating only, and must be positive.", {}, "duration_in_months");
    row.name = p.text("name");
    if (row.name.size() > 40)
        return badRequest("Invalid string: name can be up to 40 characters long.", {}, "name");
    row.maxRedemptions = p.integer("max_redemptions").value_or(0);
    row.redeemBy = p.integer("redeem_by").value_or(0);
    if (p.has("max_redemptions") && row.maxRedemptions < 1)
        return badRequest("max_redemptions must be positive.", {}, "max_redemptions");
    if (p.has("redeem_by") && row.redeemBy <= m_now)
        return badRequest("redeem_by must be in the future.", {}, "redeem_by");
    if (const auto *applies = p.find("applies_to"); applies && applies->find("products")) {
        for (const auto &[key, child] : applies->find("products")->children) {
            const Index product = find(Kind::Product, child.value);
            if (product == kNone)
                return missing(400, "product", child.value, "applies_to[products][" + key + ']');
            row.products.push_back(product);
        }
    }
    row.id = p.has("id") ? p.text("id") : makeId(Kind::Coupon, Index(m.coupons.size()), m.seed).last(8);
    if (findCoupon(row.id) != kNone)
        return badRequest("Coupon already exists.", "resource_already_exists", "id");
    mergeMetadata(row.metadata, p);
    const auto index = Index(m.coupons.size());
    m.coupons.push_back(std::move(row));
    m_couponById[m.coupons.back().id] = index;
    m.addEvent(m_now, EventType::CouponCreated, index);
    ++m_effects.coupons;
    return rendered(Kind::Coupon, index, call.expand);
}

std::optional<Answer> Api::currencyOptions(const Parameter *given, const QByteArray &where, QByteArrayView member,
    std::vector<std::pair<CurrencyCode, qint64>> &out) const
{
    if (!given)
        return std::nullopt;
    for (const auto &[name, child] : given->children) {
        const QByteArray full = where + '[' + name + ']';
        const auto currency = currencyOf(name);
        if (!currency)
            return badRequest("Invalid currency: " + name, {}, full);
        const qint64 amount = child.integer(member).value_or(0);
        if (amount <= 0)
            return badRequest(
                "Invalid positive integer", "parameter_invalid_integer", full + '[' + member.toByteArray() + ']');
        std::erase_if(out, [&currency](const auto &pair) { return pair.first == *currency; });
        out.emplace_back(*currency, amount);
    }
    return std::nullopt;
}

Answer Api::updateCoupon(const Call &call)
{
    const Index index = findCoupon(call.id);
    if (index == kNone)
        return missing(404, "coupon", call.id);
    const auto &p = call.parameters;
    auto row = m.coupons[std::size_t(index)];
    if (p.text("name").size() > 40)
        return badRequest("Invalid string: name can be up to 40 characters long.", {}, "name");
    if (p.has("currency_options") && row.percentOff != 0)
        return badRequest("currency_options is only supported with amount_off.", {}, "currency_options");
    if (auto bad = currencyOptions(p.find("currency_options"), "currency_options", "amount_off", row.otherAmounts))
        return *bad;
    if (p.has("name"))
        row.name = p.text("name");
    mergeMetadata(row.metadata, p);
    m.coupons[std::size_t(index)] = std::move(row);
    return rendered(Kind::Coupon, index, call.expand);
}

Answer Api::deleteCoupon(const Call &call)
{
    const Index index = findCoupon(call.id);
    if (index == kNone)
        return missing(404, "coupon", call.id);
    m.coupons[std::size_t(index)].deleted = true;
    m.addEvent(m_now, EventType::CouponDeleted, index);
    for (std::size_t i = 0; i < m.promotionCodes.size(); ++i) {
        if (m.promotionCodes[i].coupon == index && m.promotionCodes[i].active) {
            m.promotionCodes[i].active = false;
            m.addEvent(m_now, EventType::PromotionCodeUpdated, Index(i));
        }
    }
    JsonWriter w;
    w.beginObject();
    w.text("id", call.id);
    w.word("object", "coupon");
    w.boolean("deleted", true);
    w.endObject();
    return {200, w.take(), {}, false};
}

Answer Api::createPromotionCode(const Call &call)
{
    const auto &p = call.parameters;
    PromotionCode row;
    row.created = m_now;
    const auto couponId = p.find("promotion")->text("coupon");
    row.coupon = findCoupon(couponId);
    if (couponId.isEmpty())
        return badRequest("Missing required param: promotion[coupon].", "parameter_missing", "promotion[coupon]");
    if (row.coupon == kNone)
        return missing(400, "coupon", couponId, "promotion[coupon]");
    if (p.has("customer")) {
        row.customer = find(Kind::Customer, p.text("customer"));
        if (row.customer == kNone || m.customers[std::size_t(row.customer)].deleted)
            return missing(400, "customer", p.text("customer"), "customer");
    }
    row.code = p.has("code") ? p.text("code")
                             : makeId(Kind::PromotionCode, Index(m.promotionCodes.size()), m.seed).last(8).toUpper();
    if (row.code.size() > 500 || !std::all_of(row.code.begin(), row.code.end(), [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
        }))
        return badRequest("Promotion codes can only contain letters, digits and dashes.", {}, "code");
    if (isCodeTaken(row))
        return badRequest("An active promotion code with `code: " + row.code + "` already exists.",
            "resource_already_exists", "code");
    const auto &coupon = m.coupons[std::size_t(row.coupon)];
    if (!coupon.isValid(m_now))
        return badRequest(
            "Coupon " + coupon.id + " is expired and cannot be applied.", "coupon_expired", "promotion[coupon]");
    row.maxRedemptions = p.integer("max_redemptions").value_or(0);
    if (p.has("max_redemptions") && row.maxRedemptions < 1)
        return badRequest("max_redemptions must be positive.", {}, "max_redemptions");
    if (coupon.maxRedemptions != 0 && row.maxRedemptions > coupon.maxRedemptions)
        return badRequest("max_redemptions cannot be greater than the coupon's.", {}, "max_redemptions");
    row.expiresAt = p.integer("expires_at").value_or(0);
    if (p.has("expires_at") && row.expiresAt <= m_now)
        return badRequest("expires_at must be in the future.", {}, "expires_at");
    if (coupon.redeemBy != 0 && row.expiresAt > coupon.redeemBy)
        return badRequest("expires_at cannot be after the coupon's redeem_by.", {}, "expires_at");
    row.active = p.text("active") != "false";
    if (const auto *restrictions = p.find("restrictions")) {
        row.firstTimeOnly = restrictions->text("first_time_transaction") == "true";
        row.minimumAmount = restrictions->integer("minimum_amount").value_or(0);
        const auto currency = currencyOf(restrictions->text("minimum_amount_currency"));
        if (restrictions->has("minimum_amount") != restrictions->has("minimum_amount_currency"))
            return badRequest("minimum_amount and minimum_amount_currency go together.", "parameter_missing",
                "restrictions[minimum_amount_currency]");
        if (restrictions->has("minimum_amount") && (row.minimumAmount <= 0 || !currency))
            return badRequest("Invalid minimum amount or currency.", {}, "restrictions[minimum_amount]");
        row.minimumCurrency = currency.value_or(CurrencyCode::Usd);
        if (auto bad = currencyOptions(restrictions->find("currency_options"), "restrictions[currency_options]",
                "minimum_amount", row.otherMinimums))
            return *bad;
        const bool isRepeated = std::any_of(row.otherMinimums.begin(), row.otherMinimums.end(),
            [&currency](const auto &option) { return currency && option.first == *currency; });
        if (isRepeated)
            return badRequest(
                "Each currency must be different from minimum_amount_currency.", {}, "restrictions[currency_options]");
    }
    mergeMetadata(row.metadata, p);
    const auto index = Index(m.promotionCodes.size());
    m.promotionCodes.push_back(std::move(row));
    m.addEvent(m_now, EventType::PromotionCodeCreated, index);
    ++m_effects.promotionCodes;
    return rendered(Kind::PromotionCode, index, call.expand);
}

/// Regardless of case, unique among the active codes of one customer, or of everybody.
bool Api::isCodeTaken(const PromotionCode &code) const
{
    return std::any_of(m.promotionCodes.begin(), m.promotionCodes.end(), [&](const PromotionCode &other) {
        return other.code.size() == code.code.size() && other.customer == code.customer
            && other.code.compare(code.code, Qt::CaseInsensitive) == 0 && m.isCodeActive(other, m_now);
    });
}

Answer Api::updatePromotionCode(const Call &call)
{
    const Index index = find(Kind::PromotionCode, call.id);
    if (index == kNone)
        return missing(404, "promotion code", call.id);
    auto row = m.promotionCodes[std::size_t(index)];
    if (call.parameters.has("active")) {
        const bool wasActive = m.isCodeActive(row, m_now);
        row.active = call.parameters.text("active") == "true";
        if (row.active && !wasActive && (!m.isCodeActive(row, m_now) || isCodeTaken(row)))
            return badRequest(
                "This promotion code cannot be reactivated: its coupon is no longer valid, it is used up or "
                "expired, or its code is in use.",
                {}, "active");
    }
    if (const auto *restrictions = call.parameters.find("restrictions")) {
        if (auto bad = currencyOptions(restrictions->find("currency_options"), "restrictions[currency_options]",
                "minimum_amount", row.otherMinimums))
            return *bad;
    }
    mergeMetadata(row.metadata, call.parameters);
    m.promotionCodes[std::size_t(index)] = std::move(row);
    m.addEvent(m_now, EventType::PromotionCodeUpdated, index);
    return rendered(Kind::PromotionCode, index, call.expand);
}

} // namespace rd::sample
