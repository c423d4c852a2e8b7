// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/restore.h"

#include "models/storage/backupformat.h"
#include "models/storage/backupsource.h"
#include "models/storage/checkpoints.h"
#include "models/storage/database.h"
#include "models/storage/erasurefile.h"
#include "models/storage/filecheck.h"
#include "models/storage/meta.h"
#include "models/storage/migrations.h"
#include "models/storage/platform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

} // namespace

Restore::Restore(QString directory, QString stamp, std::unique_ptr<WorkspaceLock> lock)
    : m_directory(std::move(directory)), m_stamp(std::move(stamp)), m_lock(std::move(lock))
{
    m_new = QDir(m_directory).filePath(u"restore-"_s + m_stamp);
}

Restore::~Restore()
{
    QDir(m_new).removeRecursively();
}

Result<std::unique_ptr<Restore>> Restore::begin(
    const QString &file, const RestoreTarget &target, const BackupKey &key, Instant now, const CopyWatch &watch)
{
    const QString &directory = target.directory;
    const auto refuseBooks = [&target]() -> Status {
        if (target.mustBeNew && QFileInfo::exists(databaseIn(target.directory)))
            return fail(ErrorKind::Usage, u"there are books in %1 already"_s.arg(target.directory),
                u"Choose a folder without books; nothing was changed."_s, u"books-there"_s);
        return {};
    };
    if (!QFileInfo(file).isFile())
        return noBackup(file, u"does not exist"_s);
    RD_CHECK(refuseBooks()); // before the lock of a program that has them open
    RD_CHECK(ensurePrivateDirectory(directory));
    RD_TRY(lock, WorkspaceLock::acquire(directory));
    RD_CHECK(refuseBooks());
    QString stamp = toIso(now);
    stamp.remove(u':').remove(u'-');
    std::unique_ptr<Restore> restore(new Restore(directory, stamp, std::move(lock)));
    RD_CHECK(ensurePrivateDirectory(restore->m_new));
    RD_CHECK(restore->extract(file, key, watch));
    if (watch.cancel.isCancelled())
        return copyStopped();
    RD_CHECK(restore->checkContent());
    RD_CHECK(restore->takeErasureList(target.erasedKnownBy));
    return restore;
}

Status Restore::extract(const QString &file, const BackupKey &key, const CopyWatch &watch)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return cannotCopy(u"cannot read"_s, file, opened.errorString());
    BackupSource source(opened);
    RD_TRY(manifest, source.manifest(key));
    m_manifest = std::move(manifest);
    const QString target = databaseIn(m_new);
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannotCopy(u"cannot write"_s, target, copy.errorString());
    RD_CHECK(makePrivate(target));
    qint64 bytes = 0;
    RD_TRY(hash, source.copyNext(m_manifest.size, copy, target, bytes, watch));
    if (!copy.flush())
        return cannotCopy(u"cannot write"_s, target, copy.errorString());
    copy.close();
    if (bytes != m_manifest.size)
        return backupNotWhole(file, bytes, m_manifest.size);
    if (!m_manifest.isBare && hash != m_manifest.sha256)
        return backupChanged(file);
    RD_TRY(formats, source.formats(m_manifest));
    RD_CHECK(syncToDisk(target));
    return extractFormats(file, std::move(formats));
}

/// Into the new directory, where the copy is looked at as a whole.
Status Restore::extractFormats(const QString &file, std::vector<FormatCopy> copies)
{
    if (m_manifest.isBare && QFileInfo(formatFolderOfCopy(file)).isDir()) { // kept by an earlier restore
        copies = readFormatCopies(formatFolderOfCopy(file)).copies;
        m_manifest.formats.emplace();
        for (const FormatCopy &copy : copies)
            m_manifest.formats->push_back(
                {copy.name, copy.bytes.size(), QCryptographicHash::hash(copy.bytes, QCryptographicHash::Sha256)});
    }
    return copies.empty() ? Status() : writeFormatCopies(formatFolder(m_new), copies);
}

/// Who was erased since the backup is erased again when the copy is opened (reliability.md 11). A list holds several
/// workspaces, so that of other books does no harm.
Status Restore::takeErasureList(const QString &knownBy) const
{
    QString present = erasureFileOf(databaseIn(m_directory));
    if (!QFileInfo::exists(present) && !knownBy.isEmpty())
        present = erasureFileOf(databaseIn(knownBy));
    if (!QFileInfo::exists(present))
        return {};
    RD_CHECK(checkErasureFile(present));
    const QString target = erasureFileOf(databaseIn(m_new));
    if (!QFile::copy(present, target))
        return cannotCopy(u"cannot write"_s, target, u"the list of erased people goes there"_s);
    return makePrivate(target);
}

Result<qint64> Restore::erasedAgain() const
{
    RD_TRY(db, Database::open(databaseIn(m_new), Database::Access::Read));
    RD_TRY(erased, db->number("SELECT count(*) FROM erased_person", 0));
    return erased - m_erased;
}

Status Restore::checkContent()
{
    RD_TRY(db, Database::open(databaseIn(m_new), Database::Access::Write));
    RD_CHECK(checkOurs(*db, u"the backup"_s));
    RD_CHECK(checkFile(*db));
    RD_TRY(head, chainHead(*db));
    RD_TRY(knowsErased, db->number("SELECT count(*) FROM sqlite_schema WHERE name = 'erased_person'", 0));
    if (knowsErased > 0) {
        RD_TRY(erased, db->number("SELECT count(*) FROM erased_person", 0));
        m_erased = erased;
    }
    if (m_manifest.isBare) {
        RD_TRY(id, metaValue(*db, "id"));
        m_manifest.head = head;
        m_manifest.workspaceId = id.value_or(QString());
    }
    if (head != m_manifest.head)
        return fail(ErrorKind::Damaged, u"the books in the backup do not end where its manifest says"_s,
            u"Choose another backup."_s, u"no-backup"_s);
    return {};
}

Result<QString> Restore::keepFormer(const QString &former) const
{
    const QString backups = QDir(m_directory).filePath(u"backups"_s);
    RD_CHECK(ensurePrivateDirectory(backups));
    const QString kept = backups + u"/before-restore-"_s + m_stamp + u".sqlite"_s;
    // What still stands in the log belongs to the former file and must never meet the new one.
    if (auto db = Database::open(former, Database::Access::Write))
        (void)(*db)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    const QString log = former + u"-wal"_s;
    if (QFileInfo(log).size() > 0 && !QFile::rename(log, kept + u"-wal"_s))
        return cannotCopy(u"cannot move"_s, log, u"it holds the last changes of the former books"_s);
    QFile::remove(log);
    QFile::remove(former + u"-shm"_s);
    // A second name first, so that at no moment there is no database under the old one.
    std::error_code error;
    std::filesystem::create_hard_link(pathOf(former), pathOf(kept), error);
    if (error && !QFile::copy(former, kept))
        return cannotCopy(u"cannot write"_s, kept, QString::fromStdString(error.message()));
    RD_CHECK(makePrivate(kept));
    RD_CHECK(syncToDisk(backups));
    return kept;
}

Result<QString> Restore::finish()
{
    const QString fresh = databaseIn(m_new);
    if (QFileInfo(fresh + u"-wal"_s).size() > 0)
        return fail(ErrorKind::Internal, u"the restored books are still open"_s);
    RD_CHECK(syncToDisk(fresh));
    const QString former = databaseIn(m_directory);
    QString kept;
    if (QFileInfo::exists(former)) {
        RD_TRY(place, keepFormer(former));
        kept = place;
    }
    FormatSwap formats;
    if (m_manifest.formats) {
        const QString backups = QDir(m_directory).filePath(u"backups"_s);
        RD_CHECK(ensurePrivateDirectory(backups));
        RD_CHECK(formats.swap(formatFolder(m_new), formatFolder(m_directory),
            formatFolderOfCopy(backups + u"/before-restore-"_s + m_stamp + u".sqlite"_s), !kept.isEmpty()));
    }
    std::error_code error;
    std::filesystem::rename(pathOf(fresh), pathOf(former), error);
    if (error)
        return cannotCopy(u"cannot put the restored books at"_s, former, QString::fromStdString(error.message()));
    formats.keep();
    RD_CHECK(syncToDisk(m_directory));
    return kept;
}

} // namespace rd::storage
