// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/backupformat.h"

#include "models/ports/backupcipher.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr QByteArrayView kDatabaseMark("SQLite format 3");

} // namespace

tl::unexpected<Error> noBackup(const QString &file, const QString &why)
{
    return fail(ErrorKind::BadInput, u"%1 %2"_s.arg(file, why),
        u"Choose a file that was written by the command backup, or one of the workspace's folder backups."_s,
        u"no-backup"_s);
}

CopyFormat copyFormatOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return CopyFormat::None;
    const QByteArray first = file.read(std::max(kPlainMark.size(), kSealedMark.size()));
    if (first.startsWith(kDatabaseMark))
        return CopyFormat::Database;
    if (first.startsWith(kPlainMark))
        return CopyFormat::Plain;
    return first.startsWith(kSealedMark) ? CopyFormat::Sealed : CopyFormat::None;
}

namespace {

QJsonArray toJson(const std::vector<BackupFile> &files)
{
    QJsonArray list;
    for (const BackupFile &file : files)
        list.append(QJsonObject{
            {u"name"_s, file.name}, {u"size"_s, file.size}, {u"sha256"_s, QString::fromLatin1(file.sha256.toHex())}});
    return list;
}

/// Nothing where one of them could not have been written by this program.
std::optional<std::vector<BackupFile>> parseFiles(const QJsonArray &list)
{
    std::vector<BackupFile> files;
    QSet<QString> names;
    for (const QJsonValue &value : list) {
        const QJsonObject object = value.toObject();
        BackupFile file;
        file.name = object.value("name"_L1).toString();
        file.size = object.value("size"_L1).toInteger(-1);
        file.sha256 = QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1());
        if (!isFormatCopyName(file.name) || file.size < 0 || file.size > kMostFormatCopyBytes
            || file.sha256.size() != 32 || names.contains(file.name.toLower()) || names.size() >= kMostFormatCopies)
            return std::nullopt;
        names.insert(file.name.toLower());
        files.push_back(std::move(file));
    }
    return files;
}

} // namespace

QByteArray manifestLine(const BackupManifest &manifest)
{
    QJsonObject object{{u"workspace"_s, manifest.workspaceId}, {u"schema"_s, manifest.schema},
        {u"ledgerSeq"_s, manifest.head.seq}, {u"ledgerHash"_s, QString::fromLatin1(manifest.head.hash.toHex())},
        {u"takenAt"_s, toIso(manifest.takenAt)}, {u"program"_s, manifest.program}, {u"size"_s, manifest.size},
        {u"sha256"_s, QString::fromLatin1(manifest.sha256.toHex())}};
    if (manifest.formats)
        object.insert("formats"_L1, toJson(*manifest.formats));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<BackupManifest> parseManifest(const QByteArray &line, const QString &file)
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
    if (object.contains("formats"_L1)) {
        manifest.formats = parseFiles(object.value("formats"_L1).toArray());
        if (!manifest.formats || !object.value("formats"_L1).isArray())
            return noBackup(file, u"holds files that are no copies of payout formats"_s);
    }
    return manifest;
}

} // namespace rd::storage
