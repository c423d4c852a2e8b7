// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rd::views {

/// What own widgets are for assistive technology: Qt knows buttons, tables and fields, and takes everything else for a
/// nameless region. From now on a list in a row of lists is a tab, a filter a switch, a banner a message that is read
/// out when it appears. Once for the application; more often does nothing. GUI thread.
void installAccessRoles();

} // namespace rd::views
