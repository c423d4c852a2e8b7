// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/api.h"

#include "integrations/sample/billing.h"
#include "integrations/sample/currencies.h"
#include "integrations/sample/people.h"

#include <algorithm>

namespace rd::sample {

namespace {

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
