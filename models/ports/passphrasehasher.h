// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

namespace rd {

/// Turns a passphrase into something that may be stored, and checks one against it. Deliberately slow. Blocking; never
/// from the GUI thread.
class PassphraseHasher {
public:
    virtual ~PassphraseHasher() = default;
    /// A text with its own salt and parameters, from which the passphrase cannot be had back.
    [[nodiscard]] virtual Result<QString> verifier(const Secret &passphrase) = 0;
    /// False for another passphrase; Damaged for a text that is no verifier.
    [[nodiscard]] virtual Result<bool> matches(const Secret &passphrase, const QString &verifier) = 0;
};

} // namespace rd
