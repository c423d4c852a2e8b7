// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <vector>

class QWidget;

namespace rd::views {

/// A place in the help: a page and the id of one of its headings, empty for its beginning.
struct HelpPlace {
    QString topic;
    QString anchor;
    bool operator==(const HelpPlace &) const = default;
};

/// Which part of the help is about a class of widgets: the name of the class without its namespace, and the place.
struct HelpEntry {
    const char *widget;
    const char *topic;
    const char *anchor;
};
/// All of them; a test looks whether classes and headings are there.
[[nodiscard]] const std::vector<HelpEntry> &helpEntries();

/// The help for a widget: that of the nearest widget around it that has some, else that of the page.
/// @param focus may be null
[[nodiscard]] HelpPlace helpPlaceOf(const QWidget *focus, PageId page);

} // namespace rd::views
