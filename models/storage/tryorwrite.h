// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/participantrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

/// Does the work of an import in one transaction; a dry run does the same, undoes it and keeps the counts, so that it
/// refuses and counts exactly what the import would.
template <typename Work>
[[nodiscard]] Result<ImportCounts> tryOrWrite(Store &store, bool dryRun, const Work &work)
{
    std::optional<ImportCounts> tried;
    auto result = store.write([&](Database &db) -> Result<ImportCounts> {
        RD_TRY(counts, work(db));
        if (dryRun) {
            // Leaving with an error is what undoes everything; the caller never sees it.
            tried = counts;
            return fail(ErrorKind::Cancelled, QStringLiteral("dry run"));
        }
        return counts;
    });
    if (tried)
        return *tried;
    return result;
}

} // namespace rd::storage
