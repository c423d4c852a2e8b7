// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/render.h"

#include "integrations/sample/people.h"

namespace rd::sample {

namespace {

/// 20 → 20, 1250 hundredths → 12.5: JSON numbers without trailing zeros.
std::string percentText(qint32 hundredths)
{
    auto text = std::to_string(hundredths / 100);
    if (const int rest = hundredths % 100; rest != 0) {
        text += '.';
        text += char('0' + rest / 10);
        if (rest % 10 != 0)
            text += char('0' + rest % 10);
    }
    return text;
}

/// "currency_options": {"eur": {"amount_off": 500}}
void options(JsonWriter &w, const std::vector<std::pair<CurrencyCode, qint64>> &rows, const char *member)
{
    w.beginObject("currency_options");
    for (const auto &[currency, amount] : rows) {
        w.beginObject(kCurrencyNames[std::size_t(currency)]);
        w.number(member, amount);
        w.endObject();
    }
    w.endObject();
}

constexpr std::array<std::string_view, 3> kDurationNames{"once", "repeating", "forever"};

} // namespace

void Renderer::coupon(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.coupons[std::size_t(index)];
    w.beginObject();
    w.text("id", row.id);
    w.word("object", "coupon");
    w.boolean("livemode", m.live);
    if (row.percentOff == 0)
        w.number("amount_off", row.amountOff);
    else
        w.null("amount_off");
    w.number("created", row.created);
    if (row.percentOff == 0)
        w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    else
        w.null("currency");
    w.word("duration", kDurationNames[std::size_t(row.duration)]);
    w.numberOrNull("duration_in_months", row.months);
    w.numberOrNull("max_redemptions", row.maxRedemptions);
    metadata(w, row.metadata);
    if (row.name.isEmpty())
        w.null("name");
    else
        w.text("name", row.name);
    if (row.percentOff == 0)
        w.null("percent_off");
    else
        w.json("percent_off", percentText(row.percentOff));
    w.numberOrNull("redeem_by", row.redeemBy);
    w.number("times_redeemed", row.timesRedeemed);
    w.boolean("valid", row.isValid(m_now));
    if (!row.otherAmounts.empty())
        options(w, row.otherAmounts, "amount_off");
    if (child(e, "applies_to") && !row.products.empty()) {
        w.beginObject("applies_to");
        w.beginArray("products");
        for (const Index product : row.products)
            w.wordValue(id(Kind::Product, product));
        w.endArray();
        w.endObject();
    }
    w.endObject();
}

void Renderer::promotionCode(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.promotionCodes[std::size_t(index)];
    head(w, Kind::PromotionCode, index, "promotion_code");
    w.boolean("active", m.isCodeActive(row, m_now));
    w.text("code", row.code);
    w.number("created", row.created);
    reference(w, "customer", Kind::Customer, row.customer, e);
    w.null("customer_account");
    w.numberOrNull("expires_at", row.expiresAt);
    w.numberOrNull("max_redemptions", row.maxRedemptions);
    metadata(w, row.metadata);
    w.beginObject("promotion");
    reference(w, "coupon", Kind::Coupon, row.coupon, child(e, "promotion"));
    w.word("type", "coupon");
    w.endObject();
    w.beginObject("restrictions");
    if (child(child(e, "restrictions"), "currency_options") && !row.otherMinimums.empty())
        options(w, row.otherMinimums, "minimum_amount");
    w.boolean("first_time_transaction", row.firstTimeOnly);
    w.numberOrNull("minimum_amount", row.minimumAmount);
    if (row.minimumAmount != 0)
        w.word("minimum_amount_currency", kCurrencyNames[std::size_t(row.minimumCurrency)]);
    else
        w.null("minimum_amount_currency");
    w.endObject();
    w.number("times_redeemed", row.timesRedeemed);
    w.endObject();
}

void Renderer::discount(JsonWriter &w, Index index, const Expand *e, Index invoice, bool asTaken) const
{
    const auto &row = m.discounts[std::size_t(index)];
    w.beginObject();
    idMember(w, "id", Kind::Discount, index);
    w.word("object", "discount");
    if (row.ended && !asTaken)
        w.boolean("deleted", true);
    else
        w.numberOrNull("end", row.end);
    idMember(w, "checkout_session", Kind::Session, row.session);
    reference(w, "customer", Kind::Customer, row.customer, e);
    w.null("customer_account");
    // "The invoice that the coupon was applied to, if it was applied directly to a particular invoice": ours hang on
    // their holder.
    idMember(w, "invoice", Kind::Invoice, row.subscription == kNone && !row.onCustomer ? invoice : kNone);
    w.null("invoice_item");
    reference(w, "promotion_code", Kind::PromotionCode, row.promotionCode, e);
    w.beginObject("source");
    reference(w, "coupon", Kind::Coupon, row.coupon, child(e, "source"));
    w.word("type", "coupon");
    w.endObject();
    w.number("start", row.start);
    idMember(w, "subscription", Kind::Subscription, row.onItem ? kNone : row.subscription);
    idMember(w, "subscription_item", Kind::SubscriptionItem, row.onItem ? row.subscription : kNone);
    w.endObject();
}

void Renderer::discountIds(JsonWriter &w, const std::vector<Index> &rows, const Expand *e) const
{
    const auto *node = child(e, "discounts");
    w.beginArray("discounts");
    for (const Index row : rows) {
        if (node)
            discount(w, row, node);
        else
            w.wordValue(id(Kind::Discount, row));
    }
    w.endArray();
}

void Renderer::discountShare(
    JsonWriter &w, std::string_view name, qint64 amount, Index row, Index invoice, const Expand *e) const
{
    w.beginArray(name);
    if (row != kNone && amount != 0) {
        w.beginObject();
        w.number("amount", amount);
        if (const auto *node = child(child(e, name), "discount")) {
            w.key("discount");
            discount(w, row, node, invoice);
        } else {
            idMember(w, "discount", Kind::Discount, row);
        }
        w.endObject();
    }
    w.endArray();
}

void Renderer::customer(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.customers[std::size_t(index)];
    w.beginObject();
    idMember(w, "id", Kind::Customer, index);
    w.word("object", "customer");
    if (row.deleted) {
        w.boolean("deleted", true);
        w.endObject();
        return;
    }
    w.boolean("livemode", m.live);
    w.number("balance", row.balance);
    w.number("created", row.created);
    if (row.hasCurrency)
        w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    else
        w.null("currency");
    w.boolean("delinquent", false);
    w.null("description");
    if (row.discount == kNone) {
        w.null("discount");
    } else {
        w.key("discount");
        discount(w, row.discount, child(e, "discount"));
    }
    w.text("email", customerEmail(m, index));
    w.json("invoice_settings",
        R"({"custom_fields":null,"default_payment_method":null,"footer":null,"rendering_options":null})");
    metadata(w, row.metadata);
    w.text("name", customerName(m, index));
    if (const auto *node = child(e, "subscriptions")) {
        w.beginObject("subscriptions");
        listHead(w);
        for (Index s = row.lastSubscription; s != kNone; s = m.subscriptions[std::size_t(s)].previousOfCustomer) {
            if (m.subscriptions[std::size_t(s)].status != SubscriptionStatus::Canceled)
                subscription(w, s, child(node, "data"));
        }
        listEnd(w, false, "/v1/customers/" + std::string(id(Kind::Customer, index)) + "/subscriptions");
    }
    w.members(m_shapes.of("customer"));
    w.endObject();
}

void Renderer::balanceTransaction(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.balanceTransactions[std::size_t(index)];
    head(w, Kind::BalanceTransaction, index, "customer_balance_transaction");
    w.number("amount", row.amount);
    w.null("checkout_session");
    w.number("created", row.created);
    w.null("credit_note");
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    reference(w, "customer", Kind::Customer, row.customer, e);
    w.null("customer_account");
    if (row.description.isEmpty())
        w.null("description");
    else
        w.text("description", row.description);
    w.number("ending_balance", row.endingBalance);
    reference(w, "invoice", Kind::Invoice, row.invoice, e);
    metadata(w, row.metadata);
    w.word("type", row.invoice == kNone ? "adjustment" : "applied_to_invoice");
    w.endObject();
}

} // namespace rd::sample
