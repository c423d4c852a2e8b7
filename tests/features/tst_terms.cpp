// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd::features;

/// Less common terms of a campaign, applied beside the sample merchant's own, and what comes to light later.
class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesAreImportedOnceAndOnlyCorrected()
    {
        Desk desk;
        const QByteArray header = "date,from,to,rate,source\n";
        const QString rates =
            desk.file(u"rates.csv"_s, header + "2026-05-04,USD,EUR,0.9,bank\n2026-05-05,USD,EUR,0.91,bank\n");
        RD_STATUS(desk.json({u"rates"_s, u"import"_s, rates, u"--dry-run"_s}), 0);
        QCOMPARE(ratesOf(desk), QStringList());
        const Outcome imported = desk.json({u"rates"_s, u"import"_s, rates});
        RD_STATUS(imported, 0);
        QCOMPARE(imported.json().value("added"_L1).toInt(), 2);
        const Outcome again = desk.json({u"rates"_s, u"import"_s, rates});
        RD_STATUS(again, 0);
        QCOMPARE(again.json().value("unchanged"_L1).toInt(), 2);
        const QStringList stored{u"2026-05-05 USD EUR 0.91 bank"_s, u"2026-05-04 USD EUR 0.9 bank"_s};
        QCOMPARE(ratesOf(desk), stored);
        for (const char *row :
            {"2026-05-06,USD,USD,1,bank\n", "2026-05-06,USD,EUR,-1,bank\n", "2026-05-06,USD,EUR,0.9,\n"}) {
            const Outcome bad = desk.json({u"rates"_s, u"import"_s, desk.file(u"bad.csv"_s, header + row)});
            RD_STATUS(bad, 2);
        }
        QCOMPARE(ratesOf(desk), stored);
        // Another rate of the same day corrects it; what it was stays to be seen.
        const Outcome corrected = desk.json(
            {u"rates"_s, u"import"_s, desk.file(u"corrected.csv"_s, header + "2026-05-04,USD,EUR,0.95,bank\n")});
        RD_STATUS(corrected, 0);
        QCOMPARE(corrected.json().value("changed"_L1).toInt(), 1);
        QCOMPARE(ratesOf(desk), (QStringList{stored.at(0), u"2026-05-04 USD EUR 0.95 bank"_s, stored.at(1)}));
    }

    void anotherPayoutCurrencyWaitsForItsRate()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin({{u"payoutCurrency"_s, u"EUR"_s}}), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"in-review"_s);
        QVERIFY(own.reward().value("flags"_L1).toArray().contains(u"rate-missing"_s));
        const QByteArray today =
            textOf(own.reward().value("conversion"_L1).toObject(), "paidAt"_L1).left(10).toLatin1();
        RD_STATUS(desk.json({u"rates"_s, u"import"_s,
                      desk.file(u"rates.csv"_s, "date,from,to,rate,source\n" + today + ",USD,EUR,0.9,bank\n")}),
            0);
        const QJsonObject reward = own.reward();
        QCOMPARE(textOf(reward, "state"_L1), u"due"_s);
        QCOMPARE(minorOf(reward, "amount"_L1), 1800);
        QCOMPARE(textOf(reward.value("amount"_L1).toObject(), "currency"_L1), u"EUR"_s);
        const Outcome explained = desk.json({u"rewards"_s, u"explain"_s, textOf(reward, "id"_L1)});
        RD_STATUS(explained, 0);
        QVERIFY(explained.out.contains("0.9") && explained.out.contains("bank"));
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aNewsletterCountsWhoeverCame()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const QJsonObject points{{u"kind"_s, u"goods"_s}, {u"label"_s, u"a mug"_s}};
        RD_STATUS(own.begin({{u"kind"_s, u"newsletter"_s}, {u"rules"_s, QJsonValue()}, {u"rewards"_s, QJsonValue()},
                      {u"milestones"_s, QJsonArray{QJsonObject{{u"count"_s, 2}, {u"reward"_s, points}}}}}),
            0);
        const auto leads = [&](const QByteArray &rows) {
            return desk.json({u"referrals"_s, u"import"_s,
                desk.file(u"leads.csv"_s, "customer_email,participant_code,campaign,started_at\n" + rows)});
        };
        const QByteArray rest = ",ZOE," + OwnSales::campaign().toUtf8() + ",2026-05-01\n";
        RD_STATUS(leads("a@example.org" + rest), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(own.rewards().size(), 0);
        RD_STATUS(leads("a@example.org" + rest + "b@example.org" + rest), 0);
        QCOMPARE(own.rewards().size(), 1);
        const QJsonObject reward = own.reward();
        QCOMPARE(textOf(reward, "kind"_L1), u"goods"_s);
        QVERIFY(reward.value("amount"_L1).isNull());
        QCOMPARE(textOf(reward, "state"_L1), u"due"_s);
        const QString id = textOf(reward, "id"_L1);
        RD_STATUS(desk.json({u"rewards"_s, u"explain"_s, id}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, id}), 0);
        RD_STATUS(desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, id, u"--reference"_s, u"parcel 7"_s,
                      u"--yes"_s}),
            0);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"issued"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);

        // Somebody who turns up at the provider later is who they were, and a wrong address can be forgotten.
        own.sale("a@example.org", 1'000, "");
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QJsonArray referrals = desk.json({u"referrals"_s, u"list"_s}).json().value("referrals"_L1).toArray();
        const auto isOwn = [](const QJsonValue &value) {
            return textOf(value.toObject(), "campaign"_L1) == OwnSales::campaign();
        };
        QCOMPARE(std::count_if(referrals.begin(), referrals.end(), isOwn), 2);
        QCOMPARE(own.rewards().size(), 1);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void milestonesAndPrizesAreReached()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const QJsonObject credit{{u"kind"_s, u"account-credit"_s},
            {u"amount"_s, QJsonArray{QJsonObject{{u"minor"_s, 2500}, {u"currency"_s, u"USD"_s}}}}};
        RD_STATUS(own.begin({{u"milestones"_s, QJsonArray{QJsonObject{{u"count"_s, 2}, {u"reward"_s, credit}}}}}), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(amounts(own), u"cash 2000"_s);
        const auto second = own.sale("dora@example.org", 5'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(amounts(own), u"account-credit 2500, cash 1000, cash 2000"_s);
        for (const QJsonValue value : own.rewards())
            RD_STATUS(desk.json({u"rewards"_s, u"explain"_s, textOf(value.toObject(), "id"_L1)}), 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);
        // Before it is issued, a milestone falls with its referrals.
        QVERIFY(desk.server().addRefund(second.charge, 5'000));
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(amounts(own), u"account-credit 0, cash 0, cash 2000"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aLeaderboardGivesItsPrizesWhenTheMonthIsOver()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const auto prize = [](int rank, int minor) {
            return QJsonObject{{u"rank"_s, rank},
                {u"reward"_s,
                    QJsonObject{{u"kind"_s, u"cash"_s},
                        {u"amount"_s, QJsonArray{QJsonObject{{u"minor"_s, minor}, {u"currency"_s, u"USD"_s}}}}}}};
        };
        RD_STATUS(own.begin({{u"kind"_s, u"leaderboard"_s}, {u"rules"_s, QJsonValue()}, {u"rewards"_s, QJsonValue()},
                      {u"leaderboard"_s,
                          QJsonObject{{u"by"_s, u"revenue"_s}, {u"currency"_s, u"USD"_s}, {u"period"_s, u"month"_s},
                              {u"prizes"_s, QJsonArray{prize(1, 5000), prize(2, 1000)}}}}}),
            0);
        RD_STATUS(own.import("email,name,code\nyan@example.net,Yan,YAN\n"), 0);
        const QByteArray place = "," + OwnSales::campaign().toUtf8() + ",";
        const QString sales = desk.file(u"sales.csv"_s,
            "reference,customer_email,participant_code,campaign,amount,currency,paid_at\n"
            "S-1,a@example.org,ZOE"
                + place
                + "100.00,USD,2026-01-05\n"
                  "S-2,b@example.org,YAN"
                + place
                + "40.00,USD,2026-01-06\n"
                  "S-3,c@example.org,YAN"
                + place + "50.00,USD,2026-01-07\n");
        RD_STATUS(desk.json({u"sync"_s}), 0);
        RD_STATUS(desk.json({u"conversions"_s, u"add"_s, sales}), 0);
        const auto prizes = [&] {
            QStringList lines;
            const Outcome list = desk.json({u"rewards"_s, u"list"_s, u"--campaign"_s, OwnSales::campaign()});
            for (const QJsonValue value : list.json().value("rewards"_L1).toArray())
                lines += u"%1 %2 %3"_s.arg(textOf(value.toObject().value("participant"_L1).toObject(), "name"_L1),
                    textOf(value.toObject(), "state"_L1), QString::number(minorOf(value.toObject(), "amount"_L1)));
            lines.sort();
            return lines.join(u", "_s);
        };
        QCOMPARE(prizes(), u"Yan due 1000, Zoe Zest due 5000"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aLateChangeIsAcceptedOrDismissed_data()
    {
        QTest::addColumn<QString>("decision");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("owedBack");
        QTest::newRow("accepted") << u"accept-change"_s << u"partly-reversed"_s << 1000;
        QTest::newRow("dismissed") << u"dismiss-change"_s << u"issued"_s << 0;
    }
    void aLateChangeIsAcceptedOrDismissed()
    {
        QFETCH(QString, decision);
        QFETCH(QString, state);
        QFETCH(int, owedBack);
        // given a cap that a sale has not reached, and its reward issued
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const QJsonObject cap{{u"per"_s, u"participant"_s}, {u"period"_s, u"ever"_s},
            {u"amount"_s, QJsonObject{{u"minor"_s, 3000}, {u"currency"_s, u"USD"_s}}}};
        RD_STATUS(own.begin({{u"caps"_s, QJsonArray{cap}}}), 0);
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QString id = textOf(own.reward(), "id"_L1);
        const QStringList answer{u"rewards"_s, decision, id, u"--reason"_s, u"talked to her"_s};
        const Outcome early = desk.json(answer);
        RD_STATUS(early, 1);
        QCOMPARE(reasonsOf(early, "notDone"_L1), QStringList{u"no-change"_s});
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, id}), 0);
        RD_STATUS(
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, id, u"--reference"_s, u"T-6"_s, u"--yes"_s}),
            0);

        // when an earlier sale becomes known
        const QByteArray row = "S-1,dora@example.org,ZOE," + OwnSales::campaign().toUtf8() + ",100.00,USD,2026-01-05\n";
        RD_STATUS(desk.json({u"conversions"_s, u"add"_s,
                      desk.file(u"late.csv"_s,
                          "reference,customer_email,participant_code,campaign,amount,currency,paid_at\n" + row)}),
            0);
        QJsonObject reward = byId(own, id);
        QCOMPARE(textOf(reward, "state"_L1), u"issued"_s);
        QCOMPARE(minorOf(reward, "amount"_L1), 2000);
        QCOMPARE(minorOf(reward, "proposed"_L1), 1000);
        RD_STATUS(desk.json({u"rewards"_s, u"explain"_s, id}), 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);

        // then a person answers
        RD_STATUS(desk.json({u"rewards"_s, decision, id}), 2); // no reason
        const Outcome answered = desk.json(answer);
        RD_STATUS(answered, 0);
        reward = byId(own, id);
        QCOMPARE(minorOf(reward, "amount"_L1), 2000); // what went out
        QCOMPARE(textOf(reward, "state"_L1), state);
        QCOMPARE(own.balance().value("recoverable"_L1).toInt(), owedBack);
        QVERIFY(!reward.value("flags"_L1).toArray().contains(u"late-change"_s));
        const Outcome twice = desk.json(answer);
        RD_STATUS(twice, 1);
        QCOMPARE(reasonsOf(twice, "notDone"_L1), QStringList{u"no-change"_s});
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(textOf(byId(own, id), "state"_L1), state);
        RD_STATUS(desk.json({u"rewards"_s, u"explain"_s, id}), 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

private:
    static QStringList ratesOf(const Desk &desk)
    {
        QStringList lines;
        for (const QJsonValue value : desk.json({u"rates"_s, u"list"_s}).json().value("rates"_L1).toArray()) {
            const QJsonObject rate = value.toObject();
            lines += QStringList{textOf(rate, "date"_L1), textOf(rate, "from"_L1), textOf(rate, "to"_L1),
                textOf(rate, "rate"_L1), textOf(rate, "source"_L1)}
                         .join(u' ');
        }
        return lines;
    }
    static QString amounts(const OwnSales &own)
    {
        QStringList lines;
        for (const QJsonValue value : own.rewards())
            lines += u"%1 %2"_s.arg(
                textOf(value.toObject(), "kind"_L1), QString::number(minorOf(value.toObject(), "amount"_L1)));
        lines.sort();
        return lines.join(u", "_s);
    }
    static QJsonObject byId(const OwnSales &own, const QString &id)
    {
        for (const QJsonValue value : own.rewards()) {
            if (textOf(value.toObject(), "id"_L1) == id)
                return value.toObject();
        }
        return {};
    }
};

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
