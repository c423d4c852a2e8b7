// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/metadatatext.h"
#include "models/storage/recordtables.h"

namespace rd::storage {

namespace {

void addLines(ContentHash &hash, const std::vector<InvoiceLineRecord> &lines)
{
    hash.add(static_cast<qint64>(lines.size()));
    for (const InvoiceLineRecord &line : lines) {
        hash.add(line.id);
        hash.add(line.product);
        hash.add(line.price);
        for (const qint64 value : {line.quantity, line.amount, line.discount, line.taxInclusive, line.taxExclusive,
                 line.periodStartS, line.periodEndS, qint64{line.proration ? 1 : 0}})
            hash.add(value);
    }
}

void addDiscounts(ContentHash &hash, const std::vector<AppliedDiscount> &discounts)
{
    hash.add(static_cast<qint64>(discounts.size()));
    for (const AppliedDiscount &discount : discounts) {
        hash.add(discount.promotionCode);
        hash.add(discount.coupon);
    }
}

void addPayments(ContentHash &hash, const std::vector<InvoicePaymentRecord> &payments)
{
    hash.add(static_cast<qint64>(payments.size()));
    for (const InvoicePaymentRecord &payment : payments) {
        hash.add(payment.charge);
        hash.add(payment.paymentIntent);
        hash.add(payment.amountPaid);
        hash.add(payment.paid);
    }
}

} // namespace

Status RecordStore::storeLines(Statement &insert, qint64 owner, const std::vector<InvoiceLineRecord> &lines)
{
    int n = 0;
    for (const InvoiceLineRecord &line : lines) {
        RD_CHECK(insert
                     .with(owner, n++, line.id, Ref{line.product}, Ref{line.price}, line.quantity, line.amount,
                         line.discount, line.taxInclusive, line.taxExclusive, line.periodStartS, line.periodEndS,
                         line.proration)
                     .run());
    }
    return {};
}

Status RecordStore::storeDiscounts(Statement &insert, qint64 owner, const std::vector<AppliedDiscount> &discounts)
{
    int n = 0;
    for (const AppliedDiscount &discount : discounts)
        RD_CHECK(insert.with(owner, n++, Ref{discount.promotionCode}, Ref{discount.coupon}).run());
    return {};
}

Status RecordStore::storeOne(const InvoiceRecord &r)
{
    Upsert &table = m_tables->table(m_tables->invoice, "invoice",
        {"customer", "customer_email", "subscription", "status", "billing_reason", "currency", "created_s", "paid_s",
            "total", "tax", "amount_paid", "paid_off_provider", "deleted", "metadata"});
    const std::string metadata = metadataToText(r.metadata);
    ContentHash children;
    addLines(children, r.lines);
    addDiscounts(children, r.discounts);
    addPayments(children, r.payments);
    RD_TRY(stored,
        table.store(m_connection, r.id, children.value(), Ref{r.customer}, r.customerEmail, Ref{r.subscription},
            r.status, r.billingReason, r.currency, r.createdS, r.paidS, r.total, r.tax, r.amountPaid, r.paidOffProvider,
            r.deleted, Ref{metadata}));
    if (!count(stored))
        return {};
    RD_CHECK(clearChildren(stored,
        {"DELETE FROM invoice_line WHERE invoice = ?1", "DELETE FROM invoice_payment WHERE invoice = ?1",
            "DELETE FROM invoice_discount WHERE invoice = ?1"}));
    RD_CHECK(storeLines(m_tables->statement(m_tables->invoiceLine,
                            "INSERT INTO invoice_line VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"),
        stored.id, r.lines));
    RD_CHECK(storeDiscounts(
        m_tables->statement(m_tables->invoiceDiscount, "INSERT INTO invoice_discount VALUES (?1, ?2, ?3, ?4)"),
        stored.id, r.discounts));
    Statement &payment =
        m_tables->statement(m_tables->invoicePayment, "INSERT INTO invoice_payment VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    int n = 0;
    for (const InvoicePaymentRecord &p : r.payments)
        RD_CHECK(payment.with(stored.id, n++, Ref{p.charge}, Ref{p.paymentIntent}, p.amountPaid, p.paid).run());
    // Which invoice is the first of its subscription may change with any of them.
    RD_CHECK(m_marks.mark(Stream::Subscriptions, r.subscription));
    return m_marks.mark(Stream::Invoices, r.id);
}

Status RecordStore::storeOne(const ChargeRecord &r)
{
    Upsert &table = m_tables->table(m_tables->charge, "charge",
        {"customer", "payment_intent", "email", "card_fingerprint", "currency", "amount", "succeeded", "deleted",
            "created_s", "metadata"});
    const std::string metadata = metadataToText(r.metadata);
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, Ref{r.customer}, Ref{r.paymentIntent}, r.email, r.cardFingerprint,
            r.currency, r.amount, r.succeeded, false, r.createdS, Ref{metadata}));
    return count(stored) ? m_marks.mark(Stream::Charges, r.id) : Status();
}

Status RecordStore::storeOne(const PaymentIntentRecord &r)
{
    Upsert &table = m_tables->table(m_tables->paymentIntent, "payment_intent",
        {"customer", "latest_charge", "status", "email", "deleted", "created_s", "metadata"});
    const std::string metadata = metadataToText(r.metadata);
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, Ref{r.customer}, Ref{r.latestCharge}, r.status, r.email, false, r.createdS,
            Ref{metadata}));
    return count(stored) ? markPayment(r.latestCharge, r.id) : Status();
}

Status RecordStore::storeOne(const RefundRecord &r)
{
    Upsert &table = m_tables->table(m_tables->refund, "refund",
        {"charge", "payment_intent", "currency", "amount", "status", "deleted", "created_s"});
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, Ref{r.charge}, Ref{r.paymentIntent}, r.currency, r.amount, r.status, false,
            r.createdS));
    return count(stored) ? markPayment(r.charge, r.paymentIntent) : Status();
}

Status RecordStore::storeOne(const DisputeRecord &r)
{
    Upsert &table = m_tables->table(m_tables->dispute, "dispute",
        {"charge", "payment_intent", "currency", "amount", "status", "reason", "deleted", "created_s"});
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, Ref{r.charge}, Ref{r.paymentIntent}, r.currency, r.amount, r.status,
            r.reason, false, r.createdS));
    return count(stored) ? markPayment(r.charge, r.paymentIntent) : Status();
}

Status RecordStore::storeOne(const CreditNoteRecord &r)
{
    Upsert &table = m_tables->table(m_tables->creditNote, "credit_note",
        {"invoice", "currency", "post_payment_amount", "tax", "refunded", "issued", "deleted", "created_s"});
    RD_TRY(stored,
        table.store(m_connection, r.id, 0, Ref{r.invoice}, r.currency, r.postPaymentAmount, r.tax, r.refunded, r.issued,
            false, r.createdS));
    return count(stored) ? m_marks.mark(Stream::Invoices, r.invoice) : Status();
}

Status RecordStore::storeOne(const CheckoutSessionRecord &r)
{
    Upsert &table = m_tables->table(m_tables->session, "checkout_session",
        {"customer", "email", "subscription", "payment_intent", "invoice", "payment_link", "client_reference",
            "complete", "deleted", "created_s", "currency", "total", "tax", "shipping", "metadata"});
    const std::string metadata = metadataToText(r.metadata);
    ContentHash children;
    addLines(children, r.lines);
    addDiscounts(children, r.discounts);
    RD_TRY(stored,
        table.store(m_connection, r.id, children.value(), Ref{r.customer}, r.email, Ref{r.subscription},
            Ref{r.paymentIntent}, Ref{r.invoice}, Ref{r.paymentLink}, r.clientReference, r.complete, false, r.createdS,
            r.currency, r.total, r.tax, r.shipping, Ref{metadata}));
    if (!count(stored))
        return {};
    RD_CHECK(clearChildren(
        stored, {"DELETE FROM session_line WHERE session = ?1", "DELETE FROM session_discount WHERE session = ?1"}));
    RD_CHECK(storeLines(m_tables->statement(m_tables->sessionLine,
                            "INSERT INTO session_line VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"),
        stored.id, r.lines));
    RD_CHECK(storeDiscounts(
        m_tables->statement(m_tables->sessionDiscount, "INSERT INTO session_discount VALUES (?1, ?2, ?3, ?4)"),
        stored.id, r.discounts));
    RD_CHECK(m_marks.mark(Stream::Invoices, r.invoice));
    RD_CHECK(m_marks.mark(Stream::PaymentIntents, r.paymentIntent));
    return m_marks.mark(Stream::Subscriptions, r.subscription);
}

} // namespace rd::storage
