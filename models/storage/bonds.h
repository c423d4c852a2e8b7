// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Makes the current bonds equal to these; what no longer holds gets an end. Writer thread, inside a transaction. True
/// where anything changed.
[[nodiscard]] Result<bool> replaceBonds(
    Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds, Instant now);
/// The current bonds as far as figures need them: campaign, customer, participant, start.
[[nodiscard]] Result<std::vector<Bond>> currentBonds(Database &db, const EngineFacts &facts);

} // namespace rd::storage
