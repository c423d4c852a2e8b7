// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd::features;

/// Rewards go out by themselves after a sync, within limits, and a switch stops them all.
class TestAutomatic : public QObject {
    Q_OBJECT

    /// Zoe's customers get 7.00 of credit each, without a person.
    static QJsonObject creditForBuyers(const QString &mode = u"automatic"_s)
    {
        const QJsonObject credit{{u"kind"_s, u"account-credit"_s},
            {u"amount"_s, QJsonArray{QJsonObject{{u"minor"_s, 700}, {u"currency"_s, u"USD"_s}}}}};
        return {{u"kind"_s, u"refer-single"_s}, {u"rewards"_s, QJsonObject{{u"referee"_s, credit}}},
            {u"approval"_s, QJsonObject{{u"mode"_s, mode}}}};
    }
    static QJsonObject automatic(const Outcome &synced) { return synced.json().value("automatic"_L1).toObject(); }
    static qsizetype countOf(const Outcome &synced, QLatin1StringView list)
    {
        return automatic(synced).value(list).toArray().size();
    }
    static quint64 credits(Desk &desk) { return desk.server().counters().effects.balanceTransactions; }

private Q_SLOTS:
    void whatIsDueGoesOutAfterASync()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(creditForBuyers()), 0);
        own.sale("first@example.org", 5'000);
        own.sale("second@example.org", 5'000);
        const Outcome synced = desk.json({u"sync"_s});
        RD_STATUS(synced, 0);
        QCOMPARE(countOf(synced, "issued"_L1), 2);
        QCOMPARE(credits(desk), 2U);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"issued"_s);
        const Outcome again = desk.json({u"sync"_s});
        RD_STATUS(again, 0);
        QCOMPARE(countOf(again, "issued"_L1), 0);
        QCOMPARE(credits(desk), 2U);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void limitsLeaveTheRestForAPersonOrAnotherDay()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(creditForBuyers()), 0);
        RD_STATUS(desk.json({u"issuing"_s, u"limits"_s, u"--per-day"_s, u"10 USD"_s, u"--count-per-day"_s, u"5"_s}), 0);
        own.sale("first@example.org", 5'000);
        own.sale("second@example.org", 5'000);
        const Outcome synced = desk.json({u"sync"_s});
        RD_STATUS(synced, 0);
        QCOMPARE(countOf(synced, "issued"_L1), 1);
        QCOMPARE(automatic(synced).value("overBudget"_L1).toInt(), 1);
        const Outcome shown = desk.json({u"issuing"_s, u"show"_s});
        RD_STATUS(shown, 0);
        const QJsonObject limits = shown.json().value("automatic"_L1).toObject();
        QCOMPARE(limits.value("today"_L1)["count"_L1].toInt(), 1);
        QCOMPARE(limits.value("countPerDay"_L1).toInt(), 5);
        QCOMPARE(limits.value("perDay"_L1)[0]["minor"_L1].toInt(), 1'000);
        // Without a budget, but with a question above 5.00, the next ones are for a person.
        RD_STATUS(
            desk.json({u"issuing"_s, u"limits"_s, u"--per-day"_s, u"none"_s, u"--ask-above"_s, u"5.00 USD"_s}), 0);
        own.sale("third@example.org", 5'000);
        const Outcome asked = desk.json({u"sync"_s});
        RD_STATUS(asked, 0);
        QCOMPARE(countOf(asked, "issued"_L1), 0);
        QCOMPARE(automatic(asked).value("aboveLimit"_L1).toInt(), 1);
        QCOMPARE(credits(desk), 1U);
        for (const QString &bad : {u"ten USD"_s, u"10"_s, u"-1 USD"_s, u"0 USD"_s})
            RD_STATUS(desk.json({u"issuing"_s, u"limits"_s, u"--per-day"_s, bad}), 2);
    }

    void theSwitchStopsAllSending()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        RD_STATUS(own.begin(creditForBuyers()), 0);
        own.sale("first@example.org", 5'000);
        RD_STATUS(desk.json({u"issuing"_s, u"stop"_s}), 2); // no reason
        RD_STATUS(desk.json({u"issuing"_s, u"stop"_s, u"--reason"_s, u"the figures look odd"_s}), 0);
        const Outcome synced = desk.json({u"sync"_s});
        RD_STATUS(synced, 0);
        QVERIFY(automatic(synced).value("stopped"_L1).toBool());
        const Outcome byHand =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, u"--all"_s, u"--yes"_s});
        RD_REFUSED(byHand, u"issuing-off"_s);
        QCOMPARE(credits(desk), 0U);
        const Outcome shown = desk.run({u"issuing"_s, u"show"_s});
        RD_STATUS(shown, 0);
        QVERIFY(shown.out.contains(QByteArray("by " + desk.me().toUtf8() + ": the figures look odd")));
        RD_STATUS(desk.json({u"issuing"_s, u"resume"_s}), 0);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        QCOMPARE(credits(desk), 1U);
    }

    void aPersonMayGiveACouponAsCredit()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        const QJsonObject coupon{{u"kind"_s, u"coupon"_s},
            {u"amountOff"_s, QJsonArray{QJsonObject{{u"minor"_s, 700}, {u"currency"_s, u"USD"_s}}}}};
        QJsonObject terms = creditForBuyers(u"manual"_s);
        terms.insert("rewards"_L1, QJsonObject{{u"referee"_s, coupon}});
        RD_STATUS(own.begin(terms), 0);
        own.sale("first@example.org", 5'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        const QString id = textOf(own.reward(), "id"_L1);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, id}), 0);
        const Outcome preview =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, id, u"--dry-run"_s, u"--yes"_s});
        RD_STATUS(preview, 0); // a person may choose credit for a coupon of an amount
        QCOMPARE(credits(desk), 0U);
        const Outcome issued = desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, id, u"--yes"_s});
        RD_STATUS(issued, 0);
        QCOMPARE(credits(desk), 1U);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"issued"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }
};

QTEST_GUILESS_MAIN(TestAutomatic)
#include "tst_automatic.moc"
