// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"

#include "models/storage/meta.h"
#include "models/storage/migrations.h"

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

Status Store::awaitChecks()
{
    const std::lock_guard lock(m_checkMutex);
    if (!m_unchecked)
        return {};
    RD_TRY(reading, read());
    RD_CHECK(checkFile(reading.db(), false));
    m_unchecked = false;
    return {};
}

Result<Writer *> Store::writer() const
{
    if (m_writer == nullptr)
        return fail(ErrorKind::Conflict, u"the workspace is open for reading only"_s, {}, u"read-only"_s);
    return m_writer.get();
}

} // namespace rd::storage
