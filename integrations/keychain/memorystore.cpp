// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/memorystore.h"

using namespace Qt::StringLiterals;

namespace rd::keychain {

SecretAnswer MemoryStore::read(const SecretKey &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_secrets.constFind(key.name());
    if (found == m_secrets.cend())
        return {SecretState::Absent, {}, {}};
    return {SecretState::Found, *found, {}};
}

Status MemoryStore::write(const SecretKey &key, const Secret &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.insert(key.name(), secret);
    return {};
}

Status MemoryStore::erase(const SecretKey &key)
{
    const QMutexLocker lock(&m_mutex);
    m_secrets.remove(key.name());
    return {};
}

QString MemoryStore::backend() const
{
    return u"memory"_s;
}

} // namespace rd::keychain
