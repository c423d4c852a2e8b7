// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/editorsections.h"

#include "views/campaigns/editor/catalogbook.h"
#include "views/campaigns/editor/disclosure.h"
#include "views/campaigns/editor/editorlists.h"
#include "views/campaigns/editor/editorwords.h"
#include "views/campaigns/editor/listeditor.h"
#include "views/campaigns/editor/listfields.h"
#include "views/campaigns/editor/moneyfields.h"
#include "views/campaigns/editor/rewardform.h"
#include "views/campaigns/editor/ruleform.h"
#include "views/shell/session.h"
#include "views/theme/tokens.h"
#include "views/widgets/card.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::EditorSections)
};

constexpr int kMostDays = 3650;
constexpr int kMostPayments = 1'000'000;

/// A card with its sentence; what belongs to it follows in its body.
Card *makeCard(const QString &title, const QString &sentence)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    card->body()->setContentsMargins(space(Space::Page), space(Space::Large), space(Space::Page), space(Space::Page));
    card->body()->setSpacing(space(Space::Large));
    card->body()->addWidget(sectionLabel(title));
    if (!sentence.isEmpty()) {
        PlainLabel *note = paragraphLabel(sentence);
        note->setInk(Token::Muted);
        card->body()->addWidget(note);
    }
    return card;
}

/// The connections there are, and those the document names beside them.
QList<Choice> connectionChoices(const EditorContext &context)
{
    QList<Choice> choices;
    QStringList known;
    for (const Connection &connection : context.session.connections()) {
        if (!connection.active)
            continue;
        const QString account = connection.accountName.isEmpty() ? connection.accountId : connection.accountName;
        const QString mode = connection.mode == "test"_L1
            ? Words::tr("%1 · test mode", "account").arg(safeText(account, 60))
            : Words::tr("%1 · live mode", "account").arg(safeText(account, 60));
        choices.append(Choice{connection.name, safeText(connection.name, 60), mode});
        known += connection.name;
    }
    const QJsonArray named = context.draft.value(u"connections"_s).toArray();
    for (const auto name : named) {
        if (!known.contains(name.toString()))
            choices.append(Choice{name.toString(), safeText(name.toString(), 60), Words::tr("not connected now")});
    }
    return choices;
}

QWidget *basics(EditorContext &context, EditorMode mode)
{
    Card *card = makeCard(Words::tr("Basics"), {});
    auto *name = new TextField(context, u"name"_s,
        {Words::tr("Name"),
            mode == EditorMode::New
                ? Words::tr("It cannot be changed later: every reward refers to it.")
                : Words::tr(
                    "The name stays, since every reward refers to it. Duplicate the campaign for another one.")},
        Words::tr("For example “Partners 2026”"));
    name->edit()->setReadOnly(mode == EditorMode::Existing);
    auto *state =
        new ChoiceField(context, u"state"_s, {Words::tr("State"), {}}, editorChoices(EditorTopic::CampaignState));
    card->body()->addWidget(name);
    const bool keepsKind = mode == EditorMode::Existing && context.draft.value(u"state"_s) != u"draft"_s;
    auto *kind = new ChoiceField(context, u"kind"_s,
        {Words::tr("Kind"), keepsKind ? Words::tr("The kind of a campaign that has begun stays.") : QString()},
        editorChoices(EditorTopic::CampaignKind));
    kind->setEnabled(!keepsKind);
    card->body()->addWidget(kind);
    card->body()->addWidget(state);
    const QList<Choice> connections = connectionChoices(context);
    card->body()->addWidget(new WordsField(context, u"connections"_s,
        {Words::tr("Takes payments from"),
            connections.isEmpty() ? Words::tr("Nothing is connected yet. Connect an account first.")
                                  : Words::tr("All in the same mode: test and live never mix.")},
        connections));
    auto *more = new Disclosure(Words::tr("More: dates, priority, currency"));
    auto *begins = new MomentField(context, u"startsAt"_s,
        {Words::tr("Beginning"), Words::tr("Referrals before it do not count.")}, Words::tr("from the beginning"));
    auto *ends = new MomentField(context, u"endsAt"_s,
        {Words::tr("End"), Words::tr("Referrals from then on do not count.")}, Words::tr("without end"));
    more->body()->addWidget(new FieldRow({begins, ends}));
    more->body()->addWidget(new ChoiceField(context, u"whenStopped"_s,
        {Words::tr("When it is paused or has ended"), {}}, editorChoices(EditorTopic::WhenStopped)));
    more->body()->addWidget(new ChoiceField(context, u"rulesFrom"_s,
        {Words::tr("After a change of terms, a payment earns by"), {}}, editorChoices(EditorTopic::RulesFrom)));
    more->body()->addWidget(new SwitchField(
        context, u"exclusive"_s, {Words::tr("A payment that earns here earns in no other campaign"), {}}, true));
    more->body()->addWidget(new NumberField(context, u"priority"_s,
        {Words::tr("Priority"),
            Words::tr("Where a payment fits several campaigns, the higher number wins, then the older campaign.")},
        {-1'000'000, 1'000'000, 0, {}, {}}));
    more->body()->addWidget(new CurrencyField(context, u"payoutCurrency"_s,
        {Words::tr("Currency of the rewards"),
            Words::tr("In another one than that of the sale, the exchange rate of the day of the payment is needed.")},
        Words::tr("that of the sale")));
    card->body()->addWidget(more);
    return card;
}

QWidget *recognition(EditorContext &context)
{
    Card *card = makeCard(Words::tr("How customers are recognised"),
        Words::tr("What tells the program that a participant brought a customer."));
    card->body()->addWidget(new WordsField(
        context, u"attribution.evidence"_s, {Words::tr("Signs that count"), {}}, editorChoices(EditorTopic::Evidence)));
    auto *model = new ChoiceField(context, u"attribution.model"_s, {Words::tr("When several brought the customer"), {}},
        editorChoices(EditorTopic::AttributionModel));
    auto *window = new NumberField(context, u"attribution.windowDays"_s,
        {Words::tr("How long the sign is good for"),
            Words::tr(
                "Days from the click or code to the first payment. After that payment the customer stays with the "
                "participant.")},
        {0, kMostDays, 60, Words::tr("days", "behind a number"), {}});
    card->body()->addWidget(new FieldRow({model, window}));
    auto *more = new Disclosure(Words::tr("More: metadata, earlier customers"));
    more->body()->addWidget(new TextsField(context, u"attribution.metadataKeys"_s,
        {Words::tr("Names of the metadata fields"),
            Words::tr("Where your checkout writes the participant's code, if it does.")},
        Words::tr("For example “referral”"), TextsField::Empty::Written));
    more->body()->addWidget(new SwitchField(context, u"attribution.existingCustomers"_s,
        {Words::tr("People who were customers before count too"), {}}, false));
    more->body()->addWidget(new SwitchField(context, u"attribution.codeMovesCustomer"_s,
        {Words::tr("Somebody else's code on a later purchase moves the customer"),
            Words::tr("Otherwise the customer stays, and the foreign code is shown for review.")},
        false));
    card->body()->addWidget(more);
    return card;
}

QWidget *rules(EditorContext &context)
{
    Card *card = makeCard(Words::tr("Rules"),
        Words::tr("How much a payment earns. From top to bottom, the first rule that fits applies; rules for a "
                  "participant come before rules for a group, for a product, for everything."));
    card->body()->addWidget(makeRuleList(context));
    return card;
}

QWidget *rewards(EditorContext &context)
{
    Card *card = makeCard(Words::tr("Rewards"), Words::tr("What the two sides get, and in which form."));
    card->body()->addWidget(new RewardForm(
        context, u"rewards.referrer"_s, {Words::tr("The participant who referred gets"), {}}, RewardForm::Role::Side));
    card->body()->addWidget(new RewardForm(
        context, u"rewards.referee"_s, {Words::tr("The new customer gets"), {}}, RewardForm::Role::Side));
    card->body()->addWidget(new ChoiceField(context, u"onExistingDiscount"_s,
        {Words::tr("When a coupon meets a discount the person already has"), {}},
        editorChoices(EditorTopic::ExistingDiscount)));
    card->body()->addWidget(new SwitchField(context, u"rewards.refereeWaits"_s,
        {Words::tr("The customer's reward waits until the participant's is due"),
            Words::tr("Needs a reward for both sides.")},
        false));
    return card;
}

QWidget *milestones(EditorContext &context)
{
    Card *card = makeCard(Words::tr("Milestones"),
        Words::tr("A reward once for reaching a number of customers brought. Possible in every kind of campaign."));
    card->body()->addWidget(makeMilestoneList(context));
    return card;
}

QWidget *payments(EditorContext &context)
{
    Card *card =
        makeCard(Words::tr("Payments and waiting"), Words::tr("Which payments count, and when a reward is due."));
    card->body()->addWidget(new AmountsField(context, u"qualification.minimumBase"_s,
        {Words::tr("Least amount of a payment"),
            Words::tr("Smaller ones earn nothing and do not count. A currency that is not listed has no minimum.")},
        AmountsField::Need::Optional));
    card->body()->addWidget(new NumberField(context, u"qualification.payments"_s,
        {Words::tr("Rewards begin with payment number"),
            Words::tr("2, for example, leaves out people who pay once and go.")},
        {1, kMostPayments, 1, {}, {}}));
    auto *days = new NumberField(context, u"hold.days"_s,
        {Words::tr("Wait after the payment"), Words::tr("Long enough for refunds and disputes to show.")},
        {0, kMostDays, 30, Words::tr("days", "behind a number"), {}});
    auto *longer =
        new NumberField(context, u"hold.longIntervalDays"_s, {Words::tr("After payments for half a year or more"), {}},
            {0, kMostDays, 0, Words::tr("days", "behind a number"), Words::tr("the same")});
    card->body()->addWidget(new FieldRow({days, longer}));
    return card;
}

QWidget *limits(EditorContext &context)
{
    Card *card =
        makeCard(Words::tr("Limits"), Words::tr("What a campaign may cost at most, and from when it is paid out."));
    card->body()->addWidget(makeCapList(context));
    auto *more = new Disclosure(Words::tr("More: least balance for a payout"));
    more->body()->addWidget(new AmountsField(context, u"threshold"_s,
        {Words::tr("Least balance of a participant"),
            Words::tr("Cash below it is carried over until there is enough. Per currency.")},
        AmountsField::Need::Optional));
    more->body()->addWidget(new ChoiceField(context, u"thresholdScope"_s, {Words::tr("The balance counts"), {}},
        editorChoices(EditorTopic::ThresholdScope)));
    card->body()->addWidget(more);
    return card;
}

QWidget *review(EditorContext &context)
{
    Card *card = makeCard(Words::tr("What is looked at first"),
        Words::tr("Rewards with one of these signs wait until a person has looked. Referring oneself always does."));
    card->body()->addWidget(new SwitchField(context, u"review.companyDomain"_s,
        {Words::tr("Participant and customer are of the same company"),
            Words::tr("Their e-mail domain is the same and no free-mail provider's.")},
        true));
    card->body()->addWidget(
        new SwitchField(context, u"review.disposableEmail"_s, {Words::tr("Throw-away address"), {}}, true));
    card->body()->addWidget(new SwitchField(
        context, u"review.lookAlikeEmail"_s, {Words::tr("Address that looks like the participant's own"), {}}, true));
    card->body()->addWidget(new SwitchField(context, u"review.duplicateEmail"_s,
        {Words::tr("The same address in several ways"), Words::tr("They differ only in dots and plus signs.")}, true));
    card->body()->addWidget(makeVelocity(context));
    return card;
}

QWidget *approval(EditorContext &context)
{
    Card *card = makeCard(Words::tr("Approval"), Words::tr("Who says yes before anything is given."));
    card->body()->addWidget(new ChoiceField(context, u"approval.mode"_s, {Words::tr("Due rewards are approved"), {}},
        editorChoices(EditorTopic::Approval)));
    card->body()->addWidget(new SwitchField(context, u"approval.twoPerson"_s,
        {Words::tr("Batches of payouts need two people"),
            Words::tr("The one who approves a batch is not the one who made it.")},
        true));
    return card;
}

} // namespace

QList<EditorSection> makeSections(EditorContext &context, EditorMode mode)
{
    return {
        {Words::tr("Basics"), basics(context, mode)},
        {Words::tr("Recognition"), recognition(context)},
        {Words::tr("Rules"), rules(context)},
        {Words::tr("Rewards"), rewards(context)},
        {Words::tr("Milestones"), milestones(context)},
        {Words::tr("Leaderboard"), new LeaderboardCard(context)},
        {Words::tr("Payments and waiting"), payments(context)},
        {Words::tr("Limits"), limits(context)},
        {Words::tr("What is looked at first"), review(context)},
        {Words::tr("Approval"), approval(context)},
    };
}

} // namespace rd::views
