// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/records.h"

namespace rd {

const char *word(Stream stream)
{
    switch (stream) {
    case Stream::Products:
        return "products";
    case Stream::Prices:
        return "prices";
    case Stream::Coupons:
        return "coupons";
    case Stream::PromotionCodes:
        return "promotion-codes";
    case Stream::Customers:
        return "customers";
    case Stream::Subscriptions:
        return "subscriptions";
    case Stream::Invoices:
        return "invoices";
    case Stream::Charges:
        return "charges";
    case Stream::PaymentIntents:
        return "payment-intents";
    case Stream::Refunds:
        return "refunds";
    case Stream::Disputes:
        return "disputes";
    case Stream::CheckoutSessions:
        return "checkout-sessions";
    case Stream::CreditNotes:
        return "credit-notes";
    case Stream::PaymentLinks:
        return "payment-links";
    }
    return "unknown";
}

} // namespace rd
