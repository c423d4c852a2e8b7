// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of rewards does about what stands in the way of them.
#include "models/items/rewardmodel.h"
#include "views/rewards/explanationview.h"
#include "views/rewards/obstaclepopover.h"
#include "views/rewards/rewardcommands.h"
#include "views/rewards/rewarddecisions.h"
#include "views/rewards/rewardremedies.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/session.h"
#include "views/widgets/chipclicks.h"
#include "views/widgets/elidedtable.h"
#include "views/widgets/filterbar.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

constexpr int kBlockers = static_cast<int>(items::RewardColumn::Blockers);
constexpr int kState = static_cast<int>(items::RewardColumn::State);

} // namespace

void RewardsPage::buildObstacles()
{
    m_remedies = new RewardRemedies(session(), *m_decisions, *banners(), *this);
    m_chips = new ChipClicks(*table(), tr("Click to see what can be done about it"));
    m_chips->add(kBlockers, [this](const QModelIndex &index) { return blockerChips(*m_model, index); });
    m_chips->add(kState, [this](const QModelIndex &index) {
        const RewardState state = m_model->rewards().state(m_model->source(index));
        return isObstacle(state) ? QList<ChipContent>{{items::RewardModel::stateText(state), stateLook(word(state))}}
                                 : QList<ChipContent>();
    });
    connect(m_chips, &ChipClicks::clicked, this,
        [this](const QModelIndex &index, int, const QRect &place) { showObstacles(index, place); });
    QAction *obstacles = addCommand(tr("What stands in the way"), Icon::Warning, Qt::Key_W,
        tr("Say what keeps the current reward from being issued, and what can be done about it"));
    connect(obstacles, &QAction::triggered, this, [this] {
        const QModelIndex current = table()->currentIndex();
        if (!current.isValid())
            return;
        table()->scrollTo(current);
        // Where its chip is, if that can be seen, else where its row begins.
        QRect place;
        for (const int column : {kBlockers, kState}) {
            if (place.isEmpty() && !table()->isColumnHidden(column))
                place = m_chips->placeOf(current.siblingAtColumn(column));
        }
        showObstacles(current, place.isEmpty() ? table()->visualRect(current) : place);
    });
    // Later: the panel that asks may be filled anew meanwhile.
    connect(m_explanation, &ExplanationView::remedyWanted, m_remedies, &RewardRemedies::carryOut, Qt::QueuedConnection);
    connect(m_remedies, &RewardRemedies::rowWanted, this, &RewardsPage::carryOut);
    connect(
        m_remedies, &RewardRemedies::searchWanted, this, [this](const QString &words) { open(u"search "_s + words); });
}

/// @param place in the table's viewport
void RewardsPage::showObstacles(const QModelIndex &index, const QRect &place)
{
    const RewardRow row = m_model->row(index);
    const bool isInTheWay =
        !row.blockers.empty() || isObstacle(row.state) || (row.openFlags & bit(Flag::LateChange)) != 0;
    if (!isInTheWay) {
        openPanel(index); // why it is as it is
        return;
    }
    auto *popover = new ObstaclePopover(session(), row, this);
    connect(popover, &ObstaclePopover::remedyWanted, m_remedies, &RewardRemedies::carryOut);
    connect(popover, &ObstaclePopover::flagDecisionWanted, m_decisions, &RewardDecisions::decideFlag);
    connect(popover, &ObstaclePopover::changeDecisionWanted, m_decisions,
        [this](services::Decision decision, RewardId reward) { m_decisions->decide(decision, {reward}); });
    popover->open(QRect(table()->viewport()->mapToGlobal(place.topLeft()), place.size()));
}

/// What is only done to a row of this page.
void RewardsPage::carryOut(Remedy remedy, RewardId id)
{
    if (!goToRow(id.value))
        return; // it has left the list meanwhile
    const QModelIndex current = table()->currentIndex();
    if (remedy == Remedy::Explain) {
        openPanel(current);
    } else if (remedy == Remedy::AsCredit) {
        issue(u"stripe-credit"_s);
    } else if (remedy == Remedy::Issue) {
        const QRect row = table()->visualRect(current);
        m_commands->issueMenu()->popup(table()->viewport()->mapToGlobal(row.bottomLeft()));
    }
}

} // namespace rd::views
