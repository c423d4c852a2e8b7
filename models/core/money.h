// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/currency.h"

#include <span>
#include <vector>

namespace rd {

/// Largest amount accepted from outside and largest sum kept, in minor units (reliability.md 2, no-float).
inline constexpr qint64 kMaxMinor = 1'000'000'000'000'000;
/// Largest single amount accepted from a file or a provider line (reliability.md 10).
inline constexpr qint64 kMaxLineMinor = 1'000'000'000'000;

/// An amount in ISO 4217 minor units of one currency. Never a fraction, never without its currency.
struct Money {
    qint64 minor = 0;
    Currency currency;
    bool operator==(const Money &) const = default;
};

/// Sum; refuses mixed currencies and anything beyond kMaxMinor.
[[nodiscard]] Result<Money> add(const Money &a, const Money &b);
[[nodiscard]] Result<Money> subtract(const Money &a, const Money &b);

/// How an exact quotient becomes an integer (domain.md 2.3). Floor rounds down, also below zero.
enum class Rounding { HalfEven, HalfUp, Floor };

/// A rate in units of 1/10,000 percent: 30 % = 300,000 (domain.md 2.2).
struct Rate {
    qint64 ppm = 0;
    auto operator<=>(const Rate &) const = default;
    /// "30", "7.5", "0.0001": at most four decimals, 0 to 100.
    [[nodiscard]] static Result<Rate> parsePercent(QStringView text);
    [[nodiscard]] QString toPercent() const; ///< shortest decimal text, "7.5"
};

/// round(a × b / c) with a 128-bit product, divided once. c must be > 0. The result must fit: callers bound their
/// inputs by kMaxMinor.
[[nodiscard]] qint64 mulDiv(qint64 a, qint64 b, qint64 c, Rounding rounding);
/// round(amount × rate).
[[nodiscard]] inline qint64 percentOf(qint64 minor, Rate rate, Rounding rounding)
{
    return mulDiv(minor, rate.ppm, 1'000'000, rounding);
}

/// Splits `total` over `weights` (all ≥ 0, not all 0) by largest remainder; ties go to the lower index; the parts add
/// up to total. Works for negative totals by splitting the magnitude. With all weights 0 everything goes to index 0.
[[nodiscard]] std::vector<qint64> splitByWeight(qint64 total, std::span<const qint64> weights);

/// "12.50" (point, no grouping) → minor units of the currency; refuses more decimals than it has, grouping, exponents,
/// signs other than '-'.
[[nodiscard]] Result<Money> parseDecimal(QStringView text, Currency currency);
/// Fixed machine format for files: "12.50", "-3", "1.234" by the currency's exponent.
[[nodiscard]] QString toDecimal(const Money &money);

} // namespace rd
