// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/rewardlists.h"

#include "views/widgets/format.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this folder's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::RewardLists)
};

quint32 bits(std::initializer_list<RewardState> states)
{
    quint32 set = 0;
    for (const RewardState state : states)
        set |= 1U << static_cast<unsigned>(state);
    return set;
}

} // namespace

RewardListRule ruleOf(RewardListId list)
{
    using enum RewardState;
    switch (list) {
    case RewardListId::Due:
        return {bits({Due, Approved}), false};
    case RewardListId::InReview:
        return {bits({InReview}), false};
    case RewardListId::Upcoming:
        return {bits({Pending}), false};
    case RewardListId::BeingChecked:
        return {bits({Submitted, Unclaimed, Batched}), false};
    case RewardListId::NotRewarded:
        return {bits({Due, Approved}), true};
    case RewardListId::Issued:
        return {bits({Issued, PartlyReversed, Reversed}), false};
    case RewardListId::Rejected:
        return {bits({Rejected, Voided}), false};
    case RewardListId::All:
        break;
    }
    return {(1U << kRewardStateCount) - 1, false};
}

bool belongsTo(const RewardRow &row, RewardListId list)
{
    return ruleOf(list).holds(row.state, row.hasLastBlocker || !row.lastFailure.isEmpty());
}

QString listWord(RewardListId list)
{
    switch (list) {
    case RewardListId::Due:
        return u"due"_s;
    case RewardListId::InReview:
        return u"in-review"_s;
    case RewardListId::Upcoming:
        return u"upcoming"_s;
    case RewardListId::BeingChecked:
        return u"being-checked"_s;
    case RewardListId::NotRewarded:
        return u"not-rewarded"_s;
    case RewardListId::Issued:
        return u"issued"_s;
    case RewardListId::Rejected:
        return u"rejected"_s;
    case RewardListId::All:
        return u"all"_s;
    }
    return {};
}

QString listTitle(RewardListId list)
{
    switch (list) {
    case RewardListId::Due:
        return Words::tr("Due");
    case RewardListId::InReview:
        return Words::tr("In review");
    case RewardListId::Upcoming:
        return Words::tr("Upcoming");
    case RewardListId::BeingChecked:
        return Words::tr("Being checked");
    case RewardListId::NotRewarded:
        return Words::tr("Not rewarded");
    case RewardListId::Issued:
        return Words::tr("Issued");
    case RewardListId::Rejected:
        return Words::tr("Rejected");
    case RewardListId::All:
        return Words::tr("All");
    }
    return {};
}

std::pair<QString, QString> emptyWords(RewardListId list)
{
    switch (list) {
    case RewardListId::Due:
        return {Words::tr("Nothing is due"),
            Words::tr("Rewards appear here when their hold period is over and nothing stands in the way.")};
    case RewardListId::InReview:
        return {Words::tr("Nothing to review"),
            Words::tr("Rewards wait here when something about them looks odd, such as a dispute or a self-referral.")};
    case RewardListId::Upcoming:
        return {Words::tr("Nothing is coming up"), Words::tr("Rewards wait here while their hold period is running.")};
    case RewardListId::BeingChecked:
        return {Words::tr("Nothing is uncertain"),
            Words::tr("A reward waits here when the provider's answer got lost, until it is known what happened.")};
    case RewardListId::NotRewarded:
        return {Words::tr("Everybody could be rewarded"),
            Words::tr("Rewards that could not be issued appear here, with the reason and a way out.")};
    case RewardListId::Issued:
        return {Words::tr("Nothing issued yet"), Words::tr("Rewards move here once the provider has confirmed them.")};
    case RewardListId::Rejected:
        return {Words::tr("Nothing rejected"),
            Words::tr("Rewards that a person rejected, or that a refund made void, appear here.")};
    case RewardListId::All:
        break;
    }
    return {Words::tr("No rewards yet"),
        Words::tr("Rewards appear once customers pay who were brought by a participant of a campaign.")};
}

RewardTotals totalsOf(const std::vector<RewardSum> &sums, const Modes &modes)
{
    RewardTotals totals;
    std::map<std::pair<bool, QString>, Money> ordered; // test money apart, by code
    for (const RewardSum &one : sums) {
        totals.count += one.count;
        if (!one.currency.isValid()) {
            totals.withoutAmount += one.count;
            continue;
        }
        const bool isApart = modes.both() && one.mode == Mode::Test;
        Money &sum = ordered[{isApart, one.currency.code()}];
        sum.currency = one.currency;
        sum.minor += one.minor;
    }
    for (const auto &[key, sum] : ordered)
        (key.first ? totals.testAmounts : totals.amounts) += sum;
    return totals;
}

QString amountsText(const QList<Money> &amounts, const QList<Money> &testAmounts)
{
    QStringList parts;
    if (!amounts.isEmpty())
        parts += formatMoneys(amounts);
    if (!testAmounts.isEmpty())
        parts += Words::tr("test money: %1").arg(formatMoneys(testAmounts));
    return parts.join(u" · "_s);
}

QString totalsText(const std::vector<services::CurrencyTotal> &totals, const Modes &modes)
{
    QList<Money> amounts;
    QList<Money> testAmounts;
    for (const services::CurrencyTotal &total : totals)
        (modes.both() && total.mode == Mode::Test ? testAmounts : amounts) += Money{total.minor, total.currency};
    return amountsText(amounts, testAmounts);
}

QString totalsSentence(const RewardTotals &totals)
{
    QString text = Words::tr("%Ln selected", nullptr, static_cast<int>(totals.count));
    if (!totals.amounts.isEmpty() || !totals.testAmounts.isEmpty())
        text += u" · "_s + amountsText(totals.amounts, totals.testAmounts);
    if (totals.withoutAmount > 0)
        text += u" · "_s + Words::tr("%Ln without an amount", nullptr, static_cast<int>(totals.withoutAmount));
    return text;
}

QString remedyFor(Blocker blocker)
{
    switch (blocker) {
    case Blocker::BelowThreshold:
        return Words::tr(
            "It is carried until the participant's balance in this currency reaches the campaign's threshold.");
    case Blocker::NegativeBalance:
        return Words::tr("Refunds after earlier payouts are being recovered from new rewards first.");
    case Blocker::NoPayoutMethod:
        return Words::tr("Ask the participant how to pay them, and enter it on their page under “Payout method”.");
    case Blocker::MethodChangedRecently:
        return Words::tr("Wait for the safety period after a change of the payout method to pass.");
    case Blocker::CurrencyNotSupported:
        return Words::tr("Choose another way to reward for this currency.");
    case Blocker::TaxFormMissing:
        return Words::tr("Ask the participant for the tax form.");
    case Blocker::ParticipantSuspended:
        return Words::tr("Make the participant active again to go on: “Edit participant” on their page.");
    case Blocker::CustomerNotFound:
        return Words::tr(
            "The provider knows no customer with this e-mail. Correct the participant's e-mail, then sync.");
    case Blocker::EmailMismatch:
        return Words::tr("The customer's e-mail at the provider is another one now. Check who it is before you go on.");
    case Blocker::ExistingDiscount:
        return Words::tr(
            "An unused discount is never overwritten. Wait until it is used, or reward with account credit instead.");
    case Blocker::CurrencyMismatch:
        return Words::tr("The customer is billed in another currency, so this would have no effect.");
    case Blocker::ProviderLimit:
        return Words::tr(
            "Its limit stands beside it. Fill up the balance there, issue fewer at once, or choose another way.");
    case Blocker::RateMissing:
        return Words::tr("The exchange rate of that day is not known yet. Enter it under “Campaigns, Exchange rates”.");
    case Blocker::Offline:
        return Words::tr("Try again when there is a connection.");
    case Blocker::AmbiguousCustomer:
        return Words::tr("Several customers have this e-mail. Merge them at the provider, or choose another way.");
    case Blocker::AmbiguousSubscription:
        return Words::tr("The customer has several subscriptions. Issue this reward alone and choose one.");
    case Blocker::SyncIncomplete:
        return Words::tr("The first sync has not finished, so amounts may still change. Let it finish first.");
    case Blocker::NeedsApproval:
        return Words::tr("Approve it first.");
    case Blocker::ProviderRefused:
        return Words::tr("The provider refused. The reason stands beside it.");
    case Blocker::Timeout:
        return Words::tr("Try again in a moment.");
    case Blocker::RateLimited:
        return Words::tr("Try again in a few minutes.");
    case Blocker::OutcomeUnknown:
        return Words::tr("It is being checked at the provider. Nothing is sent again before that is known.");
    case Blocker::ReferrerNotDue:
        return Words::tr("The campaign lets it wait until the referrer's reward for the same purchase is due.");
    case Blocker::AlreadyIssued:
        return Words::tr("It was issued before; nobody gets a reward twice.");
    case Blocker::RestoredCopy:
        return Words::tr(
            "These books came back from a backup, and it may have been given before. Coupons and credit are "
            "looked up when you issue them; what is paid by hand you confirm after looking.");
    }
    return {};
}

} // namespace rd::views
