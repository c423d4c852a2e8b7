// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/checkpointrepository.h"
#include "models/ports/clock.h"
#include "models/ports/signatures.h"
#include "models/ports/workspacerepository.h"

#include <condition_variable>
#include <mutex>

namespace rd::services {

class Gate;

/// The file beside the newest end of its chain that the keychain knows.
enum class HeadState {
    None, ///< nothing to compare with: a chain alone proves nothing about a cut end
    Same,
    Ahead, ///< the file went on from what the keychain knows
    Behind, ///< an older copy of the file
    Forked, ///< another record where the keychain knows one: the chain was written anew, or an older copy went on
};
[[nodiscard]] QString word(HeadState state);

struct HeadComparison {
    HeadState state = HeadState::None;
    ChainHead file;
    ChainHead outside; ///< seq 0 with None
    QString why; ///< of None, in plain words
};

/// Signs the end of the chain with the workspace's key, at the latest every kCheckpointEvery records, and keeps the
/// newest end in the keychain (reliability.md 3). The keychain is only asked while it answers without a person, by
/// background work once in a while, and never on the writer thread; without it everything else goes on as ever and the
/// records stay unsigned. Blocking, thread safe.
class CheckpointService final : private CheckpointSigner {
public:
    /// All outlive this; nothing may write the workspace when it is destroyed.
    CheckpointService(CheckpointRepository &checkpoints, WorkspaceRepository &workspace, SecretStore &secrets,
        Signatures &signatures, Gate &gate, Clock &clock);
    ~CheckpointService() override;
    CheckpointService(const CheckpointService &) = delete;
    CheckpointService &operator=(const CheckpointService &) = delete;

    /// Asks the keychain. A file that is behind is held from now on: nothing is written until acceptRestored() or until
    /// the right file is back; a forked one issues nothing.
    [[nodiscard]] Result<HeadComparison> compare();
    /// Signs the end of the chain and keeps it outside, as far as the keychain allows: before a backup, at the end of
    /// the program. What cannot be done is only logged.
    void keep();
    /// A person, an admin, says that these books were brought back on purpose: a record with the old and the new end,
    /// from which on they are restored books; the keychain follows. Makes a new signing key where this computer's
    /// keychain has none. Errors: KeychainLocked, KeychainUnavailable, Conflict ("not-older": nothing to confirm).
    [[nodiscard]] Status acceptRestored(const QString &member);
    /// The keychain takes this end for the newest, whatever it knew: after books were brought back or taken over with
    /// a record of their own. Makes a new signing key like acceptRestored().
    [[nodiscard]] Status acceptHead();

    /// The same for a workspace that was taken over from another computer, unless the keychain knows these books
    /// already.
    [[nodiscard]] Status adopt();

    [[nodiscard]] CheckpointRepository &checkpoints() { return m_checkpoints; }
    [[nodiscard]] bool isSigned(const SignedCheckpoint &checkpoint);
    /// Signs and keeps nothing any more; keep() first. Waits for what is under way.
    void close();

private:
    enum class Missing { Fail, Make }; ///< what to do about a known key that this keychain does not have

    [[nodiscard]] std::optional<SignedCheckpoint> sign(const ChainHead &head, Instant at) override;
    void workLater();
    [[nodiscard]] bool isWorthTrying();
    [[nodiscard]] SecretKey keyOf(const QString &purpose) const;
    // Below: m_work is held.
    [[nodiscard]] Status ready();
    [[nodiscard]] Status ensureKey(Missing missing);
    [[nodiscard]] Status makeKey();
    [[nodiscard]] Status useKey(SigningKey key, bool isNew);
    [[nodiscard]] Result<HeadComparison> compareNow();
    [[nodiscard]] Status storeHead(const ChainHead &head);
    [[nodiscard]] Status keepNow(Missing missing);

    CheckpointRepository &m_checkpoints;
    WorkspaceRepository &m_workspace;
    SecretStore &m_secrets;
    Signatures &m_signatures;
    Gate &m_gate;
    Clock &m_clock;
    QString m_workspaceId;
    std::mutex m_work; ///< one talk with the keychain at a time; never taken on the writer thread
    std::mutex m_mutex; ///< short; guards all below
    std::condition_variable m_idle;
    std::optional<SigningKey> m_key;
    std::optional<std::chrono::milliseconds> m_failedAt; ///< monotonic; the keychain did not help
    std::optional<std::chrono::milliseconds> m_keptAt; ///< monotonic
    qint64 m_signedSeq = 0; ///< by this process
    qint64 m_keptSeq = 0;
    bool m_isWorking = false;
    bool m_isClosed = false;
};

} // namespace rd::services
