// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/connectionrepository.h"
#include "models/ports/providerfactory.h"
#include "models/ports/secretstore.h"
#include "models/ports/workspacerepository.h"
#include "models/services/connectionpace.h"
#include "models/services/gate.h"

#include <map>
#include <mutex>

namespace rd::services {

struct ConnectRequest {
    QString provider;
    QString name; ///< letters, digits, dash; 1 to 40
    QString apiBase; ///< empty = the provider's own
    QMap<QString, QString> options;
    Secret secret;
    bool storeSecret = true; ///< false when it comes from the environment
    QString actor; ///< member who connects: an admin
};

struct ConnectOutcome {
    Connection connection;
    AccountReport report;
    bool reconnected = false; ///< a connection of that name and account existed
};

/// Connections and their keys. Each key is read from the keychain once, on first use, and kept while the program runs
/// (rulings.md 50). Blocking, thread safe.
class ConnectionService {
public:
    ConnectionService(ConnectionRepository &connections, WorkspaceRepository &workspace, SecretStore &secrets,
        ProviderFactory &providers, Gate &gate, Clock &clock);
    /// Checks the key with the provider, binds the account, stores key and connection. A key of another account or mode
    /// is refused.
    [[nodiscard]] Result<ConnectOutcome> connect(const ConnectRequest &request, const CancelToken &cancel);
    /// Points an existing connection at another address (the sample merchant's port changes at each start).
    [[nodiscard]] Status changeApiBase(const QString &name, const QString &apiBase);
    [[nodiscard]] Result<std::vector<Connection>> list();
    [[nodiscard]] Result<Connection> byName(const QString &name); ///< NotFound names the ones there are
    /// Erases the key from the keychain and from memory; data stays.
    [[nodiscard]] Status disconnect(const QString &name, const QString &actor);
    /// Reads a log of this connection's events; see ProviderFactory.
    [[nodiscard]] Result<EventLog> readEventLog(
        const Connection &connection, const QByteArray &bytes, const std::optional<Secret> &signing);
    /// The secret that signs this connection's events, where the keychain or the environment has one.
    [[nodiscard]] std::optional<Secret> signingSecret(const Connection &connection);
    [[nodiscard]] Status keepSigningSecret(const Connection &connection, const Secret &secret);
    /// How fast it asks, what else could be chosen, and what listing everything costs by that.
    [[nodiscard]] Result<PaceReport> pace(const QString &name);
    /// @param pace one of the report's choices; numbers given with `connect` no longer count
    [[nodiscard]] Status setPace(const QString &name, const QString &pace, const QString &actor);
    /// SecretMissing, KeychainLocked or KeychainUnavailable with the remedy in the hint.
    [[nodiscard]] Result<Secret> secretFor(const Connection &connection);
    [[nodiscard]] Result<std::unique_ptr<CommerceSource>> source(const Connection &connection);
    [[nodiscard]] Result<std::unique_ptr<RewardGateway>> gateway(const Connection &connection);
    /// A key from the environment: used while the program runs, never stored.
    void useForThisRun(const QString &name, const Secret &secret);
    void forgetSecrets(); ///< at exit

private:
    [[nodiscard]] Result<Connection> store(Connection wanted, bool known, const ConnectRequest &request);
    [[nodiscard]] Status checkActive(const Connection &connection) const;
    [[nodiscard]] Result<SecretKey> keyOf(const QString &name);
    ConnectionRepository &m_connections;
    WorkspaceRepository &m_workspace;
    SecretStore &m_secrets;
    ProviderFactory &m_providers;
    Gate &m_gate;
    Clock &m_clock;
    std::mutex m_mutex;
    std::map<QString, Secret> m_known;
};

} // namespace rd::services
