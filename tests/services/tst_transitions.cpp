// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/statereplay.h"

using namespace rd;
using namespace rd::tests;
using rd::services::Decision;
using rd::services::FlagDecision;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kCredit = R"({"referrer":{"kind":"account-credit"}})";

using Step = std::function<Status(World &)>;

Status done(World &world, Decision decision)
{
    RD_TRY(report, world.decide(decision));
    return report.done.size() == 1 ? Status() : Status(fail(ErrorKind::Conflict, u"nothing was decided"_s));
}

Step decision(Decision kind)
{
    return [kind](World &world) { return done(world, kind); };
}

Step all(std::initializer_list<Step> steps)
{
    return [list = std::vector<Step>(steps)](World &world) -> Status {
        for (const Step &step : list)
            RD_CHECK(step(world));
        return {};
    };
}

Step refund(qint64 amount, const char *status)
{
    return [amount, status](World &world) {
        world.refund(1, amount, status);
        return world.sync();
    };
}

Step dispute(const char *status)
{
    return [status](World &world) {
        DisputeRecord record;
        record.id = "dp_1";
        record.charge = "ch_1";
        record.currency = *Currency::parse(u"USD");
        record.amount = 10'000;
        record.status = status;
        record.createdS = toUnixSeconds(day(2026, 4, 20));
        world.shop.add(record);
        return world.sync();
    };
}

Step issue(fakes::FakeProvider::Fault fault = fakes::FakeProvider::Fault::None)
{
    return [fault](World &world) -> Status {
        world.provider.faults = {fault};
        RD_CHECK(world.issueAll("stripe-credit"));
        return {};
    };
}

Step resume()
{
    return [](World &world) -> Status {
        world.clock.advance(std::chrono::minutes(10));
        RD_CHECK(world.issueAll("stripe-credit"));
        return {};
    };
}

Step byHand()
{
    return [](World &world) -> Status {
        services::HandIssueOrder order;
        order.all = true;
        order.reference = u"transfer 7"_s;
        order.date = day(2026, 5, 27);
        order.member = u"owner"_s;
        RD_TRY(report, world.program().handIssue.issue(order));
        return report.issued.size() == 1 ? Status() : Status(fail(ErrorKind::Conflict, u"nothing was issued"_s));
    };
}

Step flag(FlagDecision kind)
{
    return [kind](World &world) -> Status {
        RD_TRY(flags, world.program().rewards.flags());
        if (flags.size() != 1)
            return fail(ErrorKind::Conflict, u"%1 flags"_s.arg(flags.size()));
        RD_CHECK(world.program().rewards.decideFlag({kind, flags.front().id, u"looked at"_s, u"owner"_s}));
        return {};
    };
}

/// A reward of 20.00 for a sale of 100.00; `suspect`: for the participant's own purchase.
Status arise(World &world, bool suspect, const char *more = "")
{
    world.code("ANNA");
    world.sale(1, "ANNA");
    RD_CHECK(world.connect());
    RD_CHECK(world.campaign("affiliate", kCredit, more));
    RD_CHECK(world.participant(suspect ? "buyer1@example.com" : "anna@example.com", "ANNA"));
    return world.sync();
}

struct Transition {
    const char *name; ///< event, from, to
    Step before; ///< after the reward has arisen, due
    Step event;
    RewardState from;
    RewardState to;
    EntryKind entry; ///< the newest one of its reward
    bool suspect = false;
};

const std::vector<Transition> &transitions()
{
    using enum RewardState;
    const auto nothing = [](World &) -> Status { return {}; };
    const Step approve = decision(Decision::Approve);
    const auto lost = fakes::FakeProvider::Fault::LoseAnswer;
    const auto refused = fakes::FakeProvider::Fault::Refuse;
    static const std::vector<Transition> list = {
        {"flag raised: due → in review", nothing, dispute("needs_response"), Due, InReview, EntryKind::Flagged},
        {"flag raised: approved → in review", approve, dispute("needs_response"), Approved, InReview,
            EntryKind::Flagged},
        {"flag cleared by the facts: in review → due", dispute("needs_response"), dispute("won"), InReview, Due,
            EntryKind::FlagCleared},
        {"flag cleared by a person: in review → due", nothing, flag(FlagDecision::Clear), InReview, Due,
            EntryKind::FlagCleared, true},
        {"flag cleared, another one open: in review → in review", decision(Decision::Hold),
            [](World &world) -> Status {
                RD_TRY(flags, world.program().rewards.flags());
                for (const auto &row : flags) {
                    if (row.flag == Flag::SelfReferral)
                        RD_CHECK(
                            world.program().rewards.decideFlag({FlagDecision::Clear, row.id, u"ok"_s, u"owner"_s}));
                }
                return {};
            },
            InReview, InReview, EntryKind::FlagCleared, true},
        {"flag confirmed: in review → rejected", nothing, flag(FlagDecision::Confirm), InReview, Rejected,
            EntryKind::Rejected, true},
        {"hold by a person: due → in review", nothing, decision(Decision::Hold), Due, InReview, EntryKind::Held},
        {"hold ended: in review → due", decision(Decision::Hold), decision(Decision::Release), InReview, Due,
            EntryKind::FlagCleared},
        {"approve: due → approved", nothing, approve, Due, Approved, EntryKind::Approved},
        {"approval withdrawn: approved → due", approve, decision(Decision::Withdraw), Approved, Due,
            EntryKind::ApprovalWithdrawn},
        {"reject: due → rejected", nothing, decision(Decision::Reject), Due, Rejected, EntryKind::Rejected},
        {"reject: in review → rejected", decision(Decision::Hold), decision(Decision::Reject), InReview, Rejected,
            EntryKind::Rejected},
        {"reject: approved → rejected", approve, decision(Decision::Reject), Approved, Rejected, EntryKind::Rejected},
        {"reopen: rejected → due", decision(Decision::Reject), decision(Decision::Reopen), Rejected, Due,
            EntryKind::Reopened},
        {"reopen: rejected → in review, the flag still stands", flag(FlagDecision::Confirm), decision(Decision::Reopen),
            Rejected, InReview, EntryKind::Reopened, true},
        {"success: approved → issued", approve, issue(), Approved, Issued, EntryKind::Issued},
        {"outcome unknown: approved → submitted", approve, issue(lost), Approved, Submitted, EntryKind::Submitted},
        {"success, found by a look-up: submitted → issued", all({approve, issue(lost)}), resume(), Submitted, Issued,
            EntryKind::Issued},
        {"refused: approved → failed → due", approve, issue(refused), Approved, Due, EntryKind::PayoutFailed},
        {"by hand: approved → issued", approve, byHand(), Approved, Issued, EntryKind::IssuedManually},
        {"refund in part: due → due with less", nothing, refund(5'000, "succeeded"), Due, Due, EntryKind::Reversed},
        {"refund in part: approved → approved with less", approve, refund(5'000, "succeeded"), Approved, Approved,
            EntryKind::Reversed},
        {"refund in full: due → voided", nothing, refund(10'000, "succeeded"), Due, Voided, EntryKind::Reversed},
        {"refund in full: in review → voided", decision(Decision::Hold), refund(10'000, "succeeded"), InReview, Voided,
            EntryKind::Reversed},
        {"dispute lost: in review → voided", dispute("needs_response"), dispute("lost"), InReview, Voided,
            EntryKind::FlagCleared},
        {"refund after issue, in part: issued → partly reversed", all({approve, issue()}), refund(5'000, "succeeded"),
            Issued, PartlyReversed, EntryKind::ReversedAfterIssue},
        {"refund after issue, in full: issued → reversed", all({approve, issue()}), refund(10'000, "succeeded"), Issued,
            Reversed, EntryKind::ReversedAfterIssue},
        {"refund while submitted: the state is kept", all({approve, issue(lost)}), refund(10'000, "succeeded"),
            Submitted, Submitted, EntryKind::ReversedAfterIssue},
        {"refund failed: voided → due", refund(10'000, "succeeded"), refund(10'000, "failed"), Voided, Due,
            EntryKind::Reinstated},
        {"dispute won on appeal: voided → due", dispute("lost"), dispute("won"), Voided, Due, EntryKind::Reinstated},
        {"refund failed after issue: reversed → issued", all({approve, issue(), refund(10'000, "succeeded")}),
            refund(10'000, "failed"), Reversed, Issued, EntryKind::Recovered},
    };
    return list;
}

std::vector<LedgerEntry> entriesOf(World &world, RewardId id)
{
    const auto entries = world.program().store->books().entriesOf(id);
    return entries ? *entries : std::vector<LedgerEntry>{};
}

Status addMember(World &world, const char *name, Role role, const char *email = "")
{
    Member member;
    member.name = QString::fromLatin1(name);
    member.role = role;
    member.email = QString::fromLatin1(email);
    return world.program().store->workspace().addMember(member, u"owner"_s).transform([](auto) {});
}

/// A world in which the decision is possible for an admin.
Status readyFor(World &world, int what)
{
    const bool isFlag = what >= 100;
    RD_CHECK(arise(world, isFlag));
    switch (static_cast<Decision>(what)) {
    case Decision::Withdraw:
        return done(world, Decision::Approve);
    case Decision::Reopen:
        return done(world, Decision::Reject);
    case Decision::Release:
        return done(world, Decision::Hold);
    default:
        return {};
    }
}

} // namespace

/// The table of domain.md 5.3, without batches.
class TestTransitions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTableOfTransitions_data()
    {
        QTest::addColumn<int>("row");
        int number = 0;
        for (const Transition &transition : transitions())
            QTest::newRow(transition.name) << number++;
    }
    void theTableOfTransitions()
    {
        QFETCH(int, row);
        const Transition &transition = transitions()[static_cast<std::size_t>(row)];
        World world;
        RD_OK(arise(world, transition.suspect));
        QCOMPARE(world.rows().size(), 1U);
        RD_OK(transition.before(world));
        QCOMPARE(word(world.rows().front().state), word(transition.from));
        const auto before = entriesOf(world, world.rows().front().id).size();
        RD_OK(transition.event(world));
        const RewardRow after = world.rows().front();
        QCOMPARE(word(after.state), word(transition.to));
        const auto entries = entriesOf(world, after.id);
        QVERIFY(entries.size() > before);
        QCOMPARE(word(entries.back().kind), word(transition.entry));
        // Derived again from the ledger it is the same, and the books hold together.
        QCOMPARE(word(deriveState(replayed(entries, after), world.clock.now())), word(transition.to));
        QCOMPARE(world.verifyText(), QString());
        // Computing again writes nothing.
        RD_OK(world.sync(true));
        QCOMPARE(word(world.rows().front().state), word(transition.to));
        QCOMPARE(entriesOf(world, after.id).size(), entries.size());
    }

    void aConversionArrives()
    {
        World world;
        RD_OK(arise(world, false));
        const RewardRow row = world.rows().front();
        QCOMPARE(word(row.state), u"due"_s);
        const auto entries = entriesOf(world, row.id);
        QCOMPARE(entries.size(), 1U);
        QCOMPARE(word(entries.front().kind), word(EntryKind::Accrued));
    }

    void aSuspiciousConversionArrivesInReview()
    {
        World world;
        RD_OK(arise(world, true));
        const RewardRow row = world.rows().front();
        QCOMPARE(word(row.state), u"in-review"_s);
        const auto entries = entriesOf(world, row.id);
        QCOMPARE(entries.size(), 2U);
        QCOMPARE(word(entries.front().kind), word(EntryKind::Accrued));
        QCOMPARE(word(entries.back().kind), word(EntryKind::Flagged));
        QCOMPARE(word(deriveState(replayed(entries, row), world.clock.now())), u"in-review"_s);
    }

    void theHoldEndsByTimeAlone()
    {
        World world;
        world.clock.set(day(2026, 4, 2)); // the sale was on 1 April
        world.code("ANNA");
        world.sale(1, "ANNA");
        RD_OK(world.connect());
        const QByteArray document =
            R"({"version":1,"name":"Friends","kind":"affiliate","connections":["shop"],"rules":[{"percent":"20"}],
            "hold":{"days":30},"rewards":{"referrer":{"kind":"cash"}}})";
        RD_OK(world.program().campaigns.apply(document, u"owner"_s, {}, {}));
        RD_OK(world.participant("anna@example.com", "ANNA"));
        RD_OK(world.sync());
        QCOMPARE(word(world.rows().front().state), u"pending"_s);
        const auto before = entriesOf(world, world.rows().front().id).size();
        // A flag is raised and cleared underneath: the hold goes on running.
        RD_OK(done(world, Decision::Hold));
        QCOMPARE(word(world.rows().front().state), u"in-review"_s);
        RD_OK(done(world, Decision::Release));
        QCOMPARE(word(world.rows().front().state), u"pending"_s);
        RD_OK(done(world, Decision::Reject));
        RD_OK(done(world, Decision::Reopen));
        QCOMPARE(word(world.rows().front().state), u"pending"_s);
        world.clock.set(day(2026, 5, 1) - std::chrono::milliseconds(1));
        QCOMPARE(word(world.rows().front().state), u"pending"_s);
        world.clock.set(day(2026, 5, 1));
        QCOMPARE(word(world.rows().front().state), u"due"_s);
        QCOMPARE(entriesOf(world, world.rows().front().id).size(), before + 4);
    }

    void eachRoleAgainstEachDecision_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("what");
        QTest::addColumn<bool>("allowed");
        struct Row {
            const char *name;
            int what;
            Role least;
        };
        // rulings.md 46
        const Row rows[] = {{"approves", static_cast<int>(Decision::Approve), Role::Approver},
            {"withdraws", static_cast<int>(Decision::Withdraw), Role::Approver},
            {"reopens", static_cast<int>(Decision::Reopen), Role::Approver},
            {"rejects", static_cast<int>(Decision::Reject), Role::Reviewer},
            {"holds", static_cast<int>(Decision::Hold), Role::Reviewer},
            {"ends a hold", static_cast<int>(Decision::Release), Role::Reviewer},
            {"clears a flag", 100, Role::Reviewer}, {"confirms a flag", 101, Role::Reviewer}};
        for (const Role role : {Role::Viewer, Role::Reviewer, Role::Approver, Role::Admin}) {
            for (const Row &row : rows)
                QTest::newRow(qPrintable(word(role) + u' ' + QLatin1StringView(row.name)))
                    << static_cast<int>(role) << row.what << (role >= row.least);
        }
    }
    void eachRoleAgainstEachDecision()
    {
        QFETCH(int, role);
        QFETCH(int, what);
        QFETCH(bool, allowed);
        World world;
        RD_OK(readyFor(world, what));
        RD_OK(addMember(world, "kim", static_cast<Role>(role)));
        const auto state = world.rows().front().state;
        const auto before = entriesOf(world, world.rows().front().id).size();
        Status outcome;
        if (what >= 100) {
            const auto flags = world.program().rewards.flags();
            RD_OK(flags);
            const auto decided = world.program().rewards.decideFlag(
                {static_cast<FlagDecision>(what - 100), flags->front().id, u"seen"_s, u"kim"_s});
            outcome = decided ? Status() : Status(fail(decided.error()));
        } else {
            const auto report = world.decide(static_cast<Decision>(what), {}, u"kim"_s);
            outcome = report ? Status() : Status(fail(report.error()));
            QCOMPARE(report.has_value() && report->done.size() == 1, allowed);
        }
        QCOMPARE(outcome.has_value(), allowed);
        const auto entries = entriesOf(world, world.rows().front().id);
        if (allowed) {
            QCOMPARE(entries.back().actor, u"kim"_s);
            QVERIFY(entries.size() > before);
        } else {
            QCOMPARE(outcome.error().code, u"role"_s);
            QCOMPARE(entries.size(), before);
            QCOMPARE(word(world.rows().front().state), word(state));
        }
    }

    void nobodyDecidesForTheirOwnPurse()
    {
        World world;
        RD_OK(arise(world, true));
        RD_OK(addMember(world, "buyer", Role::Admin, "Buyer1@example.com"));
        const auto flags = world.program().rewards.flags();
        RD_OK(flags);
        for (const auto kind : {FlagDecision::Clear, FlagDecision::Confirm}) {
            const auto own = world.program().rewards.decideFlag({kind, flags->front().id, u"mine"_s, u"buyer"_s});
            QVERIFY(!own);
            QCOMPARE(own.error().code, u"own-reward"_s);
        }
        RD_OK(world.program().rewards.decideFlag({FlagDecision::Clear, flags->front().id, u"fine"_s, u"owner"_s}));
        const auto approved = world.decide(Decision::Approve, {}, u"buyer"_s);
        RD_OK(approved);
        QVERIFY(approved->done.empty());
        QCOMPARE(approved->notDone.front().code, u"own-reward"_s);
        QCOMPARE(word(world.rows().front().state), u"due"_s);
    }
};

QTEST_GUILESS_MAIN(TestTransitions)
#include "tst_transitions.moc"
