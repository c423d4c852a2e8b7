// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup.h"
#include "models/storage/workspacelock.h"

#include <QString>

#include <memory>
#include <vector>

namespace rd::storage {

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
