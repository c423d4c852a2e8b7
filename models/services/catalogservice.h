// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/catalogrepository.h"

namespace rd::services {

/// Products, prices and groups to choose from when a campaign is written. Reads only; blocking.
class CatalogService {
public:
    explicit CatalogService(CatalogRepository &catalog) : m_catalog(catalog) {}
    [[nodiscard]] Result<Catalog> catalog() { return m_catalog.catalog(); }

private:
    CatalogRepository &m_catalog;
};

} // namespace rd::services
