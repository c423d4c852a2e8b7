// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/money.h"

#include <string_view>

namespace rd::stripe {

/// How Stripe's smallest unit of a currency relates to the ISO 4217 minor unit: iso = stripe × multiply / divide. They
/// differ for MGA (whole units at Stripe) and ISK, UGX (hundredths at Stripe) (stripe.md 9, rulings.md 30).
struct Units {
    Currency currency;
    qint64 multiply = 1;
    qint64 divide = 1;
};

[[nodiscard]] Units unitsOf(Currency currency);
/// From Stripe's lower-case code; refuses what is no currency of our table.
[[nodiscard]] Result<Units> unitsOf(std::string_view code);
/// ISO minor units; nothing where the amount does not divide evenly or is beyond kMaxMinor (totals may be larger than a
/// line).
[[nodiscard]] std::optional<qint64> toIsoMinor(qint64 stripeAmount, const Units &units);
/// The amount Stripe wants for this money, or nothing where Stripe cannot express it (fractions of MGA, third decimals
/// of KWD).
[[nodiscard]] std::optional<qint64> toStripeMinor(const Money &money);
/// "usd".
[[nodiscard]] QByteArray stripeCode(Currency currency);

} // namespace rd::stripe
