// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/historyrepository.h"
#include "models/storage/store.h"

namespace rd::storage {

/// Number of the first record at or after an instant; one more than the last where there is none. Numbers follow one
/// another and times never go back (chain.h), so it is found by halving.
[[nodiscard]] Result<qint64> firstEntryAt(Database &db, Instant at);

/// Records about a participant, newest first. @see HistoryRepository::entriesOf
[[nodiscard]] Result<std::vector<ParticipantEntry>> loadEntries(
    Database &db, ParticipantId participant, const std::vector<EntryKind> &kinds, qint64 below, int limit);

/// @see HistoryRepository::statementFacts
[[nodiscard]] Result<StatementFacts> loadStatementFacts(
    Store &store, Database &db, ParticipantId participant, Instant from, Instant to);

} // namespace rd::storage
