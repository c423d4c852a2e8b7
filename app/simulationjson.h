// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/services/campaignedit.h"
#include "models/services/simulation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::app {

// What a campaign document would do, for scripts and for people's eyes. Shapes: docs/campaigns.md.

[[nodiscard]] QJsonObject toJson(const services::SimulationReport &report);
[[nodiscard]] QJsonObject toJson(const services::CampaignEdit &edit);
/// Number and beginning of each version; `validFrom` null = from the beginning of history.
[[nodiscard]] QJsonArray versionsJson(const Campaign &campaign);

/// The preview in plain sentences.
[[nodiscard]] QStringList linesOf(const services::CampaignEdit &edit);
/// Tables of the simulation; participants with the largest difference only.
void print(Output &out, const services::SimulationReport &report);

} // namespace rd::app
