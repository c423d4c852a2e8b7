// SPDX-FileCopyrightText: 2026 The Referral Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/booksrepository.h"
#include "models/services/payoutminimums.h"

#include <map>
#include <optional>

namespace rd::services {

/// Cash that could be paid now, per participant, currency and mode over all campaigns of that mode (domain.md 4.7): due
/// and approved cash rewards (positive adjustments among them) less what the participant owes back: what was issued and
/// later taken back and is neither recovered nor written off, and negative adjustments. Other kinds are not netted.
class PayableBalances {
public:
    void add(const std::vector<RewardRow> &rows);
    void subtract(const std::vector<Claim> &claims);
    [[nodiscard]] qint64 payable(ParticipantId participant, Currency currency, Mode mode) const;
    /// What a reward's threshold looks at: the balance over all campaigns, or of its own.
    [[nodiscard]] qint64 againstThreshold(const RewardRow &row, const CampaignTerms &terms) const;
    /// NegativeBalance, or BelowThreshold by the reward's own campaign (rulings.md 29) or by how the participant is
    /// paid (domain.md 4.7).
    [[nodiscard]] std::optional<Blocker> blockerFor(
        const RewardRow &row, const std::vector<Campaign> &campaigns, const PayoutMinimums &minimums = {}) const;

private:
    std::map<std::tuple<ParticipantId, Currency, Mode>, qint64> m_payable;
    std::map<std::tuple<QString, ParticipantId, Currency>, qint64> m_perCampaign; ///< by the campaign's name
};

} // namespace rd::services
