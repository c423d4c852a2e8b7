// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

using namespace rd::features;
using rd::StripeServer;

namespace {

QString codeOf(const Outcome &outcome)
{
    return outcome.json().value("error"_L1).toObject().value("code"_L1).toString();
}

QString hintOf(const Outcome &outcome)
{
    return outcome.json().value("error"_L1).toObject().value("hint"_L1).toString();
}

} // namespace

/// What somebody meets who has never used the program: help where they look for it, an answer for every slip.
class TestFirstTime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void helpIsThereHoweverItIsAskedFor_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("contains");
        QTest::newRow("all") << QStringList{u"--help"_s} << QByteArray("rewards issue");
        QTest::newRow("the word") << QStringList{u"help"_s} << QByteArray("rewards issue");
        QTest::newRow("a group") << QStringList{u"rewards"_s, u"--help"_s} << QByteArray("rewards explain");
        QTest::newRow("a group by the word") << QStringList{u"help"_s, u"rewards"_s} << QByteArray("rewards explain");
        QTest::newRow("a command") << QStringList{u"rewards"_s, u"issue"_s, u"--help"_s} << QByteArray("--via");
        QTest::newRow("a command by the word")
            << QStringList{u"help"_s, u"rewards"_s, u"issue"_s} << QByteArray("--via");
    }
    void helpIsThereHoweverItIsAskedFor()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, contains);
        Desk desk;
        const Outcome text = desk.run(arguments);
        RD_STATUS(text, 0);
        QVERIFY2(text.out.startsWith("Usage: referral-desk") && text.out.contains(contains), text.out.constData());
        const Outcome json = desk.json(arguments);
        RD_STATUS(json, 0);
        QVERIFY2(!json.json().value("commands"_L1).toArray().isEmpty(), json.out.constData());
        QVERIFY(!QFile::exists(desk.workspace()));
    }

    void theVersionIsTextOrADocument()
    {
        Desk desk;
        QVERIFY(desk.run({u"--version"_s}).out.startsWith("referral-desk "));
        const Outcome json = desk.json({u"--version"_s});
        RD_STATUS(json, 0);
        QVERIFY(!json.json().value("version"_L1).toString().isEmpty());
        // Asked of a command it answers, too, instead of doing something.
        QVERIFY(desk.run({u"sync"_s, u"--version"_s}).out.startsWith("referral-desk "));
        QVERIFY(!QFile::exists(desk.workspace()));
    }

    void aGroupAloneNamesItsCommands()
    {
        Desk desk;
        const Outcome outcome = desk.json({u"rewards"_s});
        RD_STATUS(outcome, 2);
        QVERIFY(hintOf(outcome).contains(u"help rewards"_s));
        RD_STATUS(desk.json({u"help"_s, u"frobnicate"_s}), 2);
    }

    void flagsMayStandBetweenTheWords()
    {
        Desk desk;
        const Outcome outcome = desk.run({u"rewards"_s, u"--json"_s, u"list"_s});
        RD_STATUS(outcome, 0);
        QVERIFY(outcome.json().contains("rewards"_L1));
    }

    void anUnknownOptionOfAConnectionIsRefused()
    {
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        const QString base = desk.server().baseUrl().toString();
        const Outcome outcome = desk.json({u"connect"_s, u"stripe"_s, u"--name"_s, u"sample-stripe"_s, u"--api-base"_s,
            base, u"--option"_s, u"colour=blue"_s});
        RD_STATUS(outcome, 2);
        QCOMPARE(codeOf(outcome), u"unknown-option"_s);
        QVERIFY2(hintOf(outcome).contains(u"requests-per-second"_s), qPrintable(hintOf(outcome)));
    }

    void thePaceIsASettingShownWithItsTime()
    {
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        RD_STATUS(desk.connect(), 0);
        const QString name = StripeServer::connectionName();
        QCOMPARE(desk.json({u"connections"_s, u"pace"_s, name}).json().value("pace"_L1).toString(), u"unlimited"_s);
        const Outcome wrong = desk.json({u"connections"_s, u"pace"_s, name, u"fast"_s});
        RD_STATUS(wrong, 2);
        QCOMPARE(codeOf(wrong), u"unknown-pace"_s);
        RD_STATUS(desk.json({u"connections"_s, u"pace"_s, name, u"full"_s}), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QJsonObject pace = desk.json({u"connections"_s, u"pace"_s, name}).json();
        QCOMPARE(pace.value("pace"_L1).toString(), u"full"_s);
        // the limits that Stripe publishes for a sandbox
        QCOMPARE(pace.value("limits"_L1).toObject().value("perSecond"_L1).toInt(), 25);
        const QJsonArray choices = pace.value("choices"_L1).toArray();
        QCOMPARE(choices.size(), 2);
        QVERIFY(pace.value("listingRequests"_L1).toInt() > 10);
        QVERIFY(choices.first().toObject().value("listingSeconds"_L1).toInt()
            >= choices.last().toObject().value("listingSeconds"_L1).toInt());
    }

    void anAddressIsAHostAlone()
    {
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        const QString base = desk.server().baseUrl().toString(QUrl::RemovePath);
        const auto connect = [&](const QString &address) {
            return desk.json({u"connect"_s, u"stripe"_s, u"--name"_s, u"sample-stripe"_s, u"--api-base"_s, address});
        };
        const Outcome withPath = connect(base + u"/v1/"_s);
        RD_STATUS(withPath, 2);
        QVERIFY2(hintOf(withPath).contains(base), qPrintable(hintOf(withPath)));
        const Outcome withSlash = connect(base + u'/');
        RD_STATUS(withSlash, 0);
        QCOMPARE(withSlash.json().value("connection"_L1).toObject().value("apiBase"_L1).toString(), base);
    }

    void whatCannotBeIssuedYetIsSaidWhenTheCampaignIsMade()
    {
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        RD_STATUS(desk.connect(), 0);
        const auto campaign = [&desk](const char *kind) {
            QByteArray document =
                R"({"version":1,"name":"G","kind":"affiliate","connections":["sample-stripe"],"rules":[{"percent":"10"}],"rewards":{"referrer":{"kind":"KIND"}}})";
            return desk.json({u"campaign"_s, u"apply"_s, desk.file(u"g.json"_s, document.replace("KIND", kind))});
        };
        const Outcome inShop = campaign("store-credit");
        RD_STATUS(inShop, 0);
        const QJsonArray notices = inShop.json().value("notices"_L1).toArray();
        QCOMPARE(notices.size(), 1);
        QVERIFY(notices.first().toString().contains(u"store-credit"_s));
        const Outcome credit = campaign("account-credit");
        RD_STATUS(credit, 0);
        QVERIFY(credit.json().value("notices"_L1).toArray().isEmpty());
    }

    void aMemberTwiceInADocumentIsRefused()
    {
        Desk desk;
        desk.setKey(StripeServer::apiKey());
        RD_STATUS(desk.connect(), 0);
        const QString file = desk.file(u"twice.json"_s,
            R"({"version":1,"name":"T","kind":"affiliate","connections":["sample-stripe"],)"
            R"("rules":[{"percent":"10","percent":"90"}],"rewards":{"referrer":{"kind":"cash"}}})");
        const Outcome outcome = desk.json({u"campaign"_s, u"apply"_s, file});
        RD_STATUS(outcome, 2);
        QVERIFY2(outcome.err.contains("rules[0].percent"), outcome.err.constData());
    }

    void everyBadRowIsReported()
    {
        Desk desk;
        const Outcome outcome = desk.json({u"participants"_s, u"import"_s,
            desk.file(u"p.csv"_s,
                "email,country,state,payout_provider,colour\ngood@example.com,DE,,paypal,\nbad,Germany,happy,,\n"
                "bad2,FR,,,\n")});
        RD_STATUS(outcome, 2);
        QCOMPARE(outcome.json().value("badRows"_L1).toInt(), 2);
        QCOMPARE(outcome.json().value("problems"_L1).toArray().size(), 4);
        QCOMPARE(outcome.json().value("unknownColumns"_L1).toArray(), QJsonArray{u"colour"_s});
        QCOMPARE(outcome.json().value("keptOutColumns"_L1).toArray(), QJsonArray{});
        QByteArray many("email\n");
        for (int i = 0; i < 80; ++i)
            many += "bad" + QByteArray::number(i) + '\n';
        const Outcome most = desk.run({u"participants"_s, u"import"_s, desk.file(u"m.csv"_s, many)});
        RD_STATUS(most, 2);
        QCOMPARE(most.err.count("\nLine ") + (most.err.startsWith("Line ") ? 1 : 0), 50);
        QVERIFY2(most.err.contains("30 more"), most.err.constData());
    }

    void repeatingAnImportChangesNothing()
    {
        Desk desk;
        const QString people = desk.file(u"p.csv"_s, "email,code\na@example.com,ANNA anna Anna2\nb@example.com,BERT\n");
        RD_STATUS(desk.json({u"participants"_s, u"import"_s, people}), 0);
        const Outcome again = desk.json({u"participants"_s, u"import"_s, people});
        RD_STATUS(again, 0);
        QCOMPARE(again.json().value("unchanged"_L1).toInt(), 2);
        const QString leads = desk.file(u"r.csv"_s, "customer_email,participant_code\nbuyer@example.com,BERT\n");
        const Outcome dry = desk.json({u"referrals"_s, u"import"_s, leads, u"--dry-run"_s});
        RD_STATUS(dry, 0);
        QCOMPARE(dry.json().value("added"_L1).toInt(), 1);
        RD_STATUS(desk.json({u"referrals"_s, u"import"_s, leads}), 0);
        const Outcome repeated = desk.json({u"referrals"_s, u"import"_s, leads});
        QCOMPARE(repeated.json().value("added"_L1).toInt(), 0);
        QCOMPARE(repeated.json().value("unchanged"_L1).toInt(), 1);
    }

    void anUnknownCustomerIsNotAssigned()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        const QString campaign = desk.server().campaigns().front().name;
        const QString person = desk.json({u"participants"_s, u"list"_s})
                                   .json()
                                   .value("participants"_L1)
                                   .toArray()
                                   .first()
                                   .toObject()
                                   .value("email"_L1)
                                   .toString();
        for (const QString &who : {u"cus_nobody"_s, u"nobody@example.com"_s}) {
            const Outcome outcome = desk.json({u"referrals"_s, u"assign"_s, who, person, u"--campaign"_s, campaign,
                u"--reason"_s, u"they said so"_s});
            RD_STATUS(outcome, 2);
            QCOMPARE(codeOf(outcome), u"unknown-customer"_s);
        }
    }

    void anUnknownMethodIsRefusedBeforeAnythingElse()
    {
        Desk desk;
        const Outcome outcome = desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"pigeon"_s, u"--all"_s, u"--yes"_s});
        RD_STATUS(outcome, 2);
        QCOMPARE(codeOf(outcome), u"unknown-method"_s);
        QVERIFY(hintOf(outcome).contains(u"stripe-credit"_s));
        QVERIFY(!QFile::exists(desk.workspace()));
    }

    void anIssuedRewardSaysSo()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        (void)desk.json({u"rewards"_s, u"approve"_s, u"--all"_s});
        const Outcome first =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, u"--all"_s, u"--yes"_s});
        const QJsonArray issued = first.json().value("issued"_L1).toArray();
        QVERIFY2(!issued.isEmpty(), first.err.constData());
        const QString id = issued.first().toObject().value("id"_L1).toString();
        const Outcome again = desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, id, u"--yes"_s});
        RD_STATUS(again, 1);
        QCOMPARE(again.json().value("notIssued"_L1).toArray().first().toObject().value("reason"_L1).toString(),
            u"already-issued"_s);
    }

    void aBrokenLineIsSaidInWords()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        desk.server().stop();
        const Outcome outcome = desk.run({u"sync"_s});
        RD_STATUS(outcome, 3);
        QVERIFY2(outcome.err.contains("nothing answers at this address"), outcome.err.constData());
        QVERIFY2(!outcome.err.contains("Error"), outcome.err.constData());
    }

    void withoutAKeychainTheVariableIsNamed()
    {
        Desk desk;
        const Outcome outcome = desk.run({u"connect"_s, u"stripe"_s, u"--name"_s, u"stripe-main"_s, u"--api-base"_s,
                                             desk.server().baseUrl().toString()},
            StripeServer::apiKey() + '\n');
        RD_STATUS(outcome, 3);
        QVERIFY2(outcome.err.contains("REFERRAL_DESK_SECRET_STRIPE_MAIN"), outcome.err.constData());
    }

    void aPassphraseMakesADecisionTheirs()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"members"_s, u"add"_s, u"kim"_s, u"--role"_s, u"approver"_s}), 0);
        RD_STATUS(desk.run({u"members"_s, u"passphrase"_s, u"kim"_s}, "correct horse\n"), 0);
        const QString people = desk.file(u"p.csv"_s, "email\nnew@example.com\n");
        const QStringList import{u"participants"_s, u"import"_s, people, u"--as"_s, u"kim"_s};
        RD_STATUS(desk.run(import), 3);
        RD_STATUS(desk.run(import, "wrong horse\n"), 2);
        RD_STATUS(desk.run(import, "correct horse\n"), 0);
        QFile books(desk.workspace() + u"/desk.sqlite"_s);
        QVERIFY(books.open(QIODevice::ReadOnly));
        QVERIFY(!books.readAll().contains("correct horse"));
    }

    void aBrokenPlaceIsNamedInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("directory");
        QTest::newRow("garbage") << QByteArray(8192, 'x') << QString();
        QTest::newRow("a damaged database") << QByteArray() << QString();
        QTest::newRow("a place nobody may write") << QByteArray() << u"/proc/desk"_s;
        QTest::newRow("below a file") << QByteArray() << u"/dev/null/desk"_s;
    }
    void aBrokenPlaceIsNamedInWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, directory);
        Desk desk;
        if (directory.isEmpty()) {
            directory = desk.workspace();
            QVERIFY(QDir().mkpath(directory));
            // What begins like a database and is none.
            if (content.isEmpty())
                content = QByteArray("SQLite format 3", 16) + QByteArray(4080, '~');
            QFile file(directory + u"/desk.sqlite"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        }
        const Outcome outcome = desk.run({u"--workspace"_s, directory, u"rewards"_s, u"list"_s});
        QVERIFY2(outcome.status == 4, outcome.err.constData());
        QVERIFY2(outcome.err.contains(directory.toUtf8().left(9)), outcome.err.constData());
        QVERIFY2(outcome.err.count('\n') >= 2, outcome.err.constData()); // a remedy in a second line
        for (const char *word : {"PRAGMA", "SELECT", "SQLITE", "database:"})
            QVERIFY2(!outcome.err.contains(word), outcome.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestFirstTime)
#include "tst_firsttime.moc"
