// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payable.h"

namespace rd::services {

namespace {

qint64 contribution(const RewardRow &row)
{
    switch (row.state) {
    case RewardState::Due:
    case RewardState::Approved:
        return row.amount->minor; // of those nothing has been issued
    case RewardState::Issued:
    case RewardState::PartlyReversed:
    case RewardState::Reversed:
    case RewardState::Pending:
    case RewardState::InReview:
    case RewardState::Batched:
    case RewardState::Submitted:
    case RewardState::Unclaimed:
    case RewardState::Rejected:
    case RewardState::Voided:
        return 0;
    }
    return 0;
}

} // namespace

void PayableBalances::add(const std::vector<RewardRow> &rows)
{
    for (const auto &row : rows)
        add(row);
}

void PayableBalances::add(const RewardRow &row)
{
    // What a referee gets is not the participant's money.
    if (row.kind != RewardKind::Cash || row.beneficiary != Beneficiary::Referrer || !row.amount)
        return;
    const qint64 minor = contribution(row);
    if (minor == 0)
        return;
    m_payable[keyOf(row.participant, row.amount->currency, row.mode())] += minor;
    m_perCampaign[{row.participant, row.amount->currency, row.campaignId.value}] += minor;
}

void PayableBalances::subtract(const std::vector<Claim> &claims)
{
    for (const auto &claim : claims)
        m_payable[keyOf(claim.participant, claim.currency, claim.mode)] -= claim.total();
}

qint64 PayableBalances::payable(ParticipantId participant, Currency currency, Mode mode) const
{
    const auto found = m_payable.find(keyOf(participant, currency, mode));
    return found == m_payable.end() ? 0 : found->second;
}

qint64 PayableBalances::againstThreshold(const RewardRow &row, const CampaignTerms &terms) const
{
    const qint64 all = payable(row.participant, row.amount->currency, row.mode());
    const auto own = m_perCampaign.find({row.participant, row.amount->currency, row.campaignId.value});
    const bool ownOnly = terms.thresholdScope == ThresholdScope::Campaign && own != m_perCampaign.end();
    // What is owed back belongs to no campaign: it lowers each of them.
    return ownOnly ? qMin(own->second, all) : all;
}

std::optional<Blocker> PayableBalances::blockerFor(
    const RewardRow &row, const std::vector<Campaign> &campaigns, const PayoutMinimums &minimums) const
{
    if (row.beneficiary != Beneficiary::Referrer || !row.amount)
        return std::nullopt;
    const qint64 payable = this->payable(row.participant, row.amount->currency, row.mode());
    if (payable <= 0)
        return Blocker::NegativeBalance;
    // What is paid out is the balance over all campaigns, so that is what a payout costs something for.
    if (payable < minimums.of(row.participant, row.amount->currency).minor)
        return Blocker::BelowThreshold;
    const auto campaign = std::find_if(campaigns.begin(), campaigns.end(),
        [&row](const Campaign &candidate) { return candidate.name == row.campaign; });
    if (campaign == campaigns.end())
        return std::nullopt;
    const CampaignTerms &terms = campaign->current().terms;
    const qint64 compared = againstThreshold(row, terms);
    for (const auto &threshold : terms.threshold) {
        if (threshold.currency == row.amount->currency && compared < threshold.minor)
            return Blocker::BelowThreshold;
    }
    return std::nullopt;
}

} // namespace rd::services
