// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchrepository.h"
#include "models/ports/clock.h"
#include "models/ports/fieldcipher.h"
#include "models/ports/secretstore.h"
#include "models/ports/workspacerepository.h"

#include <mutex>

namespace rd::services {

/// The workspace's data key: in the keychain, read once, kept in memory while the program runs (reliability.md 5). A
/// new one is only made while no row was ever sealed with another; otherwise the destinations would be lost unseen.
/// Blocking, thread safe.
class FieldKeys {
public:
    FieldKeys(BatchRepository &batches, WorkspaceRepository &workspace, SecretStore &secrets, FieldCipher &cipher,
        Clock &clock);

    /// Seals with the key, making it where there is none yet. Errors: KeychainLocked, KeychainUnavailable,
    /// SecretMissing ("data-key": rows carry a key that this keychain does not have).
    [[nodiscard]] Result<QByteArray> seal(const QByteArray &place, const QByteArray &plain, const QString &actor);
    [[nodiscard]] Result<QByteArray> open(const QByteArray &place, const QByteArray &envelope);
    /// 16 bytes, equal for equal values.
    [[nodiscard]] Result<QByteArray> index(const QByteArray &value, const QString &actor);

private:
    [[nodiscard]] Result<Secret> key(bool mayMake, const QString &actor);
    [[nodiscard]] Result<Secret> take(const Secret &found, const std::vector<QByteArray> &known, const QString &actor);
    [[nodiscard]] Result<Secret> make(const QString &actor);

    BatchRepository &m_batches;
    WorkspaceRepository &m_workspace;
    SecretStore &m_secrets;
    FieldCipher &m_cipher;
    Clock &m_clock;
    std::mutex m_mutex;
    std::optional<Secret> m_key;
};

} // namespace rd::services
