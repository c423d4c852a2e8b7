// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/api.h"

#include "integrations/sample/billing.h"
#include "integrations/sample/people.h"

#include <algorithm>

namespace rd::sample {

namespace {

std::optional<CurrencyCode> currencyOf(const QByteArray &code)
{
    for (std::size_t i = 0; i < kCurrencyNames.size(); ++i) {
        if (QByteArrayView(kCurrencyNames[i].data(), qsizetype(kCurrencyNames[i].size())) == code.toLower())
            return CurrencyCode(i);
    }
    return std::nullopt;
}

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

QByteArray singular(const std::string &object)
{
    return object == "checkout.session" ? "checkout.session" : QByteArray(object.c_str()).replace('_', ' ');
}

} // namespace

void Api::mergeMetadata(Metadata &metadata, const Parameter &given) const
{
    const auto *values = given.find("metadata");
    if (!values)
        return;
    if (values->isLeaf)
        metadata.clear(); // metadata= drops all
    for (const auto &[key, child] : values->children) {
        std::erase_if(metadata, [&](const auto &pair) { return pair.first == key; });
        if (!child.value.isEmpty())
            metadata.emplace_back(key, child.value);
    }
}

Answer Api::rendered(Kind kind, Index index, const Expand &expand) const
{
    JsonWriter w;
    w.reserve(8192);
    m_renderer.object(w, kind, index, &expand);
    return {200, w.take(), {}, false};
}

Answer Api::retrieve(const Call &call) const
{
    if (call.endpoint->object == "account") {
        JsonWriter w;
        m_renderer.account(w);
        return {200, w.take(), {}, false};
    }
    const auto kind = kindOf(call.endpoint->object);
    const Index index = find(kind, call.id);
    // A deleted customer still answers, as {id, deleted: true}.
    if (index == kNone || (kind != Kind::Customer && isGone(kind, index)))
        return missing(404, singular(call.endpoint->object), call.id);
    return rendered(kind, index, call.expand);
}

Answer Api::write(const Call &call)
{
    const auto &name = call.endpoint->name;
    Answer answer;
    if (name == "POST /v1/coupons")
        answer = createCoupon(call);
    else if (name == "POST /v1/coupons/{id}")
        answer = updateCoupon(call);
    else if (name == "DELETE /v1/coupons/{id}")
        answer = deleteCoupon(call);
    else if (name == "POST /v1/promotion_codes")
        answer = createPromotionCode(call);
    else if (name == "POST /v1/promotion_codes/{id}")
        answer = updatePromotionCode(call);
    else if (name == "POST /v1/customers/{id}")
        answer = updateCustomer(call);
    else if (name == "DELETE /v1/customers/{id}/discount")
        answer = deleteCustomerDiscount(call);
    else if (name == "POST /v1/customers/{id}/balance_transactions")
        answer = createBalanceTransaction(call);
    else if (name == "POST /v1/subscriptions/{id}")
        answer = updateSubscription(call);
    else if (name == "POST /v1/subscription_items/{id}")
        answer = updateSubscriptionItem(call);
    else if (name == "POST /v1/invoices/create_preview")
        return preview(call);
    else
        return errorAnswer(500, "api_error", "The sample merchant's table names a call it has no code for.");
    answer.isEffect = answer.status == 200;
    return answer;
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

Answer Api::updateCustomer(const Call &call)
{
    const Index index = find(Kind::Customer, call.id);
    if (index == kNone || m.customers[std::size_t(index)].deleted)
        return missing(404, "customer", call.id);
    const auto &p = call.parameters;
    if (p.has("email") || p.has("name")) {
        const auto billed = billedEmail(m, index);
        auto &person = m.people[index];
        person.billedEmail = billed;
        if (p.has("email"))
            person.email = p.text("email");
        if (p.has("name"))
            person.name = p.text("name");
        emailChanged(index);
    }
    if (p.has("metadata")) {
        auto &row = m.customers[std::size_t(index)];
        if (row.metadata == kNone)
            row.metadata = m.addMetadata({});
        mergeMetadata(m.metadata[std::size_t(row.metadata)], p);
    }
    m.addEvent(m_now, EventType::CustomerUpdated, index);
    return rendered(Kind::Customer, index, call.expand);
}

Answer Api::deleteCustomerDiscount(const Call &call)
{
    const Index index = find(Kind::Customer, call.id);
    if (index == kNone || m.customers[std::size_t(index)].deleted)
        return missing(404, "customer", call.id);
    const Index discount = m.customers[std::size_t(index)].discount;
    if (discount == kNone)
        return missing(404, "discount", call.id);
    endDiscount(m, discount);
    m.addEvent(m_now, EventType::CustomerDiscountDeleted, discount);
    m.addEvent(m_now, EventType::CustomerUpdated, index);
    return rendered(Kind::Discount, discount, call.expand);
}

Answer Api::createBalanceTransaction(const Call &call)
{
    const auto &p = call.parameters;
    const Index index = find(Kind::Customer, call.id);
    if (index == kNone || m.customers[std::size_t(index)].deleted)
        return missing(404, "customer", call.id);
    const auto currency = currencyOf(p.text("currency"));
    if (!currency)
        return badRequest("Invalid currency: " + p.text("currency"), {}, "currency");
    auto &customer = m.customers[std::size_t(index)];
    if (customer.hasCurrency && customer.currency != *currency)
        return badRequest(
            "The currency of the balance transaction must match the customer's currency.", {}, "currency");
    if (p.text("description").size() > 350)
        return badRequest("Invalid string: description can be up to 350 characters long.", {}, "description");
    customer.hasCurrency = true;
    customer.currency = *currency;
    BalanceTransaction row;
    row.created = m_now;
    row.amount = *p.integer("amount");
    customer.balance += row.amount;
    row.endingBalance = customer.balance;
    row.customer = index;
    row.currency = *currency;
    row.description = p.text("description");
    mergeMetadata(row.metadata, p);
    m.balanceTransactions.push_back(std::move(row));
    const auto created = Index(m.balanceTransactions.size() - 1);
    linkBalanceTransaction(m, created);
    m.addEvent(m_now, EventType::CustomerUpdated, index);
    ++m_effects.balanceTransactions;
    return rendered(Kind::BalanceTransaction, created, call.expand);
}

std::optional<Answer> Api::resolveCoupon(
    WantedDiscount &wanted, const QByteArray &where, CurrencyCode currency, Index customer) const
{
    const auto &coupon = m.coupons[std::size_t(wanted.coupon)];
    const bool isUsedUp = coupon.maxRedemptions != 0 && coupon.timesRedeemed >= coupon.maxRedemptions;
    if (isUsedUp || (coupon.redeemBy != 0 && coupon.redeemBy <= m_now))
        return badRequest("Coupon " + coupon.id + " is expired and cannot be applied.", "coupon_expired", where);
    if (coupon.percentOff == 0 && coupon.currency != currency)
        return badRequest("The coupon's currency does not match the subscription's.", {}, where);
    if (wanted.promotionCode == kNone)
        return std::nullopt;
    const auto &code = m.promotionCodes[std::size_t(wanted.promotionCode)];
    if (!m.isCodeActive(code, m_now) || (code.customer != kNone && code.customer != customer))
        return badRequest("This promotion code cannot be redeemed.", {}, where);
    if (code.firstTimeOnly && m.customers[std::size_t(customer)].lastPayment != kNone)
        return badRequest(
            "This promotion code cannot be redeemed because the associated customer has prior transactions.", {},
            where);
    return std::nullopt;
}

std::optional<Answer> Api::resolveDiscounts(const Parameter &given, const std::vector<Index> &held, Index customer,
    CurrencyCode currency, const QByteArray &where, std::vector<WantedDiscount> &wanted) const
{
    for (const auto &[position, child] : given.children) {
        const QByteArray at = where + '[' + position + ']';
        if (child.children.size() != 1)
            return badRequest(
                "You must specify exactly one of coupon, discount and promotion_code.", "parameters_exclusive", at);
        const auto &[name, value] = child.children.front();
        const QByteArray full = at + '[' + name + ']';
        WantedDiscount entry;
        if (name == "discount") {
            entry.existing = find(Kind::Discount, value.value);
            if (entry.existing == kNone || std::find(held.begin(), held.end(), entry.existing) == held.end())
                return missing(400, "discount", value.value, full);
            wanted.push_back(entry);
            continue;
        }
        if (name == "promotion_code") {
            entry.promotionCode = find(Kind::PromotionCode, value.value);
            if (entry.promotionCode == kNone)
                return missing(400, "promotion code", value.value, full);
            entry.coupon = m.promotionCodes[std::size_t(entry.promotionCode)].coupon;
        } else {
            entry.coupon = findCoupon(value.value);
            if (entry.coupon == kNone)
                return missing(400, "coupon", value.value, full);
        }
        if (auto bad = resolveCoupon(entry, full, currency, customer))
            return bad;
        wanted.push_back(entry);
    }
    return std::nullopt;
}

void Api::applyDiscounts(Index subscription, const std::vector<WantedDiscount> &wanted, bool onItem)
{
    auto &holder = m.subscriptions[std::size_t(subscription)];
    const auto before = onItem ? holder.itemDiscounts : holder.discounts;
    std::vector<Index> after;
    for (const auto &entry : wanted) {
        if (entry.existing != kNone) {
            after.push_back(entry.existing);
            continue;
        }
        auto &coupon = m.coupons[std::size_t(entry.coupon)];
        ++coupon.timesRedeemed;
        if (entry.promotionCode != kNone)
            ++m.promotionCodes[std::size_t(entry.promotionCode)].timesRedeemed;
        Discount row;
        row.start = m_now;
        row.end = coupon.duration == Duration::Repeating ? addMonthsTo(m_now, coupon.months) : 0;
        row.coupon = entry.coupon;
        row.promotionCode = entry.promotionCode;
        row.customer = holder.customer;
        row.subscription = subscription;
        row.onItem = onItem;
        after.push_back(Index(m.discounts.size()));
        m.discounts.push_back(row);
        m.addEvent(m_now, EventType::CustomerDiscountCreated, after.back());
    }
    for (const Index old : before) {
        if (std::find(after.begin(), after.end(), old) != after.end())
            continue;
        endDiscount(m, old);
        m.addEvent(m_now, EventType::CustomerDiscountDeleted, old);
    }
    (onItem ? holder.itemDiscounts : holder.discounts) = after;
}

Answer Api::updateSubscription(const Call &call)
{
    const auto &p = call.parameters;
    const Index index = find(Kind::Subscription, call.id);
    if (index == kNone)
        return missing(404, "subscription", call.id);
    auto &row = m.subscriptions[std::size_t(index)];
    if (row.status == SubscriptionStatus::Canceled && (p.has("discounts") || p.has("items")))
        return badRequest(
            "A canceled subscription can only update its cancellation_details and metadata.", {}, "discounts");
    const auto currency = m.prices[std::size_t(row.price)].currency;
    std::vector<WantedDiscount> wanted;
    if (const auto *given = p.find("discounts")) {
        if (auto bad = resolveDiscounts(*given, row.discounts, row.customer, currency, "discounts", wanted))
            return *bad;
    }
    Index price = row.price;
    qint32 quantity = row.quantity;
    std::vector<WantedDiscount> itemWanted;
    const Parameter *item = nullptr;
    if (const auto *items = p.find("items"); items && !items->children.empty()) {
        item = &items->children.front().second;
        if (items->children.size() > 1 || (item->has("id") && find(Kind::SubscriptionItem, item->text("id")) != index))
            return missing(400, "subscription item", item->text("id"), "items[0][id]");
        if (item->has("price"))
            price = find(Kind::Price, item->text("price"));
        if (price == kNone || m.prices[std::size_t(price)].currency != currency)
            return missing(400, "price", item->text("price"), "items[0][price]");
        quantity = qint32(item->integer("quantity").value_or(quantity));
        if (const auto *given = item->find("discounts")) {
            if (auto bad = resolveDiscounts(
                    *given, row.itemDiscounts, row.customer, currency, "items[0][discounts]", itemWanted))
                return *bad;
        }
    }
    // A filled array replaces, an empty string clears, absent changes nothing.
    if (const auto *given = p.find("discounts"); given && (given->isLeaf || !given->children.empty()))
        applyDiscounts(index, wanted, false);
    if (item && item->has("discounts"))
        applyDiscounts(index, itemWanted, true);
    auto &changed = m.subscriptions[std::size_t(index)];
    changed.price = price;
    changed.quantity = quantity;
    if (p.has("cancel_at_period_end"))
        changed.cancelAtPeriodEnd = p.text("cancel_at_period_end") == "true";
    if (p.has("metadata")) {
        if (changed.metadata == kNone)
            changed.metadata = m.addMetadata({});
        mergeMetadata(m.metadata[std::size_t(changed.metadata)], p);
    }
    m.addEvent(m_now, EventType::SubscriptionUpdated, index);
    ++m_effects.subscriptionUpdates;
    return rendered(Kind::Subscription, index, call.expand);
}

Answer Api::updateSubscriptionItem(const Call &call)
{
    const auto &p = call.parameters;
    const Index index = find(Kind::SubscriptionItem, call.id);
    if (index == kNone)
        return missing(404, "subscription item", call.id);
    auto &row = m.subscriptions[std::size_t(index)];
    const auto currency = m.prices[std::size_t(row.price)].currency;
    const Index price = p.has("price") ? find(Kind::Price, p.text("price")) : row.price;
    if (price == kNone || m.prices[std::size_t(price)].currency != currency)
        return missing(400, "price", p.text("price"), "price");
    if (const auto *given = p.find("discounts")) {
        std::vector<WantedDiscount> wanted;
        if (auto bad = resolveDiscounts(*given, row.itemDiscounts, row.customer, currency, "discounts", wanted))
            return *bad;
        applyDiscounts(index, wanted, true);
    }
    row.price = price;
    row.quantity = qint32(p.integer("quantity").value_or(row.quantity));
    m.addEvent(m_now, EventType::SubscriptionUpdated, index);
    ++m_effects.subscriptionUpdates;
    return rendered(Kind::SubscriptionItem, index, call.expand);
}

Answer Api::preview(const Call &call)
{
    const auto &p = call.parameters;
    Index subscription = p.has("subscription") ? find(Kind::Subscription, p.text("subscription")) : kNone;
    if (p.has("subscription") && subscription == kNone)
        return missing(404, "subscription", p.text("subscription"), "subscription");
    if (!p.has("subscription")) {
        const Index customer = find(Kind::Customer, p.text("customer"));
        if (customer == kNone)
            return missing(404, "customer", p.text("customer"), "customer");
        subscription = m.customers[std::size_t(customer)].lastSubscription;
    }
    if (subscription == kNone || m.subscriptions[std::size_t(subscription)].status == SubscriptionStatus::Canceled)
        return errorAnswer(404, "invalid_request_error", "No upcoming invoices for customer.", "invoice_upcoming_none");
    const auto &row = m.subscriptions[std::size_t(subscription)];
    Index priceIndex = row.price;
    qint32 quantity = row.quantity;
    const auto *details = p.find("subscription_details");
    if (const auto *items = details ? details->find("items") : nullptr; items && !items->children.empty()) {
        const auto &item = items->children.front().second;
        if (find(Kind::SubscriptionItem, item.text("id")) != subscription)
            return missing(404, "subscription item", item.text("id"), "subscription_details[items][0][id]");
        if (item.has("price"))
            priceIndex = find(Kind::Price, item.text("price"));
        if (priceIndex == kNone)
            return missing(404, "price", item.text("price"), "subscription_details[items][0][price]");
        quantity = qint32(item.integer("quantity").value_or(1));
    }
    const auto &price = m.prices[std::size_t(priceIndex)];
    InvoiceInput input;
    input.customer = row.customer;
    input.subscription = subscription;
    input.created = row.periodEnd;
    input.isFinal = false;
    input.discountRow = !row.itemDiscounts.empty() ? row.itemDiscounts.front()
        : !row.discounts.empty()                   ? row.discounts.front()
                                                   : m.customers[std::size_t(row.customer)].discount;
    std::vector<WantedDiscount> wanted;
    if (const auto *given = p.find("discounts")) {
        if (auto bad = resolveDiscounts(*given, row.discounts, row.customer, price.currency, "discounts", wanted))
            return *bad;
        input.discountRow = wanted.empty() ? kNone : wanted.front().existing;
    }
    const auto rowsBefore = m.discounts.size();
    if (!wanted.empty() && input.discountRow == kNone) {
        m.discounts.push_back(
            {m_now, 0, wanted.front().coupon, wanted.front().promotionCode, row.customer, subscription});
        input.discountRow = Index(rowsBefore);
    }
    input.lines.push_back({priceIndex, quantity, price.unitAmount * quantity, row.periodEnd,
        addInterval(row.periodEnd, price.interval), false});
    // The preview borrows the tables for one rendering.
    const auto lines = m.lines.size();
    const Index index = addInvoice(m, input);
    auto answer = rendered(Kind::Invoice, index, call.expand);
    m.invoices.pop_back();
    m.lines.resize(lines);
    m.discounts.resize(rowsBefore);
    return answer;
}

} // namespace rd::sample
