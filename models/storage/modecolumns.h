// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/mode.h"
#include "models/storage/database.h"

namespace rd::storage {

/// The modes of all connections, disconnected ones too.
[[nodiscard]] Result<Modes> connectionModes(Database &db);

/// Version 7: test and live money apart (domain.md 1.1, 5.4.24). What people typed before gets the mode of its reward,
/// else the only mode the workspace's connections have, else "live": a doubtful claim is then never lost, and a
/// doubtful sum never paid twice.
[[nodiscard]] Status addModeColumns(Database &db);

/// Figures over all campaigns of a mode stand under these numbers in place of a campaign's.
[[nodiscard]] constexpr qint64 allCampaignsOf(Mode mode)
{
    return mode == Mode::Live ? 0 : -1;
}

} // namespace rd::storage
