// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using namespace rd::services;
using namespace Qt::StringLiterals;

/// What is out already and would be more by now (domain.md 5.4.22).
class TestLateChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void moreOfACreditThatIsOutIsRefusedClearly();
    void moreMoneyWhileOnItsWayIsPaidAfterwards();
    void moreMoneyWhileOnItsWayThatThenFails();
    void aRefundThatFailedAfterTheCreditWasGiven();
};

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";
constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})";

Result<IssueReport> issueOne(World &world, RewardId id, fakes::FakeProvider::Fault fault)
{
    world.provider.faults = {fault};
    IssueOrder order;
    order.method = u"stripe-credit"_s;
    order.ids = {id};
    order.member = u"owner"_s;
    return world.program().issue.issue(order, {}, {});
}

/// As a recomputation would ask for it: 24.00 instead of 20.00.
Status propose(World &world, RewardId id)
{
    RD_TRY(raised, world.program().store->books().storedReward(id));
    raised.proposedGranted = raised.proposedTarget = 2'400;
    raised.flagsRaised |= bit(Flag::LateChange);
    return world.program().store->books().applyChanges({RewardChange{raised, {}, {}}}, world.clock.now(), {});
}

/// Differences other than the proposal itself, which the facts of this test know nothing of.
QString badBooks(World &world)
{
    for (const QString &check : VerifyService::names()) {
        const auto report = world.program().verify.verify({}, {}, {check});
        if (!report)
            return report.error().text;
        if (check != "reward-sum"_L1 && !report->ok)
            return report->differences.front().check + u' ' + report->differences.front().text;
    }
    return {};
}

/// Money that is on its way as a credit, with an unknown outcome, and the change to 24.00 accepted.
Status raisedOnItsWay(World &world, fakes::FakeProvider::Fault fault)
{
    RD_CHECK(world.begin("affiliate", kCash, 1));
    RD_CHECK(world.decide(Decision::Approve).transform([](const auto &) {}));
    const RewardId id = world.rows().front().id;
    RD_CHECK(issueOne(world, id, fault).transform([](const auto &) {}));
    if (world.rows().front().state != RewardState::Submitted)
        return fail(ErrorKind::Internal, u"it is not on its way"_s);
    RD_CHECK(propose(world, id));
    RD_TRY(accepted, world.decide(Decision::AcceptChange, {id}));
    return accepted.notDone.empty() ? Status() : Status(fail(ErrorKind::Conflict, accepted.notDone.front().text));
}

} // namespace

void TestLateChanges::moreOfACreditThatIsOutIsRefusedClearly()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    RD_OK(world.decide(Decision::Approve));
    RD_OK(world.issueAll("stripe-credit"));
    const RewardId id = world.rows().front().id;
    RD_OK(propose(world, id));
    const auto accepted = world.decide(Decision::AcceptChange, {id});
    RD_OK(accepted);
    QVERIFY(accepted->done.empty());
    QCOMPARE(accepted->notDone.front().code, u"already-out"_s);
    QVERIFY2(accepted->notDone.front().text.contains(u"account-credit, and one reward is sent once: 4.00 USD more"_s),
        qPrintable(accepted->notDone.front().text));
    QCOMPARE(world.provider.effects.size(), 1U);
    // The other answer is open, and so is giving the difference.
    const auto dismissed = world.decide(Decision::DismissChange, {id});
    RD_OK(dismissed);
    QVERIFY(dismissed->notDone.empty());
    QCOMPARE(world.rows().front().state, RewardState::Issued);
    AdjustRequest request;
    request.participant = u"anna@example.com"_s;
    request.amount = Money{400, *Currency::parse(u"USD")};
    request.reason = u"difference"_s;
    request.member = u"owner"_s;
    RD_OK(world.program().balances.adjust(request));
    QCOMPARE(world.rows().size(), 2U);
    QCOMPARE(badBooks(world), QString());
}

/// 20.00 out, 24.00 while its outcome is unknown: what was sent is settled, the rest is paid as a reward of its own.
void TestLateChanges::moreMoneyWhileOnItsWayIsPaidAfterwards()
{
    World world;
    RD_OK(raisedOnItsWay(world, fakes::FakeProvider::Fault::LoseAnswer));
    QCOMPARE(world.rows().front().state, RewardState::Submitted);
    QCOMPARE(world.rows().size(), 1U); // nothing is split while it is not known what arrived
    QCOMPARE(badBooks(world), QString());
    world.clock.advance(std::chrono::minutes(10));
    RD_OK(world.program().issue.resolveOpen({}, {}));
    const auto rows = world.rows();
    QCOMPARE(rows.size(), 2U);
    QCOMPARE(rows.front().state, RewardState::Issued);
    const auto stored = world.program().store->books().storedReward(rows.front().id);
    RD_OK(stored);
    QCOMPARE(stored->booked, 2'400);
    QCOMPARE(rows.back().state, RewardState::Due);
    QCOMPARE(rows.back().amount->minor, 400);
    QCOMPARE(world.provider.effects.size(), 1U);
    QCOMPARE(badBooks(world), QString());
}

void TestLateChanges::moreMoneyWhileOnItsWayThatThenFails()
{
    World world;
    RD_OK(raisedOnItsWay(world, fakes::FakeProvider::Fault::LoseRequest));
    const RewardId id = world.rows().front().id;
    world.clock.advance(std::chrono::minutes(2));
    world.provider.lookupUndecided = true;
    RD_OK(world.program().issue.resolveOpen({}, {}));
    RD_OK(world.program().issue.abandon(id, u"it never arrived"_s, u"owner"_s));
    const auto rows = world.rows();
    QCOMPARE(rows.size(), 1U);
    QCOMPARE(rows.front().state, RewardState::Due);
    QCOMPARE(rows.front().amount->minor, 2'400);
    QCOMPARE(badBooks(world), QString());
}

/// The rest of a credit stays with it, and the explanation says what to do.
void TestLateChanges::aRefundThatFailedAfterTheCreditWasGiven()
{
    World world;
    RD_OK(world.begin("affiliate", kCredit, 1));
    world.refund(1, 5'000);
    RD_OK(world.sync());
    RD_OK(world.decide(Decision::Approve));
    RD_OK(world.issueAll("stripe-credit"));
    world.refund(1, 5'000, "failed");
    RD_OK(world.sync(true));
    const auto explanation = world.program().rewards.explain(world.rows().front().id);
    RD_OK(explanation);
    QVERIFY(explanation->matches);
    const auto more = std::find_if(explanation->steps.begin(), explanation->steps.end(),
        [](const ExplanationStep &step) { return step.code == "owed-more"_L1; });
    QVERIFY(more != explanation->steps.end());
    QVERIFY2(more->text.startsWith(u"20.00 USD are owed and 10.00 USD were given out"_s), qPrintable(more->text));
    QCOMPARE(world.provider.effects.size(), 1U);
    QCOMPARE(world.verifyText(), QString());
}

QTEST_GUILESS_MAIN(TestLateChanges)
#include "tst_latechanges.moc"
