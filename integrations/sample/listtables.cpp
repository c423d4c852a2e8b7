// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/api.h"

// The tables behind the lists: how long they are, when their rows were made, which of them no list shows.

namespace rd::sample {

Index Api::sizeOf(Kind kind) const
{
    switch (kind) {
    case Kind::Product:
        return Index(m.products.size());
    case Kind::Price:
        return Index(m.prices.size());
    case Kind::Customer:
        return Index(m.customers.size());
    case Kind::Coupon:
        return Index(m.coupons.size());
    case Kind::PromotionCode:
        return Index(m.promotionCodes.size());
    case Kind::Discount:
        return Index(m.discounts.size());
    case Kind::Subscription:
    case Kind::SubscriptionItem:
        return Index(m.subscriptions.size());
    case Kind::Invoice:
        return Index(m.invoices.size());
    case Kind::Line:
        return Index(m.lines.size());
    case Kind::InvoicePayment:
    case Kind::Charge:
    case Kind::PaymentIntent:
        return Index(m.payments.size());
    case Kind::Refund:
        return Index(m.refunds.size());
    case Kind::Dispute:
        return Index(m.disputes.size());
    case Kind::Session:
    case Kind::SessionItem:
        return Index(m.sessions.size());
    case Kind::CreditNote:
    case Kind::CreditNoteLine:
        return Index(m.creditNotes.size());
    case Kind::PaymentLink:
        return Index(m.links.size());
    case Kind::Event:
        return Index(m.events.size());
    case Kind::BalanceTransaction:
        return Index(m.balanceTransactions.size());
    case Kind::Count:
        return 0;
    }
    return 0;
}

qint64 Api::createdOf(Kind kind, Index index) const
{
    const auto i = std::size_t(index);
    switch (kind) {
    case Kind::Product:
        return m.products[i].created;
    case Kind::Price:
        return m.prices[i].created;
    case Kind::Customer:
        return m.customers[i].created;
    case Kind::Coupon:
        return m.coupons[i].created;
    case Kind::PromotionCode:
        return m.promotionCodes[i].created;
    case Kind::Discount:
        return m.discounts[i].start;
    case Kind::Subscription:
    case Kind::SubscriptionItem:
        return m.subscriptions[i].created;
    case Kind::Invoice:
        return m.invoices[i].created;
    case Kind::Line:
        return 0;
    case Kind::InvoicePayment:
    case Kind::Charge:
    case Kind::PaymentIntent:
        return m.payments[i].created;
    case Kind::Refund:
        return m.refunds[i].created;
    case Kind::Dispute:
        return m.disputes[i].created;
    case Kind::Session:
    case Kind::SessionItem:
        return m.sessions[i].created;
    case Kind::CreditNote:
    case Kind::CreditNoteLine:
        return m.creditNotes[i].created;
    case Kind::PaymentLink:
        return m.links[i].created;
    case Kind::Event:
        return m.events[i].created;
    case Kind::BalanceTransaction:
        return m.balanceTransactions[i].created;
    case Kind::Count:
        return 0;
    }
    return 0;
}

/// Rows that no list shows: deleted ones, and rows of the payment table that are not this kind of object.
bool Api::isGone(Kind kind, Index index) const
{
    const auto i = std::size_t(index);
    switch (kind) {
    case Kind::Customer:
        return m.customers[i].deleted;
    case Kind::Coupon:
        return m.coupons[i].deleted;
    case Kind::PaymentIntent:
        return m.payments[i].attemptOf != kNone || m.payments[i].withoutIntent;
    case Kind::InvoicePayment:
        return m.payments[i].invoice == kNone || m.payments[i].attemptOf != kNone || m.isBench;
    case Kind::Event:
        return m.events[i].created < m_now - 30 * 86'400;
    default:
        return false;
    }
}

} // namespace rd::sample
