// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"
#include "tests/tremendous/faketremendous.h"

using namespace rd::features;
using rd::fakes::FakeTremendous;

/// A finance person pays commissions through Tremendous from the terminal.
class TestPayoutTerminal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void commissionsArePaidOnce()
    {
        Desk desk;
        FakeTremendous tremendous;
        tremendous.setBalance(1'000'000);
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        desk.setKeyOf(u"PAYOUTS"_s, "TEST_0123456789abcdef");
        const QString base = tremendous.url().toString(QUrl::RemovePath);
        // without a choice for the receivers there is no connection
        RD_STATUS(desk.json({u"connect"_s, u"tremendous"_s, u"--name"_s, u"payouts"_s, u"--api-base"_s, base}), 2);
        const Outcome connected = desk.json({u"connect"_s, u"tremendous"_s, u"--name"_s, u"payouts"_s, u"--api-base"_s,
            base, u"--option"_s, u"campaign=CAMP1"_s});
        RD_STATUS(connected, 0);
        QCOMPARE(connected.json()["connection"_L1]["mode"_L1].toString(), u"test"_s);

        QString cash;
        for (const QJsonValue value : desk.rewards(u"due"_s)) {
            const QJsonObject reward = value.toObject();
            if (reward["kind"_L1].toString() == "cash"_L1 && reward["amount"_L1]["currency"_L1].toString() == "USD"_L1
                && reward["blockers"_L1].toArray().isEmpty())
                cash = reward["id"_L1].toString();
        }
        QVERIFY(!cash.isEmpty());
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, cash}), 0);
        const QStringList issue{u"rewards"_s, u"issue"_s, u"--via"_s, u"tremendous"_s, cash};

        // a dry run names the balance and sends nothing
        const Outcome dry = desk.json(QStringList(issue) << u"--dry-run"_s);
        RD_STATUS(dry, 0);
        const QString effect = dry.json()["wouldIssue"_L1].toArray().first()["effect"_L1].toString();
        QVERIFY2(effect.contains(u"1000000.00 USD"_s), qPrintable(effect));
        QCOMPARE(tremendous.posts(), 0);

        // taken first, delivered later, and the third time there is nothing to do
        tremendous.setDelivery(u"SCHEDULED"_s);
        const Outcome taken = desk.json(QStringList(issue) << u"--yes"_s);
        // nobody knows yet that it is paid: the three lists of the contract name every reward of the order
        RD_STATUS(taken, 1);
        QCOMPARE(taken.json()["onItsWay"_L1].toArray().size(), 1);
        QCOMPARE(taken.json()["issued"_L1].toArray().size(), 0);
        QCOMPARE(taken.json()["notIssued"_L1].toArray().size(), 0);
        const QJsonArray uncertain = taken.json()["uncertain"_L1].toArray();
        QCOMPARE(uncertain.size(), 1);
        QCOMPARE(uncertain.first()["id"_L1].toString(), cash);
        QCOMPARE(uncertain.first()["reason"_L1].toString(), u"on-its-way"_s);
        tremendous.become(0, u"EXECUTED"_s, u"SUCCEEDED"_s);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(desk.rewards(u"issued"_s).size(), 1);
        const Outcome again = desk.json(QStringList(issue) << u"--yes"_s);
        QCOMPARE(again.json()["notIssued"_L1].toArray().first()["reason"_L1].toString(), u"already-issued"_s);
        QCOMPARE(tremendous.posts(), 1);
        QCOMPARE(tremendous.violations(), QStringList());
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestPayoutTerminal)
#include "tst_payoutterminal.moc"
