// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopworld.h"
#include "models/core/money.h"

#include <QDateTime>
#include <QRegularExpression>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

QString tail(const QJsonValue &id)
{
    return id.toString().section(u'/', -1);
}

QJsonObject userError(const char *code, const char *field, const char *message)
{
    return {{u"field"_s, QJsonArray{QString::fromLatin1(field)}}, {u"message"_s, QString::fromLatin1(message)},
        {u"code"_s, QString::fromLatin1(code)}};
}

/// The payload of a mutation: what it made, or why not.
QJsonObject payload(const char *mutation, const char *object, const QJsonValue &made, const QJsonArray &errors = {})
{
    return {
        {QString::fromLatin1(mutation), QJsonObject{{QString::fromLatin1(object), made}, {u"userErrors"_s, errors}}}};
}

qint64 minorOf(const QJsonValue &amount, const QString &currency)
{
    const auto known = Currency::parse(QStringView(currency));
    const auto parsed = known ? parseDecimal(amount.toString(), *known) : Result<Money>(Money{});
    return parsed ? parsed->minor : 0;
}

} // namespace

QJsonObject ShopWorld::amount(qint64 minor, const QString &currency)
{
    return {{u"amount"_s, toDecimal({minor, Currency::parse(QStringView(currency)).value()})},
        {u"currencyCode"_s, currency}};
}

std::optional<ShopWorld::Reply> ShopWorld::reward(const QByteArray &operation, const QJsonObject &variables)
{
    const auto needs = [this](const char *root, const QString &scope) -> std::optional<Reply> {
        return has(scope) ? std::nullopt : std::optional(denied(root, scope));
    };
    std::optional<Reply> refused;
    if (operation == "RewardPlace") {
        const Reply whole = check();
        QJsonObject shop{{u"currencyCode"_s, options.currency},
            {u"enabledPresentmentCurrencies"_s, QJsonArray::fromStringList(options.presentment)}};
        return Reply{
            {{u"shop"_s, shop}, {u"currentAppInstallation"_s, whole.data["currentAppInstallation"_L1]}}, {}, 5};
    }
    if (operation == "ReceiverByEmail")
        return (refused = needs("customerByIdentifier", u"read_customers"_s)) ? refused : receiverByEmail(variables);
    if (operation == "ReceiverById")
        return (refused = needs("customer", u"read_customers"_s)) ? refused : receiverById(variables);
    if (operation == "CreateCode")
        return (refused = needs("discountCodeBasicCreate", u"write_discounts"_s))
            ? refused
            : createCode(variables["input"_L1].toObject());
    if (operation == "CodeByText")
        return (refused = needs("codeDiscountNodeByCode", u"read_discounts"_s))
            ? refused
            : codeByText(variables["code"_L1].toString());
    if (operation == "DeactivateCode")
        return (refused = needs("discountCodeDeactivate", u"write_discounts"_s))
            ? refused
            : deactivateCode(variables["id"_L1].toString());
    if (operation == "RewardLimits")
        return (refused = needs("giftCardConfiguration", u"read_gift_cards"_s))
            ? refused
            : Reply{{{u"giftCardConfiguration"_s,
                        QJsonObject{{u"issueLimit"_s, amount(options.cardLimitMinor, options.currency)}}}},
                {}, 1};
    if (operation == "IssueGiftCard")
        return (refused = needs("giftCardCreate", u"write_gift_cards"_s))
            ? refused
            : issueGiftCard(variables["input"_L1].toObject());
    if (operation == "NotifyGiftCard")
        return notifyGiftCard(variables["id"_L1].toString());
    if (operation == "GiftCards")
        return (refused = needs("giftCards", u"read_gift_cards"_s)) ? refused : giftCards(variables);
    if (operation == "IssueStoreCredit")
        return (refused = needs("storeCreditAccountCredit", u"write_store_credit_account_transactions"_s))
            ? refused
            : issueStoreCredit(variables);
    if (operation == "StoreCreditAccounts")
        return (refused = needs("customer", u"read_store_credit_accounts"_s))
            ? refused
            : storeCreditAccounts(variables["id"_L1].toString());
    if (operation == "StoreCreditLedger")
        return storeCreditLedger(variables);
    return std::nullopt;
}

// --- receivers

const ShopWorld::Row *ShopWorld::customer(const QString &gid) const
{
    if (m_removed.contains(gid))
        return nullptr;
    const auto found = std::find_if(
        m_customers.begin(), m_customers.end(), [&gid](const Row &row) { return row.json["id"_L1].toString() == gid; });
    return found == m_customers.end() ? nullptr : &*found;
}

ShopWorld::Reply ShopWorld::receiverById(const QJsonObject &variables) const
{
    Reply reply;
    QJsonValue shown;
    if (const Row *row = customer(variables["id"_L1].toString())) {
        QJsonObject json{
            {u"id"_s, row->json["id"_L1]}, {u"defaultEmailAddress"_s, row->json["defaultEmailAddress"_L1]}};
        hide(json, {u"customer"_s}, reply.errors);
        shown = json;
    }
    reply.data = {{u"customer"_s, shown}};
    return reply;
}

ShopWorld::Reply ShopWorld::receiverByEmail(const QJsonObject &variables) const
{
    const QString email = variables["email"_L1].toString();
    const QString words = variables["query"_L1].toString().section(u'"', 1, -2);
    Reply reply;
    QJsonValue named;
    QJsonArray found;
    for (const Row &row : m_customers) {
        const QString own = row.json["defaultEmailAddress"_L1]["emailAddress"_L1].toString();
        if (m_removed.contains(row.json["id"_L1].toString()))
            continue;
        QJsonObject json{{u"id"_s, row.json["id"_L1]}, {u"defaultEmailAddress"_s, row.json["defaultEmailAddress"_L1]}};
        if (own.compare(email, Qt::CaseInsensitive) == 0 && !named.isObject()) {
            QJsonObject shown = json;
            hide(shown, {u"customerByIdentifier"_s}, reply.errors);
            named = shown;
        }
        // A search for words: the same domain is enough to come up.
        if (own.section(u'@', 1).compare(words.section(u'@', 1), Qt::CaseInsensitive) == 0 && found.size() < 10) {
            hide(json, {u"customers"_s, u"nodes"_s, found.size()}, reply.errors);
            found.append(json);
        }
    }
    reply.data = {{u"customerByIdentifier"_s, named}, {u"customers"_s, QJsonObject{{u"nodes"_s, found}}}};
    return reply;
}

void ShopWorld::setCustomerEmail(int customer, const QString &email)
{
    Row &row = m_customers[static_cast<std::size_t>(customer)];
    row.json["defaultEmailAddress"_L1] = QJsonObject{{u"emailAddress"_s, email}};
    m_emails[customer] = email;
    touch(row);
}

void ShopWorld::removeCustomer(int customer)
{
    m_removed.append(m_customers[static_cast<std::size_t>(customer)].json["id"_L1].toString());
}

// --- codes

const ShopWorld::Row *ShopWorld::discountWith(const QString &code) const
{
    for (const Row &row : m_discounts) {
        for (const auto &value : row.inner) {
            if (value["code"_L1].toString().compare(code, Qt::CaseInsensitive) == 0)
                return &row;
        }
    }
    return nullptr;
}

ShopWorld::Row *ShopWorld::discountWith(const QString &code)
{
    return const_cast<Row *>(std::as_const(*this).discountWith(code));
}

bool ShopWorld::isCodeActive(const QString &code) const
{
    const Row *row = discountWith(code);
    return row != nullptr && row->json["discount"_L1]["status"_L1].toString() == "ACTIVE"_L1;
}

QJsonObject ShopWorld::ownDiscount(const Row &row) const
{
    const QJsonObject discount = row.json["discount"_L1].toObject();
    return {{u"__typename"_s, discount["__typename"_L1]}, {u"title"_s, discount["title"_L1]},
        {u"status"_s, discount["status"_L1]},
        {u"tags"_s, row.own.contains("tags"_L1) ? row.own["tags"_L1] : QJsonValue(QJsonArray())},
        {u"usageLimit"_s, row.own.contains("usageLimit"_L1) ? row.own["usageLimit"_L1] : QJsonValue()},
        {u"createdAt"_s, discount["createdAt"_L1]}, {u"endsAt"_s, discount["endsAt"_L1]},
        {u"codesCount"_s, QJsonObject{{u"count"_s, row.inner.size()}}},
        {u"codes"_s, QJsonObject{{u"nodes"_s, QJsonArray{row.inner.first()}}}}};
}

ShopWorld::Row &ShopWorld::addCodeRow(
    const QString &code, const QString &title, const QJsonObject &value, const QJsonValue &endsAt)
{
    const QString now = text(toUnixSeconds(options.now));
    Row row;
    row.updatedS = toUnixSeconds(options.now);
    row.json = {{u"id"_s, nextId("DiscountNode")},
        {u"discount"_s,
            QJsonObject{{u"__typename"_s, u"DiscountCodeBasic"_s}, {u"title"_s, title}, {u"status"_s, u"ACTIVE"_s},
                {u"startsAt"_s, now}, {u"endsAt"_s, endsAt}, {u"createdAt"_s, now}, {u"updatedAt"_s, now},
                {u"customerGets"_s, QJsonObject{{u"value"_s, value}}}}}};
    row.inner.append(
        QJsonObject{{u"id"_s, nextId("DiscountRedeemCode")}, {u"code"_s, code}, {u"asyncUsageCount"_s, 0}});
    m_discounts.push_back(std::move(row));
    return m_discounts.back();
}

void ShopWorld::addDiscount(const QString &code, int more)
{
    Row &row = addCodeRow(
        code, u"Code "_s + code, {{u"__typename"_s, u"DiscountPercentage"_s}, {u"percentage"_s, 0.1}}, QJsonValue());
    for (int i = 1; i <= more; ++i)
        row.inner.append(QJsonObject{{u"id"_s, nextId("DiscountRedeemCode")},
            {u"code"_s, QString(code + QString::number(i))}, {u"asyncUsageCount"_s, 0}});
}

ShopWorld::Reply ShopWorld::createCode(const QJsonObject &input)
{
    const auto refuse = [](const char *code, const char *field, const char *message) {
        return Reply{
            payload("discountCodeBasicCreate", "codeDiscountNode", QJsonValue(), {userError(code, field, message)}), {},
            10};
    };
    const QString code = input["code"_L1].toString();
    if (discountWith(code) != nullptr)
        return refuse("TAKEN", "code", "Code must be unique. Please try a different code.");
    const QJsonObject given = input["customerGets"_L1]["value"_L1].toObject();
    QJsonObject value;
    if (given["percentage"_L1].isDouble()) {
        const double percentage = given["percentage"_L1].toDouble();
        if (percentage <= 0 || percentage > 1)
            return refuse("VALUE_OUTSIDE_RANGE", "percentage", "Value must be between 0.0 and 1.0");
        value = {{u"__typename"_s, u"DiscountPercentage"_s}, {u"percentage"_s, percentage}};
    } else {
        const qint64 minor = minorOf(given["discountAmount"_L1]["amount"_L1], options.currency);
        if (minor <= 0)
            return refuse("GREATER_THAN", "amount", "Amount must be greater than 0");
        value = {{u"__typename"_s, u"DiscountAmount"_s}, {u"amount"_s, amount(minor, options.currency)}};
    }
    QString owner;
    if (const QJsonArray only = input["context"_L1]["customers"_L1]["add"_L1].toArray(); !only.isEmpty()) {
        if (customer(only.first().toString()) == nullptr)
            return refuse("INVALID", "context", "Customer does not exist");
        owner = tail(only.first());
    }
    Row &row = addCodeRow(code, input["title"_L1].toString(), value,
        input["endsAt"_L1].isString() ? input["endsAt"_L1] : QJsonValue(QJsonValue::Null));
    row.own = {{u"tags"_s, input["tags"_L1]}};
    if (input["usageLimit"_L1].isDouble())
        row.own[u"usageLimit"_s] = input["usageLimit"_L1];
    effects.push_back(
        {u"discount"_s, tail(row.json["id"_L1]), owner, code, 0, {}, input["tags"_L1].toArray().at(0).toString()});
    const QString id = u"gid://shopify/DiscountCodeNode/"_s + tail(row.json["id"_L1]);
    return {payload("discountCodeBasicCreate", "codeDiscountNode",
                QJsonObject{{u"id"_s, id}, {u"codeDiscount"_s, ownDiscount(row)}}),
        {}, 10};
}

ShopWorld::Reply ShopWorld::codeByText(const QString &code) const
{
    const Row *row = discountWith(code);
    QJsonValue node;
    if (row != nullptr)
        node = QJsonObject{{u"id"_s, QString(u"gid://shopify/DiscountCodeNode/"_s + tail(row->json["id"_L1]))},
            {u"codeDiscount"_s, ownDiscount(*row)}};
    return {{{u"codeDiscountNodeByCode"_s, node}}, {}, 2};
}

ShopWorld::Reply ShopWorld::deactivateCode(const QString &id)
{
    for (Row &row : m_discounts) {
        if (tail(row.json["id"_L1]) != tail(id))
            continue;
        QJsonObject discount = row.json["discount"_L1].toObject();
        discount[u"status"_s] = u"EXPIRED"_s;
        discount[u"endsAt"_s] = text(toUnixSeconds(options.now));
        discount[u"updatedAt"_s] = text(toUnixSeconds(options.now));
        row.json["discount"_L1] = discount;
        row.updatedS = toUnixSeconds(options.now);
        return {payload("discountCodeDeactivate", "codeDiscountNode",
                    QJsonObject{{u"id"_s, id}, {u"codeDiscount"_s, ownDiscount(row)}}),
            {}, 10};
    }
    return {payload("discountCodeDeactivate", "codeDiscountNode", QJsonValue(),
                {userError("INVALID", "id", "Discount does not exist")}),
        {}, 10};
}

// --- gift cards

ShopWorld::Reply ShopWorld::issueGiftCard(const QJsonObject &input)
{
    const auto refuse = [](const char *code, const char *field, const char *message) {
        return Reply{payload("giftCardCreate", "giftCard", QJsonValue(), {userError(code, field, message)}), {}, 10};
    };
    static const QRegularExpression form(u"^[A-Za-z0-9]{8,20}$"_s);
    const QString code = input["code"_L1].toString().toLower();
    const QString currency = input["initialAmount"_L1]["currencyCode"_L1].toString();
    const qint64 minor = minorOf(input["initialAmount"_L1]["amount"_L1], currency);
    if (!form.match(code).hasMatch())
        return refuse("INVALID", "code", "Code is invalid");
    if (m_cardCodes.contains(code))
        return refuse("TAKEN", "code", "Code has already been taken");
    if (minor <= 0)
        return refuse("GREATER_THAN", "initialAmount", "Initial value must be greater than 0");
    if (minor > options.cardLimitMinor)
        return refuse("GIFT_CARD_LIMIT_EXCEEDED", "initialAmount", "The gift card's value exceeds the allowed limits.");
    const Row *owner = customer(input["customerId"_L1].toString());
    if (owner == nullptr)
        return refuse("CUSTOMER_NOT_FOUND", "customerId", "The customer could not be found.");
    m_cardCodes.append(code);
    const QJsonObject card{{u"id"_s, nextId("GiftCard")}, {u"lastCharacters"_s, code.right(4)},
        {u"note"_s, input["note"_L1]}, {u"initialValue"_s, amount(minor, currency)},
        {u"customer"_s, QJsonObject{{u"id"_s, owner->json["id"_L1]}}}};
    QJsonObject kept = card;
    kept[u"createdAt"_s] = text(toUnixSeconds(options.now));
    m_cards.push_back(kept);
    effects.push_back({u"gift-card"_s, tail(card["id"_L1]), tail(owner->json["id"_L1]), code, minor, currency,
        input["note"_L1].toString()});
    return {payload("giftCardCreate", "giftCard", card), {}, 10};
}

void ShopWorld::setCardNote(const QString &card, const QString &note)
{
    for (QJsonObject &known : m_cards) {
        if (tail(known["id"_L1]) == card)
            known[u"note"_s] = note;
    }
}

ShopWorld::Reply ShopWorld::notifyGiftCard(const QString &id)
{
    effects.push_back({u"notice"_s, tail(id), {}, {}, 0, {}, {}});
    return {payload("giftCardSendNotificationToCustomer", "giftCard", QJsonObject{{u"id"_s, id}}), {}, 10};
}

ShopWorld::Reply ShopWorld::giftCards(const QJsonObject &variables) const
{
    constexpr qsizetype kPage = 250;
    QJsonArray all;
    for (auto card = m_cards.rbegin(); card != m_cards.rend(); ++card)
        all.append(*card);
    const QString after = variables["after"_L1].toString();
    return {{{u"giftCards"_s, pageOf(all, after.isEmpty() ? 0 : after.mid(1).toLongLong(), kPage)}}, {}, 25};
}

// --- store credit

ShopWorld::Credit &ShopWorld::addCredit(const QString &customer, const QString &currency, qint64 minor)
{
    auto account = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&](const Account &known) { return known.customer == customer && known.currency == currency; });
    if (account == m_accounts.end())
        account = m_accounts.insert(m_accounts.end(), {nextId("StoreCreditAccount"), customer, currency, {}});
    account->credits.push_back({nextId("StoreCreditAccountCreditTransaction"), minor, toUnixSeconds(options.now)});
    return account->credits.back();
}

void ShopWorld::addStoreCredit(int customer, qint64 minor, const QString &currency)
{
    static_cast<void>(addCredit(m_customers[static_cast<std::size_t>(customer)].json["id"_L1].toString(),
        currency.isEmpty() ? options.currency : currency, minor));
}

ShopWorld::Reply ShopWorld::issueStoreCredit(const QJsonObject &variables)
{
    const auto refuse = [](const char *code, const char *field, const char *message) {
        return Reply{payload("storeCreditAccountCredit", "storeCreditAccountTransaction", QJsonValue(),
                         {userError(code, field, message)}),
            {}, 10};
    };
    const QJsonObject asked = variables["credit"_L1]["creditAmount"_L1].toObject();
    const QString currency = asked["currencyCode"_L1].toString();
    const qint64 minor = minorOf(asked["amount"_L1], currency);
    const Row *owner = customer(variables["id"_L1].toString());
    if (owner == nullptr)
        return refuse("OWNER_NOT_FOUND", "id", "Owner does not exist.");
    if (currency != options.currency && !options.presentment.contains(currency))
        return refuse("UNSUPPORTED_CURRENCY", "creditAmount", "The currency provided is not currently supported.");
    if (minor <= 0)
        return refuse("NEGATIVE_OR_ZERO_AMOUNT", "creditAmount", "A positive amount must be used.");
    const QString gid = owner->json["id"_L1].toString();
    const Credit &made = addCredit(gid, currency, minor);
    effects.push_back({u"store-credit"_s, tail(made.id), tail(gid), {}, minor, currency, {}});
    QString account;
    for (const Account &known : m_accounts) {
        if (known.customer == gid && known.currency == currency)
            account = known.id;
    }
    return {payload("storeCreditAccountCredit", "storeCreditAccountTransaction",
                QJsonObject{{u"id"_s, made.id}, {u"amount"_s, amount(minor, currency)},
                    {u"account"_s,
                        QJsonObject{{u"id"_s, account},
                            {u"owner"_s, QJsonObject{{u"__typename"_s, u"Customer"_s}, {u"id"_s, gid}}}}}}),
        {}, 10};
}

ShopWorld::Reply ShopWorld::storeCreditAccounts(const QString &gid) const
{
    if (customer(gid) == nullptr)
        return {{{u"customer"_s, QJsonValue()}}, {}, 5};
    QJsonArray accounts;
    for (const Account &account : m_accounts) {
        if (account.customer == gid)
            accounts.append(
                QJsonObject{{u"id"_s, account.id}, {u"balance"_s, QJsonObject{{u"currencyCode"_s, account.currency}}}});
    }
    return {
        {{u"customer"_s,
            QJsonObject{{u"id"_s, gid},
                {u"storeCreditAccounts"_s,
                    QJsonObject{{u"pageInfo"_s, QJsonObject{{u"hasNextPage"_s, false}}}, {u"nodes"_s, accounts}}}}}},
        {}, 10};
}

ShopWorld::Reply ShopWorld::storeCreditLedger(const QJsonObject &variables) const
{
    constexpr qsizetype kPage = 250;
    QJsonValue found;
    for (const Account &account : m_accounts) {
        if (account.id != variables["id"_L1].toString())
            continue;
        QJsonArray rows;
        for (auto credit = account.credits.rbegin(); credit != account.credits.rend(); ++credit)
            rows.append(QJsonObject{{u"__typename"_s, u"StoreCreditAccountCreditTransaction"_s},
                {u"createdAt"_s, text(credit->atS)}, {u"event"_s, u"ADJUSTMENT"_s},
                {u"amount"_s, amount(credit->minor, account.currency)}, {u"id"_s, credit->id}});
        const QString after = variables["after"_L1].toString();
        found = QJsonObject{{u"id"_s, account.id},
            {u"transactions"_s, pageOf(rows, after.isEmpty() ? 0 : after.mid(1).toLongLong(), kPage)}};
    }
    return {{{u"storeCreditAccount"_s, found}}, {}, 25};
}

} // namespace rd::sample
