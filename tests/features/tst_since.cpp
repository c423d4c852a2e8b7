// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/desk.h"

using namespace rd::features;

/// A merchant of many years wants to begin with this year's payments, and reads the older ones later.
class TestSince : public QObject {
    Q_OBJECT

    static int newPayments(const Outcome &sync)
    {
        return sync.json().value("conversions"_L1).toObject().value("new"_L1).toInt();
    }

    static QString codeOf(const Outcome &outcome)
    {
        return outcome.json().value("error"_L1).toObject().value("code"_L1).toString();
    }

private Q_SLOTS:
    void paymentsAreReadFromADayOnAndTheRestLater()
    {
        Desk desk;
        RD_STATUS(desk.prepare(), 0);
        RD_STATUS(desk.json({u"sync"_s, u"--since"_s, u"yesterday"_s}), 2);
        RD_STATUS(desk.json({u"sync"_s, u"--since"_s, u"2199-01-01"_s}), 2);
        const Outcome first = desk.json({u"sync"_s, u"--since"_s, u"2026-06-01"_s});
        RD_STATUS(first, 0);
        QVERIFY(newPayments(first) > 0);
        const Outcome again = desk.json({u"sync"_s});
        RD_STATUS(again, 0);
        QCOMPARE(newPayments(again), 0); // the choice stays
        QCOMPARE(codeOf(desk.json({u"sync"_s, u"--since"_s, u"2026-09-01"_s})), u"start-known"_s);
        const Outcome rest = desk.json({u"sync"_s, u"--since"_s, u"all"_s});
        RD_STATUS(rest, 0);
        QVERIFY(newPayments(rest) > 0);
        RD_STATUS(desk.json({u"verify"_s}), 0);

        Desk whole;
        RD_STATUS(whole.prepare(), 0);
        const Outcome everything = whole.json({u"sync"_s});
        RD_STATUS(everything, 0);
        QCOMPARE(newPayments(first) + newPayments(rest), newPayments(everything));
    }
};

QTEST_GUILESS_MAIN(TestSince)
#include "tst_since.moc"
