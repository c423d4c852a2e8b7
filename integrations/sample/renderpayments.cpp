// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/render.h"

#include "integrations/sample/people.h"

namespace rd::sample {

QByteArray Renderer::emailOf(const Payment &row) const
{
    if (row.customer == kNone)
        return guestEmail(row.guest);
    return billedEmail(m, row.customer);
}

void Renderer::billingDetails(JsonWriter &w, const Payment &row) const
{
    w.beginObject("billing_details");
    w.beginObject("address");
    w.null("city");
    w.word("country", countryOf(row.currency));
    w.null("line1");
    w.null("line2");
    w.null("postal_code");
    w.null("state");
    w.endObject();
    w.text("email", emailOf(row));
    w.text("name", row.customer == kNone ? personName(row.guest) : customerName(m, row.customer));
    w.null("phone");
    w.null("tax_id");
    w.endObject();
}

void Renderer::charge(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.payments[std::size_t(index)];
    const bool succeeded = row.status == PaymentStatus::Succeeded;
    const bool failed = row.status == PaymentStatus::Failed;
    head(w, Kind::Charge, index, "charge");
    w.number("amount", row.amount);
    w.number("amount_captured", succeeded ? row.amount : 0);
    w.number("amount_refunded", row.refunded);
    if (succeeded)
        w.word("balance_transaction", "txn_3Smp" + std::to_string(index));
    else
        w.null("balance_transaction");
    billingDetails(w, row);
    w.boolean("captured", succeeded);
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    reference(w, "customer", Kind::Customer, row.customer, e);
    w.word("description", row.invoice == kNone ? "One-time payment" : "Subscription payment");
    w.boolean("disputed", row.disputed);
    if (failed) {
        w.word("failure_code", "card_declined");
        w.word("failure_message", "Your card was declined.");
        w.json("outcome",
            R"({"advice_code":"try_again_later","network_advice_code":null,"network_decline_code":"05","network_status":"declined_by_network","reason":"generic_decline","seller_message":"The bank did not return any further details with this decline.","type":"issuer_declined"})");
    } else {
        w.null("failure_code");
        w.null("failure_message");
        w.json("outcome",
            R"({"advice_code":null,"network_advice_code":null,"network_decline_code":null,"network_status":"approved_by_network","reason":null,"seller_message":"Payment complete.","type":"authorized"})");
    }
    metadata(w, row.metadata);
    w.boolean("paid", succeeded);
    reference(w, "payment_intent", Kind::PaymentIntent,
        row.withoutIntent            ? kNone
            : row.attemptOf != kNone ? row.attemptOf
                                     : index,
        e);
    w.null("payment_method");
    w.json("payment_method_details", R"({"type":"card"})");
    w.text("receipt_email", emailOf(row));
    w.boolean("refunded", succeeded && row.refunded >= row.amount && row.amount > 0);
    w.word("status", succeeded ? "succeeded" : failed ? "failed" : "pending");
    if (const auto *node = child(e, "refunds")) {
        w.beginObject("refunds");
        listHead(w);
        for (Index r = Index(m.refunds.size()) - 1; row.refunded != 0 && r >= 0; --r) {
            if (m.refunds[std::size_t(r)].payment == index)
                refund(w, r, child(node, "data"));
        }
        listEnd(w, false, "/v1/charges/" + std::string(id(Kind::Charge, index)) + "/refunds");
    }
    w.members(m_shapes.of("charge"));
    w.endObject();
}

void Renderer::paymentIntent(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.payments[std::size_t(index)];
    const bool succeeded = row.status == PaymentStatus::Succeeded;
    head(w, Kind::PaymentIntent, index, "payment_intent");
    w.number("amount", row.amount);
    w.number("amount_received", succeeded ? row.amount : 0);
    w.word("capture_method", "automatic");
    w.null("client_secret");
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    reference(w, "customer", Kind::Customer, row.customer, e);
    w.word("description", row.invoice == kNone ? "One-time payment" : "Subscription payment");
    w.null("last_payment_error");
    reference(w, "latest_charge", Kind::Charge, index, e);
    metadata(w, row.metadata);
    w.null("payment_method");
    w.json("payment_method_types", R"(["card"])");
    w.text("receipt_email", emailOf(row));
    w.word("status",
        succeeded                                 ? "succeeded"
            : row.status == PaymentStatus::Failed ? "requires_payment_method"
                                                  : "processing");
    w.members(m_shapes.of("payment_intent"));
    w.endObject();
}

void Renderer::invoicePaymentPart(JsonWriter &w, const Payment &payment, Index index, const Expand *e) const
{
    w.beginObject("payment");
    if (payment.withoutIntent)
        reference(w, "charge", Kind::Charge, index, child(e, "payment"));
    else
        reference(w, "payment_intent", Kind::PaymentIntent, index, child(e, "payment"));
    w.word("type", payment.withoutIntent ? "charge" : "payment_intent");
    w.endObject();
}

void Renderer::invoicePayment(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.payments[std::size_t(index)];
    const bool paid = row.status == PaymentStatus::Succeeded;
    head(w, Kind::InvoicePayment, index, "invoice_payment");
    if (paid)
        w.number("amount_paid", row.amount);
    else
        w.null("amount_paid");
    w.number("amount_requested", row.amount);
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    reference(w, "invoice", Kind::Invoice, row.invoice, e);
    w.boolean("is_default", true);
    invoicePaymentPart(w, row, index, e);
    w.word("status", paid ? "paid" : "open");
    w.beginObject("status_transitions");
    w.null("canceled_at");
    w.numberOrNull("paid_at", paid ? row.created : 0);
    w.endObject();
    w.endObject();
}

void Renderer::refund(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.refunds[std::size_t(index)];
    const auto &payment = m.payments[std::size_t(row.payment)];
    w.beginObject();
    idMember(w, "id", Kind::Refund, index);
    w.word("object", "refund");
    w.number("amount", row.amount);
    reference(w, "charge", Kind::Charge, row.payment, e);
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(payment.currency)]);
    reference(w, "customer", Kind::Customer, payment.customer, e);
    w.json("metadata", "{}");
    reference(w, "payment_intent", Kind::PaymentIntent, payment.withoutIntent ? kNone : row.payment, e);
    w.word("reason", "requested_by_customer");
    w.word("status", kRefundStatusNames[std::size_t(row.status)]);
    w.members(m_shapes.of("refund"));
    w.endObject();
}

void Renderer::dispute(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.disputes[std::size_t(index)];
    const auto &payment = m.payments[std::size_t(row.payment)];
    head(w, Kind::Dispute, index, "dispute");
    w.number("amount", row.amount);
    reference(w, "charge", Kind::Charge, row.payment, e);
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(payment.currency)]);
    w.beginObject("evidence_details");
    w.number("due_by", row.created + 14 * 86'400);
    w.json("enhanced_eligibility", "{}");
    w.boolean("has_evidence", false);
    w.boolean("past_due", false);
    w.number("submission_count", 0);
    w.word("submission_method", "not_submitted");
    w.endObject();
    w.boolean("is_charge_refundable", row.status <= DisputeStatus::WarningUnderReview);
    w.json("metadata", "{}");
    reference(w, "payment_intent", Kind::PaymentIntent, payment.withoutIntent ? kNone : row.payment, e);
    w.word("reason", "fraudulent");
    w.word("status", kDisputeStatusNames[std::size_t(row.status)]);
    w.members(m_shapes.of("dispute"));
    w.endObject();
}

} // namespace rd::sample
