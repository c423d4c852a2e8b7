// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

namespace rd::views {

/// The help of a place, in a window of its own beside `parent`; shown again it goes to the new place. Returns at once.
void showHelp(QWidget *parent, PageId page);

/// Where the help of a place lies among the resources: in the language of the window where there is one.
[[nodiscard]] QString helpPath(PageId page);
/// The same of a topic ("index").
[[nodiscard]] QString helpPath(const QString &topic);

} // namespace rd::views
