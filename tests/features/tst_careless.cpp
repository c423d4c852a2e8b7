// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/features/desk.h"

using namespace rd::features;
using rd::StripeServer;

/// What a careless or unlucky person meets: a clear sentence, nothing lost, nothing half done.
class TestCareless : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
        QTest::newRow("no such option") << QStringList{u"sync"_s, u"--fast"_s};
        QTest::newRow("a file is missing") << QStringList{u"campaign"_s, u"apply"_s};
        QTest::newRow("one argument too many") << QStringList{u"verify"_s, u"now"_s};
        QTest::newRow("neither ids nor all") << QStringList{u"rewards"_s, u"approve"_s};
        QTest::newRow("both ids and all") << QStringList{u"rewards"_s, u"approve"_s, u"1"_s, u"--all"_s};
        QTest::newRow("not an id") << QStringList{u"rewards"_s, u"explain"_s, u"seven"_s};
        QTest::newRow("no such state") << QStringList{u"rewards"_s, u"list"_s, u"--state"_s, u"paid"_s};
        QTest::newRow("no such currency") << QStringList{u"init"_s, u"--currency"_s, u"XXX1"_s};
        QTest::newRow("no such time zone") << QStringList{u"init"_s, u"--time-zone"_s, u"Mars/Olympus"_s};
        QTest::newRow("money without a question")
            << QStringList{u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, u"--all"_s};
        QTest::newRow("no such file") << QStringList{u"participants"_s, u"import"_s, u"/nowhere/people.csv"_s};
        const QString nowhere = u"/nowhere/at/all.csv"_s;
        QTest::newRow("a report into no folder") << QStringList{u"report"_s, u"summary"_s, u"--output"_s, nowhere};
        QTest::newRow("an export into no folder") << QStringList{u"participants"_s, u"export"_s, nowhere};
        QTest::newRow("a backup into no folder") << QStringList{u"backup"_s, nowhere};
        QTest::newRow("a payout file into no folder")
            << QStringList{u"batch"_s, u"export"_s, u"1"_s, u"--yes"_s, u"--output"_s, nowhere};
        QTest::newRow("a report over a folder")
            << QStringList{u"report"_s, u"ledger"_s, u"--output"_s, QDir::rootPath()};
        QTest::newRow("no such provider") << QStringList{u"connect"_s, u"bank"_s, u"--name"_s, u"sample-stripe"_s};
        QTest::newRow("plain http to a stranger") << QStringList{
            u"connect"_s, u"stripe"_s, u"--name"_s, u"sample-stripe"_s, u"--api-base"_s, u"http://example.com"_s};
        QTest::newRow("no such connection") << QStringList{u"disconnect"_s, u"nobody"_s};
    }
    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        const Outcome outcome = desk.json(arguments);
        RD_STATUS(outcome, 2);
        const QJsonObject error = outcome.json().value("error"_L1).toObject();
        QVERIFY2(!error.value("code"_L1).toString().isEmpty(), outcome.out.constData());
        QVERIFY(!error.value("message"_L1).toString().isEmpty());
        QVERIFY(outcome.err.startsWith("referral-desk: "));
    }

    void aWrongKeyIsSaidAndNothingIsStored()
    {
        Desk desk;
        desk.setKey("sk_test_thisIsNotTheKeyOfAnybody00");
        const Outcome outcome = desk.connect();
        RD_STATUS(outcome, 3);
        QCOMPARE(outcome.json().value("error"_L1).toObject().value("code"_L1).toString(), u"unauthorized"_s);
        QVERIFY(!outcome.err.contains("thisIsNotTheKey") && !outcome.out.contains("thisIsNotTheKey"));
        QCOMPARE(desk.json({u"connections"_s}).json().value("connections"_L1).toArray().size(), 0);
    }

    void aPublishableKeyIsRefusedByItsShape()
    {
        Desk desk;
        desk.setKey("pk_test_0000000000000000000000");
        RD_STATUS(desk.connect(), 2);
        QCOMPARE(desk.server().counters().requests, 0U);
    }

    void withoutANetworkEverythingStaysReadable()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const auto before = desk.json({u"rewards"_s, u"list"_s}).json().value("rewards"_L1).toArray().size();
        desk.server().stop();
        const Outcome sync = desk.json({u"sync"_s});
        RD_STATUS(sync, 3);
        QCOMPARE(sync.json().value("error"_L1).toObject().value("code"_L1).toString(), u"offline"_s);
        QCOMPARE(desk.json({u"rewards"_s, u"list"_s}).json().value("rewards"_L1).toArray().size(), before);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aRevokedPermissionIsNamedAndTheRestIsKept()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        desk.server().setMissingPermissions({"dispute_read"});
        const Outcome sync = desk.json({u"sync"_s});
        RD_STATUS(sync, 3);
        QCOMPARE(sync.json().value("error"_L1).toObject().value("code"_L1).toString(), u"permission-missing"_s);
        // What could be read is there, but provisional: an open dispute would be unknown.
        QVERIFY(!desk.rewards(u"pending"_s).isEmpty());
        QVERIFY(desk.rewards(u"due"_s).isEmpty());
        const QJsonObject connection = sync.json().value("connections"_L1).toArray().first().toObject();
        QVERIFY(connection.value("skippedStreams"_L1).toArray().contains(u"disputes"_s));
        desk.server().setMissingPermissions({});
        const Outcome next = desk.json({u"sync"_s});
        RD_STATUS(next, 0);
    }

    void aRolledKeyStopsTheSyncWithARemedy()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        desk.server().rollKey("sk_test_anotherKeyOfTheMerchant000");
        const Outcome sync = desk.json({u"sync"_s});
        RD_STATUS(sync, 3);
        QCOMPARE(sync.json().value("error"_L1).toObject().value("code"_L1).toString(), u"unauthorized"_s);
        QVERIFY(!sync.json().value("error"_L1).toObject().value("hint"_L1).toString().isEmpty());
    }

    void aBadFileImportsNothing()
    {
        Desk desk;
        const QString file =
            desk.file(u"people.csv"_s, "email,name,code\ngood@example.com,Good,GOOD1\nnot-an-address,Bad,BAD1\n");
        const Outcome outcome = desk.json({u"participants"_s, u"import"_s, file});
        RD_STATUS(outcome, 2);
        const QJsonObject problem = outcome.json().value("problems"_L1).toArray().first().toObject();
        QCOMPARE(problem.value("line"_L1).toInt(), 3);
        QCOMPARE(problem.value("column"_L1).toString(), u"email"_s);
        QCOMPARE(desk.json({u"participants"_s, u"list"_s}).json().value("participants"_L1).toArray().size(), 0);
        const Outcome skipping = desk.json({u"participants"_s, u"import"_s, file, u"--skip-bad"_s});
        RD_STATUS(skipping, 1);
        QCOMPARE(desk.json({u"participants"_s, u"list"_s}).json().value("participants"_L1).toArray().size(), 1);
    }

    void aRowWithTooFewOrTooManyCellsIsABadRow()
    {
        Desk desk;
        const QString file =
            desk.file(u"ragged.csv"_s, "email,name\ng1@example.com,G1\ng2@example.com\ng3@example.com,G3,more\n");
        const Outcome outcome = desk.json({u"participants"_s, u"import"_s, file});
        RD_STATUS(outcome, 2);
        QCOMPARE(outcome.json().value("problems"_L1).toArray().size(), 2);
        QCOMPARE(outcome.json().value("read"_L1).toInt(), 3);
        RD_STATUS(desk.json({u"participants"_s, u"import"_s, file, u"--dry-run"_s}), 2);
        const Outcome skipping = desk.json({u"participants"_s, u"import"_s, file, u"--skip-bad"_s});
        RD_STATUS(skipping, 1);
        QCOMPARE(skipping.json().value("skipped"_L1).toInt(), 2);
    }

    void onlyMembersDecide()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(
            desk.json({u"members"_s, u"add"_s, u"mallory"_s, u"--role"_s, u"admin"_s, u"--as"_s, u"mallory"_s}), 2);
        RD_STATUS(desk.json({u"members"_s, u"add"_s, u"vera"_s, u"--role"_s, u"viewer"_s}), 0);
        const QString people = desk.file(u"people.csv"_s, "email\nnew@example.com\n");
        const QString document = desk.file(u"campaign.json"_s, desk.server().campaignDocuments().front());
        for (const QString &who : {u"vera"_s, u"ghost"_s}) {
            RD_STATUS(desk.json({u"participants"_s, u"import"_s, people, u"--as"_s, who}), 2);
            RD_STATUS(desk.json({u"campaign"_s, u"apply"_s, document, u"--as"_s, who}), 2);
            RD_STATUS(desk.json({u"members"_s, u"remove"_s, desk.me(), u"--as"_s, who}), 2);
        }
    }

    void aWorkspaceKeepsItsCurrencyAndZone()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s, u"--currency"_s, u"USD"_s, u"--time-zone"_s, u"UTC"_s}), 0);
        RD_STATUS(desk.json({u"init"_s, u"--currency"_s, u"USD"_s}), 0);
        RD_STATUS(desk.json({u"init"_s, u"--currency"_s, u"EUR"_s}), 2);
    }

    void aBadDocumentNamesThePlace()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        const QString file = desk.file(u"bad.json"_s,
            R"({"version":1,"name":"Bad","kind":"affiliate","connections":["sample-stripe"],"rules":[{"name":"r","percent":"30,5"}],"rewards":{"referrer":{"kind":"cash"}}})");
        const Outcome outcome = desk.json({u"campaign"_s, u"apply"_s, file});
        RD_STATUS(outcome, 2);
        QVERIFY2(outcome.err.contains("rules[0].percent") && outcome.err.contains("30,5"), outcome.err.constData());
    }

    void aSecondWriterIsToldWhoHoldsTheWorkspace()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        desk.server().setLatency(std::chrono::milliseconds(300));
        desk.server().resetCounters();
        const auto first = desk.start({u"sync"_s});
        QTRY_VERIFY_WITH_TIMEOUT(desk.server().counters().requests > 3, 30'000);
        const Outcome second = desk.json({u"rewards"_s, u"list"_s});
        RD_STATUS(second, 4);
        QCOMPARE(second.json().value("error"_L1).toObject().value("code"_L1).toString(), u"workspace-locked"_s);
        QVERIFY(second.err.contains(QByteArray::number(first->processId())));
        first->kill();
        QVERIFY(first->waitForFinished());
    }

    void noFileOfTheWorkspaceHoldsTheKey()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QDirIterator files(desk.workspace(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(StripeServer::apiKey()), qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen > 0);
    }

    /// What is only read after an import cannot make it one that was not done.
    void anImportIsDoneThoughWhatIsSaidBesideItFails()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const auto rename = [&desk](const QByteArray &sql) {
            const auto db =
                rd::storage::Database::open(desk.workspace() + u"/desk.sqlite"_s, rd::storage::Database::Access::Write);
            return db && (*db)->execute(sql.constData()).has_value();
        };
        QVERIFY(rename("ALTER TABLE payout_method RENAME COLUMN envelope TO kept_elsewhere"));
        // Without the key of payout details the import itself does not look at the methods.
        const QString file = desk.file(u"people.csv"_s,
            "email,name,payout_provider,payout_destination\nzoe@example.com,Zoe,paypal,zoe@pay.example\n");
        const Outcome done = desk.json({u"participants"_s, u"import"_s, file});
        RD_STATUS(done, 1);
        QVERIFY(done.json().value("imported"_L1).toBool());
        QVERIFY(!done.json().contains("error"_L1));
        QVERIFY(done.json().value("stayingMethods"_L1).isNull());
        const QJsonArray warnings = done.json().value("warnings"_L1).toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().toObject().value("code"_L1).toString(), u"staying-methods-unknown"_s);
        QVERIFY(!warnings.first().toObject().value("message"_L1).toString().isEmpty());
        QVERIFY(warnings.first().toObject().value("hint"_L1).toString().contains(u"--dry-run"_s));
        QVERIFY2(done.err.contains("Warning: which payout methods stay"), done.err.constData());
        // A trial that cannot say it is an error: saying it is all that it was for.
        const QStringList trial{u"participants"_s, u"import"_s, file, u"--dry-run"_s};
        QCOMPARE(desk.json(trial).status, 4);
        QVERIFY(rename("ALTER TABLE payout_method RENAME COLUMN kept_elsewhere TO envelope"));
        const Outcome again = desk.json(trial);
        RD_STATUS(again, 0);
        QCOMPARE(again.json().value("unchanged"_L1).toInt(), 1); // it was imported
        QCOMPARE(again.json().value("stayingMethods"_L1).toArray().size(), 0);
        QVERIFY(again.json().value("warnings"_L1).isArray());
    }
};

QTEST_GUILESS_MAIN(TestCareless)
#include "tst_careless.moc"
