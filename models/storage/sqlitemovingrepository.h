// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/movingrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteMovingRepository final : public MovingRepository {
public:
    explicit SqliteMovingRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<std::vector<int>> takenReferences(const std::vector<ManualSale> &sales) override;
    [[nodiscard]] Result<std::vector<int>> takenReferences(const std::vector<PaidElsewhere> &rows) override;
    [[nodiscard]] Result<ImportCounts> addManualSales(
        const std::vector<ManualSale> &sales, Instant now, const QString &actor, bool dryRun) override;
    [[nodiscard]] Result<ImportCounts> addPaid(
        const std::vector<PaidElsewhere> &rows, Instant now, const QString &actor, bool dryRun) override;
    [[nodiscard]] Result<MainObjects> mainObjects(const QStringList &ids) override;
    [[nodiscard]] Result<std::vector<PaidElsewhere>> paid(bool onlyWaiting) override;
    [[nodiscard]] Status settlePaid(const std::vector<PaidOutcome> &outcomes, Instant now) override;

private:
    Store &m_store;
};

} // namespace rd::storage
