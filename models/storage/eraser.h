// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/erasurerepository.h"
#include "models/storage/database.h"

#include <set>
#include <string>

namespace rd::storage {

/// Replaces a subject by the pseudonym everywhere, takes away what was typed about them, lists them as erased and
/// records it. In the caller's transaction, on the writer.
/// @param emails addresses (normalised) that are theirs beside those the books show for the subject
[[nodiscard]] Result<ErasureDone> eraseSubject(Database &db, const ErasureSubject &subject,
    const std::set<std::string> &emails, const QString &pseudonym, const QString &reason, const QString &actor,
    Instant now);

} // namespace rd::storage
