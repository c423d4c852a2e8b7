// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/obstacles.h"

#include "models/items/rewardmodel.h"
#include "views/rewards/explanationtext.h"
#include "views/rewards/rewardlists.h"
#include "views/support/saidtexts.h"
#include "views/widgets/format.h"
#include "views/widgets/safetext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::Obstacles)
};

/// What the explanation computes about one reason for waiting; empty = nothing of the kind.
QString waitingSentence(const services::Explanation *explanation, const QString &reason, const QTimeZone &zone)
{
    if (!explanation)
        return {};
    const std::pair<QString, QString> wanted(u"reason"_s, reason);
    for (const ExplanationStep &step : explanation->steps) {
        if (step.code == "waits"_L1 && !step.values.empty() && step.values.front() == wanted)
            return stepSentence(step, zone);
    }
    return {};
}

/// Another try needs an approval first, which a failed one may have cost.
Remedy another(const RewardRow &row)
{
    return row.state == RewardState::Approved ? Remedy::Issue : Remedy::Approve;
}

bool canBeCredit(const RewardRow &row)
{
    return row.state == RewardState::Approved && row.kind == RewardKind::Coupon && row.provider == "stripe"_L1;
}

/// Other ways out of the house than the one that was tried.
std::vector<Remedy> otherWays(const RewardRow &row)
{
    if (row.state != RewardState::Approved)
        return {Remedy::Approve};
    if (row.kind == RewardKind::Cash)
        return {Remedy::Issue, Remedy::InBatch, Remedy::ByHand};
    return {Remedy::Issue, Remedy::ByHand};
}

} // namespace

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::PayoutMethod:
        return Words::tr("How they are paid …");
    case Remedy::EditParticipant:
        return Words::tr("Edit participant …");
    case Remedy::Participant:
        return Words::tr("Open the participant");
    case Remedy::Connections:
        return Words::tr("Open the connections");
    case Remedy::Sync:
        return Words::tr("Sync now");
    case Remedy::Rates:
        return Words::tr("Exchange rates …");
    case Remedy::Purchase:
        return Words::tr("Show this customer's rewards");
    case Remedy::Approve:
        return Words::tr("Approve");
    case Remedy::Issue:
        return Words::tr("Issue it alone …");
    case Remedy::AsCredit:
        return Words::tr("Give account credit instead …");
    case Remedy::InBatch:
        return Words::tr("Pay in a batch …");
    case Remedy::ByHand:
        return Words::tr("Record as paid by hand …");
    case Remedy::NotGivenYet:
        return Words::tr("Not given yet …");
    case Remedy::EndHold:
        return Words::tr("End hold");
    case Remedy::EndUncertain:
        return Words::tr("End as uncertain …");
    case Remedy::SendAgain:
        return Words::tr("Send again …");
    case Remedy::Explain:
        return Words::tr("How it came about");
    }
    return {};
}

Icon remedyIcon(Remedy remedy)
{
    switch (remedy) {
    case Remedy::PayoutMethod:
    case Remedy::ByHand:
        return Icon::Cash;
    case Remedy::EditParticipant:
        return Icon::Edit;
    case Remedy::Participant:
        return Icon::User;
    case Remedy::Connections:
        return Icon::Connections;
    case Remedy::Sync:
        return Icon::Sync;
    case Remedy::Rates:
        return Icon::Table;
    case Remedy::Purchase:
        return Icon::Rewards;
    case Remedy::Approve:
    case Remedy::NotGivenYet:
        return Icon::Check;
    case Remedy::Issue:
        return Icon::Gift;
    case Remedy::AsCredit:
        return Icon::Credit;
    case Remedy::InBatch:
        return Icon::Batches;
    case Remedy::EndHold:
        return Icon::Play;
    case Remedy::EndUncertain:
        return Icon::Cross;
    case Remedy::SendAgain:
        return Icon::Refresh;
    case Remedy::Explain:
        return Icon::Help;
    }
    return Icon::Help;
}

QString remedyWord(Remedy remedy)
{
    static constexpr const char *kWords[kRemedyCount] = {"payout-method", "edit-participant", "participant",
        "connections", "sync", "rates", "purchase", "approve", "issue", "as-credit", "in-batch", "by-hand",
        "not-given-yet", "end-hold", "end-uncertain", "send-again", "explain"};
    return u"remedy-"_s + QString::fromLatin1(kWords[static_cast<int>(remedy)]);
}

std::vector<Remedy> remediesFor(Blocker blocker, const RewardRow &row)
{
    switch (blocker) {
    case Blocker::BelowThreshold:
    case Blocker::NegativeBalance:
    case Blocker::MethodChangedRecently:
        return {Remedy::Participant};
    case Blocker::NoPayoutMethod:
        return {Remedy::PayoutMethod, Remedy::Connections, another(row)};
    case Blocker::TaxFormMissing:
        return {Remedy::PayoutMethod};
    case Blocker::CurrencyNotSupported:
    case Blocker::CurrencyMismatch:
    case Blocker::ProviderLimit:
    case Blocker::ProviderRefused:
        return otherWays(row);
    case Blocker::ParticipantSuspended:
        return {Remedy::EditParticipant, Remedy::Participant};
    case Blocker::CustomerNotFound:
    case Blocker::AmbiguousCustomer:
        return {Remedy::Participant, Remedy::Sync, another(row)};
    case Blocker::EmailMismatch:
        return {Remedy::Participant, Remedy::Explain};
    case Blocker::ExistingDiscount:
        return canBeCredit(row) ? std::vector{Remedy::AsCredit, another(row)} : std::vector{another(row)};
    case Blocker::RateMissing:
        return {Remedy::Rates};
    case Blocker::Offline:
        return {another(row), Remedy::Connections};
    case Blocker::AmbiguousSubscription:
    case Blocker::NeedsApproval:
    case Blocker::Timeout:
    case Blocker::RateLimited:
        return {another(row)};
    case Blocker::SyncIncomplete:
        return {Remedy::Sync, Remedy::Connections};
    case Blocker::OutcomeUnknown:
        return {Remedy::Sync};
    case Blocker::ReferrerNotDue:
        return {Remedy::Purchase};
    case Blocker::AlreadyIssued:
        return {Remedy::Explain};
    case Blocker::RestoredCopy:
        return {Remedy::NotGivenYet};
    }
    return {};
}

std::vector<Obstacle> obstaclesOf(const RewardRow &row, const services::Explanation *explanation, const QTimeZone &zone)
{
    std::vector<Obstacle> obstacles;
    for (const Blocker blocker : row.blockers) {
        Obstacle one;
        one.chip = {items::RewardModel::blockerText(blocker), blockerLook(word(blocker))};
        if (row.hasLastBlocker && row.lastBlocker == blocker && !row.lastBlockerDetail.isEmpty())
            one.facts += saidSentence(row.lastBlockerDetail, 400);
        // What the others wait for is said by the advice already.
        if (blocker == Blocker::BelowThreshold) {
            if (const QString missing = waitingSentence(explanation, word(blocker), zone); !missing.isEmpty())
                one.facts += missing;
        }
        one.advice = remedyFor(blocker);
        one.remedies = remediesFor(blocker, row);
        obstacles.push_back(std::move(one));
    }
    return obstacles;
}

bool isObstacle(RewardState state)
{
    return state == RewardState::Pending || state == RewardState::InReview || state == RewardState::Submitted;
}

std::optional<Obstacle> obstacleOfState(
    const RewardRow &row, const services::Explanation *explanation, const QTimeZone &zone)
{
    Obstacle one;
    one.chip = {items::RewardModel::stateText(row.state), stateLook(word(row.state))};
    if (row.state == RewardState::Pending) {
        one.facts += Words::tr("It is due on %1.").arg(formatDateShort(row.dueAt, zone));
        if (const QString hold = waitingSentence(explanation, u"hold"_s, zone); !hold.isEmpty())
            one.facts += hold;
        one.advice = Words::tr("Refunds may still come until then. Nothing has to be done: it becomes due by itself.");
        return one;
    }
    if (row.state == RewardState::InReview && (row.openFlags & bit(Flag::Held)) != 0) {
        one.chip.text = items::RewardModel::flagText(words(bit(Flag::Held)).constFirst());
        if (!row.reason.isEmpty())
            one.facts += Words::tr("Reason: %1").arg(safeText(row.reason));
        one.advice = Words::tr("A person put it aside. It goes on where it was when the hold is ended.");
        one.remedies = {Remedy::EndHold};
        return one;
    }
    if (row.state == RewardState::Submitted) {
        one.advice = remedyFor(Blocker::OutcomeUnknown);
        one.remedies = {Remedy::Sync, Remedy::EndUncertain, Remedy::SendAgain};
        return one;
    }
    return std::nullopt;
}

QList<ChipContent> blockerChips(const items::RewardModel &model, const QModelIndex &index)
{
    QList<ChipContent> chips;
    for (const Blocker blocker : model.rewards().blockers(model.source(index)))
        chips += ChipContent{items::RewardModel::blockerText(blocker), blockerLook(word(blocker))};
    return chips;
}

} // namespace rd::views
