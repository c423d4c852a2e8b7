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

/// What stands in the way of the first reward of a list that has something in its way, as the key W shows it.
inline void showObstacle(MainWindow &window, const QString &list, const SavePicture &save)
{
    using namespace Qt::StringLiterals;
    window.go(PageId::Rewards, list);
    auto *page = static_cast<RewardsPage *>(window.page(PageId::Rewards));
    save(&window, u"rewards-obstacle-before"_s); // and its rows are there
    const QAbstractItemModel *rows = page->table()->model();
    int row = 0;
    while (row + 1 < rows->rowCount() && list == "due"_L1
        && page->model()->row(page->model()->index(row, 0)).blockers.empty())
        ++row;
    window.activateWindow(); // keys are for the window in front
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the window does not come to the front");
    page->table()->setFocus();
    page->table()->selectRow(row);
    QTest::keyClick(page->table(), Qt::Key_W);
    QWidget *popover = nullptr;
    if (!QTest::qWaitFor([&popover] { return (popover = QApplication::activePopupWidget()) != nullptr; }, 5000)) {
        qWarning("nothing stands in the way in %s", qPrintable(list)); // what was issued before is there no more
        return;
    }
    save(popover, u"rewards-obstacle-"_s + list);
    popover->close();
}

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
    showObstacle(window, u"in-review"_s, save);
    showObstacle(window, u"due"_s, save);
}

} // namespace rd::views
