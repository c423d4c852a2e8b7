// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payable.h"

#include <QtTest>

#include <map>
#include <random>
#include <tuple>

using namespace rd;
using namespace Qt::StringLiterals;

namespace {

const Currency &usd()
{
    static const Currency currency = *Currency::parse(u"USD");
    return currency;
}

RewardRow due(const QString &campaign, const QString &mode, qint64 minor)
{
    RewardRow row;
    row.participant = {1};
    row.campaign = campaign;
    row.key.campaign = campaign;
    row.key.mode = mode;
    row.state = RewardState::Due;
    row.amount = Money{minor, usd()};
    row.facts.target = minor;
    return row;
}

Campaign campaign(const QString &name, const QString &mode, qint64 threshold, ThresholdScope scope)
{
    Campaign made;
    made.name = name;
    made.mode = mode;
    CampaignVersion version;
    version.terms.name = name;
    version.terms.threshold = {{threshold, usd()}};
    version.terms.thresholdScope = scope;
    made.versions.push_back(version);
    return made;
}

} // namespace

/// What could be paid, by participant, currency and mode (domain.md 4.7, 5.4.24).
class TestPayable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void claimsLowerOnlyTheMoneyOfTheirMode()
    {
        services::PayableBalances payable;
        payable.add({due(u"Real"_s, u"live"_s, 2'000), due(u"Trial"_s, u"test"_s, 500)});
        payable.subtract({{{1}, usd(), Mode::Test, 3'000, 100, 0}, {{1}, usd(), Mode::Live, 150, 50, 0}});
        QCOMPARE(payable.payable({1}, usd(), Mode::Live), 1'800);
        QCOMPARE(payable.payable({1}, usd(), Mode::Test), -2'600);
        QCOMPARE(payable.payable({2}, usd(), Mode::Live), 0);
    }

    void aClaimBelowZeroAddsNothing()
    {
        services::PayableBalances payable;
        payable.add({due(u"Real"_s, u"live"_s, 2'000)});
        // Older versions took what was owed back in test mode off live money.
        payable.subtract({{{1}, usd(), Mode::Live, -700, 0, 0}});
        QCOMPARE(payable.payable({1}, usd(), Mode::Live), 2'000);
    }

    void aNegativeTestBalanceBlocksTestMoneyAlone()
    {
        services::PayableBalances payable;
        const auto real = due(u"Real"_s, u"live"_s, 2'000);
        const auto trial = due(u"Trial"_s, u"test"_s, 500);
        payable.add({real, trial});
        payable.subtract({{{1}, usd(), Mode::Test, 3'000, 0, 0}});
        QVERIFY(!payable.blockerFor(real, {}));
        QVERIFY(payable.blockerFor(trial, {}) == Blocker::NegativeBalance);
    }

    void thresholdsAreNotReachedWithMoneyOfTheOtherMode_data()
    {
        QTest::addColumn<ThresholdScope>("scope");
        QTest::addRow("all campaigns") << ThresholdScope::All;
        QTest::addRow("own campaign") << ThresholdScope::Campaign;
    }
    void thresholdsAreNotReachedWithMoneyOfTheOtherMode()
    {
        QFETCH(ThresholdScope, scope);
        const std::vector<Campaign> campaigns{
            campaign(u"Real"_s, u"live"_s, 3'000, scope), campaign(u"Trial"_s, u"test"_s, 3'000, scope)};
        services::PayableBalances payable;
        const auto real = due(u"Real"_s, u"live"_s, 2'000);
        const auto trial = due(u"Trial"_s, u"test"_s, 2'500);
        payable.add({real, trial});
        QVERIFY(payable.blockerFor(real, campaigns) == Blocker::BelowThreshold);
        QVERIFY(payable.blockerFor(trial, campaigns) == Blocker::BelowThreshold);
        payable.add({due(u"Real"_s, u"live"_s, 1'000)});
        QVERIFY(!payable.blockerFor(real, campaigns));
        QVERIFY(payable.blockerFor(trial, campaigns) == Blocker::BelowThreshold);
    }

    void sumsOfManyRewardsInAnyOrderAreThoseOfEach()
    {
        std::mt19937 dice(3);
        services::PayableBalances payable;
        std::map<std::tuple<qint64, bool, qint64>, qint64> perCampaign;
        std::map<std::pair<qint64, bool>, qint64> all;
        const auto drawn = [&dice] {
            const bool isLive = dice() % 2 == 0;
            RewardRow row = due(isLive ? u"live"_s : u"test"_s, isLive ? u"live"_s : u"test"_s, dice() % 900 + 1);
            row.participant = {static_cast<qint64>(dice() % 40 + 1)};
            row.campaignId = {static_cast<qint64>(dice() % 3 * 2 + (isLive ? 1 : 2))};
            return row;
        };
        for (int round = 0; round < 5; ++round) {
            for (int i = 0; i < 300; ++i) {
                const RewardRow row = drawn();
                const bool isLive = row.mode() == Mode::Live;
                payable.add(row);
                perCampaign[{row.participant.value, isLive, row.campaignId.value}] += row.amount->minor;
                all[{row.participant.value, isLive}] += row.amount->minor;
            }
            const qint64 claimant = round + 1;
            payable.subtract({{{claimant}, usd(), Mode::Live, 1'000, 0, 0}});
            all[{claimant, true}] -= 1'000;
            // What was asked once may be added to.
            for (const auto &[key, sum] : all)
                QCOMPARE(payable.payable({key.first}, usd(), key.second ? Mode::Live : Mode::Test), sum);
            for (int i = 0; i < 100; ++i) {
                const RewardRow row = drawn();
                const bool isLive = row.mode() == Mode::Live;
                const auto known = all.find({row.participant.value, isLive});
                const qint64 whole = known == all.end() ? 0 : known->second;
                const auto own = perCampaign.find({row.participant.value, isLive, row.campaignId.value});
                CampaignTerms terms;
                QCOMPARE(payable.againstThreshold(row, terms), whole);
                terms.thresholdScope = ThresholdScope::Campaign;
                QCOMPARE(
                    payable.againstThreshold(row, terms), own == perCampaign.end() ? whole : qMin(own->second, whole));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPayable)
#include "tst_payable.moc"
