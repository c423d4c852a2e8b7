// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/services/decisions.h"
#include "models/services/difference.h"

#include <algorithm>

namespace rd::services {

namespace {

/// The terms a reward was given by; nullptr where they are not among the facts.
const CampaignTerms *termsOf(const StoredReward &reward, const EngineFacts &facts)
{
    for (const Campaign &campaign : facts.campaigns) {
        if (campaign.id != reward.campaign)
            continue;
        for (const CampaignVersion &version : campaign.versions) {
            if (version.id == reward.version)
                return &version.terms;
        }
    }
    return nullptr;
}

/// Whether each refund takes its share of it: no flat amount and no cap could have been at work.
bool isShareOfPayment(const StoredReward &reward, const EngineFacts &facts)
{
    const CampaignTerms *terms = termsOf(reward, facts);
    return terms == nullptr
        || (terms->caps.empty() && std::all_of(terms->rules.begin(), terms->rules.end(), [](const Rule &rule) {
               return rule.flat.empty();
           }));
}

} // namespace

const ConversionRow *paymentOf(const StoredReward &reward, const EngineFacts &facts)
{
    const auto found = std::find_if(facts.conversions.begin(), facts.conversions.end(),
        [&reward](const ConversionRow &row) { return row.id == reward.conversion; });
    return found == facts.conversions.end() ? nullptr : &*found;
}

qint64 keptOf(const StoredReward &reward, const ConversionRow *row, const EngineFacts &facts)
{
    if (row == nullptr || row->paid <= 0)
        return -1;
    const qint64 rest = qMax<qint64>(row->paid - row->refunded, 0);
    if (rest == 0)
        return 0;
    if (!reward.hasAmount || subjectOf(reward.slot) == RewardSubject::Customer)
        return reward.granted;
    const qint64 share = mulDiv(reward.granted, rest, row->paid, Rounding::HalfEven);
    if (!isShareOfPayment(reward, facts))
        return std::clamp(reward.target, share, qMax(share, reward.granted));
    // What was computed line by line may differ by what each line was rounded.
    const qint64 rounded = qint64{row->lineCount} + 1;
    return std::abs(reward.target - share) <= rounded ? reward.target : share;
}

bool isForgotten(const StoredReward &stored, const EngineFacts &facts)
{
    // In order of their ids.
    const auto found = std::lower_bound(facts.participants.begin(), facts.participants.end(), stored.participant,
        [](const ParticipantRow &row, ParticipantId id) { return row.id < id; });
    return found == facts.participants.end() || found->id != stored.participant;
}

bool isOutOtherwise(const StoredReward *stored, const RewardTarget &target)
{
    return stored != nullptr && hasLeft(stored->phase)
        && (stored->kind != target.kind || stored->currency != target.currency
            || stored->hasAmount != target.hasAmount);
}

Payments paymentsOf(const std::vector<const StoredReward *> &rewards, const EngineFacts &facts)
{
    Payments rows;
    for (const StoredReward *reward : rewards)
        rows.emplace(reward->conversion, nullptr);
    if (rows.empty())
        return rows;
    for (const ConversionRow &row : facts.conversions) {
        if (const auto found = rows.find(row.id); found != rows.end())
            found->second = &row;
    }
    return rows;
}

} // namespace rd::services
