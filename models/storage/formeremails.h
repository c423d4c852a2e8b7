// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/instant.h"
#include "models/storage/database.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rd::storage {

// Addresses that participants had before. An address a participant ever had stays theirs: attribution, rules and
// suspicions read it beside the present one, lists that still name it find the same person, and nobody else can have
// it.

/// An address somebody had.
struct FormerAddress {
    ParticipantId participant;
    std::string key; ///< normalised
    QString email; ///< as it was written
};

/// Finds a participant by an address, ?1 normalised: the present one, else a former one.
inline constexpr std::string_view kParticipantByEmail =
    "SELECT id FROM participant WHERE email_key = ?1 UNION SELECT participant FROM former_email WHERE email_key = ?1";

/// Migration: the table, and triggers that say that any reward may follow from a change of it.
[[nodiscard]] Status addFormerEmailTable(Database &db);
/// By participant, the oldest first; without the present address of somebody who came back to one. @param only invalid
/// = of all
[[nodiscard]] Result<std::vector<FormerAddress>> formerEmails(Database &db, ParticipantId only = {});
/// Whose the address is, present or former; invalid = nobody's. @param key normalised
[[nodiscard]] Result<ParticipantId> participantByEmail(Database &db, std::string_view key);
/// Notes an address as theirs beside the present one. True where that was not known.
[[nodiscard]] Result<bool> noteFormerEmail(
    Database &db, ParticipantId participant, const std::string &key, const QString &email, Instant now);
/// When the present address came in the place of another; nothing = it never did.
[[nodiscard]] Result<std::optional<Instant>> emailReplacedAt(Database &db, ParticipantId participant);
/// Gives somebody another address; the present one goes on counting. One that came by a change less than a day ago was
/// a slip, and is kept only where it had been theirs before: to change back at once leaves no trace but the records.
[[nodiscard]] Status changeEmail(
    Database &db, ParticipantId participant, const std::string &key, const QString &email, Instant now);

} // namespace rd::storage
