// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/issuerun.h"
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::fakes::Crash;
using rd::fakes::FakeProvider;
using rd::services::Decision;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})";
constexpr auto kCoupon = R"({"referee":{"kind":"coupon","percentOff":"20","duration":"once"}})";

/// One approved reward: account credit for the referrer, or a coupon for the referee.
void beginApproved(World &world, bool coupon, int sales = 1)
{
    RD_OK(world.begin(coupon ? "refer-double" : "affiliate", coupon ? kCoupon : kCredit, sales));
    const auto decided = world.decide(Decision::Approve);
    QVERIFY2(decided.has_value(), decided ? "" : qPrintable(decided.error().text));
    QCOMPARE(static_cast<int>(decided->done.size()), sales);
}

/// The fake provider with a world that changes right after the receiver was read.
class ChangingGateway : public fakes::FakeGateway {
public:
    ChangingGateway(FakeProvider &provider, Clock &clock, std::function<void(IssuePlan &)> change)
        : FakeGateway(provider, clock), m_change(std::move(change))
    {
    }
    [[nodiscard]] Result<IssuePlan> plan(
        const IssueRequest &request, const QString &key, const CancelToken &cancel) override
    {
        auto plan = FakeGateway::plan(request, key, cancel);
        if (plan)
            m_change(*plan);
        return plan;
    }

private:
    std::function<void(IssuePlan &)> m_change;
};

/// A clock of a person who cancels while it sleeps.
class CancellingClock : public fakes::FakeClock {
public:
    CancellingClock(Instant now, CancelToken cancel) : FakeClock(now), m_cancel(std::move(cancel)) {}
    void sleep(std::chrono::milliseconds duration) override
    {
        FakeClock::sleep(duration);
        m_cancel.cancel();
    }

private:
    CancelToken m_cancel;
};

/// One run over the world's books with another gateway or clock than its own.
class DirectRun {
public:
    explicit DirectRun(World &world, Clock &clock)
        : m_store(*world.program().store),
          m_clock(clock),
          m_campaigns(m_store.campaigns().campaigns().value()),
          m_connection(m_store.connections().connection(u"shop"_s).value().value())
    {
    }
    services::IssueRun over(RewardGateway &gateway, const CancelToken &cancel = {})
    {
        return services::IssueRun({m_store.books(), m_store.intents(), m_store.workspace(), m_clock, m_campaigns},
            m_connection, gateway, report, cancel);
    }
    services::IssueReport report;

private:
    storage::Workspace &m_store;
    Clock &m_clock;
    std::vector<Campaign> m_campaigns;
    Connection m_connection;
};

} // namespace

class TestIssueService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void issuesEachApprovedRewardOnce()
    {
        // given three approved credits
        World world;
        beginApproved(world, false, 3);
        // when all are issued twice
        const auto first = world.issueAll("stripe-credit");
        const auto second = world.issueAll("stripe-credit");
        // then each was given once, the second call found nothing to do
        RD_OK(first);
        QCOMPARE(first->issued.size(), 3U);
        QCOMPARE(first->totals.size(), 1U);
        QCOMPARE(first->totals.front().minor, 6'000);
        RD_OK(second);
        QVERIFY(second->issued.empty());
        QCOMPARE(world.provider.effects.size(), 3U);
        for (const auto &row : world.rows())
            QCOMPARE(row.state, RewardState::Issued);
        QCOMPARE(world.verifyText(), QString());
    }

    void aCouponIsMadeAndAttached()
    {
        World world;
        beginApproved(world, true);
        const auto report = world.issueAll("stripe-coupon");
        RD_OK(report);
        QCOMPARE(report->issued.size(), 1U);
        QCOMPARE(world.provider.effectsOn(u"/coupons"_s), 1);
        QCOMPARE(world.provider.effectsOn(u"/attach"_s), 1);
        QCOMPARE(report->issued.front().reference, u"ref_2"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void endsWithOneEffectWhereverTheProgramDies_data()
    {
        QTest::addColumn<bool>("coupon");
        QTest::addColumn<int>("write");
        QTest::addColumn<bool>("afterwards");
        for (const bool coupon : {false, true}) {
            for (int write = 1; write <= (coupon ? 5 : 3); ++write) {
                for (const bool afterwards : {false, true})
                    QTest::addRow(
                        "%s, %s write %d", coupon ? "coupon" : "credit", afterwards ? "after" : "before", write)
                        << coupon << write << afterwards;
            }
        }
    }
    void endsWithOneEffectWhereverTheProgramDies()
    {
        QFETCH(bool, coupon);
        QFETCH(int, write);
        QFETCH(bool, afterwards);
        // given a program that dies around its n-th write to the intent log
        World world;
        beginApproved(world, coupon);
        const auto *method = coupon ? "stripe-coupon" : "stripe-credit";
        world.program().intents.crashAt = write;
        world.program().intents.afterwards = afterwards;
        bool died = false;
        try {
            static_cast<void>(world.issueAll(method));
        } catch (const Crash &) {
            died = true;
        }
        QVERIFY(died);
        // when a fresh program goes on after a while
        world.restart();
        world.clock.advance(3min);
        const auto resumed = world.issueAll(method);
        // then there is exactly one effect and the books say so
        RD_OK(resumed);
        QCOMPARE(world.provider.effects.size(), coupon ? 2U : 1U);
        QCOMPARE(world.rows().front().state, RewardState::Issued);
        QCOMPARE(world.verifyText(), QString());
    }

    void endsWithOneEffectWhereverTheAnswerIsLost_data()
    {
        QTest::addColumn<bool>("coupon");
        QTest::addColumn<int>("send");
        QTest::addColumn<int>("fault");
        using enum FakeProvider::Fault;
        for (const bool coupon : {false, true}) {
            for (int send = 0; send < (coupon ? 2 : 1); ++send) {
                for (const auto fault : {LoseAnswer, LoseRequest, CrashBefore, CrashAfter})
                    QTest::addRow(
                        "%s, send %d, fault %d", coupon ? "coupon" : "credit", send + 1, static_cast<int>(fault))
                        << coupon << send << static_cast<int>(fault);
            }
        }
    }
    void endsWithOneEffectWhereverTheAnswerIsLost()
    {
        QFETCH(bool, coupon);
        QFETCH(int, send);
        QFETCH(int, fault);
        World world;
        beginApproved(world, coupon);
        const auto *method = coupon ? "stripe-coupon" : "stripe-credit";
        for (int i = 0; i < send; ++i)
            world.provider.faults.push_back(FakeProvider::Fault::None);
        world.provider.faults.push_back(static_cast<FakeProvider::Fault>(fault));
        try {
            const auto report = world.issueAll(method);
            // an answer that is lost is a state, never a guess
            RD_OK(report);
            QCOMPARE(report->uncertain.size(), 1U);
            QCOMPARE(world.rows().front().state, RewardState::Submitted);
        } catch (const Crash &) {
            world.restart();
        }
        // too early: nothing is asked and nothing is sent
        const int sends = world.provider.sends;
        const int lookups = world.provider.lookups;
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QCOMPARE(world.provider.sends, sends);
        QCOMPARE(world.provider.lookups, lookups);
        // later it is looked up, and sent again only if it is not there
        world.clock.advance(2min);
        const auto resolved = world.program().issue.resolveOpen({}, {});
        RD_OK(resolved);
        QCOMPARE(resolved->issued.size(), 1U);
        QCOMPARE(world.provider.effects.size(), coupon ? 2U : 1U);
        QCOMPARE(world.rows().front().state, RewardState::Issued);
        QCOMPARE(world.verifyText(), QString());
    }

    void endsWithOneEffectWhicheverStatementFails()
    {
        // given a disk that fails at the n-th statement, n = 1, 2, 3 … until an issue goes through untouched
        // several times in a row: the line on the activity page may fail without harm
        int clean = 0;
        int failures = 0;
        for (int n = 1; clean < 6; ++n) {
            QVERIFY2(n < 200, "it never came through");
            World world;
            beginApproved(world, true);
            world.program().store->failStatement(n);
            const auto first = world.issueAll("stripe-coupon");
            const bool untouched = first.has_value() && !first->error;
            clean = untouched ? clean + 1 : 0;
            failures += untouched ? 0 : 1;
            world.program().store->failStatement(0);
            // when it is tried again, in the same run or the next one
            if (n % 2 == 0)
                world.restart();
            world.clock.advance(3min);
            RD_OK(world.issueAll("stripe-coupon"));
            // then there is one coupon, attached once
            QCOMPARE(world.provider.effects.size(), 2U);
            QCOMPARE(world.rows().front().state, RewardState::Issued);
            QCOMPARE(world.verifyText(), QString());
        }
        QVERIFY(failures > 10);
    }

    void aKeyIsNeverUsedAgainOutsideItsWindow()
    {
        // given a request that was executed, with the answer lost
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::LoseAnswer};
        RD_OK(world.issueAll("stripe-credit"));
        // when two days pass, the provider has forgotten the key
        world.clock.advance(48h);
        const auto resolved = world.program().issue.resolveOpen({}, {});
        // then the look-up finds it
        RD_OK(resolved);
        QCOMPARE(resolved->issued.size(), 1U);
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.provider.sends, 1);
    }

    void aLostRequestIsSentWithANewKeyAfterItsWindow()
    {
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        const auto before = world.program().store->intents().intentsOf(world.rows().front().id);
        world.clock.advance(48h);
        RD_OK(world.program().issue.resolveOpen({}, {}));
        const auto after = world.program().store->intents().intentsOf(world.rows().front().id);
        RD_OK(before);
        RD_OK(after);
        QCOMPARE(after->size(), 1U);
        QCOMPARE(after->front().generation, 2);
        QVERIFY(after->front().idempotencyKey != before->front().idempotencyKey);
        QCOMPARE(after->front().body, before->front().body);
        QCOMPARE(world.provider.lookups, 2); // before the first send and before the second
        QCOMPARE(world.provider.effects.size(), 1U);
    }

    void anotherWorkspaceDoesNotGiveItAgain_data()
    {
        QTest::addColumn<bool>("coupon");
        QTest::newRow("credit") << false;
        QTest::newRow("coupon") << true;
    }
    void anotherWorkspaceDoesNotGiveItAgain()
    {
        QFETCH(bool, coupon);
        const auto *method = coupon ? "stripe-coupon" : "stripe-credit";
        // given a reward that one workspace has issued, so long ago that the provider has forgotten the key
        World first;
        beginApproved(first, coupon);
        RD_OK(first.issueAll(method));
        const auto given = first.provider.effects;
        // when a fresh workspace over the same shop issues it
        World second;
        second.clock.advance(48h);
        beginApproved(second, coupon);
        second.provider.effects = given;
        if (coupon) { // the coupon's own id makes the provider answer with the coupon that is there
            const auto key = QString::fromLatin1(given.front().body.mid(3));
            SendOutcome confirmed;
            confirmed.verdict = SendVerdict::Confirmed;
            confirmed.reference = given.front().reference;
            second.provider.kept.insert(key, {second.clock.now(), given.front().body, confirmed});
        }
        const auto report = second.issueAll(method);
        // then nothing is given a second time, and the books name what is there
        RD_OK(report);
        QCOMPARE(report->issued.size(), 1U);
        QCOMPARE(report->issued.front().reference, given.back().reference);
        QCOMPARE(second.provider.effects.size(), given.size());
        QCOMPARE(second.provider.sends, coupon ? 1 : 0);
        QCOMPARE(second.rows().front().state, RewardState::Issued);
        QCOMPARE(second.verifyText(), QString());
    }

    void anUndecidedFirstLookUpKeepsTheRewardForLater()
    {
        World world;
        beginApproved(world, false);
        world.provider.lookupUndecided = true;
        const auto report = world.issueAll("stripe-credit");
        RD_OK(report);
        QCOMPARE(report->uncertain.size(), 1U);
        QCOMPARE(world.provider.sends, 0);
        const auto open = world.program().issue.openIntents();
        RD_OK(open);
        QCOMPARE(open->size(), 1U);
        QCOMPARE(open->front().state, IntentState::Prepared);
        // when the provider answers again
        world.provider.lookupUndecided = false;
        const auto resolved = world.program().issue.resolveOpen({}, {});
        RD_OK(resolved);
        QCOMPARE(resolved->issued.size(), 1U);
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.verifyText(), QString());
    }

    void anUndecidedLookUpSendsNothing()
    {
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        world.clock.advance(2min);
        world.provider.lookupUndecided = true;
        const auto resolved = world.program().issue.resolveOpen({}, {});
        RD_OK(resolved);
        QCOMPARE(resolved->uncertain.size(), 1U);
        QCOMPARE(world.provider.sends, 1);
    }

    void aRefusalMakesTheRewardDueAgainWithItsReason()
    {
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::Refuse};
        const auto report = world.issueAll("stripe-credit");
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::ProviderRefused);
        const auto row = world.rows().front();
        QCOMPARE(row.state, RewardState::Due);
        QVERIFY(row.lastFailure.contains(u"customer_deleted"_s));
        QCOMPARE(world.verifyText(), QString());
        // and after a new approval it can be issued
        RD_OK(world.decide(Decision::Approve));
        const auto again = world.issueAll("stripe-credit");
        RD_OK(again);
        QCOMPARE(again->issued.size(), 1U);
        QCOMPARE(world.verifyText(), QString());
    }

    void aRefusedAttachmentKeepsTheCouponForTheNextAttempt()
    {
        World world;
        beginApproved(world, true);
        world.provider.faults = {FakeProvider::Fault::None, FakeProvider::Fault::Refuse};
        RD_OK(world.issueAll("stripe-coupon"));
        QCOMPARE(world.rows().front().state, RewardState::Due);
        RD_OK(world.decide(Decision::Approve));
        const auto again = world.issueAll("stripe-coupon");
        RD_OK(again);
        QCOMPARE(again->issued.size(), 1U);
        QCOMPARE(world.provider.effectsOn(u"/coupons"_s), 1);
        QCOMPARE(world.provider.effectsOn(u"/attach"_s), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void anExistingDiscountIsNeverOverwritten()
    {
        World world;
        beginApproved(world, true);
        world.provider.blocker = Blocker::ExistingDiscount;
        const auto report = world.issueAll("stripe-coupon");
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::ExistingDiscount);
        QCOMPARE(world.provider.sends, 0);
        const auto row = world.rows().front();
        QCOMPARE(row.state, RewardState::Approved);
        QVERIFY(row.hasLastBlocker);
        QCOMPARE(row.lastBlocker, Blocker::ExistingDiscount);
    }

    void whatNobodyAgreedToIsOnlyLookedAt()
    {
        // given two approved rewards of which a person has agreed to one
        World world;
        beginApproved(world, false, 2);
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.member = u"owner"_s;
        order.ids = {world.rows().at(0).id, world.rows().at(1).id};
        order.confirmed = std::vector<RewardId>{order.ids.front()};
        // when the order runs
        const auto report = world.program().issue.issue(order, {}, {});
        // then only that one is given, though nothing stands in the way of the other
        RD_OK(report);
        QCOMPARE(report->issued.size(), 1U);
        QCOMPARE(report->issued.front().id, order.confirmed->front());
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(world.provider.effects.size(), 1U);

        // and what does stand in the way is noted for the list
        world.provider.blocker = Blocker::ExistingDiscount;
        order.ids.erase(order.ids.begin());
        order.confirmed = std::vector<RewardId>{};
        const auto again = world.program().issue.issue(order, {}, {});
        RD_OK(again);
        QVERIFY(again->issued.empty());
        const auto rows = world.rows();
        const auto left = std::find_if(
            rows.begin(), rows.end(), [&order](const RewardRow &row) { return row.id == order.ids.front(); });
        QVERIFY(left != rows.end());
        QVERIFY(left->hasLastBlocker);
        QCOMPARE(left->lastBlocker, Blocker::ExistingDiscount);
        QCOMPARE(left->state, RewardState::Approved);
    }

    void aDiscountThatCameWhileTheProgramWasAwayStopsTheAttachment()
    {
        // given a coupon made, and a crash before it was attached
        World world;
        beginApproved(world, true);
        world.provider.faults = {FakeProvider::Fault::None, FakeProvider::Fault::CrashBefore};
        try {
            static_cast<void>(world.issueAll("stripe-coupon"));
            QFAIL("it should have died");
        } catch (const Crash &) {
        }
        world.restart();
        world.clock.advance(3min);
        // when the customer got another discount meanwhile
        world.provider.blocker = Blocker::ExistingDiscount;
        const auto resolved = world.program().issue.resolveOpen({}, {});
        // then nothing is attached, and the reward is due with the reason
        RD_OK(resolved);
        QCOMPARE(world.provider.effectsOn(u"/attach"_s), 0);
        QCOMPARE(world.rows().front().state, RewardState::Due);
        QCOMPARE(world.rows().front().lastBlocker, Blocker::ExistingDiscount);
        QCOMPARE(world.verifyText(), QString());
    }

    void aRefundWhileTheRequestIsLostStopsTheResend()
    {
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        world.refund(1, 10'000);
        RD_OK(world.sync());
        world.clock.advance(2min);
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QVERIFY(world.provider.effects.empty());
        QCOMPARE(world.rows().front().state, RewardState::Voided);
        QCOMPARE(world.verifyText(), QString());
    }

    void aRequestStillRunningIsLookedUpBeforeItIsWithdrawn()
    {
        // given a request the provider says is still running, and that does come through
        World world;
        beginApproved(world, false);
        world.provider.faults.assign(7, FakeProvider::Fault::RateLimit);
        RD_OK(world.issueAll("stripe-credit"));
        auto open = world.program().issue.openIntents();
        RD_OK(open);
        QCOMPARE(open->size(), 1U);
        QCOMPARE(open->front().state, IntentState::Prepared);
        world.provider.effects.push_back({open->front().path, open->front().body, u"ref_late"_s});
        // when the sale is refunded meanwhile
        world.refund(1, 10'000);
        RD_OK(world.sync());
        const auto early = world.program().issue.resolveOpen({}, {});
        world.clock.advance(2min);
        const auto resolved = world.program().issue.resolveOpen({}, {});
        // then it is not written off, first because it is too early to know, then because it is there
        RD_OK(early);
        QCOMPARE(early->uncertain.size(), 1U);
        RD_OK(resolved);
        QCOMPARE(resolved->issued.size(), 1U);
        QCOMPARE(resolved->issued.front().reference, u"ref_late"_s);
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.rows().front().state, RewardState::Reversed);
        QCOMPARE(world.verifyText(), QString());
    }

    void aReceiverThatChangedMeanwhileGetsNothing()
    {
        // given a request that was lost on its way
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        world.clock.advance(2min);
        // when the same reward would go to another customer now
        ChangingGateway gateway(
            world.provider, world.clock, [](IssuePlan &plan) { plan.steps.front().path = u"/credits/other"_s; });
        DirectRun direct(world, world.clock);
        RD_OK(direct.over(gateway).resolveOpen());
        // then nothing is sent, and the reward waits for a new decision
        QCOMPARE(direct.report.notIssued.size(), 1U);
        QCOMPARE(direct.report.notIssued.front().detail, u"the receiver or the terms changed since"_s);
        QCOMPARE(world.provider.sends, 1);
        QVERIFY(world.provider.effects.empty());
        QCOMPARE(world.rows().front().state, RewardState::Due);
        QCOMPARE(world.verifyText(), QString());
    }

    void aRewardThatChangesWhileItIsPlannedIsNotIssued()
    {
        World world;
        beginApproved(world, false);
        const auto row = world.rows().front();
        auto &books = world.program().store->books();
        // when it is for another sale by the time it would be written down
        ChangingGateway gateway(world.provider, world.clock, [&](IssuePlan &) {
            auto reward = books.storedReward(row.id).value();
            reward.conversion = {};
            QVERIFY(books.applyChanges({RewardChange{reward, {}}}, world.clock.now(), {}).has_value());
        });
        DirectRun direct(world, world.clock);
        RD_OK(direct.over(gateway).issue(row, u"stripe-credit"_s, {}, u"owner"_s));
        QCOMPARE(direct.report.notIssued.size(), 1U);
        QCOMPARE(direct.report.notIssued.front().detail, u"it changed meanwhile"_s);
        QCOMPARE(world.provider.sends, 0);
        QCOMPARE(world.rows().front().state, RewardState::Approved);
    }

    void aCorrectedClockDoesNotBlockTheLookUp()
    {
        // given a request sent while the clock was a year ahead, with its answer lost
        World world;
        beginApproved(world, false);
        const auto today = world.clock.now();
        world.clock.advance(24h * 365);
        world.provider.faults = {FakeProvider::Fault::LoseAnswer};
        RD_OK(world.issueAll("stripe-credit"));
        // when the clock is put right
        world.clock.set(today);
        const auto early = world.program().issue.resolveOpen({}, {});
        world.clock.advance(2min);
        const auto resolved = world.program().issue.resolveOpen({}, {});
        // then a minute has to pass, not a year
        RD_OK(early);
        QCOMPARE(early->uncertain.size(), 1U);
        RD_OK(resolved);
        QCOMPARE(resolved->issued.size(), 1U);
        QCOMPARE(world.provider.effects.size(), 1U);
    }

    void aRefundAfterIssueLeavesTheRewardIssuedAndOwedBack()
    {
        World world;
        beginApproved(world, false);
        RD_OK(world.issueAll("stripe-credit"));
        world.refund(1, 10'000);
        RD_OK(world.sync());
        QCOMPARE(world.rows().front().state, RewardState::Reversed);
        QCOMPARE(world.verifyText(), QString());
    }

    void anUnauthorizedKeyStopsTheConnectionAndKeepsTheIntent()
    {
        World world;
        beginApproved(world, false, 2);
        world.provider.faults = {FakeProvider::Fault::Unauthorized};
        const auto report = world.issueAll("stripe-credit");
        RD_OK(report);
        QCOMPARE(report->uncertain.size(), 1U);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(world.provider.sends, 1);
        // with a good key the rest follows
        const auto again = world.issueAll("stripe-credit");
        RD_OK(again);
        QCOMPARE(again->issued.size(), 2U);
        QCOMPARE(world.provider.effects.size(), 2U);
        QCOMPARE(world.verifyText(), QString());
    }

    void tooManyRequestsAreWaitedOut()
    {
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::RateLimit, FakeProvider::Fault::RateLimit};
        const auto before = world.clock.now();
        const auto report = world.issueAll("stripe-credit");
        RD_OK(report);
        QCOMPARE(report->issued.size(), 1U);
        QVERIFY(world.clock.now() - before >= 3s);
    }

    void cancellingEndsAWaitAtOnce()
    {
        // given a provider that asks for patience
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::RateLimit};
        const CancelToken cancel;
        CancellingClock clock(world.clock.now(), cancel);
        fakes::FakeGateway gateway(world.provider, clock);
        DirectRun direct(world, clock);
        const auto before = clock.now();
        // when a person cancels while the program waits
        RD_OK(direct.over(gateway, cancel).issue(world.rows().front(), u"stripe-credit"_s, {}, u"owner"_s));
        // then it ends within a slice, sends nothing more, and keeps the reward for later
        QVERIFY(clock.now() - before <= 100ms);
        QCOMPARE(world.provider.sends, 1);
        QCOMPARE(direct.report.uncertain.size(), 1U);
        QCOMPARE(world.rows().front().state, RewardState::Submitted);
    }

    void aSecondCouponWaitsForTheFirstOnTheSameSubscription()
    {
        // given two coupons for one subscription, and the answer to attaching the first is lost
        World world;
        beginApproved(world, true, 2);
        world.provider.faults = {FakeProvider::Fault::None, FakeProvider::Fault::LoseAnswer};
        ChangingGateway gateway(
            world.provider, world.clock, [](IssuePlan &plan) { plan.steps.back().path = u"/attach/sub_1"_s; });
        DirectRun direct(world, world.clock);
        auto run = direct.over(gateway);
        // when both are issued
        for (const auto &row : world.rows())
            RD_OK(run.issue(row, u"stripe-coupon"_s, {}, u"owner"_s));
        // then the second is not sent
        QCOMPARE(direct.report.uncertain.size(), 1U);
        QCOMPARE(direct.report.notIssued.size(), 1U);
        QCOMPARE(direct.report.notIssued.front().reason, Blocker::ExistingDiscount);
        QCOMPARE(world.provider.effectsOn(u"/attach"_s), 1);
        QCOMPARE(world.verifyText(), QString());
    }

    void aKeyOfAnotherAccountSendsNothing()
    {
        World world;
        beginApproved(world, false);
        world.provider.accountId = u"acct_2"_s;
        const auto report = world.issueAll("stripe-credit");
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"other-account"_s);
        QCOMPARE(world.provider.sends, 0);
        QCOMPARE(world.rows().front().state, RewardState::Approved);
    }

    void offlineLeavesTheRewardApproved()
    {
        World world;
        beginApproved(world, false);
        world.provider.accountError = Error{ErrorKind::Offline, u"no route"_s, {}, {}, true, 0, {}};
        const auto report = world.issueAll("stripe-credit");
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Offline);
        QCOMPARE(world.rows().front().state, RewardState::Approved);
    }

    void cancellingStopsBetweenRewards()
    {
        World world;
        beginApproved(world, false, 3);
        CancelToken cancel;
        world.provider.onSend = [&cancel] { cancel.cancel(); };
        const auto report = world.issueAll("stripe-credit", cancel);
        RD_OK(report);
        QVERIFY(report->cancelled);
        QCOMPARE(report->issued.size(), 1U);
        QVERIFY(report->uncertain.empty());
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.verifyText(), QString());
    }

    void onlyApprovedRewardsAreIssued()
    {
        World world;
        RD_OK(world.begin("affiliate", kCredit, 1));
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = {world.rows().front().id};
        order.member = u"owner"_s;
        const auto report = world.program().issue.issue(order, {}, {});
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::NeedsApproval);
        QCOMPARE(world.provider.sends, 0);
    }

    void cashBecomesCreditOnlyForOneRewardNamedByAPerson()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 1));
        RD_OK(world.decide(Decision::Approve));
        const auto all = world.issueAll("stripe-credit");
        RD_OK(all);
        QVERIFY(all->issued.empty());
        QVERIFY(all->notIssued.empty());
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = {world.rows().front().id};
        order.member = u"owner"_s;
        const auto one = world.program().issue.issue(order, {}, {});
        RD_OK(one);
        QCOMPARE(one->issued.size(), 1U);
        QCOMPARE(world.verifyText(), QString());
    }

    void aChosenSubscriptionIsRememberedThroughACrash()
    {
        World world;
        beginApproved(world, true);
        world.provider.subscriptions = {u"sub_1"_s, u"sub_2"_s};
        services::IssueOrder order;
        order.method = u"stripe-coupon"_s;
        order.ids = {world.rows().front().id};
        order.member = u"owner"_s;
        const auto ambiguous = world.program().issue.issue(order, {}, {});
        RD_OK(ambiguous);
        QCOMPARE(ambiguous->notIssued.front().reason, Blocker::AmbiguousSubscription);
        order.subscription = u"sub_2"_s;
        world.provider.faults = {FakeProvider::Fault::None, FakeProvider::Fault::CrashBefore};
        try {
            static_cast<void>(world.program().issue.issue(order, {}, {}));
            QFAIL("it should have died");
        } catch (const Crash &) {
        }
        world.restart();
        world.clock.advance(3min);
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QCOMPARE(world.provider.effectsOn(u"/attach/sub_2"_s), 1);
        QCOMPARE(world.rows().front().state, RewardState::Issued);
    }

    void thePreviewAsksButWritesNothing()
    {
        World world;
        beginApproved(world, true, 2);
        services::IssueOrder order;
        order.method = u"stripe-coupon"_s;
        order.all = true;
        const auto preview = world.program().issue.preview(order, {}, {});
        RD_OK(preview);
        QCOMPARE(preview->issuable, 2);
        QCOMPARE(world.provider.plans, 2);
        QCOMPARE(world.provider.sends, 0);
        const auto open = world.program().issue.openIntents();
        RD_OK(open);
        QVERIFY(open->empty());
    }

    void twoCallsAtOnceIssueOnce()
    {
        World world;
        beginApproved(world, false, 2);
        Result<services::IssueReport> other = services::IssueReport{};
        auto &program = world.program();
        std::thread second([&] {
            services::IssueOrder order;
            order.method = u"stripe-credit"_s;
            order.all = true;
            order.member = u"owner"_s;
            other = program.issue.issue(order, {}, {});
        });
        const auto first = world.issueAll("stripe-credit");
        second.join();
        RD_OK(first);
        RD_OK(other);
        QCOMPARE(first->issued.size() + other->issued.size(), 2U);
        QCOMPARE(world.provider.effects.size(), 2U);
    }

    void stoppedBooksStillLookUpButSendNothing()
    {
        World world;
        beginApproved(world, false, 2);
        world.provider.faults = {FakeProvider::Fault::LoseAnswer, FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        RD_OK(world.program().store->workspace().setSetting(u"issuing-stopped"_s, u"chain"_s));
        world.clock.advance(2min);
        const auto resolved = world.program().issue.resolveOpen({}, {});
        RD_OK(resolved);
        QCOMPARE(resolved->issued.size(), 1U);
        QCOMPARE(resolved->uncertain.size(), 1U);
        QCOMPARE(world.provider.sends, 2);
    }

    void stoppedBooksIssueNothing()
    {
        World world;
        beginApproved(world, false);
        RD_OK(world.program().store->workspace().setSetting(u"issuing-stopped"_s, u"chain"_s));
        const auto report = world.issueAll("stripe-credit");
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"issuing-stopped"_s);
        QCOMPARE(world.provider.sends, 0);
    }
};

QTEST_GUILESS_MAIN(TestIssueService)
#include "tst_issueservice.moc"
