// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboards/overviewpage.h"
#include "views/dashboards/periodchoice.h"
#include "views/shell/mainwindow.h"
#include "views/widgets/charts/cohortchart.h"

#include <QComboBox>
#include <QDateEdit>

#include <functional>

namespace rd::views {

/// The whole of the overview, also what lies below the edge of the window, and with days of one's own. `save` waits
/// until the window is at rest.
inline void showOverview(MainWindow &window, const std::function<void(QWidget *shown, const QString &name)> &save)
{
    auto *page = qobject_cast<OverviewPage *>(window.page(PageId::Overview));
    window.go(PageId::Overview);
    PeriodChoice *days = page->days();
    const QSize size = window.size();
    const auto choose = [days](OverviewPeriod period) {
        days->presets()->setCurrentIndex(days->presets()->findData(static_cast<int>(period)));
        Q_EMIT days->presets()->activated(days->presets()->currentIndex());
    };
    choose(OverviewPeriod::OwnDays);
    save(&window, QStringLiteral("overview-days"));
    choose(OverviewPeriod::All);
    window.resize(size.width(), size.width() < 1100 ? 3600 : 2300);
    save(&window, QStringLiteral("overview-whole"));
    QComboBox *measure = page->cohortCard()->measureChoice();
    measure->setCurrentIndex(1);
    Q_EMIT measure->activated(1);
    save(page->cohortCard(), QStringLiteral("overview-cohort-revenue"));
    page->cohortCard()->setTableShown(true);
    save(page->cohortCard(), QStringLiteral("overview-cohort-table"));
    page->cohortCard()->setTableShown(false);
    measure->setCurrentIndex(0);
    Q_EMIT measure->activated(0);
    choose(OverviewPeriod::Days30);
    window.resize(size);
}

} // namespace rd::views
