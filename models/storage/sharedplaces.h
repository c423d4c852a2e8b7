// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"
#include "models/storage/database.h"

namespace rd::storage {

/// Finds who is paid to the same place (schema version 14).
[[nodiscard]] Status addPlaceIndex(Database &db);

struct SharedPlace {
    ParticipantId participant;
    ParticipantId other;
    std::string email; ///< of the other one, for comparing
};
/// Who wants to be paid to the same place as somebody else, by fingerprint, whatever the currency (domain.md 5.4.14);
/// in order of participant and other. @param only invalid = all participants
[[nodiscard]] Result<std::vector<SharedPlace>> sharedPlaces(Database &db, ParticipantId only = {});

/// Marks the customers of everybody who is paid to the place of this fingerprint, where there are several: called
/// before a method is given up and after it is taken on. Writer thread, inside a transaction.
[[nodiscard]] Status markSharedPlace(Database &db, ParticipantId participant, const QByteArray &fingerprint);

} // namespace rd::storage
