// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

namespace rd::storage {

/// Marks of what a touch may newly mean: the touch itself, a person who got an address that some touch names, an
/// account that got its person. What has no mark stands as it did.
[[nodiscard]] Status addTouchMarks(Database &db);

/// Stores which people the touches mean, as far as they are known by now; looks at what is marked only. Where every
/// referral counts, paying or not (kind newsletter), an address no provider knows is a person, too: an account that
/// turns up with it later is theirs.
[[nodiscard]] Status resolveTouches(Database &db);

/// Has the next resolveTouches() look at all touches.
[[nodiscard]] Status markAllTouches(Database &db);

} // namespace rd::storage
