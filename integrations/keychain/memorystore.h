// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"

#include <QHash>
#include <QMutex>

namespace rd::keychain {

/// Secrets in memory only: for the sample merchant and for tests. Thread safe.
class MemoryStore : public SecretStore {
public:
    [[nodiscard]] SecretAnswer read(const SecretKey &key) override;
    [[nodiscard]] Status write(const SecretKey &key, const Secret &secret) override;
    [[nodiscard]] Status erase(const SecretKey &key) override;
    [[nodiscard]] QString backend() const override;

private:
    QMutex m_mutex;
    QHash<QString, Secret> m_secrets;
};

} // namespace rd::keychain
