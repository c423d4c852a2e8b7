// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/shopify/tokenkeeper.h"
#include "models/core/intent.h"
#include "models/core/money.h"

#include <QJsonObject>

namespace rd::shopify {

// The names this program uses in a shop (rulings.md 37), and the small words that rewards and codes share.

// Names of the steps that are written down.
inline constexpr QLatin1StringView kDiscountStep("discount"); ///< a reward's own discount with its code
inline constexpr QLatin1StringView kCodeStep("discount-code"); ///< a participant's discount with its code
inline constexpr QLatin1StringView kCardStep("gift-card");
inline constexpr QLatin1StringView kCreditStep("store-credit"); ///< `meetsAnother` of the services knows this word

/// What marks an effect of ours: the tag of a discount. The same for all generations of an intent.
[[nodiscard]] QString intentMark(const QString &key);
/// The code of a reward's discount: "RD-7KQ2-M4XW-3BTA", from the first key.
[[nodiscard]] QString rewardCode(const QString &key);
/// The note of a gift card, which its customer does not see.
[[nodiscard]] QString cardNote(const QString &key);
/// The code of a gift card. It is money (shopify.md 8): reckoned anew from the mark and the connection's key whenever
/// it is sent, so that it is stored nowhere, nobody can reckon it from the books, and a second request for it is
/// refused.
[[nodiscard]] QString cardCode(const TokenKeeper &tokens, const QString &note);

/// The variables of a written request.
[[nodiscard]] QJsonObject variablesOf(const IssueIntent &intent);
/// The operation that a written request names.
[[nodiscard]] QByteArray operationOf(const IssueIntent &intent);

[[nodiscard]] QJsonObject toJson(const Money &money);
/// Nothing where it is no amount of a known currency; zeros may be trimmed or padded.
[[nodiscard]] std::optional<Money> moneyOf(const QJsonObject &amount);
/// "12.50 EUR"
[[nodiscard]] QString shown(const Money &money);

} // namespace rd::shopify
