// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Decision;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";
constexpr auto kThreshold5 = R"(,"threshold":[{"minor":500,"currency":"USD"}])";

const Currency &usd()
{
    static const Currency currency = *Currency::parse(u"USD");
    return currency;
}

Status addMember(World &world, const char *name, Role role, const char *email = "")
{
    Member member;
    member.name = QString::fromLatin1(name);
    member.role = role;
    member.email = QString::fromLatin1(email);
    return world.program().store->workspace().addMember(member, u"owner"_s).transform([](auto) {});
}

Result<Adjustment> adjust(World &world, qint64 minor, const char *member = "owner")
{
    services::AdjustRequest request;
    request.participant = u"anna@example.com"_s;
    request.amount = Money{minor, usd()};
    request.reason = u"goodwill"_s;
    request.member = QString::fromLatin1(member);
    return world.program().balances.adjust(request);
}

Result<services::HandIssueReport> issueByHand(World &world, std::vector<RewardId> ids = {})
{
    services::HandIssueOrder order;
    order.all = ids.empty();
    order.ids = std::move(ids);
    order.reference = u"transfer 17"_s;
    order.date = world.clock.now();
    order.member = u"owner"_s;
    return world.program().handIssue.issue(order);
}

services::ParticipantBalance balance(World &world)
{
    const auto list = world.program().balances.balances(world.rows().front().participant);
    return list && !list->empty() ? list->front() : services::ParticipantBalance{};
}

bool has(const RewardRow &row, Blocker blocker)
{
    return std::find(row.blockers.begin(), row.blockers.end(), blocker) != row.blockers.end();
}

/// A reward of 15.00 issued by hand, its sale refunded in full afterwards.
Status issuedThenRefunded(World &world)
{
    world.code("ANNA");
    world.sale(1, "ANNA", 7'500);
    RD_CHECK(world.connect());
    RD_CHECK(world.campaign("affiliate", kCash, kThreshold5));
    RD_CHECK(world.participant("anna@example.com", "ANNA"));
    RD_CHECK(world.sync());
    RD_CHECK(world.decide(Decision::Approve));
    RD_CHECK(issueByHand(world));
    world.refund(1, 7'500);
    return world.sync();
}

} // namespace

class TestBalanceService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// domain.md 4.9, last row.
    void aRefundAfterIssueIsCarriedAndNothingIsPaid()
    {
        World world;
        RD_OK(issuedThenRefunded(world));
        QCOMPARE(balance(world).payable, -1'500);
        QCOMPARE(balance(world).recoverable, 1'500);
        QCOMPARE(balance(world).carried, -1'500);
        QCOMPARE(balance(world).issued, 1'500);
        QCOMPARE(balance(world).earned, 0);

        world.sale(2, "ANNA", 5'000);
        RD_OK(world.sync());
        const auto after = balance(world);
        QCOMPARE(after.due, 1'000);
        QCOMPARE(after.payable, -500);
        QCOMPARE(after.carried, -500);
        QVERIFY(after.reason == Blocker::NegativeBalance);
        RD_OK(world.decide(Decision::Approve));
        const auto issued = issueByHand(world, {world.rows().back().id});
        RD_OK(issued);
        QVERIFY(issued->issued.empty());
        QCOMPARE(issued->notIssued.front().reason, u"negative-balance"_s);

        // Above nothing but below the threshold it is still carried.
        world.sale(3, "ANNA", 3'500);
        RD_OK(world.sync());
        QCOMPARE(balance(world).payable, 200);
        QCOMPARE(balance(world).carried, 200);
        QVERIFY(balance(world).reason == Blocker::BelowThreshold);
        QCOMPARE(world.verifyText(), QString());
    }

    void whatIsOwedBackIsTakenOffTheNextPayments()
    {
        World world;
        RD_OK(issuedThenRefunded(world));
        world.sale(2, "ANNA", 5'000);
        world.sale(3, "ANNA", 10'000);
        RD_OK(world.sync());
        QCOMPARE(balance(world).payable, 1'500);
        QCOMPARE(balance(world).carried, 0);
        RD_OK(world.decide(Decision::Approve));
        const auto report = issueByHand(world);
        RD_OK(report);
        QCOMPARE(report->issued.size(), 2U);
        // The first goes against the debt whole, the second for the rest.
        QCOMPARE(report->issued.at(0).paid->minor, 0);
        QCOMPARE(report->issued.at(0).recovered->minor, 1'000);
        QCOMPARE(report->issued.at(1).paid->minor, 1'500);
        QCOMPARE(report->issued.at(1).recovered->minor, 500);
        QCOMPARE(report->totals.front().minor, 1'500);
        const auto after = balance(world);
        QCOMPARE(after.recoverable, 0);
        QCOMPARE(after.payable, 0);
        QCOMPARE(after.issued, 3'000);
        QCOMPARE(after.earned, 3'000);
        QCOMPARE(world.verifyText(), QString());

        // A refund of a reward that was set off in part makes the whole of it a debt again.
        world.refund(3, 10'000);
        RD_OK(world.sync());
        QCOMPARE(balance(world).recoverable, 2'000);
        QCOMPARE(balance(world).earned, 1'000);
        QCOMPARE(balance(world).earned - balance(world).issued, -balance(world).recoverable);
        QCOMPARE(world.verifyText(), QString());
    }

    /// domain.md 4.7, 5.3: what other payments paid back in the meantime is owed again, and payable alone.
    void aRefundThatFailsAfterItWasRecoveredIsPaidAgain()
    {
        World world;
        RD_OK(issuedThenRefunded(world));
        world.sale(2, "ANNA", 20'000);
        RD_OK(world.sync());
        RD_OK(world.decide(Decision::Approve));
        const auto netted = issueByHand(world);
        RD_OK(netted);
        QCOMPARE(netted->issued.front().paid->minor, 2'500);
        world.refund(1, 7'500, "failed");
        RD_OK(world.sync(true));
        QCOMPARE(world.verifyText(), QString());
        QCOMPARE(balance(world).recoverable, 0);
        QCOMPARE(balance(world).due, 1'500);
        QCOMPARE(balance(world).payable, 1'500);
        QCOMPARE(balance(world).earned, 5'500);
        RD_OK(world.sync(true)); // once
        QCOMPARE(balance(world).due, 1'500);
        RD_OK(world.decide(Decision::Approve));
        const auto paid = issueByHand(world);
        RD_OK(paid);
        QCOMPARE(paid->issued.size(), 1U);
        QCOMPARE(paid->totals.front().minor, 1'500);
        QCOMPARE(balance(world).issued, 5'500);
        QCOMPARE(balance(world).payable, 0);
        QCOMPARE(world.verifyText(), QString());

        // Refunded after all, it is owed back whole; and nothing stands in the way once that is given up.
        world.refund(1, 7'500);
        RD_OK(world.sync(true));
        QCOMPARE(balance(world).recoverable, 1'500);
        QCOMPARE(world.verifyText(), QString());
        const auto asked = world.program().balances.requestWriteOff({u"ANNA"_s, usd(), u"left"_s, u"owner"_s});
        RD_OK(asked);
        RD_OK(world.program().balances.approveWriteOff(asked->id, u"owner"_s));
        services::EraseRequest request;
        request.participant = true;
        request.who = u"ANNA"_s;
        request.reason = u"asked by letter"_s;
        request.member = u"owner"_s;
        RD_OK(world.program().erasing.erase(request, {}, {}));
        QCOMPARE(world.verifyText(), QString());
    }

    void aWrittenOffClaimIsBookedBackAndNotPaidAgain()
    {
        World world;
        RD_OK(issuedThenRefunded(world));
        const auto asked = world.program().balances.requestWriteOff({u"ANNA"_s, usd(), u"small"_s, u"owner"_s});
        RD_OK(asked);
        RD_OK(world.program().balances.approveWriteOff(asked->id, u"owner"_s));
        world.refund(1, 7'500, "failed");
        RD_OK(world.sync(true));
        QCOMPARE(balance(world).due, 0);
        QCOMPARE(balance(world).payable, 0);
        QCOMPARE(balance(world).recoverable, 0);
        QCOMPARE(balance(world).earned, 1'500);
        QCOMPARE(balance(world).issued, 1'500);
        QCOMPARE(world.verifyText(), QString());
        // the next claim is a whole one again
        world.refund(1, 7'500);
        RD_OK(world.sync(true));
        QCOMPARE(balance(world).recoverable, 1'500);
        QCOMPARE(world.verifyText(), QString());
    }

    /// What was taken off for a negative adjustment is no rest of the reward.
    void aReinstatedRewardThatPaidAnAdjustmentIsEven()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(adjust(world, -500));
        RD_OK(world.decide(Decision::Approve));
        RD_OK(issueByHand(world));
        world.refund(1, 10'000);
        RD_OK(world.sync());
        QCOMPARE(balance(world).recoverable, 2'000);
        world.refund(1, 10'000, "failed");
        RD_OK(world.sync(true));
        QCOMPARE(balance(world).recoverable, 0);
        QCOMPARE(balance(world).payable, 0);
        QCOMPARE(world.rows().size(), 1U);
        QCOMPARE(world.verifyText(), QString());
    }

    /// domain.md 5.4.22: more than was given becomes payable.
    void anAcceptedRaiseOfAnIssuedRewardIsPaid()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(world.decide(Decision::Approve));
        RD_OK(issueByHand(world));
        const auto id = world.rows().front().id;
        auto raised = world.program().store->books().storedReward(id);
        RD_OK(raised);
        raised->proposedGranted = raised->proposedTarget = 2'500;
        raised->flagsRaised |= bit(Flag::LateChange);
        RD_OK(world.program().store->books().applyChanges({RewardChange{*raised, {}, {}}}, world.clock.now(), {}));
        RD_OK(world.decide(Decision::AcceptChange, {id}));
        const auto rows = world.rows();
        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows.back().state == RewardState::Due);
        QCOMPARE(balance(world).payable, 500);
        QCOMPARE(balance(world).earned, 2'500);
        RD_OK(world.decide(Decision::Approve, {rows.back().id}));
        const auto paid = issueByHand(world, {rows.back().id});
        RD_OK(paid);
        QCOMPARE(paid->totals.front().minor, 500);
        QCOMPARE(balance(world).issued, 2'500);
        QCOMPARE(balance(world).payable, 0);
        for (const auto &text : world.verifyText().split(u';'))
            QVERIFY2(!text.contains(u"lifecycle") && !text.contains(u"one-side"), qPrintable(text));
    }

    void moreMoneyBecomesARewardThatIsApprovedAndPaid()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto adjusted = adjust(world, 1'250);
        RD_OK(adjusted);
        QVERIFY(adjusted->reward.isValid());
        QCOMPARE(balance(world).due, 3'250);
        const auto rows = world.rows();
        const auto row = std::find_if(
            rows.begin(), rows.end(), [&](const RewardRow &candidate) { return candidate.id == adjusted->reward; });
        QVERIFY(row != rows.end());
        QCOMPARE(row->key.toString(), QString(u"Friends:adjustment:referrer:manual "_s + adjusted->uuid));
        QVERIFY(row->state == RewardState::Due);
        // A recomputation leaves it alone, and it explains itself.
        RD_OK(world.sync(true));
        RD_OK(world.program().books.update({}, {}));
        QCOMPARE(balance(world).due, 3'250);
        const auto explanation = world.program().rewards.explain(adjusted->reward);
        RD_OK(explanation);
        QVERIFY(explanation->matches);
        QCOMPARE(explanation->steps.front().code, u"adjustment"_s);
        RD_OK(world.decide(Decision::Approve));
        const auto issued = issueByHand(world);
        RD_OK(issued);
        QCOMPARE(issued->totals.front().minor, 3'250);
        QCOMPARE(world.verifyText(), QString());
    }

    void lessMoneyIsTakenOffWhatIsPaidNext()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        RD_OK(adjust(world, -2'500));
        QCOMPARE(balance(world).payable, 1'500);
        QCOMPARE(balance(world).earned, 1'500);
        RD_OK(world.decide(Decision::Approve));
        const auto report = issueByHand(world);
        RD_OK(report);
        QCOMPARE(report->totals.front().minor, 1'500);
        QCOMPARE(balance(world).recoverable, 0);
        QCOMPARE(balance(world).issued, 1'500);
        QCOMPARE(world.verifyText(), QString());
    }

    void adjustingNeedsRoleReasonAndAnotherPerson()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(addMember(world, "rita", Role::Reviewer));
        RD_OK(addMember(world, "anna", Role::Approver, "Anna@Example.com"));
        QCOMPARE(adjust(world, 100, "rita").error().code, u"role"_s);
        QCOMPARE(adjust(world, 100, "anna").error().code, u"own-reward"_s);
        RD_OK(addMember(world, "anna2", Role::Approver, "an.na+desk@example.com"));
        QCOMPARE(adjust(world, 100, "anna2").error().code, u"own-reward"_s);
        QCOMPARE(adjust(world, 0).error().code, u"no-amount"_s);
        services::AdjustRequest request;
        request.participant = u"anna@example.com"_s;
        request.amount = Money{1, usd()};
        request.member = u"owner"_s;
        QCOMPARE(world.program().balances.adjust(request).error().code, u"reason-missing"_s);
        QCOMPARE(balance(world).due, 2'000);
    }

    void aWriteOffNeedsASecondPersonWhereThereIsOne()
    {
        World world;
        RD_OK(issuedThenRefunded(world));
        RD_OK(addMember(world, "otto", Role::Approver));
        services::WriteOffRequest request{u"anna@example.com"_s, usd(), u"gone away"_s, u"owner"_s};
        const auto asked = world.program().balances.requestWriteOff(request);
        RD_OK(asked);
        QCOMPARE(asked->amount.minor, 1'500);
        QCOMPARE(world.program().balances.requestWriteOff(request).error().code, u"already-requested"_s);
        QCOMPARE(world.program().balances.approveWriteOff(asked->id, u"owner"_s).error().code, u"second-person"_s);
        QCOMPARE(balance(world).payable, -1'500);
        const auto done = world.program().balances.approveWriteOff(asked->id, u"otto"_s);
        RD_OK(done);
        QVERIFY(!done->onePerson);
        QCOMPARE(balance(world).payable, 0);
        QCOMPARE(world.program().balances.approveWriteOff(asked->id, u"otto"_s).error().code, u"not-open"_s);
        QCOMPARE(world.program().balances.requestWriteOff(request).error().code, u"not-negative"_s);
        QCOMPARE(world.verifyText(), QString());
    }

    void oneAloneMayWriteOffAndItSaysSo()
    {
        World world;
        RD_OK(issuedThenRefunded(world));
        RD_OK(adjust(world, -300));
        const auto asked = world.program().balances.requestWriteOff({u"ANNA"_s, usd(), u"too small"_s, u"owner"_s});
        RD_OK(asked);
        QCOMPARE(asked->amount.minor, 1'800);
        const auto done = world.program().balances.approveWriteOff(asked->id, u"owner"_s);
        RD_OK(done);
        QVERIFY(done->onePerson);
        QCOMPARE(balance(world).payable, 0);
        QCOMPARE(balance(world).recoverable, 0);
        bool labelled = false;
        RD_OK(world.program().store->books().walkChain([&labelled](const LedgerEntry &entry) {
            labelled = labelled || (entry.kind == EntryKind::WriteOff && entry.facts.contains(u"one-person"));
            return true;
        }));
        QVERIFY(labelled);
        QCOMPARE(world.verifyText(), QString());
    }

    void whoOwesIsNotMistakenForSomebodyWithTheirIdAsCode()
    {
        // given a participant whose code is the id of the one who owes
        World world;
        services::Sheet sheet;
        sheet.source = u"people.csv"_s;
        sheet.header = {u"email"_s, u"code"_s};
        sheet.rows = {{2, {u"first@example.com"_s, u"2"_s}}};
        services::ImportOptions options;
        options.actor = u"owner"_s;
        RD_OK(world.program().people.importParticipants(sheet, options, {}, {}));
        RD_OK(issuedThenRefunded(world));
        QCOMPARE(world.rows().front().participant, ParticipantId{2});
        RD_OK(addMember(world, "anna", Role::Approver, "anna@example.com"));
        const auto asked = world.program().balances.requestWriteOff({u"ANNA"_s, usd(), u"please"_s, u"owner"_s});
        RD_OK(asked);
        // then they do not forgive their own debt
        const auto own = world.program().balances.approveWriteOff(asked->id, u"anna"_s);
        QVERIFY(!own);
        QCOMPARE(own.error().code, u"own-reward"_s);
    }

    void aRefusedWriteOffLeavesTheDebt()
    {
        World world;
        RD_OK(issuedThenRefunded(world));
        const auto asked = world.program().balances.requestWriteOff({u"ANNA"_s, usd(), u"please"_s, u"owner"_s});
        RD_OK(asked);
        RD_OK(world.program().balances.refuseWriteOff(asked->id, u"no"_s, u"owner"_s));
        QCOMPARE(balance(world).payable, -1'500);
        RD_OK(world.program().balances.requestWriteOff({u"ANNA"_s, usd(), u"please"_s, u"owner"_s}));
    }

    /// What an attempt was stopped by once is old news where the books tell it afresh.
    void aDebtThatIsGoneBlocksNoMore()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto id = world.rows().front().id;
        RD_OK(world.program().store->books().noteBlocker(id, Blocker::NegativeBalance, u"3.00 USD were owed back"_s));
        QVERIFY(!has(world.rows().front(), Blocker::NegativeBalance));
        RD_OK(world.decide(Decision::Approve, {id}));
        const auto paid = issueByHand(world, {id});
        RD_OK(paid);
        QCOMPARE(paid->issued.size(), 1U);
    }

    void onlyApprovedRewardsAreIssuedByHandAndOnce()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        const auto first = world.rows().front().id;
        const auto early = issueByHand(world, {first});
        RD_OK(early);
        QCOMPARE(early->notIssued.front().reason, u"needs-approval"_s);
        RD_OK(world.decide(Decision::Approve, {first}));
        RD_OK(issueByHand(world, {first}));
        const auto row = world.rows().front();
        QVERIFY(row.state == RewardState::Issued);
        QCOMPARE(row.reference, u"transfer 17"_s);
        const auto again = issueByHand(world, {first});
        RD_OK(again);
        QVERIFY(again->issued.empty());
        QVERIFY(!has(world.rows().back(), Blocker::NegativeBalance));
        QCOMPARE(world.verifyText(), QString());
        world.restart();
        QCOMPARE(world.verifyText(), QString());
    }

    void anIssueByHandNeedsAReferenceAndAPastDate()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        services::HandIssueOrder order;
        order.all = true;
        order.date = world.clock.now();
        order.member = u"owner"_s;
        QCOMPARE(world.program().handIssue.issue(order).error().code, u"reference-missing"_s);
        order.reference = u"x"_s;
        order.date += std::chrono::hours(24 * 5);
        QCOMPARE(world.program().handIssue.issue(order).error().code, u"bad-date"_s);
    }

    void anAddressInAReasonNeverReachesTheChain()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        services::AdjustRequest request;
        request.participant = u"ANNA"_s;
        request.amount = Money{-1, usd()};
        request.reason = u"asked by anna@example.com, today"_s;
        request.member = u"owner"_s;
        RD_OK(world.program().balances.adjust(request));
        QString facts;
        RD_OK(world.program().store->books().walkChain([&facts](const LedgerEntry &entry) {
            facts = shownFacts(entry);
            return true;
        }));
        QCOMPARE(facts, u"asked by (address), today"_s);
    }
};

QTEST_GUILESS_MAIN(TestBalanceService)
#include "tst_balanceservice.moc"
