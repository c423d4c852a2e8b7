// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/overviewrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteOverviewRepository final : public OverviewRepository {
public:
    explicit SqliteOverviewRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<Overview> overview(const OverviewQuery &query, Instant now) override;

private:
    Store &m_store;
};

} // namespace rd::storage
