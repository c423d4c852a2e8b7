// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/ports/participantrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// When participants were suspended, and when that kept them from earning (domain.md 5.4.13). Who was suspended before
/// this was written down is so from the beginning of history; no rule of the merchant reaches as far back.
[[nodiscard]] Status addSuspensionTables(Database &db);

/// Writes down that a participant goes from one state to another; `before` nothing: a new one.
[[nodiscard]] Status noteState(
    Database &db, qint64 participant, std::optional<ParticipantState> before, ParticipantState after, Instant now);

/// Times in which suspended participants earn nothing, in order.
[[nodiscard]] Result<std::vector<TimeSpan>> readWithholding(Database &db);

/// Suspensions of one participant, or with an invalid id those of all, in order of participant and time.
[[nodiscard]] Result<std::vector<std::pair<ParticipantId, TimeSpan>>> readSuspensions(Database &db, ParticipantId only);

/// Changes from now on whether suspended participants earn. False where it is so already.
[[nodiscard]] Result<bool> setWithholding(Database &db, bool withhold, Instant now);
/// The same with a record of the chain. @see ParticipantRepository::setSuspendedEarn
[[nodiscard]] Status writeSuspendedEarn(Database &db, bool earn, Instant now, const QString &actor);

} // namespace rd::storage
