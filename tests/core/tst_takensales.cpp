// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineworld.h"

#include <QtTest>

using namespace rd;
using namespace rd::tests;
using namespace Qt::StringLiterals;

/// Which sale uses up a right that exists once.
class TestTakenSales : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUnlistedCurrencyUsesUpNothing_22_data();
    void anUnlistedCurrencyUsesUpNothing_22();
};

void TestTakenSales::anUnlistedCurrencyUsesUpNothing_22_data()
{
    using Change = std::function<void(CampaignTerms &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("euro"); ///< why the first sale, in EUR, earns nothing
    QTest::addColumn<qint64>("dollar"); ///< what the second one, in USD, gives
    const auto row = [](const char *name, const char *euro, qint64 dollar, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(euro) << dollar;
    };
    row("not listed", "currency-not-listed", 500, [](CampaignTerms &) {});
    row("listed", "none", -1, [](CampaignTerms &terms) { terms.referrer->amount.push_back({400, currencyOf("EUR")}); });
    row("payout currency listed", "none", -1, [](CampaignTerms &terms) { terms.payoutCurrency = currencyOf("USD"); });
    row("payout currency not listed", "currency-not-listed", 500,
        [](CampaignTerms &terms) { terms.payoutCurrency = currencyOf("JPY"); });
    row("the other side gives something", "none", -1,
        [](CampaignTerms &terms) { terms.referee = World::spec(RewardKind::Coupon); });
    row("the other side waits for it", "currency-not-listed", 500, [](CampaignTerms &terms) {
        terms.referee = World::spec(RewardKind::Coupon);
        terms.refereeWaits = true;
    });
    row("with rules", "currency-not-listed", 500, [](CampaignTerms &terms) {
        terms.rules = {World::percentRule("10")};
        terms.rules.front().payments = 1;
    });
}

/// "Once per referral, at the first conversion that earns": one without a listed amount earns nothing.
void TestTakenSales::anUnlistedCurrencyUsesUpNothing_22()
{
    using Change = std::function<void(CampaignTerms &)>;
    QFETCH(Change, change);
    QFETCH(QString, euro);
    QFETCH(qint64, dollar);
    World world;
    world.bond("c@example.com");
    world.terms().rules.clear();
    world.terms().referrer->amount = {{500, currencyOf("USD")}};
    change(world.terms());
    world.sell("in_1", "c@example.com", "2026-01-01", 1000).currency = currencyOf("EUR");
    world.sell("in_2", "c@example.com", "2026-02-01", 1000);
    QCOMPARE(world.whyNothing("in_1", 0, 1), euro);
    QCOMPARE(world.owed("in_2"), dollar);
}

QTEST_GUILESS_MAIN(TestTakenSales)
#include "tst_takensales.moc"
