// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/simplefields.h"

namespace rd::views {

/// A member of the campaign document that is one of several words.
enum class EditorTopic {
    CampaignKind,
    CampaignState,
    AttributionModel,
    Evidence,
    RewardKind,
    FlatPer,
    TierBy,
    TierWindow,
    CapPer,
    CapPeriod,
    CouponDuration,
    ExistingDiscount,
    Approval,
    RulesFrom,
    WhenStopped,
    ThresholdScope,
    RankBy,
    RankPeriod,
    Rounding,
};

/// The words of a topic as people read them, each with a sentence about what choosing it means where the word does not
/// say it all. The first is what an absent member means.
[[nodiscard]] QList<Choice> editorChoices(EditorTopic topic);

} // namespace rd::views
