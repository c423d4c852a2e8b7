// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/render.h"

#include "integrations/sample/people.h"

namespace rd::sample {

void Renderer::subscription(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.subscriptions[std::size_t(index)];
    const bool ended = row.status == SubscriptionStatus::Canceled;
    head(w, Kind::Subscription, index, "subscription");
    w.number("billing_cycle_anchor", row.trialEnd != 0 ? row.trialEnd : row.created);
    w.boolean("cancel_at_period_end", row.cancelAtPeriodEnd);
    w.numberOrNull("canceled_at", row.canceledAt);
    w.json("cancellation_details", R"({"comment":null,"feedback":null,"feedback_option":null,"reason":null})");
    w.word("collection_method", "charge_automatically");
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(m.prices[std::size_t(row.price)].currency)]);
    reference(w, "customer", Kind::Customer, row.customer, e);
    discountIds(w, row.discounts, e);
    if (ended)
        w.number("ended_at", row.canceledAt);
    else
        w.null("ended_at");
    w.beginObject("items");
    listHead(w);
    subscriptionItem(w, index, child(child(e, "items"), "data"));
    listEnd(w, false, "/v1/subscription_items?subscription=" + std::string(id(Kind::Subscription, index)));
    reference(w, "latest_invoice", Kind::Invoice, row.latestInvoice, e);
    metadata(w, row.metadata);
    if (row.status == SubscriptionStatus::Paused)
        w.json("pause_collection", R"({"behavior":"void","resumes_at":null})");
    else
        w.null("pause_collection");
    if (row.hasSchedule)
        w.word("schedule", "sub_sched_1Smp" + std::to_string(index));
    else
        w.null("schedule");
    w.number("start_date", row.created);
    w.word("status", kSubscriptionStatusNames[std::size_t(row.status)]);
    w.numberOrNull("trial_end", row.trialEnd);
    w.numberOrNull("trial_start", row.trialEnd != 0 ? row.created : 0);
    w.members(m_shapes.of("subscription"));
    w.endObject();
}

void Renderer::subscriptionItem(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.subscriptions[std::size_t(index)];
    w.beginObject();
    idMember(w, "id", Kind::SubscriptionItem, index);
    w.word("object", "subscription_item");
    w.number("created", row.created);
    w.number("current_period_end", row.periodEnd);
    w.number("current_period_start", row.periodStart);
    discountIds(w, row.itemDiscounts, e);
    w.key("plan");
    plan(w, row.price);
    w.key("price");
    price(w, row.price, nullptr);
    w.number("quantity", row.quantity);
    idMember(w, "subscription", Kind::Subscription, index);
    w.members(m_shapes.of("subscription_item"));
    w.endObject();
}

void Renderer::taxes(JsonWriter &w, std::string_view name, qint64 tax, qint64 taxable) const
{
    w.beginArray(name);
    if (tax != 0) {
        w.beginObject();
        w.number("amount", tax);
        w.word("tax_behavior", "exclusive");
        w.json("tax_rate_details", R"({"tax_rate":"txr_1SmpStandard"})");
        w.word("taxability_reason", "standard_rated");
        w.number("taxable_amount", taxable);
        w.word("type", "tax_rate_details");
        w.endObject();
    }
    w.endArray();
}

void Renderer::lineParent(JsonWriter &w, const Line &row, const Invoice &invoice) const
{
    w.beginObject("parent");
    if (invoice.subscription == kNone) {
        w.null("subscription_item_details");
        w.beginObject("invoice_item_details");
        w.word("invoice_item", "ii_1Smp" + std::to_string(&row - m.lines.data()));
        w.boolean("proration", false);
        w.null("proration_details");
        w.null("subscription");
        w.endObject();
        w.word("type", "invoice_item_details");
    } else {
        w.null("invoice_item_details");
        w.beginObject("subscription_item_details");
        w.null("invoice_item");
        w.boolean("proration", row.proration);
        w.json("proration_details", R"({"credited_items":null})");
        idMember(w, "subscription", Kind::Subscription, invoice.subscription);
        idMember(w, "subscription_item", Kind::SubscriptionItem, invoice.subscription);
        w.endObject();
        w.word("type", "subscription_item_details");
    }
    w.endObject();
}

void Renderer::line(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.lines[std::size_t(index)];
    const auto &invoice = m.invoices[std::size_t(row.invoice)];
    const auto &priceRow = m.prices[std::size_t(row.price)];
    head(w, Kind::Line, index, "line_item");
    w.number("amount", row.amount);
    w.word("currency", kCurrencyNames[std::size_t(invoice.currency)]);
    w.text("description", m.products[std::size_t(priceRow.product)].name);
    discountShare(w, "discount_amounts", row.discount, invoice.discountRow, row.invoice, e);
    w.boolean("discountable", !row.proration);
    w.json("discounts", "[]");
    idMember(w, "invoice", Kind::Invoice, row.invoice);
    w.json("metadata", "{}");
    lineParent(w, row, invoice);
    w.beginObject("period");
    w.number("end", row.periodEnd);
    w.number("start", row.periodStart);
    w.endObject();
    w.beginObject("pricing");
    w.beginObject("price_details");
    reference(w, "price", Kind::Price, row.price, child(child(e, "pricing"), "price_details"));
    idMember(w, "product", Kind::Product, priceRow.product);
    w.endObject();
    w.word("type", "price_details");
    w.numberText("unit_amount_decimal", priceRow.unitAmount);
    w.endObject();
    w.number("quantity", row.quantity);
    w.numberText("quantity_decimal", row.quantity);
    reference(w, "subscription", Kind::Subscription, invoice.subscription, e);
    w.number("subtotal", row.amount);
    taxes(w, "taxes", row.tax, row.amount - row.discount);
    w.members(m_shapes.of("line_item"));
    w.endObject();
}

void Renderer::invoiceLines(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.invoices[std::size_t(index)];
    const auto *node = child(child(e, "lines"), "data");
    w.beginObject("lines");
    listHead(w);
    for (Index i = 0; i < std::min(row.lineCount, kNestedLimit); ++i)
        line(w, row.firstLine + i, node);
    listEnd(w, row.lineCount > kNestedLimit, "/v1/invoices/" + std::string(id(Kind::Invoice, index)) + "/lines");
}

void Renderer::invoiceTail(JsonWriter &w, const Invoice &row, Index index, const Expand *e) const
{
    if (row.subscription == kNone) {
        w.null("parent");
    } else {
        w.beginObject("parent");
        w.null("quote_details");
        w.beginObject("subscription_details");
        metadata(w, m.subscriptions[std::size_t(row.subscription)].metadata);
        reference(
            w, "subscription", Kind::Subscription, row.subscription, child(child(e, "parent"), "subscription_details"));
        w.endObject();
        w.word("type", "subscription_details");
        w.endObject();
    }
    if (const auto *node = child(e, "payments")) {
        w.beginObject("payments");
        listHead(w);
        if (row.payment != kNone)
            invoicePayment(w, row.payment, child(node, "data"));
        listEnd(w, false, "/v1/invoice_payments?invoice=" + std::string(id(Kind::Invoice, index)));
    }
    const bool finalized = row.status != InvoiceStatus::Draft;
    w.beginObject("status_transitions");
    w.numberOrNull("finalized_at", finalized ? row.created : 0);
    w.numberOrNull("marked_uncollectible_at", row.status == InvoiceStatus::Uncollectible ? row.created + 1'209'600 : 0);
    w.numberOrNull("paid_at", row.paidAt);
    w.numberOrNull("voided_at", row.status == InvoiceStatus::Void ? row.created + 86'400 : 0);
    w.endObject();
    w.members(m_shapes.of("invoice"));
    w.endObject();
}

void Renderer::invoice(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.invoices[std::size_t(index)];
    const bool finalized = row.status != InvoiceStatus::Draft;
    head(w, Kind::Invoice, index, "invoice");
    w.word("account_country", "US");
    w.word("account_name", "Harborlight Apps");
    w.number("amount_due", row.amountDue);
    w.number("amount_overpaid", 0);
    w.number("amount_paid", row.amountPaid);
    if (row.paidOffStripe != 0)
        w.number("amount_paid_off_stripe", row.paidOffStripe);
    w.number("amount_remaining", row.status == InvoiceStatus::Paid ? 0 : row.amountDue);
    w.number("attempt_count", row.payment == kNone ? 0 : 1);
    w.boolean("attempted", finalized);
    w.word("billing_reason", kBillingReasonNames[std::size_t(row.reason)]);
    w.word("collection_method", "charge_automatically");
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(row.currency)]);
    reference(w, "customer", Kind::Customer, row.customer, e);
    w.text("customer_email", billedEmail(m, row.customer));
    w.text("customer_name", customerName(m, row.customer));
    if (row.discountRow == kNone) {
        w.json("discounts", "[]");
    } else {
        discountIds(w, {row.discountRow}, e);
    }
    w.null("due_date");
    w.numberOrNull("effective_at", finalized ? row.created : 0);
    if (finalized)
        w.number("ending_balance", row.endingBalance);
    else
        w.null("ending_balance");
    invoiceLines(w, index, e);
    w.json("metadata", "{}");
    if (finalized)
        w.word("number", "HARBOR-" + std::to_string(row.number));
    else
        w.null("number");
    const auto &firstLine = m.lines[std::size_t(row.firstLine)];
    w.number("period_end", row.created);
    w.number("period_start", std::min(row.created, firstLine.periodStart));
    w.number("post_payment_credit_notes_amount", row.creditNotes);
    w.number("starting_balance", row.startingBalance);
    w.word("status", kInvoiceStatusNames[std::size_t(row.status)]);
    w.number("subtotal", row.subtotal);
    w.number("subtotal_excluding_tax", row.subtotal);
    w.number("total", row.total);
    discountShare(w, "total_discount_amounts", row.discount, row.discountRow, index, e);
    w.number("total_excluding_tax", row.total - row.tax);
    taxes(w, "total_taxes", row.tax, row.subtotal - row.discount);
    invoiceTail(w, row, index, e);
}

void Renderer::creditNote(JsonWriter &w, Index index, const Expand *e) const
{
    const auto &row = m.creditNotes[std::size_t(index)];
    const auto &invoiceRow = m.invoices[std::size_t(row.invoice)];
    const auto name = std::string(id(Kind::CreditNote, index));
    head(w, Kind::CreditNote, index, "credit_note");
    w.number("amount", row.amount);
    w.number("created", row.created);
    w.word("currency", kCurrencyNames[std::size_t(invoiceRow.currency)]);
    reference(w, "customer", Kind::Customer, invoiceRow.customer, e);
    w.number("discount_amount", 0);
    w.number("effective_at", row.created);
    reference(w, "invoice", Kind::Invoice, row.invoice, e);
    w.beginObject("lines");
    listHead(w);
    head(w, Kind::CreditNoteLine, index, "credit_note_line_item");
    w.number("amount", row.amount - row.tax);
    w.members(m_shapes.of("credit_note_line_item"));
    w.endObject();
    listEnd(w, false, "/v1/credit_notes/" + name + "/lines");
    w.null("memo");
    w.word("number", "HARBOR-CN-" + std::to_string(index + 1));
    w.word("pdf", "https://pay.harborlight.example/" + name + "/pdf");
    w.number("post_payment_amount", row.amount);
    w.number("pre_payment_amount", 0);
    w.word("reason", "product_unsatisfactory");
    w.beginArray("refunds");
    if (row.refund != kNone) {
        w.beginObject();
        w.number("amount_refunded", row.amount);
        w.null("payment_record_refund");
        reference(w, "refund", Kind::Refund, row.refund, child(e, "refunds"));
        w.word("type", "refund");
        w.endObject();
    }
    w.endArray();
    w.word("status", "issued");
    w.number("subtotal", row.amount - row.tax);
    w.number("subtotal_excluding_tax", row.amount - row.tax);
    w.number("total", row.amount);
    w.number("total_excluding_tax", row.amount - row.tax);
    taxes(w, "total_taxes", row.tax, row.amount - row.tax);
    w.word("type", "post_payment");
    w.members(m_shapes.of("credit_note"));
    w.endObject();
}

} // namespace rd::sample
