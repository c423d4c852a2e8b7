// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <map>
#include <memory>

namespace rd::keychain {

/// Secrets given by REFERRAL_DESK_SECRET_<NAME> for one run (contract.md 1), before another store. They are served from
/// memory and written nowhere: writing such a name does nothing and succeeds. Names are connection names in upper case
/// with '-' as '_' for the purpose "api-key"; for the purpose "webhook" with "_WEBHOOK" behind it; DATA_KEY is the key
/// of encrypted fields. No other is served. Thread safe if the other store is.
class EnvironmentStore : public SecretStore {
public:
    /// Takes all such variables out of the process: copies the values, overwrites them in place (unsetting alone leaves
    /// them readable in the process's environment file) and unsets them. To be called first in main(), before threads
    /// and child processes. Not thread safe.
    [[nodiscard]] static std::map<QString, Secret> takeFromEnvironment();
    /// "stripe-main" → "STRIPE_MAIN".
    [[nodiscard]] static QString variableName(const QString &connection);

    EnvironmentStore(std::map<QString, Secret> secrets, std::unique_ptr<SecretStore> inner);

    [[nodiscard]] SecretAnswer read(const SecretKey &key) override;
    [[nodiscard]] Status write(const SecretKey &key, const Secret &secret) override;
    /// Erases an older entry of that name in the other store; that there is no keychain at all is no error for a name
    /// given by a variable.
    [[nodiscard]] Status erase(const SecretKey &key) override;
    [[nodiscard]] SecretState readiness() override { return m_inner->readiness(); }
    [[nodiscard]] QString backend() const override;

    /// The variable of this connection and purpose was set.
    [[nodiscard]] bool serves(const SecretKey &key) const;

private:
    const std::map<QString, Secret> m_secrets;
    const std::unique_ptr<SecretStore> m_inner;
};

} // namespace rd::keychain
