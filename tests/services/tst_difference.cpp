// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bookservice.h"
#include "models/services/decisions.h"
#include "models/services/issuechanges.h"
#include "models/services/difference.h"

#include <QtTest>

using namespace rd;
using namespace rd::services;
using namespace Qt::StringLiterals;

namespace {

constexpr CustomerId kCustomer{7};
constexpr ConversionId kConversion{9};

RewardTarget cash(qint64 target, qint64 granted = 2'000)
{
    RewardTarget wanted;
    wanted.campaign = {1};
    wanted.version = {1};
    wanted.participant = {3};
    wanted.currency = *Currency::parse(u"USD");
    wanted.granted = granted;
    wanted.target = target;
    return wanted;
}

RewardTarget coupon(bool owed)
{
    auto wanted = cash(owed ? 1 : 0, 1);
    wanted.slot = 1;
    wanted.kind = RewardKind::Coupon;
    wanted.hasAmount = false;
    wanted.currency = {};
    return wanted;
}

std::optional<RewardChange> difference(const StoredReward *stored, const RewardTarget &target)
{
    return differenceOf(stored, target, kCustomer, kConversion);
}

/// As it lies in the books after the change.
StoredReward stored(const RewardTarget &target, RewardPhase phase = RewardPhase::Open)
{
    auto change = difference(nullptr, target);
    auto reward = change.value().reward;
    reward.id = {5};
    reward.phase = phase;
    if (phase == RewardPhase::Issued)
        reward.issued = reward.booked;
    return reward;
}

QStringList entries(const std::optional<RewardChange> &change)
{
    QStringList list;
    if (!change)
        return list;
    for (const auto &entry : change->entries)
        list << (entry.amount != 0 ? u"%1 %2"_s.arg(word(entry.kind)).arg(entry.amount) : word(entry.kind));
    return list;
}

QStringList of(std::initializer_list<std::pair<EntryKind, qint64>> kinds)
{
    QStringList list;
    for (const auto &[kind, amount] : kinds)
        list << (amount != 0 ? u"%1 %2"_s.arg(word(kind)).arg(amount) : word(kind));
    return list;
}

/// One campaign: 20 %, a flat amount, or 20 % up to a cap.
/// @param terms flat, cap, or anything else for the share alone
EngineFacts factsOf(const QByteArray &terms, qint64 amount)
{
    EngineFacts facts;
    Campaign &campaign = facts.campaigns.emplace_back();
    campaign.id = {1};
    CampaignVersion &version = campaign.versions.emplace_back();
    version.id = {1};
    Rule &rule = version.terms.rules.emplace_back();
    const Currency usd = *Currency::parse(u"USD");
    if (terms == "flat")
        rule.flat = {Money{amount, usd}};
    else
        rule.percent = *Rate::parsePercent(u"20"_s);
    if (terms == "cap")
        version.terms.caps.push_back({CapPer::Participant, CapPeriod::Ever, {amount, usd}});
    return facts;
}

} // namespace

class TestDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- in a batch whose file is not written: nothing has left yet ---

    void whatIsInABatchFollowsItsRefundsOutOfWhatIsOpen()
    {
        const StoredReward reward = stored(cash(2'000), RewardPhase::Batched);
        const auto change = difference(&reward, cash(500));
        QCOMPARE(entries(change), of({{EntryKind::Reversed, 1'500}}));
        QCOMPARE(change->reward.phase, RewardPhase::Batched);
    }

    void otherEvidenceHoldsWhatIsInABatch()
    {
        StoredReward reward = stored(cash(2'000), RewardPhase::Batched);
        reward.flagsRaised = reward.flagsCleared = bit(Flag::ForeignCode);
        auto wanted = cash(2'000);
        wanted.flags = bit(Flag::ForeignCode);
        QVERIFY(!difference(&reward, wanted));
        ReviewedFlags review;
        review.changed = bit(Flag::ForeignCode);
        const auto change = differenceOf(&reward, wanted, kCustomer, kConversion, {}, {}, review);
        QCOMPARE(entries(change), of({{EntryKind::Flagged, 0}}));
        QCOMPARE(openFlags(change->reward), bit(Flag::ForeignCode));
    }

    void whatIsInABatchIsHeldWhenSomebodyElseIsMeant()
    {
        const StoredReward reward = stored(cash(2'000), RewardPhase::Batched);
        auto wanted = cash(2'000);
        wanted.participant = {4};
        const auto change = difference(&reward, wanted);
        QVERIFY(change);
        QCOMPARE(openFlags(change->reward), bit(Flag::LateChange));
        QCOMPARE(change->reward.participant, ParticipantId{3});
        QCOMPARE(change->reward.booked, 2'000);
    }

    void bookedFollowsTheTarget_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QStringList>("wanted");
        const auto row = [](const char *name, RewardPhase phase, qint64 from, qint64 to,
                             std::initializer_list<std::pair<EntryKind, qint64>> kinds) {
            QTest::newRow(name) << static_cast<int>(phase) << from << to << of(kinds);
        };
        using enum EntryKind;
        row("nothing new", RewardPhase::Open, 2'000, 2'000, {});
        row("partial refund", RewardPhase::Open, 2'000, 1'500, {{Reversed, 500}});
        row("full refund", RewardPhase::Open, 2'000, 0, {{Reversed, 2'000}});
        row("refund failed", RewardPhase::Open, 1'500, 2'000, {{Reinstated, 500}});
        row("voided comes back", RewardPhase::Open, 0, 2'000, {{Reinstated, 2'000}});
        row("refund of an approved one", RewardPhase::Approved, 2'000, 1'500, {{Reversed, 500}});
        row("full refund of an approved one", RewardPhase::Approved, 2'000, 0,
            {{ApprovalWithdrawn, 0}, {Reversed, 2'000}});
        row("an approved one grows", RewardPhase::Approved, 1'500, 2'000, {{ApprovalWithdrawn, 0}, {Reinstated, 500}});
        row("refund of a rejected one", RewardPhase::Rejected, 2'000, 0, {{Reversed, 2'000}});
        row("refund on its way out", RewardPhase::Submitted, 2'000, 500, {{ReversedAfterIssue, 1'500}});
        row("refund after issue", RewardPhase::Issued, 2'000, 0, {{ReversedAfterIssue, 2'000}});
        row("issued stays", RewardPhase::Issued, 2'000, 2'000, {});
    }
    void bookedFollowsTheTarget()
    {
        QFETCH(int, phase);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        QFETCH(QStringList, wanted);
        const auto before = stored(cash(from), static_cast<RewardPhase>(phase));
        const auto change = difference(&before, cash(to));
        QCOMPARE(entries(change), wanted);
        if (!change)
            return;
        QCOMPARE(change->reward.booked, to);
        QCOMPARE(change->reward.target, to);
        // a second look finds nothing more to do
        QVERIFY(!difference(&change->reward, cash(to)));
    }

    void aNewRewardIsAccrued()
    {
        QCOMPARE(entries(difference(nullptr, cash(2'000))), of({{EntryKind::Accrued, 2'000}}));
    }

    void refundedBeforeTheFirstSyncIsARowWithoutPostings()
    {
        const auto change = difference(nullptr, cash(0));
        QVERIFY(change.has_value());
        QVERIFY(change->entries.empty());
        QCOMPARE(deriveState(factsOf(change->reward, false), Instant{}), RewardState::Voided);
    }

    void whatACapCutToZeroHasNoRow() { QVERIFY(!difference(nullptr, cash(0, 0))); }

    void issuedThenReversedThenReinstatedEndsAtNothingOwed()
    {
        // given an issued reward of 20.00 that was taken back
        const auto issued = stored(cash(2'000), RewardPhase::Issued);
        const auto reversed = difference(&issued, cash(0));
        QVERIFY(reversed.has_value());
        // when the dispute is won on appeal
        const auto won = difference(&reversed->reward, cash(2'000));
        // then the reinstatement pays off what was recoverable
        QCOMPARE(entries(won), of({{EntryKind::Reinstated, 2'000}, {EntryKind::Recovered, 2'000}}));
        QCOMPARE(won->reward.issued, 2'000);
        QCOMPARE(won->reward.booked, 2'000);
    }

    void whatMovedUpAndDownOnItsWayIsSettledWithTheOutcome_data()
    {
        QTest::addColumn<bool>("issued");
        QTest::addColumn<QList<qint64>>("targets");
        QTest::addColumn<QStringList>("wanted");
        using enum EntryKind;
        QTest::newRow("issued, fell and rose")
            << true << QList<qint64>{500, 2'500} << of({{Issued, 2'000}, {Recovered, 1'500}});
        QTest::newRow("issued, rose and fell")
            << true << QList<qint64>{2'500, 1'800} << of({{Issued, 2'000}, {Recovered, 500}});
        QTest::newRow("issued, fell") << true << QList<qint64>{500} << of({{Issued, 2'000}});
        QTest::newRow("failed, fell") << false << QList<qint64>{500} << of({{PayoutFailed, 2'000}, {Recovered, 1'500}});
        QTest::newRow("failed, fell and rose")
            << false << QList<qint64>{500, 2'500} << of({{PayoutFailed, 2'000}, {Recovered, 1'500}});
        QTest::newRow("failed, rose") << false << QList<qint64>{2'500} << of({{PayoutFailed, 2'000}});
    }
    void whatMovedUpAndDownOnItsWayIsSettledWithTheOutcome()
    {
        QFETCH(bool, issued);
        QFETCH(QList<qint64>, targets);
        QFETCH(QStringList, wanted);
        // given a reward of 20.00 on its way, whose amount moves
        std::vector<LedgerEntry> ledger;
        const auto book = [&ledger](const RewardChange &change) {
            for (const auto &entry : change.entries) {
                LedgerEntry written;
                written.kind = entry.kind;
                written.amount = entry.amount;
                ledger.push_back(written);
            }
            return change.reward;
        };
        auto reward = book(difference(nullptr, cash(2'000)).value());
        reward.id = {5};
        reward = book(submittedChange(reward, {}, u"owner"_s));
        for (const auto target : targets)
            reward = book(difference(&reward, cash(target)).value());
        // when the outcome is known
        const auto submission = submissionOf(ledger);
        QCOMPARE(submission.inTransit, 2'000);
        const auto change = issued ? issuedChange(reward, submission, {}) : failedChange(reward, submission, {});
        // then what is open is settled against what is recoverable
        QCOMPARE(entries(change), wanted);
        reward = book(change);
        const auto after = submissionOf(ledger);
        QVERIFY(after.open == 0 || after.recoverable == 0);
        QCOMPARE(after.open - after.recoverable + reward.issued, reward.booked);
    }

    void aRaisedFlagWithdrawsTheApproval()
    {
        const auto approved = stored(cash(2'000), RewardPhase::Approved);
        auto disputed = cash(2'000);
        disputed.flags = bit(Flag::Dispute);
        const auto raised = difference(&approved, disputed);
        QCOMPARE(entries(raised), of({{EntryKind::Flagged, 0}}));
        QCOMPARE(raised->reward.phase, RewardPhase::Open);
        // and when it falls the reward is due, not approved
        const auto fallen = difference(&raised->reward, cash(2'000));
        QCOMPARE(entries(fallen), of({{EntryKind::FlagCleared, 0}}));
        QCOMPARE(fallen->reward.phase, RewardPhase::Open);
    }

    void aClearedFlagStaysClearedWhileItIsRaised()
    {
        auto suspect = cash(2'000);
        suspect.flags = bit(Flag::SelfReferral);
        auto before = stored(suspect);
        before.flagsCleared = bit(Flag::SelfReferral);
        QVERIFY(!difference(&before, suspect));
        // it falls and is raised again: it holds again
        const auto fallen = difference(&before, cash(2'000));
        QVERIFY(fallen.has_value());
        const auto again = difference(&fallen->reward, suspect);
        QVERIFY(again.has_value());
        QCOMPARE(openFlags(again->reward), bit(Flag::SelfReferral));
    }

    void aHoldByAPersonSurvivesARecompute()
    {
        auto before = stored(cash(2'000));
        before.flagsRaised = bit(Flag::Held);
        QVERIFY(!difference(&before, cash(2'000)));
    }

    void anotherParticipantMeansVoidAndNewWhileUnissued()
    {
        const auto before = stored(cash(2'000), RewardPhase::Approved);
        auto other = cash(1'000, 1'000);
        other.participant = {4};
        const auto change = difference(&before, other);
        QCOMPARE(entries(change),
            of({{EntryKind::Reversed, 2'000}, {EntryKind::ApprovalWithdrawn, 0}, {EntryKind::Accrued, 1'000}}));
        QCOMPARE(change->entries.front().participant, ParticipantId{3});
        QCOMPARE(change->entries.back().participant, ParticipantId{4});
        QCOMPARE(change->reward.participant, ParticipantId{4});
        QCOMPARE(change->reward.phase, RewardPhase::Open);
        QCOMPARE(change->reward.id, before.id);
    }

    void aRejectionSurvivesAnotherCurrency()
    {
        // as when the rate of the payout currency becomes known
        const auto before = stored(cash(2'000), RewardPhase::Rejected);
        auto converted = cash(1'800, 1'800);
        converted.currency = *Currency::parse(u"EUR");
        const auto change = difference(&before, converted);
        QCOMPARE(entries(change), of({{EntryKind::Reversed, 2'000}, {EntryKind::Accrued, 1'800}}));
        QCOMPARE(change->reward.phase, RewardPhase::Rejected);
        converted.participant = {4};
        QCOMPARE(difference(&before, converted)->reward.phase, RewardPhase::Open);
    }

    void aHoldByAPersonSurvivesAMoveToAnotherParticipant()
    {
        auto before = stored(cash(2'000));
        before.flagsRaised = bit(Flag::Held);
        auto other = cash(2'000);
        other.participant = {4};
        const auto held = difference(&before, other);
        QCOMPARE(openFlags(held->reward), bit(Flag::Held));
        // and one that was let go stays let go
        before.flagsCleared = bit(Flag::Held);
        const auto released = difference(&before, other);
        QCOMPARE(openFlags(released->reward), Flags(0));
    }

    void anIssuedRewardStaysWithItsParticipant()
    {
        const auto before = stored(cash(2'000), RewardPhase::Issued);
        auto other = cash(2'000);
        other.participant = {4};
        QVERIFY(!difference(&before, other));
    }

    void couponsAreGrantedVoidedAndReinstatedWithoutAmounts()
    {
        const auto granted = difference(nullptr, coupon(true));
        QCOMPARE(entries(granted), of({{EntryKind::GrantedNonCash, 0}}));
        const auto voided = difference(&granted->reward, coupon(false));
        QCOMPARE(entries(voided), of({{EntryKind::VoidedNonCash, 0}}));
        QCOMPARE(entries(difference(&voided->reward, coupon(true))), of({{EntryKind::ReinstatedNonCash, 0}}));
    }

    void whatIsNoLongerAskedForIsVoidedUnlessItIsOut()
    {
        const auto open = stored(cash(2'000), RewardPhase::Approved);
        const auto change = differenceToNothing(open);
        QCOMPARE(entries(change), of({{EntryKind::ApprovalWithdrawn, 0}, {EntryKind::Reversed, 2'000}}));
        QVERIFY(!differenceToNothing(change->reward));
    }

    void case22_whatWouldChangeAnIssuedRewardIsProposed()
    {
        // given an issued reward, and an earlier sale that becomes known and leads to a better tier
        const auto issued = stored(cash(2'000), RewardPhase::Issued);
        const auto change = difference(&issued, cash(3'000, 3'000));
        // then nothing is booked, and a person is asked
        QCOMPARE(entries(change), of({{EntryKind::Flagged, 0}}));
        QCOMPARE(change->reward.booked, 2'000);
        QCOMPARE(change->reward.target, 2'000);
        QCOMPARE(change->reward.granted, 2'000);
        QCOMPARE(change->reward.proposedTarget, 3'000);
        QCOMPARE(openFlags(change->reward), bit(Flag::LateChange));
        QCOMPARE(deriveState(factsOf(change->reward, false), Instant{}), RewardState::Issued);
        // asking once is enough
        QVERIFY(!difference(&change->reward, cash(3'000, 3'000)));
        // and when the facts are as before again, the question is gone
        const auto back = difference(&change->reward, cash(2'000));
        QCOMPARE(entries(back), of({{EntryKind::FlagCleared, 0}}));
        QCOMPARE(back->reward.proposedTarget, -1);
    }

    void case22_aPersonAcceptsOrDismisses()
    {
        const auto issued = stored(cash(2'000), RewardPhase::Issued);
        const auto asked = difference(&issued, cash(1'500, 1'500))->reward;
        const auto accepted = decisionChange(Decision::AcceptChange, asked, u"late invoice"_s, u"Ada"_s);
        QCOMPARE(entries(accepted), of({{EntryKind::FlagCleared, 0}, {EntryKind::ReversedAfterIssue, 500}}));
        QCOMPARE(accepted.entries.back().actor, u"Ada"_s);
        QCOMPARE(accepted.entries.front().note, u"late invoice"_s);
        QCOMPARE(accepted.reward.booked, 1'500);
        QVERIFY(!difference(&accepted.reward, cash(1'500, 1'500)));

        const auto dismissed = decisionChange(Decision::DismissChange, asked, u"our mistake"_s, u"Ada"_s).reward;
        QCOMPARE(dismissed.booked, 2'000);
        QCOMPARE(openFlags(dismissed), Flags(0));
        QVERIFY(!difference(&dismissed, cash(1'500, 1'500)));
        // another change asks again
        const auto again = difference(&dismissed, cash(1'400, 1'400));
        QCOMPARE(openFlags(again->reward), bit(Flag::LateChange));
    }

    void case22_itsOwnRefundIsBookedByTheOriginalAmount_data()
    {
        QTest::addColumn<qint64>("target");
        QTest::addColumn<qint64>("granted");
        QTest::addColumn<qint64>("booked");
        QTest::newRow("half of a better tier") << qint64(1'500) << qint64(3'000) << qint64(1'000);
        QTest::newRow("half of a worse tier") << qint64(500) << qint64(1'000) << qint64(1'000);
        QTest::newRow("all of it") << qint64(0) << qint64(3'000) << qint64(0);
        QTest::newRow("none of it") << qint64(3'000) << qint64(3'000) << qint64(2'000);
    }
    void case22_itsOwnRefundIsBookedByTheOriginalAmount()
    {
        QFETCH(qint64, target);
        QFETCH(qint64, granted);
        QFETCH(qint64, booked);
        const auto issued = stored(cash(2'000), RewardPhase::Issued);
        const auto change = difference(&issued, cash(target, granted));
        QCOMPARE(change->reward.booked, booked);
        QCOMPARE(change->reward.proposedTarget, target);
        QVERIFY(!difference(&change->reward, cash(target, granted)));
    }

    void case22_whatIsUnissuedIsRecomputedAtOnce()
    {
        const auto open = stored(cash(2'000));
        const auto change = difference(&open, cash(3'000, 3'000));
        QCOMPARE(entries(change), of({{EntryKind::Reinstated, 1'000}}));
        QCOMPARE(change->reward.proposedTarget, -1);
    }

    void case22_anIssuedRewardThatIsNoLongerAskedForIsAskedAbout()
    {
        for (const RewardPhase phase : {RewardPhase::Issued, RewardPhase::Submitted}) {
            const auto out = stored(cash(2'000), phase);
            const auto change = differenceToNothing(out);
            QCOMPARE(entries(change), of({{EntryKind::Flagged, 0}}));
            QCOMPARE(change->reward.booked, 2'000);
            QCOMPARE(change->reward.proposedTarget, 0);
            QVERIFY(!differenceToNothing(change->reward));
            // A refund of its own payment is booked all the same.
            QCOMPARE(entries(differenceToNothing(change->reward, 0)), of({{EntryKind::ReversedAfterIssue, 2'000}}));
        }
    }

    void anIssuedMilestoneIsKeptAndFlagged()
    {
        // domain.md 4.8: issued once, even if the count falls and rises again
        auto milestone = cash(2'500, 2'500);
        milestone.slot = kFirstMilestoneSlot + 3;
        auto fallen = milestone;
        fallen.target = 0;
        const auto open = stored(milestone);
        QCOMPARE(entries(difference(&open, fallen)), of({{EntryKind::Reversed, 2'500}}));

        const auto issued = stored(milestone, RewardPhase::Issued);
        const auto change = difference(&issued, fallen);
        QCOMPARE(entries(change), of({{EntryKind::Flagged, 0}}));
        QCOMPARE(openFlags(change->reward), bit(Flag::CountFell));
        QCOMPARE(change->reward.booked, 2'500);
        QCOMPARE(deriveState(factsOf(change->reward, false), Instant{}), RewardState::Issued);
        QVERIFY(!difference(&change->reward, fallen));
        const auto risen = difference(&change->reward, milestone);
        QCOMPARE(entries(risen), of({{EntryKind::FlagCleared, 0}}));
        QCOMPARE(openFlags(risen->reward), Flags(0));
    }

    void anIssuedPrizeStaysWhenTheRankingChanges()
    {
        auto prize = cash(10'000, 10'000);
        prize.slot = prizeSlot(RankPeriod::Month, LocalDay{20'000});
        prize.rank = 1;
        const auto issued = stored(prize, RewardPhase::Issued);
        QCOMPARE(issued.rank, 1);
        const auto gone = differenceToNothing(issued);
        QCOMPARE(openFlags(gone->reward), bit(Flag::CountFell));
        QCOMPARE(gone->reward.booked, 10'000);
        const auto open = stored(prize);
        QCOMPARE(entries(differenceToNothing(open)), of({{EntryKind::Reversed, 10'000}}));
    }

    void entriesNameTheRefundsBehindThem()
    {
        // domain.md 5.5
        const auto before = stored(cash(2'000));
        const auto change =
            differenceOf(&before, cash(1'500), kCustomer, kConversion, {}, u"re_1 succeeded, dp_2 lost"_s);
        QCOMPARE(change->entries.size(), 1U);
        QVERIFY2(
            change->entries[0].facts.endsWith(u"re_1 succeeded, dp_2 lost"_s), qPrintable(change->entries[0].facts));
    }

    void theExchangeRateIsKeptWithTheReward()
    {
        const auto change = differenceOf(nullptr, cash(2'000), kCustomer, kConversion, RateId{4});
        QCOMPARE(change->reward.rate, RateId{4});
    }

    void threeRefundsInAnyOrderEndAtZero_data()
    {
        // domain.md 4.9: 100.00 at 33.33 %, refunds 33.33 + 33.33 + 33.34
        QTest::addColumn<QList<qint64>>("targets");
        QTest::newRow("one by one") << QList<qint64>{2'222, 1'111, 0};
        QTest::newRow("at once") << QList<qint64>{0};
        QTest::newRow("with repetitions") << QList<qint64>{2'222, 2'222, 1'111, 1'111, 0, 0};
    }
    void threeRefundsInAnyOrderEndAtZero()
    {
        QFETCH(QList<qint64>, targets);
        auto reward = stored(cash(3'333, 3'333));
        qint64 reversed = 0;
        for (const auto target : targets) {
            const auto change = difference(&reward, cash(target, 3'333));
            if (!change)
                continue;
            for (const auto &entry : change->entries)
                reversed += entry.amount;
            reward = change->reward;
        }
        QCOMPARE(reversed, 3'333);
        QCOMPARE(reward.booked, 0);
    }

    /// A person has agreed that nothing is owed: they are not asked again at each computation.
    void acceptedToNothingIsNotAskedAgain()
    {
        const auto issued = stored(cash(2'000), RewardPhase::Issued);
        const auto asked = differenceToNothing(issued, 2'000);
        QVERIFY(asked && asked->reward.proposedGranted == 0);
        QVERIFY((asked->reward.flagsRaised & bit(Flag::LateChange)) != 0);
        const StoredReward accepted = acceptedChange(asked->reward, u"agreed"_s, u"owner"_s).reward;
        QCOMPARE(accepted.booked, 0);
        QVERIFY(!differenceToNothing(accepted, 0));
        // One that was asked before is let go.
        StoredReward pending = accepted;
        pending.proposedGranted = pending.proposedTarget = 0;
        pending.flagsRaised |= bit(Flag::LateChange);
        const auto let = differenceToNothing(pending, 0);
        QVERIFY(let && let->reward.proposedGranted == -1);
        QCOMPARE(let->reward.flagsRaised & bit(Flag::LateChange), Flags(0));
    }

    void aRefundOfWhatIsOutInAnotherKindIsBooked_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<bool>("isCredit");
        QTest::newRow("currency") << u"EUR"_s << false;
        QTest::newRow("kind") << u"USD"_s << true;
    }
    void aRefundOfWhatIsOutInAnotherKindIsBooked()
    {
        QFETCH(QString, currency);
        QFETCH(bool, isCredit);
        EngineFacts facts;
        facts.symbols = {std::string()};
        facts.customers.emplace_back().id = kCustomer;
        ConversionRow &sale = facts.conversions.emplace_back();
        sale.id = kConversion;
        sale.paid = 10'000;
        const auto issued = stored(cash(2'000), RewardPhase::Issued);
        auto target = cash(1'700, 1'700);
        target.currency = *Currency::parse(currency);
        if (isCredit)
            target.kind = RewardKind::AccountCredit;
        const auto before = differenceOfOut(issued, target, facts, {});
        QVERIFY(before && before->reward.booked == 2'000 && before->reward.proposedGranted == 0);
        sale.refunded = 5'000;
        const auto after = differenceOfOut(before->reward, target, facts, {});
        QVERIFY(after);
        QCOMPARE(after->reward.booked, 1'000);
        QCOMPARE(entries(after), of({{EntryKind::ReversedAfterIssue, 1'000}}));
        QVERIFY(!differenceOfOut(after->reward, target, facts, {}));
    }

    void whatNobodyAsksForAnyMoreFollowsNewRefundsOnly_data()
    {
        QTest::addColumn<QByteArray>("terms"); // percent, flat or cap
        QTest::addColumn<QList<qint64>>("amounts"); // granted, what it came to last
        QTest::addColumn<qint64>("refunded"); // of 10,000
        QTest::addColumn<qint64>("kept");
        using List = QList<qint64>;
        const auto row = [](const char *terms, const List &amounts, qint64 refunded, qint64 kept) {
            const QByteArray name =
                QByteArray(terms) + ' ' + QByteArray::number(amounts[1]) + " after " + QByteArray::number(refunded);
            QTest::newRow(name.constData()) << QByteArray(terms) << amounts << refunded << kept;
        };
        row("percent", {2'000, 2'000}, 5'000, 1'000);
        row("percent", {2'000, 1'000}, 5'000, 1'000);
        row("percent", {2'000, 1'001}, 5'000, 1'001); // rounded line by line
        row("percent", {2'000, 1'000}, 0, 2'000); // the refund failed
        row("percent", {2'000, 2'000}, 10'000, 0);
        row("flat", {1'000, 1'000}, 5'000, 1'000); // domain.md 4.5.3
        row("flat", {1'000, 1'000}, 10'000, 0);
        row("flat", {1'000, 1'000}, 0, 1'000);
        row("flat", {1'000, 100}, 5'000, 100); // the flat amounts of other lines ended with their lines
        row("flat", {1'000, 100}, 0, 1'000); // nothing is given back any more
        row("cap", {1'000, 1'000}, 5'000, 1'000); // 30 % of what is left is still more than the cap
        row("cap", {1'000, 600}, 8'000, 600);
        row("cap", {1'000, 0}, 0, 1'000);
        row("cap", {1'000, 1'000}, 10'000, 0);
    }
    /// domain.md 5.4.22, rulings.md 24: no sale of somebody else takes anything back from what was given.
    void whatNobodyAsksForAnyMoreFollowsNewRefundsOnly()
    {
        QFETCH(QByteArray, terms);
        QFETCH(QList<qint64>, amounts);
        QFETCH(qint64, refunded);
        QFETCH(qint64, kept);
        EngineFacts facts = factsOf(terms, 1'000);
        ConversionRow sale;
        sale.id = kConversion;
        sale.paid = 10'000;
        sale.refunded = refunded;
        auto issued = stored(cash(amounts[0], amounts[0]), RewardPhase::Issued);
        issued.target = amounts[1];
        QCOMPARE(keptOf(issued, &sale, facts), kept);
        issued.target = kept;
        QCOMPARE(keptOf(issued, &sale, facts), kept); // and so it stays
    }

    void creditNotesLowerWhatNobodyAsksForAnyMore_data()
    {
        QTest::addColumn<QByteArray>("terms"); // percent, flat, cap or once
        QTest::addColumn<QList<qint64>>("payment"); // total, paid, refunded, credited without tax
        QTest::addColumn<qint64>("kept"); // of 2,000 that were given for a base of 10,000
        using List = QList<qint64>;
        const auto row = [](const char *name, const char *terms, const List &payment, qint64 kept) {
            QTest::newRow(name) << QByteArray(terms) << payment << kept;
        };
        row("nothing", "percent", {12'000, 12'000, 0, 0}, 2'000);
        row("a quarter credited", "percent", {12'000, 12'000, 0, 2'500}, 1'500);
        row("all credited", "percent", {12'000, 12'000, 0, 10'000}, 0);
        row("more than all credited", "percent", {12'000, 12'000, 0, 11'000}, 0);
        row("half refunded", "percent", {12'000, 12'000, 6'000, 0}, 1'000);
        row("half refunded, a quarter credited", "percent", {12'000, 12'000, 6'000, 2'500}, 500);
        row("half refunded, half credited", "percent", {12'000, 12'000, 6'000, 5'000}, 0);
        row("all refunded", "percent", {12'000, 12'000, 12'000, 0}, 0);
        // paid in part by the customer's credit: the base was 5,000 (rulings.md 19)
        row("half paid, a quarter of it credited", "percent", {12'000, 6'000, 0, 1'250}, 1'500);
        row("half paid, all of it credited", "percent", {12'000, 6'000, 0, 5'000}, 0);
        // all or nothing (domain.md 4.5.3, rulings.md 22)
        row("flat, a quarter credited", "flat", {12'000, 12'000, 0, 2'500}, 2'000);
        row("flat, all credited", "flat", {12'000, 12'000, 0, 10'000}, 0);
        row("once for a referral, a quarter credited", "once", {12'000, 12'000, 0, 2'500}, 2'000);
        row("once for a referral, all credited", "once", {12'000, 12'000, 0, 10'000}, 0);
        row("cap, a quarter credited", "cap", {12'000, 12'000, 0, 2'500}, 2'000);
        row("cap, all credited", "cap", {12'000, 12'000, 0, 10'000}, 0);
    }
    /// rulings.md 28, 33: a credit note without a refund lowers the base by its own amount without tax.
    void creditNotesLowerWhatNobodyAsksForAnyMore()
    {
        QFETCH(QByteArray, terms);
        QFETCH(QList<qint64>, payment);
        QFETCH(qint64, kept);
        EngineFacts facts = factsOf(terms, 2'000);
        LineRow line;
        line.net = 12'000;
        facts.lines.push_back(line);
        line.net = -2'000; // what the sale of the old plan is worth
        facts.lines.push_back(line);
        ConversionRow &sale = facts.conversions.emplace_back();
        sale.id = kConversion;
        sale.lineCount = 2;
        sale.total = payment[0];
        sale.paid = payment[1];
        sale.refunded = payment[2];
        sale.creditNoteNet = payment[3];
        StoredReward issued = stored(cash(2'000, 2'000), RewardPhase::Issued);
        if (terms == "once")
            issued.slot = 1;
        QCOMPARE(keptOf(issued, &sale, facts), kept);
        issued.target = kept;
        QCOMPARE(keptOf(issued, &sale, facts), kept); // and so it stays
        const auto change = differenceToNothing(stored(cash(2'000, 2'000), RewardPhase::Issued), kept);
        QCOMPARE(change ? change->reward.booked : 2'000, kept);
    }
};

QTEST_GUILESS_MAIN(TestDifference)
#include "tst_difference.moc"
