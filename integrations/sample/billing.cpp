// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/billing.h"

#include <algorithm>
#include <chrono>

namespace rd::sample {

namespace {

/// round(a × b / c), half to even, for amounts far below 2^31.
qint64 share(qint64 a, qint64 b, qint64 c)
{
    const qint64 product = std::abs(a * b);
    qint64 quotient = product / c;
    const qint64 rest = product % c;
    if (rest * 2 > c || (rest * 2 == c && quotient % 2 != 0))
        ++quotient;
    return a * b < 0 ? -quotient : quotient;
}

qint64 taxPercent(CurrencyCode currency)
{
    static constexpr std::array<qint64, 4> percents{0, 19, 20, 10};
    return percents[std::size_t(currency)];
}

bool isDiscounted(const Merchant &m, const Coupon &coupon, const Line &line)
{
    if (line.proration || line.amount <= 0)
        return false;
    const Index product = m.prices[std::size_t(line.price)].product;
    return coupon.products.empty()
        || std::find(coupon.products.begin(), coupon.products.end(), product) != coupon.products.end();
}

void discountLines(Merchant &m, const Invoice &invoice)
{
    if (invoice.discountRow == kNone)
        return;
    const auto &coupon = m.coupons[std::size_t(m.discounts[std::size_t(invoice.discountRow)].coupon)];
    auto *lines = &m.lines[std::size_t(invoice.firstLine)];
    qint64 base = 0;
    for (int i = 0; i < invoice.lineCount; ++i)
        base += isDiscounted(m, coupon, lines[i]) ? lines[i].amount : 0;
    if (base == 0 || (coupon.percentOff == 0 && coupon.currency != invoice.currency))
        return;
    const qint64 off = coupon.percentOff != 0 ? 0 : std::min(coupon.amountOff, base);
    qint64 given = 0;
    qint64 before = 0;
    for (int i = 0; i < invoice.lineCount; ++i) {
        if (!isDiscounted(m, coupon, lines[i]))
            continue;
        if (coupon.percentOff != 0) {
            lines[i].discount = share(lines[i].amount, coupon.percentOff, 10'000);
        } else { // cumulative shares add up to the whole
            before += lines[i].amount;
            const qint64 upTo = off * before / base;
            lines[i].discount = upTo - given;
            given = upTo;
        }
    }
}

void applyBalance(Merchant &m, Index index)
{
    auto &invoice = m.invoices[std::size_t(index)];
    auto &customer = m.customers[std::size_t(invoice.customer)];
    const qint64 starting = customer.hasCurrency && customer.currency == invoice.currency ? customer.balance : 0;
    invoice.startingBalance = starting;
    invoice.amountDue = std::max<qint64>(0, invoice.total + std::min<qint64>(starting, 0));
    // What the invoice takes from (or leaves to) the balance is the part of the total that is not due.
    const qint64 moved = invoice.total - invoice.amountDue;
    invoice.endingBalance = starting + moved;
    if (moved == 0)
        return;
    customer.balance = invoice.endingBalance;
    BalanceTransaction row;
    row.created = invoice.created;
    row.amount = moved;
    row.endingBalance = customer.balance;
    row.customer = invoice.customer;
    row.invoice = index;
    row.currency = invoice.currency;
    m.balanceTransactions.push_back(row);
}

void addLines(Merchant &m, Index index, const std::vector<LineInput> &inputs)
{
    auto &invoice = m.invoices[std::size_t(index)];
    invoice.firstLine = Index(m.lines.size());
    invoice.lineCount = qint32(inputs.size());
    for (const auto &input : inputs) {
        Line line;
        line.amount = input.amount;
        line.periodStart = input.periodStart;
        line.periodEnd = input.periodEnd;
        line.invoice = index;
        line.price = input.price;
        line.quantity = input.quantity;
        line.proration = input.proration;
        m.lines.push_back(line);
    }
    discountLines(m, invoice);
    for (int i = 0; i < invoice.lineCount; ++i) {
        auto &line = m.lines[std::size_t(invoice.firstLine + i)];
        line.tax = share(line.amount - line.discount, taxPercent(invoice.currency), 100);
        invoice.subtotal += line.amount;
        invoice.discount += line.discount;
        invoice.tax += line.tax;
    }
    invoice.total = invoice.subtotal - invoice.discount + invoice.tax;
}

} // namespace

Index addInvoice(Merchant &m, const InvoiceInput &input)
{
    Invoice invoice;
    invoice.created = input.created;
    invoice.customer = input.customer;
    invoice.subscription = input.subscription;
    invoice.reason = input.reason;
    invoice.discountRow = input.discountRow;
    invoice.currency = m.prices[std::size_t(input.lines.front().price)].currency;
    invoice.number = qint32(m.invoices.size()) + 1000;
    const auto index = Index(m.invoices.size());
    m.invoices.push_back(invoice);
    addLines(m, index, input.lines);
    auto &row = m.invoices.back();
    row.status = InvoiceStatus::Draft;
    row.amountDue = std::max<qint64>(0, row.total);
    if (!input.isFinal)
        return index;
    applyBalance(m, index);
    row.status = row.amountDue == 0 ? InvoiceStatus::Paid : InvoiceStatus::Open;
    row.paidAt = row.amountDue == 0 ? row.created : 0;
    auto &customer = m.customers[std::size_t(row.customer)];
    if (!customer.hasCurrency) {
        customer.hasCurrency = true;
        customer.currency = row.currency;
    }
    return index;
}

Index payInvoice(Merchant &m, Index index, qint64 at, PaymentStatus status)
{
    auto &invoice = m.invoices[std::size_t(index)];
    Payment payment;
    payment.created = at;
    payment.amount = invoice.amountDue;
    payment.customer = invoice.customer;
    payment.invoice = index;
    payment.currency = invoice.currency;
    payment.status = status;
    invoice.payment = Index(m.payments.size());
    if (status == PaymentStatus::Succeeded) {
        invoice.status = InvoiceStatus::Paid;
        invoice.paidAt = at;
        invoice.amountPaid = invoice.amountDue;
    }
    m.payments.push_back(payment);
    return invoice.payment;
}

Index billPeriod(Merchant &m, Index subscription, qint64 at, BillingReason reason)
{
    auto &row = m.subscriptions[std::size_t(subscription)];
    const auto &price = m.prices[std::size_t(row.price)];
    InvoiceInput input;
    input.customer = row.customer;
    input.subscription = subscription;
    input.created = at;
    input.reason = reason;
    const auto &customer = m.customers[std::size_t(row.customer)];
    // A subscription without a discount of its own takes the customer's; item discounts come before both.
    input.discountRow = !row.itemDiscounts.empty() ? row.itemDiscounts.front()
        : !row.discounts.empty()                   ? row.discounts.front()
                                                   : customer.discount;
    if (input.discountRow != kNone) {
        const auto end = m.discounts[std::size_t(input.discountRow)].end;
        if (end != 0 && end <= at) {
            endDiscount(m, input.discountRow);
            input.discountRow = kNone;
        }
    }
    const auto end = addInterval(at, price.interval);
    input.lines.push_back({row.price, row.quantity, price.unitAmount * row.quantity, at, end, false});
    const auto invoice = addInvoice(m, input);
    row.periodStart = at;
    row.periodEnd = end;
    row.latestInvoice = invoice;
    if (input.discountRow != kNone) {
        const auto coupon = m.discounts[std::size_t(input.discountRow)].coupon;
        if (m.coupons[std::size_t(coupon)].duration == Duration::Once)
            endDiscount(m, input.discountRow);
    }
    return invoice;
}

void endDiscount(Merchant &m, Index discount)
{
    auto &row = m.discounts[std::size_t(discount)];
    row.ended = true;
    if (row.subscription != kNone) {
        auto &holder = m.subscriptions[std::size_t(row.subscription)];
        std::erase(holder.discounts, discount);
        std::erase(holder.itemDiscounts, discount);
    }
    if (row.customer != kNone && m.customers[std::size_t(row.customer)].discount == discount)
        m.customers[std::size_t(row.customer)].discount = kNone;
}

qint64 addMonthsTo(qint64 unixSeconds, int months)
{
    using namespace std::chrono;
    const sys_seconds moment{seconds{unixSeconds}};
    const auto day = floor<days>(moment);
    auto date = year_month_day{day} + std::chrono::months{months};
    if (!date.ok())
        date = date.year() / date.month() / last;
    return sys_seconds{sys_days{date} + (moment - day)}.time_since_epoch().count();
}

qint64 addInterval(qint64 unixSeconds, Interval interval, int count)
{
    return addMonthsTo(unixSeconds, count * (interval == Interval::Year ? 12 : 1));
}

void linkSubscription(Merchant &m, Index index)
{
    auto &row = m.subscriptions[std::size_t(index)];
    row.previousOfCustomer = std::exchange(m.customers[std::size_t(row.customer)].lastSubscription, index);
}

void linkInvoice(Merchant &m, Index index)
{
    auto &row = m.invoices[std::size_t(index)];
    row.previousOfCustomer = std::exchange(m.customers[std::size_t(row.customer)].lastInvoice, index);
}

void linkPayment(Merchant &m, Index index)
{
    auto &row = m.payments[std::size_t(index)];
    if (row.customer != kNone)
        row.previousOfCustomer = std::exchange(m.customers[std::size_t(row.customer)].lastPayment, index);
}

void linkBalanceTransaction(Merchant &m, Index index)
{
    auto &row = m.balanceTransactions[std::size_t(index)];
    row.previousOfCustomer = std::exchange(m.customers[std::size_t(row.customer)].lastBalanceTransaction, index);
}

} // namespace rd::sample
