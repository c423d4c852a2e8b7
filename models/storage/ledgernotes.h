// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/storage/database.h"

namespace rd::storage {

/// What people typed, beside the chain that only has its salted digest (reliability.md 3): can be taken away without
/// breaking it. Version 8 of the books.
[[nodiscard]] Status addLedgerNotes(Database &db);

/// A salt for one note.
[[nodiscard]] QByteArray noteSalt();

/// What is known about the last return of these books from a backup, from the chain alone.
[[nodiscard]] Result<RestoredBooks> loadRestored(Database &db);

} // namespace rd::storage
