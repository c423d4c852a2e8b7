// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/listrows.h"

#include <algorithm>

namespace rd::sample {

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

namespace {

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
