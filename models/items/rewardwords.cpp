// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What RewardModel calls kinds, states, blockers and flags.
#include "models/items/rewardmodel.h"

namespace rd::items {

QString RewardModel::kindText(RewardKind kind)
{
    switch (kind) {
    case RewardKind::Cash:
        return tr("Cash");
    case RewardKind::Coupon:
        return tr("Coupon");
    case RewardKind::AccountCredit:
        return tr("Account credit");
    case RewardKind::PriceChange:
        return tr("Price change");
    case RewardKind::StoreCredit:
        return tr("Store credit");
    case RewardKind::GiftCard:
        return tr("Gift card");
    case RewardKind::DiscountCode:
        return tr("Discount code");
    case RewardKind::Points:
        return tr("Points");
    case RewardKind::Goods:
        return tr("Goods");
    }
    return {};
}

QString RewardModel::stateText(RewardState state)
{
    switch (state) {
    case RewardState::Pending:
        return tr("Pending");
    case RewardState::InReview:
        return tr("In review");
    case RewardState::Due:
        return tr("Due");
    case RewardState::Approved:
        return tr("Approved");
    case RewardState::Batched:
        return tr("In a batch");
    case RewardState::Submitted:
        return tr("Submitted");
    case RewardState::Unclaimed:
        return tr("Unclaimed");
    case RewardState::Issued:
        return tr("Issued");
    case RewardState::Rejected:
        return tr("Rejected");
    case RewardState::Voided:
        return tr("Voided");
    case RewardState::PartlyReversed:
        return tr("Partly reversed");
    case RewardState::Reversed:
        return tr("Reversed");
    }
    return {};
}

QString RewardModel::blockerText(Blocker blocker)
{
    switch (blocker) {
    case Blocker::BelowThreshold:
        return tr("Below the threshold");
    case Blocker::NegativeBalance:
        return tr("Negative balance");
    case Blocker::NoPayoutMethod:
        return tr("No payout method");
    case Blocker::MethodChangedRecently:
        return tr("Payout method changed recently");
    case Blocker::CurrencyNotSupported:
        return tr("Currency not supported");
    case Blocker::TaxFormMissing:
        return tr("Tax form missing");
    case Blocker::ParticipantSuspended:
        return tr("Participant suspended");
    case Blocker::CustomerNotFound:
        return tr("No customer with this e-mail");
    case Blocker::EmailMismatch:
        return tr("E-mail differs");
    case Blocker::ExistingDiscount:
        return tr("Holds an unused discount");
    case Blocker::CurrencyMismatch:
        return tr("Other currency");
    case Blocker::ProviderLimit:
        return tr("Provider's limit");
    case Blocker::RateMissing:
        return tr("Exchange rate missing");
    case Blocker::Offline:
        return tr("Offline");
    case Blocker::AmbiguousCustomer:
        return tr("Several customers with this e-mail");
    case Blocker::AmbiguousSubscription:
        return tr("Several subscriptions");
    case Blocker::SyncIncomplete:
        return tr("First sync not complete");
    case Blocker::NeedsApproval:
        return tr("Needs approval");
    case Blocker::ProviderRefused:
        return tr("Refused by the provider");
    case Blocker::Timeout:
        return tr("No answer in time");
    case Blocker::RateLimited:
        return tr("Provider asks for a pause");
    case Blocker::OutcomeUnknown:
        return tr("Outcome being checked");
    case Blocker::ReferrerNotDue:
        return tr("Referrer's reward not due");
    case Blocker::AlreadyIssued:
        return tr("Already issued");
    case Blocker::RestoredCopy:
        return tr("May have been given before the restore");
    }
    return {};
}

QString RewardModel::beneficiaryText(Beneficiary beneficiary)
{
    switch (beneficiary) {
    case Beneficiary::Referrer:
        return tr("Referrer");
    case Beneficiary::Referee:
        return tr("Customer", "the person who was referred");
    }
    return {};
}

QString RewardModel::flagText(const QString &word)
{
    if (word == QLatin1StringView("dispute"))
        return tr("A dispute is open");
    if (word == QLatin1StringView("refund-pending"))
        return tr("A refund is under way");
    if (word == QLatin1StringView("self-referral"))
        return tr("Participant and customer are the same person");
    if (word == QLatin1StringView("self-referral-weak"))
        return tr("Participant and customer look alike");
    if (word == QLatin1StringView("foreign-code"))
        return tr("Somebody else's code was used");
    if (word == QLatin1StringView("rate-missing"))
        return tr("The exchange rate is missing");
    if (word == QLatin1StringView("held"))
        return tr("Held by a person");
    if (word == QLatin1StringView("count-fell"))
        return tr("What was counted for it has fallen since");
    if (word == QLatin1StringView("late-change"))
        return tr("A change is proposed");
    if (word == QLatin1StringView("company-domain"))
        return tr("Participant and customer are of the same company");
    if (word == QLatin1StringView("disposable-email"))
        return tr("The customer has a throw-away e-mail address");
    if (word == QLatin1StringView("velocity"))
        return tr("Unusually many new referrals at once");
    if (word == QLatin1StringView("look-alike-email"))
        return tr("The e-mail address looks like another one");
    if (word == QLatin1StringView("duplicate-email"))
        return tr("Another customer has the same e-mail address");
    if (word == QLatin1StringView("shared-destination"))
        return tr("Two participants are paid to the same place");
    if (word == QLatin1StringView("prize-given"))
        return tr("This prize has been given to somebody else");
    return word;
}

} // namespace rd::items
