// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/phrase.h"

namespace rd {

// What stands between things is a pattern as well: not every language has a comma or a space there.

/// "a, b, c"
[[nodiscard]] Phrase listOf(const std::vector<Phrase> &phrases);
/// The same where the things are long and have commas of their own: "a; b; c"
[[nodiscard]] Phrase longListOf(const std::vector<Phrase> &phrases);
/// A sentence after another one.
[[nodiscard]] Phrase sentences(const Phrase &first, const Phrase &second);

} // namespace rd
