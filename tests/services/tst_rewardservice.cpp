// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/serviceworld.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Decision;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCash = R"({"referrer":{"kind":"cash"}})";

bool has(const RewardRow &row, Blocker blocker)
{
    return std::find(row.blockers.begin(), row.blockers.end(), blocker) != row.blockers.end();
}

Status addMember(World &world, const char *name, Role role, const char *email = "")
{
    Member member;
    member.name = QString::fromLatin1(name);
    member.role = role;
    member.email = QString::fromLatin1(email);
    return world.program().store->workspace().addMember(member, u"owner"_s).transform([](auto) {});
}

} // namespace

class TestRewardService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listsByStateWithTotalsOfTheRowsListed()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 3));
        services::RewardQuery query;
        query.states = {RewardState::Due};
        const auto due = world.program().rewards.list(query);
        RD_OK(due);
        QCOMPARE(due->rows.size(), 3U);
        QCOMPARE(due->totals.size(), 1U);
        QCOMPARE(due->totals.front().minor, 6'000);
        QCOMPARE(due->totals.front().count, 3);
        query.states = {RewardState::Issued};
        const auto issued = world.program().rewards.list(query);
        RD_OK(issued);
        QVERIFY(issued->rows.empty());
        QVERIFY(issued->totals.empty());
    }

    void aDecisionChangesTheStateAndIsRecorded_data()
    {
        QTest::addColumn<QList<int>>("decisions");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, std::initializer_list<Decision> decisions, RewardState state) {
            QList<int> list;
            for (const auto decision : decisions)
                list << static_cast<int>(decision);
            QTest::newRow(name) << list << static_cast<int>(state);
        };
        row("approve", {Decision::Approve}, RewardState::Approved);
        row("approve, withdraw", {Decision::Approve, Decision::Withdraw}, RewardState::Due);
        row("reject", {Decision::Reject}, RewardState::Rejected);
        row("reject, reopen", {Decision::Reject, Decision::Reopen}, RewardState::Due);
        row("hold", {Decision::Hold}, RewardState::InReview);
        row("approve, hold", {Decision::Approve, Decision::Hold}, RewardState::InReview);
        row("approve, hold, release", {Decision::Approve, Decision::Hold, Decision::Release}, RewardState::Due);
        row("approve, reject", {Decision::Approve, Decision::Reject}, RewardState::Rejected);
    }
    void aDecisionChangesTheStateAndIsRecorded()
    {
        QFETCH(QList<int>, decisions);
        QFETCH(int, state);
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        for (const int decision : decisions) {
            const auto report = world.decide(static_cast<Decision>(decision));
            RD_OK(report);
            QCOMPARE(report->done.size(), 1U);
        }
        QCOMPARE(static_cast<int>(world.rows().front().state), state);
        QCOMPARE(world.verifyText(), QString());
        // a recompute changes nothing about it
        RD_OK(world.sync());
        QCOMPARE(static_cast<int>(world.rows().front().state), state);
    }

    void rolesAreCheckedAtTheGate_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("decision");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, Role role, Decision decision, bool allowed) {
            QTest::newRow(name) << static_cast<int>(role) << static_cast<int>(decision) << allowed;
        };
        row("viewer rejects", Role::Viewer, Decision::Reject, false);
        row("reviewer rejects", Role::Reviewer, Decision::Reject, true);
        row("reviewer holds", Role::Reviewer, Decision::Hold, true);
        row("reviewer approves", Role::Reviewer, Decision::Approve, false);
        row("approver approves", Role::Approver, Decision::Approve, true);
        row("admin approves", Role::Admin, Decision::Approve, true);
    }
    void rolesAreCheckedAtTheGate()
    {
        QFETCH(int, role);
        QFETCH(int, decision);
        QFETCH(bool, allowed);
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(addMember(world, "kim", static_cast<Role>(role)));
        const auto report = world.decide(static_cast<Decision>(decision), {}, u"kim"_s);
        QCOMPARE(report.has_value(), allowed);
        if (!allowed)
            QCOMPARE(report.error().code, u"role"_s);
    }

    void nobodyApprovesAnOwnReward_data()
    {
        QTest::addColumn<QByteArray>("email");
        QTest::newRow("same address") << QByteArray(" Anna@Example.com");
        QTest::newRow("same mailbox") << QByteArray("an.na+desk@example.com");
    }
    void nobodyApprovesAnOwnReward()
    {
        QFETCH(QByteArray, email);
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(addMember(world, "anna", Role::Admin, email.constData()));
        const auto report = world.decide(Decision::Approve, {}, u"anna"_s);
        RD_OK(report);
        QVERIFY(report->done.empty());
        QCOMPARE(report->notDone.front().code, u"own-reward"_s);
    }

    void whoseAddressIsUnknownIsToldSo()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto unknown = world.decide(Decision::Approve);
        RD_OK(unknown);
        QCOMPARE(unknown->done.size(), 1U);
        QCOMPARE(unknown->warnings.size(), 1);
        QVERIFY(unknown->warnings.front().contains(u"members email owner"));
        QVERIFY(world.decide(Decision::Withdraw)->warnings.isEmpty()); // takes nothing for oneself

        auto &members = world.program().members;
        for (const char *bad : {"anna", "@example.com", "anna@", "an na@example.com", "anna@x\ny"})
            QCOMPARE(members.setEmail(u"owner"_s, QString::fromLatin1(bad), u"owner"_s).error().code, u"bad-email"_s);
        RD_OK(members.setEmail(u"owner"_s, u"Anna@example.com"_s, u"owner"_s));
        QCOMPARE(members.list()->front().email, u"Anna@example.com"_s);
        const auto own = world.decide(Decision::Approve);
        RD_OK(own);
        QVERIFY(own->done.empty() && own->warnings.isEmpty());
        QCOMPARE(own->notDone.front().code, u"own-reward"_s);

        // Only an admin changes it, also one's own.
        RD_OK(addMember(world, "bert", Role::Approver, "bert@example.com"));
        QCOMPARE(members.setEmail(u"bert"_s, u"other@example.com"_s, u"bert"_s).error().code, u"role"_s);
        QCOMPARE(members.setEmail(u"nobody"_s, {}, u"owner"_s).error().code, u"unknown-member"_s);
        LedgerEntry last;
        RD_OK(world.program().store->books().walkChain([&last](const LedgerEntry &entry) {
            last = entry.kind == EntryKind::MemberChanged ? entry : last;
            return true;
        }));
        QVERIFY(!shownFacts(last).contains(u'@'));
        RD_OK(members.setEmail(u"owner"_s, {}, u"owner"_s));
        QCOMPARE(world.decide(Decision::Approve)->done.size(), 1U);
    }

    void whatIsNotDueIsNotApproved()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        const auto id = world.rows().front().id;
        RD_OK(world.decide(Decision::Approve, {id}));
        const auto twice = world.decide(Decision::Approve, {id, RewardId{99}});
        RD_OK(twice);
        QVERIFY(twice->done.empty());
        QCOMPARE(twice->notDone.size(), 2U);
        QCOMPARE(twice->notDone.front().code, u"not-due"_s);
        QCOMPARE(twice->notDone.back().code, u"not-found"_s);
    }

    void aReasonIsKeptWhereItIsNeeded()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        services::DecisionRequest request;
        request.decision = Decision::Reject;
        request.all = true;
        request.member = u"owner"_s;
        const auto without = world.program().rewards.decide(request);
        QVERIFY(!without);
        QCOMPARE(without.error().code, u"reason-missing"_s);
        RD_OK(world.decide(Decision::Reject));
        QCOMPARE(world.rows().front().reason, u"because"_s);
    }

    void cashBelowTheThresholdIsBlocked()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 1, R"(,"threshold":[{"minor":5000,"currency":"USD"}])"));
        QVERIFY(has(world.rows().front(), Blocker::BelowThreshold));
        // two more sales reach it, over all rewards of the participant
        world.sale(2, "ANNA");
        world.sale(3, "ANNA");
        RD_OK(world.sync());
        for (const auto &row : world.rows())
            QVERIFY(!has(row, Blocker::BelowThreshold));
        services::RewardQuery one;
        one.ids = {world.rows().front().id};
        const auto single = world.program().rewards.list(one);
        RD_OK(single);
        QVERIFY(!has(single->rows.front(), Blocker::BelowThreshold));
    }

    void whatWasTakenBackAfterIssueIsRecoveredFirst()
    {
        // given cash issued as credit, then refunded: 20.00 are owed back
        World world;
        RD_OK(world.begin("affiliate", kCash, 1));
        RD_OK(world.decide(Decision::Approve));
        services::IssueOrder order;
        order.method = u"stripe-credit"_s;
        order.ids = {world.rows().front().id};
        order.member = u"owner"_s;
        RD_OK(world.program().issue.issue(order, {}, {}));
        world.refund(1, 10'000);
        world.sale(2, "ANNA", 5'000);
        RD_OK(world.sync());
        // then the next 10.00 are blocked
        for (const auto &row : world.rows()) {
            if (row.state == RewardState::Due)
                QVERIFY(has(row, Blocker::NegativeBalance));
        }
        QCOMPARE(world.rows().size(), 2U);
        QCOMPARE(world.verifyText(), QString());
    }

    void automaticApprovalNeedsNobody()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2, R"(,"approval":{"mode":"automatic"})"));
        for (const auto &row : world.rows())
            QCOMPARE(row.state, RewardState::Approved);
        QCOMPARE(world.provider.sends, 0);
        QCOMPARE(world.verifyText(), QString());
    }

    void anExplanationEndsAtTheStoredAmount()
    {
        World world;
        RD_OK(world.begin("affiliate", kCash, 2));
        world.refund(1, 5'000);
        RD_OK(world.sync());
        for (const auto &row : world.rows()) {
            const auto explanation = world.program().rewards.explain(row.id);
            RD_OK(explanation);
            QVERIFY(explanation->matches);
            QCOMPARE(explanation->recomputed->minor, row.facts.target);
            QVERIFY(explanation->steps.size() > 2);
            QCOMPARE(explanation->steps.back().code, u"entry"_s);
        }
        QVERIFY(!world.program().rewards.explain(RewardId{77}));
    }

    void anExplanationSaysWhatARewardWaitsFor()
    {
        const auto reasonsOf = [](World &world) {
            QStringList reasons;
            const auto explanation = world.program().rewards.explain(world.rows().front().id);
            if (!explanation)
                return QStringList{explanation.error().text};
            for (const auto &step : explanation->steps) {
                if (step.code == u"waits"_s)
                    reasons << step.values.front().second;
            }
            return reasons;
        };
        // given 20.00 due, a threshold of 50.00
        World world;
        RD_OK(world.begin("affiliate", kCash, 1, R"(,"threshold":[{"minor":5000,"currency":"USD"}])"));
        QCOMPARE(reasonsOf(world), (QStringList{u"below-threshold"_s, u"approval"_s}));
        const auto explanation = world.program().rewards.explain(world.rows().front().id);
        RD_OK(explanation);
        QVERIFY(std::any_of(explanation->steps.begin(), explanation->steps.end(), [](const ExplanationStep &step) {
            return step.text.contains(u"the balance is 20.00 USD, 30.00 USD is missing"_s);
        }));
        // when a person holds it
        RD_OK(world.decide(Decision::Hold, {world.rows().front().id}));
        QCOMPARE(reasonsOf(world), QStringList{u"review"_s});
        // when its hold is not over
        World held;
        held.clock.set(day(2026, 4, 2));
        RD_OK(held.begin("affiliate", kCash, 1));
        QCOMPARE(reasonsOf(held), QStringList{u"approval"_s});
        held.clock.set(held.rows().front().paidAt - std::chrono::hours(2));
        QCOMPARE(reasonsOf(held), QStringList{u"hold"_s});
        // when it is decided, nobody waits
        held.clock.set(day(2026, 5, 2));
        RD_OK(held.decide(Decision::Reject));
        QCOMPARE(reasonsOf(held), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestRewardService)
#include "tst_rewardservice.moc"
