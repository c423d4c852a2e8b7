// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/saledetail.h"

#include "models/core/reversals.h"

#include <tuple>

namespace rd {

namespace {

void addLines(const std::vector<InvoiceLineRecord> &lines, SaleDetail &detail)
{
    for (const InvoiceLineRecord &line : lines)
        detail.lines.push_back({line.product, line.amount, line.discount, line.taxInclusive, line.taxExclusive});
}

/// The session that a charge without an invoice was paid by (rulings.md 27).
const CheckoutSessionRecord *sessionOf(const SaleFacts &sale)
{
    for (const CheckoutSessionRecord *session : settled(sale.sessions)) {
        const bool paysForIt = !session->paymentIntent.empty() && session->paymentIntent == sale.charge->paymentIntent
            && session->complete;
        if (paysForIt && session->currency == sale.charge->currency && session->total > 0)
            return session;
    }
    return nullptr;
}

struct Paid {
    qint64 amount = 0;
    Currency currency;
};

Paid addSale(const SaleFacts &sale, SaleDetail &detail)
{
    if (sale.invoice) {
        addLines(sale.invoice->lines, detail);
        detail.tax = sale.invoice->tax;
        for (const ChargeRecord *charge : settled(sale.invoiceCharges))
            detail.charges.push_back(charge->id);
        return {sale.invoice->amountPaid + sale.invoice->paidOffProvider, sale.invoice->currency};
    }
    if (!sale.charge)
        return {};
    if (const CheckoutSessionRecord *session = sessionOf(sale)) {
        addLines(session->lines, detail);
        detail.tax = session->tax;
        detail.shipping = session->shipping;
    }
    return {sale.charge->amount, sale.charge->currency};
}

} // namespace

SaleDetail detailOf(const SaleFacts &sale)
{
    SaleDetail detail;
    const Paid paid = addSale(sale, detail);
    for (const RefundRecord *refund : settled(sale.refunds)) {
        const bool counts = refund->status == "succeeded";
        detail.givenBack.push_back({SaleDetail::Kind::Refund, refund->id, refund->status, refund->amount,
            refund->currency, refund->createdS, counts, counts ? refund->amount : 0, 0});
    }
    for (const DisputeRecord *dispute : settled(sale.disputes)) {
        const bool counts = isLost(*dispute);
        detail.givenBack.push_back(
            {SaleDetail::Kind::Dispute, dispute->id, dispute->status, dispute->amount, dispute->currency,
                dispute->createdS, counts, counts ? lostAmount(*dispute, paid.currency, paid.amount) : 0, 0});
    }
    for (const CreditNoteRecord *creditNote : settled(sale.creditNotes)) {
        const qint64 credited = creditedNet(*creditNote);
        detail.givenBack.push_back(
            {SaleDetail::Kind::CreditNote, creditNote->id, creditNote->issued ? "issued" : "void",
                creditNote->postPaymentAmount, creditNote->currency, creditNote->createdS, credited > 0, 0, credited});
    }
    std::stable_sort(detail.givenBack.begin(), detail.givenBack.end(),
        [](const SaleDetail::GivenBack &a, const SaleDetail::GivenBack &b) {
            return std::tie(a.atS, a.kind, a.id) < std::tie(b.atS, b.kind, b.id);
        });
    qint64 gone = 0;
    for (SaleDetail::GivenBack &one : detail.givenBack) {
        one.refunded = std::clamp<qint64>(one.refunded, 0, std::max<qint64>(paid.amount - gone, 0));
        gone += one.refunded;
    }
    return detail;
}

} // namespace rd
