// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/left.h"
#include "models/ports/booksrepository.h"
#include "models/services/rewardservice.h"

namespace rd::services {

/// Flags a person may clear, with a reason: suspicions. The others follow the provider's facts and fall by themselves.
inline constexpr Flags kClearableFlags =
    kReferralFlags | bit(Flag::ForeignCode) | bit(Flag::CountFell) | bit(Flag::PrizeGiven);
/// Flags that end with a hold.
inline constexpr Flags kReleasableFlags = bit(Flag::Held) | bit(Flag::CountFell);

[[nodiscard]] inline Flags openFlags(const StoredReward &reward)
{
    return reward.flagsRaised & ~reward.flagsCleared;
}

inline constexpr qsizetype kMaxReason = 2'000; ///< characters (reliability.md 10)

/// Whether mail to the address reaches the member, by an address they have or had; dots and plus-tags lead to the same
/// mailbox. False where the books know no address of theirs.
[[nodiscard]] bool isOwnAddress(const Member &member, const QString &email);
/// Nobody decides about what they receive themselves (domain.md 5.4.12).
[[nodiscard]] bool isOwnReward(const Member &member, const RewardRow &row);

/// "clear flags", for messages and records.
[[nodiscard]] QString word(FlagDecision decision);
/// Whether the reason is there and can be kept. Codes: "reason-missing", "bad-reason".
[[nodiscard]] Status checkFlagRequest(const FlagRequest &request);

/// What to tell somebody who decides and whose e-mail address is not known: own rewards cannot be told from others.
[[nodiscard]] std::optional<QString> ownRewardWarning(const Member &member);
/// What stands beside Blocker::RestoredCopy.
[[nodiscard]] QString restoredText();

/// The state of a stored reward at `now`.
[[nodiscard]] RewardFacts factsOf(const StoredReward &reward, bool provisional);

/// What a decision makes of a reward: new phase and flags, and its record in the chain. Pure; whether it is allowed is
/// the caller's business.
[[nodiscard]] RewardChange decisionChange(
    Decision decision, const StoredReward &reward, const QString &reason, const QString &actor);

/// The stored rewards of these ids (without keys), in the order of the ids: one by one where they are few, else from
/// one walk.
[[nodiscard]] Result<std::vector<StoredReward>> storedRewardsOf(
    BooksRepository &books, const std::vector<RewardId> &ids);

/// Those of the ids that none of the rows has, in their order; there may be a million of both.
[[nodiscard]] std::vector<RewardId> missingFrom(const std::vector<RewardRow> &rows, const std::vector<RewardId> &ids);
/// The same as an error that names the first of them.
[[nodiscard]] Status checkAllFound(const std::vector<RewardRow> &rows, const std::vector<RewardId> &ids);

} // namespace rd::services
