// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/reach.h"

#include <algorithm>

namespace rd {

namespace {

Reach reachOf(const CampaignTerms &terms)
{
    if (terms.codeMovesCustomer || terms.kind == CampaignKind::Newsletter)
        return Reach::Unclear;
    Reach reach = Reach::Customer;
    for (const Cap &cap : terms.caps) {
        if (cap.per == CapPer::Campaign)
            return Reach::Campaign;
        if (cap.per == CapPer::Participant)
            reach = Reach::Participant;
    }
    if (terms.leaderboard)
        return Reach::Campaign;
    const bool tiers =
        std::any_of(terms.rules.begin(), terms.rules.end(), [](const Rule &rule) { return !rule.tiers.empty(); });
    return tiers || !terms.milestones.empty() ? Reach::Participant : reach;
}

} // namespace

Reach reachOf(const Campaign &campaign)
{
    Reach widest = Reach::Customer;
    for (const CampaignVersion &version : campaign.versions)
        widest = std::max(widest, reachOf(version.terms));
    return widest;
}

bool reviewsTogether(const Campaign &campaign)
{
    return std::any_of(campaign.versions.begin(), campaign.versions.end(), [](const CampaignVersion &version) {
        return version.terms.review.duplicateEmail || version.terms.review.velocity;
    });
}

bool mayHaveClosed(const Campaign &campaign, const Calendar &calendar, Instant from, Instant to)
{
    const auto monthOf = [&calendar](Instant at) {
        const QDate date = toDate(calendar.dayOf(at));
        return std::pair(date.year(), date.month());
    };
    return std::any_of(campaign.versions.begin(), campaign.versions.end(), [&](const CampaignVersion &version) {
        if (!version.terms.leaderboard)
            return false;
        const auto &end = version.terms.endsAt;
        return from > to || monthOf(from) != monthOf(to) || (end && *end > from && *end <= to);
    });
}

} // namespace rd
