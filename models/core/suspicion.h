// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine_index.h"

namespace rd::engine {

/// Looks at the bonds of one campaign for what holds their rewards for review: self-referral always (rulings.md 17),
/// so a place that two participants are paid to (domain.md 5.4.14), the rest where the terms in force when the referral
/// began ask for it (ReviewTerms). Adds the findings to the result and their flags to the rewards of the bonds. It
/// looks at all bonds together, after attribution, so that no order of import can matter.
/// @param suspected bonds that are self-referrals, by index
void review(const FactsIndex &index, const Campaign &campaign, const Calendar &calendar,
    const std::vector<quint32> &suspected, EngineResult &result);

/// Whether a name mixes letters of alphabets that look alike (Latin, Greek, Cyrillic, Armenian, Cherokee) between two
/// dots, @ or hyphens. Domains in punycode are read as what they show.
[[nodiscard]] bool mixesScripts(std::string_view email);
/// The address as an eye may read it: look-alike letters and digits as one. Only for comparing, never for identity.
[[nodiscard]] std::string looksLike(std::string_view email);

} // namespace rd::engine
