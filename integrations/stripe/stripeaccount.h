// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "integrations/stripe/stripeapi.h"
#include "models/ports/commercesource.h"

namespace rd::stripe {

/// The account a key belongs to, asked fresh. A restricted key that may not read the account still tells its id by the
/// refusal (stripe.md 2); then only id, mode and time are filled.
[[nodiscard]] Result<AccountReport> readAccount(StripeApi &api, const CancelToken &cancel);
/// readAccount() and, by reads of one row each, what a restricted key may not read; test or live of the prefix is
/// confirmed by the first object seen.
[[nodiscard]] Result<AccountReport> probeAccount(StripeApi &api, const CancelToken &cancel);

/// The error for objects of the other mode than the key's prefix says.
[[nodiscard]] Status confirmMode(const KeyKind &key, std::optional<bool> livemode);

} // namespace rd::stripe
