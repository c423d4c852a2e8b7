// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/result.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd {

/// One account at a provider. Test and live mode are different connections and never mix.
struct Connection {
    ConnectionId id;
    QString name;
    QString provider; ///< "stripe"
    QString accountId; ///< bound at connect: a key of another account is refused
    QString accountName;
    QString mode; ///< "test" or "live"
    QString apiBase; ///< shown wherever the connection is shown when it is not the provider's own
    QMap<QString, QString> options;
    QStringList missingRead;
    QStringList missingWrite;
    QString maskedSecret; ///< "sk_test_…4f2a"
    bool secretStored = false; ///< a key should be in the keychain; absent but expected means "unlock or reconnect"
    bool active = true; ///< false after disconnect: data kept, secret erased
    bool backfillComplete = false;
    Instant createdAt;
    Instant lastSuccess; ///< epoch = never synced
    QString lastError; ///< text of the last failed sync, empty after a good one
};

class ConnectionRepository {
public:
    virtual ~ConnectionRepository() = default;
    [[nodiscard]] virtual Result<std::vector<Connection>> connections() = 0; ///< active and inactive, by name
    [[nodiscard]] virtual Result<std::optional<Connection>> connection(const QString &name) = 0;
    [[nodiscard]] virtual Result<ConnectionId> addConnection(const Connection &connection, const QString &actor) = 0;
    [[nodiscard]] virtual Status updateConnection(const Connection &connection, const QString &actor) = 0;
    [[nodiscard]] virtual Status noteSync(
        ConnectionId id, Instant at, const QString &error) = 0; ///< empty error = success
};

} // namespace rd
