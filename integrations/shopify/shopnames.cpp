// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/shopify/shopnames.h"

#include "models/core/decimals.h"

#include <QJsonDocument>

namespace rd::shopify {

using namespace Qt::StringLiterals;

QString intentMark(const QString &key)
{
    return key.toLower();
}

QString rewardCode(const QString &key)
{
    constexpr qsizetype kPart = 4;
    const QString tail = key.right(3 * kPart).toUpper();
    return u"RD-%1-%2-%3"_s.arg(tail.left(kPart), tail.mid(kPart, kPart), tail.mid(2 * kPart));
}

QString cardNote(const QString &key)
{
    return u"rd_intent "_s + intentMark(key);
}

QString cardCode(const TokenKeeper &tokens, const QString &note)
{
    // 80 bits; without the letters that are taken for digits.
    constexpr char kAlphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";
    constexpr int kLength = 16;
    const QByteArray bytes = tokens.sealed("rd-gift-card-1 " + note.toUtf8());
    QString code;
    for (int i = 0; i < kLength; ++i)
        code += QLatin1Char(kAlphabet[static_cast<unsigned char>(bytes.at(i)) & 31U]);
    return code;
}

QJsonObject variablesOf(const IssueIntent &intent)
{
    return QJsonDocument::fromJson(intent.body).object()["variables"_L1].toObject();
}

QByteArray operationOf(const IssueIntent &intent)
{
    return QJsonDocument::fromJson(intent.body).object()["operationName"_L1].toString().toLatin1();
}

QJsonObject toJson(const Money &money)
{
    return {{u"amount"_s, toDecimal(money)}, {u"currencyCode"_s, money.currency.code()}};
}

std::optional<Money> moneyOf(const QJsonObject &amount)
{
    const auto currency = Currency::parse(QStringView(amount["currencyCode"_L1].toString()));
    if (!currency)
        return std::nullopt;
    const auto parsed = parseDecimal(withoutEndZeros(amount["amount"_L1].toString()), *currency);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

QString shown(const Money &money)
{
    const QString text = toDecimal(money) + u' ' + money.currency.code();
    return text;
}

} // namespace rd::shopify
