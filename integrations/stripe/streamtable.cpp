// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/streamtable.h"

namespace rd::stripe {

namespace {

using E = StreamEndpoint;

// Discounts of invoices are expanded down to the discount only: its promotion code and coupon are ids already.
constexpr std::array kStreams{
    E{Stream::Products, "/v1/products", "products", "product_read", true, {}},
    E{Stream::Prices, "/v1/prices", "prices", "plan_read", true, {}},
    E{Stream::Coupons, "/v1/coupons", "coupons", "coupon_read", true, {}},
    E{Stream::PromotionCodes, "/v1/promotion_codes", "promotion-codes", "promotion_code_read", true, {}},
    E{Stream::Customers, "/v1/customers", "customers", "customer_read", true, {}},
    E{Stream::Subscriptions, "/v1/subscriptions", "subscriptions", "subscription_read", true, {}},
    E{Stream::Invoices, "/v1/invoices", "invoices", "invoice_read", true,
        {"discounts", "total_discount_amounts.discount", "payments"}},
    E{Stream::Charges, "/v1/charges", "charges", "charge_read", true, {}},
    E{Stream::PaymentIntents, "/v1/payment_intents", "payment-intents", "payment_intent_read", true, {}},
    E{Stream::Refunds, "/v1/refunds", "refunds", "charge_read", true, {}},
    E{Stream::Disputes, "/v1/disputes", "disputes", "dispute_read", true, {}},
    E{Stream::CheckoutSessions, "/v1/checkout/sessions", "sessions", "checkout_session_read", true,
        {"line_items", "total_details.breakdown"}},
    E{Stream::CreditNotes, "/v1/credit_notes", "credit-notes", "credit_note_read", true, {}},
    E{Stream::PaymentLinks, "/v1/payment_links", "payment-links", "payment_links_read", false, {}},
};

} // namespace

std::span<const StreamEndpoint> streamTable()
{
    return kStreams;
}

const StreamEndpoint &endpointOf(Stream stream)
{
    const auto found = std::find_if(kStreams.begin(), kStreams.end(),
        [stream](const StreamEndpoint &endpoint) { return endpoint.stream == stream; });
    Q_ASSERT(found != kStreams.end());
    return *found;
}

} // namespace rd::stripe
