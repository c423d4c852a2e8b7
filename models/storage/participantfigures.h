// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/reward.h"
#include "models/ports/participantindex.h"
#include "models/storage/database.h"

#include <unordered_map>

namespace rd::storage {

/// Adds one reward to the figures of its participant, in the state it has now.
void addReward(ParticipantFigures &figures, const RewardFacts &facts, qint64 booked, Instant now);
/// Test or live, of every campaign by its row number.
[[nodiscard]] Result<std::unordered_map<qint64, Mode>> campaignModes(Database &db);
/// Everybody with their figures, read row by row straight into columns.
/// @param last equal parts of what was read before are kept once; nullptr = nothing is
[[nodiscard]] Result<std::shared_ptr<const ParticipantIndex>> loadParticipantIndex(
    Database &db, Instant now, std::shared_ptr<LastMade<ParticipantIndex>> last);

} // namespace rd::storage
