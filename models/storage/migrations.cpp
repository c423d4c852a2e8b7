// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/storage/batchschema.h"
#include "models/storage/checkpoints.h"
#include "models/storage/cohorttables.h"
#include "models/storage/collections.h"
#include "models/storage/conversionwriter.h"
#include "models/storage/database.h"
#include "models/storage/exchangerates.h"
#include "models/storage/figuretables.h"
#include "models/storage/filecheck.h"
#include "models/storage/findingstore.h"
#include "models/storage/formeremails.h"
#include "models/storage/ledgernotes.h"
#include "models/storage/log.h"
#include "models/storage/modecolumns.h"
#include "models/storage/participantnames.h"
#include "models/storage/platform.h"
#include "models/storage/schema.h"
#include "models/storage/selfbillrows.h"
#include "models/storage/sharedplaces.h"
#include "models/storage/signatureschema.h"
#include "models/storage/suspensions.h"
#include "models/storage/touchedbooks.h"
#include "models/storage/touchmatch.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rd::storage {

namespace {

Status toVersion1(Database &db)
{
    RD_CHECK(createWorkspaceTables(db));
    RD_CHECK(createProviderTables(db));
    return createBooksTables(db);
}

/// Milestones, prizes, converted amounts and proposed changes of what is issued.
Status toVersion2(Database &db)
{
    RD_CHECK(db.execute(R"(
-- Names a participant in keys of milestones and prizes, where no row number may stand (rulings.md 37): see participantnames.h.
ALTER TABLE participant ADD COLUMN public_id TEXT NOT NULL DEFAULT '';
CREATE UNIQUE INDEX participant_public_id ON participant (public_id) WHERE public_id <> '';
-- Exchange rates of a local date (days since 1970), as imported; a reward refers to the one it was converted with, so none
-- is ever changed (domain.md 4.6, 4.5.7).
CREATE TABLE exchange_rate (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day INTEGER NOT NULL,
    from_currency INTEGER NOT NULL CHECK (from_currency > 0),
    to_currency INTEGER NOT NULL CHECK (to_currency > 0 AND to_currency <> from_currency),
    rate_e12 INTEGER NOT NULL CHECK (rate_e12 > 0),
    source TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    UNIQUE (from_currency, to_currency, day)
) STRICT;
CREATE TRIGGER exchange_rate_no_update BEFORE UPDATE ON exchange_rate BEGIN SELECT RAISE(ABORT, 'rates are never changed'); END;
CREATE TRIGGER exchange_rate_no_delete BEFORE DELETE ON exchange_rate BEGIN SELECT RAISE(ABORT, 'rates are never changed'); END;
ALTER TABLE reward ADD COLUMN rate INTEGER REFERENCES exchange_rate (id);
ALTER TABLE reward ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reward ADD COLUMN proposed_granted INTEGER NOT NULL DEFAULT -1;
ALTER TABLE reward ADD COLUMN proposed_target INTEGER NOT NULL DEFAULT -1;
)"));
    return nameParticipants(db);
}

/// When participants were suspended, which sales their provider gave to another account, what touches may newly mean.
Status toVersion17(Database &db)
{
    RD_CHECK(addSuspensionTables(db));
    RD_CHECK(addMovedSales(db));
    return addTouchMarks(db);
}

constexpr std::array kMigrations{Migration{1, &toVersion1}, Migration{2, &toVersion2}, Migration{3, &addFigureTables},
    Migration{4, &addIntentTimes}, Migration{5, &createDeskTables}, Migration{6, &addFindingTable},
    Migration{7, &addTouchTables}, Migration{8, &addCheckpointTables}, Migration{9, &addLedgerNotes},
    Migration{10, &addCodeTables}, Migration{11, &addModeColumns}, Migration{12, &allowCorrectedRates},
    Migration{13, &addBatchTables}, Migration{14, &addPlaceIndex}, Migration{15, &addSignatures},
    Migration{16, &addCollectionTables}, Migration{17, &toVersion17}, Migration{18, &addSelfBillTables},
    Migration{19, &addCohortTables}, Migration{20, &addSelfBillParties}, Migration{21, &addFormerEmailTable}};

constexpr bool inOrder(std::span<const Migration> steps)
{
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].version != static_cast<int>(i) + 1)
            return false;
    }
    return true;
}
static_assert(inOrder(kMigrations), "migrations are numbered 1, 2, 3, …");

/// Ends with the watching on again, whatever happened.
class WithoutForeignKeys {
public:
    explicit WithoutForeignKeys(Database &db) : m_db(db) { set("PRAGMA foreign_keys=OFF"); }
    ~WithoutForeignKeys() { set("PRAGMA foreign_keys=ON"); }
    WithoutForeignKeys(const WithoutForeignKeys &) = delete;
    WithoutForeignKeys &operator=(const WithoutForeignKeys &) = delete;

private:
    void set(const char *pragma)
    {
        if (const Status done = m_db.execute(pragma); !done)
            qCWarning(rdStorage, "%s: %s", pragma, qUtf8Printable(done.error().text));
    }
    Database &m_db;
};

Status checkAndBackUp(Database &db, qint64 version, const Upgrade &upgrade)
{
    const ProgressSink &progress = upgrade.progress;
    RD_CHECK(upgrade.check ? upgrade.check(progress, upgrade.cancel) : checkFile(db, progress, upgrade.cancel));
    QString stamp = toIso(upgrade.now);
    stamp.remove(u':').remove(u'-');
    CopySteps steps{{}, progress, upgrade.cancel};
    if (progress)
        steps.copied = [&progress](qint64 done, qint64 whole) {
            progress({u"megabytes copied"_s, megabytes(done), megabytes(whole), 0});
        };
    return copyTo(
        db, u"%1/before-upgrade-v%2-%3.sqlite"_s.arg(upgrade.backupDirectory, QString::number(version), stamp), steps);
}

Status backUp(Database &db, qint64 version, const Upgrade &upgrade)
{
    const Status backedUp = checkAndBackUp(db, version, upgrade);
    if (!backedUp && upgrade.cancel.isCancelled())
        return fail(checkStopped());
    return backedUp;
}

/// While it lives, the connection's statement that copies the database tells how large the copy is by now, and ends
/// once it is to be stopped.
class CopyLook {
public:
    CopyLook(Database &db, const QString &copy, const CopySteps &steps)
        : m_handle(db.handle()),
          m_steps(steps),
          m_copy(copy),
          m_whole(QFileInfo(QString::fromUtf8(sqlite3_db_filename(m_handle, "main"))).size())
    {
        sqlite3_progress_handler(m_handle, kStepsBetweenLooks, &CopyLook::look, this);
    }
    ~CopyLook() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    CopyLook(const CopyLook &) = delete;
    CopyLook &operator=(const CopyLook &) = delete;

private:
    static constexpr int kStepsBetweenLooks = 20'000;
    static int look(void *self)
    {
        const auto *that = static_cast<const CopyLook *>(self);
        if (that->m_steps.cancel.isCancelled())
            return 1;
        if (that->m_steps.copied)
            that->m_steps.copied(std::min(QFileInfo(that->m_copy).size(), that->m_whole), that->m_whole);
        return 0;
    }
    sqlite3 *m_handle;
    const CopySteps &m_steps;
    QString m_copy;
    qint64 m_whole;
};

/// Into a file that is not there yet.
Status makeCopy(Database &db, const QString &file, const CopySteps &steps)
{
    {
        const CopyLook look(db, file, steps);
        RD_CHECK(db.run("VACUUM INTO ?1", file));
    }
    RD_CHECK(makePrivate(file));
    RD_TRY(copy, Database::open(file, Database::Access::Read));
    return checkFile(*copy, steps.checked, steps.cancel);
}

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

int schemaVersion()
{
    return kMigrations.back().version;
}

Status migrate(Database &db, std::span<const Migration> steps, const Upgrade &upgrade)
{
    RD_TRY(version, db.number("PRAGMA user_version", 0));
    RD_TRY(application, db.number("PRAGMA application_id", 0));
    const int newest = steps.back().version;
    if (version > newest)
        return fail(ErrorKind::Newer,
            u"the workspace has version %1, this program knows up to %2"_s.arg(
                QString::number(version), QString::number(newest)),
            u"Install the newer program; nothing was changed."_s);
    RD_TRY(tables, db.number("SELECT count(*) FROM sqlite_schema", 0));
    if (tables > 0 && (version == 0 || application != kApplicationId))
        return fail(ErrorKind::Damaged, u"desk.sqlite is a database, but not a workspace of this program"_s,
            u"Choose another directory with --workspace."_s);
    if (version == newest)
        return {};
    if (version > 0)
        RD_CHECK(backUp(db, version, upgrade));
    // A table that others point to can only be made anew while nobody watches; the check below looks afterwards.
    const WithoutForeignKeys unwatched(db);
    RD_TRY(transaction, Transaction::begin(db));
    for (const Migration &step : steps) {
        if (step.version > version)
            RD_CHECK(step.apply(db));
    }
    const auto numbers = joined(
        {"PRAGMA application_id=", std::to_string(kApplicationId), ";PRAGMA user_version=", std::to_string(newest)});
    RD_CHECK(db.execute(numbers.c_str()));
    auto broken = db.query("PRAGMA foreign_key_check");
    if (broken.next())
        return fail(ErrorKind::Damaged, u"after the upgrade a row of %1 points nowhere"_s.arg(broken.string(0)));
    RD_CHECK(broken.status());
    return transaction.commit();
}

Status copyTo(Database &db, const QString &file, const CopySteps &steps)
{
    if (QFileInfo::exists(file))
        return fail(ErrorKind::Usage, u"%1 exists already"_s.arg(file), u"Choose another file name."_s);
    if (const Status made = makeCopy(db, file, steps); !made) {
        // Half of one, or one that is not known to be whole. A disk that is full leaves SQLite's journal beside it.
        QFile::remove(file);
        QFile::remove(file + u"-journal"_s);
        return steps.cancel.isCancelled() ? fail(ErrorKind::Cancelled, u"cancelled"_s) : made;
    }
    RD_CHECK(syncToDisk(file));
    return syncToDisk(QFileInfo(file).absolutePath());
}

} // namespace rd::storage
