// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/platform.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <mutex>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

/// Looks at the nearest parent that exists: that is where the answer lies.
QString whyNoDirectory(const QString &path)
{
    QFileInfo parent(QFileInfo(path).absolutePath());
    while (!parent.exists() && !parent.isRoot())
        parent = QFileInfo(parent.absolutePath());
    if (!parent.isDir())
        return u"%1 is a file"_s.arg(parent.filePath());
    if (!parent.isWritable())
        return u"you may not write in %1"_s.arg(parent.filePath());
    return u"the disk of %1 does not take it (full or read-only?)"_s.arg(parent.filePath());
}

} // namespace

Status ensurePrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isDir())
        return fail(ErrorKind::Usage, u"%1 is not a directory"_s.arg(path),
            u"Choose another place for the workspace with --workspace."_s);
    const bool existed = info.exists();
    if (!existed && !QDir().mkpath(path))
        return fail(ErrorKind::Storage, u"cannot create the directory %1: %2"_s.arg(path, whyNoDirectory(path)),
            u"Choose another place with --workspace, or have this one made writable for you."_s);
#ifdef Q_OS_UNIX
    if (::chmod(QFile::encodeName(path).constData(), S_IRWXU) != 0 && !existed)
        return fail(ErrorKind::Storage, u"cannot make the directory %1 private"_s.arg(path));
#endif
    return {};
}

Status makePrivate(const QString &file)
{
#ifdef Q_OS_UNIX
    if (QFileInfo::exists(file) && ::chmod(QFile::encodeName(file).constData(), S_IRUSR | S_IWUSR) != 0)
        return fail(ErrorKind::Storage, u"cannot make the file %1 private"_s.arg(file));
#else
    Q_UNUSED(file)
#endif
    return {};
}

Status syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return fail(ErrorKind::Storage, u"cannot open %1 to sync it"_s.arg(path));
    const int result = ::fsync(descriptor);
    ::close(descriptor);
    if (result != 0)
        return fail(ErrorKind::Storage, u"cannot sync %1 to the disk"_s.arg(path));
#else
    Q_UNUSED(path)
#endif
    return {};
}

void giveMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

void giveTablesBackAtOnce()
{
#ifdef __GLIBC__
    static std::once_flag isDone;
    std::call_once(isDone, [] {
        constexpr int kLarge = 1 << 20; // bytes
        ::mallopt(M_MMAP_THRESHOLD, kLarge);
        ::mallopt(M_TRIM_THRESHOLD, 4 * kLarge);
    });
#endif
}

QString machineName()
{
    const QByteArray id = QSysInfo::machineUniqueId();
    return id.isEmpty() ? QSysInfo::machineHostName() : QString::fromLatin1(id);
}

} // namespace rd::storage
