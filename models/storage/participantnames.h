// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <string>
#include <string_view>

namespace rd::storage {

// What names a participant in keys of milestones and prizes, where no row number may stand (rulings.md 37): kept for
// ever, whatever becomes of the e-mail.

/// The first 32 hexadecimal digits of SHA-256("rd-participant-1" ␟ folded e-mail), so that two machines with the same
/// participants derive the same keys (reliability.md 1). @param ordinal 2, 3, … goes in behind it (␟2, ␟3) where an
/// earlier participant of that e-mail, since erased, has the name already
[[nodiscard]] std::string participantName(std::string_view foldedEmail, int ordinal = 1);
/// The first of these that nobody has yet.
[[nodiscard]] Result<std::string> freeParticipantName(Database &db, std::string_view foldedEmail);
/// Names those of an older file, in the order in which they were stored.
[[nodiscard]] Status nameParticipants(Database &db);

} // namespace rd::storage
