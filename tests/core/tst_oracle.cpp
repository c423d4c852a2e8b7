// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle/comparison.h"
#include "oracle/oracle.h"
#include "seed.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;
using namespace rd;
using namespace rd::tests;

/// The engine against a second, slow and plain implementation of the rules (tests/core/oracle) that shares nothing with
/// it. RD_TEST_SEED repeats a run, RD_ORACLE_WORLDS asks for more worlds.
class TestOracle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondImplementationKnowsTheWorkedExamples_data();
    void secondImplementationKnowsTheWorkedExamples();
    void agreesOnRandomWorlds();
    void orderOfRowsDoesNotMatter();
};

void TestOracle::secondImplementationKnowsTheWorkedExamples_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QList<qint64>>("nets");
    QTest::addColumn<QList<qint64>>("payment"); // total, paid, refunded
    QTest::addColumn<QList<qint64>>("ratesPpm"); // of the line's product, in order
    QTest::addColumn<qint64>("granted"); // 0 = no reward
    QTest::addColumn<qint64>("target");
    using List = QList<qint64>;
    const auto row = [](const char *name, const char *currency, const List &nets, const List &payment,
                         const List &rates, qint64 granted, qint64 target) {
        QTest::newRow(name) << QByteArray(currency) << nets << payment << rates << granted << target;
    };
    row("coupon and tax", "USD", {7500}, {9000, 9000, 0}, {300'000}, 2250, 2250);
    row("a part paid by credit", "USD", {7500}, {9000, 6000, 0}, {300'000}, 1500, 1500);
    row("a third refunded", "USD", {10000}, {10000, 10000, 3333}, {333'300}, 3333, 2222);
    row("two thirds refunded", "USD", {10000}, {10000, 10000, 6666}, {333'300}, 3333, 1111);
    row("all refunded", "USD", {10000}, {10000, 10000, 10000}, {333'300}, 3333, 0);
    row("half to even, down", "JPY", {100}, {100, 100, 0}, {125'000}, 12, 12);
    row("half to even, up", "JPY", {300}, {300, 300, 0}, {125'000}, 38, 38);
    row("upgrade", "USD", {-2000, 5000}, {3000, 3000, 0}, {100'000, 200'000}, 800, 800);
    row("downgrade", "USD", {-5000, 2000}, {0, 0, 0}, {100'000, 200'000}, 0, 0);
}

void TestOracle::secondImplementationKnowsTheWorkedExamples()
{
    QFETCH(QByteArray, currency);
    QFETCH(QList<qint64>, nets);
    QFETCH(QList<qint64>, payment);
    QFETCH(QList<qint64>, ratesPpm);
    oracle::Scenario world;
    world.people = {{{1}, "anna@example.com", {}, {"ANNA"}, {{1}}, {}}};
    world.buyers = {{"buyer@example.com", {}}};
    world.promotionCodes["promo_1"] = "ANNA";
    oracle::Scenario::Sale sale;
    sale.id = "in_1";
    sale.currency = *Currency::parse(QString::fromLatin1(currency));
    sale.total = payment[0];
    sale.paid = payment[1];
    sale.refunded = payment[2];
    sale.hints.push_back({EvidenceSource::PromoCode, EvidenceField::Code, {}, "promo_1", false, {}});
    CampaignTerms terms;
    terms.referrer = RewardSpec{};
    for (qsizetype i = 0; i < nets.size(); ++i) {
        const std::string product = "prod_" + std::to_string(i);
        sale.lines.push_back({product, {}, 1, nets[i], false});
        Rule rule;
        rule.name = QString::number(i);
        rule.products = {QString::fromStdString(product)};
        rule.percent = Rate{ratesPpm[i]};
        terms.rules.push_back(rule);
    }
    world.sales = {sale};
    world.campaigns = {{{1}, u"One"_s, u"live"_s, {}, {{1}}, {{{1}, Instant::min(), terms}}}};
    const EngineFacts facts = world.facts();
    const oracle::Answer answer = oracle::answer(facts, Calendar::utc());
    QTEST(answer.rewards.empty() ? qint64(0) : answer.rewards.front().granted, "granted");
    QTEST(answer.rewards.empty() ? qint64(0) : answer.rewards.front().target, "target");
}

void TestOracle::agreesOnRandomWorlds()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("RD_ORACLE_WORLDS", &given);
    const int worlds = given ? wanted : 420;
    const quint32 first = printedSeed();
    std::size_t campaigns = 0;
    std::size_t payments = 0;
    qsizetype rewards = 0;
    struct {
        int milestones = 0;
        int prizes = 0;
        int converted = 0;
        int withoutRate = 0;
    } seen;
    for (int i = 0; i < worlds; ++i) {
        const quint32 seed = first + static_cast<quint32>(i);
        const oracle::Scenario scenario = oracle::randomScenario(seed, i % 20 == 0 ? 1000 : 210);
        const oracle::Both both = oracle::bothAnswers(scenario);
        if (!both.agree())
            QFAIL(qPrintable(oracle::report(seed, scenario)));
        campaigns += scenario.campaigns.size();
        payments += scenario.sales.size();
        rewards += both.engine.size();
        for (const QString &line : both.engine) {
            seen.milestones += line.contains(u" slot 10") && line.startsWith(u"reward") ? 1 : 0;
            seen.prizes += line.contains(u" rank "_s) && line.startsWith(u"reward") ? 1 : 0;
            seen.converted += line.contains(u"rate of"_s) ? 1 : 0;
            seen.withoutRate += line.contains(u"rate-missing"_s) ? 1 : 0;
        }
    }
    qInfo("%zu campaigns, %zu payments, %lld rewards and bonds agree", campaigns, payments,
        static_cast<long long>(rewards));
    qInfo("%d milestones, %d prizes, %d amounts in another currency, %d that wait for a rate", seen.milestones,
        seen.prizes, seen.converted, seen.withoutRate);
    QVERIFY(rewards > 0);
    QVERIFY(given || (seen.milestones > 100 && seen.prizes > 100 && seen.converted > 100 && seen.withoutRate > 10));
    QVERIFY(given || (campaigns >= 200 && payments >= 100'000));
}

/// domain.md 5.6.6, for everything the engine counts: rows in any order, touches any number of times.
void TestOracle::orderOfRowsDoesNotMatter()
{
    const quint32 first = printedSeed();
    std::mt19937 random(first);
    qsizetype rewards = 0;
    for (quint32 i = 0; i < 60; ++i) {
        const oracle::Scenario scenario = oracle::randomScenario(first + i, 120);
        const Calendar calendar = *Calendar::forZone(scenario.zone);
        EngineFacts facts = scenario.facts();
        const QStringList expected = oracle::engineLines(facts, calendar);
        std::shuffle(facts.conversions.begin(), facts.conversions.end(), random);
        for (const ConversionRow &row : facts.conversions) {
            const auto begin = facts.evidence.begin() + row.evidenceBegin;
            std::shuffle(begin, begin + row.evidenceCount, random);
        }
        std::shuffle(facts.participants.begin(), facts.participants.end(), random);
        std::shuffle(facts.campaigns.begin(), facts.campaigns.end(), random);
        std::shuffle(facts.rates.begin(), facts.rates.end(), random);
        const std::vector<TouchRow> again = facts.touches;
        facts.touches.insert(facts.touches.end(), again.begin(), again.end());
        std::shuffle(facts.touches.begin(), facts.touches.end(), random);
        QCOMPARE(oracle::engineLines(facts, calendar), expected);
        rewards += expected.size();
    }
    QVERIFY(rewards > 500);
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
