// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/ports/secretstore.h"

#include <QByteArray>

#include <chrono>

namespace rd::stripe {

/// How much older or newer than now a signature may be (stripe.md 8).
inline constexpr std::chrono::seconds kSignatureTolerance{300};

/// Whether `body` was signed with `secret`, by the header Stripe-Signature "t=…,v1=…[,v1=…]" (stripe.md 8): HMAC-SHA256
/// over the time, a point and the raw bytes; any v1 may match, other schemes are ignored, compared in constant time.
/// BadInput with the codes "signature-malformed", "signature-wrong", "signature-old"; SecretMissing for an empty
/// secret.
/// @param tolerance nothing = the age does not matter (a log saved elsewhere is old by nature)
[[nodiscard]] Status verifySignature(const QByteArray &body, const QByteArray &header, const Secret &secret,
    Instant now, std::optional<std::chrono::seconds> tolerance = kSignatureTolerance);

} // namespace rd::stripe
