// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of rewards has to do with groups of them.
#include "models/items/rewardmodel.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/grouplist.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/session.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/filterbar.h"
#include "views/widgets/sidepanel.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace rd::views {

namespace {

/// Room in characters for the rewards themselves, where three things stand beside each other: who, how much and the
/// state.
constexpr int kLeastTable = 60;
/// Of the page's width in hundredths.
constexpr int kMostGroupsShare = 36;
/// Of its usual width in hundredths, which the list of groups keeps beside an explanation or goes.
constexpr int kLeastGroupsShare = 80;

} // namespace

void RewardsPage::buildGroups()
{
    m_groups = new GroupControl(session(), *m_model, this);
    addBeforeTable(m_groups->list());
    m_groups->list()->hide();
    filters()->addElsewhere(m_groups->asFilter());
    connect(m_groups, &GroupControl::changed, filters(), &FilterBar::changed);
    connect(m_groups, &GroupControl::shownChanged, this, &RewardsPage::refreshWords);
    connect(m_groups->list(), &GroupList::rewardsWanted, this, [this] {
        table()->setFocus(Qt::OtherFocusReason);
        if (!table()->selectionModel()->hasSelection())
            step(0);
    });
    connect(emptyState(), &EmptyState::actionTriggered, this, [this] {
        m_groups->showGroup({});
        table()->setFocus(Qt::OtherFocusReason);
    });
    connect(panel(), &SidePanel::opened, this, &RewardsPage::placeGroups);
    connect(panel(), &SidePanel::closed, this, &RewardsPage::placeGroups);
}

void RewardsPage::buildGroupCommands()
{
    QAction *groups = addCommand(tr("Groups"), Icon::Participants, Qt::Key_G,
        tr("Put the rewards together by participant, or go to the list of groups"));
    QAction *next = addCommand(tr("Next group"), Icon::ChevronDown, QKeySequence(Qt::SHIFT | Qt::Key_J),
        tr("Show the rewards of the next group alone"));
    QAction *previous = addCommand(tr("Previous group"), Icon::ChevronUp, QKeySequence(Qt::SHIFT | Qt::Key_K),
        tr("Show the rewards of the group before alone"));
    m_showAllGroups = addCommand(tr("Show all groups"), Icon::Undo, QKeySequence(Qt::SHIFT | Qt::Key_G),
        tr("Show the rewards of all groups again"));
    connect(groups, &QAction::triggered, this, [this] {
        if (m_groups->grouping() == items::RewardGrouping::None)
            m_groups->setGrouping(items::RewardGrouping::Participant);
        if (!m_groups->list()->isVisible())
            panel()->close(); // it has taken the room
        m_groups->list()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(next, &QAction::triggered, this, [this] { m_groups->step(1); });
    connect(previous, &QAction::triggered, this, [this] { m_groups->step(-1); });
    connect(m_showAllGroups, &QAction::triggered, this, [this] { m_groups->showGroup({}); });
    const auto enable = [this, next, previous] {
        const bool isGrouped = m_groups->grouping() != items::RewardGrouping::None;
        next->setEnabled(isGrouped);
        previous->setEnabled(isGrouped);
        m_showAllGroups->setEnabled(m_groups->isOneShown());
    };
    connect(m_groups, &GroupControl::shownChanged, this, enable);
    enable();
}

/// The list of groups, where there is anything to group; an explanation takes its room in a narrow window.
void RewardsPage::placeGroups()
{
    placeGroupsBeside(panel()->isOpen());
}

/// @param isExplaining the explanation is open, or is about to be
void RewardsPage::placeGroupsBeside(bool isExplaining)
{
    const int character = fontMetrics().averageCharWidth();
    const int room = width() - 2 * space(Space::Page);
    const int usual = m_groups->list()->usualWidth();
    int wanted = qMin(usual, room * kMostGroupsShare / 100);
    bool fits = true;
    if (isExplaining) {
        const int least = qMax(character * kLeastTable, emptyState()->minimumSizeHint().width());
        wanted = qMin(wanted, room - panel()->minimumWidth() - 2 * space(Space::Large) - least);
        fits = wanted >= usual * kLeastGroupsShare / 100;
    }
    const bool isUseful = m_groups->grouping() != items::RewardGrouping::None && m_shownList > 0;
    GroupList *list = m_groups->list();
    if (fits)
        list->setFixedWidth(wanted);
    if (list->hasFocus() && !(isUseful && fits))
        table()->setFocus(Qt::OtherFocusReason);
    list->setVisible(isUseful && fits);
}

void RewardsPage::resizeEvent(QResizeEvent *event)
{
    TablePage::resizeEvent(event);
    placeGroups();
}

} // namespace rd::views
