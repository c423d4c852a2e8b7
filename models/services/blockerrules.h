// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/campaignrepository.h"
#include "models/services/payable.h"

#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace rd::services {

/// Due or approved cash of a participant: what is weighed against thresholds and what is owed back.
[[nodiscard]] bool isOpenCash(const RewardRow &row);
/// A referee's reward that is due or approved: it may have to wait for the referrer's (domain.md 4.8).
[[nodiscard]] bool isRefereeOpen(const RewardRow &row);

/// What stands in the way of issuing a reward, as far as the books know (domain.md 5.2); one set of rules for lists of
/// rows and for columns. First all rewards that count are noted, then each may be asked.
class BlockerRules {
public:
    /// @param campaigns needed where there is open cash or an open reward of a referee
    BlockerRules(RestoredBooks restored, std::vector<Campaign> campaigns);
    /// A reward whose amount counts against thresholds.
    void noteCash(const RewardRow &row) { m_payable.add(row); }
    /// A referrer's reward others may wait for.
    void noteRipe(const RewardRow &row);
    void setOwed(const std::vector<Claim> &claims) { m_payable.subtract(claims); }
    void setMinimums(PayoutMinimums minimums) { m_minimums = std::move(minimums); }
    /// Campaigns whose referees wait.
    [[nodiscard]] std::vector<QString> waitingCampaigns() const;
    /// Tells each blocker in the order in which people should hear of them; some may be known already.
    template <typename Tell>
    void tell(const RewardRow &row, Tell tell) const
    {
        for (const Blocker blocker : blockersOf(row))
            tell(blocker);
    }

private:
    [[nodiscard]] std::vector<Blocker> blockersOf(const RewardRow &row) const;
    RestoredBooks m_restored;
    std::vector<Campaign> m_campaigns;
    /// Campaigns whose referees wait, and their sales of which the referrer's reward is due or further.
    std::unordered_map<qint64, std::unordered_set<ConversionId>> m_waiting;
    PayableBalances m_payable;
    PayoutMinimums m_minimums;
};

} // namespace rd::services
