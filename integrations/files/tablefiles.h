// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/tablefile.h"

#include <memory>

namespace rd::files {

/// Begins a table at `path` beside which it is built: CSV as CsvWriter has it, with a mark for spreadsheets, or XLSX
/// with one sheet, a bold first row that stays, and no formula whatever a cell says (reliability.md 10). Nothing is
/// there, or what was there before stays, until finish(). Errors: Storage.
[[nodiscard]] Result<std::unique_ptr<TableFile>> openTable(
    const QString &path, TableKind kind, const QList<TableColumn> &columns);

} // namespace rd::files
