// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/catalogrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

class SqliteCatalogRepository final : public CatalogRepository {
public:
    explicit SqliteCatalogRepository(Store &store) : m_store(store) {}
    [[nodiscard]] Result<Catalog> catalog() override;

private:
    Store &m_store;
};

} // namespace rd::storage
