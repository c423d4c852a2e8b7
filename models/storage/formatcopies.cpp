// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/formatcopies.h"

#include "models/core/wholefile.h"
#include "models/storage/log.h"
#include "models/storage/platform.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

Error cannot(const QString &doing, const QString &path)
{
    return {ErrorKind::Storage, u"cannot %1 %2"_s.arg(doing, path),
        u"Check that the folder can be written and the disk has space left."_s, u"backup"_s, false, 0, {}};
}

} // namespace

bool isFormatCopyName(const QString &name)
{
    static const QRegularExpression kName(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,79}\\.json\\z"_s);
    return kName.match(name).hasMatch();
}

QString formatFolder(const QString &workspace)
{
    return QDir(workspace).filePath(u"formats"_s);
}

QString formatFolderOfCopy(const QString &databaseFile)
{
    const QString ending = u".sqlite"_s;
    return (databaseFile.endsWith(ending) ? databaseFile.chopped(ending.size()) : databaseFile) + u".formats"_s;
}

FormatCopies readFormatCopies(const QString &folder)
{
    FormatCopies found;
    const QDir directory(folder);
    for (const QString &name : directory.entryList({u"*.json"_s}, QDir::Files | QDir::Hidden, QDir::Name)) {
        QFile file(directory.filePath(name));
        const bool fits = isFormatCopyName(name) && std::ssize(found.copies) < kMostFormatCopies;
        QByteArray bytes;
        if (fits && file.open(QIODevice::ReadOnly))
            bytes = file.read(kMostFormatCopyBytes + 1);
        if (fits && file.isOpen() && file.error() == QFileDevice::NoError && bytes.size() <= kMostFormatCopyBytes)
            found.copies.push_back({name, bytes});
        else
            found.leftOut << name;
    }
    return found;
}

Status writeFormatCopies(const QString &folder, const std::vector<FormatCopy> &copies)
{
    RD_CHECK(ensurePrivateDirectory(folder));
    for (const FormatCopy &copy : copies) {
        const QString path = QDir(folder).filePath(copy.name);
        QSaveFile file(path);
        if (!isFormatCopyName(copy.name) || !file.open(QIODevice::WriteOnly)
            || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            return fail(cannot(u"write"_s, path));
        RD_CHECK(writeWhole(file, copy.bytes));
        RD_CHECK(commitWhole(file));
    }
    return syncToDisk(folder);
}

Status FormatSwap::rename(const QString &from, const QString &to)
{
    if (QDir(to).exists() || !QDir().rename(from, to))
        return fail(cannot(u"move to"_s, to));
    m_steps.emplace_back(from, to);
    return {};
}

Status FormatSwap::swap(const QString &fresh, const QString &present, const QString &former, bool always)
{
    if (QDir(present).exists())
        RD_CHECK(rename(present, former));
    else if (always)
        RD_CHECK(ensurePrivateDirectory(former));
    return QDir(fresh).exists() ? rename(fresh, present) : Status();
}

FormatSwap::~FormatSwap()
{
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        if (!QDir().rename(step->second, step->first))
            qCWarning(rdStorage, "cannot move %s back", qUtf8Printable(step->second));
    }
}

} // namespace rd::storage
