// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/balancerepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteBalanceRepository final : public BalanceRepository {
public:
    explicit SqliteBalanceRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<Adjustment> addAdjustment(const NewAdjustment &adjustment, Instant now) override;
    [[nodiscard]] Result<std::vector<Adjustment>> adjustments(ParticipantId participant) override;
    [[nodiscard]] Result<std::optional<Adjustment>> adjustmentOf(RewardId reward) override;
    [[nodiscard]] Result<WriteOff> requestWriteOff(const WriteOff &request, Instant now) override;
    [[nodiscard]] Result<std::vector<WriteOff>> writeOffs() override;
    [[nodiscard]] Status approveWriteOff(
        const WriteOff &request, qint64 recoverable, qint64 adjustments, Instant now) override;
    [[nodiscard]] Status refuseWriteOff(const WriteOff &request, const QString &reason, Instant now) override;
    [[nodiscard]] Status settleByHand(const std::vector<HandSettlement> &settlements, Instant now) override;

private:
    Store &m_store;
};

} // namespace rd::storage
