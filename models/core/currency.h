// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <string_view>

namespace rd {

/// An ISO 4217 currency: three upper-case letters packed into an integer, so that money stays a plain value.
/// Only currencies of our own table (currency.cpp, source ISO 4217 of 2026) can be made.
class Currency {
public:
    Currency() = default;
    /// Accepts any case; refuses what is not in the table.
    [[nodiscard]] static Result<Currency> parse(QStringView code);
    [[nodiscard]] static Result<Currency> parse(std::string_view code);
    /// From packed(), for storage columns and hot loops; the caller vouches for the value.
    [[nodiscard]] static Currency fromPacked(quint32 packed)
    {
        Currency currency;
        currency.m_packed = packed;
        return currency;
    }
    [[nodiscard]] quint32 packed() const { return m_packed; }
    [[nodiscard]] bool isValid() const { return m_packed != 0; }
    [[nodiscard]] QString code() const; ///< "USD"
    /// Decimal digits of the minor unit by ISO 4217: 0, 2, 3 (or 4).
    [[nodiscard]] int exponent() const;
    auto operator<=>(const Currency &) const = default;

private:
    quint32 m_packed = 0;
};

} // namespace rd
