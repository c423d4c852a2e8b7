// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/shopworld.h"

#include "integrations/sample/people.h"
#include "integrations/sample/random.h"
#include "models/core/money.h"

#include <QDateTime>

namespace rd::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayS = 86'400;
constexpr int kProducts = 5; ///< the last one is a gift card

QString gid(const QString &type, const QString &id)
{
    return u"gid://shopify/%1/%2"_s.arg(type, id);
}

QString tail(const QJsonValue &id)
{
    return id.toString().section(u'/', -1);
}

} // namespace

ShopWorld::ShopWorld(ShopOptions given) : options(std::move(given))
{
    addProducts();
    addCustomers();
    addDiscounts();
    addSampleOrders();
}

// --- small parts

QString ShopWorld::text(qint64 seconds) const
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

/// With the zeros trimmed, as Shopify writes amounts of money.
QString ShopWorld::decimal(qint64 minor) const
{
    QString out = toDecimal({minor, Currency::parse(QStringView(options.currency)).value()});
    while (out.contains(u'.') && out.endsWith(u'0') && !out.endsWith(u".0"_s))
        out.chop(1);
    return out.contains(u'.') ? out : QString(out + u".0"_s);
}

QJsonObject ShopWorld::bag(qint64 minor) const
{
    return {{u"shopMoney"_s, QJsonObject{{u"amount"_s, decimal(minor)}, {u"currencyCode"_s, options.currency}}}};
}

QJsonObject ShopWorld::moneys(qint64 minor, const QString &shownCurrency, qint64 shownMinor) const
{
    QJsonObject both = bag(minor);
    const bool isForeign = !shownCurrency.isEmpty() && shownCurrency != options.currency;
    both[u"presentmentMoney"_s] = QJsonObject{{u"amount"_s, decimal(isForeign ? shownMinor : minor)},
        {u"currencyCode"_s, isForeign ? shownCurrency : options.currency}};
    return both;
}

QString ShopWorld::nextId(const char *type)
{
    return gid(QString::fromLatin1(type), QString::number(++m_lastId));
}

bool ShopWorld::has(const QString &scope) const
{
    return options.scopes.contains(scope)
        || (scope.startsWith("read_"_L1) && options.scopes.contains("write_"_L1 + scope.mid(5)));
}

QString ShopWorld::customerId(int customer) const
{
    return tail(m_customers[static_cast<std::size_t>(customer)].json["id"_L1]);
}

bool ShopWorld::shows(const Rows &rows, const Row &row) const
{
    constexpr qint64 kWindowS = 60 * kDayS;
    if (row.gone)
        return false;
    if (&rows != &m_orders || has(u"read_all_orders"_s))
        return true;
    const auto created = parseIso(row.json["createdAt"_L1].toString());
    return created && toUnixSeconds(*created) >= toUnixSeconds(options.now) - kWindowS;
}

void ShopWorld::touch(Row &row)
{
    row.updatedS = toUnixSeconds(options.now);
    row.json["updatedAt"_L1] = text(row.updatedS);
}

// --- the beginning

void ShopWorld::addProducts()
{
    const qint64 at = toUnixSeconds(options.now) - 400 * kDayS;
    const char *titles[kProducts] = {"Linen shirt", "Wool scarf", "Leather belt", "Canvas bag", "Gift card"};
    for (int i = 0; i < kProducts + options.moreProducts; ++i) {
        Row row;
        row.updatedS = at;
        const QString title = i < kProducts ? QString::fromLatin1(titles[i]) : QString(u"Product %1"_s.arg(i));
        row.json = {{u"id"_s, nextId("Product")}, {u"title"_s, title}, {u"status"_s, u"ACTIVE"_s},
            {u"createdAt"_s, text(at)}, {u"updatedAt"_s, text(at)}};
        for (int size = 0; size < options.variants; ++size) {
            const QString name = size == 0 ? u"Small"_s : size == 1 ? u"Large"_s : QString(u"Size %1"_s.arg(size));
            row.inner.append(QJsonObject{{u"id"_s, nextId("ProductVariant")}, {u"title"_s, name},
                {u"price"_s, u"50.00"_s}, {u"createdAt"_s, text(at)}});
        }
        m_products.push_back(std::move(row));
    }
}

void ShopWorld::setCollected(int product, const QString &title, bool isIn)
{
    auto row = std::find_if(m_collections.begin(), m_collections.end(),
        [&title](const Row &other) { return other.json["title"_L1] == title; });
    if (row == m_collections.end()) {
        Row made;
        made.json = {{u"id"_s, nextId("Collection")}, {u"title"_s, title}};
        row = m_collections.insert(row, made);
    }
    const QJsonObject member{{u"id"_s, m_products[static_cast<std::size_t>(product)].json["id"_L1]}};
    QJsonArray members;
    for (const auto &value : std::as_const(row->inner)) {
        if (value.toObject() != member)
            members.append(value);
    }
    if (isIn)
        members.append(member);
    row->inner = members;
    touch(*row);
}

void ShopWorld::removeCollection(const QString &title, bool isRevived)
{
    const auto row = std::find_if(m_collections.begin(), m_collections.end(),
        [&title](const Row &other) { return other.json["title"_L1] == title; });
    if (row == m_collections.end())
        return;
    m_events.push_back({{u"__typename"_s, u"BasicEvent"_s}, {u"id"_s, nextId("BasicEvent")},
        {u"createdAt"_s, text(toUnixSeconds(options.now))}, {u"action"_s, u"destroy"_s},
        {u"subjectId"_s, row->json["id"_L1]}, {u"subjectType"_s, u"COLLECTION"_s}});
    if (!isRevived)
        m_collections.erase(row);
}

QString ShopWorld::productId(int product) const
{
    return tail(m_products[static_cast<std::size_t>(product)].json["id"_L1]);
}

QString ShopWorld::collectionId(const QString &title) const
{
    for (const Row &row : m_collections) {
        if (row.json["title"_L1] == title)
            return tail(row.json["id"_L1]);
    }
    return {};
}

void ShopWorld::addCustomers()
{
    const qint64 at = toUnixSeconds(options.now) - options.customersDaysAgo * kDayS;
    for (int i = 0; i < options.customers; ++i) {
        const auto person = static_cast<quint32>(i * 7 + 3);
        const QString name = QString::fromUtf8(personName(person));
        const QString email = QString::fromUtf8(personEmail(person, i));
        Row row;
        row.updatedS = at + i;
        row.json = {{u"id"_s, nextId("Customer")}, {u"firstName"_s, name.section(u' ', 0, 0)},
            {u"lastName"_s, name.section(u' ', 1)}, {u"defaultEmailAddress"_s, QJsonObject{{u"emailAddress"_s, email}}},
            {u"tags"_s, QJsonArray{}}, {u"createdAt"_s, text(at + i)}, {u"updatedAt"_s, text(at + i)},
            {u"metafield"_s, QJsonValue()}};
        m_emails.append(email);
        m_customers.push_back(std::move(row));
    }
}

void ShopWorld::addDiscounts()
{
    const qint64 at = toUnixSeconds(options.now) - 380 * kDayS;
    for (const QString &code : options.codes) {
        Row row;
        row.updatedS = at;
        row.json = {{u"id"_s, nextId("DiscountNode")},
            {u"discount"_s,
                QJsonObject{{u"__typename"_s, u"DiscountCodeBasic"_s}, {u"title"_s, QString(u"Code "_s + code)},
                    {u"status"_s, u"ACTIVE"_s}, {u"startsAt"_s, text(at)}, {u"endsAt"_s, QJsonValue()},
                    {u"createdAt"_s, text(at)}, {u"updatedAt"_s, text(at)},
                    {u"customerGets"_s,
                        QJsonObject{{u"value"_s,
                            QJsonObject{{u"__typename"_s, u"DiscountPercentage"_s}, {u"percentage"_s, 0.1}}}}}}}};
        row.inner.append(
            QJsonObject{{u"id"_s, nextId("DiscountRedeemCode")}, {u"code"_s, code}, {u"asyncUsageCount"_s, 0}});
        m_discounts.push_back(std::move(row));
    }
}

void ShopWorld::addSampleOrders()
{
    Random random(7);
    for (int i = 0; i < options.orders; ++i) {
        ShopServer::NewOrder order;
        order.customer = options.customers > 0 ? static_cast<int>(random.below(options.customers)) : -1;
        order.daysAgo = 364 - i * 364 / std::max(options.orders, 1);
        order.lines.front().product = static_cast<int>(random.below(kProducts));
        order.lines.front().unitMinor = 1000 + random.below(90) * 100;
        order.shippingMinor = random.chance(500) ? 490 : 0;
        if (!options.codes.isEmpty() && random.chance(300)) {
            order.codes = {options.codes[random.below(options.codes.size())].toLower()};
            order.lines.front().discountMinor = order.lines.front().unitMinor / 10;
        }
        const QString id = addOrder(order);
        if (random.chance(100))
            addRefund(id, order.lines.front().unitMinor / 2, u"SUCCESS"_s);
    }
}

} // namespace rd::sample
