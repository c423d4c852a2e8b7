// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/evidencetext.h"

#include "models/items/batchmodel.h"
#include "models/items/rewardmodel.h"
#include "views/widgets/safetext.h"

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr qsizetype kLongest = 120;
constexpr qsizetype kLongestNote = 300;

/// "velocity duplicate-email (cleared before)": the flags among the words of a record.
QString flagsIn(const QString &facts)
{
    QStringList texts;
    for (const QString &one : facts.split(u' ', Qt::SkipEmptyParts)) {
        if (flagFromWord(one))
            texts += items::RewardModel::flagText(one);
    }
    return texts.join(u", "_s);
}

QString payoutOutcome(const ListedPayout &payout)
{
    switch (payout.state) {
    case PayoutState::Paid:
        return TimelineText::tr("Payout paid");
    case PayoutState::Failed:
        return TimelineText::tr("Payout failed");
    case PayoutState::Returned:
        return TimelineText::tr("Payout came back");
    case PayoutState::Waiting:
    case PayoutState::Sent:
    case PayoutState::Unclaimed:
        break;
    }
    return TimelineText::tr("Payout: %1", "state").arg(items::BatchModel::payoutStateText(payout.state));
}

} // namespace

QString EvidenceText::what(const BondEvidence &evidence)
{
    const QString value = safeText(evidence.value, kLongest);
    if (evidence.kind == "promo-code"_L1)
        return tr("Code %1").arg(value);
    if (evidence.kind == "client-reference"_L1)
        return tr("Link reference %1").arg(value);
    if (evidence.kind == "metadata"_L1)
        return tr("Metadata %1 = %2", "key, value").arg(safeText(evidence.key, kLongest), value);
    if (evidence.kind == "order-attribute"_L1)
        return tr("Order attribute %1 = %2", "key, value").arg(safeText(evidence.key, kLongest), value);
    if (evidence.kind == "email"_L1 || evidence.kind == "imported"_L1)
        return tr("Imported list");
    if (evidence.kind == "manual"_L1)
        return tr("Assigned by hand");
    return safeText(evidence.kind, kLongest);
}

QString EvidenceText::where(const BondEvidence &evidence)
{
    const QString object = safeText(evidence.object, kLongest);
    if (object.isEmpty())
        return {};
    if (evidence.field == "session"_L1)
        return tr("of checkout session %1").arg(object);
    if (evidence.field == "link"_L1)
        return tr("of payment link %1").arg(object);
    if (evidence.field == "customer"_L1)
        return tr("of customer %1").arg(object);
    if (evidence.field == "subscription"_L1)
        return tr("of subscription %1").arg(object);
    if (evidence.field == "payment"_L1)
        return tr("of payment %1").arg(object);
    return tr("on %1", "object that carries a code").arg(object);
}

QString TimelineText::what(const services::TimelineEvent &event)
{
    if (event.kind == services::TimelineEvent::Kind::Joined)
        return tr("Joined");
    if (event.kind == services::TimelineEvent::Kind::FirstCustomer)
        return tr("Brought the first customer");
    if (event.kind == services::TimelineEvent::Kind::PayoutMade)
        return tr("Put into a payout batch");
    if (event.kind == services::TimelineEvent::Kind::PayoutSettled)
        return payoutOutcome(event.payout.line);
    switch (event.entry.kind) {
    case EntryKind::Issued:
    case EntryKind::IssuedNonCash:
        return tr("Reward issued");
    case EntryKind::IssuedManually:
        return tr("Marked as issued by hand");
    case EntryKind::Reversed:
    case EntryKind::VoidedNonCash:
        return tr("Reward taken back before it was issued");
    case EntryKind::ReversedAfterIssue:
        return tr("Reward taken back after it was issued");
    case EntryKind::Reinstated:
    case EntryKind::ReinstatedNonCash:
        return tr("Reward given back");
    case EntryKind::PayoutFailed:
    case EntryKind::FailedNonCash:
        return tr("Issuing failed");
    case EntryKind::PayoutReturned:
        return tr("Came back from the provider");
    case EntryKind::AdjustmentPlus:
    case EntryKind::AdjustmentMinus:
        return tr("Balance corrected");
    case EntryKind::WriteOff:
        return tr("Written off");
    case EntryKind::WriteOffRequested:
        return tr("Write-off proposed");
    case EntryKind::WriteOffRefused:
        return tr("Write-off refused");
    case EntryKind::Rejected:
        return tr("Reward rejected");
    case EntryKind::Reopened:
        return tr("Reward reopened");
    case EntryKind::Held:
        return tr("Reward put on hold");
    case EntryKind::Flagged:
        return event.count == 1 ? tr("Reward held for review")
                                : tr("%Ln rewards held for review", nullptr, static_cast<int>(event.count));
    case EntryKind::FlagCleared:
        return tr("Suspicion cleared");
    case EntryKind::FlagConfirmed:
        return tr("Suspicion confirmed");
    case EntryKind::PayoutMethodChanged:
        if (!event.entry.facts.startsWith("method "_L1))
            return tr("Tax details changed");
        return event.entry.facts.endsWith("none any more"_L1) ? tr("Payout method taken away")
                                                              : tr("Payout method changed");
    case EntryKind::IssueAbandoned:
        return tr("Uncertain request ended");
    case EntryKind::ResendApproved:
        return tr("Request sent again");
    case EntryKind::AttributionChanged:
        return tr("Codes or customers assigned");
    case EntryKind::Erased:
        return tr("Erased");
    case EntryKind::RestoreChecked:
        return tr("Looked up after a restore");
    case EntryKind::Imported: // only changes of state and address are about one person
        return event.entry.facts.startsWith(u"participant: e-mail") ? tr("E-mail address changed")
                                                                    : tr("State changed");
    default:
        return word(event.entry.kind);
    }
}

QString TimelineText::detail(const services::TimelineEvent &event)
{
    QStringList parts;
    if (event.kind == services::TimelineEvent::Kind::PayoutMade
        || event.kind == services::TimelineEvent::Kind::PayoutSettled) {
        parts += tr("batch %1", "its number").arg(safeText(event.payout.line.batchNumber, kLongest));
        parts += safeText(event.payout.line.reference, kLongest);
        if (event.payout.isDiscarded)
            parts += tr("the batch was given up");
        if (event.kind == services::TimelineEvent::Kind::PayoutSettled && !event.payout.line.reason.isEmpty())
            parts += safeText(event.payout.line.reason, kLongestNote);
        return parts.join(u" · "_s);
    }
    if (event.kind != services::TimelineEvent::Kind::Entry)
        return {};
    const ParticipantEntry &entry = event.entry;
    if (entry.kind == EntryKind::Flagged || entry.kind == EntryKind::FlagCleared)
        parts += flagsIn(entry.facts);
    if (!entry.campaign.isEmpty())
        parts += safeText(entry.campaign, kLongest);
    if (entry.reward.isValid() && entry.rewardKind != RewardKind::Cash)
        parts += items::RewardModel::kindText(entry.rewardKind);
    if (entry.beneficiary == Beneficiary::Referee)
        parts += tr("for the customer");
    if (!entry.objectId.isEmpty())
        parts += safeText(entry.objectId, kLongest);
    const bool byPerson = entry.actor != "engine"_L1 && entry.actor != "automatic"_L1 && !entry.actor.isEmpty();
    if (!entry.note.isEmpty())
        parts += safeText(entry.note, kLongestNote);
    if (byPerson)
        parts += tr("by %1", "person").arg(safeText(entry.actor, kLongest));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace rd::views
