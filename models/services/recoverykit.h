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

#include <functional>

namespace rd::services {

/// What a kit held or brought back, in words for people: "payout details", "signature of Eve".
struct RecoveryReport {
    QStringList keys; ///< saved, or put into the keychain
    QStringList known; ///< of a restore: they were there already
    QStringList refused; ///< of a restore: not a key of these books any more, or no key at all; left out
    QStringList missing; ///< the books know them, and they are not in the kit, nor in the keychain where it is saved
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

    /// Writes the bytes so that they are there whole or not at all, and stay after a crash.
    using Write = std::function<Status(const QByteArray &)>;
    /// Writes the keys there are; an admin's, noted in the chain once the file is there. Errors: KeychainLocked,
    /// KeychainUnavailable, SecretMissing ("no-keys": there is none yet), and those of `write`.
    [[nodiscard]] Result<RecoveryReport> save(const Secret &passphrase, const QString &member, const Write &write);
    /// Puts the keys of these books into the keychain: the whole kit is read, and each key compared with what the books
    /// know of it, before the first is put there. Errors: BadInput ("wrong-passphrase", "no-kit"), Conflict
    /// ("other-workspace"), KeychainUnavailable.
    [[nodiscard]] Result<RecoveryReport> restore(QIODevice &source, const Secret &passphrase, const QString &member);
    /// When the last kit was written; nullopt = never. A key that was made since is not in it.
    [[nodiscard]] Result<std::optional<Instant>> savedAt();

private:
    struct Key {
        QString purpose;
        QString title;
        bool isKnown = true; ///< the books say that there is such a key
    };
    /// A key of a kit.
    struct Found {
        Key key;
        Secret secret;
    };
    [[nodiscard]] Result<std::vector<Key>> keys();
    [[nodiscard]] Result<std::vector<Found>> readKeys(
        const QByteArray &text, const std::vector<Key> &wanted, const QString &workspace);
    [[nodiscard]] Result<bool> isOurs(const QString &purpose, const Secret &secret);
    [[nodiscard]] Status takeKey(const Found &found, const QString &workspace, RecoveryReport &report);

    Parts m;
};

} // namespace rd::services
