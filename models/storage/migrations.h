// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"
#include "models/storage/filecheck.h"

#include <functional>
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

/// What an upgrade goes with.
struct Upgrade {
    QString backupDirectory; ///< of the verified copy that is made first
    Instant now;
    ProgressSink progress{}; ///< of the check of the file and of the copy, which may take minutes
    CancelToken cancel{}; ///< heard until both are over: Cancelled, nothing was changed and no copy is left
    FileCheck check{}; ///< for tests: looks over the file in place of checkFile()
};

/// Brings the file to the newest version: check, verified backup (not for a new file), all steps and the new number in
/// one transaction. Refuses a newer file (Newer) and a file that is not ours (Damaged).
[[nodiscard]] Status migrate(Database &db, std::span<const Migration> steps, const Upgrade &upgrade);
/// How a copy of the file is followed and stopped.
struct CopySteps {
    std::function<void(qint64 done, qint64 whole)> copied{}; ///< bytes; may be empty
    ProgressSink checked{}; ///< of the look over the copy, as of checkFile()
    CancelToken cancel{}; ///< heard at any point: Cancelled, no copy is left
};

/// VACUUM INTO a new file, checked and synced. Refuses to overwrite.
[[nodiscard]] Status copyTo(Database &db, const QString &file, const CopySteps &steps = {});

} // namespace rd::storage
