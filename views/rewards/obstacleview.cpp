// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/obstacleview.h"

#include "models/items/rewardmodel.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/flagsentences.h"
#include "views/rewards/rewardcommands.h"
#include "views/widgets/buttons.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// A row of buttons that breaks where there is no room for all.
QWidget *buttonRow(const QList<QPushButton *> &buttons)
{
    auto *widget = new QWidget;
    auto *row = new FlowLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return widget;
}

} // namespace

ObstacleView::ObstacleView(StateIs state, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent), m_state(state), m_zone(zone), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(Space::Small));
}

void ObstacleView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_texts.clear();
}

void ObstacleView::show(const RewardRow &row, const services::Explanation *explanation)
{
    clear();
    m_row = row;
    if ((row.openFlags & bit(Flag::LateChange)) != 0)
        addChange();
    if (explanation) {
        for (const services::FlagRow &flag : explanation->flags)
            addFlag(flag);
    }
    const auto ofState = m_state == StateIs::ToldHere ? obstacleOfState(row, explanation, m_zone) : std::nullopt;
    if (ofState)
        addObstacle(*ofState);
    for (const Obstacle &obstacle : obstaclesOf(row, explanation, m_zone))
        addObstacle(obstacle);
    setVisible(m_column->count() > 0); // an empty one would take the distance of a line
}

void ObstacleView::addChip(const ChipContent &chip)
{
    m_texts += chip.text;
    m_column->addWidget(new StateBadge(chip), 0, Qt::AlignLeft);
}

void ObstacleView::addSentence(const QString &text, Token ink)
{
    m_texts += text;
    PlainLabel *sentence = paragraphLabel(text);
    sentence->setInk(ink);
    // In the panel there is time to mark words; in a popover Tab leads to what can be done.
    sentence->setSelectable(ink == Token::Text && m_state == StateIs::ToldElsewhere);
    m_column->addWidget(sentence);
}

void ObstacleView::addChange()
{
    addChip({ExplanationView::tr("Change proposed"), {Tone::Violet, Icon::Edit}});
    addSentence(m_row.amount && m_row.proposed
            ? ExplanationView::tr("It was given with %1. By what is known today it would be %2.", "1, 2: amounts")
                  .arg(formatMoney(*m_row.amount), formatMoney(*m_row.proposed))
            : ExplanationView::tr("It was given. By what is known today it would be another one."));
    addSentence(ExplanationView::tr("Accept the change to book the difference, or dismiss it to leave the "
                                    "reward as it was given. Until then nothing is booked."),
        Token::Muted);
    for (const auto decision : {services::Decision::AcceptChange, services::Decision::DismissChange}) {
        QPushButton *answer = makeButton(RewardCommands::changeAnswerText(decision));
        answer->setObjectName(decision == services::Decision::AcceptChange ? u"acceptChange"_s : u"dismissChange"_s);
        connect(answer, &QPushButton::clicked, this,
            [this, decision, id = m_row.id] { Q_EMIT changeDecisionWanted(decision, id); });
        m_column->addWidget(answer, 0, Qt::AlignLeft);
    }
}

void ObstacleView::addFlag(const services::FlagRow &flag)
{
    const QString sentence = evidenceSentence(flag);
    if (m_state == StateIs::ToldHere && flag.flag != Flag::Held && flag.flag != Flag::LateChange)
        addChip({items::RewardModel::flagText(words(bit(flag.flag)).constFirst()), stateLook(u"in-review")});
    if (!sentence.isEmpty())
        addSentence(sentence);
    if (flag.canBeDecided)
        addFlagAnswers(flag);
}

void ObstacleView::addFlagAnswers(const services::FlagRow &flag)
{
    QPushButton *clear = makeButton(ExplanationView::tr("Unfounded …"));
    clear->setObjectName(u"clearFlag"_s);
    clear->setToolTip(ExplanationView::tr("Clear the flag: the referral is held for this no longer").toHtmlEscaped());
    connect(clear, &QPushButton::clicked, this,
        [this, id = flag.id] { Q_EMIT flagDecisionWanted(id, services::FlagDecision::Clear); });
    QPushButton *confirm = makeButton(ExplanationView::tr("It is true …"));
    confirm->setObjectName(u"confirmFlag"_s);
    confirm->setToolTip(ExplanationView::tr("Confirm the flag: the rewards it holds are rejected").toHtmlEscaped());
    connect(confirm, &QPushButton::clicked, this,
        [this, id = flag.id] { Q_EMIT flagDecisionWanted(id, services::FlagDecision::Confirm); });
    m_column->addWidget(buttonRow({clear, confirm}));
}

void ObstacleView::addObstacle(const Obstacle &obstacle)
{
    addChip(obstacle.chip);
    for (const QString &fact : obstacle.facts)
        addSentence(fact);
    addSentence(obstacle.advice, Token::Muted);
    QList<QPushButton *> buttons;
    for (const Remedy remedy : obstacle.remedies) {
        QPushButton *button = makeButton(remedyIcon(remedy), remedyText(remedy));
        button->setObjectName(remedyWord(remedy));
        connect(button, &QPushButton::clicked, this, [this, remedy] { Q_EMIT remedyWanted(remedy, m_row); });
        buttons += button;
    }
    if (!buttons.isEmpty())
        m_column->addWidget(buttonRow(buttons));
}

} // namespace rd::views
