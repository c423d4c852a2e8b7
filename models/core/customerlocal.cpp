// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/customerlocal.h"

#include "models/core/engine_index.h"
#include "models/core/rules.h"

#include <algorithm>

namespace rd {

bool isCustomerLocal(const EngineFacts &facts)
{
    const engine::FactsIndex index(facts);
    return std::all_of(facts.campaigns.begin(), facts.campaigns.end(),
        [&index](const Campaign &campaign) { return engine::CompiledCampaign(index, campaign).isCustomerLocal(); });
}

} // namespace rd
