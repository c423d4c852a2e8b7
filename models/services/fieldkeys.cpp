// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/fieldkeys.h"

using namespace Qt::StringLiterals;

namespace rd::services {

FieldKeys::FieldKeys(
    BatchRepository &batches, WorkspaceRepository &workspace, SecretStore &secrets, FieldCipher &cipher, Clock &clock)
    : m_batches(batches), m_workspace(workspace), m_secrets(secrets), m_cipher(cipher), m_clock(clock)
{
}

Result<Secret> FieldKeys::make(const QString &actor)
{
    RD_TRY(info, m_workspace.info());
    RD_TRY(made, m_cipher.newKey());
    RD_TRY(id, m_cipher.keyId(made));
    // The keychain first: a row sealed with a key that lies nowhere could never be read again.
    RD_CHECK(m_secrets.write({info.id, u"workspace"_s, u"data-key"_s}, made));
    RD_CHECK(m_batches.addFieldKey(id, m_clock.now(), actor));
    m_key = made;
    return made;
}

Result<Secret> FieldKeys::take(const Secret &found, const std::vector<QByteArray> &known, const QString &actor)
{
    RD_TRY(id, m_cipher.keyId(found));
    if (known.empty()) // given by hand, or the program was stopped between keychain and file
        RD_CHECK(m_batches.addFieldKey(id, m_clock.now(), actor));
    else if (known.back() != id)
        return fail(ErrorKind::SecretMissing, u"the key in the keychain is not the one of these books"_s,
            u"Open the books on the computer whose keychain has their key."_s, u"data-key"_s);
    m_key = found;
    return found;
}

Result<Secret> FieldKeys::key(bool mayMake, const QString &actor)
{
    const std::lock_guard lock(m_mutex);
    if (m_key)
        return *m_key;
    RD_TRY(info, m_workspace.info());
    RD_TRY(known, m_batches.fieldKeys());
    const SecretAnswer answer = m_secrets.read({info.id, u"workspace"_s, u"data-key"_s});
    switch (answer.state) {
    case SecretState::Found:
        return take(answer.secret, known, actor);
    case SecretState::Locked:
        return fail(ErrorKind::KeychainLocked, u"payout details are encrypted, and the keychain is locked"_s,
            u"Unlock the keychain, then repeat."_s);
    case SecretState::Unavailable:
        return fail(ErrorKind::KeychainUnavailable,
            u"payout details are kept encrypted, and there is no keychain for their key"_s,
            u"Start a keychain service, or give the key by REFERRAL_DESK_SECRET_DATA_KEY."_s);
    case SecretState::Absent:
        break;
    }
    // Never a new one beside rows that carry an old one: they could never be read again (reliability.md 5).
    if (!known.empty())
        return fail(ErrorKind::SecretMissing, u"the key of the payout details is not in this computer's keychain"_s,
            u"Open the books on the computer whose keychain has it; nothing was changed."_s, u"data-key"_s);
    if (!mayMake)
        return fail(ErrorKind::SecretMissing, u"there is no key for payout details yet"_s, {}, u"data-key"_s);
    return make(actor);
}

Result<QByteArray> FieldKeys::seal(const QByteArray &place, const QByteArray &plain, const QString &actor)
{
    RD_TRY(secret, key(true, actor));
    return m_cipher.seal(secret, place, plain);
}

Result<QByteArray> FieldKeys::open(const QByteArray &place, const QByteArray &envelope)
{
    RD_TRY(secret, key(false, u"program"_s));
    return m_cipher.open(secret, place, envelope);
}

Result<QByteArray> FieldKeys::index(const QByteArray &value, const QString &actor)
{
    RD_TRY(secret, key(true, actor));
    return m_cipher.index(secret, value);
}

} // namespace rd::services
