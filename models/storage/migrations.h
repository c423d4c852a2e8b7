// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"

#include <span>

namespace rd::storage {

class Database;

/// One step of the schema. The function spells old names out and never calls code that may change.
struct Migration {
    int version;
    Status (*apply)(Database &);
};

/// The released steps, oldest first.
[[nodiscard]] std::span<const Migration> migrations();
/// The version this program writes.
[[nodiscard]] int schemaVersion();

/// Brings the file to the newest version: check, verified backup into `backupDirectory` (not for a new file), all steps
/// and the new number in one transaction. Refuses a newer file (Newer) and a file that is not ours (Damaged).
/// @param progress of the check, which may take minutes; `cancel` is heard until it is over, then nothing was changed
[[nodiscard]] Status migrate(Database &db, std::span<const Migration> steps, const QString &backupDirectory,
    Instant now, const ProgressSink &progress = {}, const CancelToken &cancel = {});
/// VACUUM INTO a new file, checked and synced. Refuses to overwrite.
[[nodiscard]] Status copyTo(Database &db, const QString &file);

} // namespace rd::storage
