// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/issueplan.h"

#include "integrations/stripe/providernames.h"
#include "integrations/stripe/stripeunits.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCouponName = 40; // Stripe's limits
constexpr qsizetype kDescription = 350;

QString show(const Money &money)
{
    return toDecimal(money) % u' ' % money.currency.code();
}

const char *durationWord(CouponDuration duration)
{
    switch (duration) {
    case CouponDuration::Once:
        return "once";
    case CouponDuration::Repeating:
        return "repeating";
    case CouponDuration::Forever:
        return "forever";
    }
    return "once";
}

} // namespace

IssuePlan &IssuePlanner::block(Blocker blocker, const QString &detail)
{
    m_plan.blocker = blocker;
    m_plan.detail = detail;
    m_plan.steps.clear();
    m_plan.effect.clear();
    return m_plan;
}

void IssuePlanner::addStep(const QString &name, const QString &path, Fields fields, const QString &naturalKey)
{
    const int step = static_cast<int>(m_plan.steps.size()) + 1;
    fields.emplace_back("metadata[rd_intent]", intentMark(m_key, step));
    if (name != "attach"_L1
        && name != "price"_L1) // a subscription is the merchant's own object and gets no more than the mark
        fields.emplace_back("metadata[referral_desk_id]", intentMark(m_key, 1));
    m_plan.steps.push_back({name, "POST", path, formEncode(std::move(fields)), naturalKey});
}

Result<bool> IssuePlanner::findReceiver()
{
    RD_TRY(answer, m_reader.find(m_request));
    if (answer.blocker) {
        block(*answer.blocker, answer.detail);
        return false;
    }
    m_receiver = std::move(answer.receiver);
    m_plan.customerId = m_receiver.id;
    return true;
}

Result<bool> IssuePlanner::checkDiscounts(const std::vector<LivingSubscription> &living)
{
    QString discount = m_receiver.discount;
    for (const LivingSubscription &subscription : living) {
        if (discount.isEmpty())
            discount = subscription.discount;
    }
    if (discount.isEmpty()) {
        RD_TRY(onInvoice, m_reader.discountOnOpenInvoice(m_receiver.id));
        discount = onInvoice;
    }
    if (discount.isEmpty())
        return true;
    block(Blocker::ExistingDiscount, discount);
    return false;
}

Result<bool> IssuePlanner::chooseSubscription()
{
    RD_TRY(living, m_reader.livingSubscriptions(m_receiver.id));
    RD_TRY(isFree, checkDiscounts(living));
    if (!isFree)
        return false;
    return living.empty() || pickSubscription(living);
}

bool IssuePlanner::pickSubscription(const std::vector<LivingSubscription> &living)
{
    for (const LivingSubscription &subscription : living)
        m_plan.subscriptions.append(subscription.id);
    const QString wanted =
        m_request.subscriptionId.isEmpty() && living.size() == 1 ? living.front().id : m_request.subscriptionId;
    const auto found = std::find_if(living.begin(), living.end(),
        [&wanted](const LivingSubscription &candidate) { return candidate.id == wanted; });
    if (found == living.end()) {
        block(Blocker::AmbiguousSubscription,
            wanted.isEmpty() ? u"the customer has %1 living subscriptions; choose one"_s.arg(living.size())
                             : u"subscription %1 is no living subscription of this customer"_s.arg(wanted));
        return false;
    }
    if (living.size() == 1)
        m_plan.subscriptions.clear();
    if (found->hasSchedule) {
        block(Blocker::ProviderLimit,
            u"subscription %1 is steered by a schedule, which would undo the change"_s.arg(wanted));
        return false;
    }
    m_subscription = *found;
    m_plan.subscriptionId = found->id;
    return true;
}

Result<Currency> IssuePlanner::billingCurrency()
{
    if (m_subscription && m_subscription->currency.isValid())
        return m_subscription->currency;
    if (m_receiver.currency.isValid())
        return m_receiver.currency;
    return m_reader.lastInvoiceCurrency(m_receiver.id);
}

Result<bool> IssuePlanner::addValue(Fields &fields)
{
    const RewardSpec &spec = m_request.spec;
    if (spec.percentOff) {
        constexpr qint64 kTwoDecimals = 100;
        if (spec.percentOff->ppm % kTwoDecimals != 0) {
            block(Blocker::ProviderLimit, u"Stripe takes percentages with two decimals at most"_s);
            return false;
        }
        fields.emplace_back("percent_off", spec.percentOff->toPercent().toLatin1());
        m_value = spec.percentOff->toPercent() % u" % off";
        return true;
    }
    if (spec.amountOff.empty())
        return fail(ErrorKind::Usage, u"a coupon reward needs percentOff or amountOff"_s);
    RD_TRY(currency, billingCurrency());
    const auto found = std::find_if(spec.amountOff.begin(), spec.amountOff.end(),
        [&currency](const Money &money) { return !currency.isValid() || money.currency == currency; });
    if (found == spec.amountOff.end()) {
        block(Blocker::CurrencyMismatch,
            u"the customer pays in %1, for which the campaign has no amount"_s.arg(currency.code()));
        return false;
    }
    const auto amount = toStripeMinor(*found);
    if (!amount || *amount <= 0) {
        block(Blocker::ProviderLimit, u"Stripe cannot express %1"_s.arg(show(*found)));
        return false;
    }
    fields.emplace_back("amount_off", QByteArray::number(*amount));
    fields.emplace_back("currency", stripeCode(found->currency));
    m_value = show(*found) % u" off";
    return true;
}

Result<bool> IssuePlanner::addCouponStep()
{
    const RewardSpec &spec = m_request.spec;
    Fields fields{
        {"id", couponId(m_key).toLatin1()}, {"duration", durationWord(spec.duration)}, {"max_redemptions", "1"}};
    if (spec.duration == CouponDuration::Repeating) {
        if (!spec.months || *spec.months < 1)
            return fail(ErrorKind::Usage, u"a repeating coupon needs a number of months"_s);
        fields.emplace_back("duration_in_months", QByteArray::number(*spec.months));
    }
    const QString name = cutTo(m_request.campaign, kCouponName);
    if (!name.isEmpty())
        fields.emplace_back("name", name.toUtf8());
    RD_TRY(hasValue, addValue(fields));
    if (hasValue)
        addStep(u"coupon"_s, u"/v1/coupons"_s, std::move(fields), couponId(m_key));
    return hasValue;
}

void IssuePlanner::addAttachStep()
{
    // A filled list replaces what is there (stripe.md 3). Nothing is: any existing discount has blocked the plan.
    addStep(u"attach"_s, u"/v1/subscriptions/"_s % QString::fromLatin1(pathSegment(m_subscription->id.toUtf8())),
        {{"discounts[0][coupon]", couponId(m_key).toLatin1()}, {"expand[0]", "discounts"}}, {});
    m_plan.effect = u"subscription %1 gets a coupon of %2"_s.arg(m_subscription->id, m_value);
}

void IssuePlanner::addPromotionCodeStep()
{
    addStep(u"promotion-code"_s, u"/v1/promotion_codes"_s,
        {{"code", promotionCodeText(m_key).toLatin1()}, {"customer", m_receiver.id.toUtf8()}, {"max_redemptions", "1"},
            {"promotion[type]", "coupon"}, {"promotion[coupon]", couponId(m_key).toLatin1()}},
        promotionCodeText(m_key));
    m_plan.effect = u"customer %1 has no living subscription and gets a promotion code of their own: %2"_s.arg(
        m_receiver.id, m_value);
}

Result<IssuePlan> IssuePlanner::coupon()
{
    RD_TRY(hasReceiver, findReceiver());
    if (!hasReceiver)
        return m_plan;
    RD_TRY(hasChoice, chooseSubscription());
    if (!hasChoice)
        return m_plan;
    RD_TRY(hasCoupon, addCouponStep());
    if (!hasCoupon)
        return m_plan;
    if (m_subscription)
        addAttachStep();
    else
        addPromotionCodeStep();
    return m_plan;
}

/// The first transaction locks a customer without a currency to its own: it must be the one they will be billed in.
/// Invalid = not known yet.
Result<Currency> IssuePlanner::creditCurrency()
{
    if (m_receiver.currency.isValid())
        return m_receiver.currency;
    RD_TRY(living, m_reader.livingSubscriptions(m_receiver.id));
    if (!living.empty() && living.front().currency.isValid())
        return living.front().currency;
    return m_reader.lastInvoiceCurrency(m_receiver.id);
}

IssuePlan IssuePlanner::creditOf(const Money &amount, Currency currency)
{
    if (currency.isValid() && currency != amount.currency)
        return block(Blocker::CurrencyMismatch,
            u"the customer pays in %1, the reward is in %2"_s.arg(currency.code(), amount.currency.code()));
    const auto stripeAmount = toStripeMinor(amount);
    if (!stripeAmount)
        return block(Blocker::ProviderLimit, u"Stripe cannot express %1"_s.arg(show(amount)));
    Fields fields{{"amount", QByteArray::number(-*stripeAmount)}, {"currency", stripeCode(amount.currency)}};
    const QString description = cutTo(m_request.campaign, kDescription);
    if (!description.isEmpty())
        fields.emplace_back("description", description.toUtf8());
    addStep(u"credit"_s,
        u"/v1/customers/"_s % QString::fromLatin1(pathSegment(m_receiver.id.toUtf8())) % u"/balance_transactions",
        std::move(fields), {});
    m_plan.effect = u"customer %1 gets a credit of %2 on their next invoice"_s.arg(m_receiver.id, show(amount));
    return m_plan;
}

Result<IssuePlan> IssuePlanner::credit()
{
    if (m_request.spec.kind == RewardKind::Coupon)
        return creditForCoupon();
    if (!m_request.amount || m_request.amount->minor <= 0)
        return fail(ErrorKind::Usage, u"account credit needs an amount above zero"_s);
    RD_TRY(hasReceiver, findReceiver());
    if (!hasReceiver)
        return m_plan;
    RD_TRY(currency, creditCurrency());
    return creditOf(*m_request.amount, currency);
}

Result<IssuePlan> IssuePlanner::creditForCoupon()
{
    const auto &amounts = m_request.spec.amountOff;
    if (amounts.empty())
        return block(Blocker::ProviderLimit, u"a coupon of a percentage has no amount that could be given as credit"_s);
    RD_TRY(hasReceiver, findReceiver());
    if (!hasReceiver)
        return m_plan;
    RD_TRY(currency, creditCurrency());
    const auto found = std::find_if(amounts.begin(), amounts.end(),
        [&currency](const Money &money) { return !currency.isValid() || money.currency == currency; });
    if (found == amounts.end())
        return block(Blocker::CurrencyMismatch,
            u"the customer pays in %1, for which the campaign has no amount"_s.arg(currency.code()));
    return creditOf(*found, currency);
}

const SubscriptionItem *IssuePlanner::pickItem(const RecurringPrice &price)
{
    const auto &items = m_subscription->items;
    const SubscriptionItem *picked = nullptr;
    qsizetype matching = 0;
    for (const SubscriptionItem &item : items) {
        if (items.size() > 1 && item.product != price.product)
            continue;
        picked = &item;
        ++matching;
    }
    if (matching != 1 || m_subscription->hasMoreItems) {
        block(Blocker::ProviderLimit,
            u"subscription %1 has several items, and not exactly one of the new price's product"_s.arg(
                m_subscription->id));
        return nullptr;
    }
    if (picked->price == price.id) {
        block(Blocker::ProviderLimit, u"subscription %1 has this price already"_s.arg(m_subscription->id));
        return nullptr;
    }
    if (picked->interval != price.interval || picked->intervalCount != price.intervalCount) {
        // Another interval starts a new period, which is billed at once.
        block(Blocker::ProviderLimit,
            u"subscription %1 is billed at another interval than price %2"_s.arg(m_subscription->id, price.id));
        return nullptr;
    }
    return picked;
}

void IssuePlanner::addPriceStep(const SubscriptionItem &item, const RecurringPrice &price)
{
    const auto fields = [&](const QByteArray &list) {
        Fields changed{{list + "[0][id]", item.id.toUtf8()}, {list + "[0][price]", price.id.toUtf8()}};
        if (item.quantity) // absent, it would fall back to one
            changed.emplace_back(list + "[0][quantity]", QByteArray::number(*item.quantity));
        return changed;
    };
    Fields sent = fields("items");
    sent.emplace_back("proration_behavior", "none"); // nothing is charged now
    addStep(u"price"_s, u"/v1/subscriptions/"_s % QString::fromLatin1(pathSegment(m_subscription->id.toUtf8())),
        std::move(sent), {});
    m_plan.effect = u"subscription %1 changes from price %2 to %3"_s.arg(m_subscription->id, item.price, price.id);
    Fields previewed = fields("subscription_details[items]");
    previewed.emplace_back("subscription_details[proration_behavior]", "none");
    const auto now = m_reader.nextInvoice(m_subscription->id, {});
    const auto then = m_reader.nextInvoice(m_subscription->id, std::move(previewed));
    // Only for the eye: a key that may not preview may still change the price.
    m_plan.effect += now && then ? u": its next invoice comes to %1 instead of %2"_s.arg(show(*then), show(*now))
                                 : u"; Stripe gave no preview of its next invoice"_s;
}

Result<IssuePlan> IssuePlanner::price()
{
    if (m_request.spec.price.isEmpty())
        return fail(ErrorKind::Usage, u"a price change needs the price"_s);
    RD_TRY(hasReceiver, findReceiver());
    if (!hasReceiver)
        return m_plan;
    RD_TRY(living, m_reader.livingSubscriptions(m_receiver.id));
    if (living.empty())
        return block(Blocker::ProviderLimit,
            u"customer %1 has no living subscription whose price could change"_s.arg(m_receiver.id));
    if (!pickSubscription(living))
        return m_plan;
    const auto price = m_reader.price(m_request.spec.price);
    if (!price && price.error().kind == ErrorKind::NotFound)
        return block(Blocker::ProviderLimit, u"price %1 does not exist at Stripe"_s.arg(m_request.spec.price));
    if (!price)
        return fail(price.error());
    if (!price->active || price->interval.isEmpty())
        return block(Blocker::ProviderLimit, u"price %1 is no active recurring price"_s.arg(price->id));
    if (m_subscription->currency.isValid() && price->currency != m_subscription->currency)
        return block(Blocker::CurrencyMismatch,
            u"the subscription is billed in %1, the price is in %2"_s.arg(
                m_subscription->currency.code(), price->currency.code()));
    if (const auto *item = pickItem(*price))
        addPriceStep(*item, *price);
    return m_plan;
}

} // namespace rd::stripe
