// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/statementservice.h"
#include "models/services/tablemaker.h"

namespace rd::services {

/// A statement as a workbook (XLSX): the rows of its CSV. Blocking; errors as the maker's.
[[nodiscard]] Status writeWorkbook(const Statement &statement, const TableMaker &make, const QString &path);

} // namespace rd::services
