// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/render.h"

#include "integrations/sample/people.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace rd::sample {

using namespace Qt::StringLiterals;

Shapes::Shapes()
{
    QFile file(u":/sample/stripe-shapes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const auto text = QJsonDocument(it.value().toObject()).toJson(QJsonDocument::Compact).toStdString();
        m_members.emplace(it.key().toStdString(), text.substr(1, text.size() - 2));
    }
}

std::string_view Shapes::of(std::string_view object) const
{
    const auto it = m_members.find(object);
    return it == m_members.end() ? std::string_view{} : std::string_view{it->second};
}

std::string_view Renderer::id(Kind kind, Index index) const
{
    if (kind == Kind::Coupon) {
        const auto &own = m.coupons[std::size_t(index)].id;
        return {own.constData(), std::size_t(own.size())};
    }
    thread_local char buffer[40];
    const char *end = writeId(buffer, kind, index, m.seed);
    return {buffer, std::size_t(end - buffer)};
}

void Renderer::idMember(JsonWriter &w, std::string_view name, Kind kind, Index index) const
{
    if (index == kNone)
        w.null(name);
    else if (kind == Kind::Coupon)
        w.text(name, m.coupons[std::size_t(index)].id); // chosen by the merchant: may need escaping
    else
        w.word(name, id(kind, index));
}

void Renderer::reference(JsonWriter &w, std::string_view name, Kind kind, Index index, const Expand *e) const
{
    const auto *node = child(e, name);
    if (index == kNone || !node) {
        idMember(w, name, kind, index);
        return;
    }
    w.key(name);
    object(w, kind, index, node);
}

void Renderer::metadata(JsonWriter &w, const Metadata &values) const
{
    w.beginObject("metadata");
    for (const auto &[key, value] : values)
        w.text({key.constData(), std::size_t(key.size())}, value);
    w.endObject();
}

void Renderer::metadata(JsonWriter &w, Index index) const
{
    if (index == kNone)
        w.json("metadata", "{}");
    else
        metadata(w, m.metadata[std::size_t(index)]);
}

void Renderer::head(JsonWriter &w, Kind kind, Index index, std::string_view object) const
{
    w.beginObject();
    idMember(w, "id", kind, index);
    w.word("object", object);
    w.boolean("livemode", m.live);
}

void Renderer::listHead(JsonWriter &w) const
{
    w.word("object", "list");
    w.beginArray("data");
}

void Renderer::listEnd(JsonWriter &w, bool hasMore, std::string_view url) const
{
    w.endArray();
    w.boolean("has_more", hasMore);
    w.word("url", url);
    w.endObject();
}

void Renderer::object(JsonWriter &w, Kind kind, Index index, const Expand *e) const
{
    switch (kind) {
    case Kind::Product:
        return product(w, index);
    case Kind::Price:
        return price(w, index, e);
    case Kind::Customer:
        return customer(w, index, e);
    case Kind::Coupon:
        return coupon(w, index, e);
    case Kind::PromotionCode:
        return promotionCode(w, index, e);
    case Kind::Discount:
        return discount(w, index, e);
    case Kind::Subscription:
        return subscription(w, index, e);
    case Kind::SubscriptionItem:
        return subscriptionItem(w, index, e);
    case Kind::Invoice:
        return invoice(w, index, e);
    case Kind::Line:
        return line(w, index, e);
    case Kind::InvoicePayment:
        return invoicePayment(w, index, e);
    case Kind::Charge:
        return charge(w, index, e);
    case Kind::PaymentIntent:
        return paymentIntent(w, index, e);
    case Kind::Refund:
        return refund(w, index, e);
    case Kind::Dispute:
        return dispute(w, index, e);
    case Kind::Session:
        return session(w, index, e);
    case Kind::SessionItem:
        return sessionItem(w, index);
    case Kind::CreditNote:
        return creditNote(w, index, e);
    case Kind::PaymentLink:
        return paymentLink(w, index);
    case Kind::Event:
        return event(w, index);
    case Kind::BalanceTransaction:
        return balanceTransaction(w, index, e);
    case Kind::CreditNoteLine:
    case Kind::Count:
        return;
    }
}

void Renderer::account(JsonWriter &w) const
{
    w.beginObject();
    w.word("id", "acct_1SmpHarborlight");
    w.word("object", "account");
    w.json("business_profile",
        R"({"mcc":"5734","minority_owned_business_designation":null,"name":"Harborlight Apps","specified_commercial_transactions_act_url":null,"support_address":null,"support_email":"help@harborlight.example","support_phone":null,"support_url":null,"url":"https://harborlight.example"})");
    w.word("country", "US");
    w.number("created", m.start);
    w.word("default_currency", "usd");
    w.boolean("charges_enabled", true);
    w.boolean("details_submitted", true);
    w.boolean("payouts_enabled", true);
    w.word("email", "owner@harborlight.example");
    w.json("metadata", "{}");
    w.json("settings",
        R"j({"branding":{"icon":null,"logo":null,"primary_color":null,"secondary_color":null},"card_payments":{"statement_descriptor_prefix":"HARBORLIGHT","statement_descriptor_prefix_kana":null,"statement_descriptor_prefix_kanji":null},"dashboard":{"display_name":"Harborlight Apps (sample)","timezone":"America/New_York"},"payments":{"statement_descriptor":"HARBORLIGHT","statement_descriptor_kana":null,"statement_descriptor_kanji":null,"statement_descriptor_prefix_kana":null,"statement_descriptor_prefix_kanji":null}})j");
    w.word("type", "standard");
    w.endObject();
}

void Renderer::product(JsonWriter &w, Index index) const
{
    const auto &row = m.products[std::size_t(index)];
    head(w, Kind::Product, index, "product");
    w.boolean("active", true);
    w.number("created", row.created);
    w.number("updated", row.created);
    w.text("name", row.name);
    w.json("metadata", "{}");
    w.word("type", "service");
    w.members(m_shapes.of("product"));
    w.endObject();
}

namespace {

void recurring(JsonWriter &w, Interval interval)
{
    if (interval == Interval::OneTime) {
        w.null("recurring");
        return;
    }
    w.beginObject("recurring");
    w.word("interval", interval == Interval::Month ? "month" : "year");
    w.number("interval_count", 1);
    w.null("meter");
    w.null("trial_period_days");
    w.word("usage_type", "licensed");
    w.endObject();
}

} // namespace

void Renderer::price(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.prices[std::size_t(index)];
    head(w, Kind::Price, index, "price");
    w.boolean("active", row.active);
    w.word("billing_scheme", "per_unit");
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    w.json("metadata", "{}");
    w.null("nickname");
    reference(w, "product", Kind::Product, row.product, e);
    recurring(w, row.interval);
    w.word("type", row.interval == Interval::OneTime ? "one_time" : "recurring");
    w.number("unit_amount", row.unitAmount);
    w.numberText("unit_amount_decimal", row.unitAmount);
    w.members(m_shapes.of("price"));
    w.endObject();
}

void Renderer::plan(JsonWriter &w, Index price) const
{
    const auto &row = m.prices[std::size_t(price)];
    head(w, Kind::Price, price, "plan");
    w.boolean("active", row.active);
    w.number("amount", row.unitAmount);
    w.numberText("amount_decimal", row.unitAmount);
    w.word("billing_scheme", "per_unit");
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    w.word("interval", row.interval == Interval::Year ? "year" : "month");
    w.number("interval_count", 1);
    idMember(w, "product", Kind::Product, row.product);
    w.word("usage_type", "licensed");
    w.members(m_shapes.of("plan"));
    w.endObject();
}

void Renderer::paymentLink(JsonWriter &w, Index index) const
{
    const auto &row = m.links[std::size_t(index)];
    head(w, Kind::PaymentLink, index, "payment_link");
    w.boolean("active", row.active);
    w.word("currency", kCurrencyNames[std::size_t(m.prices[std::size_t(row.price)].currency)]);
    w.json("after_completion", R"({"type":"hosted_confirmation","hosted_confirmation":{"custom_message":null}})");
    w.json("phone_number_collection", R"({"enabled":false})");
    w.json("tax_id_collection", R"({"enabled":false,"required":"never"})");
    metadata(w, row.metadata);
    w.key("url");
    w.wordValue("https://pay.harborlight.example/" + std::string(id(Kind::PaymentLink, index)));
    w.members(m_shapes.of("payment_link"));
    w.endObject();
}

void Renderer::event(JsonWriter &w, Index index) const
{
    const auto &row = m.events[std::size_t(index)];
    const auto kind = eventKind(row.type);
    head(w, Kind::Event, index, "event");
    w.word("api_version", "2026-10-28.endive");
    w.number("created", row.created);
    w.number("pending_webhooks", 0);
    w.null("request");
    w.word("type", kind.name);
    w.beginObject("data");
    w.key("object");
    object(w, kind.kind, row.object, nullptr);
    w.endObject();
    w.endObject();
}

} // namespace rd::sample
