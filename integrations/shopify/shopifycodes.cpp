// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopifycodes.h"

#include "integrations/shopify/documents.h"
#include "integrations/shopify/shopifyreader.h"
#include "integrations/shopify/shopnames.h"
#include "models/core/codepattern.h"

#include <QJsonArray>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noCoupons()
{
    return fail(ErrorKind::Usage, u"a shop has no coupons: each code has a discount of its own"_s, {}, u"no-coupons"_s);
}

PromotionCodeRecord recordOf(const QJsonObject &node)
{
    const QJsonObject discount = node["codeDiscount"_L1].toObject();
    const QJsonObject code = discount["codes"_L1]["nodes"_L1].toArray().at(0).toObject();
    const auto seconds = [&discount](QLatin1StringView name) {
        const auto at = parseIso(discount[name].toString());
        return at ? toUnixSeconds(*at) : qint64(0);
    };
    PromotionCodeRecord record;
    record.id = bareId(code["id"_L1]);
    record.code = code["code"_L1].toString().toStdString();
    record.coupon = bareId(node["id"_L1]);
    record.active = discount["status"_L1].toString() == "ACTIVE"_L1;
    record.createdS = seconds("createdAt"_L1);
    record.expiresS = seconds("endsAt"_L1);
    record.timesRedeemed = code["asyncUsageCount"_L1].toInteger();
    return record;
}

Status addDuration(QJsonObject &input, const RewardSpec &terms)
{
    switch (terms.duration) {
    case CouponDuration::Once:
        input[u"appliesOncePerCustomer"_s] = true;
        return {};
    case CouponDuration::Forever:
        input[u"appliesOncePerCustomer"_s] = false;
        return {};
    case CouponDuration::Repeating:
        break;
    }
    return fail(ErrorKind::BadInput, u"a shop has no discounts that last for some months"_s,
        u"Choose once or for ever for the codes of the shop."_s, u"no-months"_s);
}

Status addRestrictions(QJsonObject &input, const CodeRestrictions &restrictions, Currency currency)
{
    if (restrictions.firstTimeOrder)
        return fail(ErrorKind::BadInput, u"a shop cannot keep a code to first orders"_s,
            u"Leave that out for the shop; once per customer is what codes for one order are."_s,
            u"restriction-not-available"_s);
    if (!restrictions.minimum.empty()) {
        const auto least = std::find_if(restrictions.minimum.begin(), restrictions.minimum.end(),
            [&currency](const Money &money) { return money.currency == currency; });
        if (least == restrictions.minimum.end())
            return fail(ErrorKind::BadInput,
                u"the shop's money is %1, for which no least amount is named"_s.arg(currency.code()), {},
                u"currency-mismatch"_s);
        input[u"minimumRequirement"_s] =
            QJsonObject{{u"subtotal"_s, QJsonObject{{u"greaterThanOrEqualToSubtotal"_s, toDecimal(*least)}}}};
    }
    if (restrictions.expiresAt)
        input[u"endsAt"_s] = toIso(*restrictions.expiresAt);
    if (restrictions.maxRedemptions)
        input[u"usageLimit"_s] = *restrictions.maxRedemptions;
    return {};
}

} // namespace

Result<CodeCombination> CodeCombination::parse(const QString &text)
{
    CodeCombination out;
    if (text == "none"_L1)
        return out;
    for (const QString &word : text.split(u',')) {
        if (word.trimmed() == "orders"_L1)
            out.orders = true;
        else if (word.trimmed() == "products"_L1)
            out.products = true;
        else if (word.trimmed() == "shipping"_L1)
            out.shipping = true;
        else
            return fail(ErrorKind::Usage, u"\"%1\" is no kind of discount that codes combine with."_s.arg(word),
                u"none, or words out of orders, products, shipping with commas between them."_s);
    }
    return out;
}

ShopifyCodes::ShopifyCodes(std::shared_ptr<ShopifyApi> api, CodeCombination combination)
    : m_api(api), m_rewards(std::move(api)), m_combination(combination)
{
}

Result<GatewayAccount> ShopifyCodes::account(const CancelToken &cancel)
{
    return m_rewards.account(cancel);
}

Result<Currency> ShopifyCodes::currency()
{
    if (!m_place) {
        RD_TRY(place, readRewardPlace(*m_api, CancelToken()));
        m_place = std::move(place);
    }
    if (const QString missing = missingFor(*m_place, {u"read_discounts"_s, u"write_discounts"_s}); !missing.isEmpty())
        return fail(ErrorKind::Forbidden, missing, {}, u"permission-missing"_s);
    return m_place->currency;
}

Result<PreparedStep> ShopifyCodes::couponStep(
    const RewardSpec & /*spec*/, const QString & /*name*/, const QString & /*key*/)
{
    return noCoupons();
}

Result<PreparedStep> ShopifyCodes::codeStep(const QString & /*code*/, const QString & /*coupon*/,
    const CodeRestrictions & /*restrictions*/, const QString & /*key*/)
{
    return noCoupons();
}

Result<PreparedStep> ShopifyCodes::ownCodeStep(const QString &code, const RewardSpec &terms, const QString &title,
    const CodeRestrictions &restrictions, const QString &key)
{
    if (const QString problem = codeProblem(code); !problem.isEmpty())
        return fail(
            ErrorKind::BadInput, u"%1 cannot be a code in a shop: %2"_s.arg(code, problem), {}, u"code-not-allowed"_s);
    RD_TRY(own, currency());
    QJsonObject input = discountInput(title.isEmpty() ? code : QString(title + u": "_s + code), code, intentMark(key));
    QString shownValue;
    RD_CHECK(addDiscountValue(input, terms, own, shownValue));
    RD_CHECK(addDuration(input, terms));
    RD_CHECK(addRestrictions(input, restrictions, own));
    input[u"context"_s] = QJsonObject{{u"all"_s, u"ALL"_s}};
    input[u"combinesWith"_s] = QJsonObject{{u"orderDiscounts"_s, m_combination.orders},
        {u"productDiscounts"_s, m_combination.products}, {u"shippingDiscounts"_s, m_combination.shipping}};
    const GraphQlCall call{"CreateCode", documents::createCode(), {{u"input"_s, input}}, false};
    return PreparedStep{QString(kCodeStep), "POST", u"/graphql/CreateCode"_s, ShopifyApi::bodyOf(call), code};
}

Result<CouponFacts> ShopifyCodes::coupon(const QString &id, const CancelToken &cancel)
{
    const QJsonObject variables{{u"ids"_s, QJsonArray{gidOf("DiscountNode"_L1, id.toStdString())}}};
    RD_TRY(answer, m_api->ask({"DiscountsById", documents::discountsById(), variables, false}, cancel));
    const QJsonObject node = answer.data["nodes"_L1].toArray().at(0).toObject();
    if (node.isEmpty())
        return fail(ErrorKind::NotFound, u"there is no discount %1 in the shop"_s.arg(id));
    RD_TRY(discount, readDiscount(node, node["discount"_L1]["codes"_L1]["nodes"_L1].toArray()));
    if (!discount.hasCodes)
        return fail(ErrorKind::NotFound, u"discount %1 of the shop has no codes"_s.arg(id));
    const QString value = discount.discount.percentOff ? discount.discount.percentOff->toPercent() + u" % off"_s
        : discount.discount.amountOff ? shown({*discount.discount.amountOff, discount.discount.currency}) + u" off"_s
                                      : QString();
    return CouponFacts{std::move(discount.discount), value};
}

Status ShopifyCodes::walkCodes(const std::function<bool(const ListedCode &)> &visit, const CancelToken &cancel)
{
    constexpr int kPage = 50;
    QString after;
    for (;;) {
        QJsonObject variables{{u"first"_s, kPage}, {u"query"_s, u"method:code"_s}};
        if (!after.isEmpty())
            variables[u"after"_s] = after;
        RD_TRY(answer, m_api->ask({"DiscountsSync", documents::discountsSync(), variables, false}, cancel));
        const QJsonObject list = answer.data["discountNodes"_L1].toObject();
        for (const auto &value : list["nodes"_L1].toArray()) {
            const QJsonObject node = value.toObject();
            QJsonObject inner = node["discount"_L1]["codes"_L1].toObject();
            QJsonArray codes = inner["nodes"_L1].toArray();
            QString last;
            while (inner["pageInfo"_L1]["hasNextPage"_L1].toBool()) {
                const QString place = inner["pageInfo"_L1]["endCursor"_L1].toString();
                if (place.isEmpty() || place == last)
                    return fail(ErrorKind::BadAnswer, u"the codes of a discount do not end"_s);
                last = place;
                const QJsonObject rest{{u"id"_s, node["id"_L1]}, {u"after"_s, place}};
                RD_TRY(more, m_api->ask({"DiscountCodes", documents::discountCodes(), rest, false}, cancel));
                inner = more.data["discountNode"_L1]["discount"_L1]["codes"_L1].toObject();
                for (const auto &code : inner["nodes"_L1].toArray())
                    codes.append(code);
            }
            RD_TRY(discount, readDiscount(node, codes));
            for (PromotionCodeRecord &code : discount.codes) {
                if (!visit({std::move(code), {}}))
                    return {};
            }
        }
        const QString next = list["pageInfo"_L1]["endCursor"_L1].toString();
        if (!list["pageInfo"_L1]["hasNextPage"_L1].toBool())
            return {};
        if (next.isEmpty() || next == after)
            return fail(ErrorKind::BadAnswer, u"the list of discounts does not end"_s);
        after = next;
    }
}

Result<std::vector<LinkAddress>> ShopifyCodes::links(const CancelToken & /*cancel*/)
{
    return std::vector<LinkAddress>(); // a shop has pages, no payment links
}

Result<ShopifyCodes::Found> ShopifyCodes::byText(const QString &code, const CancelToken &cancel)
{
    RD_TRY(answer, m_api->ask({"CodeByText", documents::codeByText(), {{u"code"_s, code}}, false}, cancel));
    const QJsonObject node = answer.data["codeDiscountNodeByCode"_L1].toObject();
    if (node.isEmpty())
        return fail(ErrorKind::NotFound, u"there is no code %1 in the shop"_s.arg(code));
    const QJsonObject discount = node["codeDiscount"_L1].toObject();
    if (discount["__typename"_L1].toString() != "DiscountCodeBasic"_L1)
        return fail(ErrorKind::Refused, u"the code %1 belongs to a discount of another kind"_s.arg(code),
            u"Switch it off in the shop's admin."_s, u"other-discount"_s);
    return Found{node["id"_L1].toString(), discount["codesCount"_L1]["count"_L1].toInt(), recordOf(node)};
}

Result<PromotionCodeRecord> ShopifyCodes::deactivate(const QString &id, const CancelToken &cancel)
{
    QString text;
    RD_CHECK(walkCodes(
        [&](const ListedCode &listed) {
            if (listed.record.id == id.toStdString())
                text = QString::fromStdString(listed.record.code);
            return text.isEmpty();
        },
        cancel));
    if (text.isEmpty())
        return fail(ErrorKind::NotFound, u"there is no code %1 in the shop"_s.arg(id));
    return deactivateCode(id, text, cancel);
}

Result<PromotionCodeRecord> ShopifyCodes::deactivateCode(
    const QString & /*id*/, const QString &code, const CancelToken &cancel)
{
    RD_TRY(found, byText(code, cancel));
    if (!found.record.active)
        return found.record;
    if (found.codes != 1)
        return fail(ErrorKind::Refused,
            u"the code %1 shares its discount with %2 others, which would end too"_s.arg(
                code, QString::number(found.codes - 1)),
            u"Take it off the discount in the shop's admin."_s, u"shared-discount"_s);
    const QByteArray body =
        ShopifyApi::bodyOf({"DeactivateCode", documents::deactivateCode(), {{u"id"_s, found.gid}}, false});
    // Doing it again changes nothing, so whatever came of it, the code itself says.
    const auto sent = m_api->sendOnce("DeactivateCode", body, cancel);
    if (sent && sent->isSuccess()) {
        const ReadAnswer read = readAnswer(sent->body);
        const auto errors = readUserErrors(read.data["discountCodeDeactivate"_L1].toObject());
        if (!errors.empty())
            return fail(ErrorKind::Refused, errors.front().message, {}, u"provider-refused"_s);
        if (read.has("ACCESS_DENIED"_L1))
            return fail(toError(*sent, read, u"Shopify, DeactivateCode"_s));
    }
    RD_TRY(now, byText(code, cancel));
    if (!now.record.active)
        return now.record;
    if (!sent)
        return fail(sent.error());
    return fail(ErrorKind::BadAnswer, u"the shop still shows the code %1 as usable"_s.arg(code));
}

SendOutcome ShopifyCodes::send(const IssueIntent &intent, const CancelToken &cancel)
{
    return m_rewards.send(intent, cancel);
}

LookupOutcome ShopifyCodes::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    return m_rewards.lookUp(intent, cancel);
}

std::chrono::milliseconds ShopifyCodes::resendWindow() const
{
    return m_rewards.resendWindow();
}

} // namespace rd::shopify
