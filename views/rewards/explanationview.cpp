// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/explanationview.h"

#include "views/rewards/explanationtext.h"
#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "views/rewards/obstacleview.h"
#include "views/shell/session.h"
#include "views/support/saidtexts.h"
#include "views/widgets/chip.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// One numbered step: the number in a muted column, the sentence beside it.
QWidget *stepRow(int number, const QString &text)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    PlainLabel *ordinal = captionLabel(QString::number(number));
    ordinal->setMinimumWidth(ordinal->fontMetrics().horizontalAdvance(u"00"_s));
    ordinal->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(ordinal, 0, Qt::AlignTop);
    PlainLabel *sentence = paragraphLabel(safeText(text, 600));
    sentence->setSelectable(true);
    row->addWidget(sentence, 1);
    return widget;
}

} // namespace

ExplanationView::ExplanationView(Session &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(space(Space::Small), 0, space(Space::Medium), space(Space::Small));
    m_column->setSpacing(space(Space::Small));
}

void ExplanationView::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_steps.clear();
}

void ExplanationView::show(const RewardRow &row)
{
    clear();
    m_reward = row.id;
    addHead(row);
    addObstacles(row, nullptr);
    m_column->addWidget(captionLabel(tr("Computing it again …")));
    m_column->addStretch(1);
    services::inBackground(
        this, [&desk = m_session.desk(), id = row.id] { return desk.rewards.explain(id); },
        [this, id = row.id](Result<services::Explanation> explanation) {
            if (id != m_reward)
                return; // another row was chosen meanwhile
            clear();
            if (!explanation) {
                m_column->addWidget(paragraphLabel(safeText(sentenceFor(explanation.error()), 600)));
                m_column->addStretch(1);
                Q_EMIT loaded();
                return;
            }
            addHead(explanation->reward);
            addObstacles(explanation->reward, &*explanation);
            addSteps(*explanation);
            m_column->addStretch(1);
            Q_EMIT loaded();
        });
}

void ExplanationView::addHead(const RewardRow &row)
{
    m_column->addWidget(
        new StateBadge({items::RewardModel::stateText(row.state), stateLook(word(row.state))}), 0, Qt::AlignLeft);
    if (row.mode() == Mode::Test)
        m_column->addWidget(new StateBadge({tr("Test mode"), {Tone::Warning, Icon::Warning}}), 0, Qt::AlignLeft);
    m_column->addWidget(figureLabel(row.amount ? formatMoney(*row.amount) : items::RewardModel::kindText(row.kind)));
    m_column->addWidget(
        paragraphLabel(tr("%1 · %2", "participant · campaign")
                           .arg(isolated(safeText(row.participantName)), isolated(safeText(row.campaign)))));
    QStringList facts;
    if (row.state == RewardState::Pending)
        facts += tr("Due on %1").arg(formatDateShort(row.dueAt));
    if (row.claimUntil)
        facts +=
            tr("Waits for its receiver at the provider, who gives it back on %1").arg(formatDateShort(*row.claimUntil));
    if (!row.reason.isEmpty())
        facts += tr("Reason: %1").arg(safeText(row.reason));
    if (!row.reference.isEmpty())
        facts += tr("Reference at the provider: %1").arg(safeText(row.reference));
    if (!row.lastFailure.isEmpty())
        facts += tr("The last attempt failed: %1").arg(safeText(saidText(row.lastFailure)));
    // A proposed change has a place of its own.
    for (const QString &flag : words(row.openFlags & ~bit(Flag::LateChange)))
        facts += items::RewardModel::flagText(flag);
    for (const QString &fact : facts)
        m_column->addWidget(paragraphLabel(fact));
}

void ExplanationView::addObstacles(const RewardRow &row, const services::Explanation *explanation)
{
    auto *obstacles = new ObstacleView(ObstacleView::StateIs::ToldElsewhere);
    m_column->addWidget(obstacles);
    obstacles->show(row, explanation);
    connect(obstacles, &ObstacleView::flagDecisionWanted, this, &ExplanationView::flagDecisionWanted);
    connect(obstacles, &ObstacleView::changeDecisionWanted, this, &ExplanationView::changeDecisionWanted);
    connect(obstacles, &ObstacleView::remedyWanted, this, &ExplanationView::remedyWanted);
}

void ExplanationView::addSteps(const services::Explanation &explanation)
{
    m_column->addSpacing(space(Space::Small));
    m_column->addWidget(sectionLabel(tr("How it came about")));
    int number = 0;
    for (const ExplanationStep &step : explanation.steps) {
        m_steps += stepSentence(step);
        m_column->addWidget(stepRow(++number, m_steps.constLast()));
    }
    PlainLabel *check = paragraphLabel(explanation.matches
            ? tr("Computed again just now: the same amount.")
            : tr(
                "Computed again just now: another amount. Choose “File, Verify the books” before you issue anything."));
    check->setInk(explanation.matches ? Token::Positive : Token::Negative);
    m_column->addSpacing(space(Space::Small));
    m_column->addWidget(check);
}

} // namespace rd::views
