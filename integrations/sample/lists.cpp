// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/api.h"

#include "integrations/sample/people.h"

#include <algorithm>

namespace rd::sample {

/// The rows of one list in the order of the answer (newest first): a whole table, or chosen rows of it; with a filter.
struct Api::Rows {
    Kind kind = Kind::Count;
    Index size = 0;
    bool isChosen = false;
    std::vector<Index> chosen;
    std::function<bool(Index)> matches;

    [[nodiscard]] Index at(Index position) const
    {
        return isChosen ? chosen[std::size_t(position)] : size - 1 - position;
    }
    [[nodiscard]] Index count() const { return isChosen ? Index(chosen.size()) : size; }
    void choose(std::vector<Index> rows)
    {
        isChosen = true;
        chosen = std::move(rows);
    }
    void choose(Index row) { choose(row == kNone ? std::vector<Index>{} : std::vector<Index>{row}); }
};

namespace {

/// Half-open window of unix seconds from gt, gte, lt, lte or one number.
struct Window {
    qint64 from = 0;
    qint64 to = INT64_MAX;
    [[nodiscard]] bool contains(qint64 at) const { return at >= from && at < to; }
};

Window windowOf(const Parameter &p, QByteArrayView name)
{
    Window window;
    const auto *range = p.find(name);
    if (!range)
        return window;
    if (range->isLeaf) {
        window.from = range->value.toLongLong();
        window.to = window.from + 1;
        return window;
    }
    if (const auto v = range->integer("gte"))
        window.from = std::max(window.from, *v);
    if (const auto v = range->integer("gt"))
        window.from = std::max(window.from, *v + 1);
    if (const auto v = range->integer("lt"))
        window.to = std::min(window.to, *v);
    if (const auto v = range->integer("lte"))
        window.to = std::min(window.to, *v + 1);
    return window;
}

Answer listAnswer(const Renderer &renderer, Kind kind, const std::vector<Index> &rows, bool hasMore,
    const Expand &expand, QByteArrayView url)
{
    JsonWriter w;
    w.reserve(rows.size() * 4096 + 256);
    w.beginObject();
    w.word("object", "list");
    w.beginArray("data");
    for (const Index row : rows)
        renderer.object(w, kind, row, &expand);
    w.endArray();
    w.boolean("has_more", hasMore);
    w.text("url", url);
    w.endObject();
    return {200, w.take(), {}, false};
}

} // namespace

Index Api::sizeOf(Kind kind) const
{
    switch (kind) {
    case Kind::Product:
        return Index(m.products.size());
    case Kind::Price:
        return Index(m.prices.size());
    case Kind::Customer:
        return Index(m.customers.size());
    case Kind::Coupon:
        return Index(m.coupons.size());
    case Kind::PromotionCode:
        return Index(m.promotionCodes.size());
    case Kind::Discount:
        return Index(m.discounts.size());
    case Kind::Subscription:
    case Kind::SubscriptionItem:
        return Index(m.subscriptions.size());
    case Kind::Invoice:
        return Index(m.invoices.size());
    case Kind::Line:
        return Index(m.lines.size());
    case Kind::InvoicePayment:
    case Kind::Charge:
    case Kind::PaymentIntent:
        return Index(m.payments.size());
    case Kind::Refund:
        return Index(m.refunds.size());
    case Kind::Dispute:
        return Index(m.disputes.size());
    case Kind::Session:
    case Kind::SessionItem:
        return Index(m.sessions.size());
    case Kind::CreditNote:
    case Kind::CreditNoteLine:
        return Index(m.creditNotes.size());
    case Kind::PaymentLink:
        return Index(m.links.size());
    case Kind::Event:
        return Index(m.events.size());
    case Kind::BalanceTransaction:
        return Index(m.balanceTransactions.size());
    case Kind::Count:
        return 0;
    }
    return 0;
}

qint64 Api::createdOf(Kind kind, Index index) const
{
    const auto i = std::size_t(index);
    switch (kind) {
    case Kind::Product:
        return m.products[i].created;
    case Kind::Price:
        return m.prices[i].created;
    case Kind::Customer:
        return m.customers[i].created;
    case Kind::Coupon:
        return m.coupons[i].created;
    case Kind::PromotionCode:
        return m.promotionCodes[i].created;
    case Kind::Discount:
        return m.discounts[i].start;
    case Kind::Subscription:
    case Kind::SubscriptionItem:
        return m.subscriptions[i].created;
    case Kind::Invoice:
        return m.invoices[i].created;
    case Kind::Line:
        return 0;
    case Kind::InvoicePayment:
    case Kind::Charge:
    case Kind::PaymentIntent:
        return m.payments[i].created;
    case Kind::Refund:
        return m.refunds[i].created;
    case Kind::Dispute:
        return m.disputes[i].created;
    case Kind::Session:
    case Kind::SessionItem:
        return m.sessions[i].created;
    case Kind::CreditNote:
    case Kind::CreditNoteLine:
        return m.creditNotes[i].created;
    case Kind::PaymentLink:
        return m.links[i].created;
    case Kind::Event:
        return m.events[i].created;
    case Kind::BalanceTransaction:
        return m.balanceTransactions[i].created;
    case Kind::Count:
        return 0;
    }
    return 0;
}

/// Rows that no list shows: deleted ones, and rows of the payment table that are not this kind of object.
bool Api::isGone(Kind kind, Index index) const
{
    const auto i = std::size_t(index);
    switch (kind) {
    case Kind::Customer:
        return m.customers[i].deleted;
    case Kind::Coupon:
        return m.coupons[i].deleted;
    case Kind::PaymentIntent:
        return m.payments[i].attemptOf != kNone || m.payments[i].withoutIntent;
    case Kind::InvoicePayment:
        return m.payments[i].invoice == kNone || m.payments[i].attemptOf != kNone || m.isBench;
    case Kind::Event:
        return m.events[i].created < m_now - 30 * 86'400;
    default:
        return false;
    }
}

Answer Api::page(const Call &call, const Rows &rows) const
{
    const auto &p = call.parameters;
    const auto window = windowOf(p, "created");
    const auto limit = std::size_t(p.integer("limit").value_or(10));
    Index begin = 0;
    Index end = rows.count();
    const bool isTable = !rows.isChosen;
    if (isTable && p.has("created")) { // the table is sorted: both ends by bisection
        const auto firstBelow = [&](qint64 bound) {
            Index low = 0;
            Index high = rows.count();
            while (low < high) {
                const Index middle = low + (high - low) / 2;
                if (createdOf(rows.kind, rows.at(middle)) >= bound)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        };
        begin = firstBelow(window.to);
        end = firstBelow(window.from);
    }
    const auto shown = [&](Index row) {
        return !isGone(rows.kind, row) && (isTable || window.contains(createdOf(rows.kind, row)))
            && (!rows.matches || rows.matches(row));
    };
    const bool isUpward = p.has("ending_before");
    const auto cursorName = QByteArray(isUpward ? "ending_before" : "starting_after");
    Index cursor = -1;
    if (const auto text = p.text(cursorName); p.has(cursorName)) {
        const Index row = find(rows.kind, text);
        if (row == kNone || isGone(rows.kind, row))
            return missing(400, call.endpoint->object.c_str(), text, cursorName);
        cursor = isTable ? rows.size - 1 - row
                         : Index(std::lower_bound(rows.chosen.begin(), rows.chosen.end(), row, std::greater<>{})
                             - rows.chosen.begin());
        if (!isUpward)
            begin = std::max(begin, !isTable && (cursor == end || rows.at(cursor) != row) ? cursor : cursor + 1);
    }
    std::vector<Index> found;
    bool hasMore = false;
    const auto take = [&](Index position) {
        const Index row = rows.at(position);
        if (!shown(row))
            return true;
        hasMore = found.size() == limit;
        if (!hasMore)
            found.push_back(row);
        return !hasMore;
    };
    if (isUpward) {
        for (Index i = std::min(cursor, end) - 1; i >= begin && take(i); --i) {}
        std::reverse(found.begin(), found.end());
    } else {
        for (Index i = begin; i < end && take(i); ++i) {}
    }
    QByteArray url;
    for (const auto &part : call.endpoint->path)
        url += '/' + (part == "{id}" ? call.id : part);
    return listAnswer(m_renderer, rows.kind, found, hasMore, call.expand, url);
}

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

Answer Api::list(const Call &call)
{
    const auto &p = call.parameters;
    if (p.has("types") && (p.has("type") || p.find("types")->children.size() > 20))
        return badRequest("You may pass up to 20 event names in types, and not together with type.", {}, "types");
    if (call.endpoint->object == "subscription_item" && find(Kind::Subscription, p.text("subscription")) == kNone)
        return missing(400, "subscription", p.text("subscription"), "subscription");
    return page(call, rowsOf(call));
}

Answer Api::nestedList(const Call &call)
{
    const auto kind = kindOf(call.endpoint->object);
    if (kind == Kind::BalanceTransaction) {
        const Index customer = find(Kind::Customer, call.id);
        if (customer == kNone || m.customers[std::size_t(customer)].deleted)
            return missing(404, "customer", call.id);
        auto rows = table(kind);
        std::vector<Index> chosen;
        Index next = m.customers[std::size_t(customer)].lastBalanceTransaction;
        for (; next != kNone; next = m.balanceTransactions[std::size_t(next)].previousOfCustomer)
            chosen.push_back(next);
        rows.choose(std::move(chosen));
        if (call.parameters.has("invoice")) {
            const Index invoice = find(Kind::Invoice, call.parameters.text("invoice"));
            rows.matches = [this, invoice](
                               Index i) { return m.balanceTransactions[std::size_t(i)].invoice == invoice; };
        }
        return page(call, rows);
    }
    // Lines stand in their own order, oldest first.
    const bool isLine = kind == Kind::Line;
    const Index holder = find(isLine ? Kind::Invoice : Kind::Session, call.id);
    if (holder == kNone)
        return missing(404, isLine ? "invoice" : "checkout.session", call.id);
    const Index first = isLine ? m.invoices[std::size_t(holder)].firstLine : holder;
    const Index last = first + (isLine ? m.invoices[std::size_t(holder)].lineCount : 1);
    const auto rowKind = isLine ? Kind::Line : Kind::SessionItem;
    const auto limit = Index(call.parameters.integer("limit").value_or(10));
    const bool isUpward = call.parameters.has("ending_before");
    const auto name = QByteArray(isUpward ? "ending_before" : "starting_after");
    Index from = first;
    Index to = last;
    if (call.parameters.has(name)) {
        const Index cursor = find(rowKind, call.parameters.text(name));
        if (cursor < first || cursor >= last)
            return missing(400, "line item", call.parameters.text(name), name);
        from = isUpward ? first : cursor + 1;
        to = isUpward ? cursor : last;
    }
    const Index begin = isUpward ? std::max(from, to - limit) : from;
    const Index end = isUpward ? to : std::min(to, from + limit);
    std::vector<Index> rows;
    for (Index i = begin; i < end; ++i)
        rows.push_back(i);
    const QByteArray url = (isLine ? QByteArray("/v1/invoices/") : QByteArray("/v1/checkout/sessions/")) + call.id
        + (isLine ? "/lines" : "/line_items");
    return listAnswer(m_renderer, rowKind, rows, isUpward ? begin > from : end < to, call.expand, url);
}

} // namespace rd::sample
