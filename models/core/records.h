// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/money.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rd {

// Provider objects as the books need them, in provider-neutral words. Text is UTF-8 as received (the path from parser
// to SQLite is hot, so no QString here); amounts are ISO 4217 minor units, converted at the provider's boundary
// (rulings.md 30). Ids are the provider's own.

/// Kinds of objects a commerce source can list. Values are stored: never renumber.
enum class Stream {
    Products = 1,
    Prices = 2,
    Coupons = 3,
    PromotionCodes = 4,
    Customers = 5,
    Subscriptions = 6,
    Invoices = 7,
    Charges = 8,
    PaymentIntents = 9,
    Refunds = 10,
    Disputes = 11,
    CheckoutSessions = 12,
    CreditNotes = 13,
    PaymentLinks = 14,
};
/// "invoices", "promotion-codes": the word in the contract's JSON and in logs.
[[nodiscard]] const char *word(Stream stream);

using MetadataPairs = std::vector<std::pair<std::string, std::string>>;

struct ProductRecord {
    std::string id;
    std::string name;
    bool active = true;
    bool deleted = false;
    qint64 createdS = 0; ///< unix seconds, like all createdS below
    std::optional<std::vector<std::string>>
        collections{}; ///< ids, all of them; nothing where the provider does not say
};

/// A collection of a shop's products.
struct CollectionRecord {
    std::string id;
    std::string name;
    std::optional<std::vector<std::string>> products{}; ///< ids, all of them; nothing where the provider does not say
};

struct PriceRecord {
    std::string id;
    std::string product;
    std::string nickname;
    Currency currency;
    std::optional<qint64> unitAmount;
    std::string interval; ///< "month", "year", …; empty = one-off
    int intervalCount = 0;
    bool active = true;
    bool deleted = false;
    qint64 createdS = 0;
};

struct CouponRecord {
    std::string id;
    std::string name;
    std::optional<Rate> percentOff;
    std::optional<qint64> amountOff;
    Currency currency;
    std::string duration;
    int durationMonths = 0;
    bool valid = true;
    bool deleted = false;
    qint64 createdS = 0;
    std::string intentKey; ///< our own metadata mark, empty when the coupon is not ours
};

struct PromotionCodeRecord {
    std::string id;
    std::string code;
    std::string coupon;
    std::string customer;
    bool active = true;
    qint64 createdS = 0;
    qint64 expiresS = 0;
    qint64 timesRedeemed = 0;
};

struct CustomerRecord {
    std::string id;
    std::string email;
    std::string name;
    Currency currency; ///< invalid = none yet
    qint64 balance = 0; ///< negative = credit
    bool deleted = false;
    qint64 createdS = 0;
    MetadataPairs metadata;
};

struct SubscriptionRecord {
    std::string id;
    std::string customer;
    std::string status;
    Currency currency;
    qint64 createdS = 0;
    qint64 canceledS = 0;
    qint64 currentPeriodEndS = 0;
    std::string price; ///< of the first item
    bool hasDiscount = false;
    MetadataPairs metadata;
};

/// A discount that an invoice or session shows: what the customer typed or was given.
struct AppliedDiscount {
    std::string promotionCode; ///< id, may be empty
    std::string coupon; ///< id, may be empty
};

struct InvoiceLineRecord {
    std::string id;
    std::string product; ///< may be empty
    std::string price; ///< may be empty
    qint64 quantity = 1;
    qint64 amount = 0; ///< before discounts; with tax where taxInclusive
    qint64 discount = 0; ///< sum of the line's discount amounts, ≥ 0
    qint64 taxInclusive = 0; ///< tax contained in amount
    qint64 taxExclusive = 0; ///< tax on top of amount
    qint64 periodStartS = 0;
    qint64 periodEndS = 0;
    bool proration = false;
};

struct InvoicePaymentRecord {
    std::string charge; ///< one of charge and paymentIntent is set
    std::string paymentIntent;
    qint64 amountPaid = 0;
    bool paid = false;
};

/// InvoiceRecord::billingReason of a shop's order: its attributes are evidence of their own kind.
inline constexpr char kOrderSale[] = "order";

/// A sale as the provider bills it: an invoice, or a shop's order.
struct InvoiceRecord {
    std::string id;
    std::string customer;
    std::string customerEmail;
    std::string subscription;
    std::string status; ///< "paid", "open", …
    std::string billingReason;
    Currency currency;
    qint64 createdS = 0;
    qint64 paidS = 0; ///< 0 = not paid
    qint64 total = 0;
    qint64 tax = 0; ///< sum of all taxes
    qint64 amountPaid = 0;
    qint64 paidOffProvider = 0; ///< paid outside the provider, part of what was paid (rulings.md 19)
    bool deleted = false;
    MetadataPairs metadata; ///< the invoice's own and the subscription's frozen copy
    std::vector<AppliedDiscount> discounts;
    std::vector<InvoiceLineRecord> lines;
    std::vector<InvoicePaymentRecord> payments;
};

struct ChargeRecord {
    std::string id;
    std::string customer;
    std::string paymentIntent;
    std::string email; ///< billing details, else receipt
    std::string cardFingerprint;
    Currency currency;
    qint64 amount = 0; ///< captured
    bool succeeded = false; ///< paid, captured and status succeeded
    qint64 createdS = 0;
    MetadataPairs metadata;
};

struct PaymentIntentRecord {
    std::string id;
    std::string customer;
    std::string latestCharge;
    std::string status;
    std::string email;
    qint64 createdS = 0;
    MetadataPairs metadata;
};

struct RefundRecord {
    std::string id;
    std::string charge;
    std::string paymentIntent;
    Currency currency;
    qint64 amount = 0;
    std::string status; ///< succeeded, pending, failed, canceled, requires_action
    qint64 createdS = 0;
};

struct DisputeRecord {
    std::string id;
    std::string charge;
    std::string paymentIntent;
    Currency currency;
    qint64 amount = 0;
    std::string status;
    std::string reason;
    qint64 createdS = 0;
};

struct CheckoutSessionRecord {
    std::string id;
    std::string customer;
    std::string email;
    std::string subscription;
    std::string paymentIntent;
    std::string invoice;
    std::string paymentLink;
    std::string clientReference; ///< untrusted text
    bool complete = false; ///< status complete and payment_status paid or no_payment_required
    qint64 createdS = 0;
    Currency currency;
    qint64 total = 0;
    qint64 tax = 0;
    qint64 shipping = 0;
    MetadataPairs metadata;
    std::vector<AppliedDiscount> discounts;
    std::vector<InvoiceLineRecord> lines; ///< line items, when expanded
};

struct CreditNoteRecord {
    std::string id;
    std::string invoice;
    Currency currency;
    qint64 postPaymentAmount = 0; ///< part issued after payment, with tax
    qint64 tax = 0; ///< tax inside postPaymentAmount
    qint64 refunded = 0; ///< part that went out as refunds, already in R
    bool issued = true; ///< false = void
    qint64 createdS = 0;
};

struct PaymentLinkRecord {
    std::string id;
    bool active = true;
    MetadataPairs metadata;
};

/// An object that is gone at the provider; the row is kept with a tombstone.
struct DeletedRecord {
    Stream stream = Stream::Customers;
    std::string id;
};

/// One page of one stream, or objects read one by one. Only the vectors that fit are filled.
struct RecordPage {
    Stream stream = Stream::Customers;
    std::vector<ProductRecord> products;
    std::vector<PriceRecord> prices;
    std::vector<CouponRecord> coupons;
    std::vector<PromotionCodeRecord> promotionCodes;
    std::vector<CustomerRecord> customers;
    std::vector<SubscriptionRecord> subscriptions;
    std::vector<InvoiceRecord> invoices;
    std::vector<ChargeRecord> charges;
    std::vector<PaymentIntentRecord> paymentIntents;
    std::vector<RefundRecord> refunds;
    std::vector<DisputeRecord> disputes;
    std::vector<CheckoutSessionRecord> sessions;
    std::vector<CreditNoteRecord> creditNotes;
    std::vector<PaymentLinkRecord> paymentLinks;
    std::vector<DeletedRecord> deleted;
    std::vector<CollectionRecord> collections;
    qint64 seenS = 0; ///< when the provider was asked (unix seconds): collections are as they were then

    std::string nextCursor; ///< cursor for the page after this one; empty when hasMore is false
    bool hasMore = false;
    std::string firstId;
    qint64 rows = 0; ///< objects read, for progress
    bool livemode = false;
    qint64 oldestCreatedS = 0; ///< of the last row; lets the scheduler cut a long window
};

} // namespace rd
