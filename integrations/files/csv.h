// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/csv.h"

namespace rd::files {

using rd::CsvLimits;
using rd::CsvProblem;
using rd::CsvRow;
using rd::CsvTable;
using rd::readCsv;

/// readCsv() of a file.
[[nodiscard]] Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits = {});

} // namespace rd::files
