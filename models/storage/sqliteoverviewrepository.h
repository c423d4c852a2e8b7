// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/overviewrepository.h"
#include "models/storage/joineddays.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteOverviewRepository final : public OverviewRepository {
public:
    explicit SqliteOverviewRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<Overview> overview(const OverviewQuery &query, Instant now) override;
    [[nodiscard]] const JoinedDays &joinedDays() const { return m_joined; } ///< for tests

private:
    Store &m_store;
    JoinedDays m_joined;
};

} // namespace rd::storage
