// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/syncrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteSyncRepository final : public SyncRepository {
public:
    explicit SqliteSyncRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<SyncState> syncState(ConnectionId connection) override;
    [[nodiscard]] Status beginBackfill(
        ConnectionId connection, const std::vector<SyncWindow> &windows, const std::string &feedCursor) override;
    [[nodiscard]] Result<qint64> splitWindow(
        ConnectionId connection, const SyncWindow &shrunk, const SyncWindow &rest) override;
    [[nodiscard]] std::future<Result<StoreCounts>> storePages(
        ConnectionId connection, std::vector<StoreJob> jobs, StoreLine line) override;
    [[nodiscard]] Status finishBackfill(ConnectionId connection, Instant at) override;
    [[nodiscard]] Status setFeedCursor(ConnectionId connection, const std::string &cursor, Instant at) override;
    [[nodiscard]] Result<std::vector<StoredObject>> storedObjects(
        ConnectionId connection, Stream stream, qint64 fromS, qint64 toS, int limit) override;
    [[nodiscard]] Status beginBulk() override;
    [[nodiscard]] Status endBulk() override;

private:
    Store &m_store;
};

} // namespace rd::storage
