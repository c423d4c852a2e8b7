// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/generator.h"

#include "integrations/sample/billing.h"

#include <algorithm>
#include <numeric>

namespace rd::sample {

namespace {

/// Sorts the rows by `created` (stable) and returns where each row went.
template <typename Row>
std::vector<Index> sortByCreated(std::vector<Row> &rows)
{
    std::vector<Index> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [&](Index a, Index b) { return rows[std::size_t(a)].created < rows[std::size_t(b)].created; });
    std::vector<Row> sorted;
    sorted.reserve(rows.size());
    std::vector<Index> moved(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        sorted.push_back(std::move(rows[std::size_t(order[i])]));
        moved[std::size_t(order[i])] = Index(i);
    }
    rows = std::move(sorted);
    return moved;
}

void follow(Index &reference, const std::vector<Index> &moved)
{
    if (reference != kNone)
        reference = moved[std::size_t(reference)];
}

void linkAll(Merchant &m)
{
    for (std::size_t i = 0; i < m.subscriptions.size(); ++i)
        linkSubscription(m, Index(i));
    for (std::size_t i = 0; i < m.invoices.size(); ++i) {
        m.invoices[i].number = qint32(i) + 1001;
        linkInvoice(m, Index(i));
    }
    for (std::size_t i = 0; i < m.payments.size(); ++i)
        linkPayment(m, Index(i));
    for (std::size_t i = 0; i < m.balanceTransactions.size(); ++i)
        linkBalanceTransaction(m, Index(i));
}

} // namespace

void arrange(Merchant &m)
{
    const auto subscriptions = sortByCreated(m.subscriptions);
    const auto invoices = sortByCreated(m.invoices);
    const auto payments = sortByCreated(m.payments);
    const auto refunds = sortByCreated(m.refunds);
    (void)sortByCreated(m.disputes);
    const auto sessions = sortByCreated(m.sessions);
    (void)sortByCreated(m.creditNotes);
    (void)sortByCreated(m.balanceTransactions);
    for (auto &row : m.subscriptions)
        follow(row.latestInvoice, invoices);
    for (auto &row : m.lines)
        follow(row.invoice, invoices);
    for (auto &row : m.invoices) {
        follow(row.subscription, subscriptions);
        follow(row.payment, payments);
    }
    for (auto &row : m.payments) {
        follow(row.invoice, invoices);
        follow(row.attemptOf, payments);
        follow(row.session, sessions);
    }
    for (auto &row : m.refunds)
        follow(row.payment, payments);
    for (auto &row : m.disputes)
        follow(row.payment, payments);
    for (auto &row : m.sessions) {
        follow(row.subscription, subscriptions);
        follow(row.invoice, invoices);
        follow(row.payment, payments);
    }
    for (auto &row : m.creditNotes) {
        follow(row.invoice, invoices);
        follow(row.refund, refunds);
    }
    for (auto &row : m.discounts) {
        follow(row.subscription, subscriptions);
        follow(row.session, sessions);
    }
    for (auto &row : m.balanceTransactions)
        follow(row.invoice, invoices);
    linkAll(m);
}

namespace {

/// Collects events inside the last thirty days.
class EventWriter {
public:
    EventWriter(Merchant &merchant, qint64 now) : m(merchant), m_from(now - 30 * kDay), m_now(now) {}
    void add(qint64 at, EventType type, std::size_t index)
    {
        if (at >= m_from && at <= m_now)
            m.events.push_back({at, Index(index), type});
    }

private:
    Merchant &m;
    qint64 m_from;
    qint64 m_now;
};

void addCustomerEvents(const Merchant &m, EventWriter &events)
{
    for (std::size_t i = 0; i < m.customers.size(); ++i) {
        events.add(m.customers[i].created, EventType::CustomerCreated, i);
        if (m.customers[i].deleted)
            events.add(m.customers[i].created + 20 * kDay, EventType::CustomerDeleted, i);
    }
    for (std::size_t i = 0; i < m.subscriptions.size(); ++i) {
        const auto &row = m.subscriptions[i];
        events.add(row.created, EventType::SubscriptionCreated, i);
        if (row.periodStart != row.created)
            events.add(row.periodStart, EventType::SubscriptionUpdated, i);
        if (row.status == SubscriptionStatus::Canceled)
            events.add(row.canceledAt, EventType::SubscriptionDeleted, i);
    }
}

void addMoneyEvents(const Merchant &m, EventWriter &events)
{
    for (std::size_t i = 0; i < m.invoices.size(); ++i) {
        const auto &row = m.invoices[i];
        events.add(row.created, EventType::InvoiceCreated, i);
        if (row.status != InvoiceStatus::Draft)
            events.add(row.created, EventType::InvoiceFinalized, i);
        if (row.status == InvoiceStatus::Paid)
            events.add(row.paidAt, EventType::InvoicePaid, i);
        else if (row.payment != kNone)
            events.add(m.payments[std::size_t(row.payment)].created, EventType::InvoicePaymentFailed, i);
    }
    for (std::size_t i = 0; i < m.payments.size(); ++i) {
        const auto &row = m.payments[i];
        if (row.status == PaymentStatus::Succeeded) {
            events.add(row.created, EventType::ChargeSucceeded, i);
            events.add(row.created, EventType::PaymentIntentSucceeded, i);
            if (row.invoice != kNone)
                events.add(row.created, EventType::InvoicePaymentPaid, i);
        } else if (row.status == PaymentStatus::Failed) {
            events.add(row.created, EventType::ChargeFailed, i);
        }
    }
    for (std::size_t i = 0; i < m.refunds.size(); ++i) {
        const auto &row = m.refunds[i];
        events.add(row.created, EventType::RefundCreated, i);
        if (row.status == RefundStatus::Succeeded)
            events.add(row.created, EventType::ChargeRefunded, std::size_t(row.payment));
        if (row.status == RefundStatus::Failed)
            events.add(row.created + 3600, EventType::RefundFailed, i);
    }
    for (std::size_t i = 0; i < m.disputes.size(); ++i) {
        const auto &row = m.disputes[i];
        events.add(row.created, EventType::DisputeCreated, i);
        if (row.status >= DisputeStatus::Won || row.status == DisputeStatus::WarningClosed)
            events.add(row.created + 20 * kDay, EventType::DisputeClosed, i);
    }
}

} // namespace

void addRecentEvents(Merchant &m, qint64 now)
{
    EventWriter events(m, now);
    addCustomerEvents(m, events);
    addMoneyEvents(m, events);
    for (std::size_t i = 0; i < m.sessions.size(); ++i) {
        if (!m.sessions[i].expired)
            events.add(m.sessions[i].created, EventType::SessionCompleted, i);
    }
    for (std::size_t i = 0; i < m.coupons.size(); ++i)
        events.add(m.coupons[i].created, EventType::CouponCreated, i);
    for (std::size_t i = 0; i < m.promotionCodes.size(); ++i)
        events.add(m.promotionCodes[i].created, EventType::PromotionCodeCreated, i);
    for (std::size_t i = 0; i < m.creditNotes.size(); ++i)
        events.add(m.creditNotes[i].created, EventType::CreditNoteCreated, i);
    (void)sortByCreated(m.events);
}

Merchant generateBench(quint64 seed, qint64 now, int customers, int charges, int invoices)
{
    Merchant m;
    m.seed = seed;
    m.isBench = true;
    m.start = now - 500 * kDay;
    m.products.push_back({m.start, "Team plan"});
    m.prices.push_back({m.start, 0, 4900, CurrencyCode::Usd, Interval::Month});
    const auto timeOf = [&](qint64 i, qint64 count) {
        return m.start + kDay + i * (499 * kDay) / std::max<qint64>(count, 1);
    };
    const int people = std::max(customers, 1);
    for (int i = 0; i < people; ++i) {
        Customer row;
        row.created = m.start + 1 + qint64(i) * kDay / people;
        row.person = quint32(i) * 2'654'435'761U;
        row.hasCurrency = true;
        m.customers.push_back(row);
    }
    for (int i = 0; i < invoices; ++i) {
        const auto at = timeOf(i, invoices);
        const Index index = addInvoice(m,
            {i % people, kNone, at, BillingReason::Manual, kNone,
                {{0, 1, 4900, at, addInterval(at, Interval::Month), false}}, true});
        m.invoices[std::size_t(index)].status = InvoiceStatus::Paid;
        m.invoices[std::size_t(index)].paidAt = at;
        m.invoices[std::size_t(index)].amountPaid = m.invoices[std::size_t(index)].amountDue;
    }
    for (int i = 0; i < charges; ++i) {
        Payment row;
        row.created = timeOf(i, charges);
        row.amount = 4900;
        row.customer = i % people;
        row.withoutIntent = true;
        if (i < invoices) {
            row.invoice = i;
            m.invoices[std::size_t(i)].payment = i;
        }
        m.payments.push_back(row);
    }
    linkAll(m);
    return m;
}

} // namespace rd::sample
