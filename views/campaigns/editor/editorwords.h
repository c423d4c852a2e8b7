// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/campaigns/editor/simplefields.h"

namespace rd::views {

// The words of the campaign document as people read them, each with a sentence about what choosing it means. The first
// of a list is what an absent member means.

[[nodiscard]] QList<Choice> campaignKindChoices();
[[nodiscard]] QList<Choice> campaignStateChoices();
[[nodiscard]] QList<Choice> attributionModelChoices();
[[nodiscard]] QList<Choice> evidenceChoices();
[[nodiscard]] QList<Choice> rewardKindChoices();
[[nodiscard]] QList<Choice> flatPerChoices();
[[nodiscard]] QList<Choice> tierByChoices();
[[nodiscard]] QList<Choice> tierWindowChoices();
[[nodiscard]] QList<Choice> capPerChoices();
[[nodiscard]] QList<Choice> capPeriodChoices();
[[nodiscard]] QList<Choice> couponDurationChoices();
[[nodiscard]] QList<Choice> existingDiscountChoices();
[[nodiscard]] QList<Choice> approvalChoices();
[[nodiscard]] QList<Choice> rulesFromChoices();
[[nodiscard]] QList<Choice> whenStoppedChoices();
[[nodiscard]] QList<Choice> thresholdScopeChoices();
[[nodiscard]] QList<Choice> rankByChoices();
[[nodiscard]] QList<Choice> rankPeriodChoices();
[[nodiscard]] QList<Choice> roundingChoices();

} // namespace rd::views
