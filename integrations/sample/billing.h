// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/merchant.h"

namespace rd::sample {

inline constexpr qint64 kDay = 86'400;

struct LineInput {
    Index price = kNone;
    qint32 quantity = 1;
    qint64 amount = 0;
    qint64 periodStart = 0;
    qint64 periodEnd = 0;
    bool proration = false;
};

struct InvoiceInput {
    Index customer = kNone;
    Index subscription = kNone;
    qint64 created = 0;
    BillingReason reason = BillingReason::Cycle;
    Index discountRow = kNone;
    std::vector<LineInput> lines;
    bool isFinal = true; ///< false: a draft or preview that leaves the customer's balance alone
};

/// Adds an invoice with its lines: discount, then tax, then the customer's balance (domain.md 4.1). It comes out paid
/// when nothing is left to pay, else open; payInvoice() closes it.
Index addInvoice(Merchant &merchant, const InvoiceInput &input);
/// Adds the payment of an open invoice. A failed one leaves it open.
Index payInvoice(Merchant &merchant, Index invoice, qint64 at, PaymentStatus status);
/// One period's invoice of a subscription with whatever discount it holds; moves the period on and uses up a
/// once-coupon.
Index billPeriod(Merchant &merchant, Index subscription, qint64 at, BillingReason reason);
/// Takes a used-up or removed discount off its holder; it stays readable on old invoices.
void endDiscount(Merchant &merchant, Index discount);
/// The same moment one month or year later, the day clamped to the end of the month.
[[nodiscard]] qint64 addInterval(qint64 unixSeconds, Interval interval, int count = 1);
[[nodiscard]] qint64 addMonthsTo(qint64 unixSeconds, int months);

/// Chains a new row to its customer; rows must be linked in the order of their tables.
void linkSubscription(Merchant &merchant, Index index);
void linkInvoice(Merchant &merchant, Index index);
void linkPayment(Merchant &merchant, Index index);
void linkBalanceTransaction(Merchant &merchant, Index index);

} // namespace rd::sample
