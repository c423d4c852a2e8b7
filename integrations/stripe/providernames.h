// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <string_view>

namespace rd::stripe {

// The names this program uses at Stripe (rulings.md 37): nothing else of ours ever appears there.

/// The version every call is pinned to (stripe.md).
inline constexpr char kApiVersion[] = "2026-10-28.endive";
inline constexpr char kDefaultBase[] = "https://api.stripe.com";

/// Metadata name that marks an effect of ours; its value is intentMark().
inline constexpr std::string_view kIntentMetadata = "rd_intent";
/// Metadata name under which all objects of one reward carry the same value, the reward's first key.
inline constexpr std::string_view kRewardMetadata = "referral_desk_id";

/// The value of `rd_intent` for one step. `key` is the idempotency key of step 1, generation 1: step 1 carries it as it
/// is, step n has "-n" behind it. So the mark, and with it the request body, is the same for all generations of an
/// intent, and a look-up finds the effect of whichever generation was carried out.
[[nodiscard]] QByteArray intentMark(const QString &key, int step);
/// Our own coupon id: the first key, lower case. A second create is refused as existing, which makes it a natural
/// idempotency key.
[[nodiscard]] QString couponId(const QString &key);
/// The code of a customer's own promotion code: the first key, upper case. Stripe compares codes without case.
[[nodiscard]] QString promotionCodeText(const QString &key);
/// At most `limit` characters, never half of a surrogate pair.
[[nodiscard]] QString cutTo(const QString &text, qsizetype limit);

/// A key may be resent for 23 of the 24 hours Stripe keeps it (reliability.md 1).
inline constexpr std::chrono::hours kResendWindow{23};

} // namespace rd::stripe
