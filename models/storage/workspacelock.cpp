// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspacelock.h"

#include "models/storage/holder.h"
#include "models/storage/platform.h"

#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

bool isElsewhere(const QString &host)
{
    return !host.isEmpty() && host != QSysInfo::machineHostName();
}

} // namespace

bool WorkspaceLock::tryLock(bool takeOver)
{
    m_file.setStaleLockTime(0);
    if (m_file.tryLock(0))
        return true;
    qint64 pid = 0;
    QString host;
    QString application;
    if (!takeOver || m_file.error() != QLockFile::LockFailedError || !m_file.getLockInfo(&pid, &host, &application)
        || !isElsewhere(host))
        return false;
    // Only what another machine left behind: a process of this one that is gone is recognised without being told.
    return QFile::remove(m_file.fileName()) && m_file.tryLock(0);
}

Result<std::unique_ptr<WorkspaceLock>> WorkspaceLock::acquire(const QString &directory, bool takeOver)
{
    const QString path = directory + "/desk.lock"_L1;
    std::unique_ptr<WorkspaceLock> lock(new WorkspaceLock(path));
    if (lock->tryLock(takeOver)) {
        RD_CHECK(makePrivate(path));
        return lock;
    }
    if (lock->m_file.error() == QLockFile::PermissionError)
        return fail(ErrorKind::Storage, u"you may not write in %1"_s.arg(directory),
            u"Choose a directory that belongs to you with --workspace."_s, u"not-writable"_s);
    if (lock->m_file.error() == QLockFile::UnknownError)
        return fail(ErrorKind::Storage, u"no file can be made in %1"_s.arg(directory),
            u"Check whether the disk is full or read-only."_s, u"not-writable"_s);
    qint64 pid = 0;
    QString host;
    QString application;
    if (!lock->m_file.getLockInfo(&pid, &host, &application))
        return fail(ErrorKind::Locked, u"the workspace %1 is in use by another process"_s.arg(directory));
    if (isElsewhere(host)) {
        Holder holder = lastHolder(directory).value_or(Holder{});
        holder.host = host;
        holder.process = pid;
        return fail(otherMachine(directory, holder));
    }
    const auto holder = lastHolder(directory);
    const bool isKnown = holder && holder->process == pid && toUnixMs(holder->openedAt) != 0;
    const QString since = isKnown ? QString(u", since "_s + toIso(holder->openedAt)) : QString();
    return fail(ErrorKind::Locked,
        u"the workspace %1 is in use by %2 (process %3 on %4%5)"_s.arg(
            directory, application.isEmpty() ? u"another program"_s : application, QString::number(pid), host, since),
        u"Close the other program, or wait until it is done."_s);
}

} // namespace rd::storage
