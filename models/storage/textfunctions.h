// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace rd::storage {

/// Makes functions known to a connection that long lists are searched with:
/// rd_has(text, needle) and rd_begins(text, needle), whatever the case (the needle is folded already),
/// rd_millionths(minor, currency), an amount of minor units as a search compares it; rd_facts(facts, note), the facts
/// of a record as they are shown. Returns SQLite's code.
[[nodiscard]] int registerTextFunctions(sqlite3 *handle);

} // namespace rd::storage
