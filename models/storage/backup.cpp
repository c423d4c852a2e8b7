// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backup.h"

#include "models/storage/backupformat.h"
#include "models/storage/checkpoints.h"
#include "models/storage/database.h"
#include "models/storage/erasurefile.h"
#include "models/storage/meta.h"
#include "models/storage/migrations.h"
#include "models/storage/platform.h"
#include "models/storage/schema.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

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

tl::unexpected<Error> stopped()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_s);
}

/// Bytes that were copied, of how many.
void tell(const CopyWatch &watch, const QString &stage, qint64 done, qint64 whole)
{
    if (watch.progress)
        watch.progress({stage, std::min(done, whole), whole, 0});
}

/// While it lives, the connection's statement that copies the database tells how large the copy is by now, and ends
/// once it is to be stopped.
class CopyLook {
public:
    CopyLook(Database &db, const CopyWatch &watch, const QString &copy, qint64 whole)
        : m_db(db), m_watch(watch), m_copy(copy), m_whole(whole)
    {
        sqlite3_progress_handler(m_db.handle(), kStepsBetweenLooks, &CopyLook::look, this);
    }
    ~CopyLook() { sqlite3_progress_handler(m_db.handle(), 0, nullptr, nullptr); }
    CopyLook(const CopyLook &) = delete;
    CopyLook &operator=(const CopyLook &) = delete;

private:
    static constexpr int kStepsBetweenLooks = 20'000;
    static int look(void *self)
    {
        const auto *that = static_cast<const CopyLook *>(self);
        if (that->m_watch.cancel.isCancelled())
            return 1;
        if (that->m_watch.progress)
            tell(that->m_watch, u"copying"_s, QFileInfo(that->m_copy).size(), that->m_whole);
        return 0;
    }
    Database &m_db;
    const CopyWatch &m_watch;
    QString m_copy;
    qint64 m_whole;
};

/// The plain bytes of a backup, piece by piece, whatever it is kept in.
class Source {
public:
    explicit Source(QFile &file) : m_file(file) {}
    void unseal(std::unique_ptr<SealedReader> reader) { m_reader = std::move(reader); }
    /// Empty = the end.
    [[nodiscard]] Result<QByteArray> next(qint64 most = kPiece)
    {
        RD_TRY(piece, nextPiece());
        m_kept = piece.mid(most);
        piece.truncate(most);
        return piece;
    }
    /// Up to the first line end; without one within the limit, or before the end, what there is.
    [[nodiscard]] Result<QByteArray> line()
    {
        QByteArray text;
        for (;;) {
            RD_TRY(piece, next());
            text += piece;
            const qsizetype end = text.indexOf('\n');
            if (end >= 0) {
                m_kept = text.mid(end + 1);
                return text.left(end + 1);
            }
            if (piece.isEmpty() || text.size() > kLongestManifest)
                return text;
        }
    }

private:
    [[nodiscard]] Result<QByteArray> nextPiece()
    {
        if (!m_kept.isEmpty())
            return std::exchange(m_kept, {});
        if (m_reader)
            return m_reader->read();
        QByteArray piece = m_file.read(kPiece);
        if (m_file.error() != QFileDevice::NoError)
            return cannot(u"cannot read"_s, m_file.fileName(), m_file.errorString());
        return piece;
    }

    QFile &m_file;
    std::unique_ptr<SealedReader> m_reader;
    QByteArray m_kept;
};

/// The next `most` bytes of a source, or what there is, into `to`; gives their hash and counts them.
Result<QByteArray> copyNext(
    Source &from, qint64 most, QIODevice &to, const QString &target, qint64 &bytes, const CopyWatch &watch = {})
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (bytes < most) {
        if (watch.cancel.isCancelled())
            return stopped();
        tell(watch, u"reading"_s, bytes, most);
        RD_TRY(piece, from.next(most - bytes));
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        bytes += piece.size();
        if (to.write(piece) != piece.size())
            return cannot(u"cannot write"_s, target, to.errorString());
    }
    return hash.result();
}

tl::unexpected<Error> notWhole(const QString &file, qint64 bytes, qint64 wanted)
{
    return noBackup(
        file, u"is not whole: it holds %1 of %2 bytes"_s.arg(QString::number(bytes), QString::number(wanted)));
}

tl::unexpected<Error> changed(const QString &file)
{
    return noBackup(file, u"was changed or damaged since it was written"_s);
}

/// What stands behind the database, compared with the manifest; then the source is at its end.
Result<std::vector<FormatCopy>> readFormats(Source &source, const BackupManifest &manifest, const QString &file)
{
    std::vector<FormatCopy> copies;
    for (const BackupFile &one : manifest.formats.value_or(std::vector<BackupFile>())) {
        FormatCopy copy{one.name, {}};
        QBuffer buffer(&copy.bytes);
        buffer.open(QIODevice::WriteOnly);
        qint64 bytes = 0;
        RD_TRY(hash, copyNext(source, one.size, buffer, one.name, bytes));
        if (bytes != one.size)
            return notWhole(file, bytes, one.size);
        if (hash != one.sha256)
            return changed(file);
        copies.push_back(std::move(copy));
    }
    RD_TRY(rest, source.next());
    if (!rest.isEmpty())
        return noBackup(file, u"goes on behind its end"_s);
    return copies;
}

Result<QByteArray> hashOf(QFile &file)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return cannot(u"cannot read"_s, file.fileName(), file.errorString());
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

/// Reads the beginning; afterwards `source` gives the database.
Result<BackupManifest> readManifest(QFile &file, Source &source, const BackupKey &key)
{
    switch (copyFormatOf(file.fileName())) {
    case CopyFormat::None:
        return noBackup(file.fileName(), u"is no backup"_s);
    case CopyFormat::Database: {
        BackupManifest bare;
        bare.isBare = true;
        bare.size = file.size();
        bare.takenAt = fromUnixMs(QFileInfo(file.fileName()).lastModified().toMSecsSinceEpoch());
        return bare;
    }
    case CopyFormat::Sealed: {
        RD_TRY(reader, key.cipher.open(file, key.passphrase));
        source.unseal(std::move(reader));
        break;
    }
    case CopyFormat::Plain:
        file.seek(kPlainMark.size());
        break;
    }
    RD_TRY(line, source.line());
    return parseManifest(line, file.fileName());
}

/// A database copy at `part` and the copies of formats, as a backup at `file`.
Status wrap(const QString &part, const std::vector<FormatCopy> &formats, const QString &file, const BackupKey &key,
    BackupManifest &manifest, const CopyWatch &watch)
{
    QFile database(part);
    if (!database.open(QIODevice::ReadOnly))
        return cannot(u"cannot read"_s, part, database.errorString());
    manifest.size = database.size();
    RD_TRY(hash, hashOf(database));
    manifest.sha256 = hash;
    database.seek(0);
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return cannot(u"cannot write"_s, file, target.errorString());
    const auto writeAll = [&](const auto &write) -> Status {
        RD_CHECK(write(manifestLine(manifest)));
        Source source(database);
        for (;;) {
            RD_TRY(piece, source.next());
            if (piece.isEmpty())
                break;
            if (watch.cancel.isCancelled())
                return stopped();
            RD_CHECK(write(piece));
            tell(watch, u"writing"_s, database.pos(), manifest.size);
        }
        for (const FormatCopy &copy : formats)
            RD_CHECK(write(copy.bytes));
        return {};
    };
    if (key.passphrase.isEmpty()) {
        const auto plain = [&](const QByteArray &bytes) -> Status {
            return target.write(bytes) == bytes.size() ? Status()
                                                       : cannot(u"cannot write"_s, file, target.errorString());
        };
        RD_CHECK(plain(QByteArray(kPlainMark.data(), kPlainMark.size())));
        RD_CHECK(writeAll(plain));
    } else {
        RD_TRY(writer, key.cipher.seal(target, key.passphrase));
        RD_CHECK(writeAll([&writer](const QByteArray &bytes) { return writer->write(bytes); }));
        RD_CHECK(writer->finish());
    }
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
        const Status copied = [&] {
            const CopyLook look(*db, watch, part, QFileInfo(database).size());
            return copyTo(*db, part);
        }();
        if (watch.cancel.isCancelled())
            return stopped();
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
        return stopped();
    RD_CHECK(restore->checkContent());
    RD_CHECK(restore->takeErasureList(target.erasedKnownBy));
    return restore;
}

Status Restore::extract(const QString &file, const BackupKey &key, const CopyWatch &watch)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        return cannot(u"cannot read"_s, file, opened.errorString());
    Source source(opened);
    RD_TRY(manifest, readManifest(opened, source, key));
    m_manifest = std::move(manifest);
    const QString target = databaseIn(m_new);
    QFile copy(target);
    if (!copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return cannot(u"cannot write"_s, target, copy.errorString());
    RD_CHECK(makePrivate(target));
    qint64 bytes = 0;
    RD_TRY(hash, copyNext(source, m_manifest.size, copy, target, bytes, watch));
    if (!copy.flush())
        return cannot(u"cannot write"_s, target, copy.errorString());
    copy.close();
    if (bytes != m_manifest.size)
        return notWhole(file, bytes, m_manifest.size);
    if (!m_manifest.isBare && hash != m_manifest.sha256)
        return changed(file);
    RD_TRY(formats, readFormats(source, m_manifest, file));
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
        return cannot(u"cannot write"_s, target, u"the list of erased people goes there"_s);
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
    RD_CHECK(checkFile(*db, true));
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
        return cannot(u"cannot put the restored books at"_s, former, QString::fromStdString(error.message()));
    formats.keep();
    RD_CHECK(syncToDisk(m_directory));
    return kept;
}

} // namespace rd::storage
