// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripeevents.h"

#include "integrations/stripe/eventjson.h"

#include <charconv>

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

using Changes = std::vector<ChangeFeed::Change>;

void add(Changes &changes, Stream stream, std::string_view id, bool deleted = false)
{
    if (!id.empty())
        changes.push_back({stream, std::string(id), deleted});
}

/// Refunds inside a charge: only accounts of old versions send them; newer ones have events of their own for each.
void addInnerRefunds(Changes &changes, const JsonObject &charge)
{
    const auto refunds = objectAt(charge, "refunds");
    const auto data = refunds ? arrayAt(*refunds, "data") : std::nullopt;
    if (!data)
        return;
    for (const JsonElement element : *data) {
        if (const auto refund = asObject(element))
            add(changes, Stream::Refunds, textAt(*refund, "id"));
    }
}

using Handler = void (*)(Changes &, const JsonObject &object, std::string_view type);

template <Stream stream>
void itself(Changes &changes, const JsonObject &object, std::string_view type)
{
    add(changes, stream, textAt(object, "id"), type.ends_with(".deleted"));
}

/// A canceled subscription is still an object that can be read, though its event is called "deleted".
void subscription(Changes &changes, const JsonObject &object, std::string_view)
{
    add(changes, Stream::Subscriptions, textAt(object, "id"));
}

void customerDiscount(Changes &changes, const JsonObject &discount, std::string_view)
{
    add(changes, Stream::Customers, idAt(discount, "customer"));
    add(changes, Stream::Subscriptions, idAt(discount, "subscription"));
}

void invoicePayment(Changes &changes, const JsonObject &payment, std::string_view)
{
    add(changes, Stream::Invoices, idAt(payment, "invoice"));
}

void dispute(Changes &changes, const JsonObject &object, std::string_view)
{
    add(changes, Stream::Disputes, textAt(object, "id"));
    add(changes, Stream::Charges, idAt(object, "charge"));
}

void refund(Changes &changes, const JsonObject &object, std::string_view)
{
    add(changes, Stream::Refunds, textAt(object, "id"));
    add(changes, Stream::Charges, idAt(object, "charge"));
}

void charge(Changes &changes, const JsonObject &object, std::string_view)
{
    add(changes, Stream::Charges, textAt(object, "id"));
    addInnerRefunds(changes, object);
}

void nothing(Changes &, const JsonObject &, std::string_view) {}

struct Kind {
    std::string_view prefix;
    Handler handler;
};

// The first prefix that fits decides, so the longer ones stand first.
constexpr Kind kKinds[] = {
    {"customer.discount.", customerDiscount},
    {"customer.subscription.", subscription},
    {"customer.created", itself<Stream::Customers>},
    {"customer.updated", itself<Stream::Customers>},
    {"customer.deleted", itself<Stream::Customers>},
    {"invoice.upcoming", nothing},
    {"invoice.", itself<Stream::Invoices>},
    {"invoice_payment.", invoicePayment},
    {"charge.dispute.", dispute},
    {"charge.refund.", refund},
    {"charge.", charge},
    {"refund.", refund},
    {"payment_intent.succeeded", itself<Stream::PaymentIntents>},
    {"payment_intent.canceled", itself<Stream::PaymentIntents>},
    {"checkout.session.", itself<Stream::CheckoutSessions>},
    {"coupon.", itself<Stream::Coupons>},
    {"promotion_code.", itself<Stream::PromotionCodes>},
    {"product.", itself<Stream::Products>},
    {"price.", itself<Stream::Prices>},
    {"payment_link.", itself<Stream::PaymentLinks>},
    {"credit_note.", itself<Stream::CreditNotes>},
};

void readChanges(StripeEvent &event, const JsonObject &object, std::string_view type)
{
    const auto found = std::find_if(
        std::begin(kKinds), std::end(kKinds), [type](const Kind &kind) { return type.starts_with(kind.prefix); });
    if (found != std::end(kKinds))
        found->handler(event.changes, object, type);
}

} // namespace

StripeEvent readEvent(const JsonObject &object)
{
    StripeEvent event;
    event.id = textAt(object, "id");
    event.createdS = integerAt(object, "created").value_or(0);
    const auto inner = objectAt(object, "data");
    if (const auto changed = inner ? objectAt(*inner, "object") : std::nullopt)
        readChanges(event, *changed, textAt(object, "type"));
    return event;
}

Result<EventPage> readEvents(const QByteArray &body)
{
    RD_TRY(root, parseJson(body));
    const auto list = asObject(root);
    const auto data = list ? arrayAt(*list, "data") : std::nullopt;
    if (!data || textAt(*list, "object") != "list")
        return fail(ErrorKind::BadAnswer, u"GET /v1/events: the answer is not a list"_s);
    EventPage page;
    page.hasMore = flagAt(*list, "has_more");
    for (const JsonElement element : *data) {
        const auto object = asObject(element);
        StripeEvent event = object ? readEvent(*object) : StripeEvent();
        if (event.id.empty())
            return fail(ErrorKind::BadAnswer, u"GET /v1/events: an event without id"_s);
        page.events.push_back(std::move(event));
    }
    return page;
}

void ChangeSet::add(const StripeEvent &event)
{
    for (const ChangeFeed::Change &change : event.changes) {
        const auto [known, isNew] = m_index.emplace(std::pair(change.stream, change.id), m_changes.size());
        if (isNew)
            m_changes.push_back(change);
        else
            m_changes[known->second].deleted = change.deleted;
    }
}

std::optional<FeedPlace> FeedPlace::parse(const std::string &cursor)
{
    FeedPlace place;
    const auto bar = cursor.find('|');
    const std::string_view front = std::string_view(cursor).substr(0, bar);
    if (front.starts_with('@')) {
        const auto end = front.data() + front.size();
        const auto [rest, error] = std::from_chars(front.data() + 1, end, place.sinceS);
        if (error != std::errc() || rest != end)
            return std::nullopt;
    } else {
        place.base = front;
    }
    std::string_view ids = bar == std::string::npos ? std::string_view() : std::string_view(cursor).substr(bar + 1);
    while (!ids.empty()) {
        const auto comma = ids.find(',');
        place.handled.emplace(ids.substr(0, comma));
        ids = comma == std::string_view::npos ? std::string_view() : ids.substr(comma + 1);
    }
    return place.base.empty() && place.sinceS <= 0 ? std::nullopt : std::optional(std::move(place));
}

std::string FeedPlace::toString() const
{
    // More than these are rather read again than carried along.
    constexpr std::size_t kMostHandled = 500;
    std::string text = base;
    if (base.empty())
        text.append(1, '@').append(std::to_string(sinceS));
    if (handled.empty() || handled.size() > kMostHandled)
        return text;
    char separator = '|';
    for (const std::string &id : handled) {
        text.append(1, separator).append(id);
        separator = ',';
    }
    return text;
}

} // namespace rd::stripe
