// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

#include <map>
#include <optional>

namespace rd {

/// A rate of one is this many units: rates are exact decimals with up to twelve places, never floating point.
inline constexpr qint64 kRateUnit = 1'000'000'000'000;
/// The largest rate kept: nine million units for one.
inline constexpr qint64 kMaxRateE12 = 9'000'000 * kRateUnit;

/// "0.923456" as an exact integer; refuses zero, signs, thousands marks, more than twelve decimals and what is larger
/// than kMaxRateE12.
[[nodiscard]] Result<qint64> parseExchangeRate(QStringView text);
/// The shortest decimal text of a rate.
[[nodiscard]] QString exchangeRateText(qint64 rateE12);

/// `minor` of one currency in another, divided once and rounded half to even (domain.md 2.3, 4.6). Nothing where the
/// result would pass kMaxMinor.
[[nodiscard]] std::optional<qint64> convertMinor(qint64 minor, Currency from, Currency to, qint64 rateE12);

/// The stored rates, by pair and local date; the last one of several. Only the very date counts, and only the direction
/// that was imported: an unknown rate is never guessed (domain.md 4.6).
class ExchangeRates {
public:
    explicit ExchangeRates(const std::vector<RateRow> &rows);
    /// Place in EngineFacts::rates, or kNoIndex.
    [[nodiscard]] quint32 find(Currency from, Currency to, LocalDay date) const;

private:
    std::map<std::tuple<quint32, quint32, qint32>, quint32> m_places;
};

} // namespace rd
