// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/providernames.h"
#include "integrations/stripe/receiver.h"

namespace rd::stripe {

/// Makes the plan for one reward: reads the receiver, finds what forbids it, prepares the bytes. Writes nothing.
class IssuePlanner {
public:
    IssuePlanner(StripeApi &api, const CancelToken &cancel, const IssueRequest &request, const QString &key)
        : m_reader(api, cancel, couponId(key)), m_request(request), m_key(key)
    {
    }
    [[nodiscard]] Result<IssuePlan> coupon();
    [[nodiscard]] Result<IssuePlan> credit();
    /// The amount of the coupon as account credit, for who holds a discount (domain.md 5.4.17). What stood in the
    /// coupon's way stays the blocker where there is no amount to give.
    [[nodiscard]] Result<IssuePlan> creditForCoupon();
    /// Switches the price of the subscription from its next invoice on.
    [[nodiscard]] Result<IssuePlan> price();

private:
    IssuePlan &block(Blocker blocker, const QString &detail);
    /// Finds the customer into the plan; false when there is a blocker.
    [[nodiscard]] Result<bool> findReceiver();
    /// The subscription the coupon goes to (none: no living one); false when there is a blocker.
    [[nodiscard]] Result<bool> chooseSubscription();
    [[nodiscard]] Result<bool> checkDiscounts(const std::vector<LivingSubscription> &living);
    /// Currency the receiver is billed in; invalid = not known yet.
    [[nodiscard]] Result<Currency> billingCurrency();
    [[nodiscard]] Result<bool> addCouponStep();
    [[nodiscard]] Result<bool> addValue(Fields &fields);
    /// Finds the one the reward goes to among the living ones; false when there is a blocker.
    [[nodiscard]] bool pickSubscription(const std::vector<LivingSubscription> &living);
    /// The item to be switched to the price; nullptr when there is a blocker.
    [[nodiscard]] const SubscriptionItem *pickItem(const RecurringPrice &price);
    [[nodiscard]] Result<Currency> creditCurrency();
    [[nodiscard]] IssuePlan creditOf(const Money &amount, Currency currency);
    void addPriceStep(const SubscriptionItem &item, const RecurringPrice &price);
    void addAttachStep();
    void addPromotionCodeStep();
    void addStep(const QString &name, const QString &path, Fields fields, const QString &naturalKey);

    ReceiverReader m_reader;
    const IssueRequest &m_request;
    QString m_key;
    Receiver m_receiver;
    std::optional<LivingSubscription> m_subscription;
    QString m_value; ///< "20 % off", "5.00 USD off"
    IssuePlan m_plan;
};

} // namespace rd::stripe
