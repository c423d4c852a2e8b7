// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/exchange.h"

#include "models/core/decimals.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr qsizetype kDecimals = 12;
constexpr qsizetype kWholeDigits = 7;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

bool areDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<qint64> parseExchangeRate(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.first(point);
    const QStringView decimals = point < 0 ? QStringView() : text.sliced(point + 1);
    const bool wellFormed = areDigits(whole) && whole.size() <= kWholeDigits && decimals.size() <= kDecimals
        && (point < 0 || areDigits(decimals));
    qint64 rate = 0;
    if (wellFormed) {
        rate = whole.toLongLong() * kRateUnit;
        if (!decimals.isEmpty())
            rate += decimals.toLongLong() * powerOfTen(static_cast<int>(kDecimals - decimals.size()));
    }
    if (rate <= 0 || rate > kMaxRateE12)
        return fail(ErrorKind::BadInput,
            u"\"%1\" is not a rate; accepted: a decimal number above 0 and up to 9000000, with a point and at most "
            u"twelve "
            "decimals, such as 0.9234"_s.arg(text.left(40)),
            {}, u"bad-rate"_s);
    return rate;
}

QString exchangeRateText(qint64 rateE12)
{
    const QString decimals = QString::number(rateE12 % kRateUnit).rightJustified(kDecimals, u'0');
    return withoutEndZeros(QString::number(rateE12 / kRateUnit) + u'.' + decimals);
}

std::optional<qint64> convertMinor(qint64 minor, Currency from, Currency to, qint64 rateE12)
{
    // minor / 10^from × rate / 10^12 × 10^to, with all powers in one divisor: the amount is rounded once.
    const int power = static_cast<int>(kDecimals) + from.exponent() - to.exponent();
    const qint64 converted = mulDiv(minor, rateE12, powerOfTen(power), Rounding::HalfEven);
    if (converted > kMaxMinor || converted < -kMaxMinor)
        return std::nullopt;
    return converted;
}

ExchangeRates::ExchangeRates(const std::vector<RateRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_places.insert_or_assign(
            std::tuple(rows[i].from.packed(), rows[i].to.packed(), rows[i].date.value), static_cast<quint32>(i));
}

quint32 ExchangeRates::find(Currency from, Currency to, LocalDay date) const
{
    const auto found = m_places.find(std::tuple(from.packed(), to.packed(), date.value));
    return found == m_places.end() ? kNoIndex : found->second;
}

} // namespace rd
