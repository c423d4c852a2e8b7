// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QString>

namespace rd::storage {

/// Replaces each occurrence of an address or name that stands alone, whatever its case: capitals of all alphabets count
/// as in normalEmail(). "ann@x.de" is no part of "joann@x.de" or "ann@x.dental".
[[nodiscard]] QString scrubbed(const QString &text, const QString &needle, const QString &with);
/// Whether scrubbed() would replace anything.
[[nodiscard]] bool scrubFinds(const QString &text, const QString &needle);

/// The same as SQL functions of this connection: rd_scrub(text, needle, with) and rd_finds(text, needle).
[[nodiscard]] Status addScrubFunctions(Database &db);

} // namespace rd::storage
