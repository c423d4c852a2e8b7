// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/sample/ids.h"
#include "integrations/sample/jsonwriter.h"
#include "integrations/sample/merchant.h"

#include <map>
#include <memory>
#include <string>

namespace rd::sample {

/// What a request asked to see in full: a tree of property names, arrays and nested objects passed through by name.
struct Expand {
    std::map<std::string, Expand, std::less<>> children;
    [[nodiscard]] const Expand *child(std::string_view name) const
    {
        const auto it = children.find(name);
        return it == children.end() ? nullptr : &it->second;
    }
};
[[nodiscard]] inline const Expand *child(const Expand *node, std::string_view name)
{
    return node ? node->child(name) : nullptr;
}

/// The constant members of each kind of object (resources/sample/stripe-shapes.json), as ready JSON text without
/// braces.
class Shapes {
public:
    Shapes();
    [[nodiscard]] std::string_view of(std::string_view object) const;

private:
    std::map<std::string, std::string, std::less<>> m_members;
};

/// How many rows of a nested list stand inside its object; the rest is reached through the list's own address.
inline constexpr qint32 kNestedLimit = 10;

/// Writes objects of the pinned version. References become objects where `expand` names them. Split over render*.cpp by
/// subject.
class Renderer {
public:
    Renderer(const Merchant &merchant, const Shapes &shapes) : m(merchant), m_shapes(shapes) {}
    void setNow(qint64 unixSeconds) { m_now = unixSeconds; }

    /// The object of any kind; `e` may be null.
    void object(JsonWriter &w, Kind kind, Index index, const Expand *e) const;

    void account(JsonWriter &w) const;
    void product(JsonWriter &w, Index index) const;
    void price(JsonWriter &w, Index index, const Expand *e) const;
    void coupon(JsonWriter &w, Index index, const Expand *e) const;
    void promotionCode(JsonWriter &w, Index index, const Expand *e) const;
    /// `asTaken`: as it was when it was applied, whatever became of it.
    void discount(JsonWriter &w, Index index, const Expand *e, Index invoice = kNone, bool asTaken = false) const;
    void customer(JsonWriter &w, Index index, const Expand *e) const;
    void balanceTransaction(JsonWriter &w, Index index, const Expand *e) const;
    void subscription(JsonWriter &w, Index index, const Expand *e) const;
    void subscriptionItem(JsonWriter &w, Index index, const Expand *e) const;
    void invoice(JsonWriter &w, Index index, const Expand *e) const;
    void line(JsonWriter &w, Index index, const Expand *e) const;
    void invoicePayment(JsonWriter &w, Index index, const Expand *e) const;
    void charge(JsonWriter &w, Index index, const Expand *e) const;
    void paymentIntent(JsonWriter &w, Index index, const Expand *e) const;
    void refund(JsonWriter &w, Index index, const Expand *e) const;
    void dispute(JsonWriter &w, Index index, const Expand *e) const;
    void session(JsonWriter &w, Index index, const Expand *e) const;
    void sessionItem(JsonWriter &w, Index session) const;
    void creditNote(JsonWriter &w, Index index, const Expand *e) const;
    void paymentLink(JsonWriter &w, Index index) const;
    void event(JsonWriter &w, Index index) const;

    /// Text of an id, valid until the next call on this thread.
    [[nodiscard]] std::string_view id(Kind kind, Index index) const;

private:
    void idMember(JsonWriter &w, std::string_view name, Kind kind, Index index) const;
    /// `name`: null, the id, or the whole object where expanded.
    void reference(JsonWriter &w, std::string_view name, Kind kind, Index index, const Expand *e) const;
    void metadata(JsonWriter &w, const Metadata &values) const;
    void metadata(JsonWriter &w, Index index) const;
    void head(JsonWriter &w, Kind kind, Index index, std::string_view object) const;
    void discountIds(JsonWriter &w, const std::vector<Index> &rows, const Expand *e) const;
    void discountShare(
        JsonWriter &w, std::string_view name, qint64 amount, Index row, Index invoice, const Expand *e) const;
    void taxes(JsonWriter &w, std::string_view name, qint64 tax, qint64 taxable) const;
    void plan(JsonWriter &w, Index price) const;
    void invoiceLines(JsonWriter &w, Index index, const Expand *e) const;
    void invoicePaymentPart(JsonWriter &w, const Payment &payment, Index index, const Expand *e) const;
    void invoiceTail(JsonWriter &w, const Invoice &row, Index index, const Expand *e) const;
    void lineParent(JsonWriter &w, const Line &row, const Invoice &invoice) const;
    void billingDetails(JsonWriter &w, const Payment &row) const;
    [[nodiscard]] QByteArray emailOf(const Payment &row) const;
    void listHead(JsonWriter &w) const;
    void listEnd(JsonWriter &w, bool hasMore, std::string_view url) const;

    const Merchant &m;
    const Shapes &m_shapes;
    qint64 m_now = 0;
};

} // namespace rd::sample
