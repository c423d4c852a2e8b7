// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/records.h"

#include <QString>

namespace rd {

/// Everything stored about one sale: an invoice, or a charge without one (rulings.md 39). Input of deriveConversion().
struct SaleFacts {
    std::optional<InvoiceRecord> invoice;
    std::optional<ChargeRecord> charge; ///< only for a sale without an invoice
    std::vector<ChargeRecord> invoiceCharges; ///< the charges behind the invoice
    std::vector<RefundRecord> refunds; ///< on any charge or payment intent of the sale
    std::vector<DisputeRecord> disputes;
    std::vector<CreditNoteRecord> creditNotes;
    std::vector<CheckoutSessionRecord> sessions; ///< of the sale itself, or of its subscription
    std::vector<PaymentIntentRecord> paymentIntents;
    std::optional<SubscriptionRecord> subscription;
    bool firstPaidOfSubscription =
        false; ///< no earlier paid invoice with total > 0 of this subscription (rulings.md 15)
};

enum class SaleObject { Invoice = 1, Charge = 2, Order = 3, Manual = 4 };

/// Where evidence was found. The order is that of rulings.md 11 (ties inside one rank).
enum class EvidenceField {
    Code = 0,
    ClientReference = 1,
    Session = 2,
    Link = 3,
    Customer = 4,
    Subscription = 5,
    Payment = 6,
    Import = 7,
    Manual = 8
};

/// One thing a sale says about who brought the customer. Text is untrusted.
struct SaleEvidence {
    EvidenceSource source = EvidenceSource::PromoCode;
    EvidenceField field = EvidenceField::Code;
    std::string key; ///< metadata key
    std::string value; ///< code id, coupon id, reference text, metadata value
    bool isCoupon = false; ///< value is a coupon id (a discount without a code)
    qint64 atMs = 0; ///< time of the touch
    std::string object; ///< id of the object that carries it
};

struct ConversionLine {
    std::string product;
    std::string price;
    qint64 quantity = 1;
    qint64 net = 0; ///< after discount, before tax, before refunds; may be negative (proration)
    bool longInterval = false; ///< covers six months or more (rulings.md 25)
    bool operator==(const ConversionLine &) const = default;
};

/// A sale reduced to what the rules need. `base` = half-even(Σ net × kept / total) (rulings.md 19); the engine does
/// that division, so that a later refund changes only `kept`.
struct ConversionDraft {
    SaleObject object = SaleObject::Invoice;
    std::string objectId;
    std::string customer; ///< provider customer id; empty = guest
    std::string email; ///< of the customer as the sale shows it
    std::string subscription;
    std::string cardFingerprint;
    qint64 billedAtMs = 0;
    qint64 paidAtMs = 0;
    Currency currency;
    qint64 total = 0; ///< what the customer was asked to pay, with tax; the divisor
    qint64 paid = 0; ///< amount_paid + paid off provider
    qint64 refunded = 0; ///< R: succeeded refunds and lost disputes, limited to paid
    qint64 creditNoteNet = 0; ///< credit notes without refund, without tax (rulings.md 33)
    bool refundPending = false;
    bool disputeOpen = false;
    bool taxUnknown = false;
    std::vector<ConversionLine> lines;
    std::vector<SaleEvidence> evidence;
    std::string
        facts; ///< ids and states of refunds and disputes that made R, for the ledger ("re_1 succeeded, dp_2 lost")
};

/// Counts the changes of deriveConversion(), so that what an older program has derived is derived anew.
inline constexpr int kDerivationRevision = 2;

/// Turns a sale into a conversion: nothing for unpaid, deleted or zero sales. Pure. Sources: domain.md 4.1, rulings.md
/// 15, 19, 26–28, 33, 39.
/// @param metadataKeys keys (any campaign's) under which metadata counts as evidence
[[nodiscard]] std::optional<ConversionDraft> deriveConversion(
    const SaleFacts &sale, const std::vector<std::string> &metadataKeys);

} // namespace rd
