// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/storage/database.h"

namespace rd::storage {

/// The erasure list once more, in a file beside the database: an older copy of the database put in its place does not
/// bring anybody back (reliability.md 11). Holds pseudonyms, keyed digests and the ids of providers and participants,
/// no identity; one list for each workspace that ever lay here, so that changing between them loses none.
[[nodiscard]] QString erasureFileOf(const QString &databaseFile);

/// Writes the list of the database to the file, whole or not at all; lists of other workspaces stay. Damaged where the
/// file cannot be understood.
[[nodiscard]] Status writeErasureFile(Database &db, const QString &file);

/// Erases again, under the same pseudonyms, whom the file names and the database does not. In the caller's transaction,
/// on the writer. A list of another workspace, or none, changes nothing.
/// @returns how many people were erased again
[[nodiscard]] Result<int> applyErasureFile(Database &db, const QString &file, Instant now);

/// Damaged where the file is there and cannot be understood.
[[nodiscard]] Status checkErasureFile(const QString &file);

/// Both, when a workspace is opened: the database may be an older copy. Then other copies in the folder backups, which
/// still hold those people, go, too.
/// @returns how many people were erased again
[[nodiscard]] Result<int> keepErased(Database &db, const QString &file, Instant now);

} // namespace rd::storage
