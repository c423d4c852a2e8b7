// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/engine.h"

namespace rd {

/// What the caps took from a reward of a referrer.
struct CapLoss {
    CampaignId campaign;
    ParticipantId participant;
    Money amount;
    Instant paidAt;
};

/// Receives what a computation finds, one at a time; what it does not keep costs no memory. False ends the computation.
class RewardVisitor {
public:
    virtual ~RewardVisitor() = default;
    [[nodiscard]] virtual bool reward(const RewardTarget &reward) = 0;
    [[nodiscard]] virtual bool capLoss(const CapLoss &loss) = 0;
    /// The bonds of a campaign, after its rewards.
    virtual void bond(const Bond &bond) = 0;
};

/// Hands what Engine::run() would list to the visitor, campaign by campaign in the order of who may take a conversion
/// first. Errors: those of run(); stopped by the visitor: ErrorKind::Cancelled.
[[nodiscard]] Status visitRewards(const EngineFacts &facts, const Calendar &calendar, RewardVisitor &visitor);

} // namespace rd
