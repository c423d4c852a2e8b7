// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/merchant.h"

namespace rd::sample {

EventKind eventKind(EventType type)
{
    static constexpr std::array<EventKind, std::size_t(EventType::Count)> kinds{{
        {"customer.created", Kind::Customer},
        {"customer.updated", Kind::Customer},
        {"customer.deleted", Kind::Customer},
        {"customer.discount.created", Kind::Discount},
        {"customer.discount.deleted", Kind::Discount},
        {"customer.subscription.created", Kind::Subscription},
        {"customer.subscription.updated", Kind::Subscription},
        {"customer.subscription.deleted", Kind::Subscription},
        {"invoice.created", Kind::Invoice},
        {"invoice.finalized", Kind::Invoice},
        {"invoice.paid", Kind::Invoice},
        {"invoice.payment_failed", Kind::Invoice},
        {"invoice.updated", Kind::Invoice},
        {"invoice_payment.paid", Kind::InvoicePayment},
        {"charge.succeeded", Kind::Charge},
        {"charge.failed", Kind::Charge},
        {"charge.refunded", Kind::Charge},
        {"charge.updated", Kind::Charge},
        {"payment_intent.succeeded", Kind::PaymentIntent},
        {"refund.created", Kind::Refund},
        {"refund.updated", Kind::Refund},
        {"refund.failed", Kind::Refund},
        {"charge.dispute.created", Kind::Dispute},
        {"charge.dispute.updated", Kind::Dispute},
        {"charge.dispute.closed", Kind::Dispute},
        {"checkout.session.completed", Kind::Session},
        {"coupon.created", Kind::Coupon},
        {"coupon.deleted", Kind::Coupon},
        {"promotion_code.created", Kind::PromotionCode},
        {"promotion_code.updated", Kind::PromotionCode},
        {"credit_note.created", Kind::CreditNote},
    }};
    return kinds[std::size_t(type)];
}

Index Merchant::addMetadata(Metadata values)
{
    metadata.push_back(std::move(values));
    return Index(metadata.size() - 1);
}

} // namespace rd::sample
