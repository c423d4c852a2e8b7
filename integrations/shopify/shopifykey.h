// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/ports/secretstore.h"

namespace rd::shopify {

/// Which of Shopify's two ways to be let in (shopify.md 2).
enum class KeyWay {
    AdminToken, ///< the token of an app that was made in the shop's admin; never ends
    ClientCredentials, ///< id and secret of an app of the Dev Dashboard; gives tokens for a day
};

/// Refuses what cannot work, with the sentence that helps: a key of another provider, the secret of an app where its id
/// is missing, a token where a secret is needed.
[[nodiscard]] Status checkKey(const Secret &key, KeyWay way);
/// The id of an app as the Dev Dashboard shows it. It is no secret.
[[nodiscard]] Status checkClientId(const QString &clientId);

} // namespace rd::shopify
