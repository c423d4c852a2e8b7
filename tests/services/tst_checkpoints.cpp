// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrations/crypto/ed25519.h"
#include "models/services/checkpointservice.h"
#include "models/services/pool.h"
#include "models/storage/database.h"
#include "tests/services/serviceworld.h"

#include <QFile>

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

using Mood = fakes::FakeSecretStore::Mood;

/// A workspace with the parts that sign, and a keychain that outlives it.
class Keeper {
    QTemporaryDir m_directory; // outlives what lies in it

public:
    Keeper() { start(); }
    void start()
    {
        storage::OpenOptions options;
        options.directory = path();
        options.owner = u"owner"_s;
        auto opened = storage::Workspace::open(options, clock);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        run = std::make_unique<Run>(std::move(*opened), secrets, clock);
    }
    /// Ends the program in order.
    void stop()
    {
        run->checkpoints.keep();
        run.reset();
    }
    /// The program is gone before it could keep anything.
    void crash() { run.reset(); }
    void restart()
    {
        stop();
        start();
    }

    struct Run {
        Run(std::unique_ptr<storage::Workspace> opened, SecretStore &secrets, Clock &clock)
            : store(std::move(opened)),
              gate(store->workspace(), hasher, clock),
              checkpoints(store->checkpoints(), store->workspace(), secrets, signatures, gate, clock),
              verify(store->books(), store->intents(), store->balances(), store->workspace(), clock, &checkpoints)
        {
        }
        std::unique_ptr<storage::Workspace> store;
        crypto::Ed25519 signatures;
        fakes::FakeHasher hasher;
        Gate gate;
        CheckpointService checkpoints;
        VerifyService verify;
    };

    /// So many records of the chain, in one transaction each.
    void add(int count)
    {
        for (int i = 0; i < count; ++i) {
            NewEntry entry;
            entry.kind = EntryKind::Imported;
            entry.facts = u"file %1"_s.arg(++m_added);
            entry.actor = u"owner"_s;
            if (const Status added = run->store->books().appendSetting(entry, clock.now()); !added)
                qFatal("%s", qPrintable(added.error().text));
        }
    }
    [[nodiscard]] VerifyReport verify() const
    {
        auto report = run->verify.verify({}, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return *std::move(report);
    }
    [[nodiscard]] QStringList differences() const
    {
        QStringList names;
        for (const auto &difference : verify().differences)
            names << difference.check;
        return names;
    }
    [[nodiscard]] qint64 head() const { return run->store->checkpoints().head()->seq; }
    [[nodiscard]] qint64 signedTo() const { return run->store->checkpoints().signedHead()->seq; }
    [[nodiscard]] int kept() const { return static_cast<int>(secrets.entries.size()); }

    [[nodiscard]] QString path() const { return m_directory.filePath(u"desk"_s); }
    [[nodiscard]] QString file() const { return path() + u"/desk.sqlite"_s; }
    /// Raw SQL on the closed file, as somebody with an editor would.
    void tamper(const std::function<void(storage::Database &)> &work) const
    {
        auto db = storage::Database::open(file(), storage::Database::Access::Write);
        if (!db)
            qFatal("%s", qPrintable(db.error().text));
        work(**db);
    }

    fakes::FakeClock clock{day(2026, 5, 28)};
    fakes::FakeSecretStore secrets;
    std::unique_ptr<Run> run;

private:
    int m_added = 0;
};

void must(const Status &status)
{
    if (!status)
        qFatal("%s", qPrintable(status.error().text));
}

/// Every hash from `seq` on, as the program itself would have made it.
void hashAnew(storage::Database &db, qint64 from)
{
    must(db.execute("DROP TRIGGER IF EXISTS ledger_no_update"));
    for (qint64 seq = from;; ++seq) {
        auto row = db.query("SELECT kind, facts, actor, at FROM ledger WHERE seq = ?1", seq);
        if (!row.next())
            break;
        LedgerEntry entry;
        entry.seq = seq;
        entry.kind = static_cast<EntryKind>(row.integer(0));
        entry.facts = row.string(1);
        entry.actor = row.string(2);
        entry.at = row.instant(3);
        auto before = db.query("SELECT hash FROM ledger WHERE seq = ?1", seq - 1);
        entry.previous = before.next() ? before.blob(0) : chainStart();
        must(db.run("UPDATE ledger SET previous = ?2, hash = ?3 WHERE seq = ?1", seq, entry.previous,
            chainHash(entry.previous, entry)));
    }
}

} // namespace

class TestCheckpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // What the program tells its log about a keychain that does not help is no failure.
        QLoggingCategory::setFilterRules(u"rd.checkpoints.debug=false"_s);
    }

    void anOrderlyEndIsSignedAndKeptOutside()
    {
        Keeper keeper;
        keeper.add(3);
        QCOMPARE(keeper.signedTo(), 0);
        QCOMPARE(keeper.kept(), 0); // nobody is asked while there is little to sign
        keeper.restart();
        QCOMPARE(keeper.signedTo(), keeper.head());
        QCOMPARE(keeper.kept(), 2);
        const VerifyReport report = keeper.verify();
        QVERIFY(report.ok);
        QCOMPARE(report.notes, QStringList());
        QCOMPARE(report.signedTo, keeper.head());
        QVERIFY(report.head && report.head->state == HeadState::Same);
        QCOMPARE(report.head->outside.seq, keeper.head());
    }

    void theKeyIsARecordOfTheChain()
    {
        Keeper keeper;
        keeper.restart();
        QStringList facts;
        must(keeper.run->store->books().walkChain([&](const LedgerEntry &entry) {
            if (entry.kind == EntryKind::KeyChanged)
                facts << entry.facts;
            return true;
        }));
        const auto keys = keeper.run->store->checkpoints().publicKeys();
        QVERIFY(keys.has_value());
        QCOMPARE(keys->size(), 1U);
        QCOMPARE(facts, QStringList{u"signing key "_s + QString::fromLatin1(keys->front().toHex())});
        // The next run goes on with the same one.
        keeper.add(1);
        keeper.restart();
        QCOMPARE(keeper.run->store->checkpoints().publicKeys()->size(), 1U);
        QVERIFY(keeper.verify().ok);
    }

    void nothingNewLeavesTheKeychainAlone()
    {
        Keeper keeper;
        keeper.restart();
        keeper.secrets.reads = 0;
        keeper.restart();
        QCOMPARE(keeper.secrets.reads, 0);
    }

    void everyHundredRecordsAreSignedOnTheWay()
    {
        Keeper keeper;
        keeper.add(99);
        // The owner is a record of its own: now there are a hundred, and the key is asked for in the background.
        waitForWork();
        QCOMPARE(keeper.kept(), 2);
        QVERIFY(keeper.signedTo() >= 100);
        const qint64 first = keeper.signedTo();
        keeper.add(250);
        QVERIFY(keeper.head() - keeper.signedTo() < kCheckpointEvery);
        QVERIFY(keeper.signedTo() - first >= 200);
        QVERIFY(keeper.verify().ok);
        // A crash leaves what was signed.
        keeper.crash();
        keeper.start();
        QVERIFY(keeper.head() - keeper.signedTo() < kCheckpointEvery);
        const VerifyReport report = keeper.verify();
        QVERIFY(report.ok);
        QVERIFY(report.notes.contains(u"unsigned since entry %1"_s.arg(keeper.signedTo() + 1)));
    }

    void withoutAKeychainTheBooksGoOn_data()
    {
        QTest::addColumn<int>("mood");
        QTest::addColumn<QString>("why");
        QTest::newRow("locked") << static_cast<int>(Mood::Locked) << u"the keychain is locked"_s;
        QTest::newRow("unavailable") << static_cast<int>(Mood::Unavailable) << u"there is no keychain service"_s;
    }
    void withoutAKeychainTheBooksGoOn()
    {
        QFETCH(int, mood);
        QFETCH(QString, why);
        Keeper keeper;
        keeper.secrets.mood = static_cast<Mood>(mood);
        keeper.add(150);
        keeper.restart();
        QCOMPARE(keeper.secrets.reads, 0); // only asked whether it would answer
        const VerifyReport report = keeper.verify();
        QVERIFY(report.ok);
        QVERIFY(report.notes.contains(u"no outside head"_s));
        QVERIFY(report.notes.contains(u"unsigned since entry 1"_s));
        QVERIFY(report.notes.contains(why));
        // Once it is there, the next end catches up.
        keeper.secrets.mood = Mood::Open;
        keeper.clock.advance(std::chrono::minutes(11));
        keeper.restart();
        QCOMPARE(keeper.signedTo(), keeper.head());
        QCOMPARE(keeper.verify().notes, QStringList());
    }

    void aKeyThatIsGoneIsNotMadeAnew()
    {
        Keeper keeper;
        keeper.add(1);
        keeper.restart();
        keeper.secrets.entries.clear(); // another computer: its keychain knows nothing
        keeper.add(1);
        keeper.restart();
        QCOMPARE(keeper.kept(), 0);
        QCOMPARE(keeper.run->store->checkpoints().publicKeys()->size(), 1U);
        const VerifyReport report = keeper.verify();
        QVERIFY(report.ok);
        QVERIFY(report.notes.contains(u"no outside head"_s));
        QVERIFY(report.notes.contains(u"unsigned since entry %1"_s.arg(keeper.head())));
        // A person says that the books are here for good.
        RD_OK(keeper.run->checkpoints.acceptRestored(u"owner"_s));
        QCOMPARE(keeper.run->store->checkpoints().publicKeys()->size(), 2U);
        QCOMPARE(keeper.signedTo(), keeper.head());
        QCOMPARE(keeper.differences(), QStringList());
    }

    void aCutChainIsBehindItsHead()
    {
        Keeper keeper;
        keeper.add(5);
        keeper.stop();
        keeper.tamper([](storage::Database &db) {
            must(db.execute("DROP TRIGGER ledger_no_delete; DROP TRIGGER checkpoint_no_delete;"
                            "DELETE FROM checkpoint; DELETE FROM ledger WHERE seq > 4"));
        });
        keeper.start();
        const VerifyReport report = keeper.verify();
        QVERIFY(!report.ok);
        QCOMPARE(report.differences.size(), 1U);
        QCOMPARE(report.differences.front().check, u"heads"_s);
        QVERIFY(report.head && report.head->state == HeadState::Behind);
    }

    void aChainWrittenAnewIsAFork()
    {
        Keeper keeper;
        keeper.add(5);
        keeper.stop();
        keeper.tamper([](storage::Database &db) {
            must(db.execute("DROP TRIGGER ledger_no_update; UPDATE ledger SET facts = 'other' WHERE seq = 3;"
                            "DROP TRIGGER checkpoint_no_delete; DELETE FROM checkpoint"));
            hashAnew(db, 3);
        });
        keeper.start();
        QCOMPARE(keeper.differences(), QStringList{u"heads"_s});
        QVERIFY(keeper.verify().head->state == HeadState::Forked);
        QCOMPARE(keeper.run->store->workspace().setting(u"issuing-stopped"_s)->value_or(QString()), u"heads"_s);
        // The keychain's witness is not overwritten by the end of the program.
        keeper.add(3);
        keeper.restart();
        QVERIFY(keeper.verify().head->state == HeadState::Forked);
    }

    void aForkIsFoundBySignaturesAlone()
    {
        Keeper keeper;
        keeper.add(5);
        keeper.stop();
        keeper.secrets.mood = Mood::Unavailable;
        keeper.tamper([](storage::Database &db) {
            must(db.execute("DROP TRIGGER ledger_no_update; UPDATE ledger SET facts = 'other' WHERE seq = 3"));
            hashAnew(db, 3);
            // and the checkpoint made to fit, which only the key could sign
            must(
                db.execute("DROP TRIGGER checkpoint_no_update;"
                           "UPDATE checkpoint SET hash = (SELECT hash FROM ledger WHERE ledger.seq = checkpoint.seq)"));
        });
        keeper.start();
        QCOMPARE(keeper.differences(), QStringList{u"heads"_s});
    }

    void anotherKeyPutIntoTheFileIsFound()
    {
        Keeper keeper;
        keeper.add(5);
        keeper.stop();
        keeper.secrets.mood = Mood::Unavailable;
        crypto::Ed25519 forger;
        const auto key = forger.makeKey();
        QVERIFY(key.has_value());
        keeper.tamper([&](storage::Database &db) {
            must(db.execute("DROP TRIGGER public_key_no_update"));
            must(db.run("UPDATE public_key SET key = ?1", key->publicKey));
        });
        keeper.start();
        QCOMPARE(keeper.differences(), QStringList{u"heads"_s});
    }

    void anOlderFileIsHeldUntilAPersonConfirms()
    {
        Keeper keeper;
        keeper.add(2);
        keeper.stop();
        const QString older = keeper.path() + u"/older"_s;
        QVERIFY(QFile::copy(keeper.file(), older));
        keeper.start();
        keeper.add(3);
        keeper.stop();
        QVERIFY(QFile::remove(keeper.file()) && QFile::rename(older, keeper.file()));
        keeper.start();
        QVERIFY(keeper.run->store->checkpoints().heldFor().isEmpty()); // nobody has looked yet
        const auto comparison = keeper.run->checkpoints.compare();
        QVERIFY(comparison && comparison->state == HeadState::Behind);

        // Reading goes on, writing does not, in later runs neither.
        for (int run = 0; run < 2; ++run) {
            Member member;
            member.name = u"late"_s;
            const auto refused = keeper.run->store->workspace().addMember(member, u"owner"_s);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Locked);
            QCOMPARE(refused.error().code, u"older-copy"_s);
            QCOMPARE(keeper.run->store->workspace().members()->size(), 1U);
            QCOMPARE(keeper.differences(), QStringList{u"heads"_s});
            keeper.restart();
        }
        // A viewer cannot confirm, a locked keychain cannot follow.
        QVERIFY(!keeper.run->checkpoints.acceptRestored(u"nobody"_s));
        keeper.secrets.mood = Mood::Locked;
        QCOMPARE(keeper.run->checkpoints.acceptRestored(u"owner"_s).error().kind, ErrorKind::KeychainLocked);
        QVERIFY(!keeper.run->store->checkpoints().heldFor().isEmpty());
        keeper.secrets.mood = Mood::Open;

        const qint64 end = keeper.head();
        RD_OK(keeper.run->checkpoints.acceptRestored(u"owner"_s));
        QString facts;
        must(keeper.run->store->books().walkChain([&](const LedgerEntry &entry) {
            if (entry.kind == EntryKind::Restored)
                facts = entry.facts;
            return true;
        }));
        QVERIFY2(facts.contains(u"record %1 "_s.arg(end)) && facts.contains(u"record %1 "_s.arg(end + 3)),
            qPrintable(facts));
        keeper.add(1);
        QVERIFY(keeper.verify().ok);
        QCOMPARE(keeper.run->store->workspace().setting(u"issuing-stopped"_s)->value_or(QString()), QString());
        keeper.restart();
        QVERIFY(keeper.verify().head->state == HeadState::Same);
        QCOMPARE(keeper.run->checkpoints.acceptRestored(u"owner"_s).error().code, u"not-older"_s);
    }

    void theRightFileLetsGoByItself()
    {
        Keeper keeper;
        keeper.add(2);
        keeper.stop();
        keeper.start();
        must(keeper.run->store->checkpoints().hold(u"older-copy"_s));
        QVERIFY(keeper.run->checkpoints.compare().has_value());
        QVERIFY(keeper.run->store->checkpoints().heldFor().isEmpty());
    }

    void anUnreadableHeadIsNoHead()
    {
        Keeper keeper;
        keeper.add(2);
        keeper.restart();
        for (auto &[name, secret] : keeper.secrets.entries) {
            if (name.endsWith(u"/head"_s))
                secret = fakes::secretOf("rd-head-1 x");
        }
        const VerifyReport report = keeper.verify();
        QVERIFY(report.ok);
        QVERIFY(report.notes.contains(u"no outside head"_s));
    }

    void aHeadIsOneLineOfText()
    {
        const OutsideHead head{{12, QByteArray(32, '\x5a')}, day(2026, 5, 28)};
        const auto read = outsideHeadFrom(toText(head));
        QVERIFY(read.has_value());
        QVERIFY(read->head == head.head && read->at == head.at);
        QVERIFY(toText(head).size() < 1'023);
        for (const QByteArray &bad :
            {QByteArray(), QByteArray("rd-head-1"), toText(head).append(' '), toText(head).chopped(20),
                toText(OutsideHead{{0, QByteArray(32, 'a')}, {}}), toText(OutsideHead{{1, QByteArray(31, 'a')}, {}})})
            QCOMPARE(outsideHeadFrom(bad).error().kind, ErrorKind::Damaged);
    }

    void everyFieldOfACheckpointIsSigned()
    {
        const Checkpoint checkpoint{u"id"_s, {12, QByteArray(32, 'a')}, day(2026, 5, 28)};
        const auto changed = [&](auto change) {
            Checkpoint other = checkpoint;
            change(other);
            return canonical(other) != canonical(checkpoint);
        };
        QVERIFY(changed([](Checkpoint &c) { c.workspaceId = u"ie"_s; }));
        QVERIFY(changed([](Checkpoint &c) { c.head.seq = 13; }));
        QVERIFY(changed([](Checkpoint &c) { c.head.hash[31] = 'b'; }));
        QVERIFY(changed([](Checkpoint &c) { c.at += std::chrono::milliseconds(1); }));
    }
};

QTEST_GUILESS_MAIN(TestCheckpoints)
#include "tst_checkpoints.moc"
