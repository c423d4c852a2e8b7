// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// The table of what is held for review (schema version 6).
[[nodiscard]] Status addFindingTable(Database &db);
[[nodiscard]] Result<std::vector<StoredFinding>> loadFindings(Database &db);
[[nodiscard]] Result<std::vector<StoredFinding>> loadFindings(Database &db, const std::set<CustomerId> &only);
/// What people cleared about where participants among the facts are paid: it holds for each of their referrals
/// (BooksRepository::markCleared). One finding for each evidence.
[[nodiscard]] Status addClearedPlaces(Database &db, const EngineFacts &facts, std::vector<StoredFinding> &findings);
/// The other referrals of the participant, where the finding is about where they are paid. Writer thread.
[[nodiscard]] Status clearSamePlace(Database &db, FindingId id, qint64 fingerprint);
/// Fills StoredFinding::others.
[[nodiscard]] Status nameOthers(Database &db, std::vector<StoredFinding> &findings);
/// @see BooksRepository::completeBooks. Writer thread, inside a transaction.
/// @param only whose findings are replaced; null = all
[[nodiscard]] Status replaceFindings(Database &db, const EngineFacts &facts, const std::vector<Finding> &findings,
    Instant now, const std::set<CustomerId> *only = nullptr);
/// The lines of mail-domains.txt beside the database; empty where there is no such file.
[[nodiscard]] Result<QByteArray> readOwnMailDomains(const QString &databaseFile);
/// The shipped mail domains with the lines of mail-domains.txt beside the database, where there is such a file.
[[nodiscard]] Result<std::shared_ptr<const MailDomains>> loadMailDomains(const QString &databaseFile);

} // namespace rd::storage
