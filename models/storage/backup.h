// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/checkpoint.h"
#include "models/core/instant.h"
#include "models/core/result.h"
#include "models/ports/backupcipher.h"
#include "models/ports/cancel.h"
#include "models/ports/progress.h"
#include "models/storage/formatcopies.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd::storage {

using LedgerHead = ChainHead;

/// A file of the workspace that stands in a backup behind the database.
struct BackupFile {
    QString name; ///< of a copy of a payout format, "paypal-csv.json"
    qint64 size = 0;
    QByteArray sha256;
};

/// What a backup says about itself.
struct BackupManifest {
    QString workspaceId;
    int schema = 0;
    LedgerHead head;
    Instant takenAt;
    QString program; ///< version that wrote it
    qint64 size = 0; ///< bytes of the database
    QByteArray sha256; ///< of the database; empty for a bare database file
    /// Merchant's own copies of payout formats; nothing = written before backups held them.
    std::optional<std::vector<BackupFile>> formats = {};
    QStringList leftOut = {}; ///< files of the folder "formats" that no backup can hold; only known while it is written
    bool isBare = false; ///< a copy made before an upgrade or a restore: a database without a manifest
};

/// What a file is, by its first bytes: none of ours, a bare database, a backup in plain text, an encrypted one.
enum class CopyFormat { None, Database, Plain, Sealed };
[[nodiscard]] CopyFormat copyFormatOf(const QString &path);

/// How a backup is encrypted.
struct BackupKey {
    BackupCipher &cipher;
    Secret passphrase; ///< empty: a plain file, or one that needs none
};

/// What long copying tells, in bytes, and how it is stopped: then the error is Cancelled and nothing is left behind.
struct CopyWatch {
    ProgressSink progress = {}; ///< stages "copying", "writing" and "reading"; may be empty
    CancelToken cancel = {};
};

/// Writes the books of a workspace as they are at this moment into one new file, only readable by its owner and
/// encrypted where there is a passphrase, while another process may be writing them. In it is one line of JSON, then
/// the database, then the merchant's own copies of payout formats. Refuses to overwrite.
[[nodiscard]] Result<BackupManifest> writeBackup(
    const QString &directory, const QString &file, const BackupKey &key, Instant now, const CopyWatch &watch = {});

/// The head of the chain in a workspace's database; NotFound where there is none.
[[nodiscard]] Result<LedgerHead> ledgerHead(const QString &databaseFile);

} // namespace rd::storage
