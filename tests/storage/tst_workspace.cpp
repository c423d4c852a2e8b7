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
    void tellsTestAndLiveMoneyApartInOlderFiles_data();
    void tellsTestAndLiveMoneyApartInOlderFiles();
    void rollsAFailedMigrationBack();
    void checksAFileThatWasNotClosed();
    void aCreationThatWasCutOffBeginsAnew();
    void asksBeforeItTakesAnotherMachinesWorkspace();
    void takesWhatACrashOfThisMachineLeft();
    void asksAboutALockOfAnotherMachine();
    void saysNowAndThenThatItIsAlive();
    void refusesToIssueOnAFullDisk();
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
    RD_OK(storage::migrate(**db, steps, {backups, desk.clock.now()}));
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
    RD_OK(storage::migrate(**db, storage::migrations().first(1), {directory.path(), now}));
    const char *insert = "INSERT INTO participant (email_key, email, name, group_name, country, state, joined_at) "
                         "VALUES (?1, ?1, '', '', '', 2, 0)";
    RD_OK((*db)->run(insert, "a@example.com"));
    // when it is brought up to date
    RD_OK(storage::migrate(**db, storage::migrations(), {directory.path(), now}));
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
    RD_OK(storage::migrate(**db, storage::migrations(), {directory.path(), fromUnixSeconds(kNewYearS)}));
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
    RD_OK(storage::migrate(**db, storage::migrations(), {directory.path(), fromUnixSeconds(kNewYearS)}));
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

void TestWorkspace::tellsTestAndLiveMoneyApartInOlderFiles_data()
{
    QTest::addColumn<QString>("connections");
    QTest::addColumn<QString>("doubtful"); // what only the connections can tell
    QTest::addColumn<int>("sumsOfAll"); // rows of figures over all campaigns that are kept
    QTest::addRow("one mode") << u"test test"_s << u"test"_s << 1;
    QTest::addRow("live alone") << u"live live"_s << u"live"_s << 1;
    QTest::addRow("both modes") << u"test live"_s << u"live"_s << 0;
}

void TestWorkspace::tellsTestAndLiveMoneyApartInOlderFiles()
{
    QFETCH(QString, connections);
    QFETCH(QString, doubtful);
    QFETCH(int, sumsOfAll);
    // given a file of version 6 with money that a person typed
    QTemporaryDir directory;
    auto opened = storage::Database::open(directory.filePath(u"desk.sqlite"_s), storage::Database::Access::Write);
    RD_OK(opened);
    storage::Database &db = **opened;
    const Instant now = fromUnixSeconds(kNewYearS);
    RD_OK(storage::migrate(db, storage::migrations().first(6), {directory.path(), now}));
    int number = 0;
    for (const QString &mode : connections.split(u' ')) {
        const QString name = QString::number(++number);
        RD_OK(db.run("INSERT INTO connection (name, provider, account_id, account_name, mode, api_base, options, "
                     "missing_read, missing_write, masked_secret, secret_stored, active, created_at) "
                     "VALUES (?1, 'stripe', ?1, '', ?2, '', '', '', '', '', 0, 1, 0)",
            name, mode));
        RD_OK(db.run("INSERT INTO campaign (name, mode, created_at) VALUES (?1, ?2, 0)", name, mode));
    }
    RD_OK(db.run("INSERT INTO participant (email_key, email, name, group_name, country, state, joined_at, public_id) "
                 "VALUES ('a', 'a', '', '', '', 2, 0, 'p')"));
    for (const char *campaign : {"1", "2"})
        RD_OK(db.run("INSERT INTO reward (campaign, slot, beneficiary, subject, version, participant, object_type, "
                     "object_id, kind, has_amount, currency, granted, target, booked, issued, phase, flags_raised, "
                     "flags_cleared, due_at, paid_at) VALUES (?1, -1, 0, ?1, 1, 1, 0, ?1, 0, 1, 7, 5, 5, 5, 0, 0, 0, "
                     "0, 0, 0)",
            campaign));
    const char *adjustment = "INSERT INTO adjustment (uuid, participant, currency, amount, reward, reason, author, at) "
                             "VALUES (?1, 1, 7, ?2, ?3, ?4, ?5, 0)";
    RD_OK(db.run(adjustment, "plus", 5, 1, "goodwill", "owner"));
    RD_OK(db.run(adjustment, "minus", -3, std::nullopt, "goodwill", "owner"));
    RD_OK(db.run(adjustment, "moved", -2, std::nullopt, "moved from reward 1", "automatic"));
    RD_OK(db.run("INSERT INTO write_off (uuid, participant, currency, amount, reason, requested_by, requested_at, "
                 "state) VALUES ('w', 1, 7, 9, '', '', 0, 1)"));
    const char *paid = "INSERT INTO paid_elsewhere (system, reference, participant, customer_email, customer_id, "
                       "object_id, sold_at, amount, currency, paid_at, author, state, reward) "
                       "VALUES ('old', ?1, 1, '', '', 'in_1', 0, 4, 7, 0, '', ?2, ?3)";
    RD_OK(db.run(paid, "waits", 1, std::nullopt));
    RD_OK(db.run(paid, "met", 2, 1));
    RD_OK(db.run("INSERT INTO manual_sale (reference, connection, customer_email, customer_id, amount, currency, "
                 "paid_at, product, note, author, at) VALUES ('F-1', 1, '', '', 4, 7, 0, '', '', '', 0)"));
    RD_OK(db.run("INSERT INTO rollup_day VALUES (0, 1, 7, 8, 1, 0)"));

    // when it is brought up to date
    RD_OK(storage::migrate(db, storage::migrations(), {directory.path(), now}));

    // then each has the mode of its reward, or the only one there is, or counts as live
    const auto modeOf = [&db](const char *sql) {
        auto row = db.query(sql);
        return row.next() ? row.string(0) : QString();
    };
    const QString first = connections.section(u' ', 0, 0);
    QCOMPARE(modeOf("SELECT mode FROM adjustment WHERE uuid = 'plus'"), first);
    QCOMPARE(modeOf("SELECT mode FROM adjustment WHERE uuid = 'moved'"), first);
    QCOMPARE(modeOf("SELECT mode FROM adjustment WHERE uuid = 'minus'"), doubtful);
    QCOMPARE(modeOf("SELECT mode FROM write_off"), doubtful);
    QCOMPARE(modeOf("SELECT mode FROM paid_elsewhere WHERE reference = 'waits'"), doubtful);
    QCOMPARE(modeOf("SELECT mode FROM paid_elsewhere WHERE reference = 'met'"), first);
    QCOMPARE(*db.number("SELECT count(*) FROM manual_sale WHERE id = 1 AND reference = 'F-1'", 0), 1);
    QCOMPARE(*db.number("SELECT count(*) FROM rollup_day WHERE campaign = ?1", 0, doubtful == u"test"_s ? -1 : 0),
        sumsOfAll);

    // and one open request in each mode is possible, not two in one
    const char *request = "INSERT INTO write_off (uuid, participant, currency, amount, reason, requested_by, "
                          "requested_at, state, mode) VALUES (?1, 1, 7, 9, '', '', 0, 1, ?2)";
    QVERIFY(!db.run(request, "again", doubtful));
    RD_OK(db.run(request, "other", doubtful == u"test"_s ? u"live"_s : u"test"_s));
    QVERIFY(!db.run(request, "third", "half"));
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
        QVERIFY(!storage::migrate(**db, steps, {desk.path() + u"/backups"_s, desk.clock.now()}));
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
    for (int i = 0; i < 6000; ++i) {
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
    const qsizetype among = file.readAll().indexOf("c3000@example.com");
    QVERIFY(among > 0);
    QVERIFY(file.seek(among / 4096 * 4096)); // a leaf of the customers: what opening reads is whole
    file.write(QByteArray(4096, '\x5a'));
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

/// As a folder copied while another computer had it open.
void leaveOpen(const Desk &desk, const QString &machine)
{
    auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
    RD_OK(db);
    for (const auto &[name, value] :
        {std::pair{"clean", u"0"_s}, {"machine", machine}, {"host", u"shop-pc"_s}, {"user", u"veera"_s},
            {"process", u"4711"_s}, {"opened-at", u"1767225600000"_s}, {"heartbeat-at", u"1767229200000"_s}})
        RD_OK((*db)->run("INSERT OR REPLACE INTO meta VALUES (?1, ?2)", name, value));
}

void TestWorkspace::aCreationThatWasCutOffBeginsAnew()
{
    const QTemporaryDir place;
    FakeClock clock;
    storage::OpenOptions options;
    options.directory = place.path();
    const QString file = place.filePath(u"desk.sqlite"_s);
    const auto leaveEmpty = [](const QString &name) { return QFile(name).open(QIODevice::WriteOnly); };
    // An empty file says nothing about how it came to be: it may have been books.
    QVERIFY(leaveEmpty(file));
    QCOMPARE(storage::Workspace::open(options, clock).error().kind, ErrorKind::Damaged);
    // With the mark beside it, it never held anything.
    QVERIFY(leaveEmpty(file + u".begun"_s));
    RD_OK(storage::Workspace::open(options, clock));
    QVERIFY(QFileInfo(file).size() > 0);
    QVERIFY(!QFileInfo::exists(file + u".begun"_s));
    // From now on it has.
    QVERIFY(QFile::remove(file) && leaveEmpty(file));
    QCOMPARE(storage::Workspace::open(options, clock).error().kind, ErrorKind::Damaged);
}

void TestWorkspace::asksBeforeItTakesAnotherMachinesWorkspace()
{
    Desk desk;
    desk.workspace.reset();
    leaveOpen(desk, u"some other machine"_s);
    storage::OpenOptions options;
    options.directory = desk.path();
    const auto refused = storage::Workspace::open(options, desk.clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Locked);
    QCOMPARE(refused.error().code, u"other-machine"_s);
    for (const char *word : {"shop-pc", "veera", "4711", "2026-01-01T01:00:00"})
        QVERIFY2(refused.error().text.contains(QString::fromLatin1(word)), qPrintable(refused.error().text));
    QVERIFY(refused.error().hint.contains(u"--take-over"_s));
    // Asking changed nothing: the next one is asked, too. Reading needs no answer.
    QCOMPARE(storage::Workspace::open(options, desk.clock).error().code, u"other-machine"_s);
    options.readOnly = true;
    RD_OK(storage::Workspace::open(options, desk.clock));
    options.readOnly = false;
    options.takeOver = true;
    {
        const auto taken = storage::Workspace::open(options, desk.clock);
        RD_OK(taken);
        QVERIFY((*taken)->takenOverFrom().has_value());
        QCOMPARE((*taken)->takenOverFrom()->host, u"shop-pc"_s);
        QCOMPARE((*taken)->takenOverFrom()->lastSeen, fromUnixMs(1767229200000));
    }
    // It is ours now.
    options.takeOver = false;
    const auto again = storage::Workspace::open(options, desk.clock);
    RD_OK(again);
    QVERIFY(!(*again)->takenOverFrom());
}

void TestWorkspace::takesWhatACrashOfThisMachineLeft()
{
    Desk desk;
    desk.workspace.reset();
    {
        auto db = storage::Database::open(desk.file(), storage::Database::Access::Write);
        RD_OK(db);
        RD_OK((*db)->execute("UPDATE meta SET value = '0' WHERE name = 'clean'"));
    }
    desk.open();
    QVERIFY(!desk.workspace->takenOverFrom());
}

void TestWorkspace::asksAboutALockOfAnotherMachine()
{
    Desk desk;
    desk.workspace.reset();
    leaveOpen(desk, u"some other machine"_s);
    QFile lock(desk.path() + u"/desk.lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nreferral-desk\nshop-pc\n\n\n");
    lock.close();
    storage::OpenOptions options;
    options.directory = desk.path();
    const auto refused = storage::Workspace::open(options, desk.clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"other-machine"_s);
    QVERIFY2(refused.error().text.contains(u"veera on shop-pc"_s), qPrintable(refused.error().text));
    QVERIFY(lock.exists());
    options.takeOver = true;
    RD_OK(storage::Workspace::open(options, desk.clock));
    // Nobody takes over from a process of this machine that runs.
    desk.open();
    const auto second = storage::Workspace::open(options, desk.clock);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Locked);
    QVERIFY(second.error().code.isEmpty());
}

void TestWorkspace::saysNowAndThenThatItIsAlive()
{
    Desk desk;
    const auto seen = [&desk] { return storage::lastHolder(desk.path()).value_or(storage::Holder{}).lastSeen; };
    RD_OK(desk.workspace->workspace().beat());
    const Instant first = seen();
    QCOMPARE(first, desk.clock.now());
    desk.clock.sleep(std::chrono::seconds(30));
    RD_OK(desk.workspace->workspace().beat());
    QCOMPARE(seen(), first);
    desk.clock.sleep(std::chrono::seconds(31));
    Member member;
    member.name = u"veera"_s;
    RD_OK(desk.workspace->workspace().addMember(member, u"drona"_s)); // whoever writes says it, too
    QCOMPARE(seen(), desk.clock.now());
    QVERIFY(!storage::lastHolder(desk.path())->isClosed);
    QVERIFY(storage::lastHolder(desk.path())->isHere());
    QCOMPARE(storage::lastHolder(desk.path())->user, u"drona"_s);
    desk.workspace.reset();
    QVERIFY(storage::lastHolder(desk.path())->isClosed);
}

void TestWorkspace::refusesToIssueOnAFullDisk()
{
    class FakeDisk : public Disk {
    public:
        std::optional<qint64> free = kLeastFreeBytes;
        bool isWritable = true;
        [[nodiscard]] std::optional<qint64> freeBytes(const QString &) const override { return free; }
        [[nodiscard]] Status proveWritable(const QString &place) override
        {
            return isWritable ? Status()
                              : Status(fail(ErrorKind::Storage, u"nothing in %1"_s.arg(place), {}, u"not-writable"_s));
        }
    };
    Desk desk;
    desk.workspace.reset();
    FakeDisk disk;
    storage::OpenOptions options;
    options.directory = desk.path();
    options.disk = &disk;
    const auto opened = storage::Workspace::open(options, desk.clock);
    RD_OK(opened);
    WorkspaceRepository &workspace = (*opened)->workspace();
    RD_OK(workspace.readyToIssue());
    disk.free = std::nullopt; // a file system that does not say
    RD_OK(workspace.readyToIssue());
    disk.free = kLeastFreeBytes - 1;
    const Status full = workspace.readyToIssue();
    QVERIFY(!full);
    QCOMPARE(full.error().code, u"disk-space"_s);
    QVERIFY(full.error().text.contains(desk.path()) && full.error().text.contains(u"63 MB"_s)
        && full.error().text.contains(u"64 MB"_s));
    // Everything else goes on.
    RD_OK(workspace.awaitChecks());
    RD_OK(workspace.setSetting(u"a"_s, u"b"_s));
    disk.free = kLeastFreeBytes;
    disk.isWritable = false;
    QCOMPARE(workspace.readyToIssue().error().code, u"not-writable"_s);
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
