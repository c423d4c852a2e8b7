// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/issueservice.h"

#include <map>

namespace rd::services {

/// What an order comes to before any provider is asked.
struct IssueService::Selection {
    std::map<QString, std::vector<RewardRow>> ready; ///< by connection; empty lists only have open intents to resolve
    std::vector<RewardId> submitted; ///< asked for, but already on their way
    std::vector<std::pair<RewardRow, NotIssuedRow>> notIssued;
};

} // namespace rd::services
