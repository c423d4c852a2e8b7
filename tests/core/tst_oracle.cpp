// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/comparison.h"
#include "seed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// The engine against a second, slow and plain implementation of the rules (tests/core/oracle) that shares nothing with
/// it. RD_TEST_SEED repeats a run, RD_ORACLE_WORLDS asks for more worlds.
class TestOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesOnRandomWorlds();
};

void TestOracle::agreesOnRandomWorlds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("RD_ORACLE_WORLDS", &given);
    const int worlds = given ? wanted : 420;
    const quint32 first = printedSeed();
    std::size_t campaigns = 0;
    std::size_t payments = 0;
    qsizetype rewards = 0;
    for (int i = 0; i < worlds; ++i) {
        const quint32 seed = first + static_cast<quint32>(i);
        const oracle::Scenario scenario = oracle::randomScenario(seed, i % 20 == 0 ? 1000 : 210);
        const oracle::Both both = oracle::bothAnswers(scenario);
        if (!both.agree())
            QFAIL(qPrintable(oracle::report(seed, scenario)));
        campaigns += scenario.campaigns.size();
        payments += scenario.sales.size();
        rewards += both.engine.size();
    }
    qInfo("%zu campaigns, %zu payments, %lld rewards and bonds agree", campaigns, payments,
        static_cast<long long>(rewards));
    QVERIFY(rewards > 0);
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
