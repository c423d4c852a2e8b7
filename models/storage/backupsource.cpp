// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backupsource.h"

#include "models/storage/backupformat.h"
#include "models/storage/database.h"
#include "models/storage/migrations.h"
#include "models/storage/schema.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace rd::storage {

QString databaseIn(const QString &directory)
{
    return QDir(directory).filePath(u"desk.sqlite"_s);
}

tl::unexpected<Error> cannotCopy(const QString &doing, const QString &file, const QString &why)
{
    return fail(ErrorKind::Storage, u"%1 %2: %3"_s.arg(doing, file, why),
        u"Check that the folder can be written and the disk has space left."_s, u"backup"_s);
}

tl::unexpected<Error> copyStopped()
{
    return fail(ErrorKind::Cancelled, u"cancelled"_s);
}

void tellCopied(const CopyWatch &watch, const QString &stage, qint64 done, qint64 whole)
{
    if (watch.progress)
        watch.progress({stage, std::min(done, whole), whole, 0});
}

tl::unexpected<Error> backupNotWhole(const QString &file, qint64 bytes, qint64 wanted)
{
    return noBackup(
        file, u"is not whole: it holds %1 of %2 bytes"_s.arg(QString::number(bytes), QString::number(wanted)));
}

tl::unexpected<Error> backupChanged(const QString &file)
{
    return noBackup(file, u"was changed or damaged since it was written"_s);
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

Result<QByteArray> BackupSource::next(qint64 most)
{
    RD_TRY(piece, nextPiece());
    m_kept = piece.mid(most);
    piece.truncate(most);
    return piece;
}

/// Up to the first line end; without one within the limit, or before the end, what there is.
Result<QByteArray> BackupSource::line()
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

Result<QByteArray> BackupSource::nextPiece()
{
    if (!m_kept.isEmpty())
        return std::exchange(m_kept, {});
    if (m_reader)
        return m_reader->read();
    QByteArray piece = m_file.read(kPiece);
    if (m_file.error() != QFileDevice::NoError)
        return cannotCopy(u"cannot read"_s, m_file.fileName(), m_file.errorString());
    return piece;
}

Result<QByteArray> BackupSource::copyNext(
    qint64 most, QIODevice &to, const QString &target, qint64 &bytes, const CopyWatch &watch)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (bytes < most) {
        if (watch.cancel.isCancelled())
            return copyStopped();
        tellCopied(watch, u"reading"_s, bytes, most);
        RD_TRY(piece, next(most - bytes));
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        bytes += piece.size();
        if (to.write(piece) != piece.size())
            return cannotCopy(u"cannot write"_s, target, to.errorString());
    }
    return hash.result();
}

Result<std::vector<FormatCopy>> BackupSource::formats(const BackupManifest &manifest)
{
    const QString file = m_file.fileName();
    std::vector<FormatCopy> copies;
    for (const BackupFile &one : manifest.formats.value_or(std::vector<BackupFile>())) {
        FormatCopy copy{one.name, {}};
        QBuffer buffer(&copy.bytes);
        buffer.open(QIODevice::WriteOnly);
        qint64 bytes = 0;
        RD_TRY(hash, copyNext(one.size, buffer, one.name, bytes));
        if (bytes != one.size)
            return backupNotWhole(file, bytes, one.size);
        if (hash != one.sha256)
            return backupChanged(file);
        copies.push_back(std::move(copy));
    }
    RD_TRY(rest, next());
    if (!rest.isEmpty())
        return noBackup(file, u"goes on behind its end"_s);
    return copies;
}

Result<BackupManifest> BackupSource::manifest(const BackupKey &key)
{
    switch (copyFormatOf(m_file.fileName())) {
    case CopyFormat::None:
        return noBackup(m_file.fileName(), u"is no backup"_s);
    case CopyFormat::Database: {
        BackupManifest bare;
        bare.isBare = true;
        bare.size = m_file.size();
        bare.takenAt = fromUnixMs(QFileInfo(m_file.fileName()).lastModified().toMSecsSinceEpoch());
        return bare;
    }
    case CopyFormat::Sealed: {
        RD_TRY(reader, key.cipher.open(m_file, key.passphrase));
        m_reader = std::move(reader);
        break;
    }
    case CopyFormat::Plain:
        m_file.seek(kPlainMark.size());
        break;
    }
    RD_TRY(text, line());
    return parseManifest(text, m_file.fileName());
}

} // namespace rd::storage
