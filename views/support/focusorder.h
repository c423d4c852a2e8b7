// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rd::views {

/// Lets the Tab key go through a place in the order in which its layouts show it, whatever the order in which its parts
/// were made. Once everything stands where it belongs; what comes later goes to the end.
void tabInVisualOrder(QWidget &place);

} // namespace rd::views
