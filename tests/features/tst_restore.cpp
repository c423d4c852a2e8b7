// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/features/ownsales.h"

using namespace rd;
using namespace rd::features;

/// A copy of the books, and the way back from it.
class TestRestore : public QObject {
    Q_OBJECT

    static int members(const Desk &desk)
    {
        return static_cast<int>(desk.json({u"members"_s, u"list"_s}).json().value("members"_L1).toArray().size());
    }
    static QByteArray rewardsWithoutBlockers(const Desk &desk)
    {
        QJsonArray rewards;
        for (const QJsonValue value : desk.json({u"rewards"_s, u"list"_s}).json().value("rewards"_L1).toArray()) {
            QJsonObject reward = value.toObject();
            reward.remove(u"blockers"_s);
            rewards.append(reward);
        }
        return QJsonDocument(rewards).toJson();
    }
    static QString state(const OwnSales &own) { return textOf(own.reward(), "state"_L1); }
    static bool isInDoubt(const OwnSales &own)
    {
        return own.reward().value("blockers"_L1).toArray().contains(u"restored-copy"_s);
    }
    static void addMember(const Desk &desk, const QString &name)
    {
        RD_STATUS(desk.json({u"members"_s, u"add"_s, name, u"--role"_s, u"viewer"_s}), 0);
    }

private Q_SLOTS:
    void thereAndBackAgain()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QByteArray before = rewardsWithoutBlockers(desk);
        QVERIFY(!before.isEmpty());
        const QString file = desk.path(u"books.backup"_s);
        const Outcome backup = desk.json({u"backup"_s, file});
        RD_STATUS(backup, 0);
        QVERIFY(backup.json().value("backup"_L1).toObject().value("records"_L1).toInteger() > 0);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(file) & others));
        RD_STATUS(desk.json({u"backup"_s, file}), 2); // never over another file

        addMember(desk, u"late"_s);
        QCOMPARE(members(desk), 2);
        RD_STATUS(desk.json({u"restore"_s, file}), 2); // nobody to be asked
        QCOMPARE(members(desk), 2);
        const Outcome restored = desk.json({u"restore"_s, file, u"--yes"_s});
        RD_STATUS(restored, 0);
        QCOMPARE(members(desk), 1);
        QCOMPARE(rewardsWithoutBlockers(desk), before);
        RD_STATUS(desk.json({u"verify"_s}), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);

        // The former books are whole, and a way back from the way back.
        const QString kept = restored.json().value("kept"_L1).toString();
        QVERIFY2(QFile::exists(kept), qPrintable(kept));
        RD_STATUS(desk.json({u"restore"_s, kept, u"--yes"_s}), 0);
        QCOMPARE(members(desk), 2);
        QVERIFY(QDir(desk.workspace()).entryList({u"restore-*"_s}).isEmpty());
    }

    void intoAnEmptyPlace()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s, u"--currency"_s, u"EUR"_s}), 0);
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        const QString other = desk.path(u"other"_s);
        RD_STATUS(desk.json({u"--workspace"_s, other, u"restore"_s, file}), 0);
        QVERIFY(QFile::exists(other + u"/desk.sqlite"_s));
    }

    void whileTheProgramIsInUse()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        desk.server().setLatency(std::chrono::milliseconds(300));
        desk.server().resetCounters();
        const auto sync = desk.start({u"sync"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.server().counters().requests > 3, 30'000);
        RD_STATUS(desk.json({u"backup"_s, desk.path(u"books.backup"_s)}), 0);
        const Outcome restore = desk.json({u"restore"_s, desk.path(u"books.backup"_s), u"--yes"_s});
        RD_STATUS(restore, 4);
        sync->kill();
        QVERIFY(sync->waitForFinished());
    }

    void aBadBackupChangesNothing_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("cut") << 0;
        QTest::newRow("a byte changed") << 1;
        QTest::newRow("something else") << 2;
        QTest::newRow("not there") << 3;
        QTest::newRow("a byte of the beginning changed") << 4;
        QTest::newRow("pieces changed places") << 5;
        QTest::newRow("something behind its end") << 6;
        QTest::newRow("cut to nothing") << 7;
    }
    void aBadBackupChangesNothing()
    {
        QFETCH(int, damage);
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const QString path = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, path}), 0);
        addMember(desk, u"late"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        if (damage == 0)
            bytes.chop(100);
        else if (damage == 1)
            bytes[bytes.size() - 5000] = static_cast<char>(bytes[bytes.size() - 5000] ^ 1);
        else if (damage == 2)
            bytes = "name,email\n";
        else if (damage == 4)
            bytes.replace("\"salt\":\"", "\"salt\":\"0");
        else if (damage == 5) {
            const qsizetype begin = bytes.indexOf('\n', 30) + 1;
            constexpr qsizetype kPiece = 64 * 1024 + 16;
            QVERIFY(bytes.size() > begin + 2 * kPiece);
            bytes = bytes.left(begin) + bytes.mid(begin + kPiece, kPiece) + bytes.mid(begin, kPiece)
                + bytes.mid(begin + 2 * kPiece);
        } else if (damage == 6)
            bytes += bytes.right(1'000);
        else if (damage == 7)
            bytes.clear();
        QVERIFY(QFile::remove(path));
        if (damage != 3)
            desk.file(u"books.backup"_s, bytes);
        const Outcome outcome = desk.json({u"restore"_s, path, u"--yes"_s});
        QVERIFY2(outcome.status == 2 || outcome.status == 4, outcome.err.constData());
        QVERIFY(outcome.json().contains("error"_L1));
        QCOMPARE(members(desk), 2);
        QVERIFY(QDir(desk.workspace()).entryList({u"restore-*"_s}).isEmpty());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void onlyThePassphraseOpensIt()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        const QString file = desk.path(u"books.backup"_s);
        desk.setBackupPassphrase({});
        const QString plain = desk.path(u"plain.backup"_s);
        const Outcome open = desk.json({u"backup"_s, plain}); // nobody gives one
        RD_STATUS(open, 0);
        QVERIFY(!open.json().value("encrypted"_L1).toBool(true));
        QVERIFY(open.err.contains("not encrypted"));
        RD_STATUS(desk.run({u"backup"_s, file, u"--json"_s}, "short\n"), 2);
        QVERIFY(!QFile::exists(file));
        const Outcome backup = desk.run({u"backup"_s, file, u"--json"_s}, "five plain words of mine\n");
        RD_STATUS(backup, 0);
        QVERIFY(backup.json().value("encrypted"_L1).toBool());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(!bytes.contains("SQLite format") && !bytes.toLower().contains(OwnSales::email()));
        QVERIFY(QDir(desk.path({})).entryList({u"*.part"_s}).isEmpty());

        addMember(desk, u"late"_s);
        const QStringList restore{u"restore"_s, file, u"--yes"_s, u"--json"_s};
        RD_STATUS(desk.run(restore), 3);
        const Outcome wrong = desk.run(restore, "five plain words of yours\n");
        RD_REFUSED(wrong, u"wrong-passphrase"_s);
        QCOMPARE(members(desk), 2);
        QVERIFY(QDir(desk.workspace()).entryList({u"restore-*"_s}).isEmpty());
        RD_STATUS(desk.run(restore, "five plain words of mine\n"), 0);
        QCOMPARE(members(desk), 1);
        addMember(desk, u"later"_s);
        RD_STATUS(desk.json({u"restore"_s, plain, u"--yes"_s}), 0);
        QCOMPARE(members(desk), 1);
    }

    void onlyAnAdminOfThePresentBooksReplacesThem()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s, u"--currency"_s, u"EUR"_s}), 0);
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        addMember(desk, u"late"_s);
        const QStringList restore{u"restore"_s, file, u"--yes"_s, u"--json"_s};
        const Outcome viewer = desk.run(restore + QStringList{u"--as"_s, u"late"_s});
        RD_REFUSED(viewer, u"role"_s);
        const Outcome stranger = desk.run(restore + QStringList{u"--as"_s, u"nobody"_s});
        RD_REFUSED(stranger, u"unknown-member"_s);
        QCOMPARE(members(desk), 2);

        // An admin with a passphrase gives it here, too.
        RD_STATUS(desk.run({u"members"_s, u"passphrase"_s, desk.me()}, "correct horse\n"), 0);
        const Outcome silent = desk.run(restore);
        RD_STATUS(silent, 3);
        const Outcome wrong = desk.run(restore, "wrong horse\n");
        RD_REFUSED(wrong, u"wrong-passphrase"_s);
        QCOMPARE(members(desk), 2);
        RD_STATUS(desk.run(restore, "correct horse\n"), 0);
        QCOMPARE(members(desk), 1);

        // Books that nobody can open ask nobody.
        {
            QFile present(desk.workspace() + u"/desk.sqlite"_s);
            QVERIFY(present.open(QIODevice::WriteOnly));
            present.write("no books at all, only words that somebody wrote over them");
        }
        RD_STATUS(desk.run(restore + QStringList{u"--as"_s, u"nobody"_s}), 0);
        QCOMPARE(members(desk), 1);
    }

    void creditGivenSinceTheBackupIsFound()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(
            own.begin({{u"rewards"_s, QJsonObject{{u"referrer"_s, QJsonObject{{u"kind"_s, u"account-credit"_s}}}}}}),
            0);
        QVERIFY(desk.server().addCustomer({"Zoe Zest", OwnSales::email()}).has_value());
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        const QStringList issue{
            u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, textOf(own.reward(), "id"_L1), u"--yes"_s};
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        const Outcome first = desk.json(issue);
        RD_STATUS(first, 0);
        const auto referenceOf = [](const Outcome &outcome) {
            return textOf(outcome.json().value("issued"_L1).toArray().at(0).toObject(), "reference"_L1);
        };
        QVERIFY(!referenceOf(first).isEmpty());

        RD_STATUS(desk.json({u"restore"_s, file, u"--yes"_s}), 0);
        QVERIFY(state(own) == "due"_L1 && isInDoubt(own));
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        // By hand only once somebody has looked.
        const Outcome byHand = desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s,
            textOf(own.reward(), "id"_L1), u"--reference"_s, u"T-1"_s, u"--yes"_s});
        RD_STATUS(byHand, 1);
        QCOMPARE(reasonsOf(byHand, "notIssued"_L1), QStringList{u"restored-copy"_s});
        const Outcome again = desk.json(issue);
        RD_STATUS(again, 0);
        QCOMPARE(referenceOf(again), referenceOf(first));
        QCOMPARE(state(own), u"issued"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aCouponGivenSinceTheBackupIsFound()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin({{u"rewards"_s,
                      QJsonObject{{u"referrer"_s,
                          QJsonObject{
                              {u"kind"_s, u"coupon"_s}, {u"percentOff"_s, u"20"_s}, {u"duration"_s, u"forever"_s}}}}}}),
            0);
        QVERIFY(desk.server().addCustomer({"Zoe Zest", OwnSales::email()}).has_value());
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        const QStringList issue{u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-coupon"_s, u"--all"_s, u"--yes"_s};
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        const Outcome first = desk.json(issue);
        RD_STATUS(first, 0);
        RD_STATUS(desk.json({u"restore"_s, file, u"--yes"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        desk.server().resetCounters();
        const Outcome again = desk.json(issue);
        RD_STATUS(again, 0);
        QCOMPARE(again.json().value("issued"_L1), first.json().value("issued"_L1));
        QCOMPARE(state(own), u"issued"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void whatWasPaidByHandSinceTheBackupWaitsForAPerson()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        const QStringList pay{u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, u"--all"_s, u"--reference"_s,
            u"transfer 7"_s, u"--yes"_s};
        RD_STATUS(desk.json(pay), 0);
        RD_STATUS(desk.json({u"restore"_s, file, u"--yes"_s}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        const Outcome refused = desk.json(pay);
        RD_STATUS(refused, 1);
        QCOMPARE(reasonsOf(refused, "notIssued"_L1), QStringList{u"restored-copy"_s});
        const QString id = textOf(own.reward(), "id"_L1);
        RD_STATUS(desk.json({u"rewards"_s, u"confirm-unissued"_s, id}), 2); // no reason
        RD_STATUS(desk.json({u"rewards"_s, u"confirm-unissued"_s, id, u"--reason"_s, u"asked the bank"_s}), 0);
        QVERIFY(!isInDoubt(own));
        RD_STATUS(desk.json(pay), 0);
        QCOMPARE(state(own), u"issued"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aCopyFromTheMiddleOfASyncIsBroughtUpToDate_data()
    {
        QTest::addColumn<bool>("marked");
        QTest::newRow("the facts are ahead of the rewards") << true;
        QTest::newRow("the facts were changed by nobody we know") << false;
    }
    void aCopyFromTheMiddleOfASyncIsBroughtUpToDate()
    {
        QFETCH(bool, marked);
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(minorOf(own.reward(), "amount"_L1), 2000);
        {
            const auto db =
                storage::Database::open(desk.workspace() + u"/desk.sqlite"_s, storage::Database::Access::Write);
            QVERIFY(db.has_value());
            const QByteArray sale = " WHERE id = (SELECT conversion FROM reward WHERE id = "
                + textOf(own.reward(), "id"_L1).toLatin1() + ");";
            QVERIFY((*db)
                        ->execute(QByteArray("UPDATE conversion SET refunded = 5000, facts = 're_own succeeded'" + sale)
                                      .constData())
                        .has_value());
            const QByteArray mark = "INSERT INTO touched_mark SELECT 1, customer FROM conversion" + sale;
            const QByteArray refund =
                "INSERT INTO refund (connection, ext_id, hash, payment_intent, currency, amount, status, deleted, "
                "created_s) SELECT i.connection, 're_own', 0, p.payment_intent, i.currency, 5000, 'succeeded', 0, "
                "i.created_s FROM invoice i JOIN invoice_payment p ON p.invoice = i.id WHERE i.id = (SELECT sale FROM "
                "conversion"
                + sale.chopped(1) + ");";
            if (marked) {
                QVERIFY((*db)->execute(refund.constData()).has_value());
                QVERIFY((*db)->execute(mark.constData()).has_value());
            }
        }
        const QString file = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, file}), 0);
        RD_STATUS(desk.json({u"restore"_s, file, u"--yes"_s}), marked ? 0 : 4);
        QCOMPARE(minorOf(own.reward(), "amount"_L1), marked ? 1000 : 2000);
        if (marked)
            RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void anEmptyFileIsNoNewWorkspace()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        QVERIFY(QDir(desk.workspace()).removeRecursively() && QDir().mkpath(desk.workspace()));
        desk.file(u"desk/desk.sqlite"_s, {});
        RD_STATUS(desk.json({u"members"_s, u"list"_s}), 4);
        QCOMPARE(QFileInfo(desk.workspace() + u"/desk.sqlite"_s).size(), 0);
    }

    void aDamagedWorkspaceCanBeReplaced()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const QString path = desk.path(u"books.backup"_s);
        RD_STATUS(desk.json({u"backup"_s, path}), 0);
        QFile books(desk.workspace() + u"/desk.sqlite"_s);
        QVERIFY(books.open(QIODevice::WriteOnly) && books.write(QByteArray(9000, 'x')) == 9000);
        books.close();
        RD_STATUS(desk.json({u"members"_s, u"list"_s}), 4);
        RD_STATUS(desk.json({u"restore"_s, path, u"--yes"_s}), 0);
        QCOMPARE(members(desk), 1);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
