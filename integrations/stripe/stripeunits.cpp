// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/stripe/stripeunits.h"

#include <array>
#include <cstdlib>

namespace rd::stripe {

namespace {

using namespace std::string_view_literals;

// Stripe's documentation, "Supported currencies", state of 2026-11 (stripe.md 9). ISK and UGX are sent with two
// decimals although ISO has none; what is not named has two.
constexpr std::array kZeroDecimal{"BIF"sv, "CLP"sv, "DJF"sv, "GNF"sv, "JPY"sv, "KMF"sv, "KRW"sv, "MGA"sv, "PYG"sv,
    "RWF"sv, "VND"sv, "VUV"sv, "XAF"sv, "XOF"sv, "XPF"sv};
constexpr std::array kThreeDecimal{"BHD"sv, "JOD"sv, "KWD"sv, "OMR"sv, "TND"sv};

int stripeExponent(std::string_view code)
{
    if (std::find(kZeroDecimal.begin(), kZeroDecimal.end(), code) != kZeroDecimal.end())
        return 0;
    return std::find(kThreeDecimal.begin(), kThreeDecimal.end(), code) != kThreeDecimal.end() ? 3 : 2;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace

Units unitsOf(Currency currency)
{
    const QByteArray code = currency.code().toLatin1();
    const int difference = currency.exponent() - stripeExponent({code.constData(), static_cast<size_t>(code.size())});
    return {currency, difference > 0 ? powerOfTen(difference) : 1, difference < 0 ? powerOfTen(-difference) : 1};
}

Result<Units> unitsOf(std::string_view code)
{
    RD_TRY(currency, Currency::parse(code));
    return unitsOf(currency);
}

std::optional<qint64> toIsoMinor(qint64 stripeAmount, const Units &units)
{
    // Bounds first, so that the product cannot overflow: the largest factor is 100.
    if (stripeAmount > kMaxMinor * 100 || stripeAmount < -kMaxMinor * 100 || stripeAmount % units.divide != 0)
        return std::nullopt;
    const qint64 minor = stripeAmount / units.divide * units.multiply;
    return minor > kMaxMinor || minor < -kMaxMinor ? std::nullopt : std::optional(minor);
}

std::optional<qint64> toStripeMinor(const Money &money)
{
    const Units units = unitsOf(money.currency);
    if (std::llabs(money.minor) > kMaxLineMinor || money.minor % units.multiply != 0)
        return std::nullopt;
    const qint64 amount = money.minor / units.multiply * units.divide;
    const QByteArray code = money.currency.code().toLatin1();
    // Three-decimal currencies are accepted only with a last digit of 0.
    if (stripeExponent({code.constData(), static_cast<size_t>(code.size())}) == 3 && amount % 10 != 0)
        return std::nullopt;
    return amount;
}

QByteArray stripeCode(Currency currency)
{
    return currency.code().toLatin1().toLower();
}

} // namespace rd::stripe
