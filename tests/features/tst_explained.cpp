// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/features/ownsales.h"

using namespace rd;
using namespace rd::features;
using namespace Qt::StringLiterals;

/// "Why this amount? Why nothing? Are the books in order?", asked at a terminal.
class TestExplained : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPaymentThatEarnedAndOneThatDidNot();
    void verifyNamesWhatWasDamaged();
};

void TestExplained::aPaymentThatEarnedAndOneThatDidNot()
{
    Desk desk(OwnSales::fewPeople());
    OwnSales own(desk);
    RD_STATUS(
        own.begin({{u"qualification"_s,
            QJsonObject{{u"minimumBase"_s, QJsonArray{QJsonObject{{u"minor"_s, 5000}, {u"currency"_s, u"USD"_s}}}}}}}),
        0);
    (void)own.sale("large@buyer.example", 10'000);
    const auto small = own.sale("small@buyer.example", 2'000);
    RD_STATUS(desk.json({u"sync"_s}), 0);

    // the one that earned
    const QString earned = textOf(own.reward().value("conversion"_L1).toObject(), "object"_L1);
    const Outcome found = desk.json({u"rewards"_s, u"explain"_s, u"--conversion"_s, earned});
    RD_STATUS(found, 0);
    QCOMPARE(found.json().value("conversion"_L1).toObject().value("object"_L1).toString(), earned);
    const QJsonObject campaign = found.json().value("campaigns"_L1).toArray().at(0).toObject();
    QVERIFY(campaign.value("earns"_L1).toBool());
    QCOMPARE(textOf(campaign.value("rewards"_L1).toArray().at(0).toObject(), "id"_L1), textOf(own.reward(), "id"_L1));

    // the one that did not, also with the connection before the id
    const QString other = QString::fromLatin1(small.invoice);
    for (const QString &name : {other, QString(StripeServer::connectionName() + u':' + other)}) {
        const Outcome nothing = desk.json({u"rewards"_s, u"explain"_s, u"--conversion"_s, name});
        RD_STATUS(nothing, 0);
        const QJsonObject verdict = nothing.json().value("campaigns"_L1).toArray().at(0).toObject();
        QVERIFY(!verdict.value("earns"_L1).toBool());
        QCOMPARE(textOf(verdict, "reason"_L1), u"below-minimum"_s);
        QVERIFY(textOf(verdict, "text"_L1).contains(u"20.00 USD is below the campaign's minimum of 50.00 USD"_s));
    }
    const Outcome words = desk.run({u"rewards"_s, u"explain"_s, u"--conversion"_s, other});
    RD_STATUS(words, 0);
    QVERIFY(words.out.contains("below the campaign's minimum"));
    RD_REFUSED(desk.json({u"rewards"_s, u"explain"_s, u"--conversion"_s, u"in_nowhere"_s}), u"unknown-conversion"_s);
    RD_STATUS(desk.json({u"rewards"_s, u"explain"_s}), 2);
    RD_STATUS(desk.json({u"rewards"_s, u"explain"_s, u"1"_s, u"--conversion"_s, other}), 2);
}

void TestExplained::verifyNamesWhatWasDamaged()
{
    Desk desk(OwnSales::fewPeople());
    OwnSales own(desk);
    RD_STATUS(own.begin(), 0);
    (void)own.sale("one@buyer.example", 10'000);
    RD_STATUS(desk.json({u"sync"_s}), 0);
    const Outcome whole = desk.json({u"verify"_s});
    RD_STATUS(whole, 0);
    QVERIFY(whole.json().value("checks"_L1).toArray().size() > 10);
    const Outcome alone = desk.json({u"verify"_s, u"--check"_s, u"chain"_s});
    RD_STATUS(alone, 0);
    QCOMPARE(alone.json().value("checks"_L1).toArray().size(), 1);
    RD_REFUSED(desk.json({u"verify"_s, u"--check"_s, u"luck"_s}), u"unknown-check"_s);

    const QString reward = textOf(own.reward(), "id"_L1);
    {
        const auto db = storage::Database::open(desk.workspace() + u"/desk.sqlite"_s, storage::Database::Access::Write);
        QVERIFY(db.has_value());
        const QByteArray sql = "UPDATE reward SET booked = booked + 1 WHERE id = " + reward.toLatin1() + ';';
        QVERIFY((*db)->execute(sql.constData()).has_value());
    }
    const Outcome damaged = desk.json({u"verify"_s});
    RD_STATUS(damaged, 4);
    const QJsonArray differences = damaged.json().value("differences"_L1).toArray();
    QVERIFY(!differences.isEmpty());
    for (const QJsonValue value : differences) {
        const QJsonObject difference = value.toObject();
        QCOMPARE(textOf(difference, "table"_L1), u"reward"_s);
        QCOMPARE(textOf(difference, "row"_L1), reward);
        QVERIFY(textOf(difference, "expected"_L1) != textOf(difference, "found"_L1));
    }
    const Outcome stopped =
        desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, reward, u"--reference"_s, u"T-1"_s, u"--yes"_s});
    RD_STATUS(stopped, 4);
}

QTEST_GUILESS_MAIN(TestExplained)
#include "tst_explained.moc"
