// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/files/fileio.h"

#include "integrations/files/platform.h"
#include "models/core/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rd::files {

Status atomicWrite(const QString &path, const QByteArray &bytes, FileAccess access)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(cannotWrite(file));
    if (access == FileAccess::OwnerOnly && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fail(cannotWrite(file));
    RD_CHECK(writeWhole(file, bytes));
    RD_CHECK(commitWhole(file));
    syncDirectory(QFileInfo(path).absolutePath());
    return {};
}

Result<QByteArray> readLimited(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(ErrorKind::BadInput, u"there is no file %1"_s.arg(path), {}, u"no-such-file"_s);
    if (!info.isFile())
        return fail(ErrorKind::BadInput, u"%1 is no ordinary file"_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::BadInput, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    // Not by the size it says it has: files under /proc say 0, and a file may grow while it is read.
    QByteArray bytes;
    bytes.reserve(std::min(info.size(), maxBytes) + 1);
    while (bytes.size() <= maxBytes) {
        const QByteArray part = file.read(std::min<qint64>(maxBytes + 1 - bytes.size(), 1 << 20));
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > maxBytes)
        return fail(ErrorKind::BadInput, u"%1 has more than the %2 bytes allowed"_s.arg(path).arg(maxBytes), {},
            u"too-large"_s);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorKind::BadInput, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    return bytes;
}

} // namespace rd::files
