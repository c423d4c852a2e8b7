// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/seed.h"
#include "tests/services/serviceworld.h"

#include <QRandomGenerator>

using namespace rd;
using namespace rd::tests;
using rd::fakes::Crash;
using rd::fakes::FakeProvider;
using rd::services::Decision;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Many rewards, and a program that dies or loses answers at random places: exactly one effect each. The full number,
/// with real processes, is the group "kills" of the bench.
class TestRandomKills : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRewardIsGivenOnce_data()
    {
        QTest::addColumn<bool>("lostAnswers");
        QTest::newRow("the program dies") << false;
        QTest::newRow("answers are lost after the provider acted") << true;
    }
    void eachRewardIsGivenOnce()
    {
        QFETCH(bool, lostAnswers);
        constexpr int kRewards = 100;
        constexpr int kDisturbances = 40;
        const quint32 seed = tests::printedSeed();
        QRandomGenerator random(seed);
        World world;
        world.code("ANNA");
        for (int i = 1; i <= kRewards; ++i)
            world.sale(i * 12, "ANNA"); // two a day: more at once would be held for review
        RD_OK(world.connect());
        RD_OK(world.campaign("affiliate", R"({"referrer":{"kind":"account-credit"}})"));
        RD_OK(world.participant("anna@example.com", "ANNA"));
        RD_OK(world.sync());
        const auto decided = world.decide(Decision::Approve);
        RD_OK(decided);
        QCOMPARE(static_cast<int>(decided->done.size()), kRewards);

        int disturbed = 0;
        for (int round = 0; disturbed < kDisturbances && round < 400; ++round) {
            if (lostAnswers)
                disturbed += loseAnswers(world, random);
            else
                disturbed += die(world, random);
            // sometimes at once, sometimes after the look-ups' minute
            world.clock.advance(std::chrono::seconds(random.bounded(150)));
        }
        QVERIFY2(disturbed >= kDisturbances, qPrintable(u"seed %1: %2 only"_s.arg(seed).arg(disturbed)));
        world.provider.faults.clear();
        world.restart();
        for (int i = 0; i < 3; ++i) {
            world.clock.advance(3min);
            RD_OK(world.issueAll("stripe-credit"));
        }

        QMap<QByteArray, int> marks;
        for (const auto &effect : world.provider.effects)
            ++marks[effect.body];
        QVERIFY2(world.provider.effects.size() == kRewards && marks.size() == kRewards,
            qPrintable(
                u"seed %1: %2 effects, %3 rewards"_s.arg(seed).arg(world.provider.effects.size()).arg(marks.size())));
        QStringList given;
        for (const auto &effect : world.provider.effects)
            given << effect.reference;
        QStringList booked;
        for (const auto &row : world.rows()) {
            QCOMPARE(row.state, RewardState::Issued);
            booked << row.reference;
        }
        given.sort();
        booked.sort();
        QVERIFY2(given == booked, qPrintable(u"seed %1: the books name other effects"_s.arg(seed)));
        QCOMPARE(world.verifyText(), QString());
    }

private:
    /// The program dies at some request or around some write; 1 where it did.
    static int die(World &world, QRandomGenerator &random)
    {
        world.provider.faults.clear();
        auto &intents = world.program().intents;
        intents.crashAt = 0;
        if (random.bounded(2) == 0) {
            for (quint32 i = random.bounded(4U); i > 0; --i)
                world.provider.faults.push_back(FakeProvider::Fault::None);
            world.provider.faults.push_back(
                random.bounded(2) == 0 ? FakeProvider::Fault::CrashBefore : FakeProvider::Fault::CrashAfter);
        } else {
            intents.crashAt = intents.writes + 1 + static_cast<int>(random.bounded(8U));
            intents.afterwards = random.bounded(2) == 0;
        }
        try {
            static_cast<void>(world.issueAll("stripe-credit"));
        } catch (const Crash &) {
            world.restart();
            return 1;
        }
        return 0;
    }
    static int loseAnswers(World &world, QRandomGenerator &random)
    {
        world.provider.faults.clear();
        int lost = 0;
        for (int i = 0; i < 150; ++i) { // more than a run sends
            const bool strikes = random.bounded(100U) < 60;
            world.provider.faults.push_back(strikes ? FakeProvider::Fault::LoseAnswer : FakeProvider::Fault::None);
        }
        const auto before = world.provider.faults;
        static_cast<void>(world.issueAll("stripe-credit"));
        const auto used = before.size() - world.provider.faults.size();
        for (std::size_t i = 0; i < used; ++i)
            lost += before[i] == FakeProvider::Fault::LoseAnswer ? 1 : 0;
        world.restart();
        return lost;
    }
};

QTEST_GUILESS_MAIN(TestRandomKills)
#include "tst_randomkills.moc"
