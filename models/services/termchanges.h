// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/campaign.h"

namespace rd::services {

/// One difference between two versions of a campaign's terms.
struct TermChange {
    QString path; ///< in the document, "rules[0].percent"; of what is new where something is added
    QString before; ///< empty = was not there
    QString after; ///< empty = is no longer there
    QString text; ///< an English sentence
};

/// What differs between the canonical documents, in their order. Rules are matched by name where names tell them apart,
/// else by place.
[[nodiscard]] std::vector<TermChange> differencesOf(const CampaignTerms &before, const CampaignTerms &after);

} // namespace rd::services
