// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/reward.h"

#include "models/core/wordtable.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr WordTable<RewardState, kRewardStateCount> kStates({{RewardState::Pending, "pending"},
    {RewardState::InReview, "in-review"}, {RewardState::Due, "due"}, {RewardState::Approved, "approved"},
    {RewardState::Batched, "batched"}, {RewardState::Submitted, "submitted"}, {RewardState::Unclaimed, "unclaimed"},
    {RewardState::Issued, "issued"}, {RewardState::Rejected, "rejected"}, {RewardState::Voided, "voided"},
    {RewardState::PartlyReversed, "partly-reversed"}, {RewardState::Reversed, "reversed"}});

constexpr WordTable<Blocker, 25> kBlockers(
    {{Blocker::BelowThreshold, "below-threshold"}, {Blocker::NegativeBalance, "negative-balance"},
        {Blocker::NoPayoutMethod, "no-payout-method"}, {Blocker::MethodChangedRecently, "method-changed-recently"},
        {Blocker::CurrencyNotSupported, "currency-not-supported"}, {Blocker::TaxFormMissing, "tax-form-missing"},
        {Blocker::ParticipantSuspended, "participant-suspended"}, {Blocker::CustomerNotFound, "customer-not-found"},
        {Blocker::EmailMismatch, "email-mismatch"}, {Blocker::ExistingDiscount, "existing-discount"},
        {Blocker::CurrencyMismatch, "currency-mismatch"}, {Blocker::ProviderLimit, "provider-limit"},
        {Blocker::RateMissing, "rate-missing"}, {Blocker::Offline, "offline"},
        {Blocker::AmbiguousCustomer, "ambiguous-customer"}, {Blocker::AmbiguousSubscription, "ambiguous-subscription"},
        {Blocker::SyncIncomplete, "sync-incomplete"}, {Blocker::NeedsApproval, "needs-approval"},
        {Blocker::ProviderRefused, "provider-refused"}, {Blocker::Timeout, "timeout"},
        {Blocker::RateLimited, "rate-limited"}, {Blocker::OutcomeUnknown, "outcome-unknown"},
        {Blocker::ReferrerNotDue, "referrer-not-due"}, {Blocker::AlreadyIssued, "already-issued"},
        {Blocker::RestoredCopy, "restored-copy"}});

struct FlagWord {
    Flag flag;
    const char *word;
};
constexpr FlagWord kFlags[] = {{Flag::Dispute, "dispute"}, {Flag::RefundPending, "refund-pending"},
    {Flag::SelfReferral, "self-referral"}, {Flag::SelfReferralWeak, "self-referral-weak"},
    {Flag::ForeignCode, "foreign-code"}, {Flag::RateMissing, "rate-missing"}, {Flag::Held, "held"},
    {Flag::CountFell, "count-fell"}, {Flag::LateChange, "late-change"}, {Flag::CompanyDomain, "company-domain"},
    {Flag::DisposableEmail, "disposable-email"}, {Flag::Velocity, "velocity"},
    {Flag::LookAlikeEmail, "look-alike-email"}, {Flag::DuplicateEmail, "duplicate-email"},
    {Flag::PrizeGiven, "prize-given"}, {Flag::SharedDestination, "shared-destination"}};

/// The state of a reward that nobody has rejected and no provider has seen.
RewardState openState(const RewardFacts &facts, Instant now)
{
    if (facts.target <= 0)
        return RewardState::Voided; // wins over flags (rulings.md 9)
    if (facts.openFlags != 0)
        return RewardState::InReview;
    if (facts.provisional || now < facts.dueAt)
        return RewardState::Pending;
    return facts.phase == RewardPhase::Approved ? RewardState::Approved : RewardState::Due;
}

RewardState issuedState(const RewardFacts &facts)
{
    if (facts.target >= facts.issued)
        return RewardState::Issued;
    return facts.target <= 0 ? RewardState::Reversed : RewardState::PartlyReversed;
}

// The period of a prize as a number, apart for each length.
constexpr int kQuarters = 100'000;
constexpr int kYears = 200'000;
constexpr int kWholeCampaign = 300'000;
constexpr int kMonthsOfYear = 12;
constexpr int kQuartersOfYear = 4;
constexpr int kMonthsOfQuarter = 3;

QString periodWord(int period)
{
    if (period >= kWholeCampaign)
        return u"campaign"_s;
    if (period >= kYears)
        return QString::number(period - kYears);
    if (period >= kQuarters)
        return u"%1-q%2"_s.arg((period - kQuarters) / kQuartersOfYear).arg((period - kQuarters) % kQuartersOfYear + 1);
    return u"%1-%2"_s.arg(period / kMonthsOfYear).arg(period % kMonthsOfYear + 1, 2, 10, QChar(u'0'));
}

QString slotWord(int slot)
{
    if (slot == 0)
        return u"commission"_s;
    if (slot >= kFirstPrizeSlot)
        return u"prize-"_s + periodWord(slot - kFirstPrizeSlot);
    return slot < kFirstMilestoneSlot ? u"fixed-%1"_s.arg(slot) : u"milestone-%1"_s.arg(slot - kFirstMilestoneSlot);
}

/// Keys are joined by colons, so that a colon inside a part must not look like one; a campaign's name is free text.
QString part(QString text)
{
    return text.replace(u'%', "%25"_L1).replace(u':', "%3A"_L1);
}

} // namespace

QStringList words(Flags flags)
{
    QStringList list;
    for (const FlagWord &row : kFlags) {
        if ((flags & bit(row.flag)) != 0)
            list << QString::fromLatin1(row.word);
    }
    return list;
}

std::optional<Flag> flagFromWord(QStringView word)
{
    for (const FlagWord &row : kFlags) {
        if (word == QLatin1StringView(row.word))
            return row.flag;
    }
    return std::nullopt;
}

QString word(Blocker blocker)
{
    return kBlockers.word(blocker);
}

std::optional<Blocker> blockerFromWord(QStringView word)
{
    return kBlockers.value(word);
}

QString word(RewardState state)
{
    return kStates.word(state);
}

std::optional<RewardState> rewardStateFromWord(QStringView word)
{
    return kStates.value(word);
}

RewardState deriveState(const RewardFacts &facts, Instant now)
{
    switch (facts.phase) {
    case RewardPhase::Rejected:
        return RewardState::Rejected;
    case RewardPhase::Issued:
        return issuedState(facts);
    case RewardPhase::Submitted:
        return RewardState::Submitted;
    case RewardPhase::Unclaimed:
        return RewardState::Unclaimed;
    case RewardPhase::Batched:
        return RewardState::Batched;
    case RewardPhase::Open:
    case RewardPhase::Approved:
        return openState(facts, now);
    }
    return openState(facts, now);
}

int prizeSlot(RankPeriod period, LocalDay begin)
{
    const QDate date = toDate(begin);
    switch (period) {
    case RankPeriod::Month:
        return kFirstPrizeSlot + date.year() * kMonthsOfYear + date.month() - 1;
    case RankPeriod::Quarter:
        return kFirstPrizeSlot + kQuarters + date.year() * kQuartersOfYear + (date.month() - 1) / kMonthsOfQuarter;
    case RankPeriod::Year:
        return kFirstPrizeSlot + kYears + date.year();
    case RankPeriod::Campaign:
        break;
    }
    return kFirstPrizeSlot + kWholeCampaign;
}

QString RewardKey::toString() const
{
    if (slot == kManualSlot) {
        const QString manual = u"manual "_s + part(objectId);
        return QStringList{part(campaign), u"adjustment"_s, word(beneficiary), manual}.join(u':');
    }
    // Milestones and prizes belong to the campaign and the participant, to no account (domain.md 4.8).
    if (subjectOf(slot) == RewardSubject::Participant)
        return QStringList{part(campaign), slotWord(slot), word(beneficiary), part(objectId)}.join(u':');
    QStringList parts{part(campaign), slotWord(slot), word(beneficiary), part(account), part(mode)};
    if (!objectType.isEmpty())
        parts << part(objectType);
    parts << part(objectId);
    return parts.join(u':');
}

} // namespace rd
