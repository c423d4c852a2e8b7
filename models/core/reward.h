// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"
#include "models/core/instant.h"
#include "models/core/mode.h"

#include <QStringList>

namespace rd {

/// domain.md 5.1. Derived, never set.
enum class RewardState {
    Pending,
    InReview,
    Due,
    Approved,
    Batched,
    Submitted,
    Unclaimed,
    Issued,
    Rejected,
    Voided,
    PartlyReversed,
    Reversed
};
inline constexpr int kRewardStateCount = 12;

/// What the decisions and postings of a reward amount to so far; stored beside the reward as a cache of its chain
/// records. Never renumber.
enum class RewardPhase { Open = 0, Approved = 1, Submitted = 2, Issued = 3, Rejected = 4, Batched = 5, Unclaimed = 6 };

/// Reasons to hold a reward for review; bits, stored. Never renumber.
enum class Flag : quint32 {
    Dispute = 1U << 0, ///< a dispute is open
    RefundPending = 1U << 1,
    SelfReferral = 1U << 2, ///< exact e-mail, or same card
    SelfReferralWeak = 1U << 3, ///< normalised e-mail (dots, plus-tags)
    ForeignCode = 1U << 4, ///< another participant's code on the sale
    RateMissing = 1U << 5,
    Held = 1U << 6, ///< put on hold by a person
    CountFell = 1U << 7, ///< an issued milestone or prize would no longer be reached; it is kept (domain.md 4.8)
    LateChange = 1U << 8, ///< an issued reward would be another amount by now; a person decides (domain.md 5.4.22)
    CompanyDomain = 1U << 9, ///< participant and customer share an e-mail domain that is no free-mail domain
    DisposableEmail = 1U << 10, ///< the customer's address is at a provider of throw-away addresses
    Velocity = 1U << 11, ///< far more new referrals in a short time than the participant usually brings
    LookAlikeEmail = 1U << 12, ///< mixed scripts, or looks like the participant's own (reliability.md 10)
    DuplicateEmail = 1U << 13, ///< another customer of the participant has the same normalised e-mail
    PrizeGiven = 1U << 14, ///< somebody else has been given the prize of this rank and period
    SharedDestination = 1U << 15, ///< another participant wants to be paid to the same place (domain.md 5.4.14)
};
using Flags = quint32;
[[nodiscard]] constexpr Flags bit(Flag flag)
{
    return static_cast<Flags>(flag);
}
[[nodiscard]] QStringList words(Flags flags); ///< kebab case
[[nodiscard]] std::optional<Flag> flagFromWord(QStringView word);
/// Suspicions about a referral: each is raised with evidence, once for all rewards of the bond (Finding).
inline constexpr Flags kReferralFlags = bit(Flag::SelfReferral) | bit(Flag::SelfReferralWeak) | bit(Flag::CompanyDomain)
    | bit(Flag::DisposableEmail) | bit(Flag::Velocity) | bit(Flag::LookAlikeEmail) | bit(Flag::DuplicateEmail)
    | bit(Flag::SharedDestination);

/// domain.md 5.2 and contract.md 3. Computed each time.
enum class Blocker {
    BelowThreshold,
    NegativeBalance,
    NoPayoutMethod,
    MethodChangedRecently,
    CurrencyNotSupported,
    TaxFormMissing,
    ParticipantSuspended,
    CustomerNotFound,
    EmailMismatch,
    ExistingDiscount,
    CurrencyMismatch,
    ProviderLimit,
    RateMissing,
    Offline,
    AmbiguousCustomer,
    AmbiguousSubscription,
    SyncIncomplete,
    NeedsApproval,
    ProviderRefused,
    Timeout,
    RateLimited,
    OutcomeUnknown,
    ReferrerNotDue, ///< the campaign lets the referee wait for the referrer (domain.md 4.8)
    AlreadyIssued, ///< asked for once more
    RestoredCopy ///< the books came back from a backup; it may have been given meanwhile (RestoredBooks)
};
[[nodiscard]] QString word(Blocker blocker);
[[nodiscard]] std::optional<Blocker> blockerFromWord(QStringView word);
[[nodiscard]] QString word(RewardState state);
[[nodiscard]] std::optional<RewardState> rewardStateFromWord(QStringView word);

/// What makes a reward the same one when the facts are computed again (domain.md 5.5, rulings.md 2, 34).
enum class RewardSubject { Conversion, Customer, Participant };
/// Slots: 0 = commission, n = fixed-n, kFirstMilestoneSlot + count = milestone, from kFirstPrizeSlot on = prize of a
/// period.
inline constexpr int kFirstMilestoneSlot = 1'000;
inline constexpr int kFirstPrizeSlot = 2'000'000;
[[nodiscard]] constexpr RewardSubject subjectOf(int slot)
{
    if (slot == 0)
        return RewardSubject::Conversion;
    return slot < kFirstMilestoneSlot ? RewardSubject::Customer : RewardSubject::Participant;
}
/// Milestones and prizes: once issued they stay, whatever is counted later.
[[nodiscard]] constexpr bool isKeptOnceIssued(int slot)
{
    return subjectOf(slot) == RewardSubject::Participant;
}
/// The slot of a prize for the period that contains the local day `begin`.
[[nodiscard]] int prizeSlot(RankPeriod period, LocalDay begin);

/// What a state is derived from.
struct RewardFacts {
    RewardPhase phase = RewardPhase::Open;
    bool hasAmount = true;
    qint64 granted = 0; ///< amount before refunds (0 and hasAmount: nothing to owe)
    qint64 target = 0; ///< amount the facts ask for now; for kinds without amount 1 = owed, 0 = void
    qint64 issued = 0; ///< amount that was issued; for kinds without amount 1
    Flags openFlags = 0;
    bool provisional = false; ///< first backfill not complete (rulings.md 35)
    Instant dueAt;
};
/// The state at `now` (domain.md 5.1, 5.3, rulings.md 7, 9, 35). Pure.
[[nodiscard]] RewardState deriveState(const RewardFacts &facts, Instant now);

/// RewardKey::slot of a reward that a person entered by hand (domain.md 5.5, "manual uuid"); the engine never asks for
/// it and never takes it away.
inline constexpr int kManualSlot = -1;

/// The parts of a reward's key (domain.md 5.5, rulings.md 2, 34, 37). `conversion` and `customer` exclude each other.
struct RewardKey {
    QString campaign;
    int slot = 0; ///< see subjectOf()
    Beneficiary beneficiary = Beneficiary::Referrer;
    QString account; ///< provider account id
    QString mode; ///< "test" or "live"
    QString objectType; ///< "invoice", "charge"; empty for rewards of a customer or participant
    QString objectId; ///< conversion's object id, the provider's customer id, the participant's portable id,
                      ///< or the uuid of one entered by hand
    [[nodiscard]] QString toString() const;
};

} // namespace rd
