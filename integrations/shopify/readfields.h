// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/shopifyreader.h"

#include "models/core/instant.h"
#include "models/core/money.h"

namespace rd::shopify {

using namespace Qt::StringLiterals;

/// Text of Shopify's, cut where it is longer than anything that is kept.
inline std::string textOf(const QJsonValue &value, qsizetype longest = 500)
{
    return value.toString().left(longest).toStdString();
}

/// A required field that is missing or of the wrong form fails the object: a sale must not be counted half.
class Fields {
public:
    Fields(const QJsonObject &object, const char *kind) : m_object(object), m_kind(QString::fromLatin1(kind)) {}

    [[nodiscard]] std::string id()
    {
        std::string id = bareId(m_object["id"_L1]);
        if (id.empty())
            complain(u"id"_s);
        return id;
    }
    [[nodiscard]] qint64 seconds(const QJsonObject &object, QLatin1StringView name, bool required = true)
    {
        const QString text = object[name].toString();
        if (text.isEmpty() && !required)
            return 0;
        const auto instant = parseIso(text);
        if (!instant)
            complain(QString(name));
        return instant ? toUnixSeconds(*instant) : 0;
    }
    [[nodiscard]] qint64 seconds(QLatin1StringView name, bool required = true)
    {
        return seconds(m_object, name, required);
    }
    /// A MoneyBag's part in the shop's own currency, which all amounts of an object share.
    [[nodiscard]] qint64 shopMoney(const QJsonValue &bag) { return money(bag["shopMoney"_L1].toObject(), m_currency); }
    [[nodiscard]] qint64 shopMoney(QLatin1StringView name) { return shopMoney(m_object[name]); }
    /// @param currency where invalid, it is the amount's from now on
    [[nodiscard]] qint64 money(const QJsonObject &amount, Currency &currency)
    {
        const auto named = Currency::parse(QStringView(amount["currencyCode"_L1].toString()));
        if (!named || (currency.isValid() && *named != currency)) {
            complain(u"currencyCode"_s);
            return 0;
        }
        currency = *named;
        return decimal(amount["amount"_L1], currency);
    }
    /// Shopify trims or pads zeros as it likes: "8.8", "24.00", and "500.0" for yen.
    [[nodiscard]] qint64 decimal(const QJsonValue &amount, Currency currency)
    {
        QString text = amount.toString();
        if (text.contains(u'.')) {
            while (text.endsWith(u'0'))
                text.chop(1);
            if (text.endsWith(u'.'))
                text.chop(1);
        }
        const auto parsed = parseDecimal(text, currency);
        if (!parsed)
            complain(u"amount"_s);
        return parsed ? parsed->minor : 0;
    }
    /// Shopify promises these; where one is missing it was refused, and what it would have said cannot be guessed.
    [[nodiscard]] QJsonArray rows(const QJsonObject &object, QLatin1StringView name)
    {
        if (!object[name].isArray())
            complain(QString(name));
        return object[name].toArray();
    }
    [[nodiscard]] bool flag(const QJsonObject &object, QLatin1StringView name)
    {
        if (!object[name].isBool())
            complain(QString(name));
        return object[name].toBool();
    }
    void complain(const QString &field)
    {
        if (m_fault.isEmpty())
            m_fault = field;
    }
    [[nodiscard]] Currency currency() const { return m_currency; }
    [[nodiscard]] Status status() const
    {
        if (m_fault.isEmpty())
            return {};
        return fail(ErrorKind::BadAnswer,
            u"%1 %2: the field %3 is missing or not what Shopify promises"_s.arg(
                m_kind, QString::fromStdString(bareId(m_object["id"_L1])), m_fault));
    }

private:
    const QJsonObject &m_object;
    QString m_kind;
    Currency m_currency;
    QString m_fault;
};

} // namespace rd::shopify
