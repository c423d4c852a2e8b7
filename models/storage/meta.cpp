// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/meta.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

Result<std::optional<QString>> metaValue(Database &db, const char *name)
{
    auto row = db.query("SELECT value FROM meta WHERE name = ?1", name);
    if (row.next())
        return std::optional(row.string(0));
    RD_CHECK(row.status());
    return std::optional<QString>();
}

Status setMetaValue(Database &db, const char *name, const QString &value)
{
    return db.run(
        "INSERT INTO meta VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = excluded.value", name, value);
}

Result<QByteArray> workspaceZone(Database &db)
{
    RD_TRY(zone, metaValue(db, "time-zone"));
    return zone.value_or(u"UTC"_s).toLatin1();
}

} // namespace rd::storage
