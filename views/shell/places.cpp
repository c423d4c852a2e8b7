// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/places.h"

#include "views/shell/mainwindow.h"

using namespace Qt::StringLiterals;

namespace rd::views {

std::vector<Place> places()
{
    return {
        {PageId::Overview, u"overview"_s, Icon::Overview, MainWindow::tr("Overview")},
        {PageId::Campaigns, u"campaigns"_s, Icon::Campaigns, MainWindow::tr("Campaigns")},
        {PageId::Participants, u"participants"_s, Icon::Participants, MainWindow::tr("Participants")},
        {PageId::Referrals, u"referrals"_s, Icon::Referrals, MainWindow::tr("Referrals")},
        {PageId::Rewards, u"rewards"_s, Icon::Rewards, MainWindow::tr("Rewards")},
        {PageId::Payouts, u"payouts"_s, Icon::Batches, MainWindow::tr("Payouts")},
        {PageId::Connections, u"connections"_s, Icon::Connections, MainWindow::tr("Connections")},
        {PageId::Activity, u"activity"_s, Icon::Activity, MainWindow::tr("Activity")},
    };
}

} // namespace rd::views
