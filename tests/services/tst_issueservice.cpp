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
            QVERIFY(books.applyChanges({RewardChange{reward, {}, {}}}, world.clock.now(), {}).has_value());
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

    void whatWasEnteredByHandGoesOutAsCredit_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("rewards");
        QTest::newRow("terms in cash") << QByteArray("affiliate") << QByteArray(R"({"referrer":{"kind":"cash"}})");
        QTest::newRow("terms that give the referrer nothing") << QByteArray(
            "refer-single") << QByteArray(R"({"referee":{"kind":"coupon","percentOff":"20","duration":"once"}})");
    }
    void whatWasEnteredByHandGoesOutAsCredit()
    {
        // given money owed by a person's word, in a campaign with one connection
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, rewards);
        World world;
        RD_OK(world.begin(kind.constData(), rewards.constData(), 0));
        services::AdjustRequest request;
        request.participant = u"ANNA"_s;
        request.amount = Money{1'250, *Currency::parse(u"USD")};
        request.reason = u"goodwill"_s;
        request.member = u"owner"_s;
        const auto adjusted = world.program().balances.adjust(request);
        RD_OK(adjusted);
        RD_OK(world.decide(Decision::Approve, {adjusted->reward}));
        // when a person turns it into credit (rulings.md 44)
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = {adjusted->reward};
        order.member = u"owner"_s;
        const auto preview = world.program().issue.preview(order, {}, {});
        RD_OK(preview);
        QCOMPARE(preview->issuable, 1);
        // then it goes out through that connection, also after a lost answer
        world.provider.faults = {FakeProvider::Fault::LoseAnswer};
        const auto lost = world.program().issue.issue(order, {}, {});
        RD_OK(lost);
        QCOMPARE(lost->uncertain.size(), 1U);
        world.restart();
        world.clock.advance(3min);
        const auto report = world.program().issue.issue(order, {}, {});
        RD_OK(report);
        QCOMPARE(report->issued.size(), 1U);
        QVERIFY(world.rows().front().state == RewardState::Issued);
        QCOMPARE(world.verifyText(), QString());
    }

    void whatWasEnteredByHandHasNoAccountAmongSeveral()
    {
        World world;
        RD_OK(world.begin("affiliate", R"({"referrer":{"kind":"cash"}})", 0));
        world.shop.accountId = u"acct_2"_s;
        RD_OK(world.connect(u"second"_s));
        const QByteArray document =
            R"({"version":1,"name":"Friends","kind":"affiliate","connections":["shop","second"],)"
            R"("rules":[{"name":"all","percent":"20"}],"hold":{"days":0},)"
            R"("rewards":{"referrer":{"kind":"cash"}}})";
        RD_OK(world.program().campaigns.apply(document, u"owner"_s, {}, {}));
        services::AdjustRequest request;
        request.participant = u"ANNA"_s;
        request.amount = Money{1'250, *Currency::parse(u"USD")};
        request.reason = u"goodwill"_s;
        request.member = u"owner"_s;
        const auto adjusted = world.program().balances.adjust(request);
        RD_OK(adjusted);
        RD_OK(world.decide(Decision::Approve, {adjusted->reward}));
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = {adjusted->reward};
        order.member = u"owner"_s;
        const auto report = world.program().issue.issue(order, {}, {});
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QCOMPARE(report->notIssued.front().reason, Blocker::NoPayoutMethod);
        QVERIFY(report->notIssued.front().detail.contains(u"several connections"));
        QVERIFY(world.rows().front().state == RewardState::Approved);
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

    void readingCanBeStopped_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<int>("asked");
        QTest::newRow("the rewards") << u"rewards"_s << 0;
        QTest::newRow("the order") << u"order"_s << 0;
        QTest::newRow("the provider") << u"preview"_s << 1;
    }
    void readingCanBeStopped()
    {
        QFETCH(QString, stage);
        QFETCH(int, asked);
        World world;
        beginApproved(world, true, 3);
        services::IssueOrder order;
        order.method = u"stripe-coupon"_s;
        order.member = u"owner"_s;
        for (const RewardRow &row : world.rows())
            order.ids.push_back(row.id);
        // whoever waits is told of each stage, of all its rewards, in turn
        QStringList stages;
        const auto listen = [&stages](const Progress &progress) {
            QCOMPARE(progress.total, 3);
            QVERIFY(progress.done <= progress.total);
            if (stages.isEmpty() || stages.constLast() != progress.stage)
                stages += progress.stage;
        };
        const auto preview = world.program().issue.preview(order, listen, {});
        RD_OK(preview);
        QCOMPARE(preview->issuable, 3);
        QCOMPARE(stages, (QStringList{u"rewards"_s, u"order"_s, u"preview"_s}));
        // when it is stopped in one of them
        const auto stopIn = [&stage](CancelToken &cancel) {
            return [&stage, &cancel](const Progress &progress) {
                if (progress.stage == stage)
                    cancel.cancel();
            };
        };
        world.provider.plans = 0;
        CancelToken cancel;
        const auto stopped = world.program().issue.preview(order, stopIn(cancel), cancel);
        // then nothing further is read or asked
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(world.provider.plans, asked);
        if (asked > 0)
            return;
        // and an outline ends the same way, and an order without anything sent
        CancelToken second;
        const auto outline = world.program().issue.outline(order, stopIn(second), second);
        QVERIFY(!outline);
        QCOMPARE(outline.error().kind, ErrorKind::Cancelled);
        CancelToken third;
        const auto report = world.program().issue.issue(order, stopIn(third), third);
        RD_OK(report);
        QVERIFY(report->cancelled);
        QVERIFY(report->issued.empty() && report->notIssued.empty());
        QCOMPARE(world.provider.sends, 0);
        QCOMPARE(world.program().issue.outline(order, {}, {})->count, 3);
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

    void aKeptServerErrorWaitsForAPerson()
    {
        // given a provider that answers with an error and repeats it for the key
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::KeptError};
        RD_OK(world.issueAll("stripe-credit"));
        const auto id = world.rows().front().id;
        const auto intent = [&] { return world.program().store->intents().intentsOf(id).value().back(); };
        const auto look = [&] {
            const auto resolved = world.program().issue.resolveOpen({}, {});
            return resolved && resolved->uncertain.size() == 1;
        };
        // when it is not there, the same key is tried once more, and answers the same
        world.clock.advance(2min);
        QVERIFY(look());
        QCOMPARE(world.provider.sends, 2);
        const int lookups = world.provider.lookups;
        // then it is only looked for, after 1, 10, 60 minutes and a day
        for (const auto &[wait, more] :
            {std::pair{30s, 0}, {31s, 1}, {60s, 1}, {8min + 1s, 2}, {49min, 2}, {2min, 3}, {20h, 3}, {3h + 5min, 4}}) {
            world.clock.advance(wait);
            QVERIFY(look());
            QCOMPARE(world.provider.lookups - lookups, more);
        }
        QCOMPARE(world.provider.sends, 2);
        QCOMPARE(intent().generation, 1);
        // and neither two days later, when the provider has forgotten the key
        world.clock.advance(48h);
        QVERIFY(look());
        QCOMPARE(world.provider.sends, 2);
        QCOMPARE(intent().generation, 1);
        // a person may, who gives a reason
        QCOMPARE(world.program().issue.resend(id, {}, u"owner"_s, {}).error().code, u"reason-missing"_s);
        const auto again = world.program().issue.resend(id, u"seen in the dashboard"_s, u"owner"_s, {});
        RD_OK(again);
        QCOMPARE(again->issued.size(), 1U);
        QCOMPARE(intent().generation, 2);
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.rows().front().state, RewardState::Issued);
        const auto entries = world.program().store->books().entriesOf(id).value();
        const auto decision = std::find_if(entries.begin(), entries.end(),
            [](const LedgerEntry &entry) { return entry.kind == EntryKind::ResendApproved; });
        QVERIFY(decision != entries.end());
        QCOMPARE(decision->note, u"seen in the dashboard"_s);
        QCOMPARE(decision->actor, u"owner"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void aSingleServerErrorIsNotRenewedEither()
    {
        // given an error, and a program that was away until the key was forgotten
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::KeptError};
        RD_OK(world.issueAll("stripe-credit"));
        world.clock.advance(48h);
        const auto resolved = world.program().issue.resolveOpen({}, {});
        RD_OK(resolved);
        QCOMPARE(resolved->uncertain.size(), 1U);
        QCOMPARE(world.provider.sends, 1);
    }

    void aPersonMayNotSendAgainTooEarlyOrForNoCause()
    {
        World world;
        beginApproved(world, false);
        const auto id = world.rows().front().id;
        const auto code = [&] { return world.program().issue.resend(id, u"now"_s, u"owner"_s, {}).error().code; };
        QCOMPARE(code(), u"not-uncertain"_s);
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        world.clock.advance(2min);
        QCOMPARE(code(), u"resends-by-itself"_s);
        world.provider.faults = {FakeProvider::Fault::KeptError};
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QCOMPARE(code(), u"too-early"_s); // within the minute
        world.clock.advance(2min);
        QCOMPARE(code(), u"too-early"_s); // the first empty look-up
        world.clock.advance(23h);
        QCOMPARE(code(), u"too-early"_s);
        QCOMPARE(world.provider.sends, 2);
        world.clock.advance(1h);
        // what is found in the end is not sent
        const auto open = world.program().issue.openIntents();
        RD_OK(open);
        world.provider.effects.push_back({open->front().path, open->front().body, u"ref_late"_s});
        const auto found = world.program().issue.resend(id, u"now"_s, u"owner"_s, {});
        RD_OK(found);
        QCOMPARE(found->issued.front().reference, u"ref_late"_s);
        QCOMPARE(world.provider.sends, 2);
        QCOMPARE(world.verifyText(), QString());
    }

    void whatCannotBeFoundOutIsEndedByAPerson_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("undecided");
        QTest::newRow("another body used the key") << static_cast<int>(FakeProvider::Fault::OtherBody) << false;
        QTest::newRow("the customer is gone") << static_cast<int>(FakeProvider::Fault::LoseRequest) << true;
        QTest::newRow("kept error") << static_cast<int>(FakeProvider::Fault::KeptError) << true;
    }
    void whatCannotBeFoundOutIsEndedByAPerson()
    {
        QFETCH(int, fault);
        QFETCH(bool, undecided);
        World world;
        beginApproved(world, false);
        const auto id = world.rows().front().id;
        world.provider.faults = {static_cast<FakeProvider::Fault>(fault)};
        RD_OK(world.issueAll("stripe-credit"));
        auto &issue = world.program().issue;
        const auto code = [&](const QString &reason = u"looked at Stripe"_s, const QString &member = u"owner"_s) {
            const auto ended = issue.abandon(id, reason, member);
            return ended ? QString() : ended.error().code;
        };
        // not before it was looked for
        QCOMPARE(code(), u"look-up-first"_s);
        world.clock.advance(2min);
        world.provider.lookupUndecided = undecided;
        RD_OK(issue.resolveOpen({}, {}));
        // not without reason, not by just anybody, not by who receives it
        QCOMPARE(code(u"  "_s), u"reason-missing"_s);
        QCOMPARE(code(u"x"_s, u"nobody"_s), u"unknown-member"_s);
        Member reviewer;
        reviewer.name = u"rita"_s;
        reviewer.role = Role::Reviewer;
        RD_OK(world.program().store->workspace().addMember(reviewer, u"owner"_s));
        QCOMPARE(code(u"x"_s, u"rita"_s), u"role"_s);
        Member anna;
        anna.name = u"anna"_s;
        anna.role = Role::Admin;
        anna.email = u"Anna@example.com"_s;
        RD_OK(world.program().store->workspace().addMember(anna, u"owner"_s));
        QCOMPARE(code(u"x"_s, u"anna"_s), u"own-reward"_s);
        QCOMPARE(world.rows().front().state, RewardState::Submitted);
        // when an approver ends it
        const int sends = world.provider.sends;
        QCOMPARE(code(), QString());
        // then it is due with the reason, the decision is in the chain, and nothing goes out by itself
        const auto row = world.rows().front();
        QCOMPARE(row.state, RewardState::Due);
        QVERIFY(row.lastFailure.contains(u"looked at Stripe"_s));
        const auto entries = world.program().store->books().entriesOf(id).value();
        QCOMPARE(entries.at(entries.size() - 2).kind, EntryKind::IssueAbandoned);
        QCOMPARE(entries.at(entries.size() - 2).actor, u"owner"_s);
        QCOMPARE(entries.back().kind, EntryKind::PayoutFailed);
        world.provider.lookupUndecided = false;
        world.clock.advance(48h);
        RD_OK(issue.resolveOpen({}, {}));
        QCOMPARE(world.provider.sends, sends);
        QCOMPARE(code(), u"not-uncertain"_s);
        QCOMPARE(world.verifyText(), QString());
        // and it can be issued again
        RD_OK(world.decide(Decision::Approve, {id}));
        RD_OK(world.issueAll("stripe-credit"));
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.rows().front().state, RewardState::Issued);
        QCOMPARE(world.verifyText(), QString());
    }

    void endingACouponEndsItsLaterStepsToo()
    {
        World world;
        beginApproved(world, true);
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-coupon"));
        world.clock.advance(2min);
        world.provider.lookupUndecided = true;
        RD_OK(world.program().issue.resolveOpen({}, {}));
        const auto id = world.rows().front().id;
        RD_OK(world.program().issue.abandon(id, u"enough"_s, u"owner"_s));
        const auto open = world.program().issue.openIntents();
        RD_OK(open);
        QVERIFY(open->empty());
        QCOMPARE(world.verifyText(), QString());
    }

    void aForeignObjectUnderOurIdIsARefusal()
    {
        // given somebody else's coupon under the id of ours
        World world;
        beginApproved(world, true);
        world.provider.faults = {FakeProvider::Fault::Taken};
        world.provider.lookupForeign = true;
        const auto report = world.issueAll("stripe-coupon");
        RD_OK(report);
        QCOMPARE(report->notIssued.size(), 1U);
        QVERIFY(report->notIssued.front().detail.contains(u"somebody else's"_s));
        QCOMPARE(world.rows().front().state, RewardState::Due);
        QVERIFY(world.rows().front().lastFailure.contains(u"foreign-object"_s));
        QCOMPARE(world.verifyText(), QString());
    }

    void aTurnedClockDoesNotMakeANewKey()
    {
        // given a request whose answer is lost while the provider still works on it
        World world;
        beginApproved(world, false);
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        const auto id = world.rows().front().id;
        // when somebody turns the clock two days forward seconds later
        world.clock.advance(5s);
        world.clock.set(world.clock.now() + 48h);
        const int lookups = world.provider.lookups;
        RD_OK(world.program().issue.resolveOpen({}, {}));
        // then it is not even looked for, and a minute later neither key goes out
        QCOMPARE(world.provider.lookups, lookups);
        world.clock.advance(2min);
        const auto resolved = world.program().issue.resolveOpen({}, {});
        RD_OK(resolved);
        QCOMPARE(resolved->uncertain.size(), 1U);
        QCOMPARE(world.provider.sends, 1);
        QCOMPARE(world.program().store->intents().intentsOf(id)->back().generation, 1);
        // once the day has really passed it goes out under a new one
        world.clock.advance(24h);
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.program().store->intents().intentsOf(id)->back().generation, 2);
    }

    void aTurnedClockDoesNotMakeANewKeyInTheNextRunEither()
    {
        // given the same, with a provider that says what time it is
        World world;
        beginApproved(world, false);
        const auto begin = world.clock.now();
        world.provider.serverTime = begin;
        world.provider.faults = {FakeProvider::Fault::LoseRequest};
        RD_OK(world.issueAll("stripe-credit"));
        const auto id = world.rows().front().id;
        QCOMPARE(world.program().store->intents().intentsOf(id)->back().firstAttemptServer, begin);
        // when the program is started again with the clock turned
        world.restart();
        world.clock.set(begin + 48h);
        world.provider.serverTime = begin + 5s;
        const int lookups = world.provider.lookups;
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QCOMPARE(world.provider.lookups, lookups);
        world.provider.serverTime = begin + 2min;
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QCOMPARE(world.provider.lookups, lookups + 1);
        QCOMPARE(world.provider.sends, 1);
        world.provider.serverTime = begin + 24h;
        RD_OK(world.program().issue.resolveOpen({}, {}));
        QCOMPARE(world.provider.effects.size(), 1U);
        QCOMPARE(world.program().store->intents().intentsOf(id)->back().generation, 2);
    }

    void aWrongClockIsTold()
    {
        World world;
        beginApproved(world, false);
        world.clock.setSkew(-4min);
        const auto fine = world.issueAll("stripe-credit");
        RD_OK(fine);
        QVERIFY(!fine->clock);
        world.clock.setSkew(-3h);
        const auto wrong = world.issueAll("stripe-credit");
        RD_OK(wrong);
        QVERIFY(wrong->clock);
        QVERIFY(wrong->clock->text.contains(u"3 hours fast"_s));
        const auto activities = world.program().store->workspace().activities(10);
        RD_OK(activities);
        QVERIFY(std::any_of(activities->begin(), activities->end(),
            [](const Activity &activity) { return activity.kind == u"clock"_s; }));
        // and a clock that was set back behind the books
        world.clock.setSkew(0ms);
        world.clock.set(world.clock.now() - 48h);
        const auto back = world.issueAll("stripe-credit");
        RD_OK(back);
        QVERIFY(back->clock && back->clock->isBeforeBooks);
        QCOMPARE(world.verifyText(), QString());
    }

    void duesGoByTheEarlierClock()
    {
        // given a reward that is due in ten minutes by the provider's clock, and was due long ago by ours
        World world;
        RD_OK(world.begin("affiliate", kCredit, 1));
        QCOMPARE(world.rows().front().state, RewardState::Due);
        world.clock.setSkew(world.rows().front().dueAt - world.clock.now() - 10min);
        QCOMPARE(world.rows().front().state, RewardState::Pending);
        RD_OK(world.decide(Decision::Approve));
        QCOMPARE(world.program().rewards.count({RewardState::Approved}).value(), 0);
        world.clock.advance(11min);
        QCOMPARE(world.rows().front().state, RewardState::Due);
    }

    void whatIsNotDueByTheProvidersClockDoesNotLeave()
    {
        // given a list made before the provider told its time, by which the hold still runs
        World world;
        beginApproved(world, false);
        const auto row = world.rows().front();
        QCOMPARE(row.state, RewardState::Approved);
        world.clock.setSkew(row.dueAt - world.clock.now() - 10min);
        fakes::FakeGateway gateway(world.provider, world.clock);
        DirectRun direct(world, world.clock);
        RD_OK(direct.over(gateway).issue(row, u"stripe-credit"_s, {}, u"owner"_s));
        QCOMPARE(direct.report.notIssued.size(), 1U);
        QCOMPARE(direct.report.notIssued.front().reason, Blocker::NeedsApproval);
        QCOMPARE(world.provider.sends, 0);
    }

    void aReceiverWhoseAddressChangesWhileItIsPlannedGetsNothing()
    {
        World world;
        beginApproved(world, false);
        auto row = world.rows().front();
        // given a list in which the participant still had another address
        row.participantEmail = u"before@example.com"_s;
        fakes::FakeGateway gateway(world.provider, world.clock);
        DirectRun direct(world, world.clock);
        RD_OK(direct.over(gateway).issue(row, u"stripe-credit"_s, {}, u"owner"_s));
        // then what was agreed to is not what would be sent
        QCOMPARE(direct.report.notIssued.size(), 1U);
        QCOMPARE(direct.report.notIssued.front().reason, Blocker::EmailMismatch);
        QCOMPARE(world.provider.sends, 0);
        QCOMPARE(world.rows().front().state, RewardState::Approved);
    }

    void aRefereeWithAnotherAccountGetsNothing()
    {
        World world;
        beginApproved(world, true);
        const auto row = world.rows().front();
        fakes::FakeGateway gateway(world.provider, world.clock);
        for (const auto &[customer, reason] :
            {std::pair{u"cus_other"_s, Blocker::NeedsApproval}, {u""_s, Blocker::NeedsApproval}}) {
            auto listed = row;
            listed.customerId = customer;
            DirectRun direct(world, world.clock);
            RD_OK(direct.over(gateway).issue(listed, u"stripe-coupon"_s, {}, u"owner"_s));
            QCOMPARE(direct.report.notIssued.size(), 1U);
            QCOMPARE(direct.report.notIssued.front().reason, reason);
        }
        QCOMPARE(world.provider.sends, 0);
    }

    void stepsOfAnEarlierPlanAreNoPartOfTheNext()
    {
        // given a refused coupon with its second step, then a credit for the same reward
        const auto step = [](qint64 id, int number, IntentState state) {
            IssueIntent intent;
            intent.id = {id};
            intent.step = number;
            intent.state = state;
            return intent;
        };
        const std::vector<IssueIntent> intents{
            step(1, 1, IntentState::Refused), step(2, 2, IntentState::Abandoned), step(3, 1, IntentState::Unknown)};
        const auto steps = services::currentSteps(intents);
        QCOMPARE(steps.size(), 1U);
        QCOMPARE(steps.front().id, IntentId{3});
        QVERIFY(services::currentSteps({}).empty());
        // a confirmed first step of an earlier attempt stays part of it
        const auto kept = services::currentSteps(
            {step(1, 1, IntentState::Confirmed), step(2, 2, IntentState::Refused), step(3, 2, IntentState::Unknown)});
        QCOMPARE(kept.size(), 2U);
        QCOMPARE(kept.back().id, IntentId{3});
    }

    void whatWasSentIsToldWhenTheBooksFail()
    {
        // given books that fail right after the second of three requests went out
        World world;
        beginApproved(world, false, 3);
        int sends = 0;
        world.provider.onSend = [&] {
            if (++sends == 2)
                world.program().store->failStatement(1);
        };
        const auto report = world.issueAll("stripe-credit");
        world.program().store->failStatement(0);
        // then the report names both beside the error
        RD_OK(report);
        QVERIFY(report->error.has_value());
        QCOMPARE(report->issued.size(), 1U);
        QCOMPARE(report->uncertain.size(), 1U);
        QVERIFY(report->notIssued.empty());
        // and the next run finishes
        world.provider.onSend = {};
        world.clock.advance(3min);
        RD_OK(world.issueAll("stripe-credit"));
        QCOMPARE(world.provider.effects.size(), 3U);
        QCOMPARE(world.verifyText(), QString());
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
