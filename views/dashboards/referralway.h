// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboards/overviewdata.h"
#include "views/widgets/charts/cohortchart.h"
#include "views/widgets/charts/funnelchart.h"

namespace rd::views {

/// From referral to reward: how many of the customers referred in the period came how far. Clicks and visits are not
/// known to the program, so the way begins with the referral.
[[nodiscard]] QList<FunnelStage> funnelStages(const OverviewData &data);

/// What became of referred customers after their first payment, the base currency first; at most kMostCohorts of each,
/// the latest.
[[nodiscard]] QList<CohortSet> cohortSets(const OverviewData &data);
inline constexpr int kMostCohorts = 36;

/// Cohorts of a year are shown even where the period is shorter: one or two say nothing.
[[nodiscard]] LocalDay cohortsFrom(const OverviewSpan &span);

} // namespace rd::views
