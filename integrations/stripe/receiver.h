// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/stripeapi.h"
#include "models/ports/rewardgateway.h"

namespace rd::stripe {

/// A customer as read right before issuing.
struct Receiver {
    QString id;
    Currency currency; ///< invalid = none yet
    QString discount; ///< sentence about the customer's own discount; empty = none
};

/// What a subscription bills.
struct SubscriptionItem {
    QString id;
    QString price;
    QString product;
    std::optional<qint64> quantity; ///< none for metered prices
    QString interval; ///< "month"
    qint64 intervalCount = 1;
};

struct LivingSubscription {
    QString id;
    Currency currency;
    QString discount; ///< sentence about a discount of it or of one of its items; empty = none
    bool hasSchedule = false;
    std::vector<SubscriptionItem> items; ///< as far as they come with the subscription
    bool hasMoreItems = false;
};

/// A price as a subscription could be switched to.
struct RecurringPrice {
    QString id;
    QString product;
    Currency currency;
    bool active = false;
    QString interval; ///< empty: no recurring price
    qint64 intervalCount = 1;
};

/// Found, or why not.
struct ReceiverAnswer {
    std::optional<Blocker> blocker;
    QString detail;
    Receiver receiver;
};

/// Reads what decides about a reward, fresh from Stripe (stripe.md 5; rulings.md 32, 38, 42). All blocking.
class ReceiverReader {
public:
    /// @param ownCoupon id of the reward's own coupon: where it is already held, nothing stands in its way; the look-up
    /// before sending finds it
    ReceiverReader(StripeApi &api, const CancelToken &cancel, const QString &ownCoupon)
        : m_api(api), m_cancel(cancel), m_ownCoupon(ownCoupon.toStdString())
    {
    }
    /// The referee by id, or the one undeleted customer with the e-mail.
    [[nodiscard]] Result<ReceiverAnswer> find(const IssueRequest &request);
    /// Active, trialing and past due ones, with their discounts.
    [[nodiscard]] Result<std::vector<LivingSubscription>> livingSubscriptions(const QString &customer);
    /// Sentence about a discount on a draft or open invoice; empty = none.
    [[nodiscard]] Result<QString> discountOnOpenInvoice(const QString &customer);
    /// NotFound: there is none.
    [[nodiscard]] Result<RecurringPrice> price(const QString &id);
    /// What the subscription's next invoice would come to, by Stripe's own preview; with these fields changed.
    [[nodiscard]] Result<Money> nextInvoice(const QString &subscription, Fields changes);
    /// Currency of the newest invoice; invalid = no invoice.
    [[nodiscard]] Result<Currency> lastInvoiceCurrency(const QString &customer);

private:
    [[nodiscard]] Result<ReceiverAnswer> byId(const QString &id, const QString &email);
    [[nodiscard]] Result<ReceiverAnswer> byEmail(const QString &email, Beneficiary beneficiary);
    /// Customers whose stored e-mail differs in case only: the list filter is case sensitive. The search lags, so it
    /// only adds.
    [[nodiscard]] Status addOtherSpellings(const QString &email, std::vector<Receiver> &found);
    [[nodiscard]] Status readItemDiscounts(LivingSubscription &subscription);

    StripeApi &m_api;
    const CancelToken &m_cancel;
    std::string m_ownCoupon;
};

} // namespace rd::stripe
