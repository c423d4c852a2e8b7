// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/sample/ids.h"

#include <cstring>

namespace rd::sample {

namespace {

constexpr int kBits = 42;
constexpr quint64 kMask = (quint64{1} << kBits) - 1;
constexpr quint64 kFactor = 0x2545F4914F6CDDULL | 1U;
constexpr int kDigits = 8;
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/// Inverse of an odd number modulo a power of two, by Newton's iteration.
constexpr quint64 inverse(quint64 odd)
{
    quint64 x = odd;
    for (int i = 0; i < 6; ++i)
        x *= 2 - odd * x;
    return x;
}
constexpr quint64 kInverse = inverse(kFactor);
static_assert(((kFactor * kInverse) & kMask) == 1);

constexpr std::array<std::string_view, std::size_t(Kind::Count)> kPrefixes{"prod_Smp", "price_1Smp", "cus_Smp",
    "coupon_", "promo_1Smp", "di_1Smp", "sub_1Smp", "si_Smp", "in_1Smp", "il_1Smp", "inpay_1Smp", "ch_3Smp", "pi_3Smp",
    "re_3Smp", "du_1Smp", "cs_test_a1Smp", "li_1Smp", "cn_1Smp", "cnli_1Smp", "plink_1Smp", "evt_1Smp", "cbtxn_1Smp"};

constexpr int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'Z')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'z' ? c - 'a' + 36 : -1;
}

quint64 offset(Kind kind, quint64 seed)
{
    return (seed * 0x9E3779B97F4A7C15ULL + quint64(kind) * 0xD1B54A32D192ED03ULL) >> 20;
}

} // namespace

std::string_view idPrefix(Kind kind)
{
    return kPrefixes[std::size_t(kind)];
}

char *writeId(char *out, Kind kind, Index index, quint64 seed)
{
    const auto prefix = idPrefix(kind);
    std::memcpy(out, prefix.data(), prefix.size());
    out += prefix.size();
    quint64 value = ((quint64(index) + offset(kind, seed)) * kFactor) & kMask;
    for (int i = kDigits - 1; i >= 0; --i) {
        out[i] = kAlphabet[value % 62];
        value /= 62;
    }
    return out + kDigits;
}

QByteArray makeId(Kind kind, Index index, quint64 seed)
{
    char buffer[40];
    const char *end = writeId(buffer, kind, index, seed);
    return QByteArray(buffer, end - buffer);
}

Index parseId(QByteArrayView id, Kind kind, quint64 seed)
{
    const auto prefix = idPrefix(kind);
    if (id.size() != qsizetype(prefix.size()) + kDigits
        || !id.startsWith(QByteArrayView(prefix.data(), qsizetype(prefix.size()))))
        return kNone;
    quint64 value = 0;
    for (const char c : id.sliced(qsizetype(prefix.size()))) {
        const int digit = digitValue(c);
        if (digit < 0)
            return kNone;
        value = value * 62 + quint64(digit);
    }
    if (value > kMask)
        return kNone;
    const quint64 index = (value * kInverse - offset(kind, seed)) & kMask;
    return index <= quint64(INT32_MAX) ? Index(index) : kNone;
}

} // namespace rd::sample
