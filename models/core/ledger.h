// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/core/money.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace rd {

/// Accounts of the ledger, per participant and currency (reliability.md 2). Stored: never renumber.
enum class Account { None = 0, Expense = 1, Open = 2, InTransit = 3, Settled = 4, Recoverable = 5 };

/// Kinds of chain records: postings (with amount and both accounts) and decisions (without). Stored: never renumber.
enum class EntryKind {
    // postings
    Accrued = 1,
    Reinstated = 2,
    Reversed = 3,
    ReversedAfterIssue = 4,
    Submitted = 5,
    Issued = 6,
    PayoutFailed = 7,
    PayoutReturned = 8,
    Recovered = 9,
    AdjustmentPlus = 10,
    AdjustmentMinus = 11,
    WriteOff = 12,
    RecoveryUndone = 13, ///< what a payout had kept for a claim stands again, because it failed or came back
    // decisions
    Approved = 32,
    ApprovalWithdrawn = 33,
    Rejected = 34,
    Reopened = 35,
    Flagged = 36,
    FlagCleared = 37,
    FlagConfirmed = 38,
    Held = 39,
    GrantedNonCash = 40,
    VoidedNonCash = 41,
    SubmittedNonCash = 42,
    IssuedNonCash = 43,
    FailedNonCash = 44,
    ReinstatedNonCash = 45,
    IssueAbandoned = 48, ///< a person ends an uncertain request; facts: the reason
    ResendApproved = 49, ///< a person lets a request go out again under a new key; facts: the reason
    IssuedManually = 52, ///< settled in full by a person, with reference and date; its postings go before it
    WriteOffRequested = 53,
    WriteOffRefused = 54,
    Batched = 55, ///< of a reward: in a payout batch; without a reward: the batch was made
    BatchDiscarded = 56, ///< of a reward: out of it again; without a reward: the batch was given up
    Sealed = 57, ///< nothing of the batch can change any more; facts: its hash
    ProviderState =
        58, ///< what a provider says of a payout that is neither paid nor failed; facts begin with its state
    SetOff = 59, ///< part of the submitted reward is kept for what the participant owes back
    BatchApproved = 60,
    Exported = 61, ///< the batch's file was written; facts: its hash
    ResultsApplied = 62, ///< a result file was read back into the batch
    BatchClosed = 63,
    // settings and people
    CampaignChanged = 64,
    MemberChanged = 65,
    ConnectionChanged = 66,
    AttributionChanged = 67,
    Imported = 68,
    Restored = 69,
    RestoreChecked = 70, ///< a person confirms that a reward was not given by books that a backup replaced
    Erased = 72, ///< a person's identity was replaced by a pseudonym
    KeyChanged = 76, ///< a key of the workspace; facts: what it is for and its public half
    PayoutMethodChanged = 77, ///< of a participant; facts: ids and a salted digest, never the destination
};
[[nodiscard]] QString word(EntryKind kind);
[[nodiscard]] bool isPosting(EntryKind kind);
/// The two accounts of a posting kind: first debit, second credit.
[[nodiscard]] std::pair<Account, Account> accountsOf(EntryKind kind);

/// One record of the chain. Holds ids, amounts and codes; never names, e-mails or destinations. What a person typed
/// lies beside it as a note; the chain has only its salted digest, so that it can be taken away (reliability.md 3).
struct LedgerEntry {
    qint64 seq = 0; ///< 1, 2, 3, … without gap
    EntryKind kind = EntryKind::Accrued;
    RewardId reward; ///< invalid for settings
    QString rewardKey; ///< empty for settings
    ParticipantId participant;
    qint64 amount = 0; ///< minor units, > 0 for postings, 0 for decisions
    Currency currency;
    QString facts; ///< provider ids and states, reason codes, references
    QString actor; ///< member name id or "engine"
    Instant at;
    QByteArray previous; ///< 32 bytes
    QByteArray hash; ///< 32 bytes
    QString note; ///< what a person typed; empty = nothing, or taken away when somebody was erased
    QByteArray noteSalt; ///< 16 bytes beside a note
};

/// What stands for a note in the facts of its record: "note:" and SHA-256("rd-note-1" ‖ salt ‖ note) in hexadecimal.
[[nodiscard]] QString noteMark(const QByteArray &salt, const QString &note);
/// The mark in the facts of a record; empty = it has no note.
[[nodiscard]] QString noteMarkIn(const QString &facts);
/// Facts and note as a person reads them: without the mark, and saying so where a note was taken away.
[[nodiscard]] QString shownFacts(const LedgerEntry &entry);

/// Canonical bytes: fixed order, each field length-prefixed (reliability.md 3).
[[nodiscard]] QByteArray canonical(const LedgerEntry &entry);
/// SHA-256("rd-chain-1" ‖ previous ‖ canonical(entry)).
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, const LedgerEntry &entry);
/// Hash before the first entry: 32 zero bytes.
[[nodiscard]] QByteArray chainStart();

} // namespace rd
