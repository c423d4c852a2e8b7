// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspacelock.h"

#include "models/storage/platform.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &directory)
{
    const QString path = directory + "/desk.lock"_L1;
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(path));
    lock->m_file.setStaleLockTime(0);
    if (lock->m_file.tryLock(0)) {
        RD_CHECK(makePrivate(path));
        return lock;
    }
    if (lock->m_file.error() == QLockFile::PermissionError)
        return fail(ErrorKind::Storage, u"you may not write in %1"_s.arg(directory),
            u"Choose a directory that belongs to you with --workspace."_s);
    if (lock->m_file.error() == QLockFile::UnknownError)
        return fail(ErrorKind::Storage, u"no file can be made in %1"_s.arg(directory),
            u"Check whether the disk is full or read-only."_s);
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock->m_file.getLockInfo(&pid, &host, &application))
        return fail(ErrorKind::Locked, u"the workspace %1 is in use by another process"_s.arg(directory));
    return fail(ErrorKind::Locked,
        u"the workspace %1 is in use by %2 (process %3 on %4)"_s.arg(
            directory, application.isEmpty() ? u"another program"_s : application, QString::number(pid), host),
        u"Close the other program, or wait until it is done."_s);
}

} // namespace rd::storage
