// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/connectionrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteConnectionRepository final : public ConnectionRepository {
public:
    explicit SqliteConnectionRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<std::vector<Connection>> connections() override;
    [[nodiscard]] Result<std::optional<Connection>> connection(const QString &name) override;
    [[nodiscard]] Result<ConnectionId> addConnection(const Connection &connection, const QString &actor) override;
    /// What the sync owns (backfill, last success, last error) is left as it is.
    [[nodiscard]] Status updateConnection(const Connection &connection, const QString &actor) override;
    [[nodiscard]] Status noteSync(ConnectionId id, Instant at, const QString &error) override;

private:
    Store &m_store;
};

} // namespace rd::storage
