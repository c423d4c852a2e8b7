// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/listrows.h"
#include "integrations/sample/people.h"

// The rows that a list of each kind chooses by its parameters.

namespace rd::sample {

Api::Rows Api::table(Kind kind) const
{
    Rows rows;
    rows.kind = kind;
    rows.size = sizeOf(kind);
    return rows;
}

Api::Rows Api::customerRows(const Parameter &p)
{
    auto rows = table(Kind::Customer);
    if (p.has("email"))
        rows.choose(customersWithEmail(p.text("email"), true));
    return rows;
}

Api::Rows Api::promotionCodeRows(const Parameter &p) const
{
    auto rows = table(Kind::PromotionCode);
    const auto code = p.text("code").toLower();
    const auto active = p.text("active");
    const Index coupon = p.has("coupon") ? findCoupon(p.text("coupon")) : kNone;
    const Index customer = p.has("customer") ? find(Kind::Customer, p.text("customer")) : kNone;
    rows.matches = [this, &p, code, active, coupon, customer](Index index) {
        const auto &row = m.promotionCodes[std::size_t(index)];
        return (code.isEmpty() || row.code.toLower() == code)
            && (active.isEmpty() || m.isCodeActive(row, m_now) == (active == "true"))
            && (!p.has("coupon") || (coupon != kNone && row.coupon == coupon))
            && (!p.has("customer") || (customer != kNone && row.customer == customer));
    };
    return rows;
}

Api::Rows Api::subscriptionRows(const Parameter &p) const
{
    auto rows = table(Kind::Subscription);
    if (p.has("customer")) {
        std::vector<Index> chosen;
        const Index customer = find(Kind::Customer, p.text("customer"));
        Index next = customer == kNone ? kNone : m.customers[std::size_t(customer)].lastSubscription;
        for (; next != kNone; next = m.subscriptions[std::size_t(next)].previousOfCustomer)
            chosen.push_back(next);
        rows.choose(std::move(chosen));
    }
    const auto status = p.text("status");
    const Index price = p.has("price") ? find(Kind::Price, p.text("price")) : kNone;
    const auto period = windowOf(p, "current_period_end");
    rows.matches = [this, &p, status, price, period](Index index) {
        const auto &row = m.subscriptions[std::size_t(index)];
        const auto name = kSubscriptionStatusNames[std::size_t(row.status)];
        const bool isEnded =
            row.status == SubscriptionStatus::Canceled || row.status == SubscriptionStatus::IncompleteExpired;
        const bool fits = status == "all" ? true
            : status.isEmpty()            ? row.status != SubscriptionStatus::Canceled
            : status == "ended"           ? isEnded
                                          : status == QByteArrayView(name.data(), qsizetype(name.size()));
        return fits && (!p.has("price") || row.price == price) && period.contains(row.periodEnd);
    };
    return rows;
}

Api::Rows Api::invoiceRows(const Parameter &p) const
{
    auto rows = table(Kind::Invoice);
    const Index subscription = p.has("subscription") ? find(Kind::Subscription, p.text("subscription")) : kNone;
    if (p.has("customer") || p.has("subscription")) {
        Index customer = p.has("customer") ? find(Kind::Customer, p.text("customer")) : kNone;
        if (!p.has("customer") && subscription != kNone)
            customer = m.subscriptions[std::size_t(subscription)].customer;
        std::vector<Index> chosen;
        Index next = customer == kNone ? kNone : m.customers[std::size_t(customer)].lastInvoice;
        for (; next != kNone; next = m.invoices[std::size_t(next)].previousOfCustomer)
            chosen.push_back(next);
        rows.choose(std::move(chosen));
    }
    const auto status = p.text("status");
    rows.matches = [this, &p, status, subscription](Index index) {
        const auto &row = m.invoices[std::size_t(index)];
        const auto name = kInvoiceStatusNames[std::size_t(row.status)];
        // No invoice of the sample has a due date: all are charged automatically.
        return !p.has("due_date") && (status.isEmpty() || status == QByteArrayView(name.data(), qsizetype(name.size())))
            && (!p.has("subscription") || (subscription != kNone && row.subscription == subscription));
    };
    return rows;
}

Api::Rows Api::paymentRows(Kind kind, const Parameter &p) const
{
    auto rows = table(kind);
    if (m.isBench && kind == Kind::PaymentIntent)
        rows.size = 0;
    if (p.has("payment_intent")) {
        const Index payment = find(Kind::PaymentIntent, p.text("payment_intent"));
        rows.choose(payment);
        const Index customer = payment == kNone ? kNone : m.payments[std::size_t(payment)].customer;
        Index next = customer == kNone ? kNone : m.customers[std::size_t(customer)].lastPayment;
        for (; next != kNone; next = m.payments[std::size_t(next)].previousOfCustomer) {
            if (m.payments[std::size_t(next)].attemptOf == payment)
                rows.chosen.push_back(next);
        }
        std::sort(rows.chosen.begin(), rows.chosen.end(), std::greater<>{});
    } else if (p.has("customer")) {
        std::vector<Index> chosen;
        const Index customer = find(Kind::Customer, p.text("customer"));
        Index next = customer == kNone ? kNone : m.customers[std::size_t(customer)].lastPayment;
        for (; next != kNone; next = m.payments[std::size_t(next)].previousOfCustomer)
            chosen.push_back(next);
        rows.choose(std::move(chosen));
    }
    return rows;
}

Api::Rows Api::invoicePaymentRows(const Parameter &p) const
{
    auto rows = table(Kind::InvoicePayment);
    if (p.has("invoice")) {
        const Index invoice = find(Kind::Invoice, p.text("invoice"));
        rows.choose(invoice == kNone ? kNone : m.invoices[std::size_t(invoice)].payment);
    } else if (const auto *payment = p.find("payment")) {
        rows.choose(find(Kind::PaymentIntent, payment->text("payment_intent")));
    }
    const auto status = p.text("status");
    rows.matches = [this, status](Index index) {
        const bool isPaid = m.payments[std::size_t(index)].status == PaymentStatus::Succeeded;
        return status.isEmpty() || status == (isPaid ? "paid" : "open");
    };
    return rows;
}

Api::Rows Api::sessionRows(const Parameter &p) const
{
    auto rows = table(Kind::Session);
    const auto wanted = [&](const char *name, Kind kind) {
        return p.has(name) ? std::optional(find(kind, p.text(name))) : std::nullopt;
    };
    const auto *details = p.find("customer_details");
    rows.matches = [this, customer = wanted("customer", Kind::Customer),
                       payment = wanted("payment_intent", Kind::PaymentIntent),
                       link = wanted("payment_link", Kind::PaymentLink),
                       subscription = wanted("subscription", Kind::Subscription), status = p.text("status"),
                       email = details ? details->text("email") : QByteArray{}](Index index) {
        const auto &row = m.sessions[std::size_t(index)];
        const auto fits = [](std::optional<Index> value, Index actual) {
            return !value || (*value != kNone && *value == actual);
        };
        if (!email.isEmpty() && email != (row.customer == kNone ? guestEmail(row.guest) : billedEmail(m, row.customer)))
            return false;
        return fits(customer, row.customer) && fits(payment, row.payment) && fits(link, row.link)
            && fits(subscription, row.subscription)
            && (status.isEmpty() || status == (row.expired ? "expired" : "complete"));
    };
    return rows;
}

Api::Rows Api::eventRows(const Parameter &p) const
{
    auto rows = table(Kind::Event);
    std::vector<QByteArray> types;
    if (p.has("type"))
        types.push_back(p.text("type"));
    if (const auto *list = p.find("types")) {
        for (const auto &[name, child] : list->children)
            types.push_back(child.value);
    }
    if (types.empty() && p.text("delivery_success") != "false")
        return rows;
    rows.matches = [this, types, undelivered = p.text("delivery_success") == "false"](Index index) {
        const auto name = eventKind(m.events[std::size_t(index)].type).name;
        const QByteArrayView text(name.data(), qsizetype(name.size()));
        return !undelivered && std::any_of(types.begin(), types.end(), [&](const QByteArray &type) {
            return type.endsWith('*') ? text.startsWith(QByteArrayView(type).chopped(1)) : text == type;
        });
    };
    return rows;
}

Api::Rows Api::rowsOf(const Call &call)
{
    const auto &p = call.parameters;
    const auto kind = kindOf(call.endpoint->object);
    auto rows = table(kind);
    const auto paymentOf = [&]() -> std::optional<Index> {
        if (p.has("charge"))
            return find(Kind::Charge, p.text("charge"));
        if (p.has("payment_intent"))
            return find(Kind::PaymentIntent, p.text("payment_intent"));
        return std::nullopt;
    };
    switch (kind) {
    case Kind::Customer:
        return customerRows(p);
    case Kind::PromotionCode:
        return promotionCodeRows(p);
    case Kind::Subscription:
        return subscriptionRows(p);
    case Kind::Invoice:
        return invoiceRows(p);
    case Kind::Charge:
    case Kind::PaymentIntent:
        return paymentRows(kind, p);
    case Kind::InvoicePayment:
        return invoicePaymentRows(p);
    case Kind::Session:
        return sessionRows(p);
    case Kind::Event:
        return eventRows(p);
    case Kind::Refund:
        if (const auto payment = paymentOf())
            rows.matches = [this, payment](
                               Index i) { return *payment != kNone && m.refunds[std::size_t(i)].payment == *payment; };
        break;
    case Kind::Dispute:
        if (const auto payment = paymentOf())
            rows.matches = [this, payment](
                               Index i) { return *payment != kNone && m.disputes[std::size_t(i)].payment == *payment; };
        break;
    case Kind::Product:
        rows.matches = [this, &p](Index i) {
            const auto *ids = p.find("ids");
            return p.text("active") != "false"
                && (!ids || std::any_of(ids->children.begin(), ids->children.end(), [&](const auto &c) {
                       return find(Kind::Product, c.second.value) == i;
                   }));
        };
        break;
    case Kind::Price:
        rows.matches = [this, &p](Index i) {
            const auto &row = m.prices[std::size_t(i)];
            const auto currency = kCurrencyNames[std::size_t(row.currency)];
            return (!p.has("active") || row.active == (p.text("active") == "true"))
                && (!p.has("product") || find(Kind::Product, p.text("product")) == row.product)
                && (!p.has("type") || (p.text("type") == "one_time") == (row.interval == Interval::OneTime))
                && (!p.has("currency")
                    || p.text("currency") == QByteArrayView(currency.data(), qsizetype(currency.size())));
        };
        break;
    case Kind::CreditNote:
        rows.matches = [this, &p](Index i) {
            const Index invoice = m.creditNotes[std::size_t(i)].invoice;
            return (!p.has("invoice") || find(Kind::Invoice, p.text("invoice")) == invoice)
                && (!p.has("customer")
                    || find(Kind::Customer, p.text("customer")) == m.invoices[std::size_t(invoice)].customer);
        };
        break;
    case Kind::SubscriptionItem:
        rows.choose(find(Kind::Subscription, p.text("subscription")));
        break;
    case Kind::PaymentLink:
        rows.matches = [this, &p](Index i) {
            return !p.has("active") || m.links[std::size_t(i)].active == (p.text("active") == "true");
        };
        break;
    default:
        break;
    }
    return rows;
}

} // namespace rd::sample
