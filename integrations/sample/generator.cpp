// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/generator.h"

#include "integrations/sample/people.h"
#include "integrations/sample/worldbuilder.h"

#include <algorithm>

namespace rd::sample {

void Generator::begin(Draws draws, Index whose, int period)
{
    m_random = Random(m_options.seed).branch(quint64(draws)).branch(quint64(whose)).branch(quint64(period));
}

SampleWorld Generator::run()
{
    addCatalog();
    addCoupons();
    addParticipants();
    addCustomers();
    for (Index i = 0; i < Index(m.customers.size()); ++i)
        live(i);
    for (int i = 0; i < m_options.customers * 3 / 40; ++i)
        guest(i);
    deleteSome();
    arrange(m);
    addRecentEvents(m, m_options.now);
    return std::move(m_world);
}

Generator::Life Generator::lifeOf(Index customer)
{
    Life life;
    life.customer = customer;
    const int participants = int(m_world.participants.size());
    if (const int story = m_storyOf[std::size_t(customer)]; story >= 0) {
        life.isStory = true;
        life.story = story % kStoryCount;
        return life;
    }
    const bool isSelf = customer >= 5 && customer < 11;
    if (participants == 0 || (!isSelf && !m_random.chance(240))) {
        if (participants > 0 && m_random.chance(10)) { // paid long before meeting the participant
            life.lateParticipant = int(m_random.below(participants));
            life.lateAt = 2;
        }
        return life;
    }
    // A few participants bring most of the customers.
    life.participant =
        isSelf ? int(customer - 5) : int(m_random.below(participants) * m_random.below(participants) / participants);
    const auto die = isSelf ? 0 : m_random.below(100);
    life.evidence = die < 58 ? Evidence::Code
        : die < 76           ? Evidence::Reference
        : die < 84           ? Evidence::CustomerMetadata
        : die < 90           ? Evidence::SubscriptionMetadata
                             : Evidence::Lead;
    if (life.evidence == Evidence::Code && codeOf(life.participant) == kNone)
        life.evidence = Evidence::Reference;
    if (m_random.chance(12)) {
        life.lateParticipant = (life.participant + 1) % participants;
        life.lateAt = 3;
    }
    return life;
}

Index Generator::addDiscount(Index coupon, Index code, const Life &life, Index subscription, qint64 at)
{
    Discount row;
    row.start = at;
    auto &rule = m.coupons[std::size_t(coupon)];
    row.end = rule.duration == Duration::Repeating ? addMonthsTo(at, rule.months) : 0;
    row.coupon = coupon;
    row.promotionCode = code;
    row.customer = life.customer;
    row.subscription = subscription;
    ++rule.timesRedeemed;
    if (code != kNone)
        ++m.promotionCodes[std::size_t(code)].timesRedeemed;
    m.discounts.push_back(row);
    const auto index = Index(m.discounts.size() - 1);
    if (subscription != kNone)
        m.subscriptions[std::size_t(subscription)].discounts = {index};
    return index;
}

Index Generator::addSubscription(const Life &life, qint64 at, Index product, Interval interval)
{
    Subscription row;
    row.created = at;
    row.periodStart = at;
    row.customer = life.customer;
    row.price = priceOf(product, m.customers[std::size_t(life.customer)].currency, interval);
    if (product == kTeam && interval == Interval::Month && !life.isStory && at < priceRise())
        row.price = oldPriceOf(m.customers[std::size_t(life.customer)].currency);
    row.quantity = product == kTeam && m_random.chance(250) ? qint32(2 + m_random.below(6)) : 1;
    if (life.evidence == Evidence::SubscriptionMetadata)
        row.metadata = m.addMetadata({{"via", textOf(life.participant)}});
    m.subscriptions.push_back(std::move(row));
    return Index(m.subscriptions.size() - 1);
}

Index Generator::firstDiscount(const Life &life, Index subscription, qint64 at)
{
    if (life.evidence == Evidence::Code) {
        const Index code = codeOf(life.participant);
        return addDiscount(m.promotionCodes[std::size_t(code)].coupon, code, life, subscription, at);
    }
    if (life.isStory)
        return life.story == 8 ? addDiscount(kLoyal15, kNone, life, subscription, at) : kNone;
    const auto die = m_random.below(100);
    if (die < 4)
        return addDiscount(kStart40, lastCode(kStartCode), life, subscription, at);
    if (die < 6)
        return addDiscount(kFreeMonth, kNone, life, subscription, at);
    if (die < 8 && m.customers[std::size_t(life.customer)].currency == CurrencyCode::Usd)
        return addDiscount(kWelcome10, lastCode(kWelcomeCode), life, subscription, at);
    if (die == 8 && at < springEnd())
        return addDiscount(kSpring25, lastCode(kSpringCode), life, subscription, at);
    const auto &launch = m.promotionCodes[std::size_t(lastCode(kLaunchCode))];
    if (die == 9 && launch.timesRedeemed < launch.maxRedemptions)
        return addDiscount(kLaunch50, lastCode(kLaunchCode), life, subscription, at);
    return kNone;
}

void Generator::addSession(const Life &life, Index subscription, Index invoice, Index discount)
{
    const auto &bill = m.invoices[std::size_t(invoice)];
    const auto &holder = m.subscriptions[std::size_t(subscription)];
    Session row;
    row.created = bill.created - 120;
    row.subtotal = bill.subtotal;
    row.discount = bill.discount;
    row.tax = bill.tax;
    row.customer = life.customer;
    row.subscription = subscription;
    row.invoice = invoice;
    row.price = holder.price;
    row.quantity = holder.quantity;
    row.discountRow = discount;
    row.currency = bill.currency;
    row.free = bill.total == 0;
    if (life.evidence == Evidence::Reference)
        row.reference = m_random.chance(150) ? textOf(life.participant).toLower() : textOf(life.participant);
    else if (m_random.chance(60))
        row.reference = "web-" + QByteArray::number(m_random.below(100'000)); // the shop's own use of the field
    if (life.evidence != Evidence::None && m_random.chance(60))
        row.metadata = m.addMetadata({{"referral", textOf(life.participant)}});
    m.sessions.push_back(std::move(row));
}

void Generator::live(Index customer)
{
    begin(Draws::Life, customer);
    const auto life = lifeOf(customer);
    auto &row = m.customers[std::size_t(customer)];
    if (!life.isStory && life.participant < 0 && m_random.chance(60))
        return; // signed up and never bought
    if (life.evidence == Evidence::CustomerMetadata)
        row.metadata = m.addMetadata({{"referral", textOf(life.participant)}});
    if (life.evidence == Evidence::Lead)
        m_world.leads.push_back({customer, life.participant, row.created - kDay});
    const auto die = m_random.below(100);
    const Index product = life.isStory || (die >= 45 && die < 85) ? kTeam : die < 45 ? kStarter : kBusiness;
    const auto interval = !life.isStory && m_random.chance(170) ? Interval::Year : Interval::Month;
    const auto at = row.created + 300 + m_random.below(600);
    if (at + 3600 > m_options.now)
        return;
    const Index subscription = addSubscription(life, at, product, interval);
    const Index discount = firstDiscount(life, subscription, at);
    Index first = kNone;
    if (!life.isStory && m_random.chance(250)) { // fourteen days free: an invoice of nothing
        auto &holder = m.subscriptions[std::size_t(subscription)];
        holder.trialEnd = at + 14 * kDay;
        holder.periodEnd = holder.trialEnd;
        first = addInvoice(m,
            {customer, subscription, at, BillingReason::Create, discount,
                {{holder.price, holder.quantity, 0, at, holder.trialEnd, false}}, true});
        m.subscriptions[std::size_t(subscription)].latestInvoice = first;
        if (m.subscriptions[std::size_t(subscription)].trialEnd > m_options.now)
            m.subscriptions[std::size_t(subscription)].status = SubscriptionStatus::Trialing;
        else if (m_random.chance(300))
            cancel(subscription, m.subscriptions[std::size_t(subscription)].trialEnd);
    } else {
        first = billPeriod(m, subscription, at, BillingReason::Create);
        if (!settle(life, first))
            return;
    }
    if (life.evidence == Evidence::Reference || discount != kNone || m_random.chance(400))
        addSession(life, subscription, first, discount);
    periods(life, subscription);
    if (life.isStory)
        finishStory(life, subscription);
}

void Generator::cancel(Index subscription, qint64 at)
{
    auto &row = m.subscriptions[std::size_t(subscription)];
    row.status = SubscriptionStatus::Canceled;
    row.canceledAt = at;
    for (const Index discount : std::vector<Index>(row.discounts))
        endDiscount(m, discount);
}

void Generator::periods(const Life &life, Index subscription)
{
    for (int n = 1;; ++n) {
        begin(Draws::Period, life.customer, n);
        const auto row = m.subscriptions[std::size_t(subscription)]; // a copy: billing may move the table
        if (row.status == SubscriptionStatus::Canceled || row.status == SubscriptionStatus::Trialing
            || row.periodEnd + 3600 > m_options.now)
            break;
        const bool isYear = m.prices[std::size_t(row.price)].interval == Interval::Year;
        if (!life.isStory && m_random.chance(isYear ? 280 : 110)) {
            cancel(subscription, row.periodEnd);
            break;
        }
        const auto middle = row.periodStart + (row.periodEnd - row.periodStart) / 2;
        if (!life.isStory && !isYear && m_random.chance(30))
            changePlan(subscription, middle);
        if (!life.isStory)
            changePrice(subscription, row.periodEnd);
        if (n == life.lateAt && life.lateParticipant >= 0 && codeOf(life.lateParticipant) != kNone)
            addDiscount(kFriend20, codeOf(life.lateParticipant), life, subscription, row.periodEnd);
        const Index invoice = billPeriod(m, subscription, row.periodEnd, BillingReason::Cycle);
        if (!settle(life, invoice))
            break;
    }
    begin(Draws::Outlook, life.customer);
    auto &row = m.subscriptions[std::size_t(subscription)];
    if (row.status == SubscriptionStatus::Active && !life.isStory && m_random.chance(30))
        row.cancelAtPeriodEnd = true;
    if (row.status == SubscriptionStatus::Active && !life.isStory && m_random.chance(8))
        row.hasSchedule = true;
}

/// Pays an invoice the way real ones are: mostly at once, sometimes at the second attempt, sometimes never.
bool Generator::settle(const Life &life, Index invoice)
{
    const auto bill = m.invoices[std::size_t(invoice)];
    if (bill.status == InvoiceStatus::Paid)
        return true;
    const auto at = bill.created + 3600;
    const auto die = life.isStory ? 999 : m_random.below(1000);
    if (die < 12) {
        (void)payInvoice(m, invoice, at, PaymentStatus::Failed);
        auto &holder = m.subscriptions[std::size_t(bill.subscription)];
        if (bill.created > m_options.now - 20 * kDay) {
            holder.status = SubscriptionStatus::PastDue;
        } else {
            m.invoices[std::size_t(invoice)].status = die % 2 == 0 ? InvoiceStatus::Uncollectible : InvoiceStatus::Void;
            cancel(bill.subscription, bill.created + 14 * kDay);
        }
        return false;
    }
    if (die < 16) { // paid by bank transfer outside the provider
        auto &row = m.invoices[std::size_t(invoice)];
        row.status = InvoiceStatus::Paid;
        row.paidAt = at;
        row.amountPaid = row.amountDue;
        row.paidOffStripe = row.amountDue;
        return true;
    }
    const bool isSecond = die < 46 && at + kDay <= m_options.now;
    const Index payment = payInvoice(m, invoice, isSecond ? at + kDay : at, PaymentStatus::Succeeded);
    if (isSecond) {
        auto failed = m.payments[std::size_t(payment)];
        failed.created = at;
        failed.status = PaymentStatus::Failed;
        failed.attemptOf = payment;
        m.payments.push_back(failed);
    }
    if (!life.isStory)
        afterPayment(payment);
    return true;
}

void Generator::addRefund(Index payment, qint64 amount, qint64 at, RefundStatus status)
{
    if (at > m_options.now || amount <= 0)
        return;
    auto &row = m.payments[std::size_t(payment)];
    if (status == RefundStatus::Succeeded || status == RefundStatus::Pending)
        row.refunded += amount;
    m.refunds.push_back({at, amount, payment, status});
    if (row.invoice == kNone || status != RefundStatus::Succeeded || !m_random.chance(300))
        return;
    auto &invoice = m.invoices[std::size_t(row.invoice)];
    invoice.creditNotes += amount;
    const qint64 tax = invoice.total == 0 ? 0 : invoice.tax * amount / invoice.total;
    m.creditNotes.push_back({at, amount, tax, row.invoice, Index(m.refunds.size() - 1)});
}

void Generator::addDispute(Index payment, qint64 at)
{
    if (at > m_options.now)
        return;
    static constexpr std::array closed{
        DisputeStatus::Won, DisputeStatus::Lost, DisputeStatus::Lost, DisputeStatus::WarningClosed};
    static constexpr std::array open{DisputeStatus::NeedsResponse, DisputeStatus::UnderReview,
        DisputeStatus::WarningNeedsResponse, DisputeStatus::WarningUnderReview};
    const auto &states = at < m_options.now - 25 * kDay ? closed : open;
    const auto status = states[std::size_t(m_random.below(4))];
    auto &row = m.payments[std::size_t(payment)];
    row.disputed = true;
    m.disputes.push_back({at, row.amount - row.refunded, payment, status});
}

void Generator::afterPayment(Index payment)
{
    const auto row = m.payments[std::size_t(payment)];
    const auto later = row.created + kDay + m_random.below(20 * kDay);
    const auto die = m_random.below(1000);
    if (die < 14)
        addRefund(payment, row.amount, later, RefundStatus::Succeeded);
    else if (die < 22)
        addRefund(payment, 1 + m_random.below(row.amount), later, RefundStatus::Succeeded);
    else if (die < 24) {
        addRefund(payment, row.amount / 4, later, RefundStatus::Succeeded);
        addRefund(payment, row.amount / 3, later + kDay, RefundStatus::Succeeded);
    } else if (die < 26)
        addRefund(payment, row.amount, later, RefundStatus::Failed);
    else if (die < 28)
        addRefund(payment, row.amount / 2, later,
            later > m_options.now - 5 * kDay ? RefundStatus::Pending : RefundStatus::Canceled);
    else if (die < 35)
        addDispute(payment, later);
    else if (die < 36) {
        addRefund(payment, row.amount / 2, later, RefundStatus::Succeeded);
        addDispute(payment, later + kDay);
    }
}

/// Halfway through the month to the neighbouring plan: the unused half comes back, the other is charged.
void Generator::changePlan(Index subscription, qint64 at)
{
    if (at + 3600 > m_options.now)
        return;
    auto &row = m.subscriptions[std::size_t(subscription)];
    const auto &old = m.prices[std::size_t(row.price)];
    const Index product = old.product == kStarter      ? kTeam
        : old.product == kTeam && m_random.chance(600) ? kBusiness
        : old.product == kTeam                         ? kStarter
                                                       : kTeam;
    const Index price = priceOf(product, old.currency, Interval::Month);
    InvoiceInput input;
    input.customer = row.customer;
    input.subscription = subscription;
    input.created = at;
    input.reason = BillingReason::Update;
    input.lines.push_back({row.price, row.quantity, -(old.unitAmount * row.quantity / 2), at, row.periodEnd, true});
    input.lines.push_back(
        {price, row.quantity, m.prices[std::size_t(price)].unitAmount * row.quantity / 2, at, row.periodEnd, true});
    row.price = price;
    const Index invoice = addInvoice(m, input);
    m.subscriptions[std::size_t(subscription)].latestInvoice = invoice;
    if (m.invoices[std::size_t(invoice)].status == InvoiceStatus::Open)
        (void)payInvoice(m, invoice, at + 60, PaymentStatus::Succeeded);
}

/// What the participant's own account looks like when a reward is to be attached to it.
void Generator::finishStory(const Life &life, Index subscription)
{
    auto &row = m.subscriptions[std::size_t(subscription)];
    auto &customer = m.customers[std::size_t(life.customer)];
    const auto at = m_options.now - 4 * kDay;
    switch (life.story) {
    case 0: // an unused discount of the merchant's own on the subscription
        (void)addDiscount(kFreeMonth, kNone, life, subscription, at);
        break;
    case 1: {
        const Index discount = addDiscount(kLoyal15, kNone, life, kNone, at);
        m.discounts[std::size_t(discount)].onCustomer = true;
        customer.discount = discount;
        break;
    }
    case 2: {
        const Index second = addSubscription(life, at, kStarter, Interval::Month);
        (void)settle(life, billPeriod(m, second, at, BillingReason::Create));
        break;
    }
    case 4:
        customer.deleted = true;
        [[fallthrough]];
    case 5:
        cancel(subscription, at);
        break;
    case 6: {
        const Index discount = addDiscount(kFriend20, kNone, life, subscription, at);
        m.subscriptions[std::size_t(subscription)].discounts.clear();
        m.subscriptions[std::size_t(subscription)].itemDiscounts = {discount};
        m.discounts[std::size_t(discount)].onItem = true;
        break;
    }
    case 7:
        addDraft(subscription, at);
        break;
    case 9:
        row.status = SubscriptionStatus::PastDue;
        break;
    default:
        break;
    }
}

/// A draft with a discount of its own and more lines than stand inside the object.
void Generator::addDraft(Index subscription, qint64 at)
{
    const auto &row = m.subscriptions[std::size_t(subscription)];
    Discount discount;
    discount.start = at;
    discount.coupon = kStart40;
    discount.customer = row.customer;
    m.discounts.push_back(discount);
    InvoiceInput input;
    input.customer = row.customer;
    input.subscription = subscription;
    input.created = at;
    input.reason = BillingReason::Manual;
    input.discountRow = Index(m.discounts.size() - 1);
    input.isFinal = false;
    const Index price = priceOf(kStorage, m.customers[std::size_t(row.customer)].currency, Interval::Month);
    for (int i = 0; i < 14; ++i)
        input.lines.push_back({price, 1, m.prices[std::size_t(price)].unitAmount, at - i * kDay, at, false});
    (void)addInvoice(m, input);
}

/// One-off purchases through checkout, without a customer object.
void Generator::guest(int number)
{
    begin(Draws::Guest, number);
    const int participants = int(m_world.participants.size());
    Session row;
    row.created = m.start + 10 * kDay + m_random.below(m_options.now - m.start - 11 * kDay);
    row.guest = quint32(m_random.next()) | 1U;
    if (number % 10 == 4) // bought before, as a guest, too
        row.guest = m.sessions.back().guest != 0 ? m.sessions.back().guest : row.guest;
    const auto currency = CurrencyCode(m_random.below(4));
    row.link = m_random.chance(300) ? Index(m_random.below(3)) : kNone;
    row.price = row.link != kNone
        ? m.links[std::size_t(row.link)].price
        : priceOf(m_random.chance(700) ? kOnboarding : kTraining, currency, Interval::OneTime);
    const auto &price = m.prices[std::size_t(row.price)];
    row.currency = price.currency;
    row.subtotal = price.unitAmount;
    row.expired = m_random.chance(80);
    const int participant = participants > 0 ? int(m_random.below(participants)) : -1;
    if (participant >= 0 && m_random.chance(350))
        row.reference = textOf(participant);
    else if (participant >= 0 && codeOf(participant) != kNone && m_random.chance(200)) {
        Life life;
        row.discountRow = addDiscount(kFriend20, codeOf(participant), life, kNone, row.created);
        row.discount = row.subtotal / 5;
        m.discounts[std::size_t(row.discountRow)].session = Index(m.sessions.size());
    }
    if (row.link != kNone && !m.links[std::size_t(row.link)].metadata.empty())
        row.metadata = m.addMetadata(m.links[std::size_t(row.link)].metadata);
    if (!row.expired) {
        Payment payment;
        payment.created = row.created + 90;
        payment.amount = row.subtotal - row.discount;
        payment.guest = row.guest;
        payment.currency = row.currency;
        payment.session = Index(m.sessions.size());
        payment.status = number % 60 == 7 ? PaymentStatus::Processing : PaymentStatus::Succeeded;
        row.unpaid = payment.status == PaymentStatus::Processing;
        if (participant >= 0 && row.reference.isNull() && row.discountRow == kNone && m_random.chance(60))
            payment.metadata = m.addMetadata({{"ref", textOf(participant)}});
        row.payment = Index(m.payments.size());
        m.payments.push_back(payment);
        if (payment.status == PaymentStatus::Succeeded)
            afterPayment(row.payment);
    }
    m.sessions.push_back(std::move(row));
}

SampleWorld generateWorld(const WorldOptions &options)
{
    return Generator(options).run();
}

} // namespace rd::sample
