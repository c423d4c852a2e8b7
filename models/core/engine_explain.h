// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine_run.h"

namespace rd::engine {

/// English sentences for what was traced: the chain of the reward (slot, beneficiary) where one of the campaigns gave
/// it, else how far the conversion came and one step "nothing" with the reason.
[[nodiscard]] std::vector<ExplanationStep> explain(const FactsIndex &index, quint32 conversion,
    std::span<const ConversionTrace> traces, int slot, Beneficiary beneficiary);

} // namespace rd::engine
