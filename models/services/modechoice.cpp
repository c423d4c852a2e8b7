// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/modechoice.h"

namespace rd::services {

using namespace Qt::StringLiterals;

Modes modesOf(const std::vector<Connection> &connections)
{
    Modes modes;
    for (const auto &connection : connections)
        modes.add(modeFromWord(connection.mode).value_or(Mode::Live));
    return modes;
}

Result<Mode> chooseMode(const Modes &modes, std::optional<Mode> asked)
{
    if (!asked)
        return modes.usual();
    // Money of a mode without any connection could never meet anything it is owed for.
    const bool hasNone = !modes.test && !modes.live;
    const bool isThere = *asked == Mode::Live ? modes.live || hasNone : modes.test;
    if (isThere)
        return *asked;
    return fail(ErrorKind::Usage, u"there is no %1 mode connection"_s.arg(word(*asked)),
        u"Leave --mode out, or connect with a %1 mode key first."_s.arg(word(*asked)), u"no-such-mode"_s);
}

} // namespace rd::services
