// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/difference.h"

#include "models/services/decisions.h"

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr Flags kByPerson = bit(Flag::Held); ///< raised by people, unknown to the engine
constexpr Flags kAfterIssue = bit(Flag::CountFell) | bit(Flag::LateChange); ///< ask a person about what is out
constexpr ReviewedFlags kNotReviewed;
constexpr auto kClearedBefore = ": cleared before"_L1;

class Difference {
public:
    /// @param isNew the next positive entry is the first one
    /// @param causes refunds and disputes behind the new amount
    explicit Difference(StoredReward reward, bool isNew = false, QString causes = {})
        : m_causes(std::move(causes)), m_isNew(isNew)
    {
        m_change.reward = std::move(reward);
    }

    [[nodiscard]] StoredReward &reward() { return m_change.reward; }

    void add(EntryKind kind, qint64 amount, const QString &facts)
    {
        NewEntry entry;
        entry.kind = kind;
        entry.reward = m_change.reward.id;
        entry.participant = m_change.reward.participant;
        entry.amount = amount;
        if (isPosting(kind))
            entry.currency = m_change.reward.currency;
        entry.facts = facts;
        m_change.entries.push_back(std::move(entry));
    }

    /// Brings the booked sum to `target` by the difference rule (domain.md 4.5.1): nothing where nothing differs.
    void bookTo(qint64 target)
    {
        auto &stored = m_change.reward;
        const qint64 difference = target - stored.booked;
        if (difference == 0)
            return;
        QString facts = u"target "_s + QString::number(target) + u" of "_s + QString::number(stored.granted);
        if (!m_causes.isEmpty())
            facts += u"; "_s + m_causes;
        if (!stored.hasAmount)
            bookGrant(target > 0, facts);
        else if (difference > 0)
            bookMore(difference, facts);
        else
            bookLess(-difference, facts);
        stored.booked = target;
    }

    void withdrawApproval(const QString &why)
    {
        if (m_change.reward.phase != RewardPhase::Approved)
            return;
        m_change.reward.phase = RewardPhase::Open;
        add(EntryKind::ApprovalWithdrawn, 0, why);
    }

    [[nodiscard]] RewardChange take() { return std::move(m_change); }
    [[nodiscard]] bool hasEntries() const { return !m_change.entries.empty(); }

private:
    void bookGrant(bool owed, const QString &facts)
    {
        if (!owed)
            add(EntryKind::VoidedNonCash, 0, facts);
        else
            add(m_isNew ? EntryKind::GrantedNonCash : EntryKind::ReinstatedNonCash, 0, facts);
    }

    void bookMore(qint64 amount, const QString &facts)
    {
        const auto &stored = m_change.reward;
        add(m_isNew ? EntryKind::Accrued : EntryKind::Reinstated, amount, facts);
        // What was issued and later taken back is owed to the merchant; a reinstatement pays that off first.
        const qint64 recoverable = qMax<qint64>(0, stored.issued - stored.booked);
        if (hasLeft(stored.phase) && recoverable > 0)
            add(EntryKind::Recovered, qMin(amount, recoverable), facts);
    }

    void bookLess(qint64 amount, const QString &facts)
    {
        const auto &stored = m_change.reward;
        qint64 open = amount;
        if (stored.phase == RewardPhase::Issued)
            open = qMin(amount, qMax<qint64>(0, stored.booked - stored.issued));
        else if (hasLeft(stored.phase) && stored.phase != RewardPhase::Batched) // nothing of a batch has left yet
            open = 0;
        if (open > 0)
            add(EntryKind::Reversed, open, facts);
        if (amount > open)
            add(EntryKind::ReversedAfterIssue, amount - open, facts);
    }

    RewardChange m_change;
    QString m_causes;
    bool m_isNew;
};

/// What a stored reward is asked to be.
struct Wanted {
    const RewardTarget &target;
    CustomerId customer;
    ConversionId conversion;
    RateId rate;
    const QString &causes;
    const ReviewedFlags &review;
    qint64 kept; ///< as in differenceOf()
};

StoredReward wantedRow(const Wanted &wanted)
{
    const RewardTarget &target = wanted.target;
    StoredReward row;
    row.campaign = target.campaign;
    row.version = target.version;
    row.slot = target.slot;
    row.beneficiary = target.beneficiary;
    row.participant = target.participant;
    row.customer = wanted.customer;
    row.conversion = wanted.conversion;
    row.rate = wanted.rate;
    row.rank = target.rank;
    row.kind = target.kind;
    row.hasAmount = target.hasAmount;
    row.currency = target.currency;
    row.granted = target.granted;
    row.target = target.target;
    row.flagsRaised = target.flags;
    row.flagsCleared = target.flags & wanted.review.cleared;
    row.dueAt = target.dueAt;
    row.paidAt = target.paidAt;
    return row;
}

bool sameRow(const StoredReward &a, const StoredReward &b)
{
    return a.campaign == b.campaign && a.version == b.version && a.slot == b.slot && a.beneficiary == b.beneficiary
        && a.participant == b.participant && a.customer == b.customer && a.conversion == b.conversion
        && a.kind == b.kind && a.hasAmount == b.hasAmount && a.currency == b.currency && a.granted == b.granted
        && a.target == b.target && a.booked == b.booked && a.issued == b.issued && a.phase == b.phase
        && a.flagsRaised == b.flagsRaised && a.flagsCleared == b.flagsCleared && a.dueAt == b.dueAt
        && a.paidAt == b.paidAt && a.rate == b.rate && a.rank == b.rank && a.proposedGranted == b.proposedGranted
        && a.proposedTarget == b.proposedTarget;
}

/// Whether amounts, dates and flags are those asked for already, so that there is nothing to book or note. True of
/// nearly all rewards of a computation of everything, which would otherwise be copied to find that out.
bool isSettled(const StoredReward &stored, const Wanted &wanted, const ReviewedFlags &review)
{
    const RewardTarget &target = wanted.target;
    const Flags raised = target.flags | (stored.flagsRaised & kByPerson);
    const Flags cleared = raised & ((stored.flagsCleared & ~review.changed) | review.cleared);
    return stored.target == target.target && stored.booked == target.target && stored.granted == target.granted
        && stored.flagsRaised == raised && stored.flagsCleared == cleared && stored.dueAt == target.dueAt
        && stored.paidAt == target.paidAt && stored.customer == wanted.customer
        && stored.conversion == wanted.conversion && stored.proposedGranted < 0 && stored.proposedTarget < 0;
}

/// Flags of a reward that arises: those a person cleared for the whole referral are recorded as such.
void noteFlags(Difference &difference, Flags raised, Flags cleared)
{
    if ((raised & ~cleared) != 0)
        difference.add(EntryKind::Flagged, 0, words(raised & ~cleared).join(u' '));
    if ((raised & cleared) != 0)
        difference.add(EntryKind::FlagCleared, 0, QString(words(raised & cleared).join(u' ') + kClearedBefore));
}

RewardChange fresh(const Wanted &wanted)
{
    Difference difference(wantedRow(wanted), true, wanted.causes);
    difference.bookTo(wanted.target.target);
    noteFlags(difference, wanted.target.flags, wanted.review.cleared);
    return difference.take();
}

/// Flags follow the facts; what a person cleared stays cleared only while it is raised for the same evidence, so that a
/// second dispute, or other evidence, holds again.
void followFlags(Difference &difference, Flags wanted, const ReviewedFlags &review = {})
{
    auto &stored = difference.reward();
    const Flags before = stored.flagsRaised & ~stored.flagsCleared;
    const Flags raised = wanted | (stored.flagsRaised & kByPerson);
    const Flags gone = stored.flagsRaised & ~raised;
    const Flags cleared = raised & ((stored.flagsCleared & ~review.changed) | review.cleared);
    const Flags clearedNow = cleared & ~stored.flagsCleared;
    stored.flagsRaised = raised;
    stored.flagsCleared = cleared;
    // What has left can no longer be held: only the questions about it are recorded.
    const Flags told = hasLeft(stored.phase) && stored.phase != RewardPhase::Batched ? kAfterIssue : ~Flags(0);
    if ((gone & told) != 0)
        difference.add(EntryKind::FlagCleared, 0, words(gone & told).join(u' '));
    if ((clearedNow & told) != 0)
        difference.add(EntryKind::FlagCleared, 0, QString(words(clearedNow & told).join(u' ') + kClearedBefore));
    const Flags added = raised & ~cleared & ~before & told;
    if (added == 0)
        return;
    difference.add(EntryKind::Flagged, 0, words(added).join(u' '));
    if (stored.phase == RewardPhase::Approved)
        stored.phase = RewardPhase::Open;
}

/// Another participant, kind or currency under the same key while nothing has left: void what was, then as new
/// (domain.md 3.7).
RewardChange moved(const StoredReward &stored, const Wanted &wanted)
{
    const RewardTarget &target = wanted.target;
    Difference old(stored);
    old.bookTo(0);
    // What was booked so far stays what it was, for statements of the time before.
    if (stored.kind != target.kind)
        old.add(EntryKind::CampaignChanged, 0,
            u"kind was %1 (%2)"_s.arg(QString::number(static_cast<int>(stored.kind)), word(stored.kind)));
    old.withdrawApproval(u"moved"_s);
    // A person decided against this participant; another currency or kind is no reason to think again.
    const bool staysRejected = stored.phase == RewardPhase::Rejected && stored.participant == target.participant;
    if (stored.phase == RewardPhase::Rejected && !staysRejected)
        old.add(EntryKind::Reopened, 0, u"moved"_s);
    auto entries = old.take().entries;

    auto row = wantedRow(wanted);
    row.id = stored.id;
    row.key = stored.key;
    if (staysRejected)
        row.phase = RewardPhase::Rejected;
    // A hold is about the payment, not about who is rewarded for it: only the person who holds lets go.
    row.flagsRaised |= stored.flagsRaised & kByPerson;
    row.flagsCleared |= stored.flagsCleared & stored.flagsRaised & kByPerson;
    Difference next(std::move(row), true, wanted.causes);
    next.bookTo(target.target);
    noteFlags(next, target.flags, wanted.review.cleared);
    auto change = next.take();
    entries.insert(entries.end(), change.entries.begin(), change.entries.end());
    change.entries = std::move(entries);
    return change;
}

void forgetProposal(StoredReward &row)
{
    row.proposedGranted = row.proposedTarget = -1;
}

/// What the facts would ask for by now is put before a person; a proposal that was dismissed stays so until it changes
/// (domain.md 5.4.22).
void propose(Difference &difference, qint64 granted, qint64 target, Flags flags)
{
    StoredReward &row = difference.reward();
    if (row.proposedGranted != granted || row.proposedTarget != target)
        row.flagsCleared &= ~bit(Flag::LateChange);
    row.proposedGranted = granted;
    row.proposedTarget = target;
    followFlags(difference, flags | bit(Flag::LateChange));
}

std::optional<RewardChange> unlessSame(Difference &difference, const StoredReward &before)
{
    if (!difference.hasEntries() && sameRow(difference.reward(), before))
        return std::nullopt;
    return difference.take();
}

/// A milestone or prize that is out is kept whatever is counted now; a person is told (domain.md 4.8).
std::optional<RewardChange> keptAsItIs(const StoredReward &stored, bool isStillReached)
{
    Difference difference(stored);
    const Flags others = stored.flagsRaised & ~bit(Flag::CountFell);
    followFlags(difference, others | (isStillReached ? 0 : bit(Flag::CountFell)));
    return unlessSame(difference, stored);
}

/// @param kept what refunds of its own payment leave of it; −1 = not known, all
qint64 ownKept(const StoredReward &stored, qint64 kept)
{
    return kept < 0 ? stored.target : qMin(kept, stored.granted);
}

/// What a reward of the amount `granted` comes to when its payment is refunded as the target says. The amount before
/// refunds stays what it was when it went out (domain.md 4.5.7).
qint64 ownShare(qint64 granted, const RewardTarget &target)
{
    if (target.granted == granted || target.granted <= 0)
        return target.target;
    return mulDiv(granted, target.target, target.granted, Rounding::HalfEven);
}

/// Out in another kind or currency than is asked for now. The amounts cannot be compared: what refunds of its payment
/// leave of it is booked, and whether it should have been given at all is for a person.
std::optional<RewardChange> outInAnotherWay(const StoredReward &stored, const Wanted &wanted)
{
    Difference difference(stored, false, wanted.causes);
    StoredReward &row = difference.reward();
    row.target = ownKept(stored, wanted.kept);
    difference.bookTo(row.target);
    // In a batch nothing has left yet: the batch must not pay what is asked for in another way, or for somebody else.
    const bool isWaiting = stored.phase == RewardPhase::Batched;
    if (isWaiting || (stored.participant == wanted.target.participant && stored.granted > 0)) {
        propose(difference, 0, 0, wanted.target.flags);
    } else {
        forgetProposal(row);
        followFlags(difference, wanted.target.flags);
    }
    return unlessSame(difference, stored);
}

/// Refunds and disputes of its own are booked at once; another amount for any other reason is only proposed.
std::optional<RewardChange> ofWhatIsOut(const StoredReward &stored, const Wanted &wanted)
{
    const RewardTarget &target = wanted.target;
    const bool comparable =
        stored.kind == target.kind && stored.currency == target.currency && stored.hasAmount == target.hasAmount;
    if (isKeptOnceIssued(stored.slot))
        return keptAsItIs(stored, comparable && target.target == stored.booked);
    if (!comparable)
        return outInAnotherWay(stored, wanted);
    const bool isOwn = stored.participant == target.participant; // moved to somebody else: what is out stays (3.7)
    const bool isWaiting = stored.phase == RewardPhase::Batched; // in a batch: nothing has left yet
    const ReviewedFlags &review = isWaiting ? wanted.review : kNotReviewed;
    if (isOwn && isSettled(stored, wanted, review))
        return std::nullopt;
    Difference difference(stored, false, wanted.causes);
    StoredReward &row = difference.reward();
    row.customer = wanted.customer;
    row.conversion = wanted.conversion;
    row.dueAt = target.dueAt;
    row.paidAt = target.paidAt;
    row.target = ownShare(stored.granted, target);
    difference.bookTo(row.target);
    if (isOwn && target.granted != stored.granted) {
        propose(difference, target.granted, target.target, target.flags);
    } else if (!isOwn && isWaiting) {
        propose(difference, 0, 0, target.flags); // the batch must not pay it to who it was before
    } else {
        forgetProposal(row);
        followFlags(difference, target.flags, review);
    }
    return unlessSame(difference, stored);
}

std::optional<RewardChange> outAndNotAskedFor(const StoredReward &stored, qint64 kept)
{
    if (isKeptOnceIssued(stored.slot))
        return keptAsItIs(stored, false);
    Difference difference(stored);
    const qint64 own = ownKept(stored, kept);
    difference.reward().target = own;
    difference.bookTo(own);
    const Flags others = stored.flagsRaised & ~kAfterIssue;
    if (stored.granted > 0) {
        propose(difference, 0, 0, others);
    } else { // a person has agreed to nothing already
        forgetProposal(difference.reward());
        followFlags(difference, others);
    }
    return unlessSame(difference, stored);
}

} // namespace

std::optional<RewardChange> differenceOf(const StoredReward *stored, const RewardTarget &target, CustomerId customer,
    ConversionId conversion, RateId rate, const QString &causes, const ReviewedFlags &review)
{
    const Wanted wanted{target, customer, conversion, rate, causes, review, -1};
    if (!stored) {
        if (target.granted == 0)
            return std::nullopt; // cut to zero: no row (rulings.md 24)
        return fresh(wanted);
    }
    const bool sameThing = stored->participant == target.participant && stored->kind == target.kind
        && stored->hasAmount == target.hasAmount && stored->currency == target.currency;
    if (hasLeft(stored->phase))
        return ofWhatIsOut(*stored, wanted);
    if (!sameThing)
        return moved(*stored, wanted);
    const bool keepsTerms = stored->version == target.version && stored->rate == rate && stored->rank == target.rank;
    const bool keepsApproval = stored->phase != RewardPhase::Approved || target.target > 0;
    if (keepsTerms && keepsApproval && isSettled(*stored, wanted, review))
        return std::nullopt;
    Difference difference(*stored, false, causes);
    auto &row = difference.reward();
    forgetProposal(row);
    row.rate = rate;
    row.rank = target.rank;
    row.version = target.version;
    row.customer = customer;
    row.conversion = conversion;
    row.granted = target.granted;
    row.target = target.target;
    row.dueAt = target.dueAt;
    row.paidAt = target.paidAt;
    if (target.target > stored->booked)
        difference.withdrawApproval(u"amount-grew"_s); // the approval was given for less
    else if (target.target == 0)
        difference.withdrawApproval(u"voided"_s);
    difference.bookTo(target.target);
    followFlags(difference, target.flags, review);
    return unlessSame(difference, *stored);
}

std::optional<RewardChange> differenceOfOut(const StoredReward &stored, const RewardTarget &target,
    const EngineFacts &facts, RateId rate, const ReviewedFlags &review)
{
    const QString causes = causesOf(facts, target);
    // Nearly always the sale that asks is the one it was given for: no need to look through all of them.
    const bool isSame = target.conversion != kNoIndex && conversionOf(facts, target) == stored.conversion;
    const ConversionRow *payment = isSame ? &facts.conversions[target.conversion] : paymentOf(stored, facts);
    const Wanted wanted{target, customerOf(facts, target), conversionOf(facts, target), rate, causes, review,
        keptOf(stored, payment, facts)};
    return ofWhatIsOut(stored, wanted);
}

RewardChange acceptedChange(const StoredReward &stored, const QString &reason, const QString &actor)
{
    Difference difference(stored, false, u"late change"_s);
    StoredReward &row = difference.reward();
    row.granted = stored.proposedGranted;
    row.target = stored.proposedTarget;
    row.flagsRaised &= ~bit(Flag::LateChange);
    row.flagsCleared &= ~bit(Flag::LateChange);
    forgetProposal(row);
    difference.add(EntryKind::FlagCleared, 0, u"late-change accepted"_s);
    difference.bookTo(row.target);
    RewardChange change = difference.take();
    change.entries.front().note = reason;
    for (NewEntry &entry : change.entries)
        entry.actor = actor;
    return change;
}

std::optional<RewardChange> differenceToNothing(const StoredReward &stored, qint64 kept)
{
    if (hasLeft(stored.phase))
        return outAndNotAskedFor(stored, kept);
    if ((stored.booked == 0 && stored.target == 0 && stored.phase != RewardPhase::Approved))
        return std::nullopt;
    Difference difference(stored);
    difference.reward().target = 0;
    difference.withdrawApproval(u"voided"_s);
    difference.bookTo(0);
    return difference.take();
}

std::optional<RewardChange> differenceToForgotten(const StoredReward &stored, qint64 kept)
{
    if (!hasLeft(stored.phase))
        return differenceToNothing(stored, kept);
    if (isKeptOnceIssued(stored.slot))
        return std::nullopt;
    Difference difference(stored);
    StoredReward &row = difference.reward();
    row.target = ownKept(stored, kept);
    difference.bookTo(row.target);
    forgetProposal(row);
    followFlags(difference, stored.flagsRaised & ~kAfterIssue);
    return unlessSame(difference, stored);
}

} // namespace rd::services
