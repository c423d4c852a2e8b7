// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine_run.h"
#include "models/core/saledetail.h"

namespace rd::engine {

/// What is explained: a conversion with what each campaign thought about it, in the order in which they may take it.
struct Explained {
    const FactsIndex &index;
    const Calendar &calendar;
    quint32 conversion = 0; ///< index
    std::span<const ConversionTrace> traces;
    const SaleDetail *detail = nullptr;
};

/// English sentences for what was traced: the chain of the reward (slot, beneficiary) where one of the campaigns gave
/// it, else how far the conversion came and one step "nothing" with the reason.
/// @param onlyCampaign invalid = any
[[nodiscard]] std::vector<ExplanationStep> explain(
    const Explained &what, CampaignId onlyCampaign, int slot, Beneficiary beneficiary);
/// The same for all campaigns, one by one.
[[nodiscard]] Engine::Verdicts verdicts(const Explained &what);

} // namespace rd::engine
