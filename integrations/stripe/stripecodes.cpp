// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripecodes.h"

#include "integrations/stripe/issueanswer.h"
#include "integrations/stripe/listrows.h"
#include "integrations/stripe/providernames.h"
#include "integrations/stripe/rowreader.h"
#include "integrations/stripe/stripeaccount.h"
#include "integrations/stripe/stripeerror.h"
#include "integrations/stripe/stripereader.h"
#include "integrations/stripe/stripeunits.h"
#include "models/core/codepattern.h"

#include <QUuid>

namespace rd::stripe {

using namespace Qt::StringLiterals;
using namespace names;

namespace {

constexpr qsizetype kCouponName = 40; // Stripe's limit
constexpr qint64 kTwoDecimals = 100;

Result<QByteArray> stripeAmount(const Money &money)
{
    const auto amount = toStripeMinor(money);
    if (!amount || *amount <= 0)
        return fail(ErrorKind::BadInput, u"Stripe cannot express %1 %2"_s.arg(toDecimal(money), money.currency.code()),
            {}, u"bad-amount"_s);
    return QByteArray::number(*amount);
}

/// "…[currency_options][eur][amount_off]"
QByteArray optionName(const QByteArray &prefix, const Money &money, const char *member)
{
    return prefix + '[' + stripeCode(money.currency) + "][" + member + ']';
}

Status addValue(Fields &fields, const RewardSpec &spec)
{
    if (spec.percentOff) {
        if (spec.percentOff->ppm % kTwoDecimals != 0)
            return fail(
                ErrorKind::BadInput, u"Stripe takes percentages with two decimals at most"_s, {}, u"bad-amount"_s);
        fields.emplace_back("percent_off", spec.percentOff->toPercent().toLatin1());
        return {};
    }
    if (spec.amountOff.empty())
        return fail(ErrorKind::Usage, u"a coupon needs a percentage or an amount"_s, {}, u"no-discount"_s);
    const Money &main = spec.amountOff.front();
    RD_TRY(amount, stripeAmount(main));
    fields.emplace_back("amount_off", amount);
    fields.emplace_back("currency", stripeCode(main.currency));
    for (std::size_t i = 1; i < spec.amountOff.size(); ++i) {
        RD_TRY(other, stripeAmount(spec.amountOff[i]));
        fields.emplace_back(optionName("currency_options", spec.amountOff[i], "amount_off"), other);
    }
    return {};
}

Status addDuration(Fields &fields, const RewardSpec &spec)
{
    switch (spec.duration) {
    case CouponDuration::Once:
        fields.emplace_back("duration", "once");
        return {};
    case CouponDuration::Forever:
        fields.emplace_back("duration", "forever");
        return {};
    case CouponDuration::Repeating:
        break;
    }
    if (!spec.months || *spec.months < 1)
        return fail(ErrorKind::Usage, u"a repeating coupon needs a number of months"_s, {}, u"no-months"_s);
    fields.emplace_back("duration", "repeating");
    fields.emplace_back("duration_in_months", QByteArray::number(*spec.months));
    return {};
}

Status addRestrictions(Fields &fields, const CodeRestrictions &restrictions)
{
    if (restrictions.firstTimeOrder)
        fields.emplace_back("restrictions[first_time_transaction]", "true");
    for (std::size_t i = 0; i < restrictions.minimum.size(); ++i) {
        const Money &least = restrictions.minimum[i];
        RD_TRY(amount, stripeAmount(least));
        if (i > 0) {
            fields.emplace_back(optionName("restrictions[currency_options]", least, "minimum_amount"), amount);
            continue;
        }
        fields.emplace_back("restrictions[minimum_amount]", amount);
        fields.emplace_back("restrictions[minimum_amount_currency]", stripeCode(least.currency));
    }
    if (restrictions.expiresAt)
        fields.emplace_back("expires_at", QByteArray::number(toUnixSeconds(*restrictions.expiresAt)));
    if (restrictions.maxRedemptions)
        fields.emplace_back("max_redemptions", QByteArray::number(*restrictions.maxRedemptions));
    return {};
}

PreparedStep marked(
    const QString &name, const QString &path, Fields fields, const QString &naturalKey, const QString &key)
{
    fields.emplace_back("metadata[rd_intent]", intentMark(key, 1));
    fields.emplace_back("metadata[referral_desk_id]", intentMark(key, 1));
    return {name, "POST", path, formEncode(std::move(fields)), naturalKey};
}

QByteArray codePath(const QString &id)
{
    return "/v1/promotion_codes/" + pathSegment(id.toUtf8());
}

Result<PromotionCodeRecord> readCode(const QByteArray &body)
{
    RD_TRY(read, StripeReader::object(Stream::PromotionCodes, body));
    if (read.page.promotionCodes.size() != 1)
        return fail(ErrorKind::BadAnswer, u"Stripe's answer is no promotion code"_s);
    return read.page.promotionCodes.front();
}

QString valueOf(const CouponRecord &coupon)
{
    if (coupon.percentOff)
        return coupon.percentOff->toPercent() % u" % off";
    if (coupon.amountOff)
        return toDecimal({*coupon.amountOff, coupon.currency}) % u' ' % coupon.currency.code() % u" off";
    return {};
}

} // namespace

StripeCodes::StripeCodes(std::shared_ptr<StripeApi> api) : m_api(api), m_rewards(std::move(api)) {}

Result<GatewayAccount> StripeCodes::account(const CancelToken &cancel)
{
    return m_rewards.account(cancel);
}

QString StripeCodes::couponId(const QString &key) const
{
    return stripe::couponId(key);
}

Result<PreparedStep> StripeCodes::couponStep(const RewardSpec &spec, const QString &name, const QString &key)
{
    Fields fields{{"id", stripe::couponId(key).toLatin1()}};
    RD_CHECK(addValue(fields, spec));
    RD_CHECK(addDuration(fields, spec));
    const QString shown = cutTo(name, kCouponName);
    if (!shown.isEmpty())
        fields.emplace_back("name", shown.toUtf8());
    return marked(u"coupon"_s, u"/v1/coupons"_s, std::move(fields), stripe::couponId(key), key);
}

Result<PreparedStep> StripeCodes::codeStep(
    const QString &code, const QString &coupon, const CodeRestrictions &restrictions, const QString &key)
{
    if (const QString problem = codeProblem(code); !problem.isEmpty())
        return fail(
            ErrorKind::BadInput, u"%1 cannot be a code at Stripe: %2"_s.arg(code, problem), {}, u"code-not-allowed"_s);
    Fields fields{{"code", code.toLatin1()}, {"promotion[type]", "coupon"}, {"promotion[coupon]", coupon.toUtf8()}};
    RD_CHECK(addRestrictions(fields, restrictions));
    return marked(u"promotion-code"_s, u"/v1/promotion_codes"_s, std::move(fields), code, key);
}

Result<CouponFacts> StripeCodes::coupon(const QString &id, const CancelToken &cancel)
{
    RD_TRY(answer, m_api->getAndWait({"/v1/coupons/" + pathSegment(id.toUtf8()), {}, u"coupons"_s}, cancel));
    RD_TRY(read, StripeReader::object(Stream::Coupons, answer.body));
    if (read.page.coupons.size() != 1)
        return fail(ErrorKind::NotFound, u"there is no coupon %1 at Stripe"_s.arg(id));
    CouponRecord &coupon = read.page.coupons.front();
    const QString value = valueOf(coupon);
    return CouponFacts{std::move(coupon), value};
}

Status StripeCodes::walkCodes(const std::function<bool(const ListedCode &)> &visit, const CancelToken &cancel)
{
    std::optional<Error> bad;
    RD_CHECK(
        forEachRow(*m_api, {"/v1/promotion_codes", {}, u"promotion-codes"_s}, cancel, [&](const JsonObject &object) {
            ListedCode listed;
            ObjectReader reader("promotion_code");
            Row row;
            readRow(object, listed.record, reader, row);
            for (const JsonField field : object) {
                if (field.key == "metadata")
                    reader.metadata(field, listed.metadata);
            }
            if (!reader.isGood()) {
                bad = reader.error(row.id);
                return false;
            }
            listed.record.id = std::move(row.id);
            listed.record.createdS = row.createdS;
            return visit(listed);
        }));
    return bad ? Status(fail(*bad)) : Status();
}

Result<std::vector<LinkAddress>> StripeCodes::links(const CancelToken &cancel)
{
    std::vector<LinkAddress> links;
    RD_CHECK(forEachRow(*m_api, {"/v1/payment_links", {{"active", "true"}}, u"payment-links"_s}, cancel,
        [&links](const JsonObject &object) {
            links.push_back({toText(textAt(object, "id")), toText(textAt(object, "url"))});
            return true;
        }));
    return links;
}

Result<PromotionCodeRecord> StripeCodes::deactivate(const QString &id, const CancelToken &cancel)
{
    // A key of its own each time: what was switched on again by hand must not be answered from memory.
    const QString key = u"rd-off-"_s % QUuid::createUuid().toString(QUuid::Id128);
    const auto answer =
        m_api->postOnce(QString::fromLatin1(codePath(id)), formEncode({{"active", "false"}}), key, cancel);
    if (answer && answer->isSuccess()) {
        RD_TRY(record, readCode(answer->body));
        if (!record.active)
            return record;
    }
    if (answer && answer->status >= 400 && answer->status < 500 && answer->status != 409 && answer->status != 429)
        return fail(toError(*answer, u"POST /v1/promotion_codes"_s));
    // Whatever came of it, the code itself says.
    RD_TRY(now, m_api->getAndWait({codePath(id), {}, u"promotion-codes"_s}, cancel));
    RD_TRY(record, readCode(now.body));
    if (!record.active)
        return record;
    if (!answer)
        return fail(answer.error());
    return fail(toError(*answer, u"POST /v1/promotion_codes"_s));
}

SendOutcome StripeCodes::send(const IssueIntent &intent, const CancelToken &cancel)
{
    return m_rewards.send(intent, cancel);
}

std::vector<SendOutcome> StripeCodes::sendAll(
    const std::vector<const IssueIntent *> &intents, const CancelToken &cancel)
{
    std::vector<WriteCall> calls;
    for (const IssueIntent *intent : intents)
        calls.push_back({intent->path, intent->body, intent->idempotencyKey});
    const auto answers = m_api->postAllOnce(calls, cancel);
    std::vector<SendOutcome> outcomes;
    for (std::size_t i = 0; i < intents.size(); ++i)
        outcomes.push_back(judgeIssueAnswer(*intents[i], answers[i]));
    return outcomes;
}

int StripeCodes::maxInFlight() const
{
    return m_api->maxInFlight();
}

LookupOutcome StripeCodes::lookUp(const IssueIntent &intent, const CancelToken &cancel)
{
    return m_rewards.lookUp(intent, cancel);
}

std::chrono::milliseconds StripeCodes::resendWindow() const
{
    return m_rewards.resendWindow();
}

} // namespace rd::stripe
