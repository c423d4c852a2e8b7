// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/database.h"

#include <set>

namespace rd::storage {

/// Makes the current bonds equal to these; what no longer holds gets an end. Writer thread, inside a transaction. True
/// where anything changed.
/// @param only whose bonds these are; null = everybody's
[[nodiscard]] Result<bool> replaceBonds(Database &db, const EngineFacts &facts, const std::vector<Bond> &bonds,
    Instant now, const std::set<CustomerId> *only = nullptr);
/// The bonds that hold by now: of a customer who moved within a campaign the last one.
/// @param only whose bonds are wanted; null = everybody's
[[nodiscard]] std::vector<Bond> lastBonds(
    const EngineFacts &facts, const std::vector<Bond> &bonds, const std::set<CustomerId> *only);
/// Whether a customer may have several bonds in a campaign.
[[nodiscard]] bool mayMove(const EngineFacts &facts);
/// The current bonds as far as figures need them: campaign, customer, participant, start; in the order of campaigns.
[[nodiscard]] Result<std::vector<Bond>> currentBonds(Database &db, const EngineFacts &facts);

} // namespace rd::storage
