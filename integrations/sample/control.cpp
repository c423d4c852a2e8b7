// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The merchant's world going on: what StripeServer's world functions do.
#include "integrations/sample/billing.h"
#include "integrations/sample/people.h"
#include "integrations/sample/serverprivate.h"

#include <algorithm>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unknown(const QByteArray &id)
{
    return fail(ErrorKind::Usage, u"The sample merchant has no such object: "_s + QString::fromUtf8(id));
}

template <std::size_t N>
int wordIndex(const std::array<std::string_view, N> &words, const QByteArray &word)
{
    const auto it = std::find(words.begin(), words.end(), std::string_view(word.constData(), std::size_t(word.size())));
    return it == words.end() ? -1 : int(it - words.begin());
}

bool isLiving(const Subscription &row)
{
    return row.status == SubscriptionStatus::Active || row.status == SubscriptionStatus::Trialing
        || row.status == SubscriptionStatus::PastDue;
}

Index livingSubscription(const Merchant &m, Index customer)
{
    Index next = m.customers[std::size_t(customer)].lastSubscription;
    while (next != kNone && !isLiving(m.subscriptions[std::size_t(next)]))
        next = m.subscriptions[std::size_t(next)].previousOfCustomer;
    return next;
}

Index addDiscount(Merchant &m, Index subscription, Index coupon, Index code, qint64 at)
{
    auto &holder = m.subscriptions[std::size_t(subscription)];
    auto &rule = m.coupons[std::size_t(coupon)];
    Discount row;
    row.start = at;
    row.end = rule.duration == Duration::Repeating ? addMonthsTo(at, rule.months) : 0;
    row.coupon = coupon;
    row.promotionCode = code;
    row.customer = holder.customer;
    row.subscription = subscription;
    ++rule.timesRedeemed;
    if (code != kNone)
        ++m.promotionCodes[std::size_t(code)].timesRedeemed;
    m.discounts.push_back(row);
    const auto index = Index(m.discounts.size() - 1);
    holder.discounts.push_back(index);
    m.addEvent(at, EventType::CustomerDiscountCreated, index);
    m.addEvent(at, EventType::SubscriptionUpdated, subscription);
    return index;
}

Index activeCode(const Merchant &m, const QByteArray &text)
{
    for (std::size_t i = 0; i < m.promotionCodes.size(); ++i) {
        if (m.promotionCodes[i].active && m.promotionCodes[i].code.toLower() == text.toLower())
            return Index(i);
    }
    return kNone;
}

/// A price of exactly this amount, made when there is none.
Index priceFor(Merchant &m, qint64 amount, CurrencyCode currency, Interval interval, qint64 now)
{
    for (std::size_t i = 0; i < m.prices.size(); ++i) {
        const auto &row = m.prices[i];
        if (row.unitAmount == amount && row.currency == currency && row.interval == interval)
            return Index(i);
    }
    m.prices.push_back({now, std::min<Index>(1, Index(m.products.size()) - 1), amount, currency, interval});
    return Index(m.prices.size() - 1);
}

Index addSession(Merchant &m, Index invoice, Index discount, const QByteArray &reference)
{
    const auto &bill = m.invoices[std::size_t(invoice)];
    Session row;
    row.created = bill.created;
    row.subtotal = bill.subtotal;
    row.discount = bill.discount;
    row.tax = bill.tax;
    row.customer = bill.customer;
    row.subscription = bill.subscription;
    row.invoice = invoice;
    row.price = m.lines[std::size_t(bill.firstLine)].price;
    row.discountRow = discount;
    row.reference = reference;
    row.currency = bill.currency;
    row.free = bill.total == 0;
    m.sessions.push_back(std::move(row));
    const auto index = Index(m.sessions.size() - 1);
    m.addEvent(bill.created, EventType::SessionCompleted, index);
    return index;
}

void addPaymentEvents(Merchant &m, Index invoice, Index payment, qint64 now)
{
    m.addEvent(now, EventType::InvoiceCreated, invoice);
    m.addEvent(now, EventType::InvoiceFinalized, invoice);
    if (payment != kNone) {
        m.addEvent(now, EventType::PaymentIntentSucceeded, payment);
        m.addEvent(now, EventType::ChargeSucceeded, payment);
        m.addEvent(now, EventType::InvoicePaymentPaid, payment);
    }
    m.addEvent(now, EventType::InvoicePaid, invoice);
}

void recountRefunds(Merchant &m, Index payment)
{
    qint64 sum = 0;
    for (const auto &row : m.refunds) {
        if (row.payment == payment && (row.status == RefundStatus::Succeeded || row.status == RefundStatus::Pending))
            sum += row.amount;
    }
    m.payments[std::size_t(payment)].refunded = sum;
}

} // namespace

Result<QByteArray> StripeServer::addCustomer(const NewCustomer &customer)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const int currency = wordIndex(kCurrencyNames, customer.currency.toLower());
    if (currency < 0)
        return fail(ErrorKind::Usage, u"The sample merchant sells in usd, eur, gbp and jpy"_s);
    Customer row;
    row.created = d->api->now();
    row.currency = CurrencyCode(currency);
    if (!customer.metadata.empty())
        row.metadata = m.addMetadata(customer.metadata);
    const auto index = Index(m.customers.size());
    m.customers.push_back(row);
    m.people[index] = {customer.name, customer.email, {}};
    d->api->emailChanged(index);
    m.addEvent(row.created, EventType::CustomerCreated, index);
    return d->api->idOf(Kind::Customer, index);
}

Result<StripeServer::MadeInvoice> StripeServer::addPaidInvoice(const QByteArray &customerId, const NewInvoice &wanted)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &api = *d->api;
    auto &m = api.merchant();
    const auto now = api.now();
    const Index customer = api.find(Kind::Customer, customerId);
    if (customer == kNone || m.customers[std::size_t(customer)].deleted)
        return unknown(customerId);
    const auto interval = wanted.isYearly ? Interval::Year : Interval::Month;
    const Index price = priceFor(m, wanted.amount, m.customers[std::size_t(customer)].currency, interval, now);
    Index subscription = livingSubscription(m, customer);
    const bool isFirst = subscription == kNone;
    if (isFirst) {
        Subscription row;
        row.created = now;
        row.customer = customer;
        subscription = Index(m.subscriptions.size());
        m.subscriptions.push_back(std::move(row));
        linkSubscription(m, subscription);
        m.addEvent(now, EventType::SubscriptionCreated, subscription);
    }
    m.subscriptions[std::size_t(subscription)].price = price;
    m.subscriptions[std::size_t(subscription)].quantity = 1;
    if (!wanted.promotionCode.isEmpty()) {
        const Index code = activeCode(m, wanted.promotionCode);
        if (code == kNone)
            return unknown(wanted.promotionCode);
        (void)addDiscount(m, subscription, m.promotionCodes[std::size_t(code)].coupon, code, now);
    }
    const Index invoice = billPeriod(m, subscription, now, isFirst ? BillingReason::Create : BillingReason::Cycle);
    linkInvoice(m, invoice);
    if (const auto count = Index(m.balanceTransactions.size());
        count > 0 && m.balanceTransactions.back().invoice == invoice)
        linkBalanceTransaction(m, count - 1);
    Index payment = kNone;
    if (m.invoices[std::size_t(invoice)].status == InvoiceStatus::Open) {
        payment = payInvoice(m, invoice, now, PaymentStatus::Succeeded);
        linkPayment(m, payment);
    }
    addPaymentEvents(m, invoice, payment, now);
    m.addEvent(now, EventType::SubscriptionUpdated, subscription);
    MadeInvoice made;
    if (!wanted.clientReference.isEmpty())
        made.session = api.idOf(Kind::Session,
            addSession(m, invoice, m.invoices[std::size_t(invoice)].discountRow, wanted.clientReference));
    made.invoice = api.idOf(Kind::Invoice, invoice);
    made.subscription = api.idOf(Kind::Subscription, subscription);
    made.amountPaid = m.invoices[std::size_t(invoice)].amountPaid;
    if (payment != kNone) {
        made.charge = api.idOf(Kind::Charge, payment);
        made.paymentIntent = api.idOf(Kind::PaymentIntent, payment);
    }
    return made;
}

Result<QByteArray> StripeServer::addRefund(const QByteArray &charge, qint64 amount, const QByteArray &status)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const Index payment = d->api->find(Kind::Charge, charge);
    const int state = wordIndex(kRefundStatusNames, status);
    if (payment == kNone || state < 0)
        return unknown(payment == kNone ? charge : status);
    const auto &row = m.payments[std::size_t(payment)];
    if (amount <= 0 || amount > row.amount - row.refunded)
        return fail(ErrorKind::Usage, u"A refund is more than nothing and at most what is left of the charge"_s);
    const auto now = d->api->now();
    m.refunds.push_back({now, amount, payment, RefundStatus(state)});
    recountRefunds(m, payment);
    const auto index = Index(m.refunds.size() - 1);
    m.addEvent(now, EventType::RefundCreated, index);
    m.addEvent(now, EventType::ChargeRefunded, payment);
    return d->api->idOf(Kind::Refund, index);
}

Status StripeServer::setRefundStatus(const QByteArray &refund, const QByteArray &status)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const Index index = d->api->find(Kind::Refund, refund);
    const int state = wordIndex(kRefundStatusNames, status);
    if (index == kNone || state < 0)
        return unknown(index == kNone ? refund : status);
    m.refunds[std::size_t(index)].status = RefundStatus(state);
    const Index payment = m.refunds[std::size_t(index)].payment;
    recountRefunds(m, payment);
    const bool isFailed = RefundStatus(state) == RefundStatus::Failed;
    m.addEvent(d->api->now(), isFailed ? EventType::RefundFailed : EventType::RefundUpdated, index);
    m.addEvent(d->api->now(), EventType::ChargeUpdated, payment);
    return {};
}

Result<QByteArray> StripeServer::openDispute(const QByteArray &charge, qint64 amount)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const Index payment = d->api->find(Kind::Charge, charge);
    if (payment == kNone)
        return unknown(charge);
    auto &row = m.payments[std::size_t(payment)];
    row.disputed = true;
    m.disputes.push_back({d->api->now(), amount > 0 ? amount : row.amount, payment, DisputeStatus::NeedsResponse});
    const auto index = Index(m.disputes.size() - 1);
    m.addEvent(d->api->now(), EventType::DisputeCreated, index);
    return d->api->idOf(Kind::Dispute, index);
}

Status StripeServer::setDisputeStatus(const QByteArray &dispute, const QByteArray &status)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const Index index = d->api->find(Kind::Dispute, dispute);
    const int state = wordIndex(kDisputeStatusNames, status);
    if (index == kNone || state < 0)
        return unknown(index == kNone ? dispute : status);
    auto &row = m.disputes[std::size_t(index)];
    row.status = DisputeStatus(state);
    const bool isClosed = row.status >= DisputeStatus::Won || row.status == DisputeStatus::WarningClosed;
    m.addEvent(d->api->now(), isClosed ? EventType::DisputeClosed : EventType::DisputeUpdated, index);
    return {};
}

Status StripeServer::deleteCustomer(const QByteArray &customer)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const Index index = d->api->find(Kind::Customer, customer);
    if (index == kNone)
        return unknown(customer);
    const auto now = d->api->now();
    for (Index s = livingSubscription(m, index); s != kNone; s = livingSubscription(m, index)) {
        m.subscriptions[std::size_t(s)].status = SubscriptionStatus::Canceled;
        m.subscriptions[std::size_t(s)].canceledAt = now;
        m.addEvent(now, EventType::SubscriptionDeleted, s);
    }
    m.customers[std::size_t(index)].deleted = true;
    m.addEvent(now, EventType::CustomerDeleted, index);
    return {};
}

Status StripeServer::changeEmail(const QByteArray &customer, const QByteArray &email)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const Index index = d->api->find(Kind::Customer, customer);
    if (index == kNone)
        return unknown(customer);
    const auto billed = billedEmail(m, index);
    auto &person = m.people[index];
    person.billedEmail = billed;
    person.email = email;
    d->api->emailChanged(index);
    m.addEvent(d->api->now(), EventType::CustomerUpdated, index);
    return {};
}

Status StripeServer::cancelSubscription(const QByteArray &subscription)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    auto &m = d->api->merchant();
    const Index index = d->api->find(Kind::Subscription, subscription);
    if (index == kNone)
        return unknown(subscription);
    m.subscriptions[std::size_t(index)].status = SubscriptionStatus::Canceled;
    m.subscriptions[std::size_t(index)].canceledAt = d->api->now();
    m.addEvent(d->api->now(), EventType::SubscriptionDeleted, index);
    return {};
}

Result<QByteArray> StripeServer::applyCoupon(const QByteArray &subscription, const QByteArray &coupon)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    const Index index = d->api->find(Kind::Subscription, subscription);
    const Index rule = d->api->findCoupon(coupon);
    if (index == kNone || rule == kNone)
        return unknown(index == kNone ? subscription : coupon);
    return d->api->idOf(Kind::Discount, addDiscount(d->api->merchant(), index, rule, kNone, d->api->now()));
}

Result<QByteArray> StripeServer::plainCustomer(int nth) const
{
    const std::lock_guard lock(d->mutex);
    const auto &m = d->api->merchant();
    std::set<QByteArray> shared;
    for (const auto &[customer, person] : m.people)
        shared.insert(person.email);
    for (std::size_t i = 0; i < m.customers.size(); ++i) {
        const auto &row = m.customers[i];
        if (row.deleted || row.discount != kNone || row.balance != 0 || row.lastSubscription == kNone
            || m.people.contains(Index(i)) || shared.contains(customerEmail(m, Index(i))))
            continue;
        const auto &holder = m.subscriptions[std::size_t(row.lastSubscription)];
        if (holder.status != SubscriptionStatus::Active || holder.previousOfCustomer != kNone
            || !holder.discounts.empty() || !holder.itemDiscounts.empty()
            || m.invoices[std::size_t(row.lastInvoice)].status != InvoiceStatus::Paid)
            continue;
        if (nth-- == 0)
            return d->api->idOf(Kind::Customer, Index(i));
    }
    return fail(ErrorKind::Usage, u"The sample merchant has not so many plain customers"_s);
}

QByteArray StripeServer::get(const QByteArray &pathAndQuery)
{
    const std::lock_guard lock(d->mutex);
    d->tick();
    Request request;
    request.method = "GET";
    const auto mark = pathAndQuery.indexOf('?');
    request.path = mark < 0 ? pathAndQuery : pathAndQuery.first(mark);
    request.query = mark < 0 ? QByteArray{} : pathAndQuery.sliced(mark + 1);
    request.authorization = "Bearer " + apiKey(d->options.live);
    request.version = d->api->endpoints().version();
    return QByteArray::fromStdString(d->api->handle(request).body);
}

} // namespace rd::sample
