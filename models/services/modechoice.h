// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/mode.h"
#include "models/core/result.h"
#include "models/ports/connectionrepository.h"

namespace rd::services {

/// The modes of all connections, disconnected ones too.
[[nodiscard]] Modes modesOf(const std::vector<Connection> &connections);
/// The mode a person asked for, which some connection must have (Usage, "no-such-mode"); without one Modes::usual().
[[nodiscard]] Result<Mode> chooseMode(const Modes &modes, std::optional<Mode> asked);

} // namespace rd::services
