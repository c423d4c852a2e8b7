// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/memberkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::services {

namespace {

Status keyElsewhere(const QString &name)
{
    return fail(ErrorKind::SecretMissing, u"the key that %1 signs with is not in this computer's keychain"_s.arg(name),
        u"Decide on the computer that has it."_s, u"member-key"_s);
}

} // namespace

QString objectionToSignature(const std::vector<MemberKey> &keys, Signatures &signatures, MemberId member, Instant at,
    const QByteArray &message, const MemberSignature &given)
{
    const auto isTheirs = [&](const MemberKey &key) {
        return key.member == member && key.publicKey == given.publicKey && (!key.endedAt || at <= *key.endedAt);
    };
    const auto hadKey = [&](const MemberKey &key) {
        return key.member == member && key.addedAt < at && (!key.endedAt || *key.endedAt > at);
    };
    if (given.signature.isEmpty())
        return std::any_of(keys.begin(), keys.end(), hadKey) ? u"it is not signed, though the member had a key"_s
                                                             : QString();
    if (std::none_of(keys.begin(), keys.end(), isTheirs))
        return u"it is signed with a key that is not the member's"_s;
    return signatures.isSignedBy(given.publicKey, message, given.signature)
        ? QString()
        : u"the signature is not one over these values"_s;
}

MemberKeys::MemberKeys(BatchRepository &batches, WorkspaceRepository &workspace, SecretStore &secrets,
    Signatures &signatures, Clock &clock)
    : m_batches(batches), m_workspace(workspace), m_secrets(secrets), m_signatures(signatures), m_clock(clock)
{
}

Result<SecretKey> MemberKeys::placeOf(MemberId member)
{
    RD_TRY(info, m_workspace.info());
    return SecretKey{info.id, u"workspace"_s, u"member-key-%1"_s.arg(member.value)};
}

QByteArray MemberKeys::keep(MemberId member, SigningKey key)
{
    const QByteArray publicKey = key.publicKey;
    const std::lock_guard lock(m_mutex);
    m_ready.insert_or_assign(member, std::move(key));
    return publicKey;
}

Result<QByteArray> MemberKeys::fromKeychain(const Member &member, const MemberKey &known)
{
    RD_TRY(place, placeOf(member.id));
    const SecretAnswer answer = m_secrets.read(place);
    if (answer.state == SecretState::Locked)
        return fail(ErrorKind::KeychainLocked,
            u"the key that %1 signs with is in the keychain, and that is locked"_s.arg(member.name),
            u"Unlock the keychain, then repeat."_s);
    if (answer.state != SecretState::Found)
        return fail(keyElsewhere(member.name).error());
    RD_TRY(key, m_signatures.keyFrom(answer.secret));
    if (key.publicKey != known.publicKey)
        return fail(keyElsewhere(member.name).error());
    return keep(member.id, std::move(key));
}

Result<QByteArray> MemberKeys::makeInKeychain(const Member &member)
{
    if (m_secrets.readiness() != SecretState::Found)
        return QByteArray(); // a server without a keychain: nothing is signed, and the record says so
    RD_TRY(place, placeOf(member.id));
    RD_TRY(key, m_signatures.makeKey());
    // The keychain first: a public key whose private half is nowhere would promise signatures that never come.
    if (const Status written = m_secrets.write(place, key.privateKey); !written) {
        if (written.error().kind == ErrorKind::KeychainUnavailable)
            return QByteArray();
        return fail(written.error());
    }
    RD_CHECK(m_batches.addMemberKey(member.id, key.publicKey, m_clock.now(), member.name));
    return keep(member.id, std::move(key));
}

Result<QByteArray> MemberKeys::prepare(const Member &member)
{
    RD_TRY(keys, m_batches.memberKeys());
    const auto known = std::find_if(
        keys.begin(), keys.end(), [&member](const MemberKey &key) { return key.member == member.id && !key.endedAt; });
    {
        const std::lock_guard lock(m_mutex);
        const auto ready = m_ready.find(member.id);
        if (ready != m_ready.end() && known != keys.end() && ready->second.publicKey == known->publicKey)
            return ready->second.publicKey;
        m_ready.erase(member.id);
    }
    return known == keys.end() ? makeInKeychain(member) : fromKeychain(member, *known);
}

Result<MemberSignature> MemberKeys::sign(MemberId member, const QByteArray &message)
{
    std::optional<SigningKey> key;
    {
        const std::lock_guard lock(m_mutex);
        const auto ready = m_ready.find(member);
        if (ready != m_ready.end())
            key = ready->second;
    }
    if (!key)
        return MemberSignature{};
    RD_TRY(signature, m_signatures.sign(*key, message));
    return MemberSignature{key->publicKey, std::move(signature)};
}

} // namespace rd::services
