// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/csv.h"

#include "integrations/files/fileio.h"

namespace rd::files {

Result<CsvTable> readCsvFile(const QString &path, const CsvLimits &limits)
{
    RD_TRY(bytes, readLimited(path, limits.fileBytes));
    return readCsv(bytes, limits);
}

} // namespace rd::files
