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

struct Row {
    EditorTopic topic;
    Choice choice;
};

/// All there are; the first of a topic is what an absent member means.
std::vector<Row> allChoices()
{
    using enum EditorTopic;
    return {
        {CampaignKind,
            {u"affiliate"_s, Words::tr("Affiliate programme"),
                Words::tr("Partners earn a share of what the customers they bring pay.")}},
        {CampaignKind,
            {u"refer-single"_s, Words::tr("Refer a friend, one side"),
                Words::tr("Customers bring friends; the one who refers gets something.")}},
        {CampaignKind,
            {u"refer-double"_s, Words::tr("Refer a friend, both sides"),
                Words::tr("Customers bring friends; both of them get something.")}},
        {CampaignKind,
            {u"newsletter"_s, Words::tr("Newsletter"),
                Words::tr("Readers who bring readers get something for each, whether the new ones buy or not.")}},
        {CampaignKind,
            {u"milestone"_s, Words::tr("Milestones"),
                Words::tr(
                    "There is a reward at certain numbers of customers brought: at the 3rd, the 10th, the 25th.")}},
        {CampaignKind,
            {u"leaderboard"_s, Words::tr("Leaderboard"),
                Words::tr("Whoever brings most in a period wins a prize; the ranks after that may win too.")}},
        {CampaignState, {u"active"_s, Words::tr("Active"), Words::tr("New referrals count and rewards arise.")}},
        {CampaignState,
            {u"draft"_s, Words::tr("Draft"), Words::tr("Nothing counts yet. Make it active when it is ready.")}},
        {CampaignState, {u"paused"_s, Words::tr("Paused"), Words::tr("No new referrals for now.")}},
        {CampaignState, {u"ended"_s, Words::tr("Ended"), Words::tr("No new referrals any more.")}},
        {AttributionModel,
            {u"first-touch"_s, Words::tr("Whoever brought the customer first"),
                Words::tr("Of several participants the earliest one earns.")}},
        {AttributionModel,
            {u"last-touch"_s, Words::tr("Whoever brought the customer last"),
                Words::tr("Of several participants the one just before the first payment earns.")}},
        {Evidence,
            {u"promo-code"_s, Words::tr("Promotion code"),
                Words::tr("The customer types the participant's own code when paying.")}},
        {Evidence,
            {u"client-reference"_s, Words::tr("Reference of a link"),
                Words::tr("A payment link, pricing table or buy button carries the code.")}},
        {Evidence,
            {u"metadata"_s, Words::tr("Metadata of the sale"),
                Words::tr("Your checkout writes the code into a field of the payment or the customer.")}},
        {Evidence,
            {u"order-attribute"_s, Words::tr("Attribute of the order"),
                Words::tr("A shop writes the code into the order.")}},
        {Evidence,
            {u"email"_s, Words::tr("Imported list"),
                Words::tr("A list says which customer was brought by whom, by e-mail or customer id.")}},
        {RewardKind,
            {u"cash"_s, Words::tr("Cash"), Words::tr("Money, paid out through your payout provider or by hand.")}},
        {RewardKind,
            {u"account-credit"_s, Words::tr("Account credit"),
                Words::tr("Stripe takes it off the person's next invoices.")}},
        {RewardKind,
            {u"coupon"_s, Words::tr("Coupon"), Words::tr("A discount on the person's coming invoices at Stripe.")}},
        {RewardKind,
            {u"price-change"_s, Words::tr("Another price"),
                Words::tr("The person's subscription moves to another price.")}},
        {RewardKind, {u"store-credit"_s, Words::tr("Store credit"), Words::tr("A balance in your shop.")}},
        {RewardKind,
            {u"gift-card"_s, Words::tr("Gift card"), Words::tr("A card with an amount, of your shop or a provider.")}},
        {RewardKind,
            {u"discount-code"_s, Words::tr("Discount code"),
                Words::tr("A code for the person's next order in your shop.")}},
        {RewardKind, {u"points"_s, Words::tr("Points"), Words::tr("Points of yours; somebody books them by hand.")}},
        {RewardKind, {u"goods"_s, Words::tr("Goods"), Words::tr("A thing; somebody sends it.")}},
        {FlatPer, {u"order"_s, Words::tr("for each payment")}},
        {FlatPer, {u"line"_s, Words::tr("for each line of it")}},
        {FlatPer, {u"unit"_s, Words::tr("for each piece sold")}},
        {TierBy, {u"conversions"_s, Words::tr("Payments brought before")}},
        {TierBy, {u"revenue"_s, Words::tr("Revenue brought before")}},
        {TierWindow, {u"ever"_s, Words::tr("over all time")}},
        {TierWindow, {u"year"_s, Words::tr("anew each year")}},
        {TierWindow, {u"month"_s, Words::tr("anew each month")}},
        {CapPer, {u"participant"_s, Words::tr("each participant")}},
        {CapPer, {u"customer"_s, Words::tr("each customer")}},
        {CapPer, {u"campaign"_s, Words::tr("the whole campaign")}},
        {CapPeriod, {u"month"_s, Words::tr("a month")}},
        {CapPeriod, {u"day"_s, Words::tr("a day")}},
        {CapPeriod, {u"week"_s, Words::tr("a week")}},
        {CapPeriod, {u"ever"_s, Words::tr("in all")}},
        {CouponDuration, {u"once"_s, Words::tr("On the next invoice")}},
        {CouponDuration, {u"repeating"_s, Words::tr("For some months")}},
        {CouponDuration, {u"forever"_s, Words::tr("On every invoice")}},
        {ExistingDiscount,
            {u"skip"_s, Words::tr("Leave the person out"),
                Words::tr(
                    "The reward stays on the list with the reason; a discount that is there is never replaced.")}},
        {ExistingDiscount,
            {u"wait"_s, Words::tr("Wait until it is used"),
                Words::tr("The reward is tried again by itself when the discount is used up or ends.")}},
        {ExistingDiscount,
            {u"credit"_s, Words::tr("Give account credit instead"),
                Words::tr("The person gets the same as a balance, beside the discount.")}},
        {Approval,
            {u"manual"_s, Words::tr("A person approves"),
                Words::tr("Due rewards wait on the list until somebody says yes.")}},
        {Approval,
            {u"automatic"_s, Words::tr("Automatically"),
                Words::tr(
                    "Due rewards are approved and, where Stripe gives them, sent after each sync, within the limits "
                    "of this campaign and of the settings for automatic sending.")}},
        {RulesFrom,
            {u"billing"_s, Words::tr("The terms of the day of the payment"),
                Words::tr("A change counts for every payment billed from then on.")}},
        {RulesFrom,
            {u"referral-start"_s, Words::tr("The terms of the day of the referral"),
                Words::tr("Customers already brought keep what was promised when they came.")}},
        {WhenStopped,
            {u"keep-earning"_s, Words::tr("Existing referrals keep earning"),
                Words::tr("To the end of what their rule promises.")}},
        {WhenStopped,
            {u"stop"_s, Words::tr("Existing referrals stop earning"),
                Words::tr("From the day the campaign is paused or ends.")}},
        {ThresholdScope, {u"all"_s, Words::tr("All campaigns together")}},
        {ThresholdScope, {u"campaign"_s, Words::tr("This campaign alone")}},
        {RankBy, {u"conversions"_s, Words::tr("Number of payments brought")}},
        {RankBy, {u"revenue"_s, Words::tr("Revenue brought")}},
        {RankPeriod, {u"month"_s, Words::tr("Each month")}},
        {RankPeriod, {u"quarter"_s, Words::tr("Each quarter")}},
        {RankPeriod, {u"year"_s, Words::tr("Each year")}},
        {RankPeriod, {u"campaign"_s, Words::tr("Over the whole campaign")}},
        {Rounding, {u"half-even"_s, Words::tr("To the nearest; halves to the even figure")}},
        {Rounding, {u"half-up"_s, Words::tr("To the nearest; halves up")}},
        {Rounding, {u"floor"_s, Words::tr("Always down")}},
    };
}

} // namespace

QList<Choice> editorChoices(EditorTopic topic)
{
    QList<Choice> choices;
    for (const Row &row : allChoices()) {
        if (row.topic == topic)
            choices += row.choice;
    }
    return choices;
}

} // namespace rd::views
