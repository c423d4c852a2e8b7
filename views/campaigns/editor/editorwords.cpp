// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/editorwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::EditorWords)
};

} // namespace

QList<Choice> campaignKindChoices()
{
    return {
        {u"affiliate"_s, Words::tr("Affiliate programme"),
            Words::tr("Partners earn a share of what the customers they bring pay.")},
        {u"refer-single"_s, Words::tr("Refer a friend, one side"),
            Words::tr("Customers bring friends; the one who refers gets something.")},
        {u"refer-double"_s, Words::tr("Refer a friend, both sides"),
            Words::tr("Customers bring friends; both of them get something.")},
        {u"newsletter"_s, Words::tr("Newsletter"),
            Words::tr("Readers who bring readers get something for each, whether the new ones buy or not.")},
        {u"milestone"_s, Words::tr("Milestones"),
            Words::tr("There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.")},
        {u"leaderboard"_s, Words::tr("Leaderboard"),
            Words::tr("Whoever brings most in a period wins a prize; the ranks after that may win too.")},
    };
}

QList<Choice> campaignStateChoices()
{
    return {
        {u"active"_s, Words::tr("Active"), Words::tr("New referrals count and rewards arise.")},
        {u"draft"_s, Words::tr("Draft"), Words::tr("Nothing counts yet. Make it active when it is ready.")},
        {u"paused"_s, Words::tr("Paused"), Words::tr("No new referrals for now.")},
        {u"ended"_s, Words::tr("Ended"), Words::tr("No new referrals any more.")},
    };
}

QList<Choice> attributionModelChoices()
{
    return {
        {u"first-touch"_s, Words::tr("Whoever brought the customer first"),
            Words::tr("Of several participants the earliest one earns.")},
        {u"last-touch"_s, Words::tr("Whoever brought the customer last"),
            Words::tr("Of several participants the one just before the first payment earns.")},
    };
}

QList<Choice> evidenceChoices()
{
    return {
        {u"promo-code"_s, Words::tr("Promotion code"),
            Words::tr("The customer types the participant's own code when paying.")},
        {u"client-reference"_s, Words::tr("Reference of a link"),
            Words::tr("A payment link, pricing table or buy button carries the code.")},
        {u"metadata"_s, Words::tr("Metadata of the sale"),
            Words::tr("Your checkout writes the code into a field of the payment or the customer.")},
        {u"order-attribute"_s, Words::tr("Attribute of the order"),
            Words::tr("A shop writes the code into the order.")},
        {u"email"_s, Words::tr("Imported list"),
            Words::tr("A list says which customer was brought by whom, by e-mail or customer id.")},
    };
}

QList<Choice> rewardKindChoices()
{
    return {
        {u"cash"_s, Words::tr("Cash"), Words::tr("Money, paid out through your payout provider or by hand.")},
        {u"account-credit"_s, Words::tr("Account credit"),
            Words::tr("Stripe takes it off the person's next invoices.")},
        {u"coupon"_s, Words::tr("Coupon"), Words::tr("A discount on the person's coming invoices at Stripe.")},
        {u"price-change"_s, Words::tr("Another price"), Words::tr("The person's subscription moves to another price.")},
        {u"store-credit"_s, Words::tr("Store credit"), Words::tr("A balance in your shop.")},
        {u"gift-card"_s, Words::tr("Gift card"), Words::tr("A card with an amount, of your shop or a provider.")},
        {u"discount-code"_s, Words::tr("Discount code"), Words::tr("A code for the person's next order in your shop.")},
        {u"points"_s, Words::tr("Points"), Words::tr("Points of yours; somebody books them by hand.")},
        {u"goods"_s, Words::tr("Goods"), Words::tr("A thing; somebody sends it.")},
    };
}

QList<Choice> flatPerChoices()
{
    return {
        {u"order"_s, Words::tr("for each payment")},
        {u"line"_s, Words::tr("for each line of it")},
        {u"unit"_s, Words::tr("for each piece sold")},
    };
}

QList<Choice> tierByChoices()
{
    return {
        {u"conversions"_s, Words::tr("Payments brought before")},
        {u"revenue"_s, Words::tr("Revenue brought before")},
    };
}

QList<Choice> tierWindowChoices()
{
    return {
        {u"ever"_s, Words::tr("over all time")},
        {u"year"_s, Words::tr("anew each year")},
        {u"month"_s, Words::tr("anew each month")},
    };
}

QList<Choice> capPerChoices()
{
    return {
        {u"participant"_s, Words::tr("each participant")},
        {u"customer"_s, Words::tr("each customer")},
        {u"campaign"_s, Words::tr("the whole campaign")},
    };
}

QList<Choice> capPeriodChoices()
{
    return {
        {u"month"_s, Words::tr("a month")},
        {u"day"_s, Words::tr("a day")},
        {u"week"_s, Words::tr("a week")},
        {u"ever"_s, Words::tr("in all")},
    };
}

QList<Choice> couponDurationChoices()
{
    return {
        {u"once"_s, Words::tr("On the next invoice")},
        {u"repeating"_s, Words::tr("For some months")},
        {u"forever"_s, Words::tr("On every invoice")},
    };
}

QList<Choice> existingDiscountChoices()
{
    return {
        {u"skip"_s, Words::tr("Leave the person out"),
            Words::tr("The reward stays on the list with the reason; a discount that is there is never replaced.")},
        {u"wait"_s, Words::tr("Wait until it is used"),
            Words::tr("The reward is tried again by itself when the discount is used up or ends.")},
        {u"credit"_s, Words::tr("Give account credit instead"),
            Words::tr("The person gets the same as a balance, beside the discount.")},
    };
}

QList<Choice> approvalChoices()
{
    return {
        {u"manual"_s, Words::tr("A person approves"),
            Words::tr("Due rewards wait on the list until somebody says yes.")},
        {u"automatic"_s, Words::tr("Automatically"),
            Words::tr("Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits "
                      "of this campaign and of the settings for automatic sending.")},
    };
}

QList<Choice> rulesFromChoices()
{
    return {
        {u"billing"_s, Words::tr("The terms of the day of the payment"),
            Words::tr("A change counts for every payment billed from then on.")},
        {u"referral-start"_s, Words::tr("The terms of the day of the referral"),
            Words::tr("Customers already brought keep what was promised when they came.")},
    };
}

QList<Choice> whenStoppedChoices()
{
    return {
        {u"keep-earning"_s, Words::tr("Existing referrals keep earning"),
            Words::tr("To the end of what their rule promises.")},
        {u"stop"_s, Words::tr("Existing referrals stop earning"),
            Words::tr("From the day the campaign is paused or ends.")},
    };
}

QList<Choice> thresholdScopeChoices()
{
    return {
        {u"all"_s, Words::tr("All campaigns together")},
        {u"campaign"_s, Words::tr("This campaign alone")},
    };
}

QList<Choice> rankByChoices()
{
    return {
        {u"conversions"_s, Words::tr("Number of payments brought")},
        {u"revenue"_s, Words::tr("Revenue brought")},
    };
}

QList<Choice> rankPeriodChoices()
{
    return {
        {u"month"_s, Words::tr("Each month")},
        {u"quarter"_s, Words::tr("Each quarter")},
        {u"year"_s, Words::tr("Each year")},
        {u"campaign"_s, Words::tr("Over the whole campaign")},
    };
}

QList<Choice> roundingChoices()
{
    return {
        {u"half-even"_s, Words::tr("To the nearest; halves to the even figure")},
        {u"half-up"_s, Words::tr("To the nearest; halves up")},
        {u"floor"_s, Words::tr("Always down")},
    };
}

} // namespace rd::views
