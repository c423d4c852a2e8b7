// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/secretstore.h"

namespace rd::stripe {

/// What a key's prefix says about it (stripe.md 1).
struct KeyKind {
    bool live = false;
    bool restricted = false;
    [[nodiscard]] QString mode() const { return live ? QStringLiteral("live") : QStringLiteral("test"); }
    bool operator==(const KeyKind &) const = default;
};

/// Refuses what is no API key of Stripe's: publishable keys, webhook secrets, anything of unknown form. The reason
/// never quotes the key.
[[nodiscard]] Result<KeyKind> checkKey(const Secret &key);

} // namespace rd::stripe
