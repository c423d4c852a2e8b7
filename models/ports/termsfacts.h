// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

namespace rd {

/// The facts for terms that are in no campaign yet. What is loaded for the campaigns themselves is what their terms ask
/// for: metadata under their keys, members of the collections their rules name, leads where one counts them. A document
/// that is only tried may ask for more. Blocking.
class TermsFacts {
public:
    virtual ~TermsFacts() = default;
    /// All facts, with what these terms ask for beside the campaigns.
    [[nodiscard]] virtual Result<EngineFacts> loadFactsFor(const CampaignTerms &terms) = 0;
};

} // namespace rd
