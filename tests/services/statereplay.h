// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/serviceworld.h"

namespace rd::tests {

/// The facts of a reward's state read again from its ledger entries alone, in this file's own words; only what no entry
/// holds (due date, provisional) is taken from the row.
inline RewardFacts replayed(const std::vector<LedgerEntry> &entries, const RewardRow &row)
{
    RewardFacts facts;
    facts.hasAmount = row.facts.hasAmount;
    facts.dueAt = row.facts.dueAt;
    facts.provisional = row.facts.provisional;
    qint64 owed = 0;
    const auto flagsIn = [](const QString &text) {
        Flags flags = 0;
        for (const QString &name : text.section(u':', 0, 0).split(u' ', Qt::SkipEmptyParts)) {
            if (const auto flag = flagFromWord(name))
                flags |= bit(*flag);
        }
        return flags;
    };
    const auto hold = [&facts](Flags flags) {
        facts.openFlags |= flags;
        if (facts.phase == RewardPhase::Approved)
            facts.phase = RewardPhase::Open;
    };
    for (const LedgerEntry &entry : entries) {
        switch (entry.kind) {
        case EntryKind::Accrued:
        case EntryKind::Reinstated:
            owed += entry.amount;
            break;
        case EntryKind::Reversed:
        case EntryKind::ReversedAfterIssue:
            owed -= entry.amount;
            break;
        case EntryKind::Flagged:
            hold(flagsIn(entry.facts));
            break;
        case EntryKind::Held:
            hold(bit(Flag::Held));
            break;
        case EntryKind::FlagCleared:
            facts.openFlags &= ~flagsIn(entry.facts);
            break;
        case EntryKind::Approved:
            facts.phase = RewardPhase::Approved;
            break;
        case EntryKind::Rejected:
            facts.phase = RewardPhase::Rejected;
            break;
        case EntryKind::Submitted:
            facts.phase = RewardPhase::Submitted;
            break;
        case EntryKind::Issued:
            facts.phase = RewardPhase::Issued;
            facts.issued += entry.amount;
            break;
        case EntryKind::ApprovalWithdrawn:
        case EntryKind::Reopened:
        case EntryKind::PayoutFailed:
            facts.phase = RewardPhase::Open;
            break;
        default:
            break;
        }
    }
    facts.granted = facts.target = owed;
    return facts;
}

} // namespace rd::tests
