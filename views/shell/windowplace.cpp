// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/windowplace.h"

#include "views/onboarding/tourstrip.h"
#include "views/participants/participantspage.h"
#include "views/participants/participantview.h"
#include "views/payouts/batchview.h"
#include "views/payouts/payoutlistpage.h"
#include "views/payouts/payoutspage.h"
#include "views/shell/mainwindow.h"
#include "views/support/tablepage.h"
#include "views/widgets/segmentbar.h"

#include <QAction>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rd::views {

WindowPlace::WindowPlace(const MainWindow &window)
    : m_geometry(window.saveGeometry()),
      m_normal(window.geometry()),
      m_isNormal(!window.isMaximized() && !window.isFullScreen()),
      m_current(window.currentPage()),
      m_tourStep(window.tour()->isHidden() ? -1 : window.tour()->step())
{
    for (int i = 0; i < kPageCount; ++i)
        m_pages += lookAt(*window.page(static_cast<PageId>(i)));
}

WindowPlace::OfPage WindowPlace::lookAt(const Page &page)
{
    OfPage here;
    for (const SegmentBar *bar : page.findChildren<SegmentBar *>())
        here.segments += bar->current();
    if (const auto *table = qobject_cast<const TablePage *>(&page))
        here.table = table->tablePlace();
    if (const auto *people = qobject_cast<const ParticipantsPage *>(&page); people && people->isPlaceBelowShown())
        here.opened = u"id %1"_s.arg(people->person()->participant().value);
    if (const auto *payouts = qobject_cast<const PayoutsPage *>(&page); payouts && payouts->isPlaceBelowShown()) {
        if (payouts->isListShown())
            here.payouts = payouts->allPayouts()->tablePlace();
        else
            here.opened = u"batch %1"_s.arg(payouts->batch()->batchId().value);
    }
    return here;
}

void WindowPlace::putBack(Page &page, const OfPage &there)
{
    const auto chooseLists = [&page, &there] {
        const auto bars = page.findChildren<SegmentBar *>();
        for (qsizetype i = 0; i < qMin(bars.size(), there.segments.size()); ++i) {
            if (!there.segments.at(i).isEmpty())
                bars.at(i)->setCurrent(there.segments.at(i));
        }
    };
    chooseLists();
    if (auto *table = qobject_cast<TablePage *>(&page); table && there.table)
        table->putBack(*there.table);
    if (!there.opened.isEmpty()) {
        page.open(there.opened);
        chooseLists(); // what is opened begins with the first of its lists
    }
    if (auto *payouts = qobject_cast<PayoutsPage *>(&page); payouts && there.payouts) {
        payouts->allPayouts()->putBack(*there.payouts);
        payouts->allPayoutsAction()->trigger();
    }
}

void WindowPlace::putBack(MainWindow &window) const
{
    window.restoreGeometry(m_geometry);
    if (m_isNormal)
        window.setGeometry(m_normal); // to the pixel, whatever the frame
    if (m_tourStep >= 0)
        window.tour()->start();
    for (int step = 0; step < m_tourStep; ++step)
        window.tour()->nextButton()->click();
    window.go(m_current);
    for (int i = 0; i < kPageCount; ++i)
        putBack(*window.page(static_cast<PageId>(i)), m_pages.at(i));
}

} // namespace rd::views
