// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/recordmodel.h"

namespace rd::items {

QString RecordModel::kindText(const BookRecord &record)
{
    if (record.kind == EntryKind::Imported && record.participant.isValid())
        return record.facts.startsWith(u"participant: e-mail") ? tr("E-mail address of a participant changed")
                                                               : tr("State of a participant changed");
    return kindText(record.kind);
}

QString RecordModel::kindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Accrued:
        return tr("Reward earned");
    case EntryKind::Reinstated:
    case EntryKind::ReinstatedNonCash:
        return tr("Reward given back");
    case EntryKind::Reversed:
    case EntryKind::VoidedNonCash:
        return tr("Reward taken back before it was issued");
    case EntryKind::ReversedAfterIssue:
        return tr("Reward taken back after it was issued");
    case EntryKind::Submitted:
    case EntryKind::SubmittedNonCash:
        return tr("Reward on its way");
    case EntryKind::Issued:
    case EntryKind::IssuedNonCash:
        return tr("Reward issued");
    case EntryKind::PayoutFailed:
    case EntryKind::FailedNonCash:
        return tr("Issuing failed");
    case EntryKind::PayoutReturned:
        return tr("Came back from the provider");
    case EntryKind::Recovered:
        return tr("Kept for a claim");
    case EntryKind::AdjustmentPlus:
        return tr("Balance corrected upwards");
    case EntryKind::AdjustmentMinus:
        return tr("Balance corrected downwards");
    case EntryKind::WriteOff:
        return tr("Written off");
    case EntryKind::RecoveryUndone:
        return tr("Claim stands again");
    case EntryKind::Approved:
        return tr("Reward approved");
    case EntryKind::ApprovalWithdrawn:
        return tr("Approval withdrawn");
    case EntryKind::Rejected:
        return tr("Reward rejected");
    case EntryKind::Reopened:
        return tr("Reward reopened");
    case EntryKind::Flagged:
        return tr("Suspicion raised");
    case EntryKind::FlagCleared:
        return tr("Suspicion cleared");
    case EntryKind::FlagConfirmed:
        return tr("Suspicion confirmed");
    case EntryKind::Held:
        return tr("Reward put on hold");
    case EntryKind::GrantedNonCash:
        return tr("Reward without an amount earned");
    case EntryKind::IssueAbandoned:
        return tr("Uncertain request ended");
    case EntryKind::ResendApproved:
        return tr("Request sent again");
    case EntryKind::IssuedManually:
        return tr("Marked as issued by hand");
    case EntryKind::WriteOffRequested:
        return tr("Write-off proposed");
    case EntryKind::WriteOffRefused:
        return tr("Write-off refused");
    case EntryKind::Batched:
        return tr("Put into a payout batch");
    case EntryKind::BatchDiscarded:
        return tr("Payout batch given up");
    case EntryKind::Sealed:
        return tr("Payout batch sealed");
    case EntryKind::ProviderState:
        return tr("News of a payout");
    case EntryKind::SetOff:
        return tr("Part kept for a claim");
    case EntryKind::BatchApproved:
        return tr("Payout batch approved");
    case EntryKind::Exported:
        return tr("Payout file written");
    case EntryKind::ResultsApplied:
        return tr("Results of payouts read");
    case EntryKind::BatchClosed:
        return tr("Payout batch closed");
    case EntryKind::CampaignChanged:
        return tr("Campaign changed");
    case EntryKind::MemberChanged:
        return tr("Member changed");
    case EntryKind::ConnectionChanged:
        return tr("Connection changed");
    case EntryKind::AttributionChanged:
        return tr("Codes or customers assigned");
    case EntryKind::Imported:
        return tr("List imported");
    case EntryKind::Restored:
        return tr("Restored from a backup");
    case EntryKind::RestoreChecked:
        return tr("Looked up after a restore");
    case EntryKind::Erased:
        return tr("Person erased");
    case EntryKind::KeyChanged:
        return tr("Key changed");
    case EntryKind::PayoutMethodChanged:
        return tr("Payout method or rule changed");
    }
    return word(kind);
}

} // namespace rd::items
