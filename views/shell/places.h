// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"
#include "views/theme/iconset.h"

#include <vector>

namespace rd::views {

/// A page as the navigation and the menu have it.
struct Place {
    PageId id;
    QString word; ///< remembered
    Icon icon;
    QString title;
};

/// All of them, in the order of PageId.
[[nodiscard]] std::vector<Place> places();

} // namespace rd::views
