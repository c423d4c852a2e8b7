// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/filecleaning.h"

#include "models/storage/log.h"
#include "models/storage/meta.h"

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

constexpr const char *kMark = "clean-file";

} // namespace

Status markForCleaning(Database &db)
{
    return setMetaValue(db, kMark, u"1"_s);
}

Status cleanFile(Database &db)
{
    RD_CHECK(db.execute("VACUUM"));
    {
        auto row = db.query("PRAGMA wal_checkpoint(TRUNCATE)");
        const bool busy = !row.next() || row.integer(0) != 0;
        RD_CHECK(row.status());
        if (busy)
            return fail(ErrorKind::Locked, u"somebody is reading"_s);
    }
    return db.run("DELETE FROM meta WHERE name = ?1", QString::fromLatin1(kMark));
}

Status finishCleaning(Database &db)
{
    RD_TRY(mark, metaValue(db, kMark));
    if (!mark)
        return {};
    if (const Status cleaned = cleanFile(db); !cleaned)
        qCWarning(rdStorage, "the file still holds what was erased: %s", qUtf8Printable(cleaned.error().text));
    return {};
}

} // namespace rd::storage
