// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/batchrepository.h"
#include "models/ports/clock.h"
#include "models/ports/secretstore.h"
#include "models/ports/signatures.h"
#include "models/ports/workspacerepository.h"

#include <mutex>

namespace rd::services {

/// A member's signature; both empty = the member had nothing to sign with.
struct MemberSignature {
    QByteArray publicKey; ///< 32 bytes
    QByteArray signature; ///< 64 bytes
};

/// Why what a member is said to have signed at `at` is not theirs; empty = it is, or the member had no key then. Pure.
/// @param message what the signature has to cover
[[nodiscard]] QString objectionToSignature(const std::vector<MemberKey> &keys, Signatures &signatures, MemberId member,
    Instant at, const QByteArray &message, const MemberSignature &given);

/// The keys that members sign approvals and seals with (reliability.md 4), in the keychain of whoever decides for the
/// first time. Without a keychain nothing is signed, and the record says so. Two keys behind one account of the
/// computer prove no two persons. Blocking, thread safe.
class MemberKeys {
public:
    MemberKeys(BatchRepository &batches, WorkspaceRepository &workspace, SecretStore &secrets, Signatures &signatures,
        Clock &clock);

    /// Makes ready what `member` signs with, a new key where they have none. @return its public half; empty = there is
    /// nothing to sign with. Errors: SecretMissing ("member-key": the key lies elsewhere), KeychainLocked.
    [[nodiscard]] Result<QByteArray> prepare(const Member &member);
    /// Signs with what prepare() made ready; nothing where it made nothing ready.
    [[nodiscard]] Result<MemberSignature> sign(MemberId member, const QByteArray &message);
    [[nodiscard]] Result<std::vector<MemberKey>> all() { return m_batches.memberKeys(); }
    [[nodiscard]] Signatures &signatures() { return m_signatures; }

private:
    [[nodiscard]] Result<SecretKey> placeOf(MemberId member);
    [[nodiscard]] Result<QByteArray> fromKeychain(const Member &member, const MemberKey &known);
    [[nodiscard]] Result<QByteArray> makeInKeychain(const Member &member);
    QByteArray keep(MemberId member, SigningKey key);

    BatchRepository &m_batches;
    WorkspaceRepository &m_workspace;
    SecretStore &m_secrets;
    Signatures &m_signatures;
    Clock &m_clock;
    std::mutex m_mutex; ///< guards the next
    std::map<MemberId, SigningKey> m_ready;
};

} // namespace rd::services
