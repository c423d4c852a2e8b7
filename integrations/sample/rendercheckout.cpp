// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/render.h"

#include "integrations/sample/people.h"

namespace rd::sample {

namespace {

void customerDetails(JsonWriter &w, const Session &row, const QByteArray &email, const QByteArray &name)
{
    w.beginObject("customer_details");
    w.beginObject("address");
    w.null("city");
    w.word("country", countryOf(row.currency));
    w.null("line1");
    w.null("line2");
    w.null("postal_code");
    w.null("state");
    w.endObject();
    w.null("business_name");
    w.text("email", email);
    w.null("individual_name");
    w.text("name", name);
    w.null("phone");
    w.word("tax_exempt", "none");
    w.json("tax_ids", "[]");
    w.endObject();
}

} // namespace

void Renderer::sessionItem(JsonWriter &w, Index session) const
{
    const auto &row = m.sessions[std::size_t(session)];
    w.beginObject();
    idMember(w, "id", Kind::SessionItem, session);
    w.word("object", "item");
    w.null("adjustable_quantity");
    w.number("amount_discount", row.discount);
    w.number("amount_subtotal", row.subtotal);
    w.number("amount_tax", row.tax);
    w.number("amount_total", row.subtotal - row.discount + row.tax);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    w.text("description", m.products[std::size_t(m.prices[std::size_t(row.price)].product)].name);
    w.null("metadata");
    w.key("price");
    price(w, row.price, nullptr);
    w.number("quantity", row.quantity);
    w.endObject();
}

void Renderer::session(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.sessions[std::size_t(index)];
    const bool guest = row.customer == kNone;
    head(w, Kind::Session, index, "checkout.session");
    w.number("amount_subtotal", row.subtotal);
    w.number("amount_total", row.subtotal - row.discount + row.tax);
    if (row.reference.isNull())
        w.null("client_reference_id");
    else
        w.text("client_reference_id", row.reference);
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    reference(w, "customer", Kind::Customer, row.customer, e);
    if (row.expired)
        w.null("customer_details");
    else if (guest)
        customerDetails(w, row, guestEmail(row.guest), personName(row.guest));
    else
        customerDetails(w, row, billedEmail(m, row.customer), customerName(m, row.customer));
    w.null("customer_email");
    w.beginArray("discounts");
    if (row.discountRow != kNone) {
        const auto &used = m.discounts[std::size_t(row.discountRow)];
        w.beginObject();
        // A promotion code hides the coupon behind it: Stripe names one of the two.
        reference(w, "coupon", Kind::Coupon, used.promotionCode == kNone ? used.coupon : kNone, child(e, "discounts"));
        reference(w, "promotion_code", Kind::PromotionCode, used.promotionCode, child(e, "discounts"));
        w.endObject();
    }
    w.endArray();
    w.number("expires_at", row.created + 86'400);
    reference(w, "invoice", Kind::Invoice, row.invoice, e);
    metadata(w, row.metadata);
    w.word("mode", row.subscription == kNone ? "payment" : "subscription");
    reference(w, "payment_intent", Kind::PaymentIntent, row.subscription == kNone ? row.payment : kNone, e);
    reference(w, "payment_link", Kind::PaymentLink, row.link, e);
    w.json("payment_method_types", R"(["card"])");
    w.word("payment_status", row.free ? "no_payment_required" : row.expired || row.unpaid ? "unpaid" : "paid");
    w.word("status", row.expired ? "expired" : "complete");
    reference(w, "subscription", Kind::Subscription, row.subscription, e);
    w.beginObject("total_details");
    w.number("amount_discount", row.discount);
    w.number("amount_shipping", 0);
    w.number("amount_tax", row.tax);
    if (child(child(e, "total_details"), "breakdown")) {
        w.beginObject("breakdown");
        w.beginArray("discounts");
        if (row.discountRow != kNone && row.discount != 0) {
            w.beginObject();
            w.number("amount", row.discount);
            w.key("discount");
            discount(w, row.discountRow, nullptr, kNone, true);
            w.endObject();
        }
        w.endArray();
        w.json("taxes", "[]");
        w.endObject();
    }
    w.endObject();
    if (child(e, "line_items")) {
        w.beginObject("line_items");
        listHead(w);
        sessionItem(w, index);
        listEnd(w, false, "/v1/checkout/sessions/" + std::string(id(Kind::Session, index)) + "/line_items");
    }
    w.members(m_shapes.of("checkout.session"));
    w.endObject();
}

} // namespace rd::sample
