// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/explanationtext.h"
#include "views/widgets/format.h"

#include <QTest>

using namespace rd;
using namespace rd::views;
using namespace Qt::StringLiterals;

class TestExplanationText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void timesAreShownInTheZoneOfThePerson()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QString time = u"2026-05-01T22:30:00Z"_s;
        const QString shown = withLocalTimes(u"Billed %1, paid %1."_s.arg(time), berlin);
        const QString local = formatDateTime(*parseIso(time), berlin);
        QCOMPARE(shown, u"Billed %1, paid %1."_s.arg(local));
        QVERIFY2(local.contains(u"00:30"_s) || local.contains(u"12:30"_s), qPrintable(local)); // already the next day
    }

    void everythingElseStays()
    {
        for (const QString &text : {u"Rate 30 % of 75.00 USD = 22.50 USD."_s, u"in_2026-05-01 is invoice T1"_s,
                 QString(), u"2026-99-01T00:00:00Z"_s})
            QCOMPARE(withLocalTimes(text), text);
    }
};

QTEST_MAIN(TestExplanationText)
#include "tst_explanationtext.moc"
