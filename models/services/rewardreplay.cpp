// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rewardreplay.h"

#include "models/services/decisions.h"

#include <utility>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

/// The flags an entry names: words, perhaps followed by who or why.
Flags flagsIn(const QString &facts)
{
    Flags flags = 0;
    QString text = facts;
    text.replace(u':', u' ');
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto flag = flagFromWord(word))
            flags |= bit(*flag);
    }
    return flags;
}

} // namespace

void RewardReplay::apply(const LedgerEntry &entry)
{
    wasOut = wasOut || hasLeft(phase);
    switch (entry.kind) {
    case EntryKind::Accrued:
    case EntryKind::Reinstated:
        booked += entry.amount;
        break;
    case EntryKind::Reversed:
    case EntryKind::ReversedAfterIssue:
        booked -= entry.amount;
        break;
    case EntryKind::GrantedNonCash:
    case EntryKind::ReinstatedNonCash:
        booked = 1;
        break;
    case EntryKind::VoidedNonCash:
        booked = 0;
        break;
    case EntryKind::Submitted:
    case EntryKind::SubmittedNonCash:
        phase = RewardPhase::Submitted;
        break;
    case EntryKind::Issued:
        issued += entry.amount + setOffOpen - setOffRecoverable;
        ++settlements;
        phase = RewardPhase::Issued;
        break;
    case EntryKind::IssuedNonCash:
        // All of an amount may be kept for what was owed back.
        issued = isSetOff ? issued + setOffOpen - setOffRecoverable : 1;
        ++settlements;
        phase = RewardPhase::Issued;
        break;
    case EntryKind::PayoutReturned:
        issued -= entry.amount;
        [[fallthrough]];
    case EntryKind::PayoutFailed:
    case EntryKind::FailedNonCash:
        if (phase == RewardPhase::Issued) {
            issued -= setOffOpen - setOffRecoverable;
            --settlements;
        }
        undoSetOff();
        phase = RewardPhase::Open;
        break;
    case EntryKind::Batched:
        phase = RewardPhase::Batched;
        viaBatch = true;
        break;
    case EntryKind::BatchDiscarded:
        phase = RewardPhase::Approved;
        viaBatch = false;
        break;
    case EntryKind::SetOff:
        setOff();
        break;
    case EntryKind::ProviderState:
        phase = entry.facts.startsWith("unclaimed"_L1) ? RewardPhase::Unclaimed : RewardPhase::Submitted;
        break;
    case EntryKind::Reopened:
    case EntryKind::ApprovalWithdrawn:
        phase = RewardPhase::Open;
        break;
    case EntryKind::Flagged:
    case EntryKind::Held:
        if (phase == RewardPhase::Approved)
            phase = RewardPhase::Open;
        break;
    case EntryKind::Approved:
        phase = RewardPhase::Approved;
        break;
    case EntryKind::Rejected:
    case EntryKind::FlagConfirmed:
        phase = RewardPhase::Rejected;
        break;
    case EntryKind::IssuedManually:
        // Part of it may have been set off against what was owed back: the reward is settled in full.
        issued = booked;
        settlements += phase == RewardPhase::Issued ? 0 : 1;
        byHand = true;
        // What was taken off pays for other rewards and adjustments: the two sides of this one are even.
        open = 0;
        recoverable = 0;
        phase = RewardPhase::Issued;
        break;
    case EntryKind::AdjustmentPlus:
        booked += entry.amount;
        break;
    case EntryKind::AdjustmentMinus:
        // What other payments have settled or a write-off gave up no longer meets on this reward; the rest has left it.
        isCarried = true;
        if (phase == RewardPhase::Issued)
            issued = qMax(issued, booked);
        break;
    case EntryKind::FlagCleared:
        // Who releases a reward clears whatever is open.
        cleared |= flagsIn(entry.facts) == 0 ? ~Flags(0) : flagsIn(entry.facts);
        break;
    case EntryKind::Recovered:
    case EntryKind::WriteOff:
    case EntryKind::IssueAbandoned:
    case EntryKind::ResendApproved:
    case EntryKind::CampaignChanged:
    case EntryKind::MemberChanged:
    case EntryKind::ConnectionChanged:
    case EntryKind::AttributionChanged:
    case EntryKind::Imported:
    case EntryKind::Restored:
    case EntryKind::RestoreChecked:
    case EntryKind::WriteOffRequested:
    case EntryKind::WriteOffRefused:
    case EntryKind::Erased:
    case EntryKind::KeyChanged:
    case EntryKind::RecoveryUndone:
    case EntryKind::Sealed:
    case EntryKind::BatchApproved:
    case EntryKind::Exported:
    case EntryKind::ResultsApplied:
    case EntryKind::BatchClosed:
    case EntryKind::PayoutMethodChanged:
        break;
    }
}

/// What was taken off pays for other rewards and adjustments: the two sides of this one are even.
void RewardReplay::setOff()
{
    isSetOff = true;
    setOffOpen = std::exchange(open, 0);
    setOffRecoverable = std::exchange(recoverable, 0);
}

void RewardReplay::undoSetOff()
{
    open += std::exchange(setOffOpen, 0);
    recoverable += std::exchange(setOffRecoverable, 0);
    isSetOff = false;
    viaBatch = false;
}

} // namespace rd::services
