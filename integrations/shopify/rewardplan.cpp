// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/rewardplan.h"

#include "integrations/shopify/documents.h"
#include "integrations/shopify/shopifyaccount.h"
#include "integrations/shopify/shopifyreader.h"
#include "integrations/shopify/shopnames.h"

#include <QDateTime>
#include <QJsonArray>
#include <QSet>

namespace rd::shopify {

using namespace Qt::StringLiterals;

namespace {

/// Long ago, and the same on every machine: a discount holds from the moment it is made.
constexpr char kStart[] = "2020-01-01T00:00:00Z";
constexpr qsizetype kTitle = 255; // Shopify's limit

QString foldedEmail(const QJsonObject &customer)
{
    return customer["defaultEmailAddress"_L1]["emailAddress"_L1].toString().trimmed().toLower();
}

/// A search for one address, whatever is in it.
QString emailSearch(QString email)
{
    email.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u"email:\"%1\""_s.arg(email);
}

QString bare(const QString &gid)
{
    return QString::fromStdString(bareId(gid));
}

QString cut(const QString &text, qsizetype limit)
{
    QString out = text.left(limit);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    return out;
}

} // namespace

Result<RewardPlace> readRewardPlace(ShopifyApi &api, const CancelToken &cancel)
{
    RD_TRY(answer, api.ask({"RewardPlace", documents::rewardPlace(), {}, false}, cancel));
    const QJsonObject shop = answer.data["shop"_L1].toObject();
    RewardPlace place;
    RD_TRY(currency, Currency::parse(QStringView(shop["currencyCode"_L1].toString())));
    place.currency = currency;
    place.currencies.append(currency.code());
    for (const auto &code : shop["enabledPresentmentCurrencies"_L1].toArray())
        place.currencies.append(code.toString());
    for (const auto &scope : answer.data["currentAppInstallation"_L1]["accessScopes"_L1].toArray())
        place.scopes.append(scope["handle"_L1].toString());
    place.way = api.tokens().way();
    return place;
}

QString missingFor(const RewardPlace &place, const QStringList &scopes)
{
    for (const MissingPermission &missing : missingPermissions(place.scopes, place.way)) {
        if (scopes.contains(missing.permission))
            return u"the shop's app lacks the permission %1: %2 %3"_s.arg(
                missing.permission, missing.costs, missing.remedy);
    }
    return {};
}

Result<CreditCount> countCredits(
    ShopifyApi &api, const QString &customerGid, const Money &amount, const CancelToken &cancel)
{
    RD_TRY(accounts,
        api.ask({"StoreCreditAccounts", documents::storeCreditAccounts(), {{u"id"_s, customerGid}}, false}, cancel));
    const QJsonValue customer = accounts.data["customer"_L1];
    if (!accounts.refused.empty())
        return fail(ErrorKind::Forbidden, u"Shopify hides store credit: %1"_s.arg(accounts.refused.front().message));
    if (!customer.isObject())
        return fail(ErrorKind::NotFound, u"customer %1 does not exist any more"_s.arg(bare(customerGid)));
    const QJsonObject list = customer["storeCreditAccounts"_L1].toObject();
    if (list["pageInfo"_L1]["hasNextPage"_L1].toBool())
        return fail(ErrorKind::BadAnswer, u"the customer has more accounts than can be looked through"_s);
    CreditCount out;
    for (const auto &account : list["nodes"_L1].toArray()) {
        if (account["balance"_L1]["currencyCode"_L1].toString() != amount.currency.code())
            continue;
        QJsonObject variables{{u"id"_s, account["id"_L1]}};
        for (;;) {
            RD_TRY(answer, api.ask({"StoreCreditLedger", documents::storeCreditLedger(), variables, false}, cancel));
            const QJsonValue seen = answer.data["storeCreditAccount"_L1];
            if (!answer.refused.empty() || !seen.isObject())
                return fail(ErrorKind::Forbidden, u"Shopify hides what an account of store credit got"_s);
            const QJsonObject page = seen["transactions"_L1].toObject();
            const QJsonArray rows = page["nodes"_L1].toArray();
            for (const auto &row : rows) {
                const bool isCredit = row["__typename"_L1].toString() == "StoreCreditAccountCreditTransaction"_L1
                    && row["event"_L1].toString() == "ADJUSTMENT"_L1;
                if (!isCredit || moneyOf(row["amount"_L1].toObject()) != amount)
                    continue;
                const auto at = parseIso(row["createdAt"_L1].toString());
                if (out.count++ == 0 || (at && out.newestAt && *at > *out.newestAt)) {
                    out.newest = bare(row["id"_L1].toString());
                    out.newestAt = at ? std::optional(*at) : std::nullopt;
                }
            }
            const QJsonObject info = page["pageInfo"_L1].toObject();
            if (!info["hasNextPage"_L1].toBool())
                break;
            if (rows.isEmpty())
                return fail(ErrorKind::BadAnswer, u"a list inside an answer of the shop does not go on"_s);
            variables[u"after"_s] = info["endCursor"_L1];
        }
    }
    return out;
}

namespace {
constexpr QLatin1StringView kBefore("credits-before-");
}

QString creditMark(int before)
{
    return kBefore + QString::number(before);
}

std::optional<int> creditsBefore(const QString &mark)
{
    bool ok = false;
    const int before = mark.startsWith(kBefore) ? mark.mid(kBefore.size()).toInt(&ok) : 0;
    return ok && before >= 0 ? std::optional(before) : std::nullopt;
}

QJsonObject discountInput(const QString &title, const QString &code, const QString &mark)
{
    return {{u"title"_s, cut(title.isEmpty() ? code : title, kTitle)}, {u"code"_s, code},
        {u"startsAt"_s, QString::fromLatin1(kStart)}, {u"tags"_s, QJsonArray{mark}}};
}

Status addDiscountValue(QJsonObject &input, const RewardSpec &spec, Currency shopCurrency, QString &shownValue)
{
    QJsonObject value;
    if (spec.percentOff) {
        constexpr qint64 kTwoDecimals = 100;
        constexpr double kWhole = 1'000'000;
        if (spec.percentOff->ppm % kTwoDecimals != 0)
            return fail(
                ErrorKind::BadInput, u"a shop takes percentages with two decimals at most"_s, {}, u"bad-amount"_s);
        value[u"percentage"_s] = static_cast<double>(spec.percentOff->ppm) / kWhole;
        shownValue = spec.percentOff->toPercent() + u" % off"_s;
    } else {
        if (spec.amountOff.empty())
            return fail(ErrorKind::Usage, u"a discount needs a percentage or an amount"_s, {}, u"no-discount"_s);
        const auto found = std::find_if(spec.amountOff.begin(), spec.amountOff.end(),
            [&shopCurrency](const Money &money) { return money.currency == shopCurrency; });
        if (found == spec.amountOff.end())
            return fail(ErrorKind::BadInput,
                u"the shop's money is %1, for which there is no amount"_s.arg(shopCurrency.code()), {},
                u"currency-mismatch"_s);
        value[u"discountAmount"_s] = QJsonObject{{u"amount"_s, toDecimal(*found)}, {u"appliesOnEachItem"_s, false}};
        shownValue = shown(*found) + u" off"_s;
    }
    input[u"customerGets"_s] = QJsonObject{{u"value"_s, value}, {u"items"_s, QJsonObject{{u"all"_s, true}}}};
    return {};
}

IssuePlan &RewardPlanner::block(Blocker blocker, const QString &detail)
{
    m_plan.blocker = blocker;
    m_plan.detail = detail;
    m_plan.steps.clear();
    m_plan.effect.clear();
    return m_plan;
}

bool RewardPlanner::mayDo(const QStringList &scopes)
{
    const QString missing = missingFor(m_place, scopes);
    if (!missing.isEmpty())
        block(Blocker::ProviderRefused, missing);
    return missing.isEmpty();
}

bool RewardPlanner::accept(const Found &found, bool emailsHidden)
{
    if (found.email.isEmpty() && emailsHidden) {
        block(Blocker::EmailMismatch,
            u"Shopify shows this app no e-mail addresses, so the receiver cannot be checked; allow them under API access, Protected customer data"_s);
        return false;
    }
    if (!m_request.email.isEmpty() && found.email != m_request.email) {
        block(Blocker::EmailMismatch,
            u"customer %1 of the shop has another e-mail address than the receiver"_s.arg(bare(found.id)));
        return false;
    }
    m_customer = found.id;
    m_plan.customerId = bare(found.id);
    return true;
}

Result<bool> RewardPlanner::byId()
{
    const QString gid = gidOf("Customer"_L1, m_request.customerId.toStdString());
    RD_TRY(answer, m_api.ask({"ReceiverById", documents::receiverById(), {{u"id"_s, gid}}, false}, m_cancel));
    const QJsonObject customer = answer.data["customer"_L1].toObject();
    if (customer["id"_L1].toString().isEmpty()) {
        block(
            Blocker::CustomerNotFound, u"customer %1 does not exist in the shop any more"_s.arg(m_request.customerId));
        return false;
    }
    return accept({customer["id"_L1].toString(), foldedEmail(customer)}, !answer.refused.empty());
}

Result<bool> RewardPlanner::byEmail()
{
    if (m_request.email.isEmpty()) {
        block(Blocker::CustomerNotFound, u"the receiver has no e-mail address to be found by"_s);
        return false;
    }
    const QJsonObject variables{{u"email"_s, m_request.email}, {u"query"_s, emailSearch(m_request.email)}};
    RD_TRY(answer, m_api.ask({"ReceiverByEmail", documents::receiverByEmail(), variables, false}, m_cancel));
    const QJsonObject named = answer.data["customerByIdentifier"_L1].toObject();
    QSet<QString> ids;
    Found found{named["id"_L1].toString(), foldedEmail(named)};
    if (!found.id.isEmpty())
        ids.insert(found.id);
    for (const auto &value : answer.data["customers"_L1]["nodes"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        if (foldedEmail(row) != m_request.email) // the search looks for words, not for the address
            continue;
        ids.insert(row["id"_L1].toString());
        if (found.id.isEmpty())
            found = {row["id"_L1].toString(), m_request.email};
    }
    if (ids.isEmpty()) {
        block(Blocker::CustomerNotFound, u"no customer of the shop has the receiver's e-mail address"_s);
        return false;
    }
    if (ids.size() > 1) {
        block(Blocker::AmbiguousCustomer,
            u"%1 customers of the shop have the receiver's e-mail address; merge them in the shop"_s.arg(ids.size()));
        return false;
    }
    return accept(found, !answer.refused.empty());
}

Result<bool> RewardPlanner::findReceiver()
{
    return m_request.customerId.isEmpty() ? byEmail() : byId();
}

Result<bool> RewardPlanner::checkAmount(const QStringList &currencies)
{
    if (!m_request.amount || m_request.amount->minor <= 0)
        return fail(ErrorKind::Usage, u"this reward needs an amount above zero"_s);
    const Money &amount = *m_request.amount;
    if (currencies.contains(amount.currency.code()))
        return true;
    block(Blocker::CurrencyMismatch,
        u"the reward is in %1, the shop's money is %2"_s.arg(amount.currency.code(), m_place.currency.code()));
    return false;
}

void RewardPlanner::addStep(QLatin1StringView name, const GraphQlCall &call, const QString &naturalKey)
{
    // The path names operation and receiver, so that two requests for one customer are told from others.
    const QString path = u"/graphql/%1/%2"_s.arg(QString::fromLatin1(call.operation), m_plan.customerId);
    m_plan.steps.push_back({QString(name), "POST", path, ShopifyApi::bodyOf(call), naturalKey});
}

Result<bool> RewardPlanner::addValue(QJsonObject &input)
{
    const Status added = addDiscountValue(input, m_request.spec, m_place.currency, m_value);
    if (added)
        return true;
    if (added.error().kind != ErrorKind::BadInput)
        return fail(added.error());
    const bool isCurrency = added.error().code == "currency-mismatch"_L1;
    block(isCurrency ? Blocker::CurrencyMismatch : Blocker::ProviderLimit, added.error().text);
    return false;
}

Result<IssuePlan> RewardPlanner::discount()
{
    if (!mayDo({u"read_customers"_s, u"read_discounts"_s, u"write_discounts"_s}))
        return m_plan;
    RD_TRY(hasReceiver, findReceiver());
    if (!hasReceiver)
        return m_plan;
    const QString code = rewardCode(m_key);
    QJsonObject input = discountInput(m_request.campaign, code, intentMark(m_key));
    RD_TRY(hasValue, addValue(input));
    if (!hasValue)
        return m_plan;
    input[u"context"_s] = QJsonObject{{u"customers"_s, QJsonObject{{u"add"_s, QJsonArray{m_customer}}}}};
    input[u"usageLimit"_s] = m_request.spec.usageLimit.value_or(1);
    QString until;
    if (m_request.spec.expiresDays) {
        // A whole day is the least that a plan made again today comes to the same with.
        const qint64 today = toUnixSeconds(m_api.clock().now()) / 86'400;
        const QDate end = QDate(1970, 1, 1).addDays(today + *m_request.spec.expiresDays + 1);
        input[u"endsAt"_s] = end.toString(u"yyyy-MM-ddT00:00:00Z"_s);
        until = u", until %1"_s.arg(end.addDays(-1).toString(Qt::ISODate));
    }
    addStep(kDiscountStep, {"CreateCode", documents::createCode(), {{u"input"_s, input}}, false}, code);
    m_plan.effect = u"customer %1 gets the code %2 of their own: %3%4"_s.arg(m_plan.customerId, code, m_value, until);
    return m_plan;
}

Result<bool> RewardPlanner::checkCardLimit()
{
    RD_TRY(answer, m_api.ask({"RewardLimits", documents::rewardLimits(), {}, false}, m_cancel));
    const auto limit = moneyOf(answer.data["giftCardConfiguration"_L1]["issueLimit"_L1].toObject());
    if (!limit || limit->currency != m_request.amount->currency || m_request.amount->minor <= limit->minor)
        return true;
    block(Blocker::ProviderLimit, u"the shop gives gift cards of at most %1"_s.arg(shown(*limit)));
    return false;
}

Result<IssuePlan> RewardPlanner::giftCard()
{
    if (!mayDo({u"read_customers"_s, u"write_customers"_s, u"write_gift_cards"_s}))
        return m_plan;
    RD_TRY(fits, checkAmount({m_place.currency.code()}));
    if (!fits)
        return m_plan;
    RD_TRY(hasReceiver, findReceiver());
    if (!hasReceiver)
        return m_plan;
    RD_TRY(isAllowed, checkCardLimit());
    if (!isAllowed)
        return m_plan;
    // Without the code: it is put in when it is sent (cardCode()).
    const QJsonObject input{
        {u"initialAmount"_s, toJson(*m_request.amount)}, {u"customerId"_s, m_customer}, {u"note"_s, cardNote(m_key)}};
    addStep(kCardStep, {"IssueGiftCard", documents::issueGiftCard(), {{u"input"_s, input}}, false}, cardNote(m_key));
    m_plan.effect = u"customer %1 gets a gift card of %2, which Shopify sends to them"_s.arg(
        m_plan.customerId, shown(*m_request.amount));
    return m_plan;
}

Result<IssuePlan> RewardPlanner::storeCredit()
{
    if (!mayDo({u"read_customers"_s, u"read_store_credit_accounts"_s, u"write_store_credit_account_transactions"_s}))
        return m_plan;
    RD_TRY(fits, checkAmount(m_place.currencies));
    if (!fits)
        return m_plan;
    RD_TRY(hasReceiver, findReceiver());
    if (!hasReceiver)
        return m_plan;
    RD_TRY(before, countCredits(m_api, m_customer, *m_request.amount, m_cancel));
    const QJsonObject variables{{u"id"_s, m_customer},
        {u"credit"_s, QJsonObject{{u"creditAmount"_s, toJson(*m_request.amount)}, {u"notify"_s, true}}}};
    addStep(
        kCreditStep, {"IssueStoreCredit", documents::issueStoreCredit(), variables, false}, creditMark(before.count));
    m_plan.effect = u"customer %1 gets store credit of %2, and Shopify writes to them"_s.arg(
        m_plan.customerId, shown(*m_request.amount));
    return m_plan;
}

} // namespace rd::shopify
