// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/cancel.h"
#include "models/ports/progress.h"
#include "models/storage/backup.h"

#include <optional>

namespace rd::app {

struct RestoreReport {
    storage::BackupManifest manifest;
    QString kept; ///< where the former books are; empty where there were none
    QStringList notes; ///< of the check
    /// Payout formats whose own copies came back; nothing where the backup does not know which there were, and those of
    /// the workspace stay.
    std::optional<QStringList> formats = {};
    QStringList formatNotes = {}; ///< what has to be known of them, English
    qint64 erasedAgain = 0; ///< people who were erased after the backup was made
};

/// What there is now, for the question before a restore; nullopt where the directory holds no books that can be read.
[[nodiscard]] std::optional<storage::LedgerHead> presentHead(const QString &directory);

/// Writes the books of a workspace into one encrypted file.
[[nodiscard]] Result<storage::BackupManifest> backUp(
    const QString &directory, const QString &file, const Secret &passphrase);

/// Brings a backup back: copied beside the present books, checked as `verify` does, noted in the chain, then swapped
/// in. An error of any step leaves everything as it was.
/// @param passphrase empty for a file that is not encrypted
[[nodiscard]] Result<RestoreReport> restoreBackup(const QString &file, const QString &directory,
    const Secret &passphrase, const ProgressSink &progress, const CancelToken &cancel);

} // namespace rd::app
