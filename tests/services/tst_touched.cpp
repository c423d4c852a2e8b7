// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/seed.h"
#include "tests/services/twins.h"

using namespace rd;
using namespace rd::services;
using namespace rd::tests;
using namespace Qt::StringLiterals;

/// What was touched is enough: the books are the same as after computing everything.
class TestTouched : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySequenceEndsInTheBooksOfAWholeRun_data();
    void anySequenceEndsInTheBooksOfAWholeRun();
};

void TestTouched::anySequenceEndsInTheBooksOfAWholeRun_data()
{
    QTest::addColumn<int>("merchant");
    for (std::size_t i = 0; i < kMerchants.size(); ++i)
        QTest::newRow(nameOf(kMerchants[i].front()).toUtf8().constData()) << static_cast<int>(i);
}

void TestTouched::anySequenceEndsInTheBooksOfAWholeRun()
{
    QFETCH(int, merchant);
    constexpr int kSteps = 40;
    Random random(printedSeed());
    Twins twins(kMerchants[static_cast<std::size_t>(merchant)]);
    QStringList story;
    for (int i = 0; i < kSteps; ++i) {
        story << twins.step(random);
        if (pick(random, 0, 3) == 0)
            continue; // several at once
        twins.update();
        const QStringList part = bookText(twins.part);
        const QStringList whole = bookText(twins.whole);
        QVERIFY2(part == whole, qPrintable(QString(story.join(u'\n') + u'\n' + differenceOfTexts(part, whole))));
    }
    QCOMPARE(twins.part.verifyText(), QString());
    // The test has compared something.
    const bool isUnclear = kMerchants[static_cast<std::size_t>(merchant)].front().contains("codeMovesCustomer");
    QVERIFY(isUnclear ? twins.inPart == 0 : twins.inPart > kSteps / 4);
    QVERIFY(!twins.part.rows().empty());
}

QTEST_GUILESS_MAIN(TestTouched)
#include "tst_touched.moc"
