// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/checkpoint.h"

#include <functional>
#include <optional>
#include <vector>

namespace rd {

/// Most records that are added to the chain before a signed checkpoint follows (reliability.md 3).
inline constexpr qint64 kCheckpointEvery = 100;

/// Signs the end of the chain inside the transaction that moves it. Called on the writer thread: never blocks, never
/// touches the keychain.
class CheckpointSigner {
public:
    virtual ~CheckpointSigner() = default;
    /// nullopt = no key is at hand.
    [[nodiscard]] virtual std::optional<SignedCheckpoint> sign(const ChainHead &head, Instant at) = 0;
};

/// Signed checkpoints of the chain, and whether the file is held. Blocking; never from the GUI thread.
class CheckpointRepository {
public:
    virtual ~CheckpointRepository() = default;
    [[nodiscard]] virtual Result<ChainHead> head() = 0;
    /// Hash of the record with that number; nullopt = the chain does not reach it.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> hashAt(qint64 seq) = 0;
    /// Public keys of this workspace, oldest first; the last one signs.
    [[nodiscard]] virtual Result<std::vector<QByteArray>> publicKeys() = 0;
    /// The next public key, with its record in the chain.
    [[nodiscard]] virtual Status addPublicKey(const QByteArray &publicKey, const QString &actor) = 0;
    /// In the order of the chain, until the visitor answers false.
    [[nodiscard]] virtual Status walkCheckpoints(const std::function<bool(const SignedCheckpoint &)> &visitor) = 0;
    /// Whom to ask for signatures from now on: at the latest every kCheckpointEvery records. nullptr = nobody; returns
    /// when the former one is no longer in use.
    virtual void signWith(CheckpointSigner *signer) = 0;
    /// The end that the newest checkpoint signs; seq 0 = there is none.
    [[nodiscard]] virtual Result<ChainHead> signedHead() = 0;
    /// A checkpoint of the end of the chain, unless it has one.
    /// @return signedHead() afterwards
    [[nodiscard]] virtual Result<ChainHead> signHead() = 0;
    /// False while it is held, or open for reading only.
    [[nodiscard]] virtual bool isWritable() = 0;
    /// Why nothing may be written ("older-copy"); empty = it may. What the file says about itself (settings,
    /// activities) is not concerned.
    [[nodiscard]] virtual QString heldFor() = 0;
    [[nodiscard]] virtual Status hold(const QString &why) = 0; ///< empty = no longer
};

} // namespace rd
