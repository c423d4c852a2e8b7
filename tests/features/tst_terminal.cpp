// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

#include <QRegularExpression>
#include <QSet>

using namespace rd::features;
using rd::StripeServer;

/// A merchant's finance person does the whole job in the terminal.
class TestTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAreEmptyInANewWorkspace()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s, u"--currency"_s, u"EUR"_s, u"--time-zone"_s, u"Europe/Berlin"_s}), 0);
        const Outcome list = desk.json({u"rewards"_s, u"list"_s});
        RD_STATUS(list, 0);
        QCOMPARE(list.json().value("rewards"_L1).toArray().size(), 0);
        QVERIFY(list.json().contains("totals"_L1));
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void theWholeJob()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);

        // pull
        const Outcome sync = desk.json({u"sync"_s});
        RD_STATUS(sync, 0);
        const QJsonObject connection = sync.json().value("connections"_L1).toArray().first().toObject();
        QCOMPARE(connection.value("name"_L1).toString(), StripeServer::connectionName());
        QCOMPARE(connection.value("mode"_L1).toString(), u"test"_s);
        QVERIFY(connection.value("complete"_L1).toBool());
        QVERIFY(sync.json().value("conversions"_L1).toObject().value("new"_L1).toInt() > 100);
        QVERIFY(sync.json().value("rewards"_L1).toObject().value("new"_L1).toInt() > 10);

        // the same again changes nothing
        const Outcome again = desk.json({u"sync"_s});
        RD_STATUS(again, 0);
        QCOMPARE(again.json().value("conversions"_L1).toObject().value("new"_L1).toInt(), 0);
        QCOMPARE(again.json().value("rewards"_L1).toObject().value("new"_L1).toInt(), 0);

        // review
        const QJsonArray due = desk.rewards(u"due"_s);
        QVERIFY(due.size() > 5);
        for (const QJsonValue value : due) {
            const QJsonObject reward = value.toObject();
            for (const char *member : {"id", "key", "campaign", "participant", "beneficiary", "kind", "state",
                     "blockers", "amount", "customer", "conversion", "dueAt"})
                QVERIFY2(reward.contains(QLatin1StringView(member)), member);
            QCOMPARE(reward.value("state"_L1).toString(), u"due"_s);
        }

        // every amount can be explained and comes out the same
        for (qsizetype i = 0; i < qMin<qsizetype>(10, due.size()); ++i) {
            const Outcome explained =
                desk.json({u"rewards"_s, u"explain"_s, due.at(i).toObject().value("id"_L1).toString()});
            RD_STATUS(explained, 0);
            QVERIFY(explained.json().value("matches"_L1).toBool());
            QVERIFY(explained.json().value("steps"_L1).toArray().size() >= 3);
        }

        // approve, look at what would happen, issue
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, u"--all"_s}), 0);
        desk.server().resetCounters();
        const Outcome dryRun =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-coupon"_s, u"--all"_s, u"--dry-run"_s});
        QVERIFY(dryRun.status == 0 || dryRun.status == 1);
        QCOMPARE(desk.server().counters().effects.coupons, 0);
        const Outcome issued =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-coupon"_s, u"--all"_s, u"--yes"_s});
        QVERIFY2(issued.status == 0 || issued.status == 1, issued.err.constData());
        const QJsonArray given = issued.json().value("issued"_L1).toArray();
        QVERIFY(!given.isEmpty());
        QCOMPARE(qint64(desk.server().counters().effects.coupons), qint64(given.size()));
        QCOMPARE(issued.json().value("uncertain"_L1).toArray().size(), 0);
        QCOMPARE(given.size(), dryRun.json().value("wouldIssue"_L1).toArray().size());
        for (const QJsonValue row : issued.json().value("notIssued"_L1).toArray())
            QVERIFY(!row.toObject().value("reason"_L1).toString().isEmpty());

        const Outcome credit =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, u"--all"_s, u"--yes"_s});
        QVERIFY(credit.status == 0 || credit.status == 1);
        QVERIFY(!credit.json().value("issued"_L1).toArray().isEmpty());
        QCOMPARE(qint64(desk.server().counters().effects.balanceTransactions),
            qint64(credit.json().value("issued"_L1).toArray().size()));

        // issuing again finds nothing to issue
        const auto creditsBefore = desk.server().counters().effects.balanceTransactions;
        const Outcome twice =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, u"--all"_s, u"--yes"_s});
        QCOMPARE(twice.json().value("issued"_L1).toArray().size(), 0);
        QCOMPARE(desk.server().counters().effects.balanceTransactions, creditsBefore);

        // the books are whole
        RD_STATUS(desk.json({u"verify"_s}), 0);
        QSet<QString> issuedIds;
        for (const QJsonValue row : desk.rewards(u"issued"_s))
            issuedIds.insert(row.toObject().value("id"_L1).toString());
        QCOMPARE(issuedIds.size(), given.size() + credit.json().value("issued"_L1).toArray().size());
    }

    void aRefundIsFollowed()
    {
        // given a customer brought by a participant, whose reward is known
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QJsonObject chosen;
        for (const QJsonValue value : desk.rewards(u"due"_s)) {
            const QJsonObject reward = value.toObject();
            if (reward.value("kind"_L1).toString() == "cash"_L1)
                chosen = reward;
        }
        QVERIFY(!chosen.isEmpty());
        const QString invoice = chosen.value("conversion"_L1).toObject().value("object"_L1).toString();
        const QJsonObject payments =
            QJsonDocument::fromJson(desk.server().get("/v1/invoices/" + invoice.toUtf8() + "?expand[]=payments"))
                .object();
        const QJsonObject payment = payments.value("payments"_L1)
                                        .toObject()
                                        .value("data"_L1)
                                        .toArray()
                                        .first()
                                        .toObject()
                                        .value("payment"_L1)
                                        .toObject();
        const QString intent = payment.value("payment_intent"_L1).toString();
        const QJsonObject charges =
            QJsonDocument::fromJson(desk.server().get("/v1/charges?payment_intent=" + intent.toUtf8())).object();
        const QJsonObject charge = charges.value("data"_L1).toArray().first().toObject();
        QVERIFY2(!charge.isEmpty(), "the reward's invoice has a charge");

        // when all of it is given back
        const qint64 left = charge.value("amount"_L1).toInteger() - charge.value("amount_refunded"_L1).toInteger();
        QVERIFY(desk.server().addRefund(charge.value("id"_L1).toString().toUtf8(), left));
        RD_STATUS(desk.json({u"sync"_s}), 0);

        // then nothing is owed any more, and the books say why
        const Outcome all = desk.json({u"rewards"_s, u"list"_s});
        for (const QJsonValue value : all.json().value("rewards"_L1).toArray()) {
            if (value.toObject().value("id"_L1) == chosen.value("id"_L1)) {
                QCOMPARE(value.toObject().value("state"_L1).toString(), u"voided"_s);
                QCOMPARE(value.toObject().value("amount"_L1).toObject().value("minor"_L1).toInteger(), 0);
            }
        }
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void theSampleMerchantTellsTheWholeJob()
    {
        const Desk desk;
        const Outcome demo = desk.run({u"demo"_s, u"--terminal"_s, u"--seed"_s, u"7"_s});
        RD_STATUS(demo, 0);
        const QString text = QString::fromUtf8(demo.out);
        for (const QString &part : {u"Reward Due"_s, u"Issue through stripe-coupon"_s, u"Issue through stripe-credit"_s,
                 u"Issue through shopify-discount"_s, u"sample-shop (test mode)"_s, u"existing-discount"_s,
                 u"all is as it should be"_s})
            QVERIFY2(text.contains(part), qPrintable(part));
    }

    void whatIsExportedCanBeImported()
    {
        Desk desk;
        RD_STATUS(desk.json({u"init"_s}), 0);
        const QString file = desk.file(u"people.csv"_s,
            "name,email,code,group,country,state,joined_at\r\n"
            "\"Zoe, \"\"the best\"\"\",zoe@example.com,ZOE ZOE2,gold,DE,suspended,2026-02-03T04:05:06Z\r\n"
            "=1+1,ann@example.com,ANN,,,active,2026-01-01T00:00:00Z\r\n");
        RD_STATUS(desk.json({u"participants"_s, u"import"_s, file}), 0);
        const QString out = desk.path(u"out.csv"_s);
        const Outcome exported = desk.json({u"participants"_s, u"export"_s, out});
        RD_STATUS(exported, 0);
        QCOMPARE(exported.json().value("participants"_L1).toInt(), 2);
        QFile written(out);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        QVERIFY(bytes.contains("\"zoe@example.com\",\"ZOE ZOE2\",\"gold\",\"DE\",\"suspended\""));
        QVERIFY2(bytes.contains("\"'=1+1\""), bytes.constData()); // no formula
        const Outcome again = desk.json({u"participants"_s, u"import"_s, out, u"--dry-run"_s});
        RD_STATUS(again, 0);
        QCOMPARE(again.json().value("added"_L1).toInt(-1), 0);
        QCOMPARE(again.json().value("unchanged"_L1).toInt(), 2); // the apostrophe is no part of the name
        RD_STATUS(desk.json({u"participants"_s, u"export"_s, desk.path(u"no/such/place.csv"_s)}), 2);
    }

    void untrustedNamesCannotSteerTheTerminal()
    {
        Desk desk;
        const QString file = desk.file(u"people.csv"_s, "email,name\nevil@example.com,\"\x1b[31mred\xe2\x80\xae\"\n");
        RD_STATUS(desk.run({u"participants"_s, u"import"_s, file}), 0);
        const Outcome list = desk.run({u"participants"_s, u"list"_s});
        RD_STATUS(list, 0);
        QVERIFY(list.out.contains("evil@example.com"));
        QVERIFY(!list.out.contains('\x1b'));
        QVERIFY(!list.out.contains("\xe2\x80\xae"));
    }
};

QTEST_GUILESS_MAIN(TestTerminal)
#include "tst_terminal.moc"
