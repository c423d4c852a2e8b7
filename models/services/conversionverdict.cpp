// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/conversionverdict.h"

#include "models/core/left.h"
#include "models/core/phraselist.h"

#include <algorithm>

namespace rd::services {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNothing = "nothing"_L1; ///< the code of a step that says why there is nothing

/// The parts of a reward's key, of a stored one and of one in a list alike.
struct Slot {
    int slot = 0;
    Beneficiary beneficiary = Beneficiary::Referrer;
    ConversionId conversion;
    CustomerId customer;
    ParticipantId participant;
};

Slot slotOf(const StoredReward &reward)
{
    return {reward.slot, reward.beneficiary, reward.conversion, reward.customer, reward.participant};
}

Slot slotOf(const RewardRow &row)
{
    return {row.key.slot, row.beneficiary, row.conversion, row.customer, row.participant};
}

/// Whether the campaign asks for this very reward, for its participant or for another one.
bool asksFor(const RewardTarget &target, const Slot &reward, const ConversionRef &conversion)
{
    if (target.slot != reward.slot || target.beneficiary != reward.beneficiary)
        return false;
    switch (subjectOf(target.slot)) {
    case RewardSubject::Conversion:
        return reward.conversion == conversion.id;
    case RewardSubject::Customer:
        return reward.customer == conversion.customer;
    case RewardSubject::Participant:
        return reward.participant == target.participant;
    }
    return false;
}

/// Out, and worth something, though the campaign asks for nothing of it any more, or for somebody else.
bool staysOut(const RewardRow &row, const CampaignVerdict &verdict, const ConversionRef &conversion)
{
    if (!hasLeft(row.facts.phase) || row.facts.target <= 0)
        return false;
    return std::none_of(verdict.rewards.begin(), verdict.rewards.end(), [&](const RewardTarget &target) {
        return asksFor(target, slotOf(row), conversion) && target.participant == row.participant && target.target > 0;
    });
}

ExplanationStep staysStep()
{
    return ExplanationStep::of(u"stays"_s,
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
            "A reward for it had gone out before. It stays with who was given it; nothing is owed a second time.")));
}

ExplanationStep nothingLeftStep()
{
    return ExplanationStep::of(QString(kNothing),
        Phrase::say(QT_TRANSLATE_NOOP("rd::Explanation",
            "It had earned something here, but nothing is left of it: what it was given for went "
            "back, or is no longer reached.")),
        {{u"reason"_s, u"nothing-left"_s}});
}

} // namespace

Result<std::vector<RewardId>> storedFor(
    BooksRepository &books, const ConversionRef &conversion, const CampaignVerdict &verdict)
{
    PartWanted wanted;
    if (conversion.customer.isValid())
        wanted.customers.insert(conversion.customer);
    for (const RewardTarget &target : verdict.rewards) {
        if (subjectOf(target.slot) == RewardSubject::Participant)
            wanted.counted.emplace(target.campaign, target.participant);
    }
    RD_TRY(part, books.loadPart(wanted));
    std::vector<RewardId> ids;
    for (const StoredReward &stored : part.rewards) {
        const bool isAsked = std::any_of(verdict.rewards.begin(), verdict.rewards.end(),
            [&](const RewardTarget &target) { return asksFor(target, slotOf(stored), conversion); });
        if (stored.campaign == verdict.campaign && (isAsked || stored.conversion == conversion.id))
            ids.push_back(stored.id);
    }
    return ids;
}

void addStored(ConversionExplanation::InCampaign &campaign, const CampaignVerdict &verdict,
    const ConversionRef &conversion, std::vector<RewardRow> rows)
{
    const auto isWorthSomething = [](const RewardRow &row) { return row.facts.target > 0; };
    const bool isLeft = std::any_of(rows.begin(), rows.end(), isWorthSomething)
        || std::any_of(verdict.rewards.begin(), verdict.rewards.end(),
            [](const RewardTarget &target) { return target.target > 0; });
    if (std::any_of(
            rows.begin(), rows.end(), [&](const RewardRow &row) { return staysOut(row, verdict, conversion); })) {
        // The reason stays the last word.
        const bool hasReason = !campaign.steps.empty() && campaign.steps.back().code == kNothing;
        campaign.steps.insert(hasReason ? campaign.steps.end() - 1 : campaign.steps.end(), staysStep());
    }
    if (!verdict.rewards.empty() && !isLeft)
        campaign.steps.push_back(nothingLeftStep());
    campaign.rewards = std::move(rows);
}

bool isEarned(const ConversionExplanation::InCampaign &campaign)
{
    return reasonOf(campaign).isEmpty();
}

QString reasonOf(const ConversionExplanation::InCampaign &campaign)
{
    if (campaign.reason != NoReward::None)
        return word(campaign.reason);
    if (campaign.steps.empty() || campaign.steps.back().code != kNothing)
        return {};
    for (const auto &[name, value] : campaign.steps.back().values) {
        if (name == "reason"_L1)
            return value;
    }
    return {};
}

} // namespace rd::services
