// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/keychain/environmentstore.h"

#include "integrations/keychain/environment.h"

using namespace Qt::StringLiterals;

namespace rd::keychain {

std::map<QString, Secret> EnvironmentStore::takeFromEnvironment()
{
    return takeVariables("REFERRAL_DESK_SECRET_");
}

QString EnvironmentStore::variableName(const QString &connection)
{
    return connection.toUpper().replace(u'-', u'_');
}

namespace {

/// Empty = given by no variable.
QString variableOf(const SecretKey &key)
{
    if (key.purpose == "api-key"_L1)
        return EnvironmentStore::variableName(key.connection);
    if (key.purpose == "data-key"_L1)
        return u"DATA_KEY"_s;
    return key.purpose == "webhook"_L1 ? QString(EnvironmentStore::variableName(key.connection) + u"_WEBHOOK"_s)
                                       : QString();
}

} // namespace

EnvironmentStore::EnvironmentStore(std::map<QString, Secret> secrets, std::unique_ptr<SecretStore> inner)
    : m_secrets(std::move(secrets)), m_inner(std::move(inner))
{
}

bool EnvironmentStore::serves(const SecretKey &key) const
{
    return m_secrets.contains(variableOf(key));
}

SecretAnswer EnvironmentStore::read(const SecretKey &key)
{
    if (serves(key))
        return {SecretState::Found, m_secrets.at(variableOf(key)), {}};
    return m_inner->read(key);
}

Status EnvironmentStore::write(const SecretKey &key, const Secret &secret)
{
    if (serves(key))
        return {};
    return m_inner->write(key, secret);
}

Status EnvironmentStore::erase(const SecretKey &key)
{
    Status erased = m_inner->erase(key);
    // A server that gives its secrets by variables usually has no keychain to erase from.
    if (!erased && serves(key) && erased.error().kind == ErrorKind::KeychainUnavailable)
        return {};
    return erased;
}

QString EnvironmentStore::backend() const
{
    return m_inner->backend();
}

} // namespace rd::keychain
