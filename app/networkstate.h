// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rd::views {
class Session;
}

namespace rd::app {

/// Tells a session's NetworkWatch what the system says of the network, now and from now on; nothing where the system
/// does not say. GUI thread; asks the desktop, so not before the first paint.
void followNetwork(views::Session &session);

} // namespace rd::app
