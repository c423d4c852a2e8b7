// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/receiver.h"

#include "integrations/stripe/listrows.h"
#include "integrations/stripe/stripeunits.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

ReceiverAnswer blocked(Blocker blocker, const QString &detail)
{
    return {blocker, detail, {}};
}

QString normalised(const QString &email)
{
    return email.trimmed().toCaseFolded();
}

/// "coupon SPRING until 2026-12-01", as far as the discount was expanded.
QString describe(const JsonElement &discount)
{
    const auto object = asObject(discount);
    const auto source = object ? objectAt(*object, "source") : std::nullopt;
    if (!source)
        return u"a discount"_s;
    QString coupon = toText(idAt(*source, "coupon"));
    if (const auto expanded = objectAt(*source, "coupon"); expanded && !textAt(*expanded, "name").empty())
        coupon = toText(textAt(*expanded, "name"));
    QString text = coupon.isEmpty() ? u"a discount"_s : QString(u"coupon " % coupon.left(80));
    if (const auto end = integerAt(*object, "end"))
        text += u" until " % toIso(fromUnixSeconds(*end)).left(10);
    return text;
}

/// Whether a discount, as far as it was expanded, comes from this coupon.
bool isFrom(const JsonElement &discount, const std::string &coupon)
{
    const auto object = asObject(discount);
    const auto source = object ? objectAt(*object, "source") : std::nullopt;
    if (coupon.empty() || !source)
        return false;
    if (const auto expanded = objectAt(*source, "coupon"))
        return textAt(*expanded, "id") == coupon;
    return idAt(*source, "coupon") == coupon;
}

/// Sentence about the first entry of a discounts list that is not from the reward's own coupon; empty for none.
QString firstDiscount(const JsonObject &holder, const QString &where, const std::string &own)
{
    const auto list = arrayAt(holder, "discounts");
    if (!list)
        return {};
    for (const JsonElement discount : *list) {
        if (!isFrom(discount, own))
            return where % u" holds " % describe(discount);
    }
    return {};
}

Receiver readReceiver(const JsonObject &customer, const std::string &own)
{
    Receiver receiver;
    receiver.id = toText(textAt(customer, "id"));
    if (const auto currency = Currency::parse(textAt(customer, "currency")))
        receiver.currency = *currency;
    JsonElement discount;
    if (customer.at_key("discount").get(discount) == simdjson::SUCCESS && !discount.is_null() && !isFrom(discount, own))
        receiver.discount = u"the customer holds "_s % describe(discount);
    return receiver;
}

bool isLiving(std::string_view status)
{
    return status == "active" || status == "trialing" || status == "past_due"; // rulings.md 42
}

void readInterval(const JsonObject &price, QString &interval, qint64 &count)
{
    const auto recurring = objectAt(price, "recurring");
    if (!recurring)
        return;
    interval = toText(textAt(*recurring, "interval"));
    count = integerAt(*recurring, "interval_count").value_or(1);
}

SubscriptionItem readItem(const JsonObject &object)
{
    SubscriptionItem item;
    item.id = toText(textAt(object, "id"));
    item.price = toText(idAt(object, "price"));
    item.quantity = integerAt(object, "quantity");
    if (const auto price = objectAt(object, "price")) {
        item.product = toText(idAt(*price, "product"));
        readInterval(*price, item.interval, item.intervalCount);
    }
    return item;
}

LivingSubscription readSubscription(const JsonObject &object, const std::string &own)
{
    LivingSubscription subscription;
    subscription.id = toText(textAt(object, "id"));
    if (const auto currency = Currency::parse(textAt(object, "currency")))
        subscription.currency = *currency;
    subscription.hasSchedule = !idAt(object, "schedule").empty();
    const QString name = u"subscription "_s % subscription.id;
    subscription.discount = firstDiscount(object, name, own);
    const auto items = objectAt(object, "items");
    subscription.hasMoreItems = items && flagAt(*items, "has_more");
    const auto data = items ? arrayAt(*items, "data") : std::nullopt;
    if (!data)
        return subscription;
    for (const JsonElement element : *data) {
        const auto item = asObject(element);
        if (!item)
            continue;
        if (subscription.discount.isEmpty())
            subscription.discount = firstDiscount(*item, u"an item of "_s % name, own);
        subscription.items.push_back(readItem(*item));
    }
    return subscription;
}

QString invoiceDiscount(const JsonObject &invoice, const std::string &own)
{
    const QString name = u"invoice "_s % toText(textAt(invoice, "id"));
    QString text = firstDiscount(invoice, name, own);
    const auto totals = arrayAt(invoice, "total_discount_amounts");
    const auto listed = arrayAt(invoice, "discounts");
    // The totals do not say where they come from: more of them than there are discounts of our own are somebody else's.
    if (text.isEmpty() && totals && totals->size() > (listed ? listed->size() : 0))
        text = name % u" holds a discount";
    const auto lines = objectAt(invoice, "lines");
    const auto data = lines ? arrayAt(*lines, "data") : std::nullopt;
    if (!data)
        return text;
    for (const JsonElement element : *data) {
        if (const auto line = asObject(element); line && text.isEmpty())
            text = firstDiscount(*line, u"a line of "_s % name, own);
    }
    return text;
}

} // namespace

Result<ReceiverAnswer> ReceiverReader::find(const IssueRequest &request)
{
    return request.customerId.isEmpty() ? byEmail(request.email, request.beneficiary)
                                        : byId(request.customerId, request.email);
}

Result<ReceiverAnswer> ReceiverReader::byId(const QString &id, const QString &email)
{
    Receiver receiver;
    bool isDeleted = false;
    QString storedEmail;
    Status read = withObject(m_api,
        {"/v1/customers/" + pathSegment(id.toUtf8()), {{"expand[]", "discount.source.coupon"}}, u"customers"_s},
        m_cancel, [&](const JsonObject &customer) {
            receiver = readReceiver(customer, m_ownCoupon);
            isDeleted = flagAt(customer, "deleted");
            storedEmail = toText(textAt(customer, "email"));
        });
    if (!read && read.error().kind == ErrorKind::NotFound)
        return blocked(Blocker::CustomerNotFound, u"customer %1 does not exist at Stripe"_s.arg(id));
    RD_CHECK(std::move(read));
    if (isDeleted)
        return blocked(Blocker::CustomerNotFound, u"customer %1 was deleted at Stripe"_s.arg(id));
    if (!email.isEmpty() && normalised(storedEmail) != normalised(email))
        return blocked(Blocker::EmailMismatch, u"customer %1 has another e-mail address at Stripe now"_s.arg(id));
    return ReceiverAnswer{std::nullopt, {}, std::move(receiver)};
}

Status ReceiverReader::addOtherSpellings(const QString &email, std::vector<Receiver> &found)
{
    const QByteArray quoted = QByteArray(email.toUtf8()).replace('\\', "\\\\").replace('\'', "\\'");
    const QByteArray query = "email:'" + quoted + '\'';
    const auto answer = m_api.getAndWait(
        {"/v1/customers/search", {{"query", query}, {"limit", "100"}}, u"search"_s, false, false}, m_cancel);
    if (!answer) {
        // Not offered in every country; the list alone is right for one spelling. Any other failure leaves "exactly
        // one" unproven.
        const int status = answer.error().httpStatus;
        if (status == 400 || status == 404)
            return {};
        return fail(answer.error());
    }
    const auto root = answer ? parseJson(answer->body) : Result<JsonElement>(fail(answer.error()));
    const auto list = root ? asObject(*root) : std::nullopt;
    const auto data = list ? arrayAt(*list, "data") : std::nullopt;
    if (!data)
        return fail(ErrorKind::BadAnswer, u"the search for customers by e-mail gave no list"_s);
    for (const JsonElement element : *data) {
        const auto customer = asObject(element);
        if (!customer || flagAt(*customer, "deleted") || normalised(toText(textAt(*customer, "email"))) != email)
            continue;
        Receiver receiver = readReceiver(*customer, m_ownCoupon);
        const auto same = [&receiver](const Receiver &known) { return known.id == receiver.id; };
        if (std::none_of(found.begin(), found.end(), same))
            found.push_back(std::move(receiver));
    }
    return {};
}

Result<ReceiverAnswer> ReceiverReader::byEmail(const QString &email, Beneficiary beneficiary)
{
    const QString whose = beneficiary == Beneficiary::Referee ? u"customer"_s : u"participant"_s;
    const QString wanted = normalised(email);
    if (wanted.isEmpty())
        return blocked(Blocker::CustomerNotFound, u"the %1 has no e-mail address"_s.arg(whose));
    std::vector<Receiver> found;
    RD_CHECK(forEachRow(m_api,
        {"/v1/customers", {{"email", wanted.toUtf8()}, {"expand[]", "data.discount.source.coupon"}}, u"customers"_s},
        m_cancel, [&](const JsonObject &customer) {
            if (!flagAt(customer, "deleted") && normalised(toText(textAt(customer, "email"))) == wanted)
                found.push_back(readReceiver(customer, m_ownCoupon));
            return true;
        }));
    const std::size_t listed = found.size();
    if (listed <= 1)
        RD_CHECK(addOtherSpellings(wanted, found));
    if (found.empty())
        return blocked(Blocker::CustomerNotFound, u"no customer at Stripe has the %1's e-mail address"_s.arg(whose));
    if (found.size() > 1) {
        QStringList ids;
        for (const Receiver &receiver : found)
            ids.append(receiver.id);
        return blocked(Blocker::AmbiguousCustomer,
            u"%1 customers have this e-mail address: %2"_s.arg(
                QString::number(ids.size()), ids.mid(0, 10).join(u", ")));
    }
    if (listed == 1)
        return ReceiverAnswer{std::nullopt, {}, std::move(found.front())};
    return byId(found.front().id, wanted); // found by the search alone, which may be a minute old
}

Status ReceiverReader::readItemDiscounts(LivingSubscription &subscription)
{
    return forEachRow(m_api,
        {"/v1/subscription_items", {{"subscription", subscription.id.toUtf8()}, {"expand[]", "data.discounts"}},
            u"subscriptions"_s},
        m_cancel, [&](const JsonObject &item) {
            subscription.discount = firstDiscount(item, u"an item of subscription "_s % subscription.id, m_ownCoupon);
            return subscription.discount.isEmpty();
        });
}

Result<std::vector<LivingSubscription>> ReceiverReader::livingSubscriptions(const QString &customer)
{
    std::vector<LivingSubscription> living;
    RD_CHECK(forEachRow(m_api,
        {"/v1/subscriptions",
            {{"customer", customer.toUtf8()}, {"expand[]", "data.discounts.source.coupon"},
                {"expand[]", "data.items.data.discounts"}},
            u"subscriptions"_s},
        m_cancel, [&](const JsonObject &object) {
            if (isLiving(textAt(object, "status")))
                living.push_back(readSubscription(object, m_ownCoupon));
            return true;
        }));
    for (LivingSubscription &subscription : living) {
        if (subscription.hasMoreItems && subscription.discount.isEmpty())
            RD_CHECK(readItemDiscounts(subscription));
    }
    return living;
}

Result<QString> ReceiverReader::discountOnOpenInvoice(const QString &customer)
{
    QString discount;
    for (const char *status : {"draft", "open"}) {
        RD_CHECK(forEachRow(m_api,
            {"/v1/invoices",
                {{"customer", customer.toUtf8()}, {"status", status}, {"expand[]", "data.discounts.source.coupon"}},
                u"invoices"_s},
            m_cancel, [&](const JsonObject &invoice) {
                discount = invoiceDiscount(invoice, m_ownCoupon);
                return discount.isEmpty();
            }));
        if (!discount.isEmpty())
            break;
    }
    return discount;
}

Result<RecurringPrice> ReceiverReader::price(const QString &id)
{
    RecurringPrice price;
    RD_CHECK(withObject(
        m_api, {"/v1/prices/" + pathSegment(id.toUtf8()), {}, u"prices"_s}, m_cancel, [&](const JsonObject &object) {
            price.id = toText(textAt(object, "id"));
            price.product = toText(idAt(object, "product"));
            price.active = flagAt(object, "active");
            if (const auto currency = Currency::parse(textAt(object, "currency")))
                price.currency = *currency;
            readInterval(object, price.interval, price.intervalCount);
        }));
    return price;
}

Result<Money> ReceiverReader::nextInvoice(const QString &subscription, Fields changes)
{
    changes.emplace_back("subscription", subscription.toUtf8());
    ReadCall call{"/v1/invoices/create_preview", std::move(changes), u"invoices"_s};
    call.post = true;
    RD_TRY(answer, m_api.getAndWait(call, m_cancel));
    RD_TRY(root, parseJson(answer.body));
    const auto invoice = asObject(root);
    const auto units = invoice ? unitsOf(textAt(*invoice, "currency")) : Result<Units>(fail(ErrorKind::BadAnswer, {}));
    const auto total = invoice ? integerAt(*invoice, "total") : std::nullopt;
    const auto minor = units && total ? toIsoMinor(*total, *units) : std::nullopt;
    if (!minor)
        return fail(ErrorKind::BadAnswer, u"the preview of the next invoice has no total"_s);
    return Money{*minor, units->currency};
}

Result<Currency> ReceiverReader::lastInvoiceCurrency(const QString &customer)
{
    Currency currency;
    RD_CHECK(forEachRow(m_api, {"/v1/invoices", {{"customer", customer.toUtf8()}}, u"invoices"_s}, m_cancel,
        [&](const JsonObject &invoice) {
            if (const auto known = Currency::parse(textAt(invoice, "currency")))
                currency = *known;
            return false;
        }));
    return currency;
}

} // namespace rd::stripe
