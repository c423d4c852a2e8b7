// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/lastmade.h"
#include "models/ports/historyrepository.h"
#include "models/ports/participantindex.h"
#include "models/ports/referralindex.h"
#include "models/ports/rewardindex.h"
#include "models/storage/sqlitelistrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteHistoryRepository final : public HistoryRepository {
public:
    explicit SqliteHistoryRepository(Store &store) : m_store(store), m_lists(store) {}
    [[nodiscard]] Result<std::vector<BroughtCustomer>> customersOf(
        ParticipantId participant, const std::optional<CustomerPosition> &after, int limit) override;
    [[nodiscard]] Result<std::vector<RewardId>> rewardsOf(
        ParticipantId participant, RewardId below, int limit) override;
    [[nodiscard]] Result<std::vector<ParticipantEntry>> entriesOf(
        ParticipantId participant, const std::vector<EntryKind> &kinds, qint64 below, int limit) override;
    [[nodiscard]] Result<std::optional<Instant>> firstCustomerAt(ParticipantId participant) override;
    [[nodiscard]] Result<StatementFacts> statementFacts(ParticipantId participant, Instant from, Instant to) override;
    [[nodiscard]] Result<ReferralDetails> referral(ReferralId id) override;
    [[nodiscard]] Result<std::shared_ptr<const ParticipantIndex>> participantIndex() override;
    [[nodiscard]] Result<std::unique_ptr<RewardIndexBuilder>> rewardColumns(Instant now) override;
    [[nodiscard]] Result<std::shared_ptr<const ReferralIndex>> referralIndex() override;
    [[nodiscard]] ListRepository &lists() override { return m_lists; }

private:
    Store &m_store;
    SqliteListRepository m_lists;
    // While a window shows a table and it is read again, both are there.
    std::shared_ptr<LastMade<ParticipantIndex>> m_participants = std::make_shared<LastMade<ParticipantIndex>>();
    std::shared_ptr<LastMade<RewardIndex>> m_rewards = std::make_shared<LastMade<RewardIndex>>();
    std::shared_ptr<LastMade<ReferralIndex>> m_referrals = std::make_shared<LastMade<ReferralIndex>>();
};

} // namespace rd::storage
