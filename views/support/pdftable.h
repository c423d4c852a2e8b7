// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/tablemaker.h"

#include <memory>

namespace rd::views {

/// Most rows of a PDF table: nobody turns more pages.
inline constexpr qint64 kMostPdfRows = 20'000;

/// Begins a table as a PDF beside the place where it will lie: pages on their side, the titles on each, texts that are
/// too wide for their column end in an ellipsis. Widths follow the first rows. Rows are painted, never taken for
/// markup. Needs fonts; any one thread. Errors: Storage with the path, BadInput beyond kMostPdfRows.
[[nodiscard]] Result<std::unique_ptr<TableFile>> openPdfTable(
    const QString &path, const QString &title, const QList<TableColumn> &columns);

} // namespace rd::views
