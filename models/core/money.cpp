// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"

#include "models/core/decimals.h"
#include "models/core/wide.h"

#include <algorithm>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

bool isDigit(QChar character)
{
    // QChar::isDigit also accepts digits of other scripts.
    return character >= u'0' && character <= u'9';
}

enum class Fault { None, Empty, NotANumber, TooManyDecimals, TooLarge };

struct Scaled {
    Fault fault = Fault::None;
    qint64 value = 0;
};

/// Unsigned decimal text as an integer in units of 10^-decimals.
Scaled parseScaled(QStringView text, int decimals, qint64 limit)
{
    if (text.isEmpty())
        return {Fault::Empty, 0};
    qint64 value = 0;
    int seenDecimals = -1; // -1 = before the point
    bool tooLarge = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'.' && seenDecimals < 0 && i > 0 && i + 1 < text.size()) {
            seenDecimals = 0;
            continue;
        }
        if (!isDigit(text[i]))
            return {Fault::NotANumber, 0};
        if (seenDecimals >= 0)
            ++seenDecimals;
        if (!tooLarge)
            value = value * 10 + (text[i].unicode() - u'0');
        tooLarge = tooLarge || value > limit;
    }
    if (seenDecimals > decimals)
        return {Fault::TooManyDecimals, 0};
    for (int i = qMax(seenDecimals, 0); i < decimals && !tooLarge; ++i) {
        value *= 10;
        tooLarge = value > limit;
    }
    return tooLarge ? Scaled{Fault::TooLarge, 0} : Scaled{Fault::None, value};
}

/// What to show of a text in an error: untrusted, so shortened.
QString shown(QStringView text)
{
    constexpr qsizetype kShown = 40;
    return text.size() <= kShown ? text.toString() : text.left(kShown) + QChar(0x2026);
}

Result<Money> checkedSum(qint64 sum, Currency currency)
{
    if (sum > kMaxMinor || sum < -kMaxMinor)
        return fail(ErrorKind::BadInput,
            u"the sum %1 in minor units of %2 is beyond the largest amount kept (10^15)"_s.arg(sum).arg(
                currency.code()),
            {}, u"amount-too-large"_s);
    return Money{sum, currency};
}

Status sameCurrency(const Money &a, const Money &b)
{
    if (a.currency == b.currency)
        return {};
    return fail(
        ErrorKind::Internal, u"amounts in %1 and %2 cannot be added"_s.arg(a.currency.code(), b.currency.code()));
}

bool withinSafeRange(qint64 minor)
{
    return minor >= std::numeric_limits<qint64>::min() / 2 && minor <= std::numeric_limits<qint64>::max() / 2;
}

} // namespace

Result<Money> add(const Money &a, const Money &b)
{
    RD_CHECK(sameCurrency(a, b));
    if (!withinSafeRange(a.minor) || !withinSafeRange(b.minor))
        return checkedSum(std::numeric_limits<qint64>::max(), a.currency);
    return checkedSum(a.minor + b.minor, a.currency);
}

Result<Money> subtract(const Money &a, const Money &b)
{
    RD_CHECK(sameCurrency(a, b));
    if (!withinSafeRange(a.minor) || !withinSafeRange(b.minor))
        return checkedSum(std::numeric_limits<qint64>::max(), a.currency);
    return checkedSum(a.minor - b.minor, a.currency);
}

Result<Rate> Rate::parsePercent(QStringView text)
{
    constexpr int kDecimals = 4;
    constexpr qint64 kLimit = 1'000'000;
    const Scaled scaled = parseScaled(text, kDecimals, kLimit);
    if (scaled.fault == Fault::None)
        return Rate{scaled.value};
    return fail(ErrorKind::BadInput, u"\"%1\" is not a percentage"_s.arg(shown(text)),
        u"a decimal from 0 to 100 with a point and at most four decimals, such as \"7.5\""_s, u"bad-percent"_s);
}

QString Rate::toPercent() const
{
    constexpr qint64 kUnit = 10'000;
    return withoutEndZeros(QString::number(ppm / kUnit) + u'.' + QString::number(ppm % kUnit).rightJustified(4, u'0'));
}

qint64 mulDiv(qint64 a, qint64 b, qint64 c, Rounding rounding)
{
    const bool negative = (a < 0) != (b < 0);
    const auto divisor = static_cast<quint64>(c);
    const wide::Quotient exact = wide::mulDivMod(magnitude(a), magnitude(b), divisor);
    bool up = false; // away from zero
    const quint64 toNext = divisor - exact.remainder;
    switch (rounding) {
    case Rounding::HalfEven:
        up = exact.remainder > toNext || (exact.remainder == toNext && (exact.quotient & 1) != 0);
        break;
    case Rounding::HalfUp:
        up = exact.remainder >= toNext;
        break;
    case Rounding::Floor:
        up = negative && exact.remainder != 0;
        break;
    }
    const qint64 rounded =
        up && exact.quotient < std::numeric_limits<qint64>::max() ? exact.quotient + 1 : exact.quotient;
    return negative ? -rounded : rounded;
}

std::vector<qint64> splitByWeight(qint64 total, std::span<const qint64> weights)
{
    std::vector<qint64> parts(weights.size(), 0);
    if (parts.empty())
        return parts;
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64{0});
    if (sum <= 0) {
        parts.front() = total;
        return parts;
    }
    const quint64 whole = magnitude(total);
    const qint64 sign = total < 0 ? -1 : 1;
    std::vector<quint64> remainders(weights.size(), 0);
    quint64 left = whole;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const wide::Quotient part = wide::mulDivMod(whole, static_cast<quint64>(weights[i]), static_cast<quint64>(sum));
        parts[i] = sign * part.quotient;
        remainders[i] = part.remainder;
        left -= static_cast<quint64>(part.quotient);
    }
    if (left == 0)
        return parts;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&remainders](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < left; ++i)
        parts[order[i]] += sign;
    return parts;
}

Result<Money> parseDecimal(QStringView text, Currency currency)
{
    if (!currency.isValid())
        return fail(ErrorKind::Internal, u"an amount was read without a currency"_s);
    const bool negative = text.startsWith(u'-');
    const int decimals = currency.exponent();
    const Scaled scaled = parseScaled(negative ? text.mid(1) : text, decimals, kMaxMinor);
    const QString code = u"bad-amount"_s;
    switch (scaled.fault) {
    case Fault::None:
        return Money{negative ? -scaled.value : scaled.value, currency};
    case Fault::Empty:
        return fail(ErrorKind::BadInput, u"the amount is empty"_s, u"a decimal with a point, such as 12.50"_s, code);
    case Fault::NotANumber:
        return fail(ErrorKind::BadInput, u"\"%1\" is not an amount"_s.arg(shown(text)),
            u"a decimal with a point and without thousands marks, such as 12.50"_s, code);
    case Fault::TooManyDecimals:
        return fail(ErrorKind::BadInput,
            u"\"%1\" has more decimals than %2 (%3)"_s.arg(shown(text), currency.code(), QString::number(decimals)), {},
            code);
    case Fault::TooLarge:
        return fail(ErrorKind::BadInput,
            u"\"%1\" is beyond the largest amount kept (10^15 minor units)"_s.arg(shown(text)), {}, code);
    }
    return fail(ErrorKind::Internal, u"unreachable"_s);
}

QString toDecimal(const Money &money)
{
    const int decimals = money.currency.exponent();
    QString digits = QString::number(magnitude(money.minor)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    return money.minor < 0 ? u'-' + digits : digits;
}

} // namespace rd
