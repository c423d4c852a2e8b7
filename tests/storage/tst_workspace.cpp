// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "models/storage/database.h"
#include "models/storage/meta.h"
#include "models/storage/migrations.h"
#include "models/storage/participantnames.h"
#include "models/storage/schema.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void makesTheDirectoryOfTheContract();
    void keepsWhatItIsAfterReopening();
    void namesTheHolderOfTheLock();
    void refusesAMissingWorkspaceWhereNoneMayBeMade();
    void refusesAFileOfANewerProgram();
    void refusesAForeignDatabase();
    void migratesWithABackup();
    void namesParticipantsOfOlderFiles();
    void aNameWithoutSaltGoesWithTheErased();
    void anErasedNameIsNotGivenAgain();
    void rollsAFailedMigrationBack();
    void checksAFileThatWasNotClosed();
    void refusesWritesWhileReadingOnly();
    void copiesItselfWhileInUse();
    void makesTheOwnerTheFirstAdmin();
    void keepsSettingsAndActivities();
    void keepsConnectionsApartFromTheSync();
};

void TestWorkspace::makesTheDirectoryOfTheContract()
{
    Desk desk;
    for (const char *name : {"batches", "statements", "backups", "logs"}) {
        const QFileInfo info(desk.path() + u'/' + QString::fromLatin1(name));
        QVERIFY(info.isDir());
        QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
            QFile::Permissions());
    }
    const QFileInfo file(desk.file());
    QVERIFY(file.isFile());
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestWorkspace::keepsWhatItIsAfterReopening()
{
    Desk desk;
    RD_OK(desk.workspace->workspace().configure(*Currency::parse(QStringView(u"EUR")), "Europe/Berlin"));
    const auto before = desk.workspace->workspace().info();
    RD_OK(before);
    desk.reopen();
    const auto after = desk.workspace->workspace().info();
    RD_OK(after);
    QCOMPARE(after->id, before->id);
    QCOMPARE(after->id.size(), 32);
    QCOMPARE(after->currency.code(), u"EUR"_s);
    QCOMPARE(after->timeZone, QByteArray("Europe/Berlin"));
    QCOMPARE(after->schema, storage::schemaVersion());
    QCOMPARE(after->directory, QFileInfo(desk.path()).absoluteFilePath());
    QVERIFY(!after->sample);
}

void TestWorkspace::namesTheHolderOfTheLock()
{
    Desk desk;
    storage::OpenOptions options;
    options.directory = desk.path();
    const auto second = storage::Workspace::open(options, desk.clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Locked);
    QVERIFY(second.error().text.contains(QString::number(QCoreApplication::applicationPid())));
    QVERIFY(second.error().text.contains(desk.path()));
    desk.workspace.reset();
    RD_OK(storage::Workspace::open(options, desk.clock));
}

void TestWorkspace::refusesAMissingWorkspaceWhereNoneMayBeMade()
{
    QTemporaryDir directory;
    FakeClock clock;
    storage::OpenOptions options;
    options.directory = directory.filePath(u"none"_s);
    options.createIfMissing = false;
    const auto opened = storage::Workspace::open(options, clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(options.directory));
}

void TestWorkspace::refusesAFileOfANewerProgram()
{
    Desk desk;
    desk.workspace.reset();
    {
        auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        RD_OK((*db)->execute("PRAGMA user_version=9999"));
    }
    storage::OpenOptions options;
    options.directory = desk.path();
    const auto opened = storage::Workspace::open(options, desk.clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Newer);
    QVERIFY(opened.error().text.contains(u"9999"_s));
    options.readOnly = true;
    QCOMPARE(storage::Workspace::open(options, desk.clock).error().kind, ErrorKind::Newer);
}

void TestWorkspace::refusesAForeignDatabase()
{
    QTemporaryDir directory;
    FakeClock clock;
    {
        auto db = storage::Database::open(directory.filePath(u"desk.sqlite"_s), storage::Database::Access::Write);
        RD_OK(db);
        RD_OK((*db)->execute("CREATE TABLE somebody (id INTEGER)"));
    }
    storage::OpenOptions options;
    options.directory = directory.path();
    const auto opened = storage::Workspace::open(options, clock);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::Damaged);
}

Status addColumn(storage::Database &db)
{
    return db.execute("ALTER TABLE member ADD COLUMN nickname TEXT NOT NULL DEFAULT ''");
}
Status failHalfway(storage::Database &db)
{
    RD_CHECK(db.execute("ALTER TABLE member ADD COLUMN half TEXT"));
    return db.execute("ALTER TABLE nothing ADD COLUMN other TEXT");
}

void TestWorkspace::migratesWithABackup()
{
    Desk desk;
    desk.workspace.reset();
    auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
    RD_OK(db);
    std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
    const int next = storage::schemaVersion() + 1;
    steps.push_back({next, &addColumn});
    const QString backups = desk.path() + u"/backups"_s;
    RD_OK(storage::migrate(**db, steps, backups, desk.clock.now()));
    QCOMPARE(*(*db)->number("PRAGMA user_version", 0), next);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM pragma_table_info('member') WHERE name = 'nickname'", 0), 1);
    const QStringList files = QDir(backups).entryList(QDir::Files);
    QCOMPARE(files.size(), 1);
    auto copy = storage::Database::open(backups + u'/' + files.first(), storage::Database::Access::Read);
    RD_OK(copy);
    QCOMPARE(*(*copy)->number("PRAGMA user_version", 0), next - 1);
    QCOMPARE(*(*copy)->number("SELECT count(*) FROM member", 0), 1);
}

void TestWorkspace::namesParticipantsOfOlderFiles()
{
    // given a file of version 1 with a participant
    QTemporaryDir directory;
    auto db = storage::Database::open(directory.filePath(u"desk.sqlite"_s), storage::Database::Access::Write);
    RD_OK(db);
    const Instant now = fromUnixSeconds(kNewYearS);
    RD_OK(storage::migrate(**db, storage::migrations().first(1), directory.path(), now));
    const char *insert = "INSERT INTO participant (email_key, email, name, group_name, country, state, joined_at) "
                         "VALUES (?1, ?1, '', '', '', 2, 0)";
    RD_OK((*db)->run(insert, "a@example.com"));
    // when it is brought up to date
    RD_OK(storage::migrate(**db, storage::migrations(), directory.path(), now));
    // then they have a name that is no row number, and the one that every copy of these books finds (rulings.md 37)
    auto name = (*db)->query("SELECT public_id FROM participant");
    QVERIFY(name.next());
    const auto salt = storage::metaValue(**db, "participant-salt");
    RD_OK(salt);
    QVERIFY(salt->has_value());
    QCOMPARE((*salt)->size(), 32);
    QCOMPARE(name.stdString(0), storage::participantName((*salt)->toStdString(), "a@example.com"));
    QCOMPARE(storage::participantName("00", "a@example.com").size(), 32U);
    QVERIFY(storage::participantName("00", "a@example.com") != storage::participantName("01", "a@example.com"));
    // and a stored exchange rate stays what it is
    RD_OK((*db)->run("INSERT INTO exchange_rate (day, from_currency, to_currency, rate_e12, source, imported_at) "
                     "VALUES (1, 2, 3, 4, 's', 0)"));
    QVERIFY(!(*db)->run("UPDATE exchange_rate SET rate_e12 = 5"));
    QVERIFY(!(*db)->run("DELETE FROM exchange_rate"));
}

void TestWorkspace::aNameWithoutSaltGoesWithTheErased()
{
    // given two participants named before there was a salt, one of them in the key of a reward
    QTemporaryDir directory;
    auto db = storage::Database::open(directory.filePath(u"desk.sqlite"_s), storage::Database::Access::Write);
    RD_OK(db);
    RD_OK(storage::migrate(**db, storage::migrations(), directory.path(), fromUnixSeconds(kNewYearS)));
    const QString old = u"6f5437524d99fc34b19355e0c4a0937d"_s; // SHA-256("rd-participant-1" 1F "a@example.com")
    RD_OK((*db)->run("INSERT INTO participant (email_key, email, name, group_name, country, state, joined_at, "
                     "public_id) VALUES ('a@example.com', 'a@example.com', '', '', '', 2, 0, ?1)",
        old));
    const auto nameOf = [&db] {
        auto row = (*db)->query("SELECT public_id FROM participant");
        return row.next() ? row.string(0) : QString();
    };
    // when they are erased, the one without such a key loses the name
    RD_OK((*db)->execute("BEGIN"));
    RD_OK(storage::forgetParticipantName(**db, ParticipantId{1}));
    QVERIFY(nameOf() != old);
    QCOMPARE(nameOf().size(), 32);
    RD_OK((*db)->execute("ROLLBACK"));
    // and a key of the ledger stays what it is
    RD_OK((*db)->run("INSERT INTO campaign (name, mode, created_at) VALUES ('C', 'test', 0)"));
    RD_OK((*db)->run(
        "INSERT INTO reward (campaign, slot, beneficiary, subject, version, participant, object_type, "
        "object_id, kind, has_amount, currency, granted, target, booked, issued, phase, flags_raised, "
        "flags_cleared, due_at, paid_at) VALUES (1, 1000, 0, 1, 1, 1, 0, ?1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)",
        old));
    RD_OK(storage::forgetParticipantName(**db, ParticipantId{1}));
    QCOMPARE(nameOf(), old);
}

void TestWorkspace::anErasedNameIsNotGivenAgain()
{
    QTemporaryDir directory;
    auto db = storage::Database::open(directory.filePath(u"desk.sqlite"_s), storage::Database::Access::Write);
    RD_OK(db);
    RD_OK(storage::migrate(**db, storage::migrations(), directory.path(), fromUnixSeconds(kNewYearS)));
    const char *insert = "INSERT INTO participant (email_key, email, name, group_name, country, state, joined_at, "
                         "public_id) VALUES (?1, ?1, '', '', '', 2, 0, ?2)";
    const auto first = storage::freeParticipantName(**db, "a@example.com");
    RD_OK(first);
    RD_OK((*db)->run(insert, "erased-1", *first));
    const auto second = storage::freeParticipantName(**db, "a@example.com");
    RD_OK(second);
    QVERIFY(*second != *first);
    // and once somebody is erased, the salt that led to their name is gone
    const auto before = storage::metaValue(**db, "participant-salt");
    RD_OK(storage::forgetParticipantName(**db, ParticipantId{1}));
    const auto after = storage::metaValue(**db, "participant-salt");
    QVERIFY(before->has_value() && after->has_value());
    QVERIFY(**before != **after);
    auto kept = (*db)->query("SELECT public_id FROM participant");
    QVERIFY(kept.next());
    QVERIFY(kept.stdString(0) == *first);
}

void TestWorkspace::rollsAFailedMigrationBack()
{
    Desk desk;
    desk.workspace.reset();
    {
        auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        std::vector<storage::Migration> steps(storage::migrations().begin(), storage::migrations().end());
        steps.push_back({storage::schemaVersion() + 1, &failHalfway});
        QVERIFY(!storage::migrate(**db, steps, desk.path() + u"/backups"_s, desk.clock.now()));
        QCOMPARE(*(*db)->number("PRAGMA user_version", 0), storage::schemaVersion());
        QCOMPARE(*(*db)->number("SELECT count(*) FROM pragma_table_info('member') WHERE name = 'half'", 0), 0);
    }
    desk.open();
    QCOMPARE(desk.workspace->workspace().members()->size(), 1U);
}

void TestWorkspace::checksAFileThatWasNotClosed()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    std::vector<CustomerRecord> records;
    for (int i = 0; i < 2000; ++i) {
        const std::string number = std::to_string(i);
        records.push_back(
            customer(std::string("cus_").append(number), std::string("c").append(number).append("@example.com")));
    }
    RD_OK(desk.store(shop, customersPage(std::move(records))));
    desk.workspace.reset();
    {
        auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        RD_OK((*db)->execute("UPDATE meta SET value = '0' WHERE name = 'clean'"));
        RD_OK((*db)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    // Overwrite pages in the middle, as a bad disk would.
    QFile file(desk.file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(4096 * 4, '\x5a'));
    file.close();
    storage::OpenOptions options;
    options.directory = desk.path();
    for (int i = 0; i < 2; ++i) { // closing it unchecked or damaged does not make it whole
        const auto opened = storage::Workspace::open(options, desk.clock);
        RD_OK(opened);
        for (int n = 0; n < 2; ++n) {
            const Status checked = (*opened)->workspace().awaitChecks();
            QVERIFY(!checked);
            QCOMPARE(checked.error().kind, ErrorKind::Damaged);
        }
    }
}

void TestWorkspace::refusesWritesWhileReadingOnly()
{
    Desk desk;
    storage::OpenOptions options;
    options.directory = desk.path();
    options.readOnly = true;
    auto reader = storage::Workspace::open(options, desk.clock);
    RD_OK(reader);
    QCOMPARE((*reader)->workspace().members()->size(), 1U);
    const Status refused = (*reader)->workspace().setSetting(u"a"_s, u"b"_s);
    QVERIFY(!refused);
    QCOMPARE(errorCode(refused.error()), u"read-only"_s);
    RD_OK(desk.workspace->workspace().setSetting(u"a"_s, u"c"_s));
    QCOMPARE(**(*reader)->workspace().setting(u"a"_s), u"c"_s);
}

void TestWorkspace::copiesItselfWhileInUse()
{
    Desk desk;
    RD_OK(desk.workspace->workspace().setSetting(u"mark"_s, u"here"_s));
    const QString copy = desk.directory.filePath(u"copy.sqlite"_s);
    RD_OK(desk.workspace->backupTo(copy));
    auto db = storage::Database::open(copy, storage::Database::Access::Read);
    RD_OK(db);
    QCOMPARE(*(*db)->number("SELECT count(*) FROM setting WHERE value = 'here'", 0), 1);
    QVERIFY(!desk.workspace->backupTo(copy));
    RD_OK(desk.workspace->checkIntegrity());
}

void TestWorkspace::makesTheOwnerTheFirstAdmin()
{
    Desk desk;
    auto members = desk.workspace->workspace().members();
    RD_OK(members);
    QCOMPARE(members->size(), 1U);
    QCOMPARE(members->front().name, u"drona"_s);
    QCOMPARE(members->front().role, Role::Admin);
    Member second;
    second.name = u"veera"_s;
    second.role = Role::Reviewer;
    const auto id = desk.workspace->workspace().addMember(second, u"drona"_s);
    RD_OK(id);
    QCOMPARE(desk.workspace->workspace().addMember(second, u"drona"_s).error().kind, ErrorKind::Conflict);
    RD_OK(desk.workspace->workspace().removeMember(*id, u"drona"_s));
    QCOMPARE(desk.workspace->workspace().removeMember(*id, u"drona"_s).error().kind, ErrorKind::NotFound);
    QVERIFY(!desk.workspace->workspace().members()->back().active);
    int entries = 0;
    RD_OK(desk.workspace->books().walkChain([&](const LedgerEntry &entry) {
        entries += entry.kind == EntryKind::MemberChanged ? 1 : 0;
        return true;
    }));
    QCOMPARE(entries, 3);
}

void TestWorkspace::keepsSettingsAndActivities()
{
    Desk desk;
    WorkspaceRepository &workspace = desk.workspace->workspace();
    QVERIFY(!workspace.setting(u"issuing-stopped"_s)->has_value());
    RD_OK(workspace.setSetting(u"issuing-stopped"_s, u"because"_s));
    QCOMPARE(**workspace.setting(u"issuing-stopped"_s), u"because"_s);
    Activity activity;
    activity.at = desk.clock.now();
    activity.kind = u"sync"_s;
    activity.outcome = u"running"_s;
    const auto first = workspace.addActivity(activity);
    RD_OK(first);
    RD_OK(workspace.addActivity(activity));
    RD_OK(workspace.finishActivity(*first, u"ok"_s, u"12 new"_s, 345));
    const auto list = workspace.activities(10);
    RD_OK(list);
    QCOMPARE(list->size(), 2U);
    QCOMPARE(list->back().outcome, u"ok"_s);
    QCOMPARE(list->back().durationMs, 345);
    QCOMPARE(workspace.activities(1)->size(), 1U);
}

void TestWorkspace::keepsConnectionsApartFromTheSync()
{
    Desk desk;
    const ConnectionId shop = desk.connect();
    auto found = desk.workspace->connections().connection(u"shop"_s);
    RD_OK(found);
    QVERIFY(found->has_value());
    Connection c = **found;
    QVERIFY(c.backfillComplete);
    c.backfillComplete = false;
    c.options.insert(u"webhook"_s, u"no"_s);
    c.missingWrite = QStringList{u"coupon_write"_s, u"customer_write"_s};
    c.active = false;
    RD_OK(desk.workspace->connections().updateConnection(c, u"drona"_s));
    RD_OK(desk.workspace->connections().noteSync(shop, desk.clock.now(), u"no network"_s));
    const Connection stored = **desk.workspace->connections().connection(u"shop"_s);
    QVERIFY(stored.backfillComplete);
    QVERIFY(!stored.active);
    QCOMPARE(stored.options.value(u"webhook"_s), u"no"_s);
    QCOMPARE(stored.missingWrite.size(), 2);
    QCOMPARE(stored.lastError, u"no network"_s);
    QCOMPARE(desk.workspace->connections().addConnection(c, u"drona"_s).error().kind, ErrorKind::Conflict);
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
