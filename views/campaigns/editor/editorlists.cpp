// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/campaigns/editor/editorlists.h"

#include "views/campaigns/editor/editorwords.h"
#include "views/campaigns/editor/listeditor.h"
#include "views/campaigns/editor/moneyfields.h"
#include "views/campaigns/editor/rewardform.h"
#include "views/campaigns/editor/simplefields.h"
#include "views/theme/tokens.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// The translation context of this file's free functions.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::views::EditorLists)
};

QJsonObject noAmount(Currency currency)
{
    return {{u"minor"_s, QString()}, {u"currency"_s, currency.code()}};
}

/// A reward that can be applied as it is once it has a label.
QJsonObject goods()
{
    return {{u"kind"_s, u"goods"_s}, {u"label"_s, Words::tr("A surprise")}};
}

QWidget *milestoneForm(EditorContext &context, const QString &path)
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    column->addWidget(new NumberField(context, memberPath(path, u"count"_s), {Words::tr("At how many customers"), {}},
        {1, 1'000'000, 1, Words::tr("customers", "behind a number"), {}}));
    column->addWidget(new RewardForm(
        context, memberPath(path, u"reward"_s), {Words::tr("The participant gets"), {}}, RewardForm::Role::Fixed));
    return form;
}

ListEditor *makePrizeList(EditorContext &context)
{
    ListEditor::Plan plan{u"leaderboard.prizes"_s,
        {Words::tr("Add a prize for the next rank"), Words::tr("Remove this prize"),
            Words::tr("At least the first rank needs a prize.")},
        ListItem::Kind::OrderedCard};
    plan.fresh = [](qsizetype count) -> QJsonValue {
        return QJsonObject{{u"rank"_s, count + 1}, {u"reward"_s, goods()}};
    };
    plan.build = [&context](const QString &path) -> QWidget * {
        return new RewardForm(
            context, memberPath(path, u"reward"_s), {Words::tr("The winner gets"), {}}, RewardForm::Role::Fixed);
    };
    plan.title = [](qsizetype at, const QJsonValue &prize) {
        return std::pair(Words::tr("Rank %1").arg(at + 1), rewardSummary(prize["reward"_L1]));
    };
    // A prize belongs to its place.
    plan.tidy = [](QJsonArray list) {
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonObject prize = list.at(i).toObject();
            prize.insert(u"rank"_s, i + 1);
            list.replace(i, prize);
        }
        return list;
    };
    return new ListEditor(context, std::move(plan));
}

} // namespace

ListEditor *makeMilestoneList(EditorContext &context)
{
    ListEditor::Plan plan{u"milestones"_s,
        {Words::tr("Add a milestone"), Words::tr("Remove this milestone"), Words::tr("No milestone.")},
        ListItem::Kind::Card};
    plan.fresh = [&context](qsizetype count) -> QJsonValue {
        const QJsonValue last = context.draft.value(elementPath(u"milestones"_s, count - 1));
        return QJsonObject{{u"count"_s, count == 0 ? 3 : last["count"_L1].toInteger() + 5}, {u"reward"_s, goods()}};
    };
    plan.build = [&context](const QString &path) { return milestoneForm(context, path); };
    plan.title = [](qsizetype, const QJsonValue &milestone) {
        return std::pair(Words::tr("At %Ln customers", nullptr, static_cast<int>(milestone["count"_L1].toInteger())),
            rewardSummary(milestone["reward"_L1]));
    };
    return new ListEditor(context, std::move(plan));
}

ListEditor *makeCapList(EditorContext &context)
{
    ListEditor::Plan plan{
        u"caps"_s, {Words::tr("Add a limit"), Words::tr("Remove this limit"), Words::tr("No limit.")}};
    plan.fresh = [&context](qsizetype) -> QJsonValue {
        return QJsonObject{
            {u"per"_s, u"participant"_s}, {u"period"_s, u"month"_s}, {u"amount"_s, noAmount(context.base)}};
    };
    plan.build = [&context](const QString &path) -> QWidget * {
        auto *amount = new AmountField(context, memberPath(path, u"amount"_s), {Words::tr("At most"), {}});
        auto *per = new ChoiceField(
            context, memberPath(path, u"per"_s), {Words::tr("For"), {}}, editorChoices(EditorTopic::CapPer));
        auto *period = new ChoiceField(
            context, memberPath(path, u"period"_s), {Words::tr("Counted"), {}}, editorChoices(EditorTopic::CapPeriod));
        return new FieldRow({amount, per, period});
    };
    return new ListEditor(context, std::move(plan));
}

QWidget *makeVelocity(EditorContext &context)
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Medium));
    auto *on = new SwitchField(context, u"review.velocity.on"_s,
        {Words::tr("A sudden burst of referrals"),
            Words::tr("Many more in a few days than this participant usually brings.")},
        true);
    auto *more = new NumberField(context, u"review.velocity.moreThan"_s, {Words::tr("More than"), {}},
        {1, 1'000'000, 50, Words::tr("referrals", "behind a number"), {}});
    auto *days = new NumberField(context, u"review.velocity.days"_s, {Words::tr("Within"), {}},
        {1, 366, 7, Words::tr("days", "behind a number"), {}});
    auto *times = new NumberField(context, u"review.velocity.times"_s, {Words::tr("And more than"), {}},
        {1, 1000, 5, Words::tr("times the usual", "behind a number"), {}});
    auto *row = new FieldRow({more, days, times});
    row->setVisible(on->box()->isChecked());
    QObject::connect(on->box(), &QCheckBox::toggled, row, &QWidget::setVisible);
    column->addWidget(on);
    column->addWidget(row);
    return whole;
}

LeaderboardCard::LeaderboardCard(EditorContext &context, QWidget *parent)
    : Card({}, parent), m_context(context), m_wasWanted(isWanted())
{
    setAccessibleName(tr("Leaderboard"));
    body()->setContentsMargins(space(Space::Page), space(Space::Large), space(Space::Page), space(Space::Page));
    body()->setSpacing(space(Space::Large));
    body()->addWidget(sectionLabel(tr("Leaderboard")));
    PlainLabel *note =
        paragraphLabel(tr("Who brings most wins. Prizes arise when the period is over and are due after the wait."));
    note->setInk(Token::Muted);
    body()->addWidget(note);
    rebuild();
    connect(&context.draft, &CampaignDraft::changed, this, &LeaderboardCard::follow);
}

bool LeaderboardCard::isWanted() const
{
    return m_context.draft.value(u"kind"_s).toString() == "leaderboard"_L1;
}

void LeaderboardCard::follow()
{
    if (m_following || isWanted() == m_wasWanted)
        return;
    m_following = true;
    m_wasWanted = isWanted();
    if (m_wasWanted && !m_context.draft.has(u"leaderboard"_s)) {
        const QJsonObject first{{u"rank"_s, 1}, {u"reward"_s, goods()}};
        const QJsonObject usual{
            {u"by"_s, u"conversions"_s}, {u"period"_s, u"month"_s}, {u"prizes"_s, QJsonArray{first}}};
        m_context.draft.set(u"leaderboard"_s, m_former.isObject() ? m_former : QJsonValue(usual));
    } else if (!m_wasWanted) {
        m_former = m_context.draft.value(u"leaderboard"_s);
        m_context.draft.set(u"leaderboard"_s, QJsonValue(QJsonValue::Undefined));
    }
    m_following = false;
    rebuild();
    Q_EMIT wantedChanged();
}

void LeaderboardCard::rebuild()
{
    if (m_content) {
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
        m_content = nullptr;
    }
    setVisible(m_wasWanted);
    if (!m_wasWanted)
        return;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(Space::Large));
    auto *by =
        new ChoiceField(m_context, u"leaderboard.by"_s, {tr("Ranked by"), {}}, editorChoices(EditorTopic::RankBy));
    auto *period =
        new ChoiceField(m_context, u"leaderboard.period"_s, {tr("Period"), {}}, editorChoices(EditorTopic::RankPeriod));
    by->setWrite([this](const QString &word) {
        QJsonObject board = m_context.draft.value(u"leaderboard"_s).toObject();
        board.insert(u"by"_s, word);
        board.remove(u"currency"_s);
        if (word == "revenue"_L1)
            board.insert(u"currency"_s, m_context.base.code());
        m_context.draft.set(u"leaderboard"_s, board);
        rebuild();
    });
    column->addWidget(new FieldRow({by, period}));
    if (by->chosen() == "revenue"_L1)
        column->addWidget(new CurrencyField(m_context, u"leaderboard.currency"_s,
            {tr("Revenue in"), tr("Only payments in this currency count; two are never added up.")}, {}));
    column->addWidget(makePrizeList(m_context));
    body()->addWidget(m_content);
}

} // namespace rd::views
