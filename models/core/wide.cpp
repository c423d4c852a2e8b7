// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/wide.h"

#include <bit>
#include <limits>

namespace rd::wide {

namespace {

constexpr quint64 kLow32 = 0xffff'ffffU;
constexpr auto kLargest = static_cast<quint64>(std::numeric_limits<qint64>::max());

struct U128 {
    quint64 high = 0;
    quint64 low = 0;
};

U128 multiply(quint64 a, quint64 b)
{
    const quint64 lowLow = (a & kLow32) * (b & kLow32);
    const quint64 lowHigh = (a & kLow32) * (b >> 32);
    const quint64 highLow = (a >> 32) * (b & kLow32);
    const quint64 middle = (lowLow >> 32) + (lowHigh & kLow32) + (highLow & kLow32);
    return {
        (a >> 32) * (b >> 32) + (lowHigh >> 32) + (highLow >> 32) + (middle >> 32), (middle << 32) | (lowLow & kLow32)};
}

Quotient clamped(quint64 quotient, quint64 remainder)
{
    return {static_cast<qint64>(quotient > kLargest ? kLargest : quotient), remainder};
}

} // namespace

Quotient mulDivModPortable(quint64 a, quint64 b, quint64 c)
{
    const U128 product = multiply(a, b);
    if (product.high >= c)
        return clamped(kLargest, 0);
    // One bit at a time: the remainder stays below c, so that only the bit shifted out of it needs a 65th place.
    quint64 remainder = product.high;
    quint64 quotient = 0;
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = (remainder >> 63) != 0;
        remainder = (remainder << 1) | ((product.low >> bit) & 1U);
        quotient <<= 1;
        if (carry || remainder >= c) {
            remainder -= c;
            quotient |= 1U;
        }
    }
    return quotient > kLargest ? clamped(kLargest, 0) : clamped(quotient, remainder);
}

Quotient mulDivMod(quint64 a, quint64 b, quint64 c)
{
    // Almost all amounts of money have products far below 64 bits, where one ordinary division does.
    if (std::bit_width(a) + std::bit_width(b) <= 63) {
        const quint64 product = a * b;
        return {static_cast<qint64>(product / c), product % c};
    }
#if defined(__SIZEOF_INT128__)
    __extension__ using Wide = unsigned __int128;
    const Wide product = static_cast<Wide>(a) * b;
    const Wide quotient = product / c;
    if (quotient > kLargest)
        return clamped(kLargest, 0);
    return clamped(static_cast<quint64>(quotient), static_cast<quint64>(product % c));
#else
    return mulDivModPortable(a, b, c);
#endif
}

} // namespace rd::wide
