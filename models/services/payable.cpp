// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/payable.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rd::services {

namespace {

/// A currency takes 24 bits: three letters.
quint32 purseOf(Currency currency, Mode mode)
{
    return currency.packed() << 1U | (mode == Mode::Live ? 1U : 0U);
}

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
    add(row.participant, row.amount->currency, row.mode(), row.campaignId.value, minor);
}

void PayableBalances::subtract(const std::vector<Claim> &claims)
{
    for (const auto &claim : claims)
        add(claim.participant, claim.currency, claim.mode, 0, -claim.total());
}

void PayableBalances::add(ParticipantId participant, Currency currency, Mode mode, qint64 campaign, qint64 minor)
{
    // Who has many rewards has few shares: before more room is taken it is looked whether there is some.
    if (!m_isOrdered && m_shares.size() == m_shares.capacity()) {
        const std::size_t room = m_shares.capacity();
        order(m_shares);
        if (m_shares.size() > room / 2)
            m_shares.reserve(room * 2);
    }
    m_shares.push_back({participant.value, minor, purseOf(currency, mode), static_cast<quint32>(campaign)});
    m_isOrdered = false;
}

void PayableBalances::order(std::vector<Share> &shares)
{
    const auto place = [](const Share &share) { return std::tie(share.participant, share.purse, share.campaign); };
    std::sort(shares.begin(), shares.end(), [place](const Share &a, const Share &b) { return place(a) < place(b); });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (kept > 0 && place(shares[kept - 1]) == place(shares[i]))
            shares[kept - 1].minor += shares[i].minor;
        else
            shares[kept++] = shares[i];
    }
    shares.resize(kept);
}

std::pair<const PayableBalances::Share *, const PayableBalances::Share *> PayableBalances::sharesOf(
    ParticipantId participant, Currency currency, Mode mode) const
{
    if (!std::exchange(m_isOrdered, true))
        order(m_shares);
    const auto wanted = std::pair(participant.value, purseOf(currency, mode));
    const auto place = [](const Share &share) { return std::pair(share.participant, share.purse); };
    const auto first = std::partition_point(
        m_shares.begin(), m_shares.end(), [&](const Share &share) { return place(share) < wanted; });
    auto last = first;
    while (last != m_shares.end() && place(*last) == wanted)
        ++last;
    const Share *const shares = m_shares.data();
    return {shares + (first - m_shares.begin()), shares + (last - m_shares.begin())};
}

qint64 PayableBalances::payable(ParticipantId participant, Currency currency, Mode mode) const
{
    const auto [first, last] = sharesOf(participant, currency, mode);
    qint64 sum = 0;
    for (const Share *share = first; share != last; ++share)
        sum += share->minor;
    return sum;
}

qint64 PayableBalances::againstThreshold(const RewardRow &row, const CampaignTerms &terms) const
{
    const qint64 all = payable(row.participant, row.amount->currency, row.mode());
    if (terms.thresholdScope != ThresholdScope::Campaign)
        return all;
    const auto [first, last] = sharesOf(row.participant, row.amount->currency, row.mode());
    const auto own =
        std::find_if(first, last, [campaign = static_cast<quint32>(row.campaignId.value)](const Share &share) {
            return share.campaign == campaign;
        });
    // What is owed back belongs to no campaign: it lowers each of them.
    return own == last || own->campaign == 0 ? all : qMin(own->minor, all);
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
