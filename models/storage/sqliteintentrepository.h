// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/intentrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteIntentRepository final : public IntentRepository {
public:
    explicit SqliteIntentRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<std::vector<IssueIntent>> openIntents(ConnectionId connection) override;
    [[nodiscard]] Result<std::vector<IssueIntent>> intentsOf(RewardId reward) override;
    [[nodiscard]] Result<std::vector<IntentId>> prepare(
        const std::vector<IssueIntent> &intents, const RewardChange &change, Instant now) override;
    [[nodiscard]] Status update(const IssueIntent &intent) override;
    [[nodiscard]] Status settle(const IssueIntent &intent, const RewardChange &change, Instant now) override;
    [[nodiscard]] Result<std::vector<IssueIntent>> confirmedSince(
        ConnectionId connection, Instant since, int limit) override;
    [[nodiscard]] Status walkIntents(const std::function<bool(const IssueIntent &)> &visit) override;

private:
    Store &m_store;
};

/// A request that was on its way when the program ended has an unknown outcome (reliability.md 1). Run once when a
/// workspace opens.
[[nodiscard]] Status forgetSendingIntents(Database &db);

} // namespace rd::storage
