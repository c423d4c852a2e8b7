// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/paymentmodel.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace rd::views {

/// Which payments a list of them is about, as other places ask for it and as the filter says it: those that count for
/// a referral.
struct PaymentScope {
    QString campaign; ///< empty = any
    std::optional<Mode> mode = {}; ///< of the campaign, where none is named
    QDate firstMonth = {}; ///< first day of the month in which their customers paid for the first time; invalid = any
    bool operator==(const PaymentScope &) const = default;
};

/// One word without a space; never translated.
[[nodiscard]] QString codeOf(const PaymentScope &scope);
/// Nothing where it is not such a word.
[[nodiscard]] std::optional<PaymentScope> scopeOf(const QString &code);
/// For people: "Counted for Give 20, first paid in March 2026".
[[nodiscard]] QString textOf(const PaymentScope &scope);
/// The months are those of the merchant's calendar.
[[nodiscard]] CountedPayments countedOf(const PaymentScope &scope, const QTimeZone &zone);
/// Leads to these payments on the page of referrals. @param terms of the search, as a person would type them
[[nodiscard]] QString placeOf(const PaymentScope &scope, const QString &terms);

} // namespace rd::views
