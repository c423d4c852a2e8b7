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
#include "models/storage/workspacelock.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
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

/// Where a backup comes back to.
struct RestoreTarget {
    QString directory;
    /// Only a directory without books will do (Usage, "books-there"): those that are there are never replaced.
    bool mustBeNew = false;
    /// Books that know who was erased, where the directory has no list of its own; empty = none.
    QString erasedKnownBy = {};
};

/// Bringing a backup back, in three steps: begin() takes the lock, copies the database into a new directory beside the
/// present one and compares it with its manifest; the caller opens that directory, checks the books and notes what
/// happened in the chain; finish() swaps the names. Without finish() nothing has changed.
class Restore {
public:
    /// Errors: Locked, BadInput (no backup, cut or changed since it was written, another passphrase), Newer, Damaged
    /// (also the list of erased people beside the present books, which is applied to the copy), Storage.
    [[nodiscard]] static Result<std::unique_ptr<Restore>> begin(const QString &file, const RestoreTarget &target,
        const BackupKey &key, Instant now, const CopyWatch &watch = {});
    ~Restore(); ///< removes the new directory
    Restore(const Restore &) = delete;
    Restore &operator=(const Restore &) = delete;

    [[nodiscard]] const BackupManifest &manifest() const { return m_manifest; }
    /// A complete workspace directory to open and check.
    [[nodiscard]] const QString &newDirectory() const { return m_new; }
    /// How many people were erased again in the copy, once it was opened.
    [[nodiscard]] Result<qint64> erasedAgain() const;
    /// Puts the new database in the place of the present one, which is kept in "backups"; the copies of payout formats
    /// likewise, where the backup knows which there were.
    /// @return where the former database is; empty where there was none
    [[nodiscard]] Result<QString> finish();

private:
    Restore(QString directory, QString stamp, std::unique_ptr<WorkspaceLock> lock);
    [[nodiscard]] Status extract(const QString &file, const BackupKey &key, const CopyWatch &watch);
    [[nodiscard]] Status extractFormats(const QString &file, std::vector<FormatCopy> copies);
    [[nodiscard]] Status takeErasureList(const QString &knownBy) const;
    [[nodiscard]] Status checkContent();
    [[nodiscard]] Result<QString> keepFormer(const QString &former) const;

    QString m_directory;
    QString m_stamp;
    QString m_new;
    std::unique_ptr<WorkspaceLock> m_lock;
    BackupManifest m_manifest;
    qint64 m_erased = 0; ///< people the backup itself knows to be erased
};

} // namespace rd::storage
