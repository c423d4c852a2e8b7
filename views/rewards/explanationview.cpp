// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/rewards/explanationview.h"

#include "views/rewards/explanationtext.h"
#include "models/items/rewardmodel.h"
#include "models/services/background.h"
#include "models/services/batchservice.h"
#include "views/rewards/obstacleview.h"
#include "views/shell/session.h"
#include "views/support/merchantzone.h"
#include "views/support/saidtexts.h"
#include "views/widgets/apart.h"
#include "views/widgets/buttons.h"
#include "views/widgets/chip.h"
#include "views/widgets/format.h"
#include "views/widgets/plainlabel.h"
#include "views/widgets/safetext.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// One numbered step: the number in a muted column, the sentence beside it.
/// @param text safe
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
    PlainLabel *sentence = paragraphLabel(text);
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

struct ExplanationView::Loaded {
    services::Explanation explanation;
    std::vector<services::PayoutAlert> alerts;
};

void ExplanationView::show(const RewardRow &row)
{
    clear();
    m_reward = row.id;
    addHead(row);
    addObstacles(row, nullptr);
    m_column->addWidget(captionLabel(tr("Computing it again …")));
    m_column->addStretch(1);
    services::inBackground(
        this,
        [&desk = m_session.desk(), id = row.id]() -> Result<Loaded> {
            RD_TRY(explanation, desk.rewards.explain(id));
            RD_TRY(alerts, desk.batches.alerts(id));
            return Loaded{std::move(explanation), std::move(alerts)};
        },
        [this, id = row.id](Result<Loaded> read) {
            if (id != m_reward)
                return; // another row was chosen meanwhile
            clear();
            if (!read) {
                m_column->addWidget(paragraphLabel(safeText(sentenceFor(read.error()), 600)));
                m_column->addStretch(1);
                Q_EMIT loaded();
                return;
            }
            const services::Explanation &explanation = read->explanation;
            addHead(explanation.reward);
            addAlerts(read->alerts);
            addObstacles(explanation.reward, &explanation);
            addSteps(explanation);
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
        facts += tr("Due on %1").arg(formatDateShort(row.dueAt, merchantsZone(m_session)));
    if (row.claimUntil)
        facts += tr("Waits for its receiver at the provider, who gives it back on %1")
                     .arg(formatDateShort(*row.claimUntil, merchantsZone(m_session)));
    if (!row.reason.isEmpty())
        facts += tr("Reason: %1").arg(apart(row.reason));
    if (!row.reference.isEmpty())
        facts += tr("Reference at the provider: %1").arg(apart(row.reference));
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
    auto *obstacles = new ObstacleView(ObstacleView::StateIs::ToldElsewhere, merchantsZone(m_session));
    m_column->addWidget(obstacles);
    obstacles->show(row, explanation);
    connect(obstacles, &ObstacleView::flagDecisionWanted, this, &ExplanationView::flagDecisionWanted);
    connect(obstacles, &ObstacleView::changeDecisionWanted, this, &ExplanationView::changeDecisionWanted);
    connect(obstacles, &ObstacleView::remedyWanted, this, &ExplanationView::remedyWanted);
}

void ExplanationView::addAlerts(const std::vector<services::PayoutAlert> &alerts)
{
    for (const services::PayoutAlert &alert : alerts) {
        m_column->addWidget(new StateBadge({alert.isLateFailure ? tr("Said to have failed") : tr("Said to be paid"),
                                {Tone::Negative, Icon::Warning}}),
            0, Qt::AlignLeft);
        const QString reference = apart(alert.payout.reference, 80);
        const QString said = apart(alert.payout.alert, 300);
        PlainLabel *evidence = paragraphLabel(alert.isLateFailure
                ? tr("Payout %1 counts as paid, and its provider says: %2").arg(reference, said)
                : tr("Payout %1 had failed or come back, and its provider says that it was paid: %2")
                      .arg(reference, said));
        evidence->setSelectable(true);
        m_column->addWidget(evidence);
        QPushButton *clear = makeButton(alert.isLateFailure ? tr("It was paid …") : tr("Looked at …"));
        clear->setToolTip((alert.isLateFailure ? tr("The payout stays paid; the provider's word is set aside")
                                               : tr("Nothing changes; the provider's word is set aside"))
                              .toHtmlEscaped());
        QPushButton *confirm = nullptr;
        if (alert.isLateFailure) {
            confirm = makeButton(tr("It has failed …"));
            confirm->setToolTip(tr("What the payout paid is due again").toHtmlEscaped());
        }
        addAnswers(alert.id, clear, confirm);
    }
}

/// @param confirm nullptr = nothing to confirm
void ExplanationView::addAnswers(const QString &flag, QPushButton *clear, QPushButton *confirm)
{
    auto *actions = new QWidget;
    auto *row = new QHBoxLayout(actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space(Space::Small));
    const auto add = [&](QPushButton *button, const QString &name, services::FlagDecision decision) {
        button->setObjectName(name);
        connect(
            button, &QPushButton::clicked, this, [this, flag, decision] { Q_EMIT flagDecisionWanted(flag, decision); });
        row->addWidget(button);
    };
    add(clear, u"clearFlag"_s, services::FlagDecision::Clear);
    if (confirm)
        add(confirm, u"confirmFlag"_s, services::FlagDecision::Confirm);
    row->addStretch(1);
    m_column->addWidget(actions);
}

void ExplanationView::addSteps(const services::Explanation &explanation)
{
    m_column->addSpacing(space(Space::Small));
    m_column->addWidget(sectionLabel(tr("How it came about")));
    int number = 0;
    for (const ExplanationStep &step : explanation.steps) {
        m_steps += stepSentence(step, merchantsZone(m_session));
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
