// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/storage/database.h"

#include <string>
#include <string_view>

namespace rd::storage {

// What names a participant in keys of milestones and prizes, where no row number may stand (rulings.md 37): kept for
// ever, whatever becomes of the e-mail. Copies of the same books derive the same names also for people who join later,
// because the salt is part of every backup (reliability.md 1); without the salt nobody can tell who is behind a name.

/// The first 32 hexadecimal digits of SHA-256("rd-participant-2" ␟ salt ␟ folded e-mail). @param ordinal 2, 3, … goes
/// in behind it (␟2, ␟3) where somebody has the name already
[[nodiscard]] std::string participantName(std::string_view salt, std::string_view foldedEmail, int ordinal = 1);
/// The first of these that nobody has yet, under the salt of these books.
[[nodiscard]] Result<std::string> freeParticipantName(Database &db, std::string_view foldedEmail);
/// Names those of an older file, in the order in which they were stored.
[[nodiscard]] Status nameParticipants(Database &db);
/// Before somebody is erased: the salt is destroyed, so that their name no longer leads to their address
/// (reliability.md 3); people who join later are named under a new one. A name from before there was a salt is replaced
/// unless a key of the ledger has it.
[[nodiscard]] Status forgetParticipantName(Database &db, ParticipantId participant);

} // namespace rd::storage
