// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/accountpictures.h"
#include "views/onboarding/tourstrip.h"
#include "views/rewards/rewardspage.h"
#include "views/shell/autosync.h"
#include "views/shell/commandpalette.h"
#include "views/shell/notices.h"
#include "views/shell/settingssheet.h"
#include "views/shell/shortcutsheet.h"
#include "views/support/printsheet.h"
#include "views/support/logsheet.h"
#include "views/support/tabletools.h"
#include "views/widgets/filterbar.h"

#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

namespace rd::views {

/// What every table can do, and the habits of the window: each sheet and state once.
inline void showHabits(MainWindow &window, Session &session, const SavePicture &save)
{
    using namespace Qt::StringLiterals;
    window.go(PageId::Rewards);
    auto *page = static_cast<RewardsPage *>(window.page(PageId::Rewards));
    save(&window, u"table"_s); // and its rows are there
    page->open(u"all"_s);
    page->filters()->search()->setText(u"state:due amount:>20"_s);
    QTest::keyClick(page->filters()->search()->edit(), Qt::Key_Return); // not after a pause in typing
    save(&window, u"table-terms"_s);
    page->filters()->search()->setText(u"stat:due"_s);
    QTest::keyClick(page->filters()->search()->edit(), Qt::Key_Return);
    save(&window, u"table-complaint"_s);
    page->filters()->clear();
    page->tools()->exportAction()->trigger();
    save(QApplication::activeModalWidget(), u"export"_s);
    closeSheet();
    auto *palette = new CommandPalette(session, window);
    palette->open();
    save(palette, u"palette"_s);
    palette->input()->setText(u"imp"_s);
    save(palette, u"palette-typed"_s);
    closeSheet();
    auto *settings =
        new SettingsSheet(session, *window.findChild<AutoSync *>(), *window.findChild<Notices *>(), &window);
    settings->open();
    save(settings, u"settings"_s);
    closeSheet();
    (new ShortcutSheet(session, window))->open();
    save(QApplication::activeModalWidget(), u"shortcuts"_s);
    closeSheet();
    page->tools()->printAction()->trigger();
    save(QApplication::activeModalWidget(), u"print"_s);
    closeSheet();
    (new LogSheet(session, &window))->open();
    save(QApplication::activeModalWidget(), u"log"_s);
    closeSheet();
    window.tour()->start();
    save(&window, u"tour"_s);
    window.tour()->skipButton()->click();
}

} // namespace rd::views
