// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/backup.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>
#include <vector>

namespace rd::storage {

class Database;

/// A backup could not be read or written there, in the system's words.
[[nodiscard]] tl::unexpected<Error> cannotCopy(const QString &doing, const QString &file, const QString &why);
[[nodiscard]] tl::unexpected<Error> copyStopped();
/// Bytes that were copied, of how many.
void tellCopied(const CopyWatch &watch, const QString &stage, qint64 done, qint64 whole);
/// The database of the workspace in a directory.
[[nodiscard]] QString databaseIn(const QString &directory);
/// NoBackup for a database that is not of this program, Newer for one of a later version.
[[nodiscard]] Status checkOurs(Database &db, const QString &file);

/// The plain bytes of a backup, piece by piece, whatever it is kept in. Errors: BadInput, Storage.
class BackupSource {
public:
    explicit BackupSource(QFile &file) : m_file(file) {}

    /// Reads the beginning; afterwards next() gives the database.
    [[nodiscard]] Result<BackupManifest> manifest(const BackupKey &key);
    /// Empty = the end.
    [[nodiscard]] Result<QByteArray> next(qint64 most = kPiece);
    /// The next `most` bytes, or what there is, into `to`; gives their hash and counts them.
    [[nodiscard]] Result<QByteArray> copyNext(
        qint64 most, QIODevice &to, const QString &target, qint64 &bytes, const CopyWatch &watch = {});
    /// What stands behind the database, compared with the manifest; then the source is at its end.
    [[nodiscard]] Result<std::vector<FormatCopy>> formats(const BackupManifest &manifest);

private:
    static constexpr qint64 kPiece = 1 << 20;
    [[nodiscard]] Result<QByteArray> line();
    [[nodiscard]] Result<QByteArray> nextPiece();

    QFile &m_file;
    std::unique_ptr<SealedReader> m_reader;
    QByteArray m_kept;
};

[[nodiscard]] tl::unexpected<Error> backupNotWhole(const QString &file, qint64 bytes, qint64 wanted);
[[nodiscard]] tl::unexpected<Error> backupChanged(const QString &file);

} // namespace rd::storage
