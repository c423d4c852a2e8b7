// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/backupcipher.h"
#include "models/ports/batchrepository.h"
#include "models/ports/checkpointrepository.h"
#include "models/ports/clock.h"
#include "models/ports/fieldcipher.h"
#include "models/ports/signatures.h"
#include "models/ports/workspacerepository.h"
#include "models/services/gate.h"

namespace rd::services {

/// What a kit held or brought back, in words for people: "payout details", "signature of Eve".
struct RecoveryReport {
    QStringList keys; ///< saved, or put into the keychain
    QStringList known; ///< of a restore: they were there already
    QStringList refused; ///< of a restore: not a key of these books any more, left out
};

/// The keys of a workspace that lie in this computer's keychain alone, in one file that a passphrase opens: what
/// encrypts payout details, what signs the books, what members sign with (reliability.md 5). Books and backups do not
/// hold them, so whoever loses the computer needs this. Keys of providers are not in it: a provider gives new ones.
/// Blocking, the passphrase deliberately slow.
class RecoveryKit {
public:
    struct Parts {
        BatchRepository &batches;
        CheckpointRepository &checkpoints;
        WorkspaceRepository &workspace;
        SecretStore &secrets;
        BackupCipher &container;
        FieldCipher &fields;
        Signatures &signatures;
        Gate &gate;
        Clock &clock;
    };
    explicit RecoveryKit(const Parts &parts) : m(parts) {}

    /// Writes the keys there are; an admin's, noted in the chain. Errors: KeychainLocked, KeychainUnavailable,
    /// SecretMissing ("no-keys": there is none yet).
    [[nodiscard]] Result<RecoveryReport> save(QIODevice &target, const Secret &passphrase, const QString &member);
    /// Puts the keys of these books into the keychain; each is compared with what the books know of it first. Errors:
    /// BadInput ("wrong-passphrase", "no-kit"), Conflict ("other-workspace"), KeychainUnavailable.
    [[nodiscard]] Result<RecoveryReport> restore(QIODevice &source, const Secret &passphrase, const QString &member);
    /// When the last kit was written; nullopt = never. A key that was made since is not in it.
    [[nodiscard]] Result<std::optional<Instant>> savedAt();

private:
    struct Key {
        QString purpose;
        QString title;
    };
    [[nodiscard]] Result<std::vector<Key>> keys();
    [[nodiscard]] Result<bool> isOurs(const QString &purpose, const Secret &secret);
    [[nodiscard]] Status takeKey(
        const Key &key, const Secret &secret, const QString &workspace, RecoveryReport &report);

    Parts m;
};

} // namespace rd::services
