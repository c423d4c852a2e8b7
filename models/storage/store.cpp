// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"

#include "models/storage/filecheck.h"
#include "models/storage/meta.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rd::storage {

Result<std::shared_ptr<const Calendar>> Store::calendar(Database &db)
{
    RD_TRY(zone, workspaceZone(db));
    const std::lock_guard lock(m_calendarMutex);
    if (!m_calendar || m_calendar->zoneId() != zone) {
        RD_TRY(made, Calendar::forZone(zone));
        m_calendar = std::make_shared<const Calendar>(std::move(made));
    }
    return m_calendar;
}

void Store::requireCheck(bool isOpeners, FileCheck check)
{
    m_isCheckOpeners = isOpeners;
    m_check = std::move(check);
    if (!m_check)
        m_check = [this](const ProgressSink &progress, const CancelToken &cancel) -> Status {
            RD_TRY(reading, read());
            return storage::checkFile(reading.db(), progress, cancel);
        };
    m_unchecked = true;
}

Status Store::checkFile(const ProgressSink &progress, const CancelToken &cancel)
{
    constexpr std::chrono::milliseconds kBetweenLooks{100};
    std::unique_lock lock(m_checkMutex, std::defer_lock);
    while (!lock.try_lock_for(kBetweenLooks)) {
        if (cancel.isCancelled())
            return fail(checkStopped());
    }
    if (m_checkFailed && m_checkFailed->kind == ErrorKind::Cancelled)
        m_checkFailed.reset();
    return lookOver(progress, cancel);
}

Status Store::awaitChecks()
{
    if (!m_unchecked)
        return {};
    // It may take minutes: nobody sleeps that long who has nothing to show and cannot be stopped.
    constexpr std::chrono::seconds kPatience{2};
    const auto busy = [] {
        return fail(ErrorKind::Conflict, u"the file of the workspace is still being checked"_s,
            u"Try again when that is done."_s, u"file-check"_s);
    };
    const std::unique_lock lock(m_checkMutex, kPatience);
    if (!lock.owns_lock())
        return busy();
    if (m_unchecked && !m_checkFailed && m_isCheckOpeners)
        return busy();
    return lookOver({}, {});
}

Status Store::lookOver(const ProgressSink &progress, const CancelToken &cancel)
{
    if (!m_unchecked)
        return {};
    if (m_checkFailed)
        return fail(*m_checkFailed);
    const Status checked = m_check(progress, cancel);
    if (checked) {
        m_unchecked = false;
        return {};
    }
    if (checked.error().kind == ErrorKind::Damaged)
        m_checkFailed = checked.error();
    else if (checked.error().kind == ErrorKind::Cancelled)
        m_checkFailed = checkStopped();
    else
        return checked; // a disk that does not answer may answer the next time
    return fail(*m_checkFailed);
}

Result<Writer *> Store::anyWriter() const
{
    if (m_writer == nullptr)
        return fail(ErrorKind::Storage, u"the workspace is open for reading only"_s,
            u"Let this user write into its directory and the files there."_s, u"read-only"_s);
    return m_writer.get();
}

Result<Writer *> Store::writer() const
{
    if (const QString held = heldFor(); !held.isEmpty())
        return fail(ErrorKind::Locked,
            u"the books in %1 are an older copy than this computer has seen, so nothing is written into them"_s.arg(
                QFileInfo(m_file).absolutePath()),
            u"Put the newest desk.sqlite back; or, if this copy was brought back on purpose, say so with "
            u"referral-desk verify --restored."_s,
            held);
    return anyWriter();
}

QString heldSetting()
{
    return u"held"_s;
}

QString Store::heldFor() const
{
    const std::lock_guard lock(m_holdMutex);
    return m_held;
}

void Store::holdFor(const QString &why)
{
    const std::lock_guard lock(m_holdMutex);
    m_held = why;
}

Status Store::readyToIssue()
{
    RD_CHECK(awaitChecks());
    if (m_disk == nullptr)
        return {};
    const QString place = QFileInfo(m_file).absolutePath();
    RD_CHECK(m_disk->proveWritable(place));
    const auto free = m_disk->freeBytes(place);
    if (!free || *free >= kLeastFreeBytes)
        return {};
    constexpr qint64 kMegabyte = 1024 * 1024;
    return fail(ErrorKind::Storage,
        u"only %1 MB are free on the disk of %2; nothing is issued with less than %3 MB"_s.arg(
            QString::number(*free / kMegabyte), place, QString::number(kLeastFreeBytes / kMegabyte)),
        u"Free some space and try again. Nothing was sent."_s, u"disk-space"_s);
}

Status Store::beat(Database &db)
{
    constexpr std::chrono::minutes kBeat{1};
    const auto now = m_clock.monotonic();
    if (m_beatAt && now - *m_beatAt < kBeat)
        return {};
    RD_CHECK(setMetaValue(db, "heartbeat-at", QString::number(toUnixMs(m_clock.now()))));
    m_beatAt = now;
    return {};
}

} // namespace rd::storage
