// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/checkpoints.h"
#include "models/storage/database.h"
#include "models/storage/meta.h"
#include "models/storage/migrations.h"
#include "models/storage/platform.h"
#include "models/storage/schema.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr QByteArrayView kFirstLine("Referral Desk backup 1\n");
constexpr QByteArrayView kDatabaseMark("SQLite format 3");
constexpr qint64 kLongestManifest = 64 * 1024;
constexpr qint64 kPiece = 1 << 20;

QString databaseIn(const QString &directory)
{
    return QDir(directory).filePath(u"desk.sqlite"_s);
}

std::filesystem::path pathOf(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

tl::unexpected<Error> cannot(const QString &doing, const QString &file, const QString &why)
{
    return fail(ErrorKind::Storage, u"%1 %2: %3"_s.arg(doing, file, why),
        u"Check that the folder can be written and the disk has space left."_s, u"backup"_s);
}

tl::unexpected<Error> noBackup(const QString &file, const QString &why)
{
    return fail(ErrorKind::BadInput, u"%1 %2"_s.arg(file, why),
        u"Choose a file that was written by the command backup, or one of the workspace's folder backups."_s,
        u"no-backup"_s);
}

/// Copies what is left of `from`, all of it, and gives its hash.
Result<QByteArray> copyRest(QFile &from, QIODevice *to, const QString &target)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (;;) {
        const QByteArray piece = from.read(kPiece);
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        if (to != nullptr && to->write(piece) != piece.size())
            return cannot(u"cannot write"_s, target, to->errorString());
    }
    if (from.error() != QFileDevice::NoError)
        return cannot(u"cannot read"_s, from.fileName(), from.errorString());
    return hash.result();
}

Status checkOurs(Database &db, const QString &file)
{
    RD_TRY(application, db.number("PRAGMA application_id", 0));
    RD_TRY(version, db.number("PRAGMA user_version", 0));
    if (application != kApplicationId || version < 1)
        return noBackup(file, u"is a database, but not one of this program"_s);
    if (version > schemaVersion())
        return fail(ErrorKind::Newer,
            u"%1 was written by a newer program (version %2 of the books, this one knows %3)"_s.arg(
                file, QString::number(version), QString::number(schemaVersion())),
            u"Install the newer program; nothing was changed."_s);
    return {};
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

QByteArray toLine(const BackupManifest &manifest)
{
    const QJsonObject object{{u"workspace"_s, manifest.workspaceId}, {u"schema"_s, manifest.schema},
        {u"ledgerSeq"_s, manifest.head.seq}, {u"ledgerHash"_s, QString::fromLatin1(manifest.head.hash.toHex())},
        {u"takenAt"_s, toIso(manifest.takenAt)}, {u"program"_s, manifest.program}, {u"size"_s, manifest.size},
        {u"sha256"_s, QString::fromLatin1(manifest.sha256.toHex())}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<BackupManifest> fromLine(const QByteArray &line, const QString &file)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    BackupManifest manifest;
    manifest.workspaceId = object.value("workspace"_L1).toString();
    manifest.schema = static_cast<int>(object.value("schema"_L1).toInteger());
    manifest.head.seq = object.value("ledgerSeq"_L1).toInteger(-1);
    manifest.head.hash = QByteArray::fromHex(object.value("ledgerHash"_L1).toString().toLatin1());
    manifest.program = object.value("program"_L1).toString();
    manifest.size = object.value("size"_L1).toInteger();
    manifest.sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1());
    const auto takenAt = parseIso(object.value("takenAt"_L1).toString());
    if (manifest.workspaceId.isEmpty() || manifest.head.seq < 0 || manifest.size <= 0 || manifest.sha256.size() != 32
        || !takenAt)
        return noBackup(file, u"has a beginning that cannot be read"_s);
    manifest.takenAt = *takenAt;
    return manifest;
}

/// Reads the beginning; afterwards `file` stands where the database begins.
Result<BackupManifest> readManifest(QFile &file)
{
    const QByteArray first = file.read(kFirstLine.size());
    if (first.startsWith(kDatabaseMark)) {
        BackupManifest bare;
        bare.isBare = true;
        bare.size = file.size();
        bare.takenAt = fromUnixMs(QFileInfo(file.fileName()).lastModified().toMSecsSinceEpoch());
        file.seek(0);
        return bare;
    }
    if (first != kFirstLine)
        return noBackup(file.fileName(), u"is no backup"_s);
    RD_TRY(manifest, fromLine(file.readLine(kLongestManifest), file.fileName()));
    const qint64 rest = file.size() - file.pos();
    if (rest != manifest.size)
        return noBackup(file.fileName(),
            u"is not whole: it holds %1 of %2 bytes"_s.arg(QString::number(rest), QString::number(manifest.size)));
    return manifest;
}

/// A database copy at `part`, as a backup at `file`.
Status wrap(const QString &part, const QString &file, BackupManifest &manifest)
{
    QFile database(part);
    if (!database.open(QIODevice::ReadOnly))
        return cannot(u"cannot read"_s, part, database.errorString());
    manifest.size = database.size();
    RD_TRY(hash, copyRest(database, nullptr, {}));
    manifest.sha256 = hash;
    database.seek(0);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannot(u"cannot write"_s, file, target.errorString());
    const QByteArray head = kFirstLine.toByteArray() + toLine(manifest);
    if (target.write(head) != head.size())
        return cannot(u"cannot write"_s, file, target.errorString());
    RD_CHECK(copyRest(database, &target, file));
    if (!target.commit())
        return cannot(u"cannot write"_s, file, target.errorString());
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

Result<BackupManifest> writeBackup(const QString &directory, const QString &file, Instant now)
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
            return cannot(u"cannot write"_s, file, probe.errorString());
        probe.cancelWriting();
    }
    const QString part = file + u".part"_s;
    // Left by a backup that was cut off.
    if (QFileInfo::exists(part) && !QFile::remove(part))
        return cannot(u"cannot remove"_s, part, u"it is left from an earlier try"_s);
    const auto written = [&]() -> Result<BackupManifest> {
        RD_TRY(db, Database::open(database, Database::Access::Read));
        RD_CHECK(checkOurs(*db, database));
        // The connection stays read-only; query_only would forbid the other file, too.
        RD_CHECK(db->execute("PRAGMA query_only=OFF"));
        RD_CHECK(copyTo(*db, part));
        RD_TRY(manifest, describe(part, now));
        RD_CHECK(wrap(part, file, manifest));
        return manifest;
    }();
    QFile::remove(part);
    return written;
}

Restore::Restore(QString directory, QString stamp, std::unique_ptr<WorkspaceLock> lock)
    : m_directory(std::move(directory)), m_stamp(std::move(stamp)), m_lock(std::move(lock))
{
    m_new = QDir(m_directory).filePath(u"restore-"_s + m_stamp);
}

Restore::~Restore()
{
    QDir(m_new).removeRecursively();
}

Result<std::unique_ptr<Restore>> Restore::begin(const QString &file, const QString &directory, Instant now)
{
    if (!QFileInfo(file).isFile())
        return noBackup(file, u"does not exist"_s);
    RD_CHECK(ensurePrivateDirectory(directory));
    RD_TRY(lock, WorkspaceLock::acquire(directory));
    QString stamp = toIso(now);
    stamp.remove(u':').remove(u'-');
    std::unique_ptr<Restore> restore(new Restore(directory, stamp, std::move(lock)));
    RD_CHECK(ensurePrivateDirectory(restore->m_new));
    RD_CHECK(restore->extract(file));
    RD_CHECK(restore->checkContent());
    return restore;
}

Status Restore::extract(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return cannot(u"cannot read"_s, file, source.errorString());
    RD_TRY(manifest, readManifest(source));
    m_manifest = std::move(manifest);
    const QString target = databaseIn(m_new);
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannot(u"cannot write"_s, target, copy.errorString());
    RD_CHECK(makePrivate(target));
    RD_TRY(hash, copyRest(source, &copy, target));
    if (!copy.flush())
        return cannot(u"cannot write"_s, target, copy.errorString());
    copy.close();
    if (!m_manifest.isBare && hash != m_manifest.sha256)
        return noBackup(file, u"was changed or damaged since it was written"_s);
    return syncToDisk(target);
}

Status Restore::checkContent()
{
    RD_TRY(db, Database::open(databaseIn(m_new), Database::Access::Write));
    RD_CHECK(checkOurs(*db, u"the backup"_s));
    RD_CHECK(checkFile(*db, true));
    RD_TRY(head, chainHead(*db));
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
        return cannot(u"cannot move"_s, log, u"it holds the last changes of the former books"_s);
    QFile::remove(log);
    QFile::remove(former + u"-shm"_s);
    // A second name first, so that at no moment there is no database under the old one.
    std::error_code error;
    std::filesystem::create_hard_link(pathOf(former), pathOf(kept), error);
    if (error && !QFile::copy(former, kept))
        return cannot(u"cannot write"_s, kept, QString::fromStdString(error.message()));
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
    std::error_code error;
    std::filesystem::rename(pathOf(fresh), pathOf(former), error);
    if (error)
        return cannot(u"cannot put the restored books at"_s, former, QString::fromStdString(error.message()));
    RD_CHECK(syncToDisk(m_directory));
    return kept;
}

} // namespace rd::storage
