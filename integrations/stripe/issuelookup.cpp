// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/issuelookup.h"

#include "integrations/stripe/listrows.h"
#include "integrations/stripe/providernames.h"

namespace rd::stripe {

using namespace Qt::StringLiterals;

namespace {

LookupOutcome present(const QString &reference)
{
    return {LookupVerdict::Present, reference, {}};
}

LookupOutcome absent()
{
    return {LookupVerdict::Absent, {}, {}};
}

LookupOutcome undecided(const QString &text)
{
    return {LookupVerdict::Undecided, {}, text};
}

LookupOutcome foreign(const QString &text)
{
    return {LookupVerdict::Foreign, {}, text};
}

std::string markOf(const JsonObject &object)
{
    const auto metadata = objectAt(object, "metadata");
    return metadata ? std::string(textAt(*metadata, kIntentMetadata)) : std::string();
}

/// Id of the discount in a list that came from the coupon; entries may be {discount: …} or the discount itself.
QString discountFrom(const JsonObject &holder, std::string_view list, const std::string &coupon)
{
    const auto entries = arrayAt(holder, list);
    if (!entries)
        return {};
    for (const JsonElement element : *entries) {
        const auto entry = asObject(element);
        if (!entry)
            continue;
        const auto discount = list == "discounts" ? entry : objectAt(*entry, "discount");
        const auto source = discount ? objectAt(*discount, "source") : std::nullopt;
        if (source && idAt(*source, "coupon") == coupon)
            return toText(textAt(*discount, "id"));
    }
    return {};
}

} // namespace

IssueLookup::IssueLookup(StripeApi &api, const CancelToken &cancel, const IssueIntent &intent)
    : m_api(api),
      m_cancel(cancel),
      m_intent(intent),
      m_fields(formDecode(intent.body)),
      m_mark(sent("metadata[rd_intent]"))
{
}

std::string IssueLookup::sent(const char *field) const
{
    return formValue(m_fields, field).value_or(QByteArray()).toStdString();
}

LookupOutcome IssueLookup::run()
{
    if (m_mark.empty())
        return undecided(u"the request carries no mark to look for"_s);
    auto found = search();
    if (!found && found.error().kind == ErrorKind::NotFound)
        return undecided(
            u"the customer or subscription is gone at Stripe, so what it was given cannot be seen: %1"_s.arg(
                found.error().text));
    return found ? *std::move(found) : undecided(found.error().text);
}

Result<LookupOutcome> IssueLookup::search()
{
    if (m_intent.stepName == "coupon"_L1)
        return coupon();
    if (m_intent.stepName == "promotion-code"_L1)
        return promotionCode();
    if (m_intent.stepName == "attach"_L1)
        return attachment();
    if (m_intent.stepName == "credit"_L1)
        return credit();
    if (m_intent.stepName == "price"_L1)
        return price();
    return undecided(u"unknown step %1"_s.arg(m_intent.stepName));
}

Result<LookupOutcome> IssueLookup::coupon()
{
    LookupOutcome outcome = absent();
    Status read = withObject(m_api, {"/v1/coupons/" + pathSegment(m_intent.naturalKey.toUtf8()), {}, u"coupons"_s},
        m_cancel, [&](const JsonObject &object) {
            if (markOf(object) == m_mark)
                outcome = present(toText(textAt(object, "id")));
            else
                outcome =
                    foreign(u"a coupon %1 that is not from this reward exists at Stripe"_s.arg(m_intent.naturalKey));
        });
    if (!read && read.error().kind == ErrorKind::NotFound)
        return absent();
    RD_CHECK(std::move(read));
    return outcome;
}

Result<LookupOutcome> IssueLookup::promotionCode()
{
    LookupOutcome outcome = absent();
    RD_CHECK(forEachRow(m_api, {"/v1/promotion_codes", {{"code", m_intent.naturalKey.toUtf8()}}, u"promotion-codes"_s},
        m_cancel, [&](const JsonObject &object) {
            if (markOf(object) == m_mark)
                outcome = present(toText(textAt(object, "id")));
            else if (flagAt(object, "active")) // an ended code does not keep its text from others
                outcome = foreign(
                    u"an active code %1 that is not from this reward exists at Stripe"_s.arg(m_intent.naturalKey));
            return outcome.verdict != LookupVerdict::Present;
        }));
    return outcome;
}

Result<QString> IssueLookup::discountOnInvoices(const QString &subscription, const std::string &coupon)
{
    // A day of margin: our clock and Stripe's may differ.
    constexpr qint64 kMarginS = 86'400;
    const qint64 since = std::max<qint64>(0, toUnixSeconds(m_intent.firstAttempt) - kMarginS);
    QString discount;
    RD_CHECK(forEachRow(m_api,
        {"/v1/invoices",
            {{"subscription", subscription.toUtf8()}, {"created[gte]", QByteArray::number(since)},
                {"expand[]", "data.discounts"}, {"expand[]", "data.total_discount_amounts.discount"}},
            u"invoices"_s},
        m_cancel, [&](const JsonObject &invoice) {
            discount = discountFrom(invoice, "discounts", coupon);
            if (discount.isEmpty())
                discount = discountFrom(invoice, "total_discount_amounts", coupon);
            return discount.isEmpty();
        }));
    return discount;
}

Result<bool> IssueLookup::wasRedeemed(const std::string &coupon)
{
    bool redeemed = false;
    Status read = withObject(m_api, {"/v1/coupons/" + pathSegment(QByteArray::fromStdString(coupon)), {}, u"coupons"_s},
        m_cancel, [&](const JsonObject &object) { redeemed = integerAt(object, "times_redeemed").value_or(0) > 0; });
    if (!read && read.error().kind == ErrorKind::NotFound)
        return false;
    RD_CHECK(std::move(read));
    return redeemed;
}

Result<LookupOutcome> IssueLookup::attachment()
{
    const std::string coupon = sent("discounts[0][coupon]");
    QString discount;
    QString subscription;
    bool isMarked = false;
    RD_CHECK(withObject(m_api, {m_intent.path.toLatin1(), {{"expand[]", "discounts"}}, u"subscriptions"_s}, m_cancel,
        [&](const JsonObject &object) {
            subscription = toText(textAt(object, "id"));
            discount = discountFrom(object, "discounts", coupon);
            isMarked = markOf(object) == m_mark;
        }));
    if (!discount.isEmpty())
        return present(discount);
    RD_TRY(used, discountOnInvoices(subscription, coupon));
    if (!used.isEmpty())
        return present(used);
    if (isMarked) // mark and discount are set by one request, so the coupon was there once
        return present(subscription);
    RD_TRY(redeemed, wasRedeemed(coupon));
    if (redeemed)
        return undecided(u"coupon %1 was redeemed, but neither subscription %2 nor its invoices show it"_s.arg(
            QString::fromStdString(coupon), subscription));
    return absent();
}

Result<LookupOutcome> IssueLookup::price()
{
    LookupOutcome outcome = absent();
    RD_CHECK(
        withObject(m_api, {m_intent.path.toLatin1(), {}, u"subscriptions"_s}, m_cancel, [&](const JsonObject &object) {
            // Mark and price are set by one request, so the price was there once.
            if (markOf(object) == m_mark)
                outcome = present(QString::fromStdString(sent("items[0][id]")));
        }));
    return outcome;
}

Result<LookupOutcome> IssueLookup::credit()
{
    LookupOutcome outcome = absent();
    RD_CHECK(forEachRow(
        m_api, {m_intent.path.toLatin1(), {}, u"balance-transactions"_s}, m_cancel, [&](const JsonObject &row) {
            if (markOf(row) != m_mark)
                return true;
            const auto amount = integerAt(row, "amount");
            const bool isSame =
                amount && std::to_string(*amount) == sent("amount") && textAt(row, "currency") == sent("currency");
            const QString id = toText(textAt(row, "id"));
            outcome = isSame ? present(id)
                             : undecided(u"transaction %1 has the mark but another amount or currency"_s.arg(id));
            return false;
        }));
    return outcome;
}

} // namespace rd::stripe
