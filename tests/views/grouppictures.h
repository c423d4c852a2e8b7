// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rewardgroupmodel.h"
#include "tests/views/accountpictures.h"
#include "views/rewards/groupcontrol.h"
#include "views/rewards/grouplist.h"
#include "views/rewards/rewardspage.h"
#include "views/widgets/filterbar.h"

#include <QLineEdit>
#include <QTest>

namespace rd::views {

/// Groups of rewards: by participant, one of them alone with its rewards selected, beside an explanation, by campaign,
/// and one that has nothing in the list.
inline void showGroups(MainWindow &window, const SavePicture &save)
{
    using namespace Qt::StringLiterals;
    window.go(PageId::Rewards, u"due"_s);
    auto *page = static_cast<RewardsPage *>(window.page(PageId::Rewards));
    save(&window, u"rewards-grouping"_s); // and its rows are there
    page->groups()->setGrouping(items::RewardGrouping::Participant);
    save(&window, u"rewards-by-participant"_s);
    page->groups()->step(2);
    page->table()->selectAll();
    save(&window, u"rewards-one-participant"_s);
    Q_EMIT page->table()->rowActivated(page->table()->model()->index(0, 0));
    save(&window, u"rewards-one-participant-panel"_s);
    page->panel()->close();
    page->filters()->search()->setText(u"nobody at all"_s);
    QTest::keyClick(page->filters()->search()->edit(), Qt::Key_Return); // not after a pause in typing
    save(&window, u"rewards-one-participant-empty"_s);
    page->filters()->clear();
    page->groups()->setGrouping(items::RewardGrouping::Campaign);
    save(&window, u"rewards-by-campaign"_s);
    page->open(u"all"_s);
    page->groups()->step(1);
    save(&window, u"rewards-one-campaign"_s);
    page->groups()->setGrouping(items::RewardGrouping::None);
    page->open(u"due"_s);
}

} // namespace rd::views
