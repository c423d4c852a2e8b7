// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/paypal/paypalcurrencies.h"

#include "models/core/decimals.h"

#include <algorithm>
#include <iterator>

namespace rd::paypal {

using namespace Qt::StringLiterals;

namespace {

struct PayoutCurrency {
    QLatin1StringView code;
    bool isWhole; ///< a decimal amount is an error
};

/// Currencies of payouts (payouts.md 1a). BRL and MYR are paid within their country only, which PayPal itself checks.
constexpr PayoutCurrency kCurrencies[] = {
    {QLatin1StringView("AUD"), false},
    {QLatin1StringView("BRL"), false},
    {QLatin1StringView("CAD"), false},
    {QLatin1StringView("CHF"), false},
    {QLatin1StringView("CZK"), false},
    {QLatin1StringView("DKK"), false},
    {QLatin1StringView("EUR"), false},
    {QLatin1StringView("GBP"), false},
    {QLatin1StringView("HKD"), false},
    {QLatin1StringView("HUF"), true},
    {QLatin1StringView("ILS"), false},
    {QLatin1StringView("JPY"), true},
    {QLatin1StringView("MXN"), false},
    {QLatin1StringView("MYR"), false},
    {QLatin1StringView("NOK"), false},
    {QLatin1StringView("NZD"), false},
    {QLatin1StringView("PHP"), false},
    {QLatin1StringView("PLN"), false},
    {QLatin1StringView("SEK"), false},
    {QLatin1StringView("SGD"), false},
    {QLatin1StringView("THB"), false},
    {QLatin1StringView("TWD"), true},
    {QLatin1StringView("USD"), false},
};

} // namespace

Result<QString> amountText(const Money &amount)
{
    const QString code = amount.currency.code();
    const auto found = std::find_if(std::begin(kCurrencies), std::end(kCurrencies),
        [&code](const PayoutCurrency &currency) { return currency.code == code; });
    if (found == std::end(kCurrencies))
        return fail(ErrorKind::Refused, u"PayPal pays nothing out in %1"_s.arg(code), {}, u"currency-not-supported"_s);
    const QString text = toDecimal(amount);
    if (!found->isWhole)
        return text;
    const qsizetype point = text.indexOf(u'.');
    if (point < 0)
        return text;
    const auto decimals = QStringView(text).sliced(point + 1);
    if (std::any_of(decimals.begin(), decimals.end(), [](QChar c) { return c != u'0'; }))
        return fail(ErrorKind::Refused, u"PayPal takes %1 without decimals; %2 cannot be sent"_s.arg(code, text), {},
            u"provider-limit"_s);
    return text.left(point);
}

Result<Money> amountFrom(const QString &value, const QString &currency)
{
    RD_TRY(known, Currency::parse(currency));
    // "12.500" is the same amount; more digits than the currency has are not.
    return parseDecimal(withoutEndZeros(value), known);
}

} // namespace rd::paypal
