// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/ownsales.h"

using namespace rd::features;
using rd::sample::Fault;
using rd::sample::FaultKind;
using rd::sample::requestTo;
using namespace std::chrono_literals;

/// The provider's answer gets lost, or it answers with an error that says nothing: what a person sees and may do.
class TestUncertain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLostAnswerIsLookedUpAndNothingGoesOutTwice()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        QString id;
        approvedCredit(desk, own, &id);
        if (QTest::currentTestFailed())
            return;
        desk.server().addFault({FaultKind::ActThenClose, requestTo("POST", "/v1/customers/")});
        const Outcome lost = desk.json(issue(id));
        RD_STATUS(lost, 1);
        QCOMPARE(lost.json().value("uncertain"_L1).toArray().size(), 1);
        QCOMPARE(
            textOf(lost.json().value("uncertain"_L1).toArray().first().toObject(), "reason"_L1), u"outcome-unknown"_s);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"submitted"_s);
        QCOMPARE(credits(desk), 1U);

        // Before anybody has looked, nobody may give it up, and it cannot be paid by hand or approved again.
        const QStringList why{u"--reason"_s, u"no answer"_s, u"--yes"_s};
        const Outcome given = desk.json(QStringList{u"rewards"_s, u"abandon"_s, id} + why);
        RD_REFUSED(given, u"look-up-first"_s);
        const Outcome again = desk.json(QStringList{u"rewards"_s, u"resend"_s, id} + why);
        RD_REFUSED(again, u"resends-by-itself"_s);
        const Outcome byHand =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, id, u"--reference"_s, u"T-4"_s, u"--yes"_s});
        RD_STATUS(byHand, 1);
        QCOMPARE(reasonsOf(byHand, "notIssued"_L1), QStringList{u"outcome-unknown"_s});
        const Outcome erased =
            desk.json({u"erase"_s, u"participant"_s, u"ZOE"_s, u"--reason"_s, u"asked"_s, u"--yes"_s});
        RD_REFUSED(erased, u"open-intent"_s);

        desk.server().advance(61s);
        const Outcome found = desk.json(issue(id));
        RD_STATUS(found, 0);
        QCOMPARE(found.json().value("issued"_L1).toArray().size(), 1);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"issued"_s);
        QCOMPARE(credits(desk), 1U);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aKeptErrorIsGivenUpByAPerson()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        QString id;
        approvedCredit(desk, own, &id);
        if (QTest::currentTestFailed())
            return;
        desk.server().addFault({FaultKind::ServerError, requestTo("POST", "/v1/customers/")});
        const QStringList why{u"--reason"_s, u"the provider keeps its error"_s};
        for (int look = 0; look < 3; ++look) { // the error, the same error again, and a look-up of its own
            const Outcome uncertain = desk.json(issue(id));
            RD_STATUS(uncertain, 1);
            QCOMPARE(uncertain.json().value("uncertain"_L1).toArray().size(), 1);
            desk.server().advance(61s);
        }
        QCOMPARE(credits(desk), 0U);
        const Outcome early = desk.json(QStringList{u"rewards"_s, u"resend"_s, id, u"--yes"_s} + why);
        RD_REFUSED(early, u"too-early"_s);
        const Outcome unasked = desk.json(QStringList{u"rewards"_s, u"abandon"_s, id} + why);
        RD_STATUS(unasked, 2);
        RD_STATUS(desk.json({u"rewards"_s, u"abandon"_s, id, u"--yes"_s}), 2); // no reason
        QCOMPARE(textOf(own.reward(), "state"_L1), u"submitted"_s);
        const Outcome ended = desk.json(QStringList{u"rewards"_s, u"abandon"_s, id, u"--yes"_s} + why);
        RD_STATUS(ended, 0);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"due"_s);
        QCOMPARE(minorOf(own.reward(), "amount"_L1), 2000);
        RD_STATUS(desk.json({u"verify"_s}), 0);

        // Due again, it goes out under another key.
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, id}), 0);
        const Outcome issued = desk.json(issue(id));
        RD_STATUS(issued, 0);
        QCOMPARE(credits(desk), 1U);
        const Outcome over = desk.json(QStringList{u"rewards"_s, u"abandon"_s, id, u"--yes"_s} + why);
        RD_REFUSED(over, u"not-uncertain"_s);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void aResendThatFindsItSendsNothing()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        QString id;
        approvedCredit(desk, own, &id);
        if (QTest::currentTestFailed())
            return;
        desk.server().addFault({FaultKind::ServerErrorAfterActing, requestTo("POST", "/v1/customers/")});
        RD_STATUS(desk.json(issue(id)), 1);
        desk.server().advance(61s);
        const Outcome resent = desk.json({u"rewards"_s, u"resend"_s, id, u"--reason"_s, u"an error"_s, u"--yes"_s});
        RD_STATUS(resent, 0);
        QCOMPARE(resent.json().value("issued"_L1).toArray().size(), 1);
        QCOMPARE(textOf(own.reward(), "state"_L1), u"issued"_s);
        QCOMPARE(credits(desk), 1U);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

    void cashGivenAsCreditIsHeldBackWhileMoneyIsOwedBack()
    {
        Desk desk(OwnSales::fewPeople());
        OwnSales own(desk);
        QString id;
        approvedCredit(desk, own, &id);
        if (QTest::currentTestFailed())
            return;
        RD_STATUS(desk.json({u"adjust"_s, u"ZOE"_s, u"--currency"_s, u"USD"_s, u"--amount"_s, u"-5"_s, u"--reason"_s,
                      u"paid twice"_s}),
            0);
        QCOMPARE(own.balance().value("payable"_L1).toInt(), 1500);
        const Outcome tried = desk.json(issue(id) + QStringList{u"--dry-run"_s});
        RD_STATUS(tried, 1);
        QCOMPARE(reasonsOf(tried, "notIssued"_L1), QStringList{u"negative-balance"_s});
        const Outcome refused = desk.json(issue(id));
        RD_STATUS(refused, 1);
        QCOMPARE(reasonsOf(refused, "notIssued"_L1), QStringList{u"negative-balance"_s});
        QCOMPARE(credits(desk), 0U);
        // By hand, what is owed back is taken off.
        const Outcome byHand =
            desk.json({u"rewards"_s, u"issue"_s, u"--via"_s, u"manual"_s, id, u"--reference"_s, u"T-5"_s, u"--yes"_s});
        RD_STATUS(byHand, 0);
        const QJsonObject row = byHand.json().value("issued"_L1).toArray().at(0).toObject();
        QCOMPARE(minorOf(row, "paid"_L1), 1500);
        QCOMPARE(minorOf(row, "takenOff"_L1), 500);
        RD_STATUS(desk.json({u"verify"_s}), 0);
    }

private:
    static QStringList issue(const QString &id)
    {
        return {u"rewards"_s, u"issue"_s, u"--via"_s, u"stripe-credit"_s, id, u"--yes"_s};
    }
    static quint64 credits(const Desk &desk)
    {
        return const_cast<Desk &>(desk).server().counters().effects.balanceTransactions;
    }
    /// Zoe, a customer herself, has 20.00 in cash approved, to be given as account credit.
    static void approvedCredit(Desk &desk, OwnSales &own, QString *id)
    {
        RD_STATUS(own.begin(), 0);
        QVERIFY(desk.server().addCustomer({"Zoe Zest", OwnSales::email()}));
        own.sale("carl@example.org", 10'000);
        RD_STATUS(desk.json({u"sync"_s}), 0);
        *id = textOf(own.reward(), "id"_L1);
        QCOMPARE(minorOf(own.reward(), "amount"_L1), 2000);
        RD_STATUS(desk.json({u"rewards"_s, u"approve"_s, *id}), 0);
        desk.server().resetCounters();
    }
};

QTEST_GUILESS_MAIN(TestUncertain)
#include "tst_uncertain.moc"
