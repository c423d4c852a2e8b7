// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/backups.h"
#include "app/deskwindows.h"
#include "app/frontdoor.h"
#include "app/settings.h"
#include "views/shell/mainwindow.h"
#include "views/shell/session.h"

#include <memory>

namespace rd::app {

/// One window with what it stands on. Members are destroyed from the bottom up: window, session, arrangement, then what
/// they stand on.
struct DeskWindows::Entry {
    std::unique_ptr<SampleDesk> sample;
    std::unique_ptr<Composition> composition;
    std::unique_ptr<DeskCopies> copies;
    std::unique_ptr<VolatileViewState> viewState;
    std::unique_ptr<views::Session> session;
    std::unique_ptr<views::MainWindow> window;
    std::unique_ptr<FrontDoor> door; ///< of a workspace: where a second start of the program finds this window

    [[nodiscard]] Composition &desk() const { return sample ? sample->composition() : *composition; }
};

} // namespace rd::app
