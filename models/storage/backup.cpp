// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/core/wholefile.h"
#include "models/storage/backupformat.h"
#include "models/storage/backupsource.h"
#include "models/storage/checkpoints.h"
#include "models/storage/database.h"
#include "models/storage/meta.h"
#include "models/storage/migrations.h"
#include "models/storage/platform.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

Result<QByteArray> hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return cannotCopy(u"cannot read"_s, file.fileName(), file.errorString());
    return hash.result();
}

Result<BackupManifest> describe(const QString &database, Instant now)
{
    RD_TRY(db, Database::open(database, Database::Access::Read));
    RD_CHECK(checkOurs(*db, database));
    BackupManifest manifest;
    RD_TRY(head, chainHead(*db));
    RD_TRY(id, metaValue(*db, "id"));
    RD_TRY(schema, db->number("PRAGMA user_version", 0));
    manifest.head = head;
    manifest.workspaceId = id.value_or(QString());
    manifest.schema = static_cast<int>(schema);
    manifest.takenAt = now;
    manifest.program = QLatin1StringView(RD_VERSION);
    return manifest;
}

/// A database copy at `part` and the copies of formats, as a backup at `file`.
Status wrap(const QString &part, const std::vector<FormatCopy> &formats, const QString &file, const BackupKey &key,
    BackupManifest &manifest, const CopyWatch &watch)
{
    QFile database(part);
    if (!database.open(QIODevice::ReadOnly))
        return cannotCopy(u"cannot read"_s, part, database.errorString());
    manifest.size = database.size();
    RD_TRY(hash, hashOf(database));
    manifest.sha256 = hash;
    database.seek(0);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannotCopy(u"cannot write"_s, file, target.errorString());
    const auto writeAll = [&](const auto &write) -> Status {
        RD_CHECK(write(manifestLine(manifest)));
        BackupSource source(database);
        for (;;) {
            RD_TRY(piece, source.next());
            if (piece.isEmpty())
                break;
            if (watch.cancel.isCancelled())
                return copyStopped();
            RD_CHECK(write(piece));
            tellCopied(watch, u"writing"_s, database.pos(), manifest.size);
        }
        for (const FormatCopy &copy : formats)
            RD_CHECK(write(copy.bytes));
        return {};
    };
    if (key.passphrase.isEmpty()) {
        const auto plain = [&](const QByteArray &bytes) -> Status { return writeWhole(target, bytes); };
        RD_CHECK(plain(QByteArray(kPlainMark.data(), kPlainMark.size())));
        RD_CHECK(writeAll(plain));
    } else {
        RD_TRY(writer, key.cipher.seal(target, key.passphrase));
        RD_CHECK(writeAll([&writer](const QByteArray &bytes) { return writer->write(bytes); }));
        RD_CHECK(writer->finish());
    }
    RD_CHECK(commitWhole(target));
    return syncToDisk(QFileInfo(file).absolutePath());
}

} // namespace

Result<LedgerHead> ledgerHead(const QString &databaseFile)
{
    if (!QFileInfo::exists(databaseFile))
        return fail(ErrorKind::NotFound, u"there is no database %1"_s.arg(databaseFile));
    RD_TRY(db, Database::open(databaseFile, Database::Access::Read));
    return chainHead(*db);
}

Result<BackupManifest> writeBackup(
    const QString &directory, const QString &file, const BackupKey &key, Instant now, const CopyWatch &watch)
{
    const QString database = databaseIn(directory);
    if (!QFileInfo::exists(database))
        return fail(ErrorKind::NotFound, u"there is no workspace in %1"_s.arg(directory),
            u"Choose another directory with --workspace."_s, u"workspace-missing"_s);
    if (QFileInfo::exists(file))
        return fail(
            ErrorKind::Usage, u"%1 exists already"_s.arg(file), u"Choose another file name."_s, u"file-exists"_s);
    {
        // Asked of the system before the long work, in its words.
        QSaveFile probe(file);
        if (!probe.open(QIODevice::WriteOnly))
            return cannotCopy(u"cannot write"_s, file, probe.errorString());
        probe.cancelWriting();
    }
    const QString part = file + u".part"_s;
    // A disk that is full leaves SQLite's journal beside it.
    const auto removePart = [&part] {
        QFile::remove(part + u"-journal"_s);
        QFile::remove(part);
    };
    // Left by a backup that was cut off.
    removePart();
    if (QFileInfo::exists(part))
        return cannotCopy(u"cannot remove"_s, part, u"it is left from an earlier try"_s);
    const auto written = [&]() -> Result<BackupManifest> {
        RD_TRY(db, Database::open(database, Database::Access::Read));
        RD_CHECK(checkOurs(*db, database));
        // The connection stays read-only; query_only would forbid the other file, too.
        RD_CHECK(db->execute("PRAGMA query_only=OFF"));
        const auto tell = [&watch](qint64 done, qint64 whole) { tellCopied(watch, u"copying"_s, done, whole); };
        const Status copied = copyTo(*db, part, {tell, {}, watch.cancel});
        if (watch.cancel.isCancelled())
            return copyStopped();
        RD_CHECK(copied);
        RD_TRY(manifest, describe(part, now));
        FormatCopies formats = readFormatCopies(formatFolder(directory));
        manifest.leftOut = formats.leftOut;
        manifest.formats.emplace();
        for (const FormatCopy &copy : formats.copies)
            manifest.formats->push_back(
                {copy.name, copy.bytes.size(), QCryptographicHash::hash(copy.bytes, QCryptographicHash::Sha256)});
        RD_CHECK(wrap(part, formats.copies, file, key, manifest, watch));
        return manifest;
    }();
    removePart();
    return written;
}

} // namespace rd::storage
