// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::services;
using namespace rd::tests;
using rd::fakes::FakeProvider;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kAmountCoupon = R"({"referee":{"kind":"coupon","amountOff":[{"minor":700,"currency":"USD"}]}})";
constexpr auto kPrice = R"({"referee":{"kind":"price-change","price":"price_friends"}})";

} // namespace

/// Which kind goes out which way, and what a person may choose instead.
class TestIssueWays : public QObject {
    Q_OBJECT

    static Result<IssueReport> issue(
        World &world, const QString &method, std::vector<RewardId> ids, const QString &subscription = {})
    {
        IssueOrder order;
        order.method = method;
        order.ids = std::move(ids);
        order.subscription = subscription;
        order.member = u"owner"_s;
        return world.program().issue.issue(order, {}, {});
    }
    static std::vector<RewardId> ids(World &world)
    {
        std::vector<RewardId> all;
        for (const auto &row : world.rows())
            all.push_back(row.id);
        return all;
    }
    static bool isRecorded(World &world, RewardId id, const QString &facts)
    {
        const auto entries = world.program().store->books().entriesOf(id).value();
        return std::any_of(
            entries.begin(), entries.end(), [&facts](const LedgerEntry &entry) { return entry.facts == facts; });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void couponsBecomeCreditWhereAPersonNamesThem()
    {
        World world;
        RD_OK(world.begin("refer-single", kAmountCoupon, 2));
        RD_OK(world.decide(Decision::Approve));
        // "All" never means a kind the method is not made for.
        const auto all = world.issueAll("stripe-credit");
        RD_OK(all);
        QVERIFY(all->issued.empty() && all->notIssued.empty());
        const auto named = issue(world, u"stripe-credit"_s, ids(world));
        RD_OK(named);
        QCOMPARE(named->issued.size(), 2U);
        QCOMPARE(world.provider.effectsOn(u"/credits"_s), 2);
        QCOMPARE(world.provider.effectsOn(u"/coupons"_s), 0);
        QVERIFY(isRecorded(world, ids(world).front(), u"stripe-credit as credit"_s));
        // and the coupon does not follow
        const auto again = world.issueAll("stripe-coupon");
        RD_OK(again);
        QVERIFY(again->issued.empty());
        QCOMPARE(world.verifyText(), QString());
    }

    void aPriceChangeGoesOutItsOwnWay()
    {
        World world;
        RD_OK(world.begin("refer-single", kPrice, 1));
        RD_OK(world.decide(Decision::Approve));
        const auto wrong = issue(world, u"stripe-coupon"_s, ids(world));
        RD_OK(wrong);
        QCOMPARE(wrong->notIssued.front().reason, Blocker::NoPayoutMethod);
        const auto report = world.issueAll("stripe-price");
        RD_OK(report);
        QCOMPARE(report->issued.size(), 1U);
        QCOMPARE(world.provider.effects.front().body, QByteArray("price=price_friends"));
        QCOMPARE(world.verifyText(), QString());
    }

    void aChangeWaitsForAnOpenOneOfTheSameSubscription()
    {
        // given a price change whose outcome nobody knows
        World world;
        RD_OK(world.begin("refer-single", kPrice, 2));
        RD_OK(world.decide(Decision::Approve));
        world.provider.faults = {FakeProvider::Fault::LoseAnswer};
        const auto first = issue(world, u"stripe-price"_s, {ids(world).front()}, u"sub_1"_s);
        RD_OK(first);
        QCOMPARE(first->uncertain.size(), 1U);
        // when another reward would change that subscription
        const auto second = issue(world, u"stripe-price"_s, {ids(world).back()}, u"sub_1"_s);
        // then it waits, and goes to another one
        RD_OK(second);
        QCOMPARE(second->notIssued.size(), 1U);
        QCOMPARE(second->notIssued.front().reason, Blocker::ExistingDiscount);
        QCOMPARE(world.provider.effects.size(), 1U);
        RD_OK(issue(world, u"stripe-price"_s, {ids(world).back()}, u"sub_2"_s));
        QCOMPARE(world.provider.effects.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestIssueWays)
#include "tst_issueways.moc"
