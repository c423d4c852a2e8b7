// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace rd::sample {

/// Row number in one of the merchant's tables; kNone = absent. Each table is sorted by `created`, oldest first.
using Index = qint32;
inline constexpr Index kNone = -1;
using Metadata = std::vector<std::pair<QByteArray, QByteArray>>;

enum class Kind : quint8 {
    Product,
    Price,
    Customer,
    Coupon,
    PromotionCode,
    Discount,
    Subscription,
    SubscriptionItem,
    Invoice,
    Line,
    InvoicePayment,
    Charge,
    PaymentIntent,
    Refund,
    Dispute,
    Session,
    SessionItem,
    CreditNote,
    CreditNoteLine,
    PaymentLink,
    Event,
    BalanceTransaction,
    Count
};

enum class CurrencyCode : quint8 { Usd, Eur, Gbp, Jpy };
inline constexpr std::array<std::string_view, 4> kCurrencyNames{"usd", "eur", "gbp", "jpy"};
enum class Interval : quint8 { OneTime, Month, Year };
enum class Duration : quint8 { Once, Repeating, Forever };
enum class SubscriptionStatus : quint8 {
    Active,
    Trialing,
    PastDue,
    Canceled,
    Unpaid,
    Paused,
    Incomplete,
    IncompleteExpired
};
inline constexpr std::array<std::string_view, 8> kSubscriptionStatusNames{
    "active", "trialing", "past_due", "canceled", "unpaid", "paused", "incomplete", "incomplete_expired"};
enum class InvoiceStatus : quint8 { Draft, Open, Paid, Uncollectible, Void };
inline constexpr std::array<std::string_view, 5> kInvoiceStatusNames{"draft", "open", "paid", "uncollectible", "void"};
enum class BillingReason : quint8 { Create, Cycle, Update, Manual };
inline constexpr std::array<std::string_view, 4> kBillingReasonNames{
    "subscription_create", "subscription_cycle", "subscription_update", "manual"};
enum class PaymentStatus : quint8 { Succeeded, Failed, Processing };
enum class RefundStatus : quint8 { Pending, Succeeded, Failed, Canceled };
inline constexpr std::array<std::string_view, 4> kRefundStatusNames{"pending", "succeeded", "failed", "canceled"};
enum class DisputeStatus : quint8 {
    WarningNeedsResponse,
    WarningUnderReview,
    WarningClosed,
    NeedsResponse,
    UnderReview,
    Won,
    Lost
};
inline constexpr std::array<std::string_view, 7> kDisputeStatusNames{"warning_needs_response", "warning_under_review",
    "warning_closed", "needs_response", "under_review", "won", "lost"};

struct Product {
    qint64 created = 0;
    QByteArray name;
};

struct Price {
    qint64 created = 0;
    Index product = kNone;
    qint64 unitAmount = 0;
    CurrencyCode currency = CurrencyCode::Usd;
    Interval interval = Interval::OneTime;
    bool active = true; ///< false = nobody can choose it any more; who has it keeps it
};

struct Coupon {
    qint64 created = 0;
    QByteArray id;
    QByteArray name;
    qint64 amountOff = 0; ///< used when percentOff is 0
    qint32 percentOff = 0; ///< hundredths of a percent
    CurrencyCode currency = CurrencyCode::Usd;
    Duration duration = Duration::Once;
    qint32 months = 0;
    qint64 maxRedemptions = 0; ///< 0 = no limit
    qint64 timesRedeemed = 0;
    qint64 redeemBy = 0;
    std::vector<Index> products;
    std::vector<std::pair<CurrencyCode, qint64>> otherAmounts; ///< currency_options
    Metadata metadata;
    bool deleted = false;
    /// Whether it can still be redeemed.
    [[nodiscard]] bool isValid(qint64 now) const
    {
        return !deleted && (maxRedemptions == 0 || timesRedeemed < maxRedemptions) && (redeemBy == 0 || redeemBy > now);
    }
};

struct PromotionCode {
    qint64 created = 0;
    QByteArray code;
    Index coupon = kNone;
    Index customer = kNone;
    qint64 maxRedemptions = 0;
    qint64 timesRedeemed = 0;
    qint64 expiresAt = 0;
    qint64 minimumAmount = 0;
    CurrencyCode minimumCurrency = CurrencyCode::Usd;
    std::vector<std::pair<CurrencyCode, qint64>> otherMinimums; ///< restrictions[currency_options]
    bool firstTimeOnly = false;
    bool active = true; ///< as it was set; isCodeActive() also looks at the rest
    Metadata metadata;
};

/// One application of a coupon. `ended` = used up or removed: answered with `deleted: true`.
struct Discount {
    qint64 start = 0;
    qint64 end = 0; ///< 0 = open
    Index coupon = kNone;
    Index promotionCode = kNone;
    Index customer = kNone;
    Index subscription = kNone;
    Index session = kNone;
    bool onItem = false;
    bool onCustomer = false;
    bool ended = false;
};

struct Customer {
    qint64 created = 0;
    qint64 balance = 0;
    quint32 person = 0; ///< chooses name and e-mail, see people.h
    Index lastSubscription = kNone;
    Index lastInvoice = kNone;
    Index lastPayment = kNone;
    Index lastBalanceTransaction = kNone;
    Index discount = kNone;
    Index metadata = kNone; ///< in Merchant::metadata
    CurrencyCode currency = CurrencyCode::Usd;
    bool hasCurrency = false;
    bool deleted = false;
};

struct Subscription {
    qint64 created = 0;
    qint64 periodStart = 0;
    qint64 periodEnd = 0;
    qint64 trialEnd = 0;
    qint64 canceledAt = 0;
    Index customer = kNone;
    Index price = kNone;
    qint32 quantity = 1;
    Index latestInvoice = kNone;
    Index previousOfCustomer = kNone;
    Index metadata = kNone;
    std::vector<Index> discounts;
    std::vector<Index> itemDiscounts;
    SubscriptionStatus status = SubscriptionStatus::Active;
    bool cancelAtPeriodEnd = false;
    bool hasSchedule = false;
};

struct Line {
    qint64 amount = 0;
    qint64 discount = 0;
    qint64 tax = 0;
    qint64 periodStart = 0;
    qint64 periodEnd = 0;
    Index invoice = kNone;
    Index price = kNone;
    qint32 quantity = 1;
    bool proration = false;
};

struct Invoice {
    qint64 created = 0;
    qint64 paidAt = 0;
    qint64 subtotal = 0;
    qint64 discount = 0;
    qint64 tax = 0;
    qint64 total = 0;
    qint64 startingBalance = 0;
    qint64 endingBalance = 0;
    qint64 amountDue = 0;
    qint64 amountPaid = 0;
    qint64 paidOffStripe = 0;
    qint64 creditNotes = 0; ///< after payment
    Index customer = kNone;
    Index subscription = kNone;
    Index payment = kNone;
    Index discountRow = kNone;
    Index firstLine = kNone;
    qint32 lineCount = 0;
    Index previousOfCustomer = kNone;
    qint32 number = 0;
    CurrencyCode currency = CurrencyCode::Usd;
    InvoiceStatus status = InvoiceStatus::Paid;
    BillingReason reason = BillingReason::Cycle;
};

/// A charge and the payment intent around it. A failed attempt points to the payment that carries the intent.
struct Payment {
    qint64 created = 0;
    qint64 amount = 0;
    qint64 refunded = 0; ///< succeeded and pending refunds, as Stripe counts amount_refunded
    quint32 guest = 0; ///< person of a payment without customer; 0 = none
    Index customer = kNone;
    Index invoice = kNone;
    Index attemptOf = kNone;
    Index session = kNone;
    Index metadata = kNone;
    Index previousOfCustomer = kNone;
    CurrencyCode currency = CurrencyCode::Usd;
    PaymentStatus status = PaymentStatus::Succeeded;
    bool disputed = false;
    bool withoutIntent = false; ///< a plain charge, as the oldest interface made them
};

struct Refund {
    qint64 created = 0;
    qint64 amount = 0;
    Index payment = kNone;
    RefundStatus status = RefundStatus::Succeeded;
};

struct Dispute {
    qint64 created = 0;
    qint64 amount = 0;
    Index payment = kNone;
    DisputeStatus status = DisputeStatus::NeedsResponse;
};

struct Session {
    qint64 created = 0;
    qint64 subtotal = 0;
    qint64 discount = 0;
    qint64 tax = 0;
    quint32 guest = 0;
    Index customer = kNone;
    Index subscription = kNone;
    Index invoice = kNone;
    Index payment = kNone;
    Index link = kNone;
    Index price = kNone;
    qint32 quantity = 1;
    Index discountRow = kNone;
    Index metadata = kNone;
    QByteArray reference; ///< client_reference_id; null = none
    CurrencyCode currency = CurrencyCode::Usd;
    bool expired = false;
    bool free = false;
    bool unpaid = false; ///< a delayed method whose money has not come yet
};

struct CreditNote {
    qint64 created = 0;
    qint64 amount = 0;
    qint64 tax = 0;
    Index invoice = kNone;
    Index refund = kNone;
};

struct PaymentLink {
    qint64 created = 0;
    Index price = kNone;
    bool active = true;
    Metadata metadata;
};

struct BalanceTransaction {
    qint64 created = 0;
    qint64 amount = 0;
    qint64 endingBalance = 0;
    Index customer = kNone;
    Index invoice = kNone;
    Index previousOfCustomer = kNone;
    CurrencyCode currency = CurrencyCode::Usd;
    QByteArray description;
    Metadata metadata;
};

enum class EventType : quint8 {
    CustomerCreated,
    CustomerUpdated,
    CustomerDeleted,
    CustomerDiscountCreated,
    CustomerDiscountDeleted,
    SubscriptionCreated,
    SubscriptionUpdated,
    SubscriptionDeleted,
    InvoiceCreated,
    InvoiceFinalized,
    InvoicePaid,
    InvoicePaymentFailed,
    InvoiceUpdated,
    InvoicePaymentPaid,
    ChargeSucceeded,
    ChargeFailed,
    ChargeRefunded,
    ChargeUpdated,
    PaymentIntentSucceeded,
    RefundCreated,
    RefundUpdated,
    RefundFailed,
    DisputeCreated,
    DisputeUpdated,
    DisputeClosed,
    SessionCompleted,
    CouponCreated,
    CouponDeleted,
    PromotionCodeCreated,
    PromotionCodeUpdated,
    CreditNoteCreated,
    Count
};

struct EventRow {
    qint64 created = 0;
    Index object = kNone;
    EventType type = EventType::CustomerCreated;
};
/// Name and the table of the object of an event type.
struct EventKind {
    std::string_view name;
    Kind kind;
};
[[nodiscard]] EventKind eventKind(EventType type);

/// Name and e-mail that a test or the story of the sample gives to one customer instead of the made-up ones.
struct PersonOverride {
    QByteArray name;
    QByteArray email;
    QByteArray billedEmail; ///< what invoices, charges and sessions were written with, when the e-mail changed later
};

/// Everything the sample merchant knows. Plain tables; rows refer to each other by index; ids are computed from the
/// index (ids.h).
struct Merchant {
    quint64 seed = 1;
    qint64 start = 0; ///< unix seconds of the account's beginning
    bool live = false; ///< what the objects say of their mode
    bool isBench = false; ///< payment intents and invoice payments are not listed, see SampleOptions::bench
    std::vector<Product> products;
    std::vector<Price> prices;
    std::vector<Coupon> coupons;
    std::vector<PromotionCode> promotionCodes;
    std::vector<Discount> discounts;
    std::vector<Customer> customers;
    std::vector<Subscription> subscriptions;
    std::vector<Line> lines;
    std::vector<Invoice> invoices;
    std::vector<Payment> payments;
    std::vector<Refund> refunds;
    std::vector<Dispute> disputes;
    std::vector<Session> sessions;
    std::vector<CreditNote> creditNotes;
    std::vector<PaymentLink> links;
    std::vector<BalanceTransaction> balanceTransactions;
    std::vector<EventRow> events;
    std::vector<Metadata> metadata;
    std::unordered_map<Index, PersonOverride> people;

    /// "A promotion code is only active if the coupon is also valid", and only until it is used up or has expired.
    [[nodiscard]] bool isCodeActive(const PromotionCode &code, qint64 now) const
    {
        return code.active && (code.expiresAt == 0 || code.expiresAt > now)
            && (code.maxRedemptions == 0 || code.timesRedeemed < code.maxRedemptions)
            && (code.coupon == kNone || coupons[std::size_t(code.coupon)].isValid(now));
    }
    [[nodiscard]] Index addMetadata(Metadata values);
    void addEvent(qint64 created, EventType type, Index object) { events.push_back({created, object, type}); }
};

} // namespace rd::sample
