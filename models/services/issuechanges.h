// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/ports/rewardgateway.h"

namespace rd::services {

// What issuing does to a reward, as pure functions: Approved → Submitted → Issued, or back to Open with the reason
// (rulings.md 41).

/// An entry of the chain about a reward; with the reward's currency where the kind moves an amount.
[[nodiscard]] NewEntry rewardEntry(
    const StoredReward &reward, EntryKind kind, qint64 amount, const QString &facts, const QString &actor);

[[nodiscard]] RewardChange submittedChange(const StoredReward &reward, const QString &facts, const QString &actor);
/// What the entries of a reward say about its last submission, and about its accounts.
struct Submission {
    qint64 inTransit = 0;
    qint64 open = 0;
    qint64 recoverable = 0;
    qint64 settled = 0;
    QString actor; ///< who submitted
};
[[nodiscard]] Submission submissionOf(const std::vector<LedgerEntry> &entries);

/// Given. Where the amount moved up and down while it was on its way, what is open and what is recoverable are settled
/// against each other (Recovered), so that one of them is zero (reliability.md 2).
[[nodiscard]] RewardChange issuedChange(const StoredReward &reward, const Submission &submission, const QString &facts);
/// Refused by the provider, or withdrawn before anything was granted. What was reversed meanwhile is settled against
/// what comes back.
[[nodiscard]] RewardChange failedChange(const StoredReward &reward, const Submission &submission, const QString &facts);
/// What a provider that has taken it says of it: its receiver has not claimed it (`isUnclaimed`), or it is under way
/// again (domain.md 5.3). Moves no money.
[[nodiscard]] RewardChange providerStateChange(
    const StoredReward &reward, bool isUnclaimed, const QString &facts, const QString &actor);
/// What was issued came back: it is due again, less what was reversed meanwhile.
[[nodiscard]] RewardChange returnedChange(
    const StoredReward &reward, const Submission &submission, const QString &facts);
/// A person ends an uncertain request: failedChange() and their decision with its reason.
[[nodiscard]] RewardChange abandonedChange(
    const StoredReward &reward, const Submission &submission, const QString &reason, const QString &actor);
/// A person lets a request go out again under a new key: only their decision.
[[nodiscard]] RewardChange resendChange(const StoredReward &reward, const QString &reason, const QString &actor);

/// True for the ways that send money or gift cards to a person, whoever sold: "paypal", "wise". Each is the word of the
/// provider it goes through.
[[nodiscard]] bool isPayoutMethod(const QString &method);
/// True for those that pay to the participant's payout method instead of an e-mail address.
[[nodiscard]] bool paysToPayoutMethod(const QString &method);
[[nodiscard]] const QStringList &payoutMethods();
/// The word of the provider that a method goes through: "stripe" for "stripe-credit".
[[nodiscard]] QString providerOf(const QString &method);

/// The request for a reward by the campaign version that made it.
[[nodiscard]] Result<IssueRequest> requestFor(const RewardRow &row, const StoredReward &stored,
    const std::vector<Campaign> &campaigns, const QString &method, const QString &subscription);

/// The newest intent of each step, by step, up to the last step of the newest attempt: what an earlier attempt with
/// another plan has left behind is no part of it.
[[nodiscard]] std::vector<IssueIntent> currentSteps(const std::vector<IssueIntent> &intents);

/// The first blocker that is about the reward itself, whoever gives it. What the last attempt found at the provider is
/// found out fresh by the gateway, and does not stand in a person's way.
[[nodiscard]] std::optional<Blocker> standingBlocker(const RewardRow &row);
/// The blocker a failed question to the provider comes to.
[[nodiscard]] Blocker blockerFor(ErrorKind kind);
/// What a participant owes back in that currency and mode: cash that becomes credit is sent in full or not at all.
[[nodiscard]] Result<qint64> owedBack(BooksRepository &books, ParticipantId participant, Currency currency, Mode mode);
/// Says so to a person, with what they can do.
[[nodiscard]] QString owedBackText(qint64 minor, Currency currency);
/// True for what is about the workspace itself, whichever provider was asked.
[[nodiscard]] bool concernsBooks(ErrorKind kind);
/// True where the same question for the next reward would fail alike: key, keychain, line, or the books themselves.
[[nodiscard]] bool stopsConnection(ErrorKind kind);

} // namespace rd::services
