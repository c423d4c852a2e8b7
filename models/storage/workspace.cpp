// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/workspace.h"

#include "models/storage/batchschema.h"
#include "models/storage/erasurefile.h"
#include "models/storage/filecleaning.h"
#include "models/storage/log.h"
#include "models/storage/meta.h"
#include "models/storage/migrations.h"
#include "models/storage/platform.h"
#include "models/storage/rollups.h"
#include "models/storage/schema.h"
#include "models/storage/sqlitebalancerepository.h"
#include "models/storage/sqlitebatchrepository.h"
#include "models/storage/sqlitebooksrepository.h"
#include "models/storage/sqlitecampaignrepository.h"
#include "models/storage/sqlitecatalogrepository.h"
#include "models/storage/sqlitecheckpointrepository.h"
#include "models/storage/sqlitecoderepository.h"
#include "models/storage/sqliteconnectionrepository.h"
#include "models/storage/sqliteerasurerepository.h"
#include "models/storage/sqlitehistoryrepository.h"
#include "models/storage/sqliteintentrepository.h"
#include "models/storage/sqlitemovingrepository.h"
#include "models/storage/sqliteoverviewrepository.h"
#include "models/storage/sqliteparticipantrepository.h"
#include "models/storage/sqlitesyncrepository.h"
#include "models/storage/sqliteworkspacerepository.h"
#include "models/storage/store.h"
#include "models/storage/touchedbooks.h"
#include "models/storage/workspacelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::storage {

struct Workspace::Private {
    Private(const QString &file, Clock &clock)
        : store(file, clock),
          workspace(store),
          connections(store),
          sync(store),
          campaigns(store),
          participants(store),
          books(store),
          intents(store),
          overview(store),
          balances(store),
          erasures(store),
          moving(store),
          checkpoints(store),
          codes(store),
          history(store),
          catalog(store),
          batches(store)
    {
    }
    std::unique_ptr<WorkspaceLock> lock;
    Store store;
    int erasedAgain = 0;
    SqliteWorkspaceRepository workspace;
    SqliteConnectionRepository connections;
    SqliteSyncRepository sync;
    SqliteCampaignRepository campaigns;
    SqliteParticipantRepository participants;
    SqliteBooksRepository books;
    SqliteIntentRepository intents;
    SqliteOverviewRepository overview;
    SqliteBalanceRepository balances;
    SqliteErasureRepository erasures;
    SqliteMovingRepository moving;
    SqliteCheckpointRepository checkpoints;
    std::optional<Holder> takenOverFrom;
    SqliteCodeRepository codes;
    SqliteHistoryRepository history;
    SqliteCatalogRepository catalog;
    SqliteBatchRepository batches;
};

namespace {

/// How rewards are added up; other than that, they are added up anew. 2: milestones and prizes by their campaign, since
/// they wait for all its connections. 4: by the day they fall due, and what was taken back by the day of its booking.
constexpr QLatin1StringView kFiguresForm("4");

Status makeDirectories(const QString &directory)
{
    RD_CHECK(ensurePrivateDirectory(directory));
    for (const QLatin1StringView name : {"batches"_L1, "statements"_L1, "backups"_L1, "logs"_L1})
        RD_CHECK(ensurePrivateDirectory(QString(directory + u'/' + name)));
    return {};
}

Status makePrivateFiles(const QString &file)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        RD_CHECK(makePrivate(QString(file + suffix)));
    return {};
}

/// What a new workspace begins with: its identity and its first admin.
Status fill(Database &db, const OpenOptions &options, Instant now)
{
    RD_TRY(transaction, Transaction::begin(db));
    const QString currency = options.currency.isValid() ? options.currency.code() : u"USD"_s;
    RD_CHECK(setMetaValue(db, "id", QUuid::createUuid().toString(QUuid::Id128)));
    RD_CHECK(setMetaValue(db, "currency", currency));
    RD_CHECK(setMetaValue(db, "time-zone", QString::fromLatin1(options.timeZone)));
    RD_CHECK(setMetaValue(db, "created-at", QString::number(toUnixMs(now))));
    RD_CHECK(setMetaValue(db, "sample", options.sample ? u"1"_s : u"0"_s));
    RD_CHECK(setMetaValue(db, "figures-form", QString(kFiguresForm)));
    Member owner;
    owner.name = options.owner.isEmpty() ? u"owner"_s : options.owner;
    owner.role = Role::Admin;
    RD_CHECK(insertMember(db, owner, owner.name, now));
    return transaction.commit();
}

/// Notes who has the file open; `clean` is what the last one left behind.
Status noteOpened(Database &db, const QString &user, Instant now)
{
    RD_TRY(transaction, Transaction::begin(db));
    RD_CHECK(writeHolder(db, user, now));
    RD_CHECK(forgetSendingIntents(db));
    RD_CHECK(createSecondaryIndexes(db));
    RD_CHECK(createRewardIndexes(db));
    RD_CHECK(createConversionIndexes(db));
    RD_CHECK(createBatchIndexes(db));
    return transaction.commit();
}

/// Who left the file open; nullopt = nobody, or nobody yet.
Result<std::optional<Holder>> leftOpenBy(Database &db)
{
    RD_TRY(tables, db.number("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'", 0));
    if (tables == 0)
        return std::optional<Holder>();
    RD_TRY(holder, readHolder(db));
    return holder && !holder->isClosed ? holder : std::nullopt;
}

/// @return the other machine from which the workspace was taken over
Result<std::optional<Holder>> prepare(Database &db, const OpenOptions &options, Store &store, int &erasedAgain)
{
    Clock &clock = store.clock();
    RD_TRY(former, leftOpenBy(db));
    const bool isElsewhere = former && !former->isHere();
    if (isElsewhere && !options.takeOver)
        return fail(otherMachine(options.directory, *former));
    RD_TRY(version, db.number("PRAGMA user_version", 0));
    RD_CHECK(migrate(db, migrations(),
        {options.directory + "/backups"_L1, clock.now(), options.progress, options.cancel, options.fileCheck}));
    // An upgrade begins with the same look over the file.
    if (former && version == schemaVersion())
        store.requireCheck(options.checksFile, options.fileCheck);
    RD_TRY(id, metaValue(db, "id"));
    if (!id)
        RD_CHECK(fill(db, options, clock.now()));
    RD_CHECK(noteOpened(db, options.owner, clock.now()));
    RD_TRY(again, keepErased(db, erasureFileOf(store.file()), clock.now()));
    erasedAgain = again;
    RD_CHECK(finishCleaning(db));
    return isElsewhere ? former : std::nullopt;
}

/// Held by an earlier run, until a person says that the copy was brought back on purpose.
Status readHeld(Database &db, Store &store)
{
    auto row = db.query("SELECT value FROM setting WHERE name = ?1", heldSetting());
    if (row.next())
        store.holdFor(row.string(0));
    return row.status();
}

/// After an upgrade that tells apart what had been added up.
Status renewFigures(Store &store, const QByteArray &zone)
{
    RD_TRY(calendar, Calendar::forZone(zone));
    RD_CHECK(rebuildRollups(store, calendar));
    return store.write([](Database &db) -> Status {
        RD_CHECK(createRewardIndexes(db)); // one may be newer than the file
        RD_CHECK(setMetaValue(db, "figures", u"fresh"_s));
        return setMetaValue(db, "figures-form", QString(kFiguresForm));
    });
}

Status checkReadable(Store &store)
{
    RD_TRY(reading, store.read());
    RD_TRY(version, reading.db().number("PRAGMA user_version", 0));
    if (version > schemaVersion())
        return fail(ErrorKind::Newer, u"the workspace has version %1"_s.arg(version), u"Install the newer program."_s);
    if (version < schemaVersion())
        return fail(ErrorKind::Conflict, u"the workspace has to be upgraded before it can be read"_s);
    return readHeld(reading.db(), store);
}

bool isEmptyDatabase(const QString &file)
{
    return QFileInfo(file).size() == 0 && QFileInfo(QString(file + u"-wal"_s)).size() == 0;
}

Status leaveMark(const QString &file)
{
    QFile mark(file);
    if (!mark.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, u"%1 cannot be made"_s.arg(file),
            u"Check whether the disk is full or read-only."_s, u"not-writable"_s);
    return {};
}

} // namespace

Workspace::Workspace(std::unique_ptr<Private> data) : d(std::move(data)) {}

Result<std::unique_ptr<Workspace>> Workspace::open(const OpenOptions &options, Clock &clock)
{
    giveTablesBackAtOnce();
    const QString file = QDir(options.directory).filePath(u"desk.sqlite"_s);
    // Stands beside the file until it holds its first tables: a creation that was cut off may begin anew.
    const QString begun = file + u".begun"_s;
    const bool isCutOff = QFileInfo::exists(begun) && isEmptyDatabase(file);
    const bool exists = QFileInfo::exists(file) && !isCutOff;
    if (!exists && (!options.createIfMissing || options.readOnly))
        return fail(ErrorKind::NotFound, u"there is no workspace in %1"_s.arg(options.directory),
            u"Create one with referral-desk init, or choose another directory with --workspace."_s,
            u"workspace-missing"_s);
    if (!exists)
        RD_CHECK(Calendar::forZone(options.timeZone));
    else if (isEmptyDatabase(file))
        return fail(ErrorKind::Damaged, u"desk.sqlite in %1 is empty"_s.arg(options.directory),
            u"Bring a backup back with referral-desk restore FILE; or remove the empty file to begin anew."_s);
    auto data = std::make_unique<Private>(QFileInfo(file).absoluteFilePath(), clock);
    data->store.setDisk(options.disk);
    if (options.readOnly) {
        RD_CHECK(checkReadable(data->store));
        return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
    }
    RD_CHECK(makeDirectories(options.directory));
    RD_TRY(lock, WorkspaceLock::acquire(options.directory, options.takeOver));
    data->lock = std::move(lock);
    if (!exists)
        RD_CHECK(leaveMark(begun));
    RD_TRY(db, Database::open(file, Database::Access::Write));
    RD_TRY(former, prepare(*db, options, data->store, data->erasedAgain));
    QFile::remove(begun);
    data->takenOverFrom = former;
    RD_CHECK(readHeld(*db, data->store));
    RD_CHECK(makePrivateFiles(file));
    RD_TRY(generation, db->number("SELECT ifnull(max(generation), 0) + 1 FROM touched_sale", 1));
    data->store.generation = generation;
    RD_TRY(figures, metaValue(*db, "figures"));
    RD_TRY(form, metaValue(*db, "figures-form"));
    RD_TRY(zone, workspaceZone(*db));
    data->store.startWriter(std::move(db));
    if (figures == u"stale"_s || form.value_or(QString()) != kFiguresForm)
        RD_CHECK(renewFigures(data->store, zone));
    return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
}

Workspace::~Workspace()
{
    d->store.readers().closeIdle();
    if (d->store.isReadOnly())
        return;
    // Indexes that a cut-off backfill left out come back before the file counts as whole.
    const Status closed = d->store.note([this](Database &db) -> Status {
        // What nobody has looked over stays to be looked over.
        if (d->store.isUnchecked())
            return {};
        RD_CHECK(createSecondaryIndexes(db));
        RD_CHECK(createRewardIndexes(db));
        RD_CHECK(createConversionIndexes(db));
        return setMetaValue(db, "clean", u"1"_s);
    });
    if (!closed)
        qCWarning(rdStorage, "closing: %s", qUtf8Printable(closed.error().text));
    if (auto writer = d->store.anyWriter()) {
        const Status checkpointed =
            (*writer)->callBare([](Database &db) { return db.execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
        if (!checkpointed)
            qCWarning(rdStorage, "checkpoint: %s", qUtf8Printable(checkpointed.error().text));
    }
    d->store.stopWriter();
}

WorkspaceRepository &Workspace::workspace()
{
    return d->workspace;
}
ConnectionRepository &Workspace::connections()
{
    return d->connections;
}
SyncRepository &Workspace::sync()
{
    return d->sync;
}
CampaignRepository &Workspace::campaigns()
{
    return d->campaigns;
}
ParticipantRepository &Workspace::participants()
{
    return d->participants;
}
BooksRepository &Workspace::books()
{
    return d->books;
}
IntentRepository &Workspace::intents()
{
    return d->intents;
}
CatalogRepository &Workspace::catalog()
{
    return d->catalog;
}
OverviewRepository &Workspace::overview()
{
    return d->overview;
}
BalanceRepository &Workspace::balances()
{
    return d->balances;
}
ErasureRepository &Workspace::erasures()
{
    return d->erasures;
}
MovingRepository &Workspace::moving()
{
    return d->moving;
}
CodeRepository &Workspace::codes()
{
    return d->codes;
}
BatchRepository &Workspace::batches()
{
    return d->batches;
}

BatchJournal &Workspace::batchJournal()
{
    return d->batches;
}
HistoryRepository &Workspace::history()
{
    return d->history;
}

CheckpointRepository &Workspace::checkpoints()
{
    return d->checkpoints;
}

const std::optional<Holder> &Workspace::takenOverFrom() const
{
    return d->takenOverFrom;
}

Status Workspace::backupTo(const QString &file)
{
    // VACUUM INTO reads one state of the books and needs no transaction of the writer.
    RD_TRY(db, Database::open(d->store.file(), Database::Access::Read));
    // The connection stays read-only; query_only would forbid the other file, too.
    RD_CHECK(db->execute("PRAGMA query_only=OFF"));
    return copyTo(*db, file);
}

int Workspace::erasedAgain() const
{
    return d->erasedAgain;
}

qint64 Workspace::uncheckedBytes() const
{
    // A file of which nobody can tell how large it is has to be looked over all the same.
    return d->store.isUnchecked() ? std::max<qint64>(QFileInfo(d->store.file()).size(), 1) : 0;
}

Status Workspace::checkFile(const ProgressSink &progress, const CancelToken &cancel)
{
    return d->store.checkFile(progress, cancel);
}

Status Workspace::checkIntegrity()
{
    RD_TRY(reading, d->store.read());
    return storage::checkFile(reading.db());
}

void Workspace::failStatement(int n)
{
    if (auto writer = d->store.anyWriter()) {
        const Status set = (*writer)->callBare([n](Database &db) -> Status {
            db.failStatement(n);
            return {};
        });
        Q_ASSERT(set);
    }
}

void Workspace::limitPages(int pages)
{
    if (auto writer = d->store.anyWriter()) {
        const Status set = (*writer)->callBare([pages](Database &db) -> Status {
            RD_TRY(present, db.number("PRAGMA page_count", 0));
            return db.execute(("PRAGMA max_page_count=" + std::to_string(present + pages)).c_str());
        });
        Q_ASSERT(set);
    }
}

} // namespace rd::storage
