// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/erasurerepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteErasureRepository final : public ErasureRepository {
public:
    explicit SqliteErasureRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<ErasureSubject> findCustomer(const QString &customer) override;
    [[nodiscard]] Result<ErasureSubject> findParticipant(ParticipantId participant) override;
    [[nodiscard]] Result<ErasureObstacles> obstacles(const ErasureSubject &subject) override;
    [[nodiscard]] Result<ErasureDone> erase(
        const ErasureSubject &subject, const QString &reason, const QString &actor, Instant now) override;

private:
    [[nodiscard]] bool cleanFile();
    Store &m_store;
};

} // namespace rd::storage
